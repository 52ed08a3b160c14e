"""Owns Spanish words; does not own any rule."""
