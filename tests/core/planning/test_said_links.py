"""Links with a type and a lag, from the words of a document to the dates of a plan."""

from datetime import date

import pytest

from golive.core.catalogue import sentence
from golive.core.planning.chain import check_chain
from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.compile import compile_plan
from golive.core.planning.diff import diff_plans
from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.editing import read_edits
from golive.core.planning.explain import explain_task
from golive.core.planning.merge import merge_plan
from golive.core.planning.placing import recomputed
from golive.core.planning.playbook_diff import diff_playbooks
from golive.core.playbook.contract import playbook_contract
from golive.core.playbook.matching import carry_keys
from golive.core.playbook.recognise.dependencies import read_predecessors, read_waits
from golive.core.playbook.words import words_of
from golive.core.scheduling.model import LagUnit, Link, LinkType
from tests.core.planning.planning_cases import MONDAY, book, compiled

WORKING, CALENDAR = LagUnit.WORKING, LagUnit.CALENDAR


def plan_of_line(line, *, front="", launch="Go live", words=("Phase", "Week")):
    phase, week = words
    return compiled(
        f"{front}# P\n## {phase} 1: Build ({week} 1-4)\n"
        "- [ ] Alpha (5 days) {id: A}\n"
        f"- [ ] {line}\n"
        f"## {phase} 2: Launch ({week} 6)\n- [ ] {launch}\n"
    )


def second(plan):
    return list(plan.tasks)[1]


@pytest.mark.parametrize(
    ("line", "link", "starts_on"),
    [
        ("Beta (2 days) {depends_on: A, type: SS, lag: 1 day}", ("SS", 1, WORKING), 3),
        ("Beta (2 days) {lag: 3 days} {type: ss} {depends_on: A}", ("SS", 3, WORKING), 5),
        (
            'Beta (3 days) <!-- golive: depends_on=A type=FF lag="2 days" -->',
            ("FF", 2, WORKING),
            6,
        ),
        ("Beta (1 day) {depends_on: A, type: SF, lag: 1 day}", ("SF", 1, WORKING), 2),
        ("Beta (1 day) {depends_on: A, lag: -2 days}", ("FS", -2, WORKING), 5),
        ("Beta (1 day) {depends_on: A, lag: 5 calendar days}", ("FS", 5, CALENDAR), 12),
        ("Beta (1 day) {depends_on: A, lag: 1 week}", ("FS", 5, WORKING), 16),
        ("Beta (1 day) {depends_on: A, lag: 2}", ("FS", 2, WORKING), 11),
        ("Beta (1 day) {depends_on: A, lag: 48 hours}", ("FS", 2, CALENDAR), 9),
        ("Beta (1 day) {depends_on: ASS+1}", None, None),
        ("Beta (1 day) {depends_on: A SS+1d}", ("SS", 1, WORKING), 3),
        ("Beta (1 day), 3 working days after Alpha", ("FS", 3, WORKING), 12),
        ("Beta (1 day) two weeks after Alpha", ("FS", 10, WORKING), 23),
        ("Beta (1 day) a week after Alpha", ("FS", 5, WORKING), 16),
        ("Beta (1 day) 1-2 days after Alpha", ("FS", 2, WORKING), 11),
        ("Beta (1 day) 3 calendar days after Alpha", ("FS", 3, CALENDAR), 10),
        ("Beta (1 day) no earlier than 3 days after Alpha", ("FS", 3, WORKING), 12),
        ("Beta (1 day) starts 2 working days after the start of Alpha", ("SS", 2, WORKING), 4),
        ("Beta (1 day) 1 day after Alpha starts", ("SS", 1, WORKING), 3),
        ("Beta (1 day) ends 2 days after Alpha", ("FF", 2, WORKING), 10),
        ("Beta (1 day) ends 2 days after the start of Alpha", ("SF", 2, WORKING), 3),
        ("Beta (1 day) starts together with Alpha", ("SS", 0, WORKING), 2),
        ("Beta (1 day) starts with A1", None, None),
        ("Beta (1 day) in parallel with Alpha", ("SS", 0, WORKING), 2),
        ("Beta (1 day) ends together with Alpha", ("FF", 0, WORKING), 6),
        ("Beta (1 day) after Alpha", ("FS", 0, WORKING), 9),
        ("Beta (1 day) after Alpha {lag: 1 day}", ("FS", 1, WORKING), 10),
    ],
)
def test_the_words_of_a_link_give_its_type_its_lag_and_its_date(line, link, starts_on):
    plan = plan_of_line(line)
    task = second(plan)

    if link is None:
        assert all(one == Link("A") for one in task.links)
        return
    kind, lag, unit = link
    assert task.links == (Link("A", LinkType(kind), lag, unit),)
    assert task.starts_on == date(2026, 3, starts_on)
    chain = plan.schedule.chain(task.key)
    assert check_chain(chain, plan.problem.calendars) == (task.starts_on, task.due_on)


