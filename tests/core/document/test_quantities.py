"""The quantity grammar, word by word, in English."""

import pytest

from golive.core.document.quantities import (
    read_cadence,
    read_clock,
    read_comparison,
    read_day_plan,
    read_duration,
    read_legend,
    read_quantities,
    read_sizing_rule,
    read_target,
    read_window,
)
from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Clock,
    Comparison,
    Duration,
    SizingRule,
    Target,
    TargetUnit,
    Unit,
    Window,
)

MINUTE, HOUR, DAY, WEEK, MONTH = Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH
CONTRACT, KICKOFF, LIVE = Anchor.CONTRACT, Anchor.KICKOFF, Anchor.GO_LIVE
WORKING, CALENDAR = Basis.WORKING, Basis.CALENDAR
EVERY, PER_EVENT, AS_NEEDED = CadenceRule.EVERY, CadenceRule.PER_EVENT, CadenceRule.AS_NEEDED


def only(text, language="en"):
    """The one quantity of a text, which must be read whole."""
    (quantity,) = read_quantities(text, language)
    return quantity


@pytest.mark.seed("S170")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("24 hours", Duration(24, HOUR)),
        ("60 minutes", Duration(60, MINUTE)),
        ("10 min", Duration(10, MINUTE)),
        ("25 min", Duration(25, MINUTE)),
        ("2 hours", Duration(2, HOUR)),
        ("1 hour", Duration(1, HOUR)),
        ("4 hours", Duration(4, HOUR)),
        ("48 hours", Duration(48, HOUR)),
        ("7 days", Duration(7, DAY)),
        ("30 days", Duration(30, DAY)),
        ("2-4 weeks", Duration(2, WEEK, amount_max=4)),
        ("first month", Window(MONTH, 1, 1)),
        ("Week 1", Window(WEEK, 1, 1)),
        ("Week 1-2", Window(WEEK, 1, 2)),
        ("Weeks 2–4", Window(WEEK, 2, 4)),
        ("Quarterly", Cadence(EVERY, 3, MONTH)),
        ("Daily", Cadence(EVERY, 1, DAY, basis=WORKING)),
        ("Weekly", Cadence(EVERY, 1, WEEK)),
        ("Bi-weekly", Cadence(EVERY, 2, WEEK)),
        ("< 1 hour", Clock(Duration(1, HOUR))),
        ("< 4 hours", Clock(Duration(4, HOUR))),
        ("Per phase completion", Cadence(PER_EVENT, event="phase completion")),
        ("As needed", Cadence(AS_NEEDED)),
    ],
)
def test_every_time_phrase_of_the_two_documents_is_read_whole(text, value):
    quantity = only(text)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))


@pytest.mark.seed("S58")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1h30", Duration(90, MINUTE)),
        ("1h30m", Duration(90, MINUTE)),
        ("1h 30min", Duration(90, MINUTE)),
        ("1 hour 30 minutes", Duration(90, MINUTE)),
        ("1 hour and 15 minutes", Duration(75, MINUTE)),
        ("90-minute", Duration(90, MINUTE)),
        ("45 mins", Duration(45, MINUTE)),
        ("1.5 hours", Duration(1.5, HOUR)),
        ("1 ½ hours", Duration(1.5, HOUR)),
        ("1/2 day", Duration(0.5, DAY)),
        ("half a day", Duration(0.5, DAY)),
        ("half-day", Duration(0.5, DAY)),
        ("two weeks", Duration(2, WEEK)),
        ("2–3 days", Duration(2, DAY, amount_max=3)),
        ("2 to 3 days", Duration(2, DAY, amount_max=3)),
        ("between 2 and 3 days", Duration(2, DAY, amount_max=3)),
        ("5 business days", Duration(5, DAY, WORKING)),
        ("5 working days", Duration(5, DAY, WORKING)),
        ("3 workdays", Duration(3, DAY, WORKING)),
        ("10 calendar days", Duration(10, DAY)),
        ("30-day", Duration(30, DAY)),
        ("2h", Duration(2, HOUR)),
        ("3d", Duration(3, DAY)),
        ("1 quarter", Duration(3, MONTH)),
        ("2 years", Duration(24, MONTH)),
        ("1,000 hours", Duration(1000, HOUR)),
        ("first 4 hours", Duration(4, HOUR)),
        ("the first hour", Duration(1, HOUR)),
        ("60 minutes", Duration(60, MINUTE)),
        ("60\u00a0minutes", Duration(60, MINUTE)),
    ],
)
def test_duration_is_read_whole(text, value):
    quantity = only(text)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))
    assert read_duration(text) == quantity


