"""What holds for every text: places in range, no overlap, values that read back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.document.messages import MESSAGES
from golive.core.document.quantities import (
    read_cadence,
    read_date,
    read_dates,
    read_day_plan,
    read_duration,
    read_legend,
    read_quantities,
    read_target,
    read_window,
)
from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Duration,
    Target,
    TargetUnit,
    Unit,
    Window,
)
from golive.core.vocabulary import LANGUAGES, vocabulary

PIECES = st.sampled_from(
    [
        "week", "weeks", "1", "2-4", "–", "first", "month", "T", "-", "14", "post", "launch", "go-live", "<",
        ">=", "80", "%", "/", "10", "within", "24", "hours", "of", "contract signing", "every", "other", "bi-weekly",
        "3x", "per", "phase", "(", ")", "+", "add", "500", "users", ",", ".", "½", "1h30", "day", "before", "W3", "@",
        "2026-03-02", "3 March", "Monday", "in", "at least", "one", "\u00a0", "x", "nach", "Woche", "semaine", "à",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_quantities_lie_in_the_text_in_order_and_without_overlap(text, language):
    found = read_quantities(text, language)

    edges = [place for quantity in found for place in (quantity.start, quantity.end)]
    assert edges == sorted(edges)
    assert all(quantity.start < quantity.end <= len(text) for quantity in found)
    for quantity in found:
        if quantity.reading:
            assert MESSAGES[quantity.reading].text.format(**dict(quantity.reading_params))


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_other_readers_never_raise(text, language):
    for read in (read_target, read_duration, read_window, read_cadence, read_date):
        found = read(text, language)
        assert found is None or 0 <= found.start < found.end <= len(text)
    for written in read_dates(text, language):
        if written.reading:
            assert MESSAGES[written.reading].text.format(**dict(written.reading_params))
    assert len(read_day_plan(text, language)) != 1
    read_legend(text, language)


AMOUNTS = st.integers(1, 500)


@settings(max_examples=100, deadline=None)
@given(AMOUNTS, st.integers(0, 20), st.sampled_from(Unit), st.sampled_from(LANGUAGES))
def test_duration_written_in_any_language_reads_back(low, more, unit, language):
    grammar = vocabulary(language).grammar
    numbers = f"{low}–{low + more}" if more else str(low)
    text = f"{numbers} {grammar.units[unit][-1]}"

    found = read_duration(text, language)

    assert found.value == Duration(low, unit, amount_max=low + more if more else None)
    assert (found.start, found.end) == (0, len(text))


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 100),
    st.integers(0, 20),
    st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH]),
    st.sampled_from(["", " post go-live", " after kickoff"]),
    st.sampled_from(["", "Business "]),
)
def test_window_written_in_words_reads_back(start, more, unit, tail, working):
    anchor = {"": Anchor.CONTRACT, " post go-live": Anchor.GO_LIVE}.get(tail, Anchor.KICKOFF)
    numbers = f"{start}-{start + more}" if more else str(start)
    text = f"{working}{unit.capitalize()}s {numbers}{tail}"

    found = read_window(text)

    basis = Basis.WORKING if working else Basis.CALENDAR
    assert found.value == Window(unit, start, start + more, anchor, basis)
    assert (found.start, found.end) == (0, len(text))


@settings(max_examples=100, deadline=None)
@given(
    st.integers(2, 12),
    st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH]),
    st.sampled_from(LANGUAGES),
)
def test_cadence_written_in_any_language_reads_back(every, unit, language):
    grammar = vocabulary(language).grammar
    text = f"{grammar.every[0]} {every} {grammar.units[unit][1 if len(grammar.units[unit]) > 1 else 0]}"

    found = read_cadence(text, language)

    basis = Basis.WORKING if unit is Unit.DAY else Basis.CALENDAR
    assert found.value == Cadence(CadenceRule.EVERY, every, unit, basis=basis)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["<", "<=", ">", ">=", "="]),
    st.integers(0, 10_000),
    st.sampled_from(
        [
            ("%", TargetUnit.PERCENT),
            (" days", TargetUnit.DAY),
            ("/10", TargetUnit.OF_10),
            ("", TargetUnit.COUNT),
        ]
    ),
)
def test_target_written_in_signs_reads_back(comparator, value, unit):
    text = f"{comparator} {value}{unit[0]}"

    found = read_target(text)

    assert found.value == Target(comparator, value, unit[1])
    assert (found.start, found.end) == (0, len(text))


@settings(max_examples=100, deadline=None)
@given(st.dates(), st.sampled_from(LANGUAGES))
def test_date_reads_back(day, language):
    if not 1900 <= day.year <= 2999:
        return
    names = {
        number: name for name, number in reversed(vocabulary(language).month_names.items())
    }

    assert read_date(day.isoformat(), language).date == day
    assert read_date(f"{day.day:02}.{day.month:02}.{day.year}", language).date == day
    assert read_date(f"{day.day} {names[day.month]} {day.year}", language).date == day


HOSTILE = [
    "1 ", "1-", "1.", "1,000,", "9", "Week 1 - ", "week ", "first week of the ", "post launch week 4-8 ",
    "within 24 hours of the ", "every ", "per phase ", "add 2 weeks ", "add 2 weeks. ", "between ", "T-", "W3", "<",
    "+", "@", "a@", "(", "1h", "1/2/", "1 to ", "1\u00a0000\u00a0", "Monday ", "March ", "30/60/", "½", "D = ", "a",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_repetition_is_read_and_stays_in_the_text(piece):
    text = (piece * (8_000 // len(piece) + 1))[:8_000]

    for read in (read_target, read_dates, read_day_plan, read_legend):
        read(text)
    found = read_quantities(text)

    assert all(0 <= quantity.start < quantity.end <= len(text) for quantity in found)
