"""Reading who owns something from a phrase: one role, several that share, a choice, RACI letters."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from golive.core.document.patterns import late_pattern
from golive.core.playbook.model import Owner, OwnerRule, Party, Side
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.roles.words import role_words
from golive.core.vocabulary import RoleWords
from golive.core.vocabulary.en.titles import ABBREVIATIONS, CUSTOMER_ABBREVIATIONS

_MARKS = late_pattern(r"\*\*|__|`|~~|\*(?=\S)|(?<=\S)\*")
_DASHES = late_pattern(r"[-–—?./_…]+|\d+(?:[.,]\d+)?\s*%?")
_WORD = late_pattern(r"[^\W\d_][\w'’&-]*|\d+(?:rd|th|st|nd)\b", re.UNICODE)
_EMAIL = late_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LETTERS = late_pattern(r"[RACISX](?:\s*[/,&+ ]?\s*[RACIS])*\*?", re.IGNORECASE)
_CAPITALS = late_pattern(r"[A-Z]{2,5}")
MAX_OWNER_LENGTH = 200
_LONGEST_KEPT = 300
MAX_ROLE_WORDS = 6
MAX_NAME_WORDS = 3
MIN_COMPOUND = 9
MIN_NAME = 3
_LOOSE = " +;,|/&"
"""Signs that part owners; at an end they part nothing."""


def read_owner(text: str, language: str = "en") -> Owner | None:
    """Read the owner that a whole phrase names ("CS Engineer + Customer", "[CSM]", "@anna").

    Any words are taken for a role or a person's name: the caller knows that an owner stands
    here (an owner column, an "Owner:" label). Use `find_owner_in_text` for running text.

    Args:
        text: The phrase as written; emphasis and outer brackets are notation, not name.
        language: Language whose words join and side owners; English always counts too.

    Returns:
        None for an empty phrase, a dash, "TBD" or an open field such as "[Owner]".
    """
    return _read_kept(text, language) if len(text) <= _LONGEST_KEPT else _read(text, language)


def _read(text: str, language: str) -> Owner | None:
    phrase = _unwrap(_MARKS.sub("", text).strip().rstrip(".;,").strip(_LOOSE))
    words = role_words(language)
    if not phrase or len(phrase) > MAX_OWNER_LENGTH or _is_nobody(phrase, words):
        return None
    if _open_field(words.field_words).fullmatch(text.strip().strip("*_`")):
        return None
    pieces, rule = _split(phrase, words)
    parties = tuple(
        Party(piece, side_of(piece, language))
        for piece in pieces
        if not _is_nobody(piece, words)
    )
    if not parties:
        return None
    if len(parties) == 1:
        rule = OwnerRule.ALL if parties[0].side is Side.BOTH else OwnerRule.ONE
    return Owner(phrase, joint_side(parties), rule, parties)


_read_kept = lru_cache(maxsize=1_024)(_read)
"""A table of tasks names the same few owners in each row."""


def _is_nobody(phrase: str, words: RoleWords) -> bool:
    """Tell whether a phrase names no owner: a dash, "TBD", "nobody", a bare number."""
    return phrase.casefold() in words.nobody or _DASHES.fullmatch(phrase) is not None


@cache
def _open_field(names: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of an open field that is to hold an owner ("[Name]", "<owner>")."""
    return re.compile(
        rf"\[(?:[^\]]*\b(?:{alternatives(names)})\b[^\]]*)\]|<[^>]*>|\{{\{{[^}}]*\}}\}}",
        re.IGNORECASE,
    )


def joint_side(parties: Sequence[Party]) -> Side:
    """Return the side that several parties make together; vendor and customer make both."""
    sides = {party.side for party in parties}
    if Side.BOTH in sides or {Side.VENDOR, Side.CUSTOMER} <= sides:
        return Side.BOTH
    known = sides - {Side.UNKNOWN}
    if len(known) == 1:
        return next(iter(known))
    for side in (Side.CUSTOMER, Side.VENDOR):  # the one beside a third party answers for it
        if side in known:
            return side
    return Side.UNKNOWN


