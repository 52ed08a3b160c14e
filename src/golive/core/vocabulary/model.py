"""The shape of a language file: every word that golive looks for, as data."""

from collections.abc import Mapping

from msgspec import Struct

Phrases = tuple[str, ...]
PhraseTable = Mapping[str, Phrases]


def phrases(text: str) -> Phrases:
    """Split a comma-separated list of phrases; line ends inside count as spaces.

    Example:
        >>> phrases("go live, go-live")
        ('go live', 'go-live')
    """
    return tuple(" ".join(part.split()) for part in text.split(",") if part.strip())


def numbered(text: str) -> Mapping[str, int]:
    """Read "january 1, february 2" as a table of phrase -> whole number."""
    found = (phrase.rpartition(" ") for phrase in phrases(text))
    return {words: int(number) for words, _, number in found}


def rhythms(text: str) -> Mapping[str, tuple[int, str, int]]:
    """Read "bi-weekly 2 week 1" as a table of phrase -> (every, unit, times a period)."""
    found = (phrase.rsplit(" ", 3) for phrase in phrases(text))
    return {words: (int(every), unit, int(times)) for words, every, unit, times in found}


def table(**roles: str) -> PhraseTable:
    """Build a table of role -> phrases from comma-separated lists."""
    return {role: phrases(text) for role, text in roles.items()}


class Grammar(Struct, frozen=True):
    """The words of the quantity grammar.

    Args:
        decimal_comma: "1,5" is one and a half and "1.000" a thousand; otherwise the reverse.
        units: minute, hour, day, week, month, quarter, year -> their words and abbreviations.
        unit_suffixes: Letters that are a unit only when glued to the number ("3d").
        unit_letters: Letter glued to a number that names a window ("W3") -> day, week or month.
        countdown_letters: Letters that stand for the go-live in "T-14".
        working: Words that make a day a working day ("business" days).
        working_days: Words that mean "working day" by themselves ("weekday").
        calendar: Words that make a day a calendar day.
        number_words: Word -> value, cardinals ("two", "half").
        fractions: Phrase -> value ("half a" -> 0.5).
        articles: Words that count as one only where a time must follow ("within a week").
        ordinals: Word -> value ("second" -> 2).
        ordinal_suffixes: Ends of a written ordinal ("1st"); "." where "1." is one.
        joins: Words between a number and its unit that say nothing ("2 full days").
        comparators: "<", "<=", ">", ">=", "=" -> phrases before the number.
        comparators_after: The same for phrases after the number ("or more").
        between: Openers of "between 2 and 4".
        range_words: Words between two ends of a range.
        range_and: The word for "and" in a range or "weeks 2 and 3".
        first: "first", "initial": opens a time box counted from an anchor.
        last: "last", "final".
        within: Openers of a clock.
        starts: Words between a clock's limit and what starts it ("of", "after").
        after: Words that put a window after its anchor.
        before: Words that put a window before its anchor.
        anchors: Anchor -> phrases that name it.
        frequencies: Phrase -> (every, unit, times a period).
        ambiguous_frequencies: Phrases among `frequencies` that have a second meaning.
        every: "every", "each": openers of a rhythm.
        every_other: "every other".
        per: Words between a count and its period ("twice a week", "3x per week").
        times: Words for "times" ("3 times", "3x").
        times_words: Word -> count ("once", "twice").
        per_event: Openers of a rhythm bound to an event.
        event_nouns: Events that such an opener may name in running text.
        as_needed: Phrases that mean whenever somebody asks for it.
        add: Verbs of a sizing rule ("add").
        add_after: Words of a sizing rule behind its length ("2 weeks extra").
        add_weak: Verbs that make a sizing rule only beside a condition ("allow").
        sizing_facts: Fact -> nouns that are counted in a sizing condition.
        target_units: of_10 and other -> words after a target's number.
        none: Words that mean zero as a target.
        in_words: Words between a target and its period ("in first month").
        per_cent: Words for "%".
        open_end: Words after a window's start that leave its end open ("onwards").
        at: Words before a time of day.
        the: Articles and possessives before the name of an anchor.
        not_units: Words that, right after a number, show that it counts no time ("24 hour clock").
    """

    decimal_comma: bool
    units: PhraseTable
    unit_suffixes: Mapping[str, str]
    unit_letters: Mapping[str, str]
    countdown_letters: Phrases
    working: Phrases
    working_days: Phrases
    calendar: Phrases
    number_words: Mapping[str, int]
    fractions: Mapping[str, float]
    articles: Phrases
    ordinals: Mapping[str, int]
    ordinal_suffixes: Phrases
    joins: Phrases
    comparators: PhraseTable
    comparators_after: PhraseTable
    between: Phrases
    range_words: Phrases
    range_and: Phrases
    first: Phrases
    last: Phrases
    within: Phrases
    starts: Phrases
    after: Phrases
    before: Phrases
    anchors: PhraseTable
    frequencies: Mapping[str, tuple[int, str, int]]
    ambiguous_frequencies: Phrases
    every: Phrases
    every_other: Phrases
    per: Phrases
    times: Phrases
    times_words: Mapping[str, int]
    per_event: Phrases
    event_nouns: Phrases
    as_needed: Phrases
    add: Phrases
    add_after: Phrases
    add_weak: Phrases
    sizing_facts: PhraseTable
    target_units: PhraseTable
    none: Phrases
    in_words: Phrases
    per_cent: Phrases
    open_end: Phrases
    at: Phrases
    the: Phrases
    not_units: Phrases


