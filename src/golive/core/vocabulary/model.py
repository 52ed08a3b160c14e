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
    parts = " ".join(text.split()).split(",")
    return tuple([phrase for part in parts if (phrase := part.strip())])


def phrase_set(text: str) -> frozenset[str]:
    """Split a comma-separated list of phrases into a set."""
    return frozenset(phrases(text))


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
        on_days: What stands between a rhythm and its weekdays ("on", "every").
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
    on_days: Phrases
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


class RoleWords(Struct, frozen=True):
    """The words by which roles and their sides are told apart.

    Args:
        customer: Words that name the customer's company.
        customer_people: Words for people who are the customer's unless said otherwise.
        vendor: Words that name the vendor itself.
        vendor_teams: Words that make "customer …" a team of the vendor ("customer success").
        both: Words for the two sides together.
        third_party: Words for somebody who is neither.
        heads: Nouns that end (in Romance languages begin) the name of a role.
        head_ends: Ends of a compound word that is a role ("Projektleiter").
        departments: Departments, which may stand alone or before a head.
        ranks: Titles that may be followed by a comma and a department ("VP, Sales").
        joins_all: Words between owners who all own.
        joins_any: Words between owners of whom one is enough.
        owner_labels: Labels before an owner ("owner", "responsible").
        weak_labels: Those among them that are labels only inside brackets ("by").
        prepositions: Words after which a name is an address or an object, not an owner.
        object_verbs: Verbs after which a name is who is addressed ("ask @anna").
        audiences: Groups that a training is for, which own nothing ("all users").
        nobody: Words that leave an owner open ("to be confirmed").
        field_words: Words of a field that is to hold an owner ("[Name]").
        value_ends: Words that end a named owner ("… by Friday").
    """

    customer: frozenset[str]
    customer_people: frozenset[str]
    vendor: frozenset[str]
    vendor_teams: frozenset[str]
    both: frozenset[str]
    third_party: frozenset[str]
    heads: frozenset[str]
    head_ends: frozenset[str]
    departments: frozenset[str]
    ranks: frozenset[str]
    joins_all: frozenset[str]
    joins_any: frozenset[str]
    owner_labels: frozenset[str]
    weak_labels: frozenset[str]
    prepositions: frozenset[str]
    object_verbs: frozenset[str]
    audiences: frozenset[str]
    nobody: frozenset[str]
    field_words: frozenset[str]
    value_ends: frozenset[str]


