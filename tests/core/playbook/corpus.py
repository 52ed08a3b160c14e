"""The corpus of documents in many shapes, and how well the recogniser reads them.

Each `shapes/<shape>/<name>.md` has a `<name>.json` beside it with what an experienced customer
success lead reads in it. Items are matched by line and kind; texts, owners, states, dates,
conditions and windows are judged on the matched items only.

`PYTHONPATH=src:. python -m tests.core.playbook.corpus [WORD [FOLDER]]` prints the table and each miss
with file and line; WORD restricts it to documents whose shape or name contains it, FOLDER names
another corpus beside `shapes`.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from golive.core.playbook.model import Item, Playbook, Step
from golive.core.playbook.read import read_playbook

ROOT = Path(__file__).parents[3]
PLAYBOOKS = ROOT / "tests" / "data" / "playbooks"
SHAPES = PLAYBOOKS / "shapes"
FIRST_CONTACT = PLAYBOOKS / "first_contact"

COUNTED = ("metrics", "issues", "escalations", "resources")
ATTRIBUTES = ("text", "parent", "owner", "done", "due", "condition", "window")
STEP_PARTS = ("number", "title", "window")


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the corpus with what it should be read as."""

    path: Path
    data: bytes
    expected: Mapping[str, Any]

    @property
    def shape(self) -> str:
        return str(self.expected["shape"])

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def lines(self) -> tuple[str, ...]:
        """Physical lines as written, without their line ends."""
        encoding = self.expected.get("encoding", "utf-8-sig")
        text = self.data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        pieces = text.split("\n")
        return tuple(pieces[:-1] if pieces[-1] == "" else pieces)


@dataclass(slots=True)
class Score:
    """Counts of one document, or of all documents of a shape."""

    documents: int = 0
    expected: int = 0
    found: int = 0
    invented: int = 0
    right: Counter[str] = field(default_factory=Counter)
    judged: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return _ratio(self.found, self.expected)

    @property
    def precision(self) -> float:
        return _ratio(self.found, self.found + self.invented)

    def accuracy(self, name: str) -> float:
        """Share of right answers to one question, 1.0 where it was never asked."""
        return _ratio(self.right[name], self.judged[name])

    def judge(self, name: str, *, right: bool, miss: str) -> None:
        """Count one answer; a wrong one is kept as a line of the report."""
        self.judged[name] += 1
        if right:
            self.right[name] += 1
        else:
            self.misses.append(miss)

    def add(self, other: "Score") -> None:
        """Add the counts of another score to this one."""
        self.documents += other.documents
        self.expected += other.expected
        self.found += other.found
        self.invented += other.invented
        self.right.update(other.right)
        self.judged.update(other.judged)
        self.misses.extend(other.misses)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@cache
def documents(folder: Path = SHAPES) -> tuple[Document, ...]:
    """All documents of a corpus, in the order of their paths."""
    return tuple(
        Document(
            path=path,
            data=path.read_bytes(),
            expected=json.loads(path.with_suffix(".json").read_text(encoding="utf-8")),
        )
        for path in sorted(folder.rglob("*.md"))
        if path.with_suffix(".json").exists()
    )


@cache
def reading(path: Path) -> Playbook:
    """The playbook that golive reads in one document (read once per run)."""
    return read_playbook(path.read_bytes())


def plain(text: object) -> str:
    """Words with single spaces, no-break and zero-width ones included."""
    return " ".join(str(text).replace("\u200b", "").split())


def bare(text: object) -> str:
    """Words without case, brackets, at-signs, emphasis and closing punctuation."""
    words = re.sub(r"[@\[\]()*_`]", "", plain(text)).strip(" .,;:").casefold()
    return re.sub(r"\s*([+/&,])\s*", r" \1 ", words)


def window_of(value: object) -> dict[str, Any] | None:
    """A window as the public contract writes it."""
    if value is None:
        return None
    fields = {
        name: getattr(value, name) for name in ("unit", "start", "end", "anchor", "basis")
    }
    return {name: v if isinstance(v, int) else str(v) for name, v in fields.items()}