@pytest.mark.parametrize(
    ("language", "line", "link"),
    [
        ("de", "Beta (1 Tag) 3 Arbeitstage nach Alpha", ("FS", 3, WORKING)),
        ("de", "Beta (1 Tag) 3 Kalendertage nach Alpha", ("FS", 3, CALENDAR)),
        ("de", "Beta (1 Tag) eine Woche nach Alpha", ("FS", 5, WORKING)),
        ("de", "Beta (1 Tag) 2 Tage nach dem Beginn von Alpha", ("SS", 2, WORKING)),
        ("de", "Beta (1 Tag) beginnt zusammen mit Alpha", ("SS", 0, WORKING)),
        ("de", "Beta (1 Tag) endet mit Alpha", ("FF", 0, WORKING)),
        ("de", "Beta (1 Tag) {depends_on: A, type: AA, lag: 2t}", ("SS", 2, WORKING)),
        ("fr", "Beta (1 jour) 3 jours ouvrés après Alpha", ("FS", 3, WORKING)),
        ("fr", "Beta (1 jour) 3 jours calendaires après Alpha", ("FS", 3, CALENDAR)),
        ("fr", "Beta (1 jour) deux semaines après le début de Alpha", ("SS", 10, WORKING)),
        ("fr", "Beta (1 jour) commence en même temps que Alpha", ("SS", 0, WORKING)),
        ("es", "Beta (1 día) tres días hábiles después de Alpha", ("FS", 3, WORKING)),
        ("es", "Beta (1 día) 5 días naturales después de Alpha", ("FS", 5, CALENDAR)),
        ("es", "Beta (1 día) empieza junto con Alpha", ("SS", 0, WORKING)),
        ("pt", "Beta (1 dia) duas semanas depois de Alpha", ("FS", 10, WORKING)),
        ("pt", "Beta (1 dia) 5 dias corridos após Alpha", ("FS", 5, CALENDAR)),
        ("pt", "Beta (1 dia) começa junto com Alpha", ("SS", 0, WORKING)),
        ("pt", "Beta (1 dia) termina 2 dias depois de Alpha", ("FF", 2, WORKING)),
    ],
)
def test_links_are_said_in_five_languages(language, line, link):
    plan = plan_of_line(line, front=f"---\nlanguage: {language}\n---\n")
    kind, lag, unit = link

    assert second(plan).links == (Link("A", LinkType(kind), lag, unit),)


def table_plan(cell, language="en"):
    return compiled(
        f"---\nlanguage: {language}\n---\n# P\n## Phase 1 (Weeks 1-6)\n"
        "| ID | Task | Duration | Depends on |\n|---|---|---|---|\n"
        "| 1 | Alpha | 5 days | |\n| 2 | Bravo | 3 days | 1 |\n"
        f"| 3 | Charlie | 1 day | {cell} |\n"
    )


