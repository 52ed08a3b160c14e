"""The command line, for the contracts that look at its answers."""

from tests.command_line import golive

__all__ = ["golive"]
