"""A list with minutes is the agenda of one session, however its label is written."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

POINTS = "1. **Round** (10 min)\n   - Names and roles\n2. **Tour** (20-30 min)\n3. **Questions** (15 min)\n"


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Museum\n\n{body}\n".encode())


def kinds(playbook):
    return [item.kind for item in playbook.items]


SESSION = [ItemKind.MEETING, *[ItemKind.AGENDA_POINT] * 4]


@pytest.mark.parametrize(
    "label",
    [
        "**Agenda** 60-90 min",
        "**Agenda** ⏱️ 60-90 min",
        "__Agenda__ - 60-90 minutes",
        "**Agenda:** 60-90 min",
        "Agenda – 60-90 min",
    ],
)
@pytest.mark.parametrize("heading", ["Opening", "Step 2: Opening"])
def test_label_with_a_length_is_that_of_an_agenda_and_gives_the_meeting_its_length(
    heading, label
):
    playbook = read(f"## {heading}\n\n{label}\n\n{POINTS}")

    assert kinds(playbook) == SESSION
    meeting = playbook.items[0]
    assert meeting.title == "Opening"
    assert (meeting.duration.amount, meeting.duration.amount_max) == (60, 90)
    assert [item.parent for item in playbook.items if item.title in {"Round", "Tour"}] == [
        meeting.key
    ] * 2


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("de", "**Agenda** 60 Minuten"),
        ("fr", "**Ordre du jour** 60 minutes"),
        ("es", "**Agenda** 60 minutos"),
        ("pt", "**Pauta** 60 minutos"),
    ],
)
def test_label_with_a_length_is_read_in_every_language(language, label):
    playbook = read(f"## Opening\n\n{label}\n\n- Alpha\n- Beta\n", language)

    assert kinds(playbook) == [ItemKind.MEETING, *[ItemKind.AGENDA_POINT] * 2]
    assert playbook.items[0].duration.amount == 60


@pytest.mark.parametrize("heading", ["Opening session", "Step 1: Opening call"])
def test_lines_with_minutes_below_the_name_of_a_session_are_its_points(heading):
    playbook = read(f"## {heading}\n\nHow we spend the time\n\n{POINTS}\n- Lock the doors\n")

    assert kinds(playbook)[:5] == SESSION
    assert playbook.items[0].duration.amount == 55
    assert kinds(playbook)[5:] == [ItemKind.TASK]


@pytest.mark.parametrize(
    "body",
    [
        f"## Opening\n\n{POINTS}",
        "## Opening call\n\n- [ ] Write the list (10 min)\n- [ ] Send the list (5 min)\n",
        "## Opening call\n\n- Write the list (10 min)\n- Send the list\n",
        "## Opening call\n\n- Write the list (2 days)\n- Send the list (1 day)\n",
    ],
)
def test_lines_that_are_no_points_of_a_session_stay_tasks(body):
    assert set(kinds(read(body))) == {ItemKind.TASK}


def test_length_beside_another_label_stays_a_property():
    playbook = read("## Kickoff meeting\n\n**Duration:** 60 min\n\n**Agenda:**\n\n- Alpha\n")

    assert playbook.items[0].duration.amount == 60
    assert kinds(playbook) == [ItemKind.MEETING, ItemKind.AGENDA_POINT]


def test_sentence_that_opens_with_the_word_for_an_agenda_is_no_label():
    playbook = read(
        "## Opening\n\nAgenda is sent 2 days before\n\n- Send the list\n- Book a hall\n"
    )

    assert kinds(playbook) == [ItemKind.TASK] * 2
