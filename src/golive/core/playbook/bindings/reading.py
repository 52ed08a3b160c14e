"""Binding an item to the built-in action or fact that its words name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.document.patterns import late_pattern
from golive.core.playbook.bindings.action import STATES, WORK, Action
from golive.core.playbook.bindings.catalogue import CATALOGUE
from golive.core.playbook.bindings.evidence import (
    Lexicon,
    Span,
    Token,
    lexicon_of,
    may_name,
    spans_of,
    tokens_of,
)
from golive.core.playbook.model import Binding, ItemKind, Source

THRESHOLD = 0.56
"""Below this confidence nothing is bound."""

TIE = 0.015
"""Two actions whose confidences are nearer than this are told apart by nobody: none is bound."""

_BASE = (0.55, 0.62, 0.74, 0.82, 0.88)
_MOST = 0.95
_LEAD_BONUS = 0.08
_CONTEXT_SHARE = 0.06
_SPECIFIC_BONUS = 0.02
_FACT_BONUS = 0.04
_FREE_WORDS = 2
_WORD_PENALTY = 0.04
_MOST_WORD_PENALTY = 0.24
_OTHER_VERB_PENALTY = 0.34
_FEWEST_WORDS = 2
_STATE_PENALTY = 0.1
_COMPOUND_PENALTY = 0.34
_PURPOSE_PENALTY = 0.3
_LEAST_COVER = 0.5
_LEADING_CLAUSE = late_pattern(r"^[^,;:]{3,160}[,;:]\s+")
_ASIDE = late_pattern(r"\([^()]*\)")
_LENGTH_ASIDE = late_pattern(r"\([^()]*\d[^()]*\)")
_WORD = late_pattern(r"\w+")
_RISK = ItemKind.RISK.value
_TOPIC = ItemKind.TOPIC.value
_SPOKEN = frozenset({ItemKind.TOPIC.value, ItemKind.AGENDA_POINT.value})
_DONE_OR_NOT = STATES - {ItemKind.SUCCESS_CRITERION.value}
_LONG_BY_NATURE = frozenset({"check_in.run_series", "criterion.measure"})
_TERM_MARKS = frozenset("~!@")
_NO_NOUN = ("ly", "ed", "ing")
_OPTION = late_pattern(
    r"(?<!\S)--?[A-Za-z][\w-]*(?:[= ](?:\"[^\"]*\"|'[^']*'|<[^>]*>))?(?:=\S+)?|(?<!\S)(?:npm|npx|yarn|pnpm) (?:run )?"
)


class Candidate(Struct, frozen=True):
    """One action that a text may name, with its confidence and the words that speak for it."""

    action: Action
    confidence: float
    words: str
    used_context: bool


def bind(
    *,
    kind: str,
    text: str,
    context: str | Iterable[str] = (),
    language: str = "en",
    hint: str = "",
) -> Binding | None:
    """Bind one item to the action or fact of the catalogue that its words name.

    Args:
        kind: The item's kind, or "metric", "issue", "issue_step", "escalation_level", "rule".
        text: The item's text as repaired; inline marks may stay.
        context: Words of its step, group and parent.
        language: Language of the evidence words; English always counts too.
        hint: Value of an explicit `binding` hint, which wins; "none" binds nothing.

    Returns:
        None when nothing reaches `THRESHOLD`, or when two actions fit alike (see `tied_actions`).
    """
    if hint:
        name = hint.strip()
        return Binding(name, 1.0, "BD003", name, Source.HINT) if name in CATALOGUE else None
    best = _best(rank(kind=kind, text=text, context=context, language=language))
    if best is None:
        spoken = kind == _TOPIC
        return Binding("training.cover_topic", 0.9, "BD004", _TOPIC) if spoken else None
    return _binding(best)


def _binding(best: Candidate) -> Binding:
    reason = "BD002" if best.used_context else "BD001"
    return Binding(best.action.name, round(best.confidence, 2), reason, best.words)


def _best(ranked: tuple[Candidate, ...]) -> Candidate | None:
    if not ranked or ranked[0].confidence < THRESHOLD or _is_tie(ranked):
        return None
    return ranked[0]


def _is_tie(ranked: tuple[Candidate, ...]) -> bool:
    if not ranked[1:]:
        return False
    first, second = ranked[:2]
    near = first.confidence - second.confidence < TIE
    return near and len(first.words.split()) == len(second.words.split())


def tied_actions(
    *, kind: str, text: str, context: str | Iterable[str] = (), language: str = "en"
) -> tuple[str, ...]:
    """Return the names of the actions that fit alike, so that `bind` chose none; else ()."""
    ranked = rank(kind=kind, text=text, context=context, language=language)
    if not ranked or ranked[0].confidence < THRESHOLD or not _is_tie(ranked):
        return ()
    return ranked[0].action.name, ranked[1].action.name


def hint_binding_diagnostic(hint: str, line: int, column: int = 1) -> Diagnostic | None:
    """Name a `binding` hint that is no entry of the catalogue ("BD006"), with the nearest one."""
    name = hint.strip()
    if name in CATALOGUE or name == "none":
        return None
    import difflib  # noqa: PLC0415  only a mistyped hint needs it

    near = difflib.get_close_matches(name[:60], list(CATALOGUE), n=1, cutoff=0.0)
    return Diagnostic("BD006", line, column, {"action": name, "nearest": near[0]})


def rank(
    *, kind: str, text: str, context: str | Iterable[str] = (), language: str = "en"
) -> tuple[Candidate, ...]:
    """Return every action of the kind that the words name, best first, whatever its confidence."""
    around = context if isinstance(context, str) else " . ".join(filter(None, context))
    text, around = text[:_LONGEST_READ], around[:_LONGEST_READ]
    if may_name(text, language) or _may_fit(kind, around, language):
        return _ranked(kind, text, around, language)
    return ()


def _may_fit(kind: str, around: str, language: str) -> bool:
    """Tell whether the words around a text that names nothing may make it an action."""
    unnamed = _patterns_for(kind).get("", ())
    if not unnamed and kind != _RISK:
        return False
    return may_name(around, language) or not all(each.around for each in unnamed)


@lru_cache(maxsize=4_096)
def _ranked(kind: str, text: str, around: str, language: str) -> tuple[Candidate, ...]:
    """Rank once: the linter asks again for what bound nothing, and items repeat."""
    clause = _main_clause(text, kind, language)
    lexicon = lexicon_of(language)
    if kind == _RISK:
        clause, around = f"{clause} . {around}", ""
    if lexicon.negations.search(clause) and kind not in STATES and kind != "issue":
        return ()
    if clause.rstrip().endswith("?"):
        return ()
    tokens = tokens_of(clause, language)
    spans = spans_of(tokens, language)
    nearby = _nearby(around, language)
    is_stated = _is_stated(tokens, language)
    best: dict[str, Candidate] = {}
    patterns = _patterns_for(kind)
    for pattern in chain.from_iterable(patterns.get(name, ()) for name in ("", *spans)):
        if pattern.is_fact and kind in WORK and not is_stated:
            continue
        found = _match(pattern, kind, tokens, spans, nearby, language)
        name = pattern.action.name
        if found and found.confidence > best.get(name, _NOTHING).confidence:
            best[name] = found
    return tuple(
        sorted(
            best.values(), key=lambda c: (-c.confidence, -len(c.words.split()), c.action.name)
        )
    )


_LONGEST_READ = 1_000
_NOTHING = Candidate(Action("", "", frozenset(), ()), 0.0, "", used_context=False)


def _is_stated(tokens: tuple[Token, ...], language: str) -> bool:
    """Tell whether the words state something done ("accounts created") rather than ask for it."""
    lexicon = lexicon_of(language)
    lead = tokens[0].stem if tokens else ""
    if lead in lexicon.other or lead in lexicon.talk or lead in lexicon.doing:
        return False
    return any(
        token.word.endswith(("ed", "iert", "tet")) or token.word in lexicon.done
        for token in tokens[1:]
    )


def _main_clause(text: str, kind: str, language: str) -> str:
    """Cut the clauses that only say when or why, and brackets, unless nothing would be left."""
    lexicon = lexicon_of(language)
    rest = _OPTION.sub(" ", text).strip()
    lead = lexicon.subordinates.match(rest)
    if lead is not None:
        rest = _LEADING_CLAUSE.sub("", rest, count=1)
    for match in lexicon.subordinates.finditer(rest):
        if len(_WORD.findall(rest[: match.start()])) >= _FEWEST_WORDS:
            rest = rest[: match.start()]
            break
    bare = (_LENGTH_ASIDE if kind in _SPOKEN else _ASIDE).sub(" ", rest)
    return bare if bare.strip(" *_") else rest


class _Pattern(Struct, frozen=True):
    """A pattern taken apart: what the text must name, may leave to its surroundings, must not name."""

    action: Action
    named: frozenset[str]
    around: frozenset[str]
    absent: frozenset[str]
    kind: str
    is_fact: bool


@cache
def _patterns_of(name: str) -> tuple[_Pattern, ...]:
    """Return the patterns of one action, taken apart once."""
    entry = CATALOGUE[name]
    return tuple(_taken_apart(entry, pattern.split()) for pattern in entry.patterns if pattern)


def _taken_apart(entry: Action, terms: list[str]) -> _Pattern:
    by_mark: dict[str, list[str]] = {"": [], "~": [], "!": [], "@": []}
    for term in terms:
        mark = term[0] if term[0] in _TERM_MARKS else ""
        by_mark[mark].append(term[len(mark) :])
    return _Pattern(
        entry,
        frozenset(by_mark[""]),
        frozenset(by_mark["~"]),
        frozenset(by_mark["!"]),
        by_mark["@"][0] if by_mark["@"] else "",
        entry.is_fact,
    )


@cache
def _patterns_for(kind: str) -> Mapping[str, tuple[_Pattern, ...]]:
    """Return the patterns of a kind by their rarest concept, "" for those that name none."""
    found = [
        pattern
        for name, entry in CATALOGUE.items()
        if kind in entry.kinds
        or (kind in _DONE_OR_NOT and ItemKind.TASK.value in entry.kinds and not entry.is_fact)
        for pattern in _patterns_of(name)
    ]
    counts = Counter(concept for pattern in found for concept in pattern.named)
    by_rarest: dict[str, list[_Pattern]] = defaultdict(list)
    for pattern in found:
        ranked = [(counts[name], name) for name in pattern.named]
        by_rarest[min(ranked)[1] if ranked else ""].append(pattern)
    return {concept: tuple(patterns) for concept, patterns in by_rarest.items()}


@lru_cache(maxsize=512)
def _nearby(around: str, language: str) -> frozenset[str]:
    """Return the concepts that a heading or parent names; many items share one."""
    return frozenset(spans_of(tokens_of(around, language), language))


def _match(
    pattern: _Pattern,
    kind: str,
    tokens: tuple[Token, ...],
    spans: dict[str, list[Span]],
    nearby: frozenset[str],
    language: str,
) -> Candidate | None:
    here = spans.keys()
    if not pattern.named <= here or pattern.absent & here or pattern.kind not in {"", kind}:
        return None
    in_context = pattern.around - here
    if not in_context <= nearby:
        return None
    wanted = pattern.named | (pattern.around & here)
    chosen = _assign(wanted, spans)
    if wanted and not chosen:
        return None
    confidence = _confidence(pattern.action, kind, tokens, chosen, len(in_context), language)
    words = " ".join(
        tokens[i].word for i in sorted({i for a, b in chosen for i in range(a, b)})
    )
    return Candidate(pattern.action, confidence, words, bool(in_context))


def _assign(wanted: Iterable[str], spans: dict[str, list[Span]]) -> list[Span]:
    """Give each concept a span of its own, so that one word does not count twice."""
    chosen: list[Span] = []
    for concept in sorted(wanted, key=lambda name: (len(spans[name]), name)):
        free = [
            span
            for span in spans[concept]
            if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen)
        ]
        if not free:
            return []
        chosen.append(max(free, key=lambda span: (span[1] - span[0], -span[0])))
    return chosen


def _confidence(
    action: Action,
    kind: str,
    tokens: tuple[Token, ...],
    chosen: list[Span],
    in_context: int,
    language: str,
) -> float:
    covered = {i for start, end in chosen for i in range(start, end)}
    score = _BASE[min(len(chosen), len(_BASE) - 1)] + _CONTEXT_SHARE * in_context
    score += _SPECIFIC_BONUS * (len(covered) - len(chosen))
    score += _LEAD_BONUS if 0 in covered else 0.0
    score += _FACT_BONUS if action.is_fact else 0.0
    score -= _STATE_PENALTY if kind in STATES and not action.is_fact else 0.0
    if kind in WORK | STATES and action.name not in _LONG_BY_NATURE and chosen:
        score -= _penalty(kind, tokens, chosen, covered, language)
    return max(0.0, min(_MOST, score))


def _penalty(
    kind: str, tokens: tuple[Token, ...], chosen: list[Span], covered: set[int], language: str
) -> float:
    """Sum up what speaks against: words left over, another verb in front, a noun that shifts the sense."""
    lexicon = lexicon_of(language)
    rest = [
        at
        for at, token in enumerate(tokens)
        if at not in covered and token.word not in lexicon.small and not token.word.isdigit()
    ]
    if len(chosen) == 1 and len(covered) < _LEAST_COVER * (len(covered) + len(rest)):
        return 1.0
    against = min(_MOST_WORD_PENALTY, _WORD_PENALTY * max(0, len(rest) - _FREE_WORDS))
    lead = tokens[0].stem
    if 0 not in covered and kind not in STATES:
        if lead in lexicon.talk:
            return 1.0
        if lead in lexicon.other and lead not in lexicon.doing:
            against += _OTHER_VERB_PENALTY
        elif lead not in lexicon.doing and _is_purpose(tokens, min(covered)):
            against += _PURPOSE_PENALTY
    if any(_is_compound(tokens, span, covered, lexicon) for span in chosen):
        against += _COMPOUND_PENALTY
    return against


def _is_purpose(tokens: tuple[Token, ...], first: int) -> bool:
    """Tell whether the evidence only says what for: "Permission to load production data"."""
    return any(token.word == "to" for token in tokens[1:first])


def _is_compound(
    tokens: tuple[Token, ...], span: Span, covered: set[int], lexicon: Lexicon
) -> bool:
    """Tell whether a noun right behind makes the words name something else ("welcome email template")."""
    start, end = span
    if end >= len(tokens) or end in covered:
        return False
    following = tokens[end]
    if following.stem in lexicon.shifting:
        return True
    if (
        following.stem in lexicon.neutral
        or tokens[start].stem in lexicon.verbs
        or following.stem in lexicon.verbs
        or following.is_name
    ):
        return False
    plain = following.word not in lexicon.small and not following.word[0].isdigit()
    return plain and not following.word.endswith(_NO_NOUN)