def score(document: Document) -> Score:
    """Compare what golive reads in one document with what it should read."""
    playbook = reading(document.path)
    result = Score(documents=1)
    pairs = _match_items(document, playbook, result)
    for (want, item), parents in zip(pairs, _parents(pairs, playbook), strict=True):
        _judge_item(document, want, item, parents, result)
        _judge_after(document, want, item, playbook, result)
    _judge_steps(document, playbook.steps, result)
    for name in COUNTED:
        want, got = document.expected[name], len(getattr(playbook, name))
        if want is None:
            continue
        result.judge(
            "counts", right=want == got, miss=_miss(document, 0, f"{name}: {got}, not {want}")
        )
    title = document.expected["title"]
    right = title is None or plain(playbook.title) == plain(title)
    result.judge(
        "doc", right=right, miss=_miss(document, 1, f"title: {playbook.title!r}, not {title!r}")
    )
    return result


def _match_items(
    document: Document, playbook: Playbook, result: Score
) -> list[tuple[Mapping[str, Any], Item]]:
    """Pair expected and read items by line and kind; count what is missing or invented."""
    free = {id(item): item for item in playbook.items}
    wanted: Sequence[Mapping[str, Any]] = document.expected["items"]
    pairs: dict[int, Item] = {}
    for lines_of in (_own_line, _all_lines):
        for index, want in enumerate(wanted):
            if index in pairs:
                continue
            kinds = {want["kind"], *want.get("alt_kinds", ())}
            for item in free.values():
                if item.lines and item.lines[0] in lines_of(want) and str(item.kind) in kinds:
                    pairs[index] = free.pop(id(item))
                    break
    open_ones = [n for n, want in enumerate(wanted) if want.get("optional")]
    result.expected += len(wanted) - len(open_ones)
    result.found += len(pairs) - len(pairs.keys() & {*open_ones})
    result.invented += len(free)
    for index, want in enumerate(wanted):
        if index not in pairs and index not in open_ones:
            other = [str(item.kind) for item in free.values() if want["line"] in item.lines]
            said = f"read as {', '.join(other)}" if other else "not read"
            result.misses.append(
                _miss(document, want["line"], f"{want['kind']} {want['text']!r}: {said}")
            )
    for item in free.values():
        line = item.lines[0] if item.lines else 0
        result.misses.append(_miss(document, line, f"invented {item.kind} {item.text!r}"))
    return [(wanted[index], pairs[index]) for index in sorted(pairs)]


def _own_line(want: Mapping[str, Any]) -> tuple[int, ...]:
    return (want["line"],)


def _all_lines(want: Mapping[str, Any]) -> tuple[int, ...]:
    return (want["line"], *want.get("alt_lines", ()))


def _judge_item(
    document: Document,
    want: Mapping[str, Any],
    item: Item,
    parents: tuple[str | None, str | None],
    result: Score,
) -> None:
    """Judge the attributes that the document states for one item, or that were read into it."""
    right_of = dict(want) | {"parent": parents[0]}
    for name in ("owner", "condition"):
        right_of[name] = None if want[name] is None else bare(want[name])
    got = {
        "text": plain(item.text),
        "parent": parents[1],
        "owner": None if item.owner is None else bare(item.owner.role),
        "done": item.done,
        "due": None if item.due is None else item.due.isoformat(),
        "condition": None if item.condition is None else bare(item.condition.text),
        "window": window_of(item.window),
    }
    if got["text"] in want.get("alt_texts", ()):
        right_of["text"] = got["text"]
    unjudged = {*want.get("unjudged", ())}
    if want["owner"] is None and document.expected.get("inherited_owner"):
        unjudged.add("owner")
    for name in ATTRIBUTES:
        stated = name in right_of and (right_of[name] is not None or got[name] is not None)
        if name in unjudged or not (stated or name == "done"):
            continue
        said = f"{name} {got[name]!r}, not {right_of[name]!r} ({want['text'][:40]!r})"
        result.judge(
            name, right=got[name] == right_of[name], miss=_miss(document, want["line"], said)
        )


