"""The registry of roles of a document: spellings of one role together, roles with like names side by side."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.playbook.model import Party, RoleUse, Side
from golive.core.playbook.roles.words import role_words
from golive.core.vocabulary.en.titles import (
    ABBREVIATIONS,
    CUSTOMER_SUCCESS_POSTS,
    GROUPS,
    LIKE_DEPARTMENTS,
    ONE_POST_DEPARTMENTS,
    PLURALS,
    SHORT_WORDS,
)

MAX_ROLE_WORDS = 6
MAX_LIKE_ROLES = 40
MIN_TYPO_LENGTH = 8
_WORD = late_pattern(r"[^\W_]+(?:['’][^\W_]+)?")


class AlikeRoles(Struct, frozen=True):
    """Two roles that may be one: a person must say, golive never merges them.

    Args:
        first: The role used first in the document.
        second: The other one.
        reason: Catalogue code of why they look alike: "RO001" same team, other title; "RO002"
            same title, like team; "RO003" one name holds the other; "RO004" one letter apart.
    """

    first: RoleUse
    second: RoleUse
    reason: str


def role_key(role: str) -> str:
    """Return the key under which spellings of one role meet: case, plural and abbreviations put aside.

    Example:
        >>> role_key("CSMs"), role_key("customer success manager")
        ('customer-success-manager', 'customer-success-manager')
    """
    outer = re.sub(r"\([^()]*\)|\*\*|`", " ", role).strip() or role
    words: list[str] = []
    for word in _WORD.findall(outer):
        bare = re.sub(r"['’]s$", "", word)
        short = bare.removesuffix("s") if bare.endswith("s") and bare[:-1].isupper() else bare
        if short.isupper() and short in ABBREVIATIONS:
            words.extend(ABBREVIATIONS[short].split())
            continue
        plain = bare.casefold()
        plain = plain.removesuffix("s") if plain in PLURALS else plain
        plain = SHORT_WORDS.get(plain, plain)
        words.extend(plain.split())
    words = ["customer" if word == "client" else word for word in words]
    return "-".join(words) or role.strip().casefold()


def read_aliases(settings: Mapping[str, str]) -> Mapping[str, str]:
    """Return other name → role, as keys, from the setting `roles` ("roles.CS Engineer" → "CSM")."""
    prefix = "roles."
    return {
        role_key(name.removeprefix(prefix)): role_key(role)
        for name, role in settings.items()
        if name.startswith(prefix) and role
    }


def collect_roles(
    uses: Iterable[tuple[Party, int]], aliases: Mapping[str, str] | None = None
) -> tuple[RoleUse, ...]:
    """Collect every use of a role into one entry per role, in order of first use.

    Args:
        uses: Each party with the 1-based line that names it.
        aliases: Key of another name → key of the role, as `read_aliases` gives them.
    """
    known = aliases or {}
    spellings: dict[str, list[str]] = defaultdict(list)
    lines: dict[str, set[int]] = defaultdict(set)
    sides: dict[str, Side] = {}
    for party, line in uses:
        key = role_key(party.role)
        key = known.get(key, key)
        if party.role not in spellings[key]:
            spellings[key].append(party.role)
        lines[key].add(line)
        if sides.get(key, Side.UNKNOWN) is Side.UNKNOWN:
            sides[key] = party.side
    return tuple(
        RoleUse(key, names[0], sides[key], tuple(names), tuple(sorted(lines[key])))
        for key, names in spellings.items()
    )


def alike_roles(registry: Iterable[RoleUse]) -> tuple[AlikeRoles, ...]:
    """Return the pairs of roles whose names are alike enough to ask whether they are one.

    Roles named on the same line are different people to the author, and are not asked about.
    """
    roles = [role for role in registry if len(role.key.split("-")) <= MAX_ROLE_WORDS]
    pairs = []
    for first, second in _candidates(roles):
        if set(first.lines) & set(second.lines) and not set(first.lines) ^ set(second.lines):
            continue
        if set(first.lines) & set(second.lines) or not _same_side(first, second):
            continue
        reason = _alike_reason(first.key.split("-"), second.key.split("-"))
        if reason:
            pairs.append(AlikeRoles(first, second, reason))
    return tuple(pairs)


def _candidates(roles: list[RoleUse]) -> list[tuple[RoleUse, RoleUse]]:
    """Pair only roles that share a word or nearly their first letters, so that long registries stay cheap."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, role in enumerate(roles):
        words = set(role.key.split("-"))
        for group in LIKE_DEPARTMENTS:
            if words & group:
                words.add(min(group))
        for word in words | {role.key[:3] + "~"}:
            by_word[word].append(index)
    pairs = {
        (a, b)
        for members in by_word.values()
        if len(members) <= MAX_LIKE_ROLES
        for i, a in enumerate(members)
        for b in members[i + 1 :]
    }
    return [(roles[a], roles[b]) for a, b in sorted(pairs)]


def _same_side(first: RoleUse, second: RoleUse) -> bool:
    sides = {first.side, second.side} - {Side.UNKNOWN}
    return not (sides and sides - {next(iter(sides))})


def _alike_reason(first: list[str], second: list[str]) -> str:
    team_a, post_a, team_b, post_b = (
        " ".join(first[:-1]),
        first[-1],
        " ".join(second[:-1]),
        second[-1],
    )
    if (
        post_a == post_b
        and team_a != team_b
        and any({team_a, team_b} <= group for group in LIKE_DEPARTMENTS)
    ):
        return "RO002"
    if (
        team_a == team_b
        and team_a in ONE_POST_DEPARTMENTS
        and {post_a, post_b} <= CUSTOMER_SUCCESS_POSTS
    ):
        return "RO001"
    short, long = sorted((first, second), key=len)
    extra = set(long[: -len(short)])
    if (
        len(short) > 1
        and long[-len(short) :] == short
        and extra <= role_words("en").departments
    ):
        return "RO003"  # "Sales Account Executive"; any other word may be a company's name
    return "RO004" if _one_letter_apart("-".join(first), "-".join(second)) else ""


def _one_letter_apart(first: str, second: str) -> bool:
    if min(len(first), len(second)) < MIN_TYPO_LENGTH or abs(len(first) - len(second)) > 1:
        return False
    if len(first) > len(second):
        first, second = second, first
    at = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first)
    )
    return (
        first[at:] == second[at + 1 :]
        or first[at + 1 :] == second[at + 1 :]
        or (
            first[at : at + 2] == second[at : at + 2][::-1]
            and first[at + 2 :] == second[at + 2 :]
        )
    )


def same_but_for_form(first: str, second: str) -> bool:
    """Tell whether two spellings differ only in case, plural, dots or hyphens."""
    return _form(first) == _form(second)


def _form(role: str) -> str:
    words = _WORD.findall(re.sub(r"\([^()]*\)|\*\*|`", " ", role).casefold())
    return "".join(re.sub(r"['’]?s$", "", word) for word in words)


def is_group(role: str) -> bool:
    """Tell whether a role names several people or a whole side ("Customer stakeholders", "CS team")."""
    words = _WORD.findall(role.casefold())
    return not words or words[-1] in PLURALS | GROUPS
