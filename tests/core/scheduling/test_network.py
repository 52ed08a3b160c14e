"""The small public form: textbook cases, links of all types, and what is refused."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.errors import InvalidInputError
from golive.core.scheduling.network import read_network, solve_network


def answer(tasks, start_on="2026-03-02", **more):
    network = {"start_on": start_on, "tasks": tasks, **more}
    return solve_network(read_network(json.dumps(network).encode()))


def task(key, days, *after):
    links = [{"key": link} if isinstance(link, str) else link for link in after]
    return {"key": key, "duration_days": days, "after": links}


def link(key, kind="FS", lag=0):
    return {"key": key, "type": kind, "lag_days": lag}


def offsets(found):
    return {
        t["key"]: (t["early_start"], t["early_finish"], t["late_start"], t["late_finish"])
        for t in found["tasks"]
    }


# Hand-computed networks in the way textbooks teach the critical path: (tasks, length, offsets).
TEXTBOOK = {
    "one path": (
        [task("a", 3), task("b", 2, "a"), task("c", 4, "b")],
        9,
        {"a": (0, 3, 0, 3), "b": (3, 5, 3, 5), "c": (5, 9, 5, 9)},
    ),
    "diamond": (
        [task("a", 2), task("b", 5, "a"), task("c", 3, "a"), task("d", 1, "b", "c")],
        8,
        {"a": (0, 2, 0, 2), "b": (2, 7, 2, 7), "c": (2, 5, 4, 7), "d": (7, 8, 7, 8)},
    ),
    "two starts and two ends": (
        [
            task("dig", 4),
            task("order", 6),
            task("pour", 3, "dig"),
            task("frame", 5, "pour", "order"),
            task("fence", 2, "dig"),
        ],
        12,
        {
            "dig": (0, 4, 0, 4),
            "order": (0, 6, 1, 7),
            "pour": (4, 7, 4, 7),
            "frame": (7, 12, 7, 12),
            "fence": (4, 6, 10, 12),
        },
    ),
    "seven activities": (
        [
            task("A", 3),
            task("B", 4, "A"),
            task("C", 2, "A"),
            task("D", 5, "B"),
            task("E", 1, "C"),
            task("F", 2, "C"),
            task("G", 4, "D", "E"),
            task("H", 3, "F", "G"),
        ],
        19,
        {
            "A": (0, 3, 0, 3),
            "B": (3, 7, 3, 7),
            "C": (3, 5, 9, 11),
            "D": (7, 12, 7, 12),
            "E": (5, 6, 11, 12),
            "F": (5, 7, 14, 16),
            "G": (12, 16, 12, 16),
            "H": (16, 19, 16, 19),
        },
    ),
    "milestones": (
        [task("go", 0), task("a", 3, "go"), task("done", 0, "a")],
        3,
        {"go": (0, 0, 0, 0), "a": (0, 3, 0, 3), "done": (3, 3, 3, 3)},
    ),
    "lag and lead": (
        [task("a", 4), task("b", 3, link("a", lag=2)), task("c", 5, link("a", lag=-1))],
        9,
        {"a": (0, 4, 0, 4), "b": (6, 9, 6, 9), "c": (3, 8, 4, 9)},
    ),
    "start to start": (
        [task("a", 6), task("b", 3, link("a", "SS", 2)), task("c", 1, "b")],
        6,
        {"a": (0, 6, 0, 6), "b": (2, 5, 2, 5), "c": (5, 6, 5, 6)},
    ),
    "finish to finish": (
        [task("a", 6), task("b", 2, link("a", "FF", 1))],
        7,
        {"a": (0, 6, 0, 6), "b": (5, 7, 5, 7)},
    ),
    "start to finish": (
        [task("a", 3), task("b", 3, "a"), task("c", 2, link("b", "SF", 4))],
        7,
        {"a": (0, 3, 0, 3), "b": (3, 6, 3, 6), "c": (5, 7, 5, 7)},
    ),
    "starts clamp at the beginning": (
        [task("a", 2), task("b", 5, link("a", "FF", 0)), task("c", 1, link("a", lag=-9))],
        5,
        {"a": (0, 2, 3, 5), "b": (0, 5, 0, 5), "c": (0, 1, 4, 5)},
    ),
    "several links to one": (
        [task("a", 2), task("b", 2, link("a", "SS", 3), link("a", "FS", 0))],
        5,
        {"a": (0, 2, 0, 2), "b": (3, 5, 3, 5)},
    ),
    "none": ([], 0, {}),
}


@pytest.mark.parametrize(("tasks", "length", "expected"), TEXTBOOK.values(), ids=TEXTBOOK)
def test_textbook_networks_have_their_known_answers(tasks, length, expected):
    found = answer(tasks)

    assert found["length_days"] == length
    assert offsets(found) == expected
    for row in found["tasks"]:
        assert row["slack_days"] == row["late_start"] - row["early_start"]
        assert row["critical"] == (row["slack_days"] == 0)


def dates(found):
    return {t["key"]: (t["starts_on"], t["ends_on"]) for t in found["tasks"]}


@pytest.mark.parametrize(
    ("start_on", "calendar", "expected"),
    [
        (
            "2026-03-02",
            {},
            {"a": ("2026-03-02", "2026-03-06"), "b": ("2026-03-09", "2026-03-09")},
        ),
        (
            "2026-03-07",
            {},
            {"a": ("2026-03-09", "2026-03-13"), "b": ("2026-03-16", "2026-03-16")},
        ),
        (
            "2026-03-30",
            {"holidays": ["2026-04-02", "2026-04-03", "2026-04-06"]},
            {"a": ("2026-03-30", "2026-04-08"), "b": ("2026-04-09", "2026-04-09")},
        ),
        (
            "2026-03-02",
            {"weekend": []},
            {"a": ("2026-03-02", "2026-03-06"), "b": ("2026-03-07", "2026-03-07")},
        ),
        (
            "2026-03-02",
            {"weekend": [5, 5]},
            {"a": ("2026-03-02", "2026-03-07"), "b": ("2026-03-08", "2026-03-08")},
        ),
    ],
)
def test_offsets_become_dates_of_the_calendar(start_on, calendar, expected):
    found = answer([task("a", 5), task("b", 0, "a")], start_on, calendar=calendar)

    assert dates(found) == expected


def test_the_answer_keeps_the_order_of_the_file():
    found = answer([task("z", 1, "a"), task("m", 1), task("a", 1, "m")])

    assert [row["key"] for row in found["tasks"]] == ["z", "m", "a"]
    assert found["schema"] == "golive.network/1"
    assert list(found["tasks"][0]) == [
        "key",
        "early_start",
        "early_finish",
        "late_start",
        "late_finish",
        "slack_days",
        "critical",
        "starts_on",
        "ends_on",
    ]


@given(st.integers(0, 2**48))
def test_offsets_are_those_of_trying_every_start(seed):
    random = Random(seed)
    tasks = []
    for number in range(random.randrange(1, 9)):
        after = [
            link(
                f"t{random.randrange(number)}",
                random.choice(["FS", "SS", "FF", "SF"]),
                random.randrange(-4, 6),
            )
            for _ in range(random.randrange(3) if number else 0)
        ]
        tasks.append(task(f"t{number}", random.randrange(0, 7), *after))

    found = offsets(answer(tasks))

    early = {}
    for given_task in tasks:
        start = 0
        while not all(fits(given_task, start, one, early) for one in given_task["after"]):
            start += 1
        early[given_task["key"]] = (start, start + given_task["duration_days"])
    assert {key: row[:2] for key, row in found.items()} == early
    length = max(finish for _, finish in early.values())
    late = {}
    for given_task in reversed(tasks):
        start = length - given_task["duration_days"]
        while not leaves_room(given_task, start, tasks, late):
            start -= 1
        late[given_task["key"]] = (start, start + given_task["duration_days"])
    assert {key: row[2:] for key, row in found.items()} == late


def fits(given_task, start, one, placed):
    """Whether a start keeps one link, as the contract of the format words it."""
    before_start, before_finish = placed[one["key"]]
    finish = start + given_task["duration_days"]
    return {
        "FS": start >= before_finish + one["lag_days"],
        "SS": start >= before_start + one["lag_days"],
        "FF": finish >= before_finish + one["lag_days"],
        "SF": finish >= before_start + one["lag_days"],
    }[one["type"]]


def leaves_room(given_task, start, tasks, late):
    placed = {given_task["key"]: (start, start + given_task["duration_days"])}
    return all(
        fits(follower, late[follower["key"]][0], one, placed)
        for follower in tasks
        if follower["key"] in late
        for one in follower["after"]
        if one["key"] == given_task["key"]
    )


BAD = {
    "no json": (b"{", "not JSON"),
    "no utf-8": (b"\xff\xfe\x00{", "not UTF-8"),
    "too deep": (b"[" * 100_000, "too deep"),
    "endless number": (b'{"start_on": ' + b"9" * 5_000 + b"}", "too long"),
    "not a number": (b'{"start_on": NaN}', "NaN"),
    "list": (b"[]", "must be an object"),
    "missing": ({"tasks": []}, 'lacks "start_on"'),
    "unknown name": ({"start_on": "2026-03-02", "tasks": [], "end": 1}, 'unknown name, "end"'),
    "double name": (b'{"tasks": [], "tasks": []}', "stands twice"),
    "bad date": ({"start_on": "2026-02-30", "tasks": []}, "must be a date"),
    "short date": ({"start_on": "20260302", "tasks": []}, "must be a date"),
    "early date": ({"start_on": "1900-01-01", "tasks": []}, "must be a date"),
    "date as number": ({"start_on": 20260302, "tasks": []}, "must be a date"),
    "tasks no list": ({"start_on": "2026-03-02", "tasks": {}}, '"tasks" must be a list'),
    "task no object": ({"start_on": "2026-03-02", "tasks": [1]}, "A task must be an object"),
}


@pytest.mark.parametrize(("data", "sentence"), BAD.values(), ids=BAD)
def test_what_is_no_network_is_refused_in_one_sentence(data, sentence):
    with pytest.raises(InvalidInputError, match=sentence) as refused:
        read_network(data if isinstance(data, bytes) else json.dumps(data).encode())

    assert refused.value.message.endswith(".")
    assert refused.value.exit_code == 2


BAD_TASKS = {
    "no key": ([{"duration_days": 1}], 'lacks "key"'),
    "empty key": ([task(" ", 1)], "not empty"),
    "key as number": ([task(1, 1)], "must be a text"),
    "double key": ([task("a", 1), task("a", 2)], "stands for two tasks"),
    "negative": ([task("a", -1)], "between 0 and"),
    "fraction": ([task("a", 1.5)], "integer"),
    "true": ([task("a", True)], "integer"),
    "text": ([task("a", "1")], "integer"),
    "endless": ([task("a", 10**9)], "between 0 and"),
    "unknown task": ([task("a", 1, "b")], "no task"),
    "own task": ([task("a", 1, "a")], "a > a"),
    "unknown type": ([task("a", 1), task("b", 1, link("a", "XX"))], "FS, SS, FF or SF"),
    "list type": ([task("a", 1), task("b", 1, link("a", []))], "FS, SS, FF or SF"),
    "lag": ([task("a", 1), task("b", 1, link("a", lag=0.5))], "integer"),
    "after no list": ([{"key": "a", "duration_days": 1, "after": "b"}], "must be a list"),
    "typing error": ([{"key": "a", "duration_days": 1, "afer": []}], '"afer"'),
}


@pytest.mark.parametrize(("tasks", "sentence"), BAD_TASKS.values(), ids=BAD_TASKS)
def test_a_wrong_task_is_refused(tasks, sentence):
    with pytest.raises(InvalidInputError, match=sentence):
        answer(tasks)


@pytest.mark.parametrize(
    "weekend", [[0], [8], [True], ["6"], [6.0], "67", [1, 2, 3, 4, 5, 6, 7], None]
)
def test_a_wrong_weekend_is_refused(weekend):
    with pytest.raises(InvalidInputError):
        answer([task("a", 1)], calendar={"weekend": weekend})


def test_a_circle_is_spelled_out_in_working_order():
    tasks = [task("start", 1), task("A", 1, "start", "C"), task("B", 1, "A"), task("C", 1, "B")]

    with pytest.raises(InvalidInputError, match="A > B > C > A"):
        answer(tasks)


def test_a_long_circle_is_shortened():
    tasks = [task(f"t{i}", 1, f"t{(i - 1) % 500}") for i in range(500)]

    with pytest.raises(InvalidInputError, match=r"t0 > t1 > .* > … > .* > t499 > t0\.$"):
        answer(tasks)


def test_a_network_beyond_the_calendar_is_refused():
    with pytest.raises(InvalidInputError, match="2150"):
        answer([task("a", 40_000), task("b", 40_000, "a")])


def test_a_byte_order_mark_is_allowed():
    assert read_network(b'\xef\xbb\xbf{"start_on": "2026-03-02", "tasks": []}').tasks == ()


def test_long_chains_are_solved_without_recursion():
    found = answer(
        [task(f"t{i}", 1, *([f"t{i + 1}"] if i < 4_999 else [])) for i in range(5_000)]
    )

    assert found["length_days"] == 5_000