def _judge_after(
    document: Document, want: Mapping[str, Any], item: Item, playbook: Playbook, result: Score
) -> None:
    """Judge the dependencies said in words, where the document's expectation speaks of them."""
    if "after" not in want or not (want["after"] or item.depends_on):
        return
    texts = {one.key: plain(one.text) for one in playbook.items}
    got = sorted(texts[key] for key in item.depends_on)
    said = f"after {got!r}, not {want['after']!r} ({want['text'][:40]!r})"
    right = got == sorted(want["after"])
    result.judge("after", right=right, miss=_miss(document, want["line"], said))


def _parents(
    pairs: Sequence[tuple[Mapping[str, Any], Item]], playbook: Playbook
) -> list[tuple[str | None, str | None]]:
    """The parent that each paired item should have and has, by text as read."""
    texts = {item.key: plain(item.text) for item in playbook.items}
    read_for: dict[str, str] = {}
    result = []
    for want, item in pairs:
        wanted = want["parent"]
        result.append(
            (
                None if wanted is None else read_for.get(wanted, wanted),
                None if item.parent is None else texts.get(item.parent, "no item"),
            )
        )
        read_for[want["text"]] = plain(item.text)
    return result


def _judge_steps(document: Document, steps: Iterable[Step], result: Score) -> None:
    wanted = document.expected["steps"]
    if wanted is None:
        return
    read = {step.lines[0]: step for step in steps if step.lines}
    for want in wanted:
        step = read.pop(want["line"], None)
        if step is None and want.get("optional"):
            continue
        said = f"no step {want['title']!r}"
        result.judge("step", right=step is not None, miss=_miss(document, want["line"], said))
        if step is None:
            continue
        got = {
            "number": step.number,
            "title": plain(step.title),
            "window": window_of(step.window),
        }
        for part in STEP_PARTS:
            if part in want.get("unjudged", ()):
                continue
            name = "window" if part == "window" else f"step {part}"
            said = f"step {part} {got[part]!r}, not {want[part]!r}"
            result.judge(
                name, right=got[part] == want[part], miss=_miss(document, want["line"], said)
            )
    for line, step in read.items():
        result.judge(
            "step", right=False, miss=_miss(document, line, f"extra step {step.title!r}")
        )


def _miss(document: Document, line: int, said: str) -> str:
    return f"{document.path.relative_to(ROOT)}:{line}: {said}"


def scores(word: str = "", folder: Path = SHAPES) -> dict[str, Score]:
    """Scores per shape, restricted to documents whose shape or name contains the word."""
    result: dict[str, Score] = {}
    for document in documents(folder):
        if word in document.name:
            result.setdefault(document.shape, Score()).add(score(document))
    return result


COLUMNS = (
    "text",
    "parent",
    "owner",
    "done",
    "due",
    "condition",
    "window",
    "after",
    "step",
    "counts",
)


def table(by_shape: Mapping[str, Score]) -> str:
    """The figures per shape as a text table, in percent."""
    head = f"{'shape':<13}{'docs':>5}{'items':>6}{'prec':>7}{'recall':>7}"
    rows = [head + "".join(f"{name[:6]:>8}" for name in COLUMNS)]
    total = Score()
    for one in by_shape.values():
        total.add(one)
    for shape, one in [*by_shape.items(), ("all", total)]:
        row = f"{shape:<13}{one.documents:>5}{one.expected:>6}"
        row += f"{100 * one.precision:>7.1f}{100 * one.recall:>7.1f}"
        row += "".join(
            f"{100 * one.accuracy(name):>8.1f}" if one.judged[name] else f"{'-':>8}"
            for name in COLUMNS
        )
        rows.append(row)
    return "\n".join(rows)


def print_report(word: str = "", folder: str = SHAPES.name) -> None:
    """Print each miss with its file and line, then the table."""
    by_shape = scores(word, PLAYBOOKS / folder)
    for one in by_shape.values():
        for miss in one.misses:
            sys.stdout.write(f"{miss}\n")
    sys.stdout.write(f"\n{table(by_shape)}\n")


if __name__ == "__main__":
    print_report(*sys.argv[1:3])
