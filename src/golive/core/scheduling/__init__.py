"""Owns working calendars and the placing of tasks on dates; does not own what a task is about."""
