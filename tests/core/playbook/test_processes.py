"""A process told as a numbered list, and documents that say nothing to do beside their links."""

import pytest

from golive.core.playbook.read import read_playbook

LINES = "1. Payment of the bill\n1. Questionnaire\n1. First call with the baker\n1. Dates for the visits\n"


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def titles(playbook):
    return [item.title for item in playbook.items]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "How it works"),
        ("en", "The process"),
        ("de", "Der Ablauf"),
        ("fr", "Déroulement"),
        ("es", "Cómo funciona"),
        ("pt", "O processo"),
    ],
)
@pytest.mark.parametrize("beside", ["", "## Visit\n\n- Test the bread\n- Check the oven\n"])
def test_numbered_lines_of_a_process_are_tasks(language, heading, beside):
    playbook = read(f"## {heading}\n\n{LINES}\n{beside}", language)

    assert titles(playbook)[:4] == [
        "Payment of the bill",
        "Questionnaire",
        "First call with the baker",
        "Dates for the visits",
    ]
    assert not playbook.coverage.not_understood


@pytest.mark.parametrize(
    "section",
    [
        "## How it works\n\n- The baker bakes\n- The guest eats\n- The owner counts\n",
        "## Why bread\n\n1. Taste\n2. Smell\n3. Price\n",
    ],
)
def test_bullets_of_how_it_works_and_numbered_reasons_are_no_tasks(section):
    playbook = read(f"{section}\n## Visit\n\n- Test the bread\n- Check the oven\n")

    assert titles(playbook) == ["Test the bread", "Check the oven"]


def test_process_beside_steps_sums_them_up():
    playbook = read(f"## How it works\n\n{LINES}\n## Phase 1: Visit\n\n- [ ] Test the bread\n")

    assert titles(playbook) == ["Test the bread"]


def test_process_that_is_a_piece_of_work_is_read_as_any_other_section():
    playbook = read(
        "## Visit\n\n- [ ] Test the bread\n\n## Approval process\n\n- Send the bill\n- Sign the bill\n"
    )

    assert titles(playbook) == ["Test the bread", "Send the bill", "Sign the bill"]


def test_links_alone_do_not_say_what_to_do():
    playbook = read("## Papers\n\n- [Plan of the oven](https://example.com/oven)\n")

    assert len(playbook.resources) == 1
    assert "PB013" in [found.code for found in playbook.diagnostics]