@pytest.mark.seed("S10")
@pytest.mark.seed("S33")
@pytest.mark.seed("S57")
@pytest.mark.seed("S105")
@pytest.mark.seed("S110")
@pytest.mark.seed("S115")
@pytest.mark.seed("S194")
@pytest.mark.seed("S199")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Week 2-3", Window(WEEK, 2, 3)),
        ("Week 4-8", Window(WEEK, 4, 8)),
        ("Weeks 2 to 4", Window(WEEK, 2, 4)),
        ("Weeks 2 through 4", Window(WEEK, 2, 4)),
        ("Weeks 2 – 4", Window(WEEK, 2, 4)),
        ("Weeks 2 and 3", Window(WEEK, 2, 3)),
        ("Week 1 - Week 2", Window(WEEK, 1, 2)),
        ("Wk 3", Window(WEEK, 3, 3)),
        ("Wk. 3", Window(WEEK, 3, 3)),
        ("Wks 3-4", Window(WEEK, 3, 4)),
        ("W3", Window(WEEK, 3, 3)),
        ("W3-W4", Window(WEEK, 3, 4)),
        ("W3–4", Window(WEEK, 3, 4)),
        ("week two", Window(WEEK, 2, 2)),
        ("2nd week", Window(WEEK, 2, 2)),
        ("1st to 3rd week", Window(WEEK, 1, 3)),
        ("first two weeks", Window(WEEK, 1, 2)),
        ("first 30 days", Window(DAY, 0, 29)),
        ("first day", Window(DAY, 0, 0)),
        ("Day 0", Window(DAY, 0, 0)),
        ("Day one", Window(DAY, 1, 1)),
        ("Days 3–7", Window(DAY, 3, 7)),
        ("Day 1-30", Window(DAY, 1, 30)),
        ("Days 1-30", Window(DAY, 1, 30)),
        ("Business day 3", Window(DAY, 3, 3, basis=WORKING)),
        ("D7", Window(DAY, 7, 7)),
        ("Month 2", Window(MONTH, 2, 2)),
        ("Months 1-3", Window(MONTH, 1, 3)),
        ("M2", Window(MONTH, 2, 2)),
        ("Year 1", Window(MONTH, 1, 12)),
        ("T-14", Window(DAY, -14, -14, LIVE)),
        ("T+3", Window(DAY, 3, 3, LIVE)),
        ("T-0", Window(DAY, 0, 0, LIVE)),
        ("T minus 14", Window(DAY, -14, -14, LIVE)),
        ("T-14 to T-7", Window(DAY, -14, -7, LIVE)),
        ("T0", Window(DAY, 0, 0, LIVE)),
        ("T-24h", Window(DAY, -1, -1, LIVE)),
        ("T-12h", Window(DAY, 0, 0, LIVE)),
        ("T-2 hours", Window(DAY, 0, 0, LIVE)),
        ("T-30m", Window(DAY, 0, 0, LIVE)),
        ("T+15 min", Window(DAY, 0, 0, LIVE)),
        ("T+1 hour", Window(DAY, 0, 0, LIVE)),
        ("T+36h", Window(DAY, 1, 1, LIVE)),
        ("T-48h to T-24h", Window(DAY, -2, -1, LIVE)),
        ("T0 to T+4h", Window(DAY, 0, 0, LIVE)),
        ("T-2 weeks", Window(DAY, -14, -14, LIVE)),
        ("D-7", Window(DAY, -7, -7, LIVE)),
        ("L-2 weeks", Window(DAY, -14, -14, LIVE)),
        ("Week 1 Post-Launch", Window(WEEK, 1, 1, LIVE)),
        ("Week 2-4 Post-Launch", Window(WEEK, 2, 4, LIVE)),
        ("Week 5-8 Post-Launch", Window(WEEK, 5, 8, LIVE)),
        ("Week 1 post go-live", Window(WEEK, 1, 1, LIVE)),
        ("Week 1 (after go-live", Window(WEEK, 1, 1, LIVE)),
        ("Post-launch week 1", Window(WEEK, 1, 1, LIVE)),
        ("Week 2 after the kickoff", Window(WEEK, 2, 2, KICKOFF)),
        ("Week 2 before go-live", Window(DAY, -14, -8, LIVE)),
        ("Days 1-5 before launch", Window(DAY, -5, -1, LIVE)),
        ("first month after launch", Window(MONTH, 1, 1, LIVE)),
        ("30 days after go-live", Window(DAY, 30, 30, LIVE)),
        ("30 days post go-live", Window(DAY, 30, 30, LIVE)),
        ("2 weeks before the go-live", Window(DAY, -14, -14, LIVE)),
        ("2 weeks pre-launch", Window(DAY, -14, -14, LIVE)),
        ("5 business days after contract signing", Window(DAY, 5, 5, basis=WORKING)),
        ("within 5 days before go-live", Window(DAY, -5, -1, LIVE)),
        ("last two weeks before launch", Window(DAY, -14, -1, LIVE)),
        ("2 days after the training", Window(DAY, 2, 2, Anchor.SESSION_END)),
        ("3 days after phase completion", Window(DAY, 3, 3, Anchor.PHASE_END)),
        ("1 day after the previous step", Window(DAY, 1, 1, Anchor.PREVIOUS)),
    ],
)
def test_window_is_read_whole(text, value):
    quantity = only(text)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))
    assert read_window(text) == quantity


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Weeks 8-4", "QT004", Window(WEEK, 4, 8)),
        ("Week 5+", "QT005", Window(WEEK, 5, 5)),
        ("Week 5 onwards", "QT005", Window(WEEK, 5, 5)),
        ("Day -7", "QT006", Window(DAY, -7, -7, LIVE)),
        ("Week -1", "QT006", Window(DAY, -7, -1, LIVE)),
        ("Before go-live", "QT007", Window(DAY, -365, -1, LIVE)),
    ],
)
def test_odd_window_says_how_it_was_read(text, code, value):
    quantity = only(text)

    assert (quantity.value, quantity.reading) == (value, code)
    assert dict(quantity.reading_params)["phrase"] == text