@pytest.mark.parametrize(
    ("cell", "links"),
    [
        ("1FS+3d", [("alpha", "FS", 3, WORKING)]),
        ("1FS+3ed", [("alpha", "FS", 3, CALENDAR)]),
        ("1SS+1", [("alpha", "SS", 1, WORKING)]),
        ("1 + 5 days", [("alpha", "FS", 5, WORKING)]),
        ("1 (SS)", [("alpha", "SS", 0, WORKING)]),
        ("1 (SS + 2 days)", [("alpha", "SS", 2, WORKING)]),
        ("2FF-1w", [("bravo", "FF", -5, WORKING)]),
        ("2FF - 1 w", [("bravo", "FF", -5, WORKING)]),
        ("1; 2SS", [("alpha", "FS", 0, WORKING), ("bravo", "SS", 0, WORKING)]),
        ("Alpha FS+1d, Bravo", [("alpha", "FS", 1, WORKING), ("bravo", "FS", 0, WORKING)]),
        ("3 days after Alpha", [("alpha", "FS", 3, WORKING)]),
        ("after Bravo", [("bravo", "FS", 0, WORKING)]),
    ],
)
def test_a_column_of_predecessors_has_types_and_lags(cell, links):
    plan = table_plan(cell)

    assert plan.task("charlie").links == tuple(
        Link(key, LinkType(kind), lag, unit) for key, kind, lag, unit in links
    )
    assert "PB030" not in [one.code for one in book_of(cell).diagnostics]


def book_of(cell):
    return book(
        "# P\n## Phase 1 (Weeks 1-6)\n| ID | Task | Duration | Depends on |\n|---|---|---|---|\n"
        f"| 1 | Alpha | 5 days | |\n| 2 | Bravo | 3 days | 1 |\n| 3 | Charlie | 1 day | {cell} |\n"
    )


@pytest.mark.parametrize(
    ("language", "cell"), [("de", "1AA+2t"), ("fr", "1DD+2j"), ("es", "1CC+2d")]
)
def test_link_types_have_names_in_other_languages(language, cell):
    assert table_plan(cell, language).task("charlie").links == (Link("alpha", LinkType.SS, 2),)


def test_an_item_called_by_all_the_words_is_meant_by_them():
    plan = compiled(
        "# P\n## Phase 1 (Weeks 1-6)\n| Task | Depends on |\n|---|---|\n| Wave FF | |\n"
        "| Wave | |\n| Charlie | Wave FF |\n"
    )

    assert plan.task("charlie").links[0] == Link("wave-ff")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Beta {depends_on: A, lag: 30 %}", "PB055"),
        ("Beta {depends_on: A, lag: soon}", "PB055"),
        ("Beta {depends_on: A, lag: 2 hours}", "PB055"),
        ("Beta {depends_on: A FS+50%}", "PB055"),
        ("Beta {lag: 2 days}", "PB056"),
        ("Beta {type: SS}", "PB056"),
        ("Beta {depends_on: A, type: XX}", "PB057"),
        ('Beta {depends_on: "A SS, A FF"}', "PB058"),
    ],
)
def test_what_cannot_be_used_of_a_link_is_said_at_its_line(line, code):
    found = book(f"# P\n## Phase 1 (Week 1)\n- [ ] Alpha {{id: A}}\n- [ ] {line}\n").diagnostics

    assert [(one.code, one.line) for one in found] == [(code, 4)]
    assert sentence(found[0])


