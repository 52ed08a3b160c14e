"""Where a running plan stands, its check-ins and clocks, and whose its delays are, on the command line."""

import json
from datetime import date

import pytest
from icalendar import Calendar

HELD = """
[plan]
holds = [{ from = 2026-03-10, to = 2026-03-13, reason = "Depot fire" }]
"""


@pytest.fixture
def held_file(tmp_path, golive, playbook_file, facts_file):
    """A plan of the same documents that was paused for four working days."""
    facts = tmp_path / "held.toml"
    facts.write_text(facts_file.read_text(encoding="utf-8") + HELD, encoding="utf-8")
    made = tmp_path / "held.json"
    golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts, "--json", made),
        *("--signed", "2026-03-02", "--today", "2026-03-04"),
    )
    return made


def test_show_says_where_the_plan_stands_and_what_comes(golive, plan_file):
    out = golive("plan", "show", plan_file, "--today", "2026-03-04").out

    assert "Behind on Wed 4 March 2026: “" not in out
    assert (
        'Behind on Wed 4 March 2026: "Hold the kickoff meeting" is 2 working days late' in out
    )
    assert "Weekly check-in with the depot" in out.split("Check-ins")[1]
    assert "Watch its signal for 4 hours" in out.split("Clocks and watches")[1]
    assert "25 days after the contract" in out


def test_work_that_is_done_is_not_critical(golive, tmp_path):
    path = tmp_path / "list.md"
    path.write_text("- [x] Order the badges\n- [ ] Go live\n", encoding="utf-8")

    out = golive("plan", "show", path, "--signed", "2026-03-02").out

    first, second = (line for line in out.splitlines() if line.startswith("  1."))
    assert first.endswith("done")
    assert second.endswith("critical")


def test_many_reasons_are_cut_short(golive, tmp_path):
    tasks = "".join(f"- [ ] Prepare depot {at}\n" for at in range(9))
    playbook = tmp_path / "wide.md"
    playbook.write_text(f"# Depots\n\n{tasks}", encoding="utf-8")

    out = golive(
        *("plan", "show", playbook, "--signed", "2026-03-02", "--today", "2026-06-01")
    ).out

    assert out.count("working days late") <= 4


@pytest.mark.seed("S106", "S210")
def test_show_json_holds_standing_check_ins_and_clocks(golive, plan_file):
    answer = json.loads(
        golive("plan", "show", plan_file, "--json", "--today", "2026-03-20").out
    )

    assert answer["standing"]["as_of"] == "2026-03-20"
    assert answer["standing"]["kind"] == "stuck"
    (weekly,) = answer["check_ins"]
    assert weekly["rule"].startswith("FREQ=WEEKLY")
    assert all(date.fromisoformat(day).isoweekday() < 6 for day in weekly["days"])
    (watch,) = answer["clocks"]
    assert (watch["kind"], watch["limit_minutes"], watch["is_time_assumed"]) == (
        "watch",
        240,
        True,
    )
    assert watch["due_at"] > watch["starts_at"]
    assert (answer["go_live"]["days_from_contract"], answer["go_live"]["days_on_hold"]) == (
        25,
        0,
    )


def test_a_hold_is_said_with_its_days_and_is_whose_the_slip_is(golive, plan_file, held_file):
    shown = golive("plan", "show", held_file, "--today", "2026-03-11").out
    slip = json.loads(golive("plan", "diff", plan_file, held_file, "--json").out)["slip"]

    assert (
        "On hold on Wed 11 March 2026: The plan is on hold since Tue 10 March 2026: Depot fire."
        in shown
    )
    assert ", 4 of them on hold" in shown
    assert sum(one["days"] for one in slip["delays"]) == slip["days"]


def test_diff_says_what_moved_the_go_live(
    golive, plan_file, tmp_path, playbook_file, facts_file
):
    later = tmp_path / "later.json"
    golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file, "--json", later),
        *("--signed", "2026-03-09", "--today", "2026-03-09"),
    )

    out = golive("plan", "diff", plan_file, later).out
    back = golive("plan", "diff", later, plan_file).out

    assert out.endswith(
        "What moved the go-live\n  5 working days  later  another contract date\n"
    )
    assert "5 working days  earlier" in back


