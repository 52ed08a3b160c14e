"""What the rows of a table become, cell by cell."""

import pytest

from golive.core.document.values import Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


def read(table: str, heading: str = "Phase 1: Open", language: str = "en"):
    text = f"---\nlang: {language}\n---\n# Guide\n\n## {heading}\n\n{table}\n"
    return read_playbook(text.encode())


def test_table_with_a_header_alone_is_guidance():
    playbook = read("| Task | Owner |\n|---|---|")

    assert playbook.items == ()
    assert playbook.coverage.informative == (8, 9)


@pytest.mark.parametrize("rest", ["", "\n| | |"])
def test_a_table_of_one_field_alone_holds_that_field(rest):
    playbook = read(f"| Depot | Haltern |\n|---|---|{rest}", "About this document")

    assert [(field.name, field.value) for field in playbook.fields] == [("Depot", "Haltern")]
    assert playbook.coverage.executed[-2:] == (8, 9)


def test_row_without_a_name_is_no_task_and_stays_guidance():
    playbook = read(
        "| Task | Owner | Due |\n|---|---|---|\n| | CSM | 2026-03-02 |\n| Open the vault | CSM | |"
    )

    assert [item.title for item in playbook.items] == ["Open the vault"]
    assert playbook.coverage.informative == (10,)


def test_table_of_dates_alone_names_no_prerequisite():
    playbook = read(
        "| Week | Due |\n|---|---|\n| 1 | 2026-03-09 |\n| 2 | 2026-03-16 |", "Prerequisites"
    )

    assert playbook.items == ()


def test_column_of_prerequisites_with_their_state_gives_prerequisites_in_any_section():
    playbook = read("| Prerequisite | Status |\n|---|---|\n| Network is open | done |")

    (item,) = playbook.items
    assert (item.kind, item.title, item.done) == (
        ItemKind.PREREQUISITE,
        "Network is open",
        True,
    )


def test_role_beside_a_task_owns_it():
    playbook = read("| Task | Role |\n|---|---|\n| Open the vault | Technical Lead |")

    assert playbook.items[0].owner.role == "Technical Lead"


def test_mark_alone_in_a_column_of_words_is_the_state_of_its_row_and_no_proof():
    playbook = read(
        "| Task | Proof | Owner |\n|---|---|---|\n| Open the vault | ☐ | CSM |\n"
        "| Close the vault | a photo | CSM |\n| Paint the vault | a photo | CSM |\n"
        "| Clean the vault | ✅ | CSM |"
    )

    assert [item.done for item in playbook.items] == [False, None, None, True]
    assert [item.validation for item in playbook.items] == [None, "a photo", "a photo", None]


@pytest.mark.parametrize(
    ("language", "header", "unit"),
    [
        ("en", "Effort (days)", Unit.DAY),
        ("en", "Effort (d)", Unit.DAY),
        ("en", "Estimated hours", Unit.HOUR),
        ("en", "Duration (min)", Unit.MINUTE),
        ("de", "Dauer (Std.)", Unit.HOUR),
        ("de", "Aufwand (Tage)", Unit.DAY),
        ("de", "Aufwand (h)", Unit.HOUR),
    ],
)
def test_bare_number_takes_the_unit_of_its_header(language, header, unit):
    task = {"en": "Task", "de": "Aufgabe"}[language]
    playbook = read(
        f"| {task} | {header} | Status |\n|---|---|---|\n| Open | 3 | open |\n| Go | 2.5 | open |",
        language=language,
    )

    lengths = [item.duration for item in playbook.items]
    assert [each.unit for each in lengths] == [unit, unit]
    assert lengths[0].amount == 3


def test_bare_number_below_a_header_without_a_unit_is_no_duration_but_kept():
    playbook = read("| Task | Effort | Owner |\n|---|---|---|\n| Open the vault | 3 | CSM |")

    (item,) = playbook.items
    assert item.duration is None
    assert item.properties["duration"] == "3"


