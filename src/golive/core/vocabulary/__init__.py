"""Owns the words of each language as data (headings, columns, units, roles, conditions); does not own any rule."""