class Vocabulary(Struct, frozen=True):
    """The words of one language; all lower case, matched whole and without regard to case.

    Args:
        language: ISO 639-1 code.
        sections: Role of a section -> words of its heading.
        columns: Role of a table column -> words of its header.
        labels: Role of a label ("Owner:") -> its words.
        step_words: Word of a numbered section -> step, day, week, month.
        statuses: pending, in_progress, blocked, done, not_applicable -> words and emoji.
        conditions: Phrases that make an item conditional.
        condition_facts: Customer fact -> words that point to it.
        condition_openers: Words that open a condition.
        dependency_phrases: finish ("after", "depends on"), blocked ("waiting on"), reverse
            ("before"), done ("is done"), parallel ("together with").
        watch_verbs: Verbs of watching.
        recurring_nouns: Contacts that recur.
        cadence_negations: Words after which a rhythm is only an adjective ("preparation").
        action_verbs: Verbs of onboarding work in the form that tasks use.
        record_words: Words that say a session is recorded.
        live_words: Words that say a session is held live.
        role_words: Words that make a phrase a role.
        customer_words: Words of the customer's side.
        vendor_words: Words of the vendor's side.
        both_words: Words that mean both sides at once.
        third_party_words: Words of neither side.
        critical_words: Words that guard an escalation level by severity.
        human_decision_words: Phrases that leave a step to a person.
        escalation_verbs: Verbs that open an escalation level.
        yes_words: Values of a "done" or "required" column that mean yes.
        month_names: Name or abbreviation -> 1..12.
        weekday_names: Name or abbreviation -> 1 (Monday)..7.
        grammar: The words of the quantity grammar.
    """

    language: str
    sections: PhraseTable
    columns: PhraseTable
    labels: PhraseTable
    step_words: Mapping[str, str]
    statuses: PhraseTable
    conditions: Phrases
    condition_facts: PhraseTable
    condition_openers: Phrases
    dependency_phrases: PhraseTable
    watch_verbs: Phrases
    recurring_nouns: Phrases
    cadence_negations: Phrases
    action_verbs: Phrases
    record_words: Phrases
    live_words: Phrases
    role_words: Phrases
    customer_words: Phrases
    vendor_words: Phrases
    both_words: Phrases
    third_party_words: Phrases
    critical_words: Phrases
    human_decision_words: Phrases
    escalation_verbs: Phrases
    yes_words: Phrases
    month_names: Mapping[str, int]
    weekday_names: Mapping[str, int]
    grammar: Grammar
