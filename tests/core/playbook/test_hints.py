"""Hints of the author: braces at a line's end, comments, front matter; nothing else is one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.diagnostics import Diagnostic
from golive.core.playbook.hints import (
    HINT_KEYS,
    hint_diagnostics,
    nearest_hint,
    read_hints,
    read_settings,
)
from golive.core.playbook.read import read_playbook


@pytest.mark.parametrize(
    ("text", "rest", "hints"),
    [
        (
            "Send invite {owner: CSM, window: Day 1-2}",
            "Send invite",
            {"owner": "CSM", "window": "Day 1-2"},
        ),
        ("Send invite {owner=CSM}", "Send invite", {"owner": "CSM"}),
        (
            "Load {depends_on: T1, T2, lag: 2 days}",
            "Load",
            {"depends_on": "T1, T2", "lag": "2 days"},
        ),
        ("Load {depends_on: [T1, T2]}", "Load", {"depends_on": "T1, T2"}),
        ('Load {id: "a, b"}', "Load", {"id": "a, b"}),
        ("Load {if: users > 500}", "Load", {"if": "users > 500"}),
        ("Load {after: T1; assignee: CSM}", "Load", {"depends_on": "T1", "owner": "CSM"}),
        ("Load {owner: CSM} {id: x}", "Load", {"owner": "CSM", "id": "x"}),
        ("For {{name}} {id=4}", "For {{name}}", {"id": "4"}),
        (
            'Meet <!-- golive: kind=meeting owner="CS Engineer" -->',
            "Meet",
            {"kind": "meeting", "owner": "CS Engineer"},
        ),
        (
            "<!-- golive owner: CSM, depends_on: T1 -->",
            "",
            {"owner": "CSM", "depends_on": "T1"},
        ),
        ("Load <!-- golive: {due: 2026-03-02} --> all", "Load all", {"due": "2026-03-02"}),
        ("Load {ownr: CSM}", "Load", {"ownr": "CSM"}),
    ],
)
def test_hint_is_taken_out_of_the_text(text, rest, hints):
    assert read_hints(text) == (rest, hints)


@pytest.mark.parametrize(
    "text",
    [
        "Hello {{name}}",
        "Use `{owner: CSM}`",
        '{"owner": "CSM"}',
        'Post {"owner": 1}',
        "Run ${owner: x}",
        "Load {foo: bar}",
        "Load { not a hint",
        "Load {owner}",
        "Load {owner: CSM} today",
        "Load <!-- a note: owner = CSM -->",
        "Load <!-- golive: owner=CSM",
        "Heading {#anchor}",
        "Paragraph {: .class}",
        "",
    ],
)
def test_other_braces_and_comments_stay_text(text):
    assert read_hints(text) == (text, {})


def test_unknown_empty_and_misnamed_hints_are_told():
    hints = {"ownr": "CSM", "owner": "", "binding": "workspce.create", "kind": "task"}

    assert hint_diagnostics(hints, 7, 3) == (
        Diagnostic("BD010", 7, 3, {"key": "ownr", "nearest": "owner"}),
        Diagnostic("BD011", 7, 3, {"key": "owner"}),
        Diagnostic("BD006", 7, 3, {"action": "workspce.create", "nearest": "workspace.create"}),
    )
    assert hint_diagnostics({"binding": "none", "owner": "CSM"}, 1) == ()


def test_nearest_hint_knows_other_names():
    assert nearest_hint("dependson") == "depends_on"
    assert nearest_hint("blockedby") == "depends_on"
    assert nearest_hint("zzz") == ""


def test_every_hint_key_says_what_it_means():
    assert all(meaning for meaning in HINT_KEYS.values())


def test_settings_stand_at_the_top_or_below_golive():
    settings_read, found = read_settings(
        {
            "title": "Ours",
            "country": "NO",
            "windows": {"Step 2": "Week 2-3"},
            "golive": {
                "week_anchor": "kickoff",
                "roles": {"CS Engineer": "CSM"},
                "extra-weeks-to": ["a", "b"],
            },
        }
    )

    assert settings_read == {
        "country": "NO",
        "windows.Step 2": "Week 2-3",
        "week_anchor": "kickoff",
        "roles.CS Engineer": "CSM",
        "extra_weeks_to": "a, b",
    }
    assert found == ()


def test_misspelt_setting_is_told_and_foreign_key_is_not():
    settings_read, found = read_settings(
        {"langauge": "de", "tags": ["x"], "draft": True, "golive": {"week_ancor": "kickoff"}}
    )

    assert settings_read == {}
    assert [(d.code, d.params["nearest"]) for d in found] == [
        ("BD012", "language"),
        ("BD012", "week_anchor"),
    ]


def test_setting_values_become_text():
    assert read_settings({"visibility": None, "owner": True, "extra_weeks_to": 3})[0] == {
        "visibility": "",
        "owner": "true",
        "extra_weeks_to": "3",
    }
    assert read_settings({"golive": "yes"}) == ({}, ())


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab{}:=,;<!->`$\"' ownergolive"), max_size=200))
def test_any_text_keeps_what_is_no_hint(text):
    rest, hints = read_hints(text)

    assert hints or rest == text
    assert len(rest) <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "{a: " * 50_000,
        "<!-- golive" * 50_000,
        "x {owner: " + "a, b: " * 300 + "}",
        "`" * 100_000 + "{owner: x}",
        "{owner: " * 10_000 + "}" * 10_000,
    ],
)
def test_repeated_marks_are_read_at_once(text):
    rest, _ = read_hints(text)

    assert len(rest) <= len(text)


def test_a_key_given_twice_stays_with_the_first_and_is_said():
    book = read_playbook(
        b"## Step 1: Build (Week 1)\n\n"
        b"- Build the desk {key: b}\n- Build the lamp {key: b}\n- Wire it {depends_on: b}\n"
    )

    assert [item.key for item in book.items] == ["b", "build-the-lamp", "wire-it"]
    assert book.items[2].depends_on == ("b",)
    (said,) = [found for found in book.diagnostics if found.code == "BD013"]
    assert (said.line, said.params) == (4, {"key": "b", "first": 3})
