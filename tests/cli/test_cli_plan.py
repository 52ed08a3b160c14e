"""`golive plan …` on files: from playbook and facts to dates, reasons, forms and changes."""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.command_line import PLAYBOOK

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

PLAYBOOKS = Path(__file__).parents[2] / "playbooks"


def plan_of(path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def tasks_of(plan: dict) -> list[dict]:
    return [task for phase in plan["phases"] for task in phase["tasks"]]


def test_new_writes_every_form(golive, playbook_file, facts_file, tmp_path):
    forms = {
        name: tmp_path / f"plan.{name}" for name in ("md", "json", "html", "svg", "ics", "csv")
    }
    options = ["-o", forms.pop("md")]
    for name, path in forms.items():
        options += [f"--{name}", path]

    answer = golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
        *("--signed", "2026-03-02", "--today", "2026-03-04", *options),
    )

    assert answer.status == 0
    assert answer.out == ""
    assert "Haltern Buses" in (tmp_path / "plan.md").read_text(encoding="utf-8")
    ET.fromstring(forms["svg"].read_text(encoding="utf-8"))
    assert forms["ics"].read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert "<svg" in forms["html"].read_text(encoding="utf-8")
    assert plan_of(forms["json"])["schema"] == "golive.plan/1"


def test_new_without_a_file_prints_and_writes_nothing(
    golive, playbook_file, facts_file, tmp_path
):
    before = sorted(tmp_path.iterdir())

    answer = golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
        *("--signed", "2026-03-02", "--today", "2026-03-04"),
    )

    assert "Go-live forecast" in answer.out
    assert "Hold the kickoff meeting" in answer.out
    assert sorted(tmp_path.iterdir()) == before


def test_new_can_write_json_to_standard_output(golive, playbook_file):
    answer = golive(
        *("plan", "new", "--playbook", playbook_file, "--signed", "2026-03-02"),
        *("--today", "2026-03-04", "--json", "-"),
    )

    assert json.loads(answer.out)["signed_on"] == "2026-03-02"


def test_the_same_input_gives_the_same_plan(golive, playbook_file, facts_file, tmp_path):
    paths = [tmp_path / "a.json", tmp_path / "b.json"]
    for path in paths:
        golive(
            *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
            *("--signed", "2026-03-02", "--today", "2026-03-04", "--json", path),
        )

    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize(
    "signed", ["2026-03-02", "2026-03-02T14:30+01:00", "2026-03-02T13:30:00Z"]
)
def test_signed_is_a_date_or_a_moment(golive, playbook_file, signed):
    answer = golive(
        "plan", "new", "--playbook", playbook_file, "--signed", signed, "--json", "-"
    )

    assert json.loads(answer.out)["signed_on"] == "2026-03-02"


@pytest.mark.parametrize(
    "signed", ["yesterday", "2026-02-30", "02.03.2026", "2026-03-02T25:00"]
)
def test_signed_that_is_no_date_is_wrong_usage(golive, playbook_file, signed):
    answer = golive("plan", "new", "--playbook", playbook_file, "--signed", signed)

    assert answer.status == 2
    assert "Traceback" not in answer.err


def test_show_prints_what_new_printed(golive, plan_file, playbook_file, facts_file):
    fresh = golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
        *("--signed", "2026-03-02", "--today", "2026-03-04"),
    )

    assert golive("plan", "show", plan_file, "--today", "2026-03-04").out == fresh.out


def test_show_json_gives_the_file_back(golive, plan_file):
    answer = golive("plan", "show", plan_file, "--json", "--today", "2026-03-04")

    assert answer.out == plan_file.read_text(encoding="utf-8")


def test_show_takes_a_markdown_plan_alone(golive, playbook_file):
    answer = golive(
        "plan", "show", playbook_file, "--signed", "2026-03-02", "--today", "2026-03-04"
    )

    assert answer.status == 0
    assert "Connect the depot" in answer.out


