"""The forms of a plan: calendar, spreadsheet, plan.json, page."""

import csv
import io
from datetime import date
from html.parser import HTMLParser

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.cli.output import clean, to_json
from golive.cli.pages import plan_page
from golive.cli.plan.calendar_file import plan_ics
from golive.cli.plan.page import plan_page_values
from golive.cli.plan.plan_file import PlanFile, plan_contract, read_plan_json
from golive.cli.plan.spreadsheet import COLUMNS, plan_csv
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, signed_on
from golive.core.planning.model import Plan
from golive.core.planning.timeline import draw_timeline
from golive.core.playbook.read import read_playbook
from tests.command_line import PLAYBOOK
from tests.sample_plan import MONDAY, VENDOR, long_plan, phase, plan_of, small_plan, task

VOID = {"meta", "col", "path", "circle", "rect", "br"}


def test_calendar_holds_each_due_date_and_milestone_as_an_all_day_event():
    calendar = vobject.readOne(plan_ics(small_plan()).decode("utf-8"))
    events = {event.summary.value: event for event in calendar.vevent_list}

    assert len(events) == 7 + 3
    go_live = events["Tallgrass Energy: Go-live"]
    assert (go_live.dtstart.value, go_live.dtend.value) == (
        date(2026, 3, 16),
        date(2026, 3, 17),
    )
    assert events["Due: Welcome call (Tallgrass Energy)"].dtstart.value == MONDAY


def test_calendar_ids_stay_when_dates_move_and_differ_between_events():
    plan = small_plan()
    later = replace(
        plan,
        phases=tuple(
            replace(one, tasks=tuple(replace(t, title=f"{t.title}!") for t in one.tasks))
            for one in plan.phases
        ),
    )

    def uids(which):
        return [
            event.uid.value for event in vobject.readOne(plan_ics(which).decode()).vevent_list
        ]

    assert uids(plan) == uids(later)
    assert len(set(uids(plan))) == len(uids(plan))


def test_calendar_is_the_same_for_the_same_plan():
    assert plan_ics(small_plan()) == plan_ics(small_plan())


def test_calendar_lines_are_folded_and_end_in_crlf():
    plan = long_plan(4, days=9, titles="Ä" * 100)

    lines = plan_ics(plan).split(b"\r\n")

    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)


def test_no_control_character_of_a_document_gets_into_a_calendar_or_a_spreadsheet():
    plan = compiled("- [ ] Call \x1b[31mthe boss\x07\n- [ ] Weekly \x1b]sync\n")

    for text in (plan_ics(plan).decode(), plan_csv(plan)):
        assert {one for one in text if ord(one) < ord(" ")} <= {"\r", "\n"}
        assert "the boss" in text


def test_spreadsheet_has_a_row_for_each_task():
    rows = list(csv.DictReader(io.StringIO(plan_csv(small_plan()))))

    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 8
    assert rows[1]["starts_on"] == "2026-03-03"
    assert rows[3]["due_on"] == ""
    assert rows[3]["status"] == "not_applicable"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\r@", "＝"])
def test_spreadsheet_runs_no_text_as_a_formula(start):
    title = f"{start}HYPERLINK(1)"
    plan = plan_of((phase("p", 1, title, (task("k", "p", 1, title, 0, 1),)),))

    row = next(csv.DictReader(io.StringIO(plan_csv(plan), newline="")))

    assert row["task"] == clean(f"'{title}")
    assert row["phase"] == clean(f"'{title}")


def compiled(text: str, users: int = 40) -> Plan:
    facts = CustomerFacts(name="Haltern Buses", users=users, country="DE")
    return compile_plan(
        playbook=read_playbook(text.encode()),
        template=None,
        facts=facts,
        signed=signed_on(MONDAY, "Europe/Berlin"),
        today=MONDAY,
    )


@pytest.mark.parametrize("text", [PLAYBOOK, "", "# Only a title\n", "- [ ] One thing\n"])
def test_plan_json_gives_the_whole_plan_back(text):
    file = PlanFile(compiled(text), "# Template\n")

    assert read_plan_json(to_json(plan_contract(file, MONDAY)).encode()) == file


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
@settings(max_examples=40, deadline=None)
def test_plan_json_keeps_any_text(text):
    plan = replace(compiled("- [ ] One thing\n"), title=text, notes=text)

    assert read_plan_json(to_json(plan_contract(PlanFile(plan), MONDAY)).encode()).plan == plan


def test_plan_json_grows_with_its_tasks_alone():
    sizes = [
        len(to_json(plan_contract(PlanFile(compiled("- [ ] Do one thing\n" * number)), MONDAY)))
        for number in (20, 40, 80)
    ]

    assert sizes[2] - sizes[1] < 2.5 * (sizes[1] - sizes[0])


class Balance(HTMLParser):
    """Fails on an element that is closed where it was not opened; collects ids and headings."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.refers: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += [values["id"]] if "id" in values else []
        self.refers |= set((values.get("aria-labelledby") or "").split())
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.stack.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()


def page_of(plan) -> str:
    drawing = draw_timeline(plan, today=MONDAY)
    return plan_page(plan_page_values(plan), drawing, string_if_invalid="MISSING")


@pytest.mark.parametrize(
    "plan", [small_plan(), long_plan(50, days=200), plan_of(())], ids=["small", "long", "empty"]
)
def test_page_is_balanced_with_unique_ids_and_no_missing_value(plan):
    html = page_of(plan)
    parser = Balance()
    parser.feed(html)

    assert parser.stack == []
    assert len(parser.ids) == len(set(parser.ids))
    assert parser.refers <= set(parser.ids)
    assert parser.headings[0] == 1
    assert "MISSING" not in html


def test_page_stands_alone():
    html = page_of(small_plan())

    assert "<script" not in html
    assert "<link" not in html
    assert "url(http" not in html
    assert ' src="' not in html


def test_page_escapes_what_documents_say():
    title = '<img src=x onerror="alert(1)">&amp;'
    plan = plan_of(
        (phase("p", 1, title, (task("k", "p", 1, title, 0, 1, owner=VENDOR),)),), customer=title
    )

    html = page_of(plan)

    assert "<img" not in html
    assert "&lt;img src=x" in html


def test_page_shows_every_task_its_owner_and_dates():
    html = page_of(small_plan())

    for one in small_plan().tasks:
        assert f'<span class="task">{one.title}</span>' in html
    assert "Mon 16 Mar" in html
    assert "1 working day after the target" in html
    assert "nobody has said yet" in html


def test_page_keeps_the_ends_of_a_long_chain():
    html = page_of(compiled("- [ ] Do one thing\n" * 30))

    assert "steps between; `golive plan explain` of this task prints them all." in html
    assert len(html) < 300_000