@pytest.mark.parametrize(
    "line",
    [
        "Review the notes together with the project lead",
        "Beta takes 3 days, after Alpha",
        "Beta 3 days after kickoff",
        "Hypercare ends after two weeks",
    ],
)
def test_other_words_give_no_lag(line):
    plan = plan_of_line(line)

    assert all((one.type, one.lag) == (LinkType.FS, 0) for one in second(plan).links)


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Beta (1 day) no earlier than 2026-03-20", date(2026, 3, 20)),
        ("Beta (1 day) not before 20 March 2026", date(2026, 3, 20)),
        ("Beta (1 day), starts on 2026-03-20", date(2026, 3, 20)),
        ("Beta (1 day) after 2026-03-19", date(2026, 3, 20)),
    ],
)
def test_a_first_day_is_kept(line, first):
    task = second(plan_of_line(line))

    assert (task.not_before, task.starts_on, task.pinned_due_on) == (first, first, None)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Beta on 2026-03-12"),
        ("en", "Beta (on Thursday, 12 March 2026)"),
        ("de", "Beta am 12.03.2026"),
        ("fr", "Beta le 12 mars 2026"),
        ("es", "Beta el 12 de marzo de 2026"),
        ("pt", "Beta em 12 de março de 2026"),
    ],
)
def test_a_date_at_the_end_is_the_day_of_the_task(language, line):
    task = second(plan_of_line(line, front=f"---\nlanguage: {language}\n---\n"))

    assert task.pinned_due_on == task.due_on == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Beta frühestens am 20.03.2026"),
        ("de", "Beta nicht vor dem 20.03.2026"),
        ("fr", "Beta pas avant le 20 mars 2026"),
        ("es", "Beta no antes del 20 de marzo de 2026"),
        ("pt", "Beta não antes de 20 de março de 2026"),
    ],
)
def test_a_first_day_is_said_in_other_languages(language, line):
    task = second(plan_of_line(line, front=f"---\nlanguage: {language}\n---\n"))

    assert (task.not_before, task.pinned_due_on) == (date(2026, 3, 20), None)


def test_a_date_inside_a_sentence_is_not_the_day_of_the_task():
    task = second(plan_of_line("Compare with the figures on 2026-03-12 that were sent"))

    assert (task.pinned_due_on, task.not_before) == (None, None)


def test_a_lag_is_explained():
    plan = plan_of_line("Beta (2 days) {depends_on: A, type: SS, lag: 3 days}")
    found = [(one.code, one.params) for one in explain_task(plan, "beta").sentences]

    assert ("PL115", "Alpha") in [(code, params.get("predecessor")) for code, params in found]
    assert ("PL117", "3 working days") in [
        (code, params.get("length")) for code, params in found
    ]


def test_the_go_live_waits_for_what_a_negative_lag_lets_end_later():
    plan = compiled(
        "# P\n## Phase 1\n- [ ] Alpha (10 days) {id: A}\n"
        "- [ ] Beta (1 day) {depends_on: A, lag: -8 days}\n## Phase 2\n- [ ] Go live\n"
    )
    alpha, _, launch = plan.tasks

    assert launch.starts_on > alpha.due_on


def test_a_stated_start_link_across_calendars_is_kept():
    plan = compiled(
        "# P\n## Phase 1 (Weeks 1-4)\n- [ ] Alpha (Owner: Customer) (2 days) {id: A}\n"
        "- [ ] Gap (Owner: Customer) (5 days)\n"
        "- [ ] Beta (Owner: CSM) (1 day) {depends_on: gap, type: SS}\n"
        "## Phase 2 (Week 6)\n- [ ] Go live\n"
    )
    task = plan.task("beta")

    assert task.links == (Link("gap", LinkType.SS),)
    assert task.starts_on == plan.task("gap").starts_on


def test_versions_tell_a_changed_lag():
    old, new = (
        book(f"# P\n## Phase 1\n- [ ] Alpha {{id: A}}\n- [ ] Beta {{depends_on: A{how}}}\n")
        for how in ("", ", type: SS, lag: 2 days")
    )
    fields = [one for change in diff_playbooks(old, new) for one in change.fields]

    assert [(one.field, one.before, one.after) for one in fields] == [
        ("depends_on", ("Alpha",), ("Alpha (SS + 2 working days)",))
    ]


def test_plans_tell_a_changed_lag():
    old, new = (
        plan_of_line(f"Beta (1 day) {{depends_on: A, lag: {days} days}}") for days in (1, 3)
    )
    links = diff_plans(old, new).links

    assert [(one.before, one.after) for one in links] == [
        ("the end of “Alpha” + 1 working day", "the end of “Alpha” + 3 working days")
    ]


def test_the_contract_names_type_and_lag():
    found = book(
        "# P\n## Phase 1\n- [ ] Alpha {id: A}\n- [ ] Beta {after: A, type: FF, lag: -1 day}\n"
    )
    items = playbook_contract(found, diagnostics=[], sentence=lambda code, _: code)["items"]

    assert items[1]["after"] == [{"key": "A", "type": "FF", "lag": -1, "lag_unit": "working"}]
    assert items[1]["depends_on"] == ["A"]


