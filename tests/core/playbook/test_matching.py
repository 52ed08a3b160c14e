"""Matching two versions: figures on generated edits, known answers, keys carried over, speed."""

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from golive.core.playbook.matching import Matching, carry_keys, match
from golive.core.playbook.read import read_playbook
from tests.core.playbook.matching_edits import edit

ROOT = Path(__file__).parents[3]
EDITS = 300
FEWEST_ITEMS = 12

PLAN = """# Onboarding

## Step 1: Books (Week 1)

- [ ] Open the ledger
- [ ] Import the price list
- [ ] Train the cashiers

## Step 2: Stock (Week 2)

- [ ] Count the shelves
- [ ] Print the labels
- [ ] Send the stock report to head office
"""


def _read(text):
    return read_playbook(text.encode())


def _texts(playbook):
    return {item.key: item.text for item in playbook.items}


def _rekeyed(playbook):
    """Give every item another key, so that no match can come from the key."""
    names = {item.key: f"z{number}" for number, item in enumerate(playbook.items)}
    return replace(
        playbook,
        items=tuple(
            replace(item, key=names[item.key], parent=names.get(item.parent or ""))
            for item in playbook.items
        ),
    )


@pytest.fixture(scope="module")
def versions():
    paths = [
        *(ROOT / "playbooks").glob("*.md"),
        *(ROOT / "tests/data/playbooks/shapes").rglob("*.md"),
    ]
    read = [read_playbook(path.read_bytes()) for path in sorted(paths)]
    return [playbook for playbook in read if len(playbook.items) >= FEWEST_ITEMS]


def test_generated_edits_give_no_wrong_match_and_lose_few(versions, capsys):
    wrong, lost, touched, kept = [], [], 0, 0
    for seed in range(EDITS):
        old = versions[seed % len(versions)]
        edited = edit(old, seed)
        partner = {new: key for key, new in match(old, edited.new).pairs}
        wrong += [(seed, new) for new, key in partner.items() if key not in edited.truth[new]]
        found = set(partner.values())
        lost += [(seed, new) for new, keys in edited.truth.items() if keys and not keys & found]
        touched += len(edited.edited)
        kept += len(edited.new.items)

    with capsys.disabled():
        sys.stdout.write(
            f"\nmatching: {EDITS} edited versions of {len(versions)} documents, {kept} items, "
            f"{touched} of them touched: {len(wrong)} wrong, {len(lost)} lost "
            f"({100 * len(lost) / touched:.1f} % of those touched)\n"
        )
    assert wrong == []
    assert len(lost) <= 0.05 * touched


def test_same_document_matches_whole():
    old = _read(PLAN)
    new = _rekeyed(old)

    matching = match(old, new)

    assert matching.pairs == tuple(zip(_texts(old), _texts(new), strict=True))
    assert (matching.added, matching.removed) == ((), ())
    assert (matching.moved, matching.reworded) == ((), ())


def test_match_with_nothing_adds_and_removes_all():
    old, empty = _read(PLAN), _read("")

    assert match(empty, empty) == Matching((), (), (), (), ())
    assert match(old, empty).removed == tuple(_texts(old))
    assert match(empty, old).added == tuple(_texts(old))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Open the ledger", "Open the general ledger"),
        ("Open the ledger", "Set up the ledger"),
        ("Import the price list", "Price list imported"),
        (
            "Send the stock report to head office",
            "Send the weekly stock report to the head office",
        ),
        ("Train the cashiers", "Train all cashiers and their deputies"),
    ],
)
def test_reworded_item_is_the_same_one(before, after):
    old = _read(PLAN)
    new = _rekeyed(_read(PLAN.replace(before, after)))

    matching = match(old, new)

    assert len(matching.pairs) == 6
    assert [(_texts(old)[o], _texts(new)[n]) for o, n in matching.reworded] == [(before, after)]


def test_replaced_item_is_another_one():
    old = _read(PLAN)
    new = _rekeyed(_read(PLAN.replace("Count the shelves", "Paint the front door")))

    matching = match(old, new)

    assert [_texts(old)[key] for key in matching.removed] == ["Count the shelves"]
    assert [_texts(new)[key] for key in matching.added] == ["Paint the front door"]


def test_moved_item_keeps_its_partner_and_only_it_is_moved():
    text = PLAN.replace("- [ ] Open the ledger\n", "") + "- [ ] Open the ledger\n"
    old, new = _read(PLAN), _rekeyed(_read(text))

    matching = match(old, new)

    assert [_texts(old)[o] for o, _ in matching.moved] == ["Open the ledger"]
    assert matching.reworded == ()


def test_equal_items_of_two_steps_stay_in_their_steps():
    text = PLAN.replace("Print the labels", "Open the ledger")
    old = _read(text)
    new = _rekeyed(_read(text.replace("- [ ] Open the ledger\n", "", 1)))

    matching = match(old, new)

    assert [old.item(key).step for key in matching.removed] == ["books"]
    assert matching.moved == ()


def test_id_hint_wins_over_words():
    old = _read(PLAN.replace("Open the ledger", "Open the ledger {id: first}"))
    new = _read(PLAN.replace("Open the ledger", "Do the usual thing {id: first}"))

    matching = match(old, new)

    assert len(matching.pairs) == 6
    assert [new.item(n).text for _, n in matching.reworded] == ["Do the usual thing"]


def test_carried_keys_are_those_of_the_old_version():
    old = _read(PLAN)
    new = _read(PLAN.replace("Open the ledger", "Open the general ledger of the shop"))

    carried = carry_keys(old, new)

    assert [item.key for item in carried.items] == [item.key for item in old.items]
    assert [step.key for step in carried.steps] == [step.key for step in old.steps]
    assert [key for step in carried.steps for group in step.groups for key in group.items] == [
        item.key for item in carried.items
    ]


def test_new_item_never_takes_the_key_of_a_removed_one():
    old = _read(PLAN)
    gone = replace(old, items=old.items[1:])
    new = replace(
        gone,
        items=(
            replace(old.items[0], text="Paint the door", title="Paint the door"),
            *gone.items,
        ),
    )

    carried = carry_keys(old, new)

    assert carried.items[0].key not in _texts(old)
    assert [item.key for item in carried.items[1:]] == [item.key for item in old.items[1:]]


def test_carried_keys_are_unique_and_every_reference_holds(versions):
    for seed, old in enumerate(versions):
        carried = carry_keys(old, edit(old, seed, operations=8).new)

        keys = [item.key for item in carried.items]
        assert len(set(keys)) == len(keys)
        assert all(item.parent is None or item.parent in keys for item in carried.items)


def test_metrics_issues_and_the_rest_keep_their_keys(versions):
    for old in versions:
        carried = carry_keys(old, old)

        assert carried == old


@pytest.mark.parametrize("change", ["nothing", "every text"])
def test_two_thousand_items_are_matched(change):
    old = _read("# Plan\n\n## Step 1: All (Week 1)\n\n" + "".join(
        f"- [ ] Prepare part {n} of area {n % 40} for team {n % 7}\n" for n in range(2000)
    ))  # fmt: skip
    new = _rekeyed(old)
    if change == "every text":
        new = replace(
            new, items=tuple(replace(i, text=f"{i.text} in writing") for i in new.items)
        )

    matching = match(old, new)

    assert len(matching.pairs) >= 1900
    assert all(old.item(o).text in new.item(n).text for o, n in matching.pairs[::97])
