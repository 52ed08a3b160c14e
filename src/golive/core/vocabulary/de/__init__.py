"""Owns German words; does not own any rule."""
