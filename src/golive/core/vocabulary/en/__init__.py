"""Owns English words; does not own any rule."""