@pytest.mark.seed("S104")
def test_week_range_beside_post_launch_counts_from_the_contract_and_says_so():
    quantity = read_window("Step 9: Post-Launch Support (Week 4-8)")

    assert quantity.value == Window(WEEK, 4, 8, CONTRACT)
    assert quantity.reading == "QT003"
    assert dict(quantity.reading_params) == {"phrase": "Week 4-8", "words": "Post-Launch"}


@pytest.mark.parametrize(
    ("text", "reading"),
    [("Week 4-8", "QT002"), ("Week 1-2", ""), ("Weeks 4-8", ""), ("Week 4", "")],
)
def test_week_range_with_two_meanings_is_said_to_be_ambiguous(text, reading):
    assert only(text).reading == reading


@pytest.mark.seed("S12")
@pytest.mark.seed("S152")
@pytest.mark.seed("S153")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "within 24 hours of contract signing",
            Clock(Duration(24, HOUR), CONTRACT, "contract signing"),
        ),
        ("within 24 hours", Clock(Duration(24, HOUR))),
        ("within a week", Clock(Duration(1, WEEK))),
        ("within one business day", Clock(Duration(1, DAY, WORKING))),
        ("within 2 days of the kickoff", Clock(Duration(2, DAY), KICKOFF, "kickoff")),
        ("within 4 hours of the report", Clock(Duration(4, HOUR), None, "report")),
        (
            "within 1 hour after the session",
            Clock(Duration(1, HOUR), Anchor.SESSION_END, "session"),
        ),
        ("in under 4 hours", Clock(Duration(4, HOUR))),
        ("in under an hour", Clock(Duration(1, HOUR))),
        ("under 2 hours", Clock(Duration(2, HOUR))),
        ("less than 30 minutes", Clock(Duration(30, MINUTE))),
        ("<1h", Clock(Duration(1, HOUR))),
        ("&lt; 1 hour", Clock(Duration(1, HOUR))),
        ("≤ 2 hours", Clock(Duration(2, HOUR))),
        ("4 hours or less", Clock(Duration(4, HOUR))),
        ("24 hours after go-live", Clock(Duration(24, HOUR), LIVE, "go-live")),
        ("no later than 3 days after kickoff", Clock(Duration(3, DAY), KICKOFF, "kickoff")),
    ],
)
def test_clock_is_read_whole(text, value):
    quantity = only(text)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))
    assert read_clock(text) == quantity


