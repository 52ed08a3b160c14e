"""The kinds of error that golive raises; the kind decides HTTP status, exit code and retry."""

from collections.abc import Mapping


class GoliveError(Exception):
    """Base of all errors that golive raises on purpose.

    Args:
        message: One sentence a user can act on, ending with a full stop, without ids or secrets.
        details: Facts for programs, JSON-serialisable.
    """

    code = "error"
    exit_code = 1

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details: Mapping[str, object] = details


class InvalidInputError(GoliveError):
    """The input is malformed and will never work."""

    code = "invalid_input"
    exit_code = 2


class NotFoundError(GoliveError):
    """The thing named is absent, or not the caller's to know."""

    code = "not_found"
    exit_code = 3


class NotAllowedError(GoliveError):
    """The caller is known and lacks the permission."""

    code = "not_allowed"
    exit_code = 4


class ConflictError(GoliveError):
    """The present state forbids the action."""

    code = "conflict"
    exit_code = 5


class ExternalServiceError(GoliveError):
    """Something outside golive failed; trying again may help."""

    code = "external_service"
    exit_code = 6
