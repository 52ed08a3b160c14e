"""Owns hour clocks, the holds that stop them, and the days of a rhythm; does not own the plan they belong to."""