@pytest.mark.seed("S106")
@pytest.mark.seed("S111")
@pytest.mark.seed("S218")
@pytest.mark.seed("S219")
@pytest.mark.seed("S220")
@pytest.mark.seed("S221")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every day", Cadence(EVERY, 1, DAY, basis=WORKING)),
        ("every weekday", Cadence(EVERY, 1, DAY, basis=WORKING)),
        ("every calendar day", Cadence(EVERY, 1, DAY, basis=CALENDAR)),
        ("twice daily", Cadence(EVERY, 1, DAY, 2, basis=WORKING)),
        ("every week", Cadence(EVERY, 1, WEEK)),
        ("twice a week", Cadence(EVERY, 1, WEEK, 2)),
        ("3x per week", Cadence(EVERY, 1, WEEK, 3)),
        ("3 times a week", Cadence(EVERY, 1, WEEK, 3)),
        ("2x/week", Cadence(EVERY, 1, WEEK, 2)),
        ("2x weekly", Cadence(EVERY, 1, WEEK, 2)),
        ("every two weeks", Cadence(EVERY, 2, WEEK)),
        ("every 2 weeks", Cadence(EVERY, 2, WEEK)),
        ("every other week", Cadence(EVERY, 2, WEEK)),
        ("every second week", Cadence(EVERY, 2, WEEK)),
        ("every 3rd week", Cadence(EVERY, 3, WEEK)),
        ("fortnightly", Cadence(EVERY, 2, WEEK)),
        ("monthly", Cadence(EVERY, 1, MONTH)),
        ("once a month", Cadence(EVERY, 1, MONTH)),
        ("semi-monthly", Cadence(EVERY, 1, MONTH, 2)),
        ("quarterly", Cadence(EVERY, 3, MONTH)),
        ("every quarter", Cadence(EVERY, 3, MONTH)),
        ("every 6 months", Cadence(EVERY, 6, MONTH)),
        ("annually", Cadence(EVERY, 12, MONTH)),
        ("every Monday", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("every Monday and Thursday", Cadence(EVERY, 1, WEEK, 2, weekdays=(1, 4))),
        ("every Mon, Wed and Fri", Cadence(EVERY, 1, WEEK, 3, weekdays=(1, 3, 5))),
        ("every other Friday", Cadence(EVERY, 2, WEEK, weekdays=(5,))),
        ("Weekly (Wednesdays)", Cadence(EVERY, 1, WEEK, weekdays=(3,))),
        ("weekly on Tuesdays", Cadence(EVERY, 1, WEEK, weekdays=(2,))),
        ("Biweekly on Mondays", Cadence(EVERY, 2, WEEK, weekdays=(1,))),
        ("Twice a week (Tue, Thu)", Cadence(EVERY, 1, WEEK, 2, weekdays=(2, 4))),
        ("Fridays", Cadence(EVERY, 1, WEEK, weekdays=(5,))),
        ("Mon/Wed/Fri", Cadence(EVERY, 1, WEEK, 3, weekdays=(1, 3, 5))),
        ("Monthly (first Monday)", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("monthly, last Friday", Cadence(EVERY, 1, MONTH, weekdays=(5,), nth=-1)),
        ("Second Tuesday of each month", Cadence(EVERY, 1, MONTH, weekdays=(2,), nth=2)),
        ("the first Monday of the month", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("after each milestone", Cadence(PER_EVENT, event="milestone")),
        ("at the end of each phase", Cadence(PER_EVENT, event="phase")),
        ("per sprint", Cadence(PER_EVENT, event="sprint")),
        ("ad hoc", Cadence(AS_NEEDED)),
        ("on demand", Cadence(AS_NEEDED)),
        ("If needed", Cadence(AS_NEEDED)),
    ],
)
def test_cadence_is_read_whole(text, value):
    quantity = only(text)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))
    assert read_cadence(text) == quantity