def read_participants(text: str, language: str = "en") -> tuple[Party, ...]:
    """Read a list of participants ("Customer Success Manager, Technical Lead"), in order, each once."""
    phrase = _unwrap(_MARKS.sub("", text).strip().rstrip(".;,"))
    words = role_words(language)
    if not phrase or _is_nobody(phrase, words):
        return ()
    if _open_field(words.field_words).fullmatch(text.strip().strip("*_`")):
        return ()
    pieces, _ = _split(phrase, words)
    unique = dict.fromkeys(piece for piece in pieces if not _is_nobody(piece, words))
    return tuple(Party(piece, side_of(piece, language)) for piece in unique)


def side_of(role: str, language: str = "en") -> Side:
    """Return the side of one role by its words; a bare name or an address is UNKNOWN.

    The playbook is the vendor's own, so a job title that names no side is the vendor's; people
    who only a customer has in an onboarding (sponsor, IT admin, key users) are the customer's.
    """
    words = role_words(language)
    plain = _fold(role)
    if not plain or _EMAIL.fullmatch(plain):
        return Side.UNKNOWN
    outer, inner = _parenthesis(role.removeprefix("@"))
    side = _side_of_words(outer, words)
    if side is Side.UNKNOWN and inner:
        side = _side_of_words(inner, words)
    return side


def _side_of_words(role: str, words: RoleWords) -> Side:
    plain = _fold(role)
    tokens = plain.replace("/", " ").split()
    if not tokens:
        return Side.UNKNOWN
    if plain in words.both:
        return Side.BOTH
    company, _, rest = plain.partition(":")
    if rest and company not in words.customer:  # "Acme: IT"
        return _side_of_words(role.partition(":")[2], words)
    for check in (_customer_words, _third_party_words, _customer_people, _vendor_words):
        side = check(plain, tokens, role, words)
        if side is not None:
            return side
    return Side.UNKNOWN


def _customer_words(
    _plain: str, tokens: list[str], _role: str, words: RoleWords
) -> Side | None:
    stems = [token.strip(":").removesuffix("'s").removesuffix("’s") for token in tokens]
    for at, stem in enumerate(stems):
        if stem in words.customer:
            following = stems[at + 1] if at + 1 < len(stems) else ""
            if following not in words.vendor_teams and not set(stems[:at]) & {
                "vp",
                "chief",
                "director",
            }:
                return Side.CUSTOMER
            return Side.VENDOR
        if "-" in stem and stem.split("-")[0] in words.customer:
            return Side.CUSTOMER
    return None


def _third_party_words(
    plain: str, tokens: list[str], _role: str, words: RoleWords
) -> Side | None:
    if plain in words.third_party or any(
        phrase in plain for phrase in words.third_party if " " in phrase or "-" in phrase
    ):
        return Side.THIRD_PARTY
    if tokens[-1] in words.third_party:
        return Side.THIRD_PARTY
    if tokens[0] in words.third_party and tokens[1:] in (["team"], ["it"]):
        return Side.THIRD_PARTY
    return None


def _customer_people(plain: str, tokens: list[str], role: str, words: RoleWords) -> Side | None:
    if role.strip() in CUSTOMER_ABBREVIATIONS or plain in words.customer_people:
        return Side.CUSTOMER
    tails = {" ".join(tokens[at:]) for at in range(max(0, len(tokens) - 4), len(tokens))}
    return Side.CUSTOMER if tails & words.customer_people else None


def _vendor_words(plain: str, tokens: list[str], role: str, words: RoleWords) -> Side | None:
    if plain in words.vendor or plain in words.departments or tokens[0] in words.vendor:
        return Side.VENDOR
    return Side.VENDOR if is_role(role) or _is_head(tokens, words) else None