def test_whatif_as_of_a_day_lets_no_open_work_end_before_it(golive, plan_file):
    out = golive("plan", "whatif", plan_file, "--as-of", "2026-03-12").out

    assert "Not done by Thu 12 March 2026: 3 tasks." in out
    assert "Thu 12 Mar" in out.split("due after")[1].splitlines()[1]


def test_a_calendar_has_check_ins_and_the_hours_of_watches(golive, plan_file, tmp_path):
    golive("plan", "export", plan_file, "-o", tmp_path / "plan.ics")

    events = Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    named = {str(event["summary"]): event for event in events}

    watch = named["Watch its signal for 4 hours (Haltern Buses)"]
    assert (watch["dtend"].dt - watch["dtstart"].dt).total_seconds() == 4 * 3600
    assert "Weekly check-in with the depot (Haltern Buses)" in named
    assert len({str(event["uid"]) for event in events}) == len(events)


@pytest.mark.seed("S12")
def test_clocks_are_printed_in_the_vendors_zone_over_a_change_of_the_clock(golive, tmp_path):
    playbook, facts = tmp_path / "book.md", tmp_path / "facts.toml"
    playbook.write_text(
        "# Book\n\n## Step 1: Start (Week 1)\n\n"
        "- [ ] Send the invite within 24 hours of contract signing\n- [ ] Hold the kickoff\n",
        "utf-8",
    )
    facts.write_text('[calendars.vendor]\ntime_zone = "Europe/Oslo"\n', "utf-8")
    plan = tmp_path / "plan.json"
    golive(
        *("plan", "new", "--playbook", playbook, "--facts", facts, "--json", plan),
        *("--signed", "2026-03-28T18:00+01:00", "--today", "2026-03-28"),
    )
    out = golive("plan", "show", plan, "--today", "2026-03-28").out
    (clock,) = json.loads(plan.read_text("utf-8"))["clocks"]

    assert clock["due_at"] == "2026-03-29T17:00:00Z"
    assert "Clocks and watches, times in Europe/Oslo" in out
    assert "by Sun 29 Mar, 19:00" in out


def test_a_plan_says_what_the_contingency_of_a_risk_costs(golive, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(
        "# Plan\n\n## Phase 1: Build (Weeks 1-2)\n\n- [ ] Build\n\n"
        "## Phase 2: Go-live (Week 3)\n\n- [ ] Go live\n\n## Risks\n\n"
        "| Risk | Probability | Impact | Mitigation | Contingency |\n"
        "|------|------|------|------|------|\n"
        "| Late interface | High | High | Ask early | Extend the timeline by 3 weeks |\n",
        encoding="utf-8",
    )

    shown = golive("plan", "show", path, "--signed", "2026-03-02")
    public = golive("plan", "show", path, "--signed", "2026-03-02", "--json")

    assert "If a risk comes true\n  Late interface  +3 weeks  go-live Mon 6 Apr" in shown.out
    assert json.loads(public.out)["contingencies"] == [
        {
            "risk": "Late interface",
            "contingency": "Extend the timeline by 3 weeks",
            "weeks": 3,
            "is_stated": True,
            "go_live_on": "2026-04-06",
            "days": 21,
        }
    ]


def test_whatif_shows_what_another_size_does(golive, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(
        "# Plan\n\n## Phase 1: Build (Weeks 1-2)\n\n- [ ] Build\n\n"
        "## Phase 2: Go-live (Week 3)\n\n- [ ] Go live\n\n## Notes\n\n"
        "- For large customers (>500 users), add 2-4 weeks\n",
        encoding="utf-8",
    )
    options = (path, "--signed", "2026-03-02", "--users", "40", "--json")

    least = golive("plan", "whatif", *options, "--if-users", "900")
    most = golive("plan", "whatif", *options, "--if-users", "900", "--extra-weeks", "4")

    assert json.loads(least.out)["go_live"] == {"before": "2026-03-16", "after": "2026-03-30"}
    assert json.loads(most.out)["go_live"] == {"before": "2026-03-16", "after": "2026-04-13"}
    assert json.loads(most.out)["changes"] == [
        "The customer has 900 users.",
        "Sizing rules add 4 weeks, within what they allow.",
    ]


def test_whatif_of_another_size_needs_the_documents(golive, plan_file):
    answer = golive("plan", "whatif", plan_file, "--extra-weeks", "4")

    assert answer.status == 2
    assert "is compiled already; to try another size" in answer.err
