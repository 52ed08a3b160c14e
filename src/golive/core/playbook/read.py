"""From bytes to a recognised playbook: decode, repair, outline, recognise."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.decode import decode
from golive.core.document.model import Decoded, Outline, Repaired
from golive.core.document.outline import read_outline
from golive.core.document.quantities import read_cadence, read_date
from golive.core.document.repair import repair
from golive.core.document.values import Cadence, CadenceRule, Unit
from golive.core.playbook.draft import Draft, days_come_first
from golive.core.playbook.hints import read_settings, setting_diagnostics
from golive.core.playbook.model import Meta, Playbook
from golive.core.playbook.placeholders import find_placeholders
from golive.core.playbook.recognise.finish import finish
from golive.core.playbook.recognise.walk import walk
from golive.core.playbook.sections import build_sections
from golive.core.playbook.series import counts_from_week_0, settle_series
from golive.core.playbook.time_siblings import settle_siblings
from golive.core.playbook.words import words_of
from golive.core.vocabulary import LANGUAGES, detect_language, is_foreign

_SAMPLE = 40_000
DECEMBER = 12


def read_playbook(data: bytes) -> Playbook:
    """Read a playbook, plan template or filled plan as it is.

    Args:
        data: The file's bytes, in any encoding, damaged or not.

    Returns:
        What was understood, with the coverage of every line and all diagnostics, in line order.

    Raises:
        InvalidInputError: The bytes are binary or more than golive reads.
    """
    return read_decoded(decode(data))


def read_decoded(decoded: Decoded) -> Playbook:
    """Read a playbook from decoded text; bad text never raises."""
    repaired = repair(decoded)
    outline = read_outline(repaired)
    front_matter, found = _front_matter(outline)
    settings, wrong = read_settings(front_matter)
    language = _language(repaired, settings, front_matter)
    words = words_of(language)
    draft = Draft(
        words,
        outline.line_count,
        day_first=days_come_first(repaired.text),
        text=repaired.text,
        settings=settings,
    )
    if outline.front_matter is not None:
        draft.executed(outline.front_matter)
    root = build_sections(outline, words)
    settle_siblings(root, words)
    draft.nested.extend(settle_series(root, words))
    draft.from_week_0 = counts_from_week_0(root)
    title = walk(root, draft)
    playbook = finish(
        draft,
        title=_title(title.heading.text if title else "", front_matter),
        meta=_meta(draft, decoded, front_matter, settings),
        outline=outline,
        placeholders=find_placeholders(repaired, outline, words),
    )
    diagnostics = (
        *decoded.diagnostics,
        *repaired.diagnostics,
        *outline.diagnostics,
        *found,
        *wrong,
        *_language_notes(repaired, settings, front_matter, language),
        *setting_diagnostics(settings, front_matter, language),
        *draft.diagnostics,
    )
    return _with_diagnostics(replace(playbook, source=repaired.lines), diagnostics)


def _with_diagnostics(playbook: Playbook, found: tuple[Diagnostic, ...]) -> Playbook:
    ordered = sorted(found, key=lambda each: (each.line, each.column, each.code))
    return replace(playbook, diagnostics=tuple(ordered))


def _front_matter(outline: Outline) -> tuple[Mapping[str, object], tuple[Diagnostic, ...]]:
    node = outline.front_matter
    if node is None:
        return {}, ()
    # Loaded on demand: most playbooks have no front matter, and the reader costs 20 ms.
    from golive.core.playbook.front_matter import read_front_matter  # noqa: PLC0415

    return read_front_matter(node.text)


def _language(
    repaired: Repaired, settings: Mapping[str, str], front_matter: Mapping[str, object]
) -> str:
    short = _said_language(settings, front_matter)[:2].casefold()
    return short if short in LANGUAGES else detect_language(repaired.text[:_SAMPLE])


def _said_language(settings: Mapping[str, str], front_matter: Mapping[str, object]) -> str:
    return settings.get("language") or str(front_matter.get("lang", ""))


def _language_notes(
    repaired: Repaired,
    settings: Mapping[str, str],
    front_matter: Mapping[str, object],
    language: str,
) -> Iterator[Diagnostic]:
    """Say that the document is, or says it is, in a language that golive has no words for."""
    said = _said_language(settings, front_matter)
    known = ", ".join(sorted(LANGUAGES))
    if said[:2].casefold() in LANGUAGES:
        return
    if said:
        params = {"said": said, "read": language, "known": known}
        yield Diagnostic("OL011", 1, params=params)
    elif is_foreign(repaired.text[:_SAMPLE]):
        yield Diagnostic("OL010", 1, params={"read": language, "known": known})


def _title(heading: str, front_matter: Mapping[str, object]) -> str:
    said = front_matter.get("title")
    return heading or (str(said) if said is not None else "")


def _meta(
    draft: Draft,
    decoded: Decoded,
    front_matter: Mapping[str, object],
    settings: Mapping[str, str],
) -> Meta:
    language = draft.words.language
    said = {role: value for role, (value, _) in draft.meta.items()}
    updated = settings.get("last_updated") or said.get("last_updated", "")
    frequency = settings.get("review_frequency") or said.get("review_frequency")
    written = read_date(updated, language) if updated else None
    last = written.iso if written is not None and written.iso else None
    return Meta(
        last_updated=last,
        owner=settings.get("owner") or said.get("owner"),
        review_frequency=frequency,
        next_review_on=_next_review(last, frequency, language),
        language=language,
        encoding=decoded.encoding,
        front_matter=front_matter,
        settings=settings,
    )


def _next_review(last: str | None, frequency: str | None, language: str) -> str | None:
    """Return the month (or day) of the next review: last update plus the rhythm."""
    found = read_cadence(frequency, language) if frequency else None
    if last is None or found is None or not isinstance(found.value, Cadence):
        return None
    cadence = found.value
    if cadence.rule is not CadenceRule.EVERY or cadence.unit is not Unit.MONTH:
        return None
    year, month = int(last[:4]), int(last[5:7]) + cadence.every
    year, month = year + (month - 1) // DECEMBER, (month - 1) % DECEMBER + 1
    return f"{year:04}-{month:02}" + last[7:]
