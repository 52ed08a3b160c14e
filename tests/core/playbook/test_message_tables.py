"""Tables of who is told what, and when: each row is a message to send or a rhythm to keep."""

import pytest

from golive.core.document.values import Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

STEP = "## Phase 1: Open\n\n- [ ] Open the shop\n\n"


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{STEP}{body}\n".encode())


@pytest.mark.parametrize(
    ("language", "header"),
    [
        ("en", "Audience | Channel | Timing | Message"),
        ("en", "Whom | Via | When | What we say"),
        ("de", "Zielgruppe | Kanal | Zeitpunkt | Nachricht"),
        ("fr", "Destinataires | Canal | Quand | Message"),
        ("es", "Destinatarios | Canal | Cuándo | Mensaje"),
        ("pt", "Destinatários | Canal | Quando | Mensagem"),
    ],
)
def test_row_of_a_message_table_is_called_by_its_message(language, header):
    playbook = read(
        f"## Communication plan\n\n| {header} |\n|---|---|---|---|\n"
        "| Neighbours | Poster | Before the doors open | The street will be closed on that day |\n"
        "| Staff | Chat | Week 2 | Doors are open, thank you all |\n",
        language,
    )

    notice, thanks = playbook.items[1:]
    assert [notice.kind, thanks.kind] == [ItemKind.CADENCE, ItemKind.TASK]
    assert notice.title == "The street will be closed on that day"
    assert notice.properties["frequency"] == "Before the doors open"
    assert thanks.title == "Doors are open, thank you all"
    assert not playbook.coverage.not_understood
    assert not playbook.diagnostics


def test_message_knows_its_audience_channel_and_window():
    playbook = read(
        "## Communication plan\n\n| Audience | Channel | Timing | Message | Owner |\n|---|---|---|---|---|\n"
        "| Staff | Chat | Week 2 | Doors are open | CSM |\n"
        "| Press | | 2026-05-04 | Invitation | |\n| Guests | Mail | | | |\n"
    )

    doors, press = playbook.items[1:]
    assert (doors.properties["audience"], doors.properties["channel"]) == ("Staff", "Chat")
    assert (doors.window.start, doors.owner.role) == (2, "CSM")
    assert (press.due.isoformat(), press.owner) == ("2026-05-04", None)
    assert "channel" not in press.properties


def test_row_of_a_message_table_with_a_rhythm_is_a_cadence():
    playbook = read(
        "## Communications\n\n| Audience | Channel | When | Message |\n|---|---|---|---|\n"
        "| Staff | Chat | Weekly | What was sold |\n| Owner | Call | Day 30 | First figures |\n"
    )

    sold, figures = playbook.items[1:]
    assert (sold.kind, sold.cadence.unit) == (ItemKind.CADENCE, Unit.WEEK)
    assert figures.kind is ItemKind.TASK


def test_wordiest_column_is_the_message_where_no_header_says_so():
    playbook = read(
        "## Communication plan\n\n| Crowd | Channel | When | Told |\n|---|---|---|---|\n"
        "| Staff | Chat | Daily | How many breads are left |\n"
        "| Guests | Poster | At the end | We thank you for this year |\n"
    )

    breads, thanks = playbook.items[1:]
    assert (breads.title, breads.kind) == ("How many breads are left", ItemKind.CADENCE)
    assert (thanks.title, thanks.kind) == ("We thank you for this year", ItemKind.CADENCE)
    assert thanks.properties["frequency"] == "At the end"


def test_message_table_is_read_wherever_it_stands():
    table = (
        "| Audience | Timing | Message |\n|---|---|---|\n| Staff | T-3 | Bring your keys |\n"
    )

    for heading in ("## What we tell people", "### Messages"):
        message = read(f"{heading}\n\n{table}").items[1]
        assert (message.title, message.window.start) == ("Bring your keys", -3)


@pytest.mark.parametrize(
    "table",
    [
        "| Channel | Used for | Response time |\n|---|---|---|\n| Chat | Urgent questions | 4 hours |",
        "| Error | Message | Fix |\n|---|---|---|\n| E1 | Door is stuck | Push it |",
        "| Name | Role | When to reach |\n|---|---|---|\n| Ann Lee | Baker | Mornings |",
    ],
)
def test_table_of_channels_errors_or_people_sends_no_message(table):
    playbook = read(f"## Communication\n\n{table}\n")

    assert len(playbook.items) == 1
