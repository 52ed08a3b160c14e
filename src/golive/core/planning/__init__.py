"""Owns plans: compiling a playbook for a customer, plan documents, diffs and merges; does not own how dates are solved."""