@pytest.mark.seed("S116")
@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Bi-weekly", "QT001", Cadence(EVERY, 2, WEEK)),
        ("biweekly", "QT001", Cadence(EVERY, 2, WEEK)),
        ("bi-monthly", "QT001", Cadence(EVERY, 2, MONTH)),
        ("every 2-3 days", "QT012", Cadence(EVERY, 2, DAY, basis=WORKING)),
        ("bi-weekly (twice a week)", "", Cadence(EVERY, 1, WEEK, 2)),
        ("bi-weekly (every two weeks)", "", Cadence(EVERY, 2, WEEK)),
        ("bi-weekly (with the sponsor)", "QT001", Cadence(EVERY, 2, WEEK)),
    ],
)
def test_ambiguous_rhythm_says_its_reading_unless_the_text_explains_it(text, code, value):
    quantity = read_cadence(text)

    assert (quantity.value, quantity.reading) == (value, code)


PERCENT, COUNT, OTHER = TargetUnit.PERCENT, TargetUnit.COUNT, TargetUnit.OTHER
FIRST_MONTH = Window(MONTH, 1, 1, LIVE)


@pytest.mark.seed("S122")
@pytest.mark.seed("S123")
@pytest.mark.seed("S124")
@pytest.mark.seed("S125")
@pytest.mark.seed("S126")
@pytest.mark.seed("S127")
@pytest.mark.parametrize(
    ("text", "value", "reading"),
    [
        ("< 7 days", Target("<", 7, TargetUnit.DAY), ""),
        ("> 80%", Target(">", 80, PERCENT), ""),
        ("> 60%", Target(">", 60, PERCENT), ""),
        ("≥ 95 %", Target(">=", 95, PERCENT), ""),
        (">= 95 percent", Target(">=", 95, PERCENT), ""),
        ("> 8/10", Target(">", 8, TargetUnit.OF_10), ""),
        ("at least 8 out of 10", Target(">=", 8, TargetUnit.OF_10), ""),
        ("< 5 in first month", Target("<", 5, COUNT, FIRST_MONTH), ""),
        ("< 5 critical issues in the first month", Target("<", 5, COUNT, FIRST_MONTH), ""),
        ("< 5 in month 2", Target("<", 5, COUNT, Window(MONTH, 2, 2)), ""),
        (
            "> 80% within 30 days of go-live",
            Target(">", 80, PERCENT, Window(DAY, 0, 30, LIVE)),
            "",
        ),
        ("at least 3", Target(">=", 3, COUNT), ""),
        ("no more than 2 tickets per week", Target("<=", 2, COUNT), ""),
        ("under 2 hours", Target("<", 2, TargetUnit.HOUR), ""),
        ("<1h", Target("<", 1, TargetUnit.HOUR), ""),
        ("< 30 minutes", Target("<", 0.5, TargetUnit.HOUR), ""),
        ("< 1 quarter", Target("<", 3, TargetUnit.MONTH), ""),
        ("NPS > 40", Target(">", 40, COUNT), ""),
        ("80% or more", Target(">=", 80, PERCENT), ""),
        ("5% max", Target("<=", 5, PERCENT), ""),
        ("3+", Target(">=", 3, COUNT), ""),
        ("< 200 ms", Target("<", 200, OTHER), ""),
        ("> 4.5 out of 5", Target(">", 4.5, OTHER), ""),
        ("> 1,000", Target(">", 1000, COUNT), ""),
        ("= 3", Target("=", 3, COUNT), ""),
        ("100%", Target("=", 100, PERCENT), ""),
        ("zero", Target("=", 0, COUNT), ""),
        ("none", Target("=", 0, COUNT), ""),
        ("0", Target("=", 0, COUNT), ""),
        ("4.5/5", Target(">=", 4.5, OTHER), "QT008"),
        ("95–100%", Target(">=", 95, PERCENT), "QT008"),
        ("99.9% uptime", Target(">=", 99.9, PERCENT), "QT008"),
        ("CSAT of 90%", Target(">=", 90, PERCENT), "QT008"),
        ("7 days", Target("<=", 7, TargetUnit.DAY), "QT009"),
        ("2-3 days", Target("<=", 3, TargetUnit.DAY), "QT009"),
    ],
)
def test_target_of_a_metric(text, value, reading):
    quantity = read_target(text)

    assert quantity.value == value
    assert quantity.reading == reading


