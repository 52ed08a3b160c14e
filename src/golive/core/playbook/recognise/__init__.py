"""Owns the walk from an outline to a playbook, one module per kind of thing; does not own lint or bindings' catalogue."""