def test_new_without_signing_date_says_that_it_took_today(golive, playbook_file):
    answer = golive("plan", "new", "--playbook", playbook_file, "--today", "2026-03-04")

    assert "taken as signed today, 2026-03-04" in answer.err


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        b"[]",
        b"{}",
        b'{"schema": "golive.plan/2"}',
        b'{"schema": "golive.plan/1", "state": {"version": 9}}',
        b'{"schema": "golive.plan/1", "state": {"version": 1, "plan": {"title": 1}}}',
        b'{"schema": "golive.plan/1", "state": {"version": 1}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_plan_json_answers_2_with_a_sentence(golive, tmp_path, data):
    path = tmp_path / "plan.json"
    path.write_bytes(data)

    answer = golive("plan", "show", path)

    assert answer.status == 2
    assert answer.err.startswith(f"golive: {path}: ")
    assert answer.err.count("\n") == 1


def test_export_by_ending_and_by_name(golive, plan_file, tmp_path):
    targets = [tmp_path / f"out.{name}" for name in ("html", "svg", "ics", "csv", "md", "json")]
    options = [part for target in targets for part in ("-o", target)]

    assert golive("plan", "export", plan_file, *options, "--today", "2026-03-04").status == 0
    assert all(target.stat().st_size for target in targets)
    named = golive("plan", "export", plan_file, "--as", "csv", "-o", "-")
    assert named.out.startswith("\ufeffphase,number,task,")


def test_export_without_a_known_form_is_wrong_usage(golive, plan_file, tmp_path):
    answer = golive("plan", "export", plan_file, "-o", tmp_path / "plan.docx")

    assert answer.status == 2
    assert "md, json, html, svg, ics, csv" in answer.err


def test_explain_gives_a_chain_for_every_dated_task(golive, plan_file):
    answer = json.loads(golive("plan", "explain", plan_file, "--json").out)
    plan = plan_of(plan_file)

    for one, task in zip(answer["tasks"], tasks_of(plan), strict=True):
        assert one["key"] == task["key"]
        assert one["due_on"] == task["due_on"]
        if task["due_on"]:
            assert one["chain"][-1]["end"] == task["due_on"]
            assert len(one["sentences"]) >= 2


def test_explain_takes_a_number_a_key_or_words(golive, plan_file):
    key = tasks_of(plan_of(plan_file))[0]["key"]
    said = {
        golive("plan", "explain", plan_file, name).out
        for name in (key, "1.1", "kickoff meeting")
    }

    assert len(said) == 1


def test_explain_of_an_unknown_task_answers_3(golive, plan_file):
    answer = golive("plan", "explain", plan_file, "nothing like it")

    assert answer.status == 3
    assert "no task “nothing like it”" in answer.err


def test_whatif_late_moves_what_waits_and_saves_nothing(golive, plan_file):
    before = plan_file.read_bytes()
    answer = json.loads(golive("plan", "whatif", plan_file, "--late", "1.1=3", "--json").out)

    assert answer["changes"] == ["“Hold the kickoff meeting” ends 3 working days later."]
    assert answer["moves"]
    assert plan_file.read_bytes() == before


def test_whatif_of_no_days_moves_nothing(golive, plan_file):
    answer = golive("plan", "whatif", plan_file, "--late", "1.1=0")

    assert "No date moves." in answer.out
    assert "Go-live stays on" in answer.out


def test_whatif_moves_a_task_to_a_date(golive, plan_file):
    answer = json.loads(
        golive("plan", "whatif", plan_file, "--move", "1.2=2026-03-20", "--json").out
    )

    key = tasks_of(plan_of(plan_file))[1]["key"]
    move = next(one for one in answer["moves"] if one["key"] == key)
    assert move["after"]["due_on"] == "2026-03-20"


def test_whatif_shifts_a_phase(golive, plan_file):
    answer = json.loads(golive("plan", "whatif", plan_file, "--shift", "3=5", "--json").out)
    last = plan_of(plan_file)["phases"][2]

    keys = {one["key"] for one in answer["moves"]}
    assert {task["key"] for task in last["tasks"] if task["due_on"]} <= keys


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], 2),
        (["--late", "1.1"], 2),
        (["--late", "1.1=soon"], 2),
        (["--move", "1.1=soon"], 2),
        (["--shift", "9=1"], 3),
        (["--late", "nothing=1"], 3),
    ],
)
def test_whatif_refuses_in_one_sentence(golive, plan_file, options, status):
    answer = golive("plan", "whatif", plan_file, *options)

    assert answer.status == status
    assert "Traceback" not in answer.err


