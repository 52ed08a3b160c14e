"""Filters of the page templates."""

from django import template

register = template.Library()


def stripped(text: str) -> str:
    """Return text without the white space around it."""
    return text.strip()


register.filter("stripped", stripped)
