"""The words by which roles are told apart; English also serves inside other languages."""

from functools import cache

from msgspec.structs import fields

from golive.core.vocabulary import RoleWords, vocabulary


@cache
def role_words(language: str) -> RoleWords:
    """Return the words of a language joined with English, which every language borrows titles from."""
    own, english = vocabulary(language).roles, vocabulary("en").roles
    if own is english:
        return english
    joined = {
        each.name: getattr(english, each.name) | getattr(own, each.name)
        for each in fields(RoleWords)
    }
    return RoleWords(**joined)