def test_forecast_is_the_same_for_the_same_seed(golive, plan_file):
    answers = [
        json.loads(golive("plan", "forecast", plan_file, "--simulations", "500", "--json").out)
        for _ in range(2)
    ]

    assert answers[0] == answers[1]
    assert answers[0]["p50_on"] <= answers[0]["p80_on"] <= answers[0]["p95_on"]
    assert sum(day["simulations"] for day in answers[0]["days"]) == 500


def test_forecast_in_words_names_the_assumption(golive, plan_file):
    answer = golive("plan", "forecast", plan_file, "--simulations", "200")

    assert "80 of 100" in answer.out
    assert "stated defaults" in answer.err


def test_diff_of_a_plan_with_itself_moves_nothing(golive, plan_file):
    answer = json.loads(golive("plan", "diff", plan_file, plan_file, "--json").out)

    assert (answer["changes"], answer["moves"]) == ([], [])
    said = golive("plan", "diff", plan_file, plan_file).out
    assert said.startswith("No task, field or link differs.\n")


def test_import_of_the_unedited_document_changes_nothing(golive, plan_file, tmp_path):
    golive("plan", "export", plan_file, "-o", tmp_path / "plan.md")

    answer = golive("plan", "import", tmp_path / "plan.md", "--plan", plan_file)

    assert answer.status == 0
    assert answer.out == "Nothing was changed.\n"


def edited(golive, plan_file, tmp_path, change) -> dict:
    """Return what an edit of the exported document asks for, and write the changed plan."""
    path = tmp_path / "edited.md"
    golive("plan", "export", plan_file, "-o", path)
    text = path.read_text(encoding="utf-8")
    new = change(text)
    assert new != text
    path.write_text(new, encoding="utf-8")
    out = tmp_path / "after.json"
    answer = golive("plan", "import", path, "--plan", plan_file, "-o", out, "--json")
    return {**json.loads(answer.out), "status": answer.status, "plan": plan_of(out)}


def test_import_takes_over_a_title_and_a_state(golive, plan_file, tmp_path):
    def change(text: str) -> str:
        line = next(one for one in text.splitlines() if "Hold the kickoff meeting" in one)
        other = line.replace("Hold the kickoff meeting", "Hold the first meeting")
        return text.replace(line, other.replace("Pending", "Done"))

    answer = edited(golive, plan_file, tmp_path, change)

    task = tasks_of(answer["plan"])[0]
    assert task["title"].startswith("Hold the first meeting")
    assert task["status"] == "done"
    assert answer["status"] == 0


def test_import_takes_over_a_due_date_and_moves_what_waits(golive, plan_file, tmp_path):
    def change(text: str) -> str:
        line = next(one for one in text.splitlines() if "Hold the kickoff meeting" in one)
        return text.replace(line, DATE.sub("2026-03-13", line))

    answer = edited(golive, plan_file, tmp_path, change)

    assert tasks_of(answer["plan"])[0]["due_on"] == "2026-03-13"
    assert answer["changes"] == [
        '"Hold the kickoff meeting": the fixed due date is new: "Fri 13 March 2026".'
    ]


def test_import_takes_out_a_deleted_task_and_adds_a_new_one(golive, plan_file, tmp_path):
    def change(text: str) -> str:
        lines = text.splitlines()
        at = next(n for n, one in enumerate(lines) if "Switch the depot" in one)
        lines.insert(at + 1, "| 9 | Thank the drivers | Depot manager |  |  | Pending |")
        del lines[at]
        return "\n".join(lines) + "\n"

    answer = edited(golive, plan_file, tmp_path, change)

    titles = [task["title"] for task in tasks_of(answer["plan"])]
    assert "Thank the drivers" in titles
    assert "Switch the depot to production" not in titles


