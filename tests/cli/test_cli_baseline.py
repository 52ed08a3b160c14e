"""The accepted plan drawn below the present one."""


def later(golive, playbook_file, facts_file, tmp_path):
    path = tmp_path / "later.json"
    golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file, "--json", path),
        *("--signed", "2026-03-09", "--today", "2026-03-09"),
    )
    return path


def test_the_timeline_shows_the_dates_that_were_accepted(
    golive, plan_file, playbook_file, facts_file, tmp_path
):
    now = later(golive, playbook_file, facts_file, tmp_path)
    drawing, page = tmp_path / "now.svg", tmp_path / "now.html"

    golive("plan", "export", now, "-o", drawing, "-o", page, "--baseline", plan_file)
    golive("plan", "export", now, "-o", tmp_path / "alone.svg")

    for path in (drawing, page):
        assert 'class="ghost"' in path.read_text(encoding="utf-8")
    assert 'class="ghost"' not in (tmp_path / "alone.svg").read_text(encoding="utf-8")


def test_a_form_without_a_drawing_shows_no_baseline(golive, plan_file, tmp_path):
    answer = golive(
        "plan", "export", plan_file, "-o", tmp_path / "x.csv", "--baseline", plan_file
    )

    assert answer.status == 2
    assert "Only a page or a drawing (.html, .svg) can show a --baseline." in answer.err


def test_a_baseline_that_is_no_plan_is_wrong_input(golive, plan_file, playbook_file, tmp_path):
    answer = golive(
        "plan", "export", plan_file, "-o", tmp_path / "x.svg", "--baseline", playbook_file
    )

    assert answer.status == 2
    assert not (tmp_path / "x.svg").exists()
