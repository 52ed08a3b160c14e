"""`golive playbook …`: findings, outline, report, clean form, differences."""

import json
import re

import pytest

from tests.command_line import PLAYBOOK

SUBCOMMANDS = [
    ["check"],
    ["show"],
    ["show", "--json"],
    ["report"],
    ["report", "--json"],
    ["fmt"],
]
STAIRCASE = (
    "# Plan\n\n## Step 1: Start (Week 1)\n\n- [ ] One\n   - [ ] Two\n      - [ ] Three\n"
)


def test_check_answers_0_and_prints_findings_for_editors(golive, playbook_file):
    answer = golive("playbook", "check", playbook_file, "--today", "2026-03-04")

    assert answer.status == 0
    for line in answer.out.splitlines():
        assert re.match(
            rf"{re.escape(str(playbook_file))}:\d+:\d+: (error|warning|info) [A-Z]{{2}}\d{{3}} \S",
            line,
        )
    assert "0 errors" in answer.err


def test_check_answers_the_same_as_json(golive, playbook_file):
    text = golive("playbook", "check", playbook_file, "--today", "2026-03-04")
    answer = golive("playbook", "check", playbook_file, "--today", "2026-03-04", "--json")

    found = json.loads(answer.out)["files"][0]
    assert len(found["diagnostics"]) == len(text.out.splitlines())
    assert found["errors"] + found["warnings"] + found["notes"] == len(found["diagnostics"])


def test_check_reads_standard_input(golive):
    answer = golive("playbook", "check", "-", "--json", stdin=PLAYBOOK.encode())

    assert json.loads(answer.out)["files"][0]["file"] == "<stdin>"


def test_check_goes_on_after_a_file_it_cannot_read(golive, playbook_file, tmp_path):
    answer = golive("playbook", "check", tmp_path / "none.md", playbook_file)

    assert answer.status == 2
    assert "none.md: No such file or directory." in answer.err
    assert "depot.md: 0 errors" in answer.err


@pytest.mark.parametrize("command", SUBCOMMANDS, ids=" ".join)
def test_missing_file_answers_2_with_one_sentence(golive, tmp_path, command):
    answer = golive("playbook", *command, tmp_path / "none.md")

    assert answer.status == 2
    assert answer.err.strip().endswith("none.md: No such file or directory.")
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("command", SUBCOMMANDS, ids=" ".join)
def test_binary_file_answers_2_with_one_sentence(golive, tmp_path, command):
    path = tmp_path / "picture.md"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)

    answer = golive("playbook", *command, path)

    assert answer.status == 2
    assert "picture.md" in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("command", SUBCOMMANDS, ids=" ".join)
def test_folder_answers_2(golive, tmp_path, command):
    assert golive("playbook", *command, tmp_path).status == 2


@pytest.mark.parametrize("command", SUBCOMMANDS, ids=" ".join)
@pytest.mark.parametrize("data", [b"", b"\n\n", b"x", b"\xff\xfe", b"\x1b[31mred\x07"])
def test_odd_input_never_gives_a_traceback_or_a_control_character(golive, command, data):
    answer = golive("playbook", *command, "-", stdin=data)

    assert answer.status in {0, 1, 2}
    assert "Traceback" not in answer.err
    assert (
        command == ["fmt"] or "\x1b[31m" not in answer.out
    )  # fmt hands on the document itself


def test_file_over_the_limit_answers_2(golive, tmp_path):
    path = tmp_path / "huge.md"
    with path.open("wb") as file:
        file.truncate(33 * 1024 * 1024)

    answer = golive("playbook", "check", path)

    assert answer.status == 2
    assert "larger than 32 MiB" in answer.err


def test_show_is_an_outline_with_coverage(golive, playbook_file):
    out = golive("playbook", "show", playbook_file).out

    assert out.startswith("How we bring a depot online\n")
    assert "1  Kickoff  week 1" in out
    assert "0 not understood" in out
    assert " lines run, " in out
    assert "□ " in out
    assert "Vehicles reporting  > 95%" in out


def test_report_has_each_line_once_in_order(golive, playbook_file):
    report = json.loads(golive("playbook", "report", playbook_file, "--json").out)["files"][0]

    lines = report["lines"]
    assert [line["line"] for line in lines] == list(range(1, len(PLAYBOOK.splitlines()) + 1))
    assert [line["text"] for line in lines] == PLAYBOOK.splitlines()
    assert sum(report["counts"].values()) == len(lines)
    kickoff = next(line for line in lines if "kickoff meeting" in line["text"])
    assert kickoff["class"] == "executed"
    assert kickoff["became"][0]["text"].startswith("Hold the kickoff meeting")


def test_report_text_has_a_row_for_each_line(golive, playbook_file):
    out = golive("playbook", "report", playbook_file).out
    numbers = re.findall(r"^ *(\d+)(?: [●○?]|$)", out, flags=re.MULTILINE)

    assert numbers == [str(n) for n in range(1, len(PLAYBOOK.splitlines()) + 1)]


def test_report_page_holds_every_line(golive, playbook_file, tmp_path):
    page = tmp_path / "report.html"

    answer = golive("playbook", "report", playbook_file, "--html", page)

    assert answer.status == 0
    html = page.read_text(encoding="utf-8")
    assert html.count('<td class="at">') == len(PLAYBOOK.splitlines())
    assert "<script" not in html


