"""What differs between two plans, for people and for programs."""

from collections.abc import Iterable

from golive.cli.output import say
from golive.core.catalogue import words
from golive.core.planning.diff import Difference, DiffKind
from golive.core.planning.plain import plain


def say_differences(differences: Iterable[Difference]) -> None:
    """Print each difference as a sentence."""
    for one in differences:
        say(difference_words(one))


def difference_words(one: Difference) -> str:
    """Return a difference as a sentence."""
    return plain(words(one.sentence.code, one.sentence.params))


def difference_contract(one: Difference) -> dict[str, object]:
    """Return a difference as its public object, `$defs.change` of diff-1.json."""
    detail = one.after
    if one.kind in {DiffKind.CHANGED, DiffKind.MOVED}:
        field = str(one.sentence.params.get("field", one.field)).removeprefix("the ")
        detail = f"{field}: {one.before} → {one.after}"
    return {
        "kind": one.kind.value,
        "what": one.what.value.replace("_", " "),
        "text": one.title,
        "key": one.key or None,
        "line": None,
        "detail": detail or None,
        "message": difference_words(one),
    }