def is_role(text: str, language: str = "en") -> bool:
    """Tell whether a phrase is certainly a role: an abbreviation, a title, a department or a side."""
    outer, inner = _parenthesis(text)
    words = role_words(language)
    plain = _fold(outer)
    tokens = plain.split()
    if not tokens or len(tokens) > MAX_ROLE_WORDS:
        return False
    if outer.strip().removesuffix("s") in ABBREVIATIONS or outer.strip() in ABBREVIATIONS:
        return True
    sides = words.customer | words.vendor | words.both | words.third_party | words.departments
    if plain in sides or plain in words.customer_people:
        return plain not in {
            "you",
            "us",
            "we",
            "all",
            "wir",
            "nous",
            "nós",
            "alle",
            "tous",
            "todos",
        }
    if (
        inner and len(tokens) <= MAX_NAME_WORDS and is_role(inner, language)
    ):  # "Anna Berg (CSM)"
        return True
    return _is_title(outer, tokens, words)


def _is_title(text: str, tokens: list[str], words: RoleWords) -> bool:
    if any(not re.fullmatch(r"[\w'’&/.-]+", token) for token in tokens):
        return False
    if set(tokens[:-1]) & (
        words.prepositions - {"of", "de", "du", "la", "der", "des", "do", "da", "del"}
    ):
        return False
    if _is_head(tokens, words):
        return len(tokens) > 1 or text.strip()[:1].isupper()
    first_upper = text.strip().split()[0]
    of_rank = tokens[0] in words.ranks or first_upper in {"VP", "SVP", "EVP"}
    if of_rank and (" ".join(tokens[1:]) in words.departments or tokens[1:2] == ["of"]):
        return True
    return tokens[0] in words.customer and (
        tokens[-1] in words.departments
        or _CAPITALS.fullmatch(text.rsplit(maxsplit=1)[-1]) is not None
        or first_upper in ABBREVIATIONS
        or text.rsplit(maxsplit=1)[-1] in ABBREVIATIONS
    )


def _is_head(tokens: list[str], words: RoleWords) -> bool:
    last = tokens[-1].strip(".:")
    if last in words.heads or last.split("-")[-1] in words.heads:
        return True
    if len(last) > MIN_COMPOUND and last.endswith(tuple(words.head_ends)):
        return True
    return words is not role_words("en") and tokens[0] in words.heads and len(tokens) > 1


@cache
def _separators(joins: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(joins, key=len, reverse=True)))
    return re.compile(
        rf"\s*[+;,|]\s*(?:(?:{words})\s+)?|\s+&\s+|\s*/\s*|\s+(?:{words})\s+", re.IGNORECASE
    )


def _split(phrase: str, words: RoleWords) -> tuple[tuple[str, ...], OwnerRule]:
    pieces: list[str] = []
    separators: list[str] = []
    start = 0
    for match in _separators(words.joins_all | words.joins_any).finditer(phrase):
        left, right = phrase[start : match.start()], phrase[match.end() :]
        if _depth(phrase, match.start()) or not _parts(left, match.group(), right, words):
            continue
        pieces.append(left.strip())
        separators.append(match.group().strip().casefold())
        start = match.end()
    pieces.append(phrase[start:].strip())
    pieces = [piece.strip(_LOOSE) for piece in pieces]
    kept = tuple(_unwrap(piece) for piece in pieces if piece)
    any_words = words.joins_any | {"/", "|"}
    last_words = [separator.strip(" ,;") or "," for separator in separators]
    is_any = (
        bool(separators)
        and any(w in any_words for w in last_words)
        and all(word in any_words or word == "," for word in last_words)
    )
    if not separators:
        return kept, OwnerRule.ONE
    return kept, OwnerRule.ANY if is_any else OwnerRule.ALL


