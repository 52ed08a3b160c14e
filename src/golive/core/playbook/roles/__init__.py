"""Owns who must act: reading owners and participants, their sides, the registry of roles; does not own people."""

from golive.core.playbook.roles.inline import find_owner_in_text
from golive.core.playbook.roles.owners import (
    is_raci_cell,
    is_role,
    joint_side,
    read_owner,
    read_participants,
    read_raci,
    side_of,
)
from golive.core.playbook.roles.registry import (
    AlikeRoles,
    alike_roles,
    collect_roles,
    is_group,
    read_aliases,
    role_key,
    same_but_for_form,
)

__all__ = [
    "AlikeRoles",
    "alike_roles",
    "collect_roles",
    "find_owner_in_text",
    "is_group",
    "is_raci_cell",
    "is_role",
    "joint_side",
    "read_aliases",
    "read_owner",
    "read_participants",
    "read_raci",
    "role_key",
    "same_but_for_form",
    "side_of",
]