def test_fmt_leaves_a_clean_file_alone(golive, playbook_file):
    answer = golive("playbook", "fmt", playbook_file)

    assert answer.out == PLAYBOOK


def test_fmt_check_answers_1_for_a_damaged_file_and_writes_nothing(golive, tmp_path):
    path = tmp_path / "damaged.md"
    path.write_bytes(b"\xef\xbb\xbf" + PLAYBOOK.replace("\n", "\r\n").encode())
    before = path.read_bytes()

    answer = golive("playbook", "fmt", "--check", path)

    assert answer.status == 1
    assert path.read_bytes() == before


def test_fmt_in_place_writes_the_clean_form_once(golive, tmp_path):
    path = tmp_path / "damaged.md"
    path.write_bytes(b"\xef\xbb\xbf" + PLAYBOOK.replace("\n", "\r\n").encode())
    path.chmod(0o640)

    first = golive("playbook", "fmt", "-i", path)
    second = golive("playbook", "fmt", "--check", path)

    assert first.status == second.status == 0
    assert path.read_text(encoding="utf-8") == PLAYBOOK
    assert path.stat().st_mode & 0o777 == 0o640


def test_fmt_diff_shows_lines_and_writes_nothing(golive, tmp_path):
    path = tmp_path / "stair.md"
    path.write_text(STAIRCASE * 1, encoding="utf-8")

    answer = golive("playbook", "fmt", "--diff", path)

    assert path.read_text(encoding="utf-8") == STAIRCASE
    assert answer.status == 0


@pytest.mark.parametrize("options", [["-i", "--check"], ["-i", "--diff"], ["-i", "--json"]])
def test_fmt_refuses_to_look_and_write_at_once(golive, playbook_file, options):
    assert golive("playbook", "fmt", *options, playbook_file).status == 2


def test_fmt_refuses_several_files_on_one_output(golive, playbook_file):
    assert golive("playbook", "fmt", playbook_file, playbook_file).status == 2


def test_diff_of_a_file_with_itself_is_nothing(golive, playbook_file):
    assert (
        golive("playbook", "diff", playbook_file, playbook_file).out
        == "Nothing that runs has changed.\n"
    )


def test_diff_says_what_was_added_removed_and_changed(golive, playbook_file, tmp_path):
    new = tmp_path / "new.md"
    text = PLAYBOOK.replace(
        "- [ ] Depot manager named\n",
        "- [ ] Depot manager named\n- [ ] Spare devices in stock\n",
    )
    text = text.replace("2. Watch its signal for 4 hours\n", "").replace(
        "(Weeks 2-3)", "(Weeks 2-4)"
    )
    new.write_text(text.replace("> 95%", "> 98%"), encoding="utf-8")

    answer = json.loads(golive("playbook", "diff", playbook_file, new, "--json").out)

    said = {(one["kind"], one["what"], one["text"]) for one in answer["changes"]}
    assert ("added", "prerequisite", "Spare devices in stock") in said
    assert ("removed", "watch", "Watch its signal for 4 hours") in said
    assert ("changed", "metric", "Vehicles reporting") in said
    step = next(one for one in answer["changes"] if one["what"] == "step")
    assert step["detail"] == "window weeks 2–3 → weeks 2–4"
    assert "Added: 1 prerequisite." in answer["summary"]


def test_check_beside_a_template_names_the_lines_of_both(golive, tmp_path):
    playbook, template = tmp_path / "playbook.md", tmp_path / "template.md"
    playbook.write_text(
        "# P\n\n## Step 1: Go-live (Week 3)\n\n- [ ] Go live\n", encoding="utf-8"
    )
    template.write_text(
        "# T\n\n## Phase 1: Go-live (Week 6)\n\n- [ ] Go live\n", encoding="utf-8"
    )

    alone = golive("playbook", "check", playbook)
    answer = golive("playbook", "check", playbook, "--template", template)
    public = golive("playbook", "check", playbook, "--template", template, "--json")

    assert "LN028" not in alone.out
    assert f"{playbook}:3:1: warning LN028 The playbook goes live in week 3" in answer.out
    assert f"{template}:3:1: note LN903 In the template: " in answer.out
    (found,) = [
        one
        for one in json.loads(public.out)["files"][0]["diagnostics"]
        if one["code"] == "LN028"
    ]
    assert (found["document"], found["line"]) == ("playbook", 3)
    assert [(one["document"], one["line"]) for one in found["related"]] == [("template", 3)]
    assert golive("playbook", "check", playbook, "--template", tmp_path / "none.md").status == 2


def test_plan_says_where_both_documents_disagree(golive, tmp_path):
    playbook, template = tmp_path / "playbook.md", tmp_path / "template.md"
    playbook.write_text(
        "# P\n\n## Step 1: Go-live (Week 3)\n\n- [ ] Go live\n", encoding="utf-8"
    )
    template.write_text(
        "# T\n\n## Phase 1: Go-live (Week 6)\n\n- [ ] Go live\n", encoding="utf-8"
    )
    options = ("--playbook", playbook, "--signed", "2026-03-02")

    made = golive("plan", "new", *options, "--template", template)
    shown = golive("plan", "show", template, *options)

    for answer in (made, shown):
        assert "warning The playbook goes live in week 3" in answer.out
        assert "(playbook, line 3; template, line 3)" in answer.out
