"""A plan document survives being written as Markdown and read back."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from golive.core.planning.document import parse_plan, render_plan
from golive.core.planning.plan_document import (
    CheckEntry,
    DetailRow,
    FieldRow,
    MeetingRow,
    OtherSection,
    PhaseSection,
    PlanDocument,
    PrerequisiteRow,
    RiskEntry,
    TaskRow,
)

HARD = [
    "|", "\\", "\\|", "`", "```", "~~~", "<br>", "<br/>", "&#10;", "&amp;#10;", "\n", "\r", "\t",
    "[ ] ", "[x]", "- ", "* ", "+ ", "# ", "## ", "1. ", "1) ", "> ", "---", "===", "<!--", "-->",
    "<div>", "</div>", "[a]: b", "**", "__", "_", "☐ ", "✅", " ", "  ", "    ", "é", "漢字", "🎉",
    "\u2028", "\x85", "\x00", "\u00a0", "Notes", "Milestones", "## Notes", "$", "{", "}", "(", ")",
]  # fmt: skip
texts = st.lists(st.one_of(st.sampled_from(HARD), st.text(max_size=4)), max_size=6).map("".join)
bodies = st.lists(texts, max_size=4).map("\n".join).map(str.strip)
numbers = st.integers(0, 999)
headings = texts


@st.composite
def details(draw):
    rows, task = [], 0
    for _ in range(draw(st.integers(0, 3))):
        task += draw(st.integers(1, 2))
        depth = -1
        for _ in range(draw(st.integers(1, 4))):
            depth = draw(st.integers(0, depth + 1))
            done = draw(st.sampled_from([None, True, False]))
            rows.append(DetailRow(task, depth, draw(texts), done))
    return tuple(rows)


def many(strategy):
    return st.lists(strategy, max_size=3).map(tuple)


fields = many(st.builds(FieldRow, texts, texts))
checks = many(st.builds(CheckEntry, texts, st.booleans()))
phases = many(
    st.builds(
        PhaseSection,
        headings,
        many(st.builds(TaskRow, numbers, texts, texts, texts, texts, texts)),
        details(),
    )
)
other_headings = st.sampled_from(["Commercials", "Data room", "Appendix | A", "Legal #"])
documents = st.builds(
    PlanDocument,
    title=headings,
    metadata=fields,
    profile=fields,
    success_criteria=many(texts),
    prerequisites=many(st.builds(PrerequisiteRow, numbers, texts, texts, texts, texts)),
    phases=phases,
    go_live=checks,
    meetings=many(st.builds(MeetingRow, texts, texts, texts, texts)),
    risks=many(st.builds(RiskEntry, texts, texts, texts, texts, texts)),
    notes=bodies,
    done=checks,
    others=many(st.builds(OtherSection, other_headings, bodies)),
)


@pytest.mark.seed(
    "S172", "S173", "S179", "S185", "S189", "S193", "S213", "S218", "S222", "S225"
)
@settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(documents)
def test_parse_gives_back_what_render_wrote(document):
    assert parse_plan(render_plan(document)) == document
