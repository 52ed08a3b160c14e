"""The repair leaves undamaged text exactly as it is."""

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.document.decode import decode, decode_text
from golive.core.document.format import format_document
from golive.core.document.repair import repair
from tests.core.document.markdown_trees import random_document


def commonmark_examples() -> list[str]:
    """Return the examples of the CommonMark specification named by the environment."""
    named = os.environ.get("GOLIVE_COMMONMARK")
    if not named:
        pytest.skip("GOLIVE_COMMONMARK names no specification file")
    text = Path(named).read_text(encoding="utf-8")
    if named.endswith(".json"):
        return [example["markdown"] for example in json.loads(text)]
    found = re.findall(r"^`{32} example\n(.*?)^\.\n", text, re.MULTILINE | re.DOTALL)
    return [example.replace("→", "\t") for example in found]


def without_last_feed(text: str) -> str:
    return text.removesuffix("\n")


def test_repair_leaves_the_commonmark_examples_alone():
    examples = commonmark_examples()

    changed = [e for e in examples if repair(decode_text(e)).text != without_last_feed(e)]

    assert len(examples) == 652
    assert changed == []


def test_repair_leaves_the_plan_template_alone(seed_template):
    decoded = decode(seed_template)

    repaired = repair(decoded)

    assert repaired.text == without_last_feed(decoded.text)
    assert repaired.diagnostics == ()


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_repair_leaves_generated_markdown_alone(seed):
    text = random_document(seed)

    assert repair(decode_text(text)).text == text


GFM_AND_OTHERS = {
    "table": "| a | b |\n|:--|--:|\n| `x|y` | \\| |\n\na | b\n--|--\n1 | 2\n",
    "tasks": "- [ ] a\n- [x] b\n  - [X] c\n1. [ ] d\n",
    "autolinks and strikethrough": "~~gone~~ www.example.org\n",
    "footnotes": "Text[^1]\n\n[^1]: Note\n    with more\n",
    "front matter": "---\ntitle: x\nsteps:\n    - # y\n    - # z\n    - # w\n---\n# T\n",
    "html": "<details>\n    <summary># x</summary>\n\n- a\n</details>\n",
    "shell comments in indented code": "Run:\n\n    # install\n    npm i\n    # test\n    npm t\n"
    "    # go\n    1. x\n    2. y\n\nDone.\n",
    "yaml in indented code": "## Set-up\n\n- Config:\n\n      - name: a\n      # one\n      - name: b\n"
    "      # two\n      - name: c\n      # three\n\n- Next\n",
    "yaml in indented code to the end": "## Set-up\nText\n\n    - a\n    # x\n    - b\n    # y\n"
    "    - c\n    # z\n",
    "headings in items": "## Steps\n\n1. One\n\n    - a\n\n    ### Note\n\n    - b\n\n    ### More\n\n"
    "    - c\n\n    ### Last\n\n2. Two\n",
    "numbers nested deep": "1. a\n    1. b\n        1. c\n            1. d\n                1. e\n"
    "                2. f\n            2. g\n        2. h\n    2. i\n2. j\n",
    "deep bullets": "\n".join("  " * n + f"- level {n}" for n in range(30)),
    "fence with a fence inside": "```md\n1. Do\n     ```\n     code\n     ```\n# A\n# B\n# C\n```\n",
    "four ticks around three": "````\n```\n     ```\n# A\n# B\n# C\n````\n# D\n",
    "tags": "#a #b\n\n#c\n\n#d\n\n#e\n",
    "yaml that is all of a file": "    - name: a\n    - name: b\n    - name: c\n" * 3,
    "bars in text": "a | b\n- | -\n\na | b\n\n|--|\n\n| a | b |\n|---|---|\n| c |\n",
    "tables of one column": "| a |\n|---|\n| b |\n\na\n|--|\nb\n",
    "two tabs": "- a\n\t- b\n\t\t- c\n",
    "tabs only": "- a\n\t- b\n- c\n\t- d\n- e\n\t- f\n",
    "no-break spaces in text": "10\u00a0% of 5\u00a0days\n- costs 3\u00a0€\n- week\u00a01\n- « oui\u00a0»\n",
    "German dates": "Beginn am\n1.\u00a0Januar und\n3.\u00a0März und\n5.\u00a0Mai\n",
    "joiners": "👩‍💻 می‌خواهم 🏳️‍🌈\n",
    "accents": "MAÇÃ» «É» Â À… ÉTÉ® “Ça” naïve Größe – „so“ voilà\u00a0» cœur l’été\n",
    "single escapes": "\\# not a heading\n\n\\* not an item\n\n1\\. no number\n",
    "escapes beside items": "- a\n\n\\- b\n\n\\- c\n\n\\- d\n",
    "options": "-v\n-q\n--help\n-x value\n-y value\n-z value\n",
    "negative numbers": "-5 °C\n-6 °C\n-7 °C\n",
    "link items": "- [x](a)\n- [ ](b)\n- [x]: c\n",
    "emphasis": "*Very* good\n*Quite* good\n*Not* good\n",
    "two indented examples": "# Guide\n\n    # Title\n    ## Part\n    - a\n    - b\n\n    ## Part\n    - c\n",
    "setext": "Title\n=====\n\nPart\n----\n\n- a\n  b\n",
    "empty": "",
    "blank lines": "\n  \n\t\n",
}


@pytest.mark.parametrize("text", GFM_AND_OTHERS.values(), ids=GFM_AND_OTHERS.keys())
def test_repair_and_format_leave_legal_text_alone(text):
    assert repair(decode_text(text)).text == without_last_feed(text)
    assert format_document(decode_text(text))[0] == text