@pytest.mark.parametrize(
    "text", ["", "TBD", "as agreed", "high", "> $50,000", "Week of launch", "—"]
)
def test_what_is_no_target_gives_none(text):
    assert read_target(text) is None


def test_target_in_running_text_is_one_quantity():
    (quantity,) = read_quantities("Keep critical tickets at < 5 in first month, please")

    assert quantity.value == Target("<", 5, COUNT, FIRST_MONTH)
    assert quantity.end == len("Keep critical tickets at < 5 in first month")


@pytest.mark.seed("S161")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "For enterprise customers (>500 users), add 2-4 weeks",
            SizingRule(Comparison("users", ">", 500), 2, 4),
        ),
        (
            "For customers with more than 1,000 seats add 1 week",
            SizingRule(Comparison("users", ">", 1000), 1, 1),
        ),
        ("Enterprise (500+ users): +2 weeks", SizingRule(Comparison("users", ">=", 500), 2, 2)),
        (
            "Add 10 days if there are at least 5 sites",
            SizingRule(Comparison("locations", ">=", 5), 2, 2),
        ),
        (
            "1,000 users or more: allow 3 extra weeks",
            SizingRule(Comparison("users", ">=", 1000), 3, 3),
        ),
        (
            "Add 5 working days above 50 employees",
            SizingRule(Comparison("employees", ">", 50), 1, 1),
        ),
        ("> 3 integrations: add 1 month", SizingRule(Comparison("integrations", ">", 3), 5, 5)),
        ("Enterprise customers: add 2-4 weeks", SizingRule(None, 2, 4)),
        ("Large accounts take 2 weeks longer", SizingRule(None, 2, 2)),
    ],
)
def test_sizing_rule(text, value):
    assert read_sizing_rule(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Allow 2-3 days for DNS propagation",
        "Add 2 weeks of history to the export",
        "Add 500 users",
        "Training takes 2 hours for more than 20 users",
    ],
)
def test_adding_something_else_is_no_sizing_rule(text):
    assert read_sizing_rule(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("if more than 500 users", Comparison("users", ">", 500)),
        (">500 users", Comparison("users", ">", 500)),
        ("500+ seats", Comparison("users", ">=", 500)),
        ("up to 10 integrations", Comparison("integrations", "<=", 10)),
        ("fewer than 5k users", Comparison("users", "<", 5000)),
    ],
)
def test_condition_on_a_number_of_the_customer(text, value):
    assert read_comparison(text).value == value
    assert value in [quantity.value for quantity in read_quantities(text)]


