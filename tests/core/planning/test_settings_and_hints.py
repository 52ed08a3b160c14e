"""Every hint and every setting does what its page says."""

from datetime import date

import pytest

from golive.core.document.values import Anchor
from golive.core.planning.settings import with_settings
from golive.core.playbook.front_matter import read_front_matter
from golive.core.playbook.hints import HINT_KEYS, SETTING_KEYS
from golive.core.playbook.lint import lint
from golive.core.playbook.model import ItemKind, Side, Visibility
from golive.core.scheduling.model import LinkType
from tests.core.planning.planning_cases import MONDAY, book, codes, compiled, facts_of

BODY = """\
# Rollout

## Step 1: Kick off (Week 1)

- [ ] Kickoff meeting (Owner: CSM)
- [ ] Alpha (2 days)

## Step 2: Build (Weeks 2-3)

- [ ] Beta (1 day){hint}
- [ ] Gamma (Owner: Zebra)

## Step 3: Launch (Week 6)

- [ ] Go live

## Notes

- For customers with more than 500 users, add 2 weeks
"""


def item_with(hint=""):
    return next(item for item in book(BODY.format(hint=hint)).items if "Beta" in item.text)


def task_with(hint=""):
    plan = compiled(BODY.format(hint=hint))
    return next(task for task in plan.tasks if "Beta" in task.title)


HINTS = {
    "owner": ("Zebra", lambda: item_with(" {owner: Zebra}").owner.role),
    "window": (date(2026, 3, 23), lambda: task_with(" {window: Week 4}").starts_on),
    "duration": (3, lambda: task_with(" {duration: 3 days}").duration_days),
    "depends_on": (("gamma",), lambda: item_with(" {depends_on: Gamma}").depends_on),
    "id": ("B7", lambda: item_with(" {id: B7}").key),
    "kind": (ItemKind.MEETING, lambda: task_with(" {kind: meeting}").kind),
    "binding": ("plan.accept", lambda: task_with(" {binding: plan.accept}").action),
    "visibility": (
        Visibility.CUSTOMER,
        lambda: item_with(" {visibility: customer}").visibility,
    ),
    "side": ("customer", lambda: task_with(" {side: customer}").calendar),
    "if": ("sso", lambda: task_with(" {if: sso}").condition.fact),
    "due": (date(2026, 3, 20), lambda: task_with(" {due: 2026-03-20}").due_on),
    "anchor": (Anchor.GO_LIVE, lambda: task_with(" {anchor: go_live}").window.anchor),
    "audience": (
        ["admins"],
        lambda: [one.role for one in item_with(" {audience: admins}").participants],
    ),
    "criterion": ("it answers", lambda: task_with(" {criterion: it answers}").criterion),
    "lag": (2, lambda: task_with(" {depends_on: Alpha, lag: 2 days}").links[0].lag),
    "type": (LinkType.SS, lambda: task_with(" {depends_on: Alpha, type: SS}").links[0].type),
}
"""For each hint a value that only it gives."""


def test_every_hint_is_tried():
    assert set(HINTS) == set(HINT_KEYS)


@pytest.mark.parametrize("key", sorted(HINT_KEYS))
def test_every_hint_changes_what_it_says(key):
    expected, read = HINTS[key]

    assert read() == expected


def front(settings):
    return f"---\n{settings}\n---\n{BODY.format(hint='')}"


def plan_with(settings, facts="[customer]\nusers = 620\n"):
    return compiled(front(settings), facts=facts)


def vendor_calendar(settings):
    return plan_with(settings).problem.calendars["vendor"]


