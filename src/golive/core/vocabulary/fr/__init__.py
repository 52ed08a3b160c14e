"""Owns French words; does not own any rule."""