def _parts(left: str, separator: str, right: str, words: RoleWords) -> bool:
    """Tell whether a separator parts two owners rather than two words of one title."""
    mark = separator.strip().casefold()
    before, after = left.strip(), right.strip()
    if not before or not after:
        return False
    if mark in {"+", ";", "|"} or (mark == "/" and separator != "/"):
        return True
    following = re.split(r"\s*[+;,|/&]\s*", after)[0]
    plain_left, plain_right = _fold(before), _fold(following)
    if _is_one_title(before, after, plain_right, words):
        return False
    if mark == ",":
        return not (plain_left in words.ranks and plain_right in words.departments)
    if (
        plain_left in words.departments
    ):  # "Training and Enablement Manager", "Sales/Marketing Ops"
        sides = words.customer | words.vendor | words.third_party
        return (
            following in ABBREVIATIONS
            or plain_right in words.departments
            or _first_word(plain_right) in sides
        )
    return separator != "/" or _is_whole(before, plain_right, words)


def _is_one_title(before: str, after: str, plain_right: str, words: RoleWords) -> bool:
    """Tell whether both sides belong to one title: "R & D Lead", "Head of Research and Development"."""
    is_letter = 1 in {len(before), len(_first_word(after))} and len(before) != len(after)
    rank, _, field = _fold(before).partition(" of ")
    return is_letter or (
        bool(field) and rank in words.ranks and plain_right in words.departments
    )


def _is_whole(before: str, plain_right: str, words: RoleWords) -> bool:
    """Tell whether the words before a tight slash are an owner by themselves."""
    if is_role(before) or before.startswith("@"):
        return True
    if _side_of_words(before, words) is not Side.UNKNOWN:
        return True
    two_names = before[:1].isupper() and len(before) > MIN_NAME and " " not in plain_right
    return two_names and plain_right not in words.heads


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0]


def _depth(phrase: str, at: int) -> int:
    before = phrase[:at]
    return before.count("(") + before.count("[") - before.count(")") - before.count("]")


def _parenthesis(text: str) -> tuple[str, str]:
    """Part "Anna Berg (CSM)" into its words outside and inside the brackets."""
    match = re.match(r"([^()]*)\(([^()]*)\)\s*$", text.strip())
    if match is None or not match[1].strip():
        return text.strip().strip("()"), ""
    return match[1].strip(), match[2].strip()


def _unwrap(text: str) -> str:
    phrase = text.strip()
    while phrase[1:-1] and (phrase[0], phrase[-1]) in {("[", "]"), ("(", ")")}:
        inner = phrase[1:-1]
        if any(mark in inner for mark in "[]") or inner.count("(") != inner.count(")"):
            break
        phrase = inner.strip()
    return phrase


def _fold(text: str) -> str:
    return " ".join(_MARKS.sub("", text).casefold().strip(" .,:;[]()").split())


def is_raci_cell(text: str) -> bool:
    """Tell whether a table cell holds RACI letters ("R", "A/R", "C, I") and nothing else."""
    return _LETTERS.fullmatch(text.strip().strip("*_` ")) is not None


def read_raci(
    header_roles: Sequence[str], cells: Sequence[str], language: str = "en"
) -> Owner | None:
    """Read the owner of a RACI row: all who are R, else those who are A.

    Args:
        header_roles: Roles of the columns, in the order of `cells`.
        cells: The letters of one row; cells without letters are passed over.
        language: As for `read_owner`.
    """
    letters = [
        (role, set(re.findall(r"[A-Z]", cell.upper())))
        for role, cell in zip(header_roles, cells, strict=False)
        if is_raci_cell(cell)
    ]
    for wanted in ({"R", "X"}, {"A"}):
        chosen = [_unwrap(_MARKS.sub("", role)) for role, found in letters if found & wanted]
        parties = tuple(Party(role, side_of(role, language)) for role in chosen if role)
        if parties:
            rule = OwnerRule.ALL if len(parties) > 1 else OwnerRule.ONE
            return Owner(" + ".join(chosen), joint_side(parties), rule, parties)
    return None
