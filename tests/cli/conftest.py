"""The command line's fixtures, for this folder."""

from tests.command_line import facts_file, golive, plan_file, playbook_file

__all__ = ["facts_file", "golive", "plan_file", "playbook_file"]