def test_row_of_a_responsibility_table_without_letters_only_divides_it():
    playbook = read(
        "| Activity | CSM | Customer IT | Sponsor |\n|---|---|---|---|\n| Open the vault | R | A | I |\n"
        "| **Later** | | | |\n| Close the vault | A | R | C |"
    )

    owned = [(item.title, item.owner.role) for item in playbook.items]
    assert owned == [("Open the vault", "CSM"), ("Close the vault", "Customer IT")]
    assert playbook.coverage.informative == (11,)


def test_risk_has_its_state_and_a_row_without_a_risk_is_none():
    playbook = read(
        "| Risk | Impact | Owner | Status |\n|---|---|---|---|\n| Key is lost | high | CSM | open |\n"
        "| | high | CSM | open |\n| Vault is wet | low | CSM | watched |",
        "Risks",
    )

    risks = [(item.kind, item.title, item.status) for item in playbook.items]
    assert risks == [
        (ItemKind.RISK, "Key is lost", "pending"),
        (ItemKind.RISK, "Vault is wet", "watched"),
    ]


def test_meeting_of_a_rhythm_has_its_participants_and_who_holds_it():
    playbook = read(
        "| Meeting | Frequency | Participants | Owner |\n|---|---|---|---|\n"
        "| Steering | Monthly | CSM, Sponsor | CSM |\n| | Weekly | CSM | |",
        "Meetings",
    )

    (item,) = playbook.items
    assert [party.role for party in item.participants] == ["CSM", "Sponsor"]
    assert item.owner.role == "CSM"
    assert playbook.coverage.informative == (11,)


def test_profile_without_a_header_row_starts_with_its_first_line():
    playbook = read(
        "| Plan | Gold |\n|---|---|\n| Seats | 40 |\n| | none |", "Customer Profile"
    )

    assert [(field.name, field.value) for field in playbook.fields] == [
        ("Plan", "Gold"),
        ("Seats", "40"),
    ]


def test_row_without_a_phase_opens_no_step():
    playbook = read_playbook(
        b"# Guide\n\n| Phase | Week | Goal |\n|---|---|---|\n| Opening | Week 1 | doors open |\n"
        b"| | Week 2 | nothing |\n| Closing | Week 3 | doors shut |\n"
    )

    assert [(step.title, step.window.start) for step in playbook.steps] == [
        ("Opening", 1),
        ("Closing", 3),
    ]
    assert playbook.coverage.informative == (6,)


@pytest.mark.parametrize(
    ("heading", "rows", "kinds"),
    [
        ("Areas", "| Thing | Owner |\n|---|---|\n| Billing | Mira |\n| Vaults | Tom |", []),
        (
            "Areas of work",
            "| Thing | Owner |\n|---|---|\n| Open the vault | Mira |",
            [ItemKind.TASK],
        ),
        ("Phase 1: Open", "| Owner | Thing |\n|---|---|\n| Mira | Billing |", [ItemKind.TASK]),
        (
            "Success criteria",
            "| Goal | Owner |\n|---|---|\n| Logins | Mira |",
            [ItemKind.SUCCESS_CRITERION],
        ),
    ],
)
def test_names_beside_owners_are_areas_unless_they_are_work(heading, rows, kinds):
    assert [item.kind for item in read(rows, heading).items] == kinds


def test_column_of_links_beside_tasks_owns_nothing():
    playbook = read(
        "| Task | Resource |\n|---|---|\n| Open the vault | [Rules](https://example.com/r) |"
    )

    (item,) = playbook.items
    assert item.owner is None


def test_links_in_double_brackets_are_resources_under_the_words_shown():
    playbook = read("- [[Vault rules|Rules of the vault]]\n- [[Keys]]", "Resources")

    assert [(each.title, each.url) for each in playbook.resources] == [
        ("Rules of the vault", "Vault rules"),
        ("Keys", "Keys"),
    ]
