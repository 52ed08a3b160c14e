"""Owns the catalogue of built-in actions and facts, and how an item's words choose one; does not run them."""

from golive.core.playbook.bindings.action import Action
from golive.core.playbook.bindings.catalogue import CATALOGUE
from golive.core.playbook.bindings.reading import (
    THRESHOLD,
    Candidate,
    bind,
    hint_binding_diagnostic,
    rank,
    tied_actions,
)

__all__ = [
    "CATALOGUE",
    "THRESHOLD",
    "Action",
    "Candidate",
    "bind",
    "hint_binding_diagnostic",
    "rank",
    "tied_actions",
]