class Clues(Struct, frozen=True):
    """Small words that decide how a line is read; "criteri*" stands for every word it begins.

    Args:
        verb_last: Orders end with their verb ("Vertrag prüfen").
        compounds: Nouns are written together ("Projekttermin").
        head_first: The head of a noun phrase comes first ("réunion de lancement").
        during_words: Words that open the time of a heading ("Figures during the pilot").
        party_work: Words for the work of a party ("Customer tasks").
        party_links: Small words between that work and the party ("tasks of the customer").
        heads_before: Words of a heading before which its head may stand ("Targets for …").
        of_words: Those of them that always follow the head.
        open_ends: Last words of a heading whose bullets are conditions ("Done when …").
        when_words: Words that open a heading which asks when something is done.
        ready_words: Words that say a thing is done or accepted.
        gate_words: Words of a list of conditions, a gate before the launch with `launch_words`.
        launch_words: Words of the launch and of a hand-over.
        history_columns: Headers of a change history, whose rows are no tasks.
        rules: Kind of policy note -> its verbs; "<kind>_what" -> what they must speak of.
        due_openers: Words right before a date that make it a due date.
        due_tails: Those that open a closing clause with a date.
        due_articles: Words between such a word and the date.
        end_words: Words for the end of a time ("by the end of week 2").
        standing_words: Words of a heading above what is needed all along ("Required material").
        question_forms: Openers of a question that states no condition ("when to call").
        clause_forms: What looks like one and is a condition.
        watch_nouns: Nouns of watching.
        hold_verbs: Verbs of holding a recurring contact, not of work that touches one.
        distance_words: Words after a length of time that make it a distance ("3 days after").
        taking_verbs: Verbs before a length of time that make it the item's own ("takes").
        about_words: Words between such a verb and the length.
        past_words: Words before a length of time that is over ("the last 3 weeks").
        links: Words that say how one task waits for another: `starts` and `ends` (verbs of the
            waiting task), `start_of`, `end_of` and `has_started` (of the other one), `beside`
            ("with"), `at_earliest`, `later_than` and `on_day` (before a date); names of the
            link types FS, SS, FF and SF; letters of `days` and `weeks` behind a number.
        loose_waits: Openers after which a name that is no item is prose, not a mistake.
        no_words: Words for nothing and for what is still open ("depends on nothing", "TBD").
        negations: Words that turn a condition round.
        plain_conditions: Openers of a condition that needs no comma before it.
        whether_words: Those among them that mean "whether" after a verb of asking.
        only_words: Words of "(… only)" and "(only …)".
        asking_verbs: Verbs of asking and checking.
        issue_words: Labels before the name of a known issue.
        track_noise: Words of an escalation's heading that do not name its track.
        level_words: Words before the number of an escalation level.
        and_words: Words between names.
        numbered_things: Words before the number of what is waited for ("step 3").
        auxiliaries: Verbs between what is waited for and its state ("is", "has been").
        small_words: Articles, prepositions and the like, which carry no meaning.
        state_words: Words for the state of what is waited for.
        vague_words: Words of a criterion that say nothing measurable.
        echo_words: Those that, beside the task's own words, only repeat it.
        launch_titles: Words of the title of the step in which the customer goes live.
        not_launch: Words that make such a title one of getting ready or of afterwards.
        opening_words: Words for opening the product to its users, as an order or as done.
        production_words: Names of the place where it is open to them.
        into_words: Prepositions between the two.
        way_back: Words of the way back if a launch fails ("rollback", "plan B").
        length_openers: Words before a number that make it a length ("first 5 days").
        work_labels: Labels that only announce the list below them.
        form_words: Words behind a heading's role that change nothing ("agenda template").
        noun_verbs: Verbs that are nouns too; they open an order only before an object.
        not_waiting: Words that turn waiting round ("don't wait for …").
        object_openers: Words that open the object of a verb ("review the …").
        refusals: Words that forbid or restrict ("never on a Friday").
        will_words: Words between who acts and what they are going to do ("will").
        will_ends: Ends of a verb that says so alone ("configurera").
        stative_verbs: Words that make it no act ("will have", "will not").
        usual_words: Words of a heading above how long something usually takes.
        open_fields: Customer fact -> names of the open field that holds it.
        field_types: Type of an open field -> words of its name.
        date_fields: Date of a plan -> whole labels that mean it, without the words of `date`,
            `planned`, `beside` and `target`, which change nothing beside others.
    """

    verb_last: bool
    compounds: bool
    head_first: bool
    during_words: Phrases
    party_work: Phrases
    party_links: Phrases
    heads_before: Phrases
    of_words: Phrases
    open_ends: Phrases
    when_words: Phrases
    ready_words: Phrases
    gate_words: Phrases
    launch_words: Phrases
    history_columns: Phrases
    rules: PhraseTable
    due_openers: Phrases
    due_tails: Phrases
    due_articles: Phrases
    end_words: Phrases
    standing_words: Phrases
    question_forms: Phrases
    clause_forms: Phrases
    watch_nouns: Phrases
    hold_verbs: Phrases
    distance_words: Phrases
    taking_verbs: Phrases
    about_words: Phrases
    past_words: Phrases
    links: PhraseTable
    loose_waits: Phrases
    no_words: Phrases
    negations: Phrases
    plain_conditions: Phrases
    whether_words: Phrases
    only_words: Phrases
    asking_verbs: Phrases
    issue_words: Phrases
    track_noise: Phrases
    level_words: Phrases
    and_words: Phrases
    numbered_things: Phrases
    auxiliaries: Phrases
    small_words: Phrases
    state_words: Phrases
    vague_words: Phrases
    echo_words: Phrases
    launch_titles: Phrases
    not_launch: Phrases
    opening_words: Phrases
    production_words: Phrases
    into_words: Phrases
    way_back: Phrases
    length_openers: Phrases
    work_labels: Phrases
    form_words: Phrases
    noun_verbs: Phrases
    not_waiting: Phrases
    object_openers: Phrases
    refusals: Phrases
    will_words: Phrases
    will_ends: Phrases
    stative_verbs: Phrases
    usual_words: Phrases
    open_fields: PhraseTable
    field_types: PhraseTable
    date_fields: PhraseTable


class Vocabulary(Struct, frozen=True):
    """The words of one language; lower case, matched whole and without regard to case.

    Only those of `plan` are written as a plan shows them.

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
        condition_words: Words of a condition that do not say what it asks for: "nothing" for those
            that say nothing, "negation" for those that turn it round.
        same_words: Words of a prerequisite that mean the same: "nothing" for those that say
            nothing beside the others, and named, ready, signed.
        plan: Role -> words that golive writes into a plan itself, as they are shown.
        grammar: The words of the quantity grammar.
        roles: The words by which roles are told apart.
        clues: Small words that decide how a line is read.
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
    condition_words: PhraseTable
    same_words: PhraseTable
    plan: Mapping[str, str]
    grammar: Grammar
    roles: RoleWords
    clues: Clues
