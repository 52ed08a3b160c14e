"""English words of the quantity grammar."""

from golive.core.vocabulary.model import Grammar, numbered, phrases, rhythms, table

GRAMMAR = Grammar(
    decimal_comma=False,
    units=table(
        minute="minute, minutes, min, mins",
        hour="hour, hours, hr, hrs, h",
        day="day, days",
        week="week, weeks, wk, wks",
        month="month, months, mo, mos, mth, mths",
        quarter="quarter, quarters, qtr",
        year="year, years, yr, yrs",
    ),
    unit_suffixes={"d": "day", "w": "week"},
    unit_letters={"w": "week", "wk": "week", "d": "day", "m": "month"},
    countdown_letters=("t", "d", "l", "g"),
    working=phrases("working, business, work, biz, person, man, labor, labour"),
    working_days=phrases("weekday, weekdays, workday, workdays"),
    calendar=("calendar", "consecutive"),
    number_words=numbered("""
        zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10,
        eleven 11, twelve 12, fourteen 14, fifteen 15, twenty 20, thirty 30, forty-five 45,
        sixty 60, ninety 90, a couple of 2, a dozen 12
    """),
    fractions={
        "half a": 0.5,
        "half an": 0.5,
        "half": 0.5,
        "one and a half": 1.5,
        "a half": 0.5,
    },
    articles=("a", "an"),
    ordinals=numbered("""
        first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9,
        tenth 10, eleventh 11, twelfth 12
    """),
    ordinal_suffixes=("st", "nd", "rd", "th"),
    joins=("full", "more", "additional", "extra", "further", "of"),
    comparators={
        "<": phrases("""less than, fewer than, under, below, in under, in less than, lower than,
            shorter than, faster than, within less than"""),
        "<=": phrases("""
            at most, no more than, not more than, up to, maximum, max, a maximum of, maximum of,
            no later than, not later than, not exceeding, does not exceed
        """),
        ">": phrases("""
            more than, greater than, over, above, higher than, exceeds, exceeding, exceed,
            better than, upwards of
        """),
        ">=": phrases("""at least, no less than, no fewer than, not less than, minimum, min,
            a minimum of, minimum of, not below"""),
        "=": phrases("exactly, equal to, equals"),
    },
    comparators_after={
        ">=": phrases(
            """
                or more, or higher, or above, or better, or greater, and above, and up, and
                more, minimum, or over
            """
        ),
        "<=": phrases("""
            or less, or fewer, or lower, or below, or under, or faster, or sooner, and below,
            maximum, max, tops, at most
        """),
    },
    between=("between", "from"),
    range_words=("to", "through", "thru", "until", "till", "up to"),
    range_and=("and", "&", "or"),
    first=("first", "the first", "initial", "the initial"),
    last=("last", "final", "the last", "the final"),
    within=("within", "in", "inside", "within the"),
    starts=phrases("of, after, from, following, since, post, upon, once"),
    after=phrases("after, post, following, from, since, past, of, upon"),
    before=phrases("before, prior to, ahead of, pre, in advance of, leading up to"),
    anchors=table(
        contract="""
            contract signing, contract signature, contract signed, contract start, contract
            date, contract, signing the contract, contract is signed, contract being signed,
            signature, signing, deal close, deal closing, closed won, close of the deal, deal is
            closed, purchase, purchase order, handoff from sales, sales handoff, sales handover,
            sales hand-off, agreement, agreement signing, signed agreement, effective date
        """,
        kickoff="""
            kickoff, kick-off, kickoff call, kickoff meeting, kick-off call, kick-off meeting,
            project start, project kickoff, project kick-off, kickoff date, kick-off date
        """,
        go_live="""
            go-live, golive, launch, launch day, go-live day, go-live date, launch date,
            production launch, production go-live, cutover, cut-over, production access, going
            live, rollout, roll-out, launching
        """,
        session_end="""
            meeting, call, session, training, workshop, each session, each meeting, each call,
            each training, end of the session, end of the meeting, training session
        """,
        phase_end="""
            phase, phase completion, phase end, end of phase, end of the phase, stage, each
            phase, completion of the phase, step completion
        """,
        previous="""
            previous step, previous task, prior step, prior task, preceding step, preceding
            task, step before
        """,
    ),
    frequencies=rhythms("""
        daily 1 day 1, every day 1 day 1, each day 1 day 1, every weekday 1 day 1, each weekday
        1 day 1, weekdays 1 day 1, every working day 1 day 1, every business day 1 day 1, each
        business day 1 day 1, every workday 1 day 1, every calendar day 1 calendar_day 1, each
        calendar day 1 calendar_day 1, daily including weekends 1 calendar_day 1, twice daily 1
        day 2, weekly 1 week 1, once weekly 1 week 1, twice weekly 1 week 2, semi-weekly 1 week
        2, semiweekly 1 week 2, bi-weekly 2 week 1, biweekly 2 week 1, fortnightly 2 week 1,
        every fortnight 2 week 1, alternate weeks 2 week 1, monthly 1 month 1, once monthly 1
        month 1, twice monthly 1 month 2, semi-monthly 1 month 2, semimonthly 1 month 2,
        bi-monthly 2 month 1, bimonthly 2 month 1, quarterly 3 month 1, semi-annually 6 month 1,
        semiannually 6 month 1, semi-annual 6 month 1, half-yearly 6 month 1, biannually 6 month
        1, biannual 6 month 1, bi-annual 6 month 1, bi-annually 6 month 1, annually 12 month 1,
        annual 12 month 1, yearly 12 month 1
    """),
    ambiguous_frequencies=phrases(
        """
            bi-weekly, biweekly, bi-monthly, bimonthly, biannually, biannual, bi-annual,
            bi-annually
        """
    ),
    every=("every", "each", "once every", "once each"),
    every_other=("every other", "every second", "each second", "each other", "every alternate"),
    on_days=phrases("on, every, each, on the, the, every week on"),
    per=("a", "an", "per", "each", "every", "/"),
    times=("times", "time", "x"),
    times_words=numbered("once 1, twice 2, thrice 3"),
    per_event=phrases("""
        per, after each, after every, at each, at every, at the end of each, at the end of
        every, upon each, on each, on every, following each, before each, before every, once
        per, with each, each, every
    """),
    event_nouns=phrases("""
        phase, stage, milestone, sprint, release, wave, step, iteration, training, session,
        workshop, module, go-live, launch, rollout, incident, deployment, site, location
    """),
    as_needed=phrases("""
        as needed, as required, as necessary, when needed, when required, when necessary, ad
        hoc, adhoc, on demand, on request, upon request, whenever needed, by request, on an
        as-needed basis, on an ad hoc basis
    """),
    add=phrases(
        """
            add, adds, adding, extend by, extend the timeline by, extend timeline by, extend the
            plan by, an extra, +, plus, extra
        """
    ),
    add_after=phrases("more, extra, longer, additional, on top, to the timeline, to the plan"),
    add_weak=phrases(
        """
            allow, plan, plan for, expect, include, budget, takes, take, needs, need, requires,
            additional
        """
    ),
    sizing_facts=table(
        users="""
            users, user, seats, seat, licences, licenses, license, licence, end users, accounts,
            members, people, user accounts, named users, active users, licensed users
        """,
        employees="employees, employee, staff, headcount, fte, ftes",
        integrations="integrations, integration, connectors, systems",
        locations="locations, sites, offices, countries, regions, stores",
        records="records, rows, contacts, documents",
    ),
    target_units=table(
        of_10="out of 10, of 10, out of ten",
        other="""
            out of 5, of 5, out of 100, stars, star, points, pts, nps, euro, euros, dollars,
            usd, eur, gb, mb, tb, ms, milliseconds, seconds, second, sec, secs, s
        """,
    ),
    none=("zero", "none", "no", "nil"),
    in_words=phrases("""
        in, in the, within, within the, during, during the, over the, over, for the, for, by, by
        the, by the end of, by end of, at the end of, at, after, across the
    """),
    per_cent=("percent", "per cent", "pct", "%"),
    open_end=phrases("onwards, onward, and beyond, and onwards, and later, ff"),
    at=("at",),
    the=phrases("the, your, our, their, a, an, actual, first, initial"),
    not_units=phrases("clock, format, old, mark"),
)
