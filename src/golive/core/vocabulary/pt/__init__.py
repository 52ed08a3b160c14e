"""Owns Portuguese words, of Brazil and Portugal; does not own any rule."""