SETTINGS = {
    "week_anchor": ("week_anchor: kickoff", lambda text: book(front(text)).anchor_of_weeks),
    "language": ("language: de", lambda text: plan_with(text).language),
    "country": ("country: NO", lambda text: date(2026, 4, 3) in vendor_calendar(text).closed),
    "region": (
        "country: DE\nregion: BY",
        lambda text: date(2027, 1, 6) in vendor_calendar(text).closed,
    ),
    "time_zone": ("time_zone: Europe/Oslo", lambda text: vendor_calendar(text).time_zone),
    "roles": ("roles: {CSM: Zebra}", lambda text: len(book(front(text)).roles)),
    "windows": ("windows: {Step 2: Week 4-5}", lambda text: plan_with(text).phases[1].window),
    "ttfv_anchor": (
        "ttfv_anchor: production",
        lambda text: [
            one.code
            for one in lint(
                book(
                    f"---\n{text}\n---\n# P\n## Step 1: Access (Week 3)\n- [ ] Grant production access\n"
                    "## Metrics\n| Metric | Target | How |\n|---|---|---|\n"
                    "| Time to first value | < 7 days | first call |\n"
                ),
                MONDAY,
            )
            if one.code == "LN007"
        ],
    ),
    "working_week": ("working_week: Sun-Thu", lambda text: vendor_calendar(text).weekend),
    "review_frequency": (
        "review_frequency: Quarterly\nlast_updated: 2026-01-05",
        lambda text: book(front(text)).meta.next_review_on,
    ),
    "owner": ("owner: Delivery", lambda text: book(front(text)).meta.owner),
    "last_updated": (
        "last_updated: 2026-01-05",
        lambda text: book(front(text)).meta.last_updated,
    ),
    "kind": ("kind: template", lambda text: book(front(text)).role),
    "extra_weeks_to": (
        "extra_weeks_to: Step 1",
        lambda text: [one.window.end for one in plan_with(text).phases],
    ),
    "visibility": (
        "visibility: customer",
        lambda text: {item.visibility for item in book(front(text)).items},
    ),
}
"""For each setting its line, and what it changes."""


def test_every_setting_is_tried():
    assert set(SETTINGS) == set(SETTING_KEYS)


@pytest.mark.parametrize("key", sorted(SETTING_KEYS))
def test_every_setting_changes_what_it_says(key):
    said, read = SETTINGS[key]

    assert read(said) != read("title: Ours")


def test_a_region_alone_changes_the_holidays_of_its_country():
    bavaria, germany = (
        vendor_calendar(f"country: DE{region}").closed for region in ("\nregion: BY", "")
    )

    assert set(germany) < set(bavaria)


def test_settings_give_the_window_they_name():
    plan = plan_with("windows: {Build: Week 4-5}", facts="")

    assert plan.task("beta").starts_on == date(2026, 3, 23)


@pytest.mark.parametrize(
    "name", ["Step 2", "2", "Build", "Step 2: Build", "step 2: build (weeks 2-3)"]
)
def test_steps_are_named_in_several_ways(name):
    read = book(f'---\nwindows: {{"{name}": Week 4-5}}\n---\n{BODY.format(hint="")}')

    assert (read.steps[1].window.start, read.steps[1].window.end) == (4, 5)
    assert not read.diagnostics


def test_a_hint_of_a_heading_is_nearer_than_a_setting():
    text = BODY.format(hint="").replace("(Weeks 2-3)", "(Weeks 2-3) {window: Week 4}")

    assert book(f"---\nwindows: {{Step 2: Week 5}}\n---\n{text}").steps[1].window.start == 4


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        ('[calendars.vendor]\ncountry = "US"\n', ("US", "")),
        ('[calendars.vendor]\nregion = "BE"\n', ("DE", "BE")),
        ("", ("DE", "BY")),
    ],
)
def test_facts_win_over_the_country_of_the_playbook(facts, kept):
    settled = with_settings(facts_of(facts), [book(front("country: DE\nregion: BY"))])

    assert (settled.vendor.country, settled.vendor.region) == kept


def test_facts_win_over_the_zone_and_the_week_of_the_playbook():
    read = book(front("time_zone: Europe/Oslo\nworking_week: Sun-Thu"))
    facts = facts_of('[calendars.vendor]\ntime_zone = "Asia/Tokyo"\nweekend = [7]\n')
    settled = with_settings(facts, [read])

    assert (settled.vendor.time_zone, settled.vendor.weekend) == ("Asia/Tokyo", (7,))


def test_a_country_of_two_letters_is_no_truth_value():
    values, found = read_front_matter(
        "country: NO\nregion: 03\ndraft: true\ncount: 3\nday: 2026-01-05"
    )

    assert values == {
        "country": "NO",
        "region": "03",
        "draft": True,
        "count": 3,
        "day": date(2026, 1, 5),
    }
    assert found == ()


