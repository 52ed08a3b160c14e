"""Owns the meaning of a playbook (steps, items, roles, bindings, lint, coverage); does not own dates or customers."""