def test_import_says_what_it_cannot_take_over(golive, plan_file, tmp_path):
    def change(text: str) -> str:
        line = next(one for one in text.splitlines() if "Hold the kickoff meeting" in one)
        return text.replace(line, DATE.sub("next week", line))

    answer = edited(golive, plan_file, tmp_path, change)

    assert answer["status"] == 1
    (left,) = answer["left"]
    assert left == (
        'Hold the kickoff meeting: "next week" is no due date that golive can read; '
        "write it as YYYY-MM-DD."
    )


def test_merge_takes_over_a_new_task_and_keeps_a_hand_edit(
    golive, plan_file, playbook_file, tmp_path
):
    new = tmp_path / "v2.md"
    new.write_text(
        PLAYBOOK.replace(
            "- [ ] Switch the depot to production\n",
            "- [ ] Switch the depot to production\n- [ ] Tell the drivers\n",
        ),
        encoding="utf-8",
    )
    out = tmp_path / "merged.json"

    look = golive("plan", "merge", "--base", playbook_file, "--new", new, plan_file)
    answer = golive(
        *("plan", "merge", "--base", playbook_file, "--new", new, plan_file),
        *("-o", out, "--json", "--today", "2026-03-04"),
    )

    assert answer.status == 0, answer.err
    assert json.loads(answer.out)["conflicts"] == []
    assert "Tell the drivers" in look.out
    assert "Tell the drivers" in [task["title"] for task in tasks_of(plan_of(out))]
    again = golive(
        *("plan", "merge", "--base", new, "--new", new, out, "--json", "--today", "2026-03-04"),
    )
    assert json.loads(again.out)["changes"] == 0


def test_merge_prints_and_lists_what_is_taken_over_and_the_links(
    golive, plan_file, playbook_file, tmp_path
):
    new = tmp_path / "v2.md"
    new.write_text(
        PLAYBOOK.replace(
            "1. Mount the first device\n",
            "1. Mount the first device\n2. Pair the device with the depot\n",
        ).replace("(Weeks 2-3)", "(Weeks 2-4)"),
        encoding="utf-8",
    )
    command = ("plan", "merge", "--base", playbook_file, "--new", new, plan_file)

    look, answer = golive(*command), json.loads(golive(*command, "--json").out)

    lines = look.out.splitlines()
    taken_over = [one["message"] for one in answer["taken_over"]]
    links = [one["message"] for one in answer["links"]]
    assert lines[: len(taken_over) + 1] == [
        f"{len(taken_over)} changes taken over.",
        *taken_over,
    ]
    assert answer["changes"] == len(taken_over)
    assert (
        '"Connect the depot": the window changed from "weeks 2 to 3" to "weeks 2 to 4".'
        in taken_over
    )
    at = lines.index(f"{len(links)} links changed.")
    assert lines[at + 1 : at + 1 + len(links)] == links
    assert (
        '"Watch its signal for 4 hours" no longer waits for "Mount the first device".' in links
    )


NET = {
    "start_on": "2026-04-02",
    "calendar": {"holidays": ["2026-04-03", "2026-04-06"]},
    "tasks": [
        {"key": "a", "duration_days": 2},
        {"key": "b", "duration_days": 1, "after": [{"key": "a"}]},
        {"key": "c", "duration_days": 1},
    ],
}


def test_schedule_prints_dates_and_slack(golive):
    answer = golive("plan", "schedule", "-", stdin=json.dumps(NET).encode())

    assert re.search(
        r"^b +2026-04-08 +2026-04-08 +0 d +critical$", answer.out, flags=re.MULTILINE
    )
    assert re.search(r"^c +2026-04-02 +2026-04-02 +2 d$", answer.out, flags=re.MULTILINE)


def test_schedule_of_a_circle_answers_2_and_spells_it_out(golive):
    tasks = [
        {"key": "a", "duration_days": 1, "after": [{"key": "b"}]},
        {"key": "b", "duration_days": 1, "after": [{"key": "a"}]},
    ]

    answer = golive("plan", "schedule", "-", stdin=json.dumps({**NET, "tasks": tasks}).encode())

    assert answer.status == 2
    assert re.search(r"(a > b > a|b > a > b)", answer.err)


