"""Owns the matching of two versions of a playbook and the carrying over of keys; does not own merging."""

from golive.core.playbook.matching.versions import Matching, carry_keys, match

__all__ = ["Matching", "carry_keys", "match"]
