"""What the command line answers to files that nobody means well with: a status, never a traceback."""

import json

import pytest

SIZE = 64 * 1024
FRAGMENTS = (
    *(
        "# x\n",
        "- a\n",
        "- [ ] a\n",
        "1. x\n",
        "| a | b |\n",
        "✅ a\n",
        "a: b\n",
        "```\n",
        "> ",
    ),
    *("word ", "[", "[a](b) ", "**a** _", "<a ", "{{a ", "&nbsp; ", "Ã©", "\t", "\\", "`a "),
    *("- a (after b, depends on T003)\n", "## Week 1-2: x\n- y, Owner: A + B\n", "Week 4-8 "),
    *("- Do it by 2026-02-30 (if needed)\n", "**Owner:** @a\n\n", "1.1.1.", "- - ", "</b>\n"),
)


def deep_list(depth: int) -> str:
    return "".join("  " * level + "- x\n" for level in range(depth))


def task_table(rows: int) -> str:
    return "| Task | Owner |\n|---|---|\n" + "| Call | CSM |\n" * rows


def check(golive, tmp_path, data: bytes):
    path = tmp_path / "hostile.md"
    path.write_bytes(data)
    answer = golive("playbook", "check", "--json", path)
    assert "Traceback" not in answer.err
    return answer


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 64,
        b"\x7fELF\x02\x01\x01" + bytes(400),
        b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(128, 256)) * 8,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(200)),
        b"# Text\n" * 20 + bytes(2_000),
    ],
    ids=["all bytes", "program", "archive", "picture", "zeros after text"],
)
def test_a_binary_file_answers_2_with_one_sentence(golive, tmp_path, data):
    path = tmp_path / "playbook.md"
    path.write_bytes(data)

    answer = golive("playbook", "check", path)

    assert answer.status == 2
    assert answer.out == ""
    assert len(answer.err.strip().splitlines()) == 1
    assert answer.err.strip().endswith(".")


def test_a_file_at_the_limit_is_no_error_of_size(golive, tmp_path):
    answer = check(golive, tmp_path, b"word" * (8 * 1024 * 1024))

    assert answer.status in {0, 1}


def test_an_empty_file_is_read(golive, tmp_path):
    answer = check(golive, tmp_path, b"")

    assert answer.status in {0, 1}
    json.loads(answer.out)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("word " * (2 * 1024 * 1024), "RP012"),
        ("# x\n" * 100_000, ""),
        (deep_list(1_000), "OL001"),
        ("| Name | Place |\n|---|---|\n" + "| Anna | Oslo |\n" * 100_000, ""),
        (task_table(10_000), ""),
    ],
    ids=[
        "line of 10 MB",
        "100,000 headings",
        "list 1,000 deep",
        "table of 100,000 rows",
        "10,000 tasks",
    ],
)
def test_a_huge_document_is_read_whole(golive, tmp_path, text, code):
    answer = check(golive, tmp_path, text.encode())

    assert answer.status in {0, 1}
    found = json.loads(answer.out)
    codes = {each["code"] for file in found["files"] for each in file["diagnostics"]}
    assert not code or code in codes


@pytest.mark.slow
@pytest.mark.parametrize("fragment", FRAGMENTS, ids=repr)
def test_a_fragment_repeated_without_end_is_read(golive, tmp_path, fragment):
    text = fragment * (SIZE // len(fragment.encode()))

    answer = check(golive, tmp_path, text.encode())

    assert answer.status in {0, 1}
    json.loads(answer.out)


@pytest.mark.parametrize("command", [["show"], ["report"], ["fmt", "--check"]], ids=" ".join)
@pytest.mark.parametrize(
    "text",
    ["- a\n" * 2_000, deep_list(200), "Ã©" * 2_000, "[" * 5_000, task_table(500)],
    ids=["bullets", "deep list", "misread letters", "brackets", "table"],
)
def test_other_commands_read_hostile_text_too(golive, command, text):
    answer = golive("playbook", *command, "-", stdin=text.encode())

    assert answer.status in {0, 1}
    assert "Traceback" not in answer.err