def test_whatif_holds_the_plan_against_a_target(golive, plan_file):
    met = golive("plan", "whatif", plan_file, "--target", "2027-01-29")
    missed = golive("plan", "whatif", plan_file, "--target", "2026-03-05")

    assert "is met, with" in met.out
    assert re.search(
        r"is missed by .*; .* is the earliest day that keeps the windows", missed.out
    )
    assert "No date moves." in met.out


def test_diff_names_what_moved_in_words(golive, plan_file, tmp_path):
    path = tmp_path / "edited.md"
    golive("plan", "export", plan_file, "-o", path)
    text = path.read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if "Switch the depot" in one)
    path.write_text(text.replace(line, DATE.sub("2026-05-15", line)), encoding="utf-8")
    golive("plan", "import", path, "--plan", plan_file, "-o", tmp_path / "after.json")

    answer = golive("plan", "diff", plan_file, tmp_path / "after.json")

    assert "Switch the depot to production" in answer.out
    assert "Fri 15 May" in answer.out
    public = json.loads(
        golive("plan", "diff", plan_file, tmp_path / "after.json", "--json").out
    )
    assert any(one["text"] == "Switch the depot to production" for one in public["changes"])


def test_merge_of_two_plan_files_lists_a_conflict(golive, plan_file, tmp_path):
    document = json.loads(plan_file.read_text(encoding="utf-8"))
    paths = []
    for number, title in enumerate(("Their title", "Our title")):
        document["state"]["plan"]["phases"][0]["tasks"][0]["title"] = title
        paths.append(tmp_path / f"{number}.json")
        paths[-1].write_text(json.dumps(document), encoding="utf-8")

    answer = golive("plan", "merge", "--base", plan_file, "--new", paths[0], paths[1])

    assert answer.status == 1
    assert "conflict: " in answer.out
    assert "1 conflict" in answer.err


def test_demo_writes_all_and_says_where(golive, tmp_path):
    answer = golive(
        *("demo", "--out", tmp_path / "demo", "--signed", "2026-03-02", "--today", "2026-03-04")
    )

    assert answer.status == 0
    for name in ("plan.html", "plan.md", "plan.svg", "plan.json", "report.html"):
        assert (tmp_path / "demo" / name).stat().st_size
        assert str(tmp_path / "demo" / name) in answer.out


def test_demo_into_a_file_is_one_sentence(golive, tmp_path):
    (tmp_path / "demo").write_text("", encoding="utf-8")

    answer = golive("demo", "--out", tmp_path / "demo")

    assert answer.status == 2
    assert "is a file; name a folder with --out." in answer.err


def test_an_imported_edit_keeps_the_template_for_a_later_merge(golive, tmp_path):
    book, template = PLAYBOOKS / "saas-high-touch.md", PLAYBOOKS / "saas-high-touch.plan.md"
    facts = PLAYBOOKS / "saas-high-touch.facts.toml"
    made, text, edited_plan = tmp_path / "p.json", tmp_path / "p.md", tmp_path / "n.json"
    golive(
        *("plan", "new", "--playbook", book, "--template", template, "--facts", facts),
        *("--signed", "2027-01-04", "--today", "2027-01-05", "-o", text, "--json", made),
    )
    text.write_text(text.read_text().replace("| Pending |", "| Done |", 1))
    golive("plan", "import", text, "--plan", made, "-o", edited_plan, "--today", "2027-01-06")

    merged = golive(
        *("plan", "merge", "--base", book, "--new", book, edited_plan),
        *("--json", "--today", "2027-01-06"),
    )
    exported = tmp_path / "out.md"
    golive("plan", "export", edited_plan, "-o", exported, "--today", "2027-01-06")

    state = json.loads(edited_plan.read_text())["state"]
    assert state["template"] == template.read_text()
    assert json.loads(merged.out)["changes"] == 0
    assert json.loads(merged.out)["conflicts"] == []
    assert "| Done |" in exported.read_text()
