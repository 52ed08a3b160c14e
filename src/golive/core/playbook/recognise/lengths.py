"""How long something usually takes ("Large shop: 6-12 weeks"): a rule of thumb, no work."""

from golive.core.document.model import Node
from golive.core.document.values import Duration, Unit
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words

MIN_LINES = 2


def says_lengths(node: Node, place: Place) -> bool:
    """Tell whether each line of a list only says how long something of its name takes.

    Beside the steps such a list sums up or compares, and so it does below "Typical durations";
    anywhere else its lines are the parts of the plan with their lengths.
    """
    words = place.draft.words
    outside = place.draft.has_steps and place.step is None
    heading = place.section[-1] if place.section else ""
    usual = words.clue_pattern("usual_words").search(heading) is not None
    return (
        (outside or usual)
        and len(node.children) >= MIN_LINES
        and all(_is_length(item, words) for item in node.children)
    )


def _is_length(item: Node, words: Words) -> bool:
    text = item.inline.plain
    return item.box is None and any(
        isinstance(found.value, Duration)
        and found.value.unit not in {Unit.MINUTE, Unit.HOUR}
        and text[: found.start].rstrip(" ~≈").endswith(":")
        and not text[found.end :].strip(" .")
        for found in words.quantities(text)
    )