@pytest.mark.parametrize(
    ("week", "weekend"),
    [
        ("Mon-Fri", (6, 7)),
        ("Sun-Thu", (5, 6)),
        ("Monday to Saturday", (7,)),
        ("[Mon, Tue, Wed]", (4, 5, 6, 7)),
        ("Sat-Wed, Thu", (5,)),
    ],
)
def test_working_weeks(week, weekend):
    assert vendor_calendar(f"working_week: {week}").weekend == weekend


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ("week_anchor: soon", "PB057"),
        ("working_week: busy", "PB057"),
        ("time_zone: Mars/Base", "PB057"),
        ("golive: {visibility: everybody}", "PB057"),
        ("windows: {Step 2: sometime}", "PB057"),
        ("windows: {Step 9: Week 2}", "PB059"),
        ("visibility: everybody", None),
        ("kind: note", None),
    ],
)
def test_a_setting_that_cannot_be_used_is_said(settings, code):
    found = [one.code for one in book(front(settings)).diagnostics]

    assert found == ([code] if code else [])


def test_an_unknown_zone_of_a_playbook_falls_back():
    assert vendor_calendar("time_zone: Mars/Base").time_zone == "UTC"


@pytest.mark.parametrize(
    "hint", ["side: nobody", "kind: chore", "anchor: lunch", "visibility: all"]
)
def test_a_hint_that_cannot_be_used_is_said(hint):
    found = book(BODY.format(hint=f" {{{hint}}}")).diagnostics

    assert [(one.code, one.line) for one in found] == [("PB057", 10)]


def test_several_steps_share_the_weeks_of_a_sizing_rule():
    plain, shared = (
        plan_with(text) for text in ("title: Ours", "extra_weeks_to: Step 1, Step 2")
    )

    assert [one.window.end for one in plain.phases] == [1, 5, 8]
    assert [one.window.end for one in shared.phases] == [2, 5, 8]


def test_extra_weeks_to_no_step_are_said_and_go_where_they_would():
    plan = plan_with("extra_weeks_to: Step 9")

    assert "PL355" in codes(plan)
    assert [one.window.end for one in plan.phases] == [1, 5, 8]


def test_a_side_without_an_owner_must_act_itself():
    owner = item_with(" {side: both}").owner

    assert (owner.side, owner.role) == (Side.BOTH, "Both")


def test_a_side_moves_all_who_own():
    owner = item_with(" {owner: Zebra + Lion, side: customer}").owner

    assert [party.side for party in owner.parties] == [Side.CUSTOMER, Side.CUSTOMER]


def test_an_audience_that_is_a_visibility_decides_who_sees():
    assert item_with(" {audience: customer}").visibility is Visibility.CUSTOMER


def test_an_audience_beside_a_link_below_a_box_is_that_of_the_link():
    read = book(
        "# P\n## Step 1\n- [ ] Alpha\n  - [Guide](https://docs.example.com) {audience: internal}\n"
    )

    assert [one.audience for one in read.resources] == [Visibility.INTERNAL]


def test_an_anchor_without_a_window_is_said():
    found = book("# P\n## Step 1\n- [ ] Alpha {anchor: go_live}\n").diagnostics

    assert [(one.code, one.params["other"]) for one in found] == [("PB056", "window")]


def test_a_window_counts_from_the_end_of_a_session_or_phase():
    text = (
        "# P\n## Step 1: Train (Week 1)\n- [ ] Kickoff meeting\n- [ ] Admin training (2 hours)\n"
        "- [ ] Alpha (3 days)\n- [ ] Beta {{window: Day 1, anchor: {anchor}}}\n"
        "## Step 2: Launch (Week 6)\n- [ ] Go live\n"
    )
    session, phase = (compiled(text.format(anchor=one)) for one in ("session_end", "phase_end"))

    training, alpha = session.task("admin-training"), phase.task("alpha")
    assert (session.task("beta").starts_on - training.due_on).days == 1
    assert phase.task("beta").starts_on > alpha.due_on
    assert "SC003" not in codes(phase)