LINKED = (
    "# P\n## Phase 1: Build (Weeks 1-4)\n- [ ] Alpha (5 days) {id: A}\n"
    "- [ ] Beta (2 days) {depends_on: A, type: SS, lag: 1 day}\n"
    "## Phase 2: Launch (Week 6)\n- [ ] Go live\n"
)


def test_a_merge_takes_a_new_lag_and_keeps_edits():
    newer = LINKED.replace("lag: 1 day", "lag: 3 days")
    base = compiled(LINKED)
    fresh = compile_plan(
        playbook=carry_keys(book(LINKED), book(newer)),
        template=None,
        facts=base.facts,
        signed=base.signed,
        today=MONDAY,
    )
    mine = recomputed(apply_changes(base, [SetTask("beta", TaskField.DURATION_DAYS, 2, 4)]))
    merged = merge_plan(base=base, new=fresh, plan=mine).plan.task("beta")

    assert merged.links == (Link("A", LinkType.SS, 3),)
    assert (merged.duration_days, merged.starts_on) == (4, date(2026, 3, 5))


def test_an_edit_of_the_text_keeps_the_links():
    plan = compiled(LINKED)
    text = render_plan(plan_document(plan)).replace("Beta", "Bravo")
    edits = read_edits(plan, parse_plan(text))
    task = apply_changes(plan, edits.changes).task("beta")

    assert task.title.startswith("Bravo")
    assert task.links == (Link("A", LinkType.SS, 1),)


def test_links_of_a_playbook_that_its_template_does_not_have_are_said():
    template = (
        "# Plan\n## Phase 1: Build (Weeks 1-4)\n| # | Task | Due Date |\n|---|---|---|\n"
        "| 1 | Prepare everything | YYYY-MM-DD |\n## Phase 2: Launch (Week 6)\n"
        "| # | Task | Due Date |\n|---|---|---|\n| 1 | Go live | YYYY-MM-DD |\n"
    )
    found = [one for one in compiled(LINKED, template).diagnostics if one.code == "PL356"]

    assert [(one.document, one.line, one.params["how"]) for one in found] == [
        ("playbook", 4, "SS + 1 working day")
    ]


def test_a_stated_start_link_is_no_stand_in_of_a_large_group():
    many = "".join(f"- [ ] Part {number} (1 day)\n" for number in range(30))
    plan = compiled(
        "# P\n## Phase 1: Build (Week 1)\n"
        f"{many}"
        "- [ ] Alpha (Owner: Customer) (2 days) {due: 2026-03-12, id: A}\n"
        "- [ ] Beta (1 day) {depends_on: A, type: SS}\n"
        "## Phase 2: Launch (Week 6)\n- [ ] Go live\n"
    )
    task = plan.task("beta")

    assert task.links == (Link("A", LinkType.SS),)
    assert task.starts_on == plan.task("A").starts_on


@pytest.mark.parametrize("lag", ["30 minutes", "36 hours", "2 days or so"])
def test_lag_that_counts_no_whole_days_leaves_the_bare_link_and_is_said(lag):
    line = f"Beta (1 day) {{depends_on: A, lag: {lag}}}"
    playbook = book(f"# P\n## Phase 1: Build (Week 1-4)\n- [ ] Alpha {{id: A}}\n- [ ] {line}\n")

    assert second(plan_of_line(line)).links == (Link("A"),)
    assert [(found.code, found.params["text"]) for found in playbook.diagnostics] == [
        ("PB055", lag)
    ]


def test_id_that_has_started_is_waited_for_from_its_start():
    (wait,) = read_waits("Beta after 1.1 has started", words_of("en"))

    assert (wait.name, wait.type) == ("1.1", LinkType.SS)


@pytest.mark.parametrize("name", ["Plan fs", f"{'x' * 201} SS"])
def test_lower_case_word_or_overlong_name_states_no_type_of_link(name):
    (wait,) = read_predecessors(name, words_of("en"))

    assert (wait.name, wait.type) == (name, LinkType.FS)