@pytest.mark.parametrize(
    "text", ["30/60/90", "30-60-90 day plan", "The 30 / 60 / 90 days", "30–60–90-day plan"]
)
def test_day_plan_gives_three_windows(text):
    plan = read_day_plan(text)

    assert [quantity.value for quantity in plan] == [
        Window(DAY, 0, 30),
        Window(DAY, 31, 60),
        Window(DAY, 61, 90),
    ]
    assert [text[quantity.start : quantity.end] for quantity in plan] == ["30", "60", "90"]
    assert read_quantities(text) == ()


@pytest.mark.parametrize(
    "text", ["24/48/72 hours", "03/04/2026", "90/60/30", "1/2/3", "555-123-4567", "30/60"]
)
def test_other_number_rows_are_no_day_plan(text):
    assert read_day_plan(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "v2.4",
        "version 2.4.1 hours",
        "2.1 Setup",
        "3. Kickoff",
        "+47 22 33 44 55",
        "(555) 123-4567 days",
        "T003",
        "D-01",
        "P0",
        "SOC 2",
        "$500 per user",
        "500 EUR a day",
        "14:00",
        "9:30 am",
        "3 pm",
        "https://docs.example.com/30-days/week-1",
        "week-2@example.com",
        "#42 hours",
        "step_2 hours",
        "24/7 support",
        "ISO 27001",
        "Q3 2026",
        "Week 2026",
        "2026-03-02",
        "03.03.2026",
        "March 3 2026",
        "3D models",
        "B-52",
        "W-2 form",
        "Monitor first 100 events",
        "2 of 3 admins",
        "by end of day",
        "Review each phase",
        "once the contract is signed",
        "this week",
        "24 hour clock",
        "99999999999999999999999 hours",
    ],
)
def test_near_miss_is_no_quantity(text):
    assert read_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Week 1 - 2 hour training", ["Week 1", "2 hour"]),
        ("Week 1: 2-hour kickoff", ["Week 1", "2-hour"]),
        ("Week 1 - 3 trainings", ["Week 1"]),
        ("Weeks 1-2: Kickoff (2 hours), then Week 3", ["Weeks 1-2", "2 hours", "Week 3"]),
        ("**Week 1** – `2 hours`", ["Week 1", "2 hours"]),
        ("Admin training (2 hours)", ["2 hours"]),
        ("Watch error logs for first 4 hours", ["first 4 hours"]),
        (
            "Send the invite within 24 hours of contract signing.",
            ["within 24 hours of contract signing"],
        ),
        ("weekly, then monthly", ["weekly", "monthly"]),
        ("[Week 2](https://example.com/week-3)", ["Week 2"]),
        ("~2 hours", ["2 hours"]),
    ],
)
def test_each_phrase_is_found_with_its_exact_place(text, phrases):
    found = read_quantities(text)

    assert [text[quantity.start : quantity.end] for quantity in found] == phrases


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("an hour", Duration(1, HOUR)),
        ("up to 2 hours", Duration(2, HOUR)),
        ("first 30 days", Duration(30, DAY)),
        ("first month", Duration(1, MONTH)),
        ("about 45 min", Duration(45, MINUTE)),
    ],
)
def test_read_duration_takes_what_a_label_means(text, value):
    assert read_duration(text).value == value


def test_read_duration_leaves_a_clock_in_running_text_alone():
    assert read_duration("Send the invite within 24 hours of contract signing") is None


def test_read_window_and_the_others_give_none_without_one():
    for read in (read_window, read_clock, read_cadence, read_duration, read_sizing_rule):
        assert read("Share the recording in the channel") is None


def test_legend_says_what_the_letter_of_a_day_plan_counts_from():
    legend = read_legend(
        "D = the day on which the contract is signed. All days are working days."
    )

    assert legend == ("D", Anchor.CONTRACT, Basis.WORKING)


@pytest.mark.parametrize("text", ["D = delivery", "Day = contract", "A: B. Contract", "T-14"])
def test_text_without_a_definition_is_no_legend(text):
    assert read_legend(text) is None


@pytest.mark.parametrize(
    "text", ["the first Monday soon after harvest", "first Monday when all boats are in"]
)
def test_first_weekday_of_nothing_is_no_rhythm(text):
    assert read_quantities(text) == ()
