"""A document that is one meeting's agenda is one meeting, not a project of as many phases."""

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

PAGE = """# Kickoff agenda

One page for the first call.

## 1. Intro (5 min)

- Who is who

## 2. Scope and dates (15 min)

- Confirm the scope
- **Timeline:** day of the first report

## 3. Q&A (10 min)

- Open questions
"""


def test_timed_sections_of_an_agenda_are_points_of_one_meeting():
    playbook = read_playbook(PAGE.encode())

    meeting, *points = playbook.items
    assert (meeting.kind, meeting.text) == (ItemKind.MEETING, "Kickoff agenda")
    assert {point.kind for point in points} == {ItemKind.AGENDA_POINT}
    titles = {item.key: item.title for item in playbook.items}
    assert [(point.title, titles[point.parent]) for point in points] == [
        ("Intro", "Kickoff agenda"),
        ("Who is who", "Intro"),
        ("Scope and dates", "Kickoff agenda"),
        ("Confirm the scope", "Scope and dates"),
        ("Timeline: day of the first report", "Scope and dates"),
        ("Q&A", "Kickoff agenda"),
        ("Open questions", "Q&A"),
    ]
    lengths = [point.duration.amount for point in points if point.duration]
    assert lengths == [5, 15, 10]
    assert not playbook.steps
    assert not playbook.coverage.not_understood


def test_agenda_without_times_stays_a_plan_of_sections():
    playbook = read_playbook(
        b"# Kickoff agenda\n\n## 1. Setup\n\n- [ ] Call\n\n## 2. Use\n\n- [ ] Use it\n"
    )

    assert [step.title for step in playbook.steps] == ["Setup", "Use"]


def test_timed_sections_below_another_title_stay_steps():
    playbook = read_playbook(PAGE.replace("Kickoff agenda", "Onboarding").encode())

    assert [step.number for step in playbook.steps] == [1, 2, 3]


SECTION = """# Shop opening

## Agenda

### 1. Hello (10 minutes)

- Names

### 2. Tools and shelves (1 hour)

- Till

### 3. Risk round (15 minutes)

- Known risks

## Afterwards

- [ ] Send the notes
"""


def test_timed_numbered_sections_of_an_agenda_section_are_points_of_one_meeting():
    playbook = read_playbook(SECTION.encode())

    meeting, *points, task = playbook.items
    assert (meeting.kind, task.kind) == (ItemKind.MEETING, ItemKind.TASK)
    assert {point.kind for point in points} == {ItemKind.AGENDA_POINT}
    titles = {item.key: item.title for item in playbook.items}
    assert [(point.title, titles[point.parent]) for point in points] == [
        ("Hello", meeting.title),
        ("Names", "Hello"),
        ("Tools and shelves", meeting.title),
        ("Till", "Tools and shelves"),
        ("Risk round", meeting.title),
        ("Known risks", "Risk round"),
    ]
    assert (meeting.duration.amount, meeting.duration.unit) == (85, "minute")
    assert [step.title for step in playbook.steps] == ["Agenda", "Afterwards"]


def test_an_agenda_that_states_its_own_length_keeps_it():
    """Its points make 85 minutes, its heading says 90: the five between them are nobody's."""
    playbook = read_playbook(SECTION.replace("## Agenda", "## Agenda (90 minutes)").encode())

    assert playbook.items[0].duration.minutes == 90
    assert [item.duration.minutes for item in playbook.items if item.duration] == [
        90,
        10,
        60,
        15,
    ]
