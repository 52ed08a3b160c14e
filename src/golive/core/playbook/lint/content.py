"""Lint rules on what the text says: criteria, checks, placeholders, links, doubles, npm's flag trap."""

import re
from collections.abc import Iterator
from functools import cache

from golive.core.diagnostics import Diagnostic, Edit
from golive.core.document.patterns import late_pattern
from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.lint.rule import Linted, at_item, first_line, other_place, quote
from golive.core.playbook.model import FieldType, Item, ItemKind, Placeholder
from golive.core.playbook.words import Words

_WORD = late_pattern(r"[^\W_]+")
_LINK = late_pattern(r"(?<!!)\[(?P<title>[^\[\]]{1,200})\]\((?P<url>[^()\n]{0,500})\)")
_FENCE = late_pattern(r"^\s*(?:```|~~~)")
_CODE = late_pattern(r"(`+)[^`]+\1")
_NO_ADDRESS = frozenset(
    {
        "",
        "#",
        "todo",
        "tbd",
        "tbc",
        "link",
        "url",
        "xxx",
        "insert link",
        "insert link here",
        "add link",
        "link here",
        "?",
        "n/a",
        "na",
        "none",
        "your-link",
        "...",
    }
)
_SCHEME = late_pattern(r"^(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?P<rest>.*)$")
_KNOWN_SCHEMES = frozenset(
    {
        "http",
        "https",
        "mailto",
        "tel",
        "slack",
        "msteams",
        "zoommtg",
        "file",
        "ftp",
        "sftp",
        "webcal",
        "sip",
        "vscode",
        "notion",
        "ssh",
        "git",
        "data",
    }
)
_LOCAL_PATH = late_pattern(r"^(?:#\S|\.{0,2}/|[\w-]+[/.]|\?)")
_HOST = late_pattern(
    r"^(?:[^@/]*@)?(?P<host>\[[0-9a-fA-F:.]+\]|[^:/?#]*)(?::(?P<port>[^/?#]*))?(?=[/?#]|$)"
)
_BAD_HOST = late_pattern(r"[^\w.\-\[\]{}<>:%]|\.\.|^[.-]|[-.]$", re.UNICODE)
_OPEN_FIELD = late_pattern(r"\{\{|\}\}|<[^>]+>|\[[^\]]+\]")
_SLOT_START = late_pattern(r"(?:^|\||:)\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?[*_]*\s*$")
_SLOT_END = late_pattern(r"\s*[*_]*\s*[.;]?\s*(?:\||$)")
_NPM = late_pattern(
    r"\b(?:npm|pnpm)\s+run(?:-script)?\s+(?P<script>[\w:.-]+)\s+(?P<flag>--?[A-Za-z][\w-]*)"
)
_DOUBLED_KINDS_OFF = frozenset({ItemKind.AGENDA_POINT, ItemKind.MEETING})
MAX_PORT = 65535
MIN_CHECKED = 2
CHECKED_SHARE = 0.5


def vague_criteria(linted: Linted) -> Iterator[Diagnostic]:
    """LN010: a success criterion says no more than that the thing is done."""
    for item in linted.playbook.items:
        criterion = item.text if item.kind is ItemKind.SUCCESS_CRITERION else item.criterion
        title = "" if item.kind is ItemKind.SUCCESS_CRITERION else item.title
        if criterion and _is_vague(criterion, title, linted.words):
            yield at_item("LN010", item, criterion=quote(criterion), text=quote(item.title))
    for step in linted.playbook.steps:
        if (
            step.criterion
            and step.lines
            and _is_vague(step.criterion, step.title, linted.words)
        ):
            params: dict[str, str | int] = {
                "criterion": quote(step.criterion),
                "text": quote(step.title),
            }
            yield Diagnostic("LN010", step.lines[0], 1, params)


def _is_vague(criterion: str, title: str, language_words: Words) -> bool:
    """Tell whether nothing is left beside empty words and the words of the task itself."""
    if "[" in criterion or "{{" in criterion or any(char.isdigit() for char in criterion):
        return False
    words = {stem_english(word) for word in _WORD.findall(criterion.casefold())}
    if not words:
        return False
    own = {stem_english(word) for word in _WORD.findall(title.casefold())}
    vague = _stemmed(language_words.clue("vague_words"))
    echo = _stemmed(language_words.clue("echo_words"))
    return words <= vague or (bool(words & echo) and words <= echo | own)


@cache
def _stemmed(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem_english, words))


def unchecked_prerequisites(linted: Linted) -> Iterator[Diagnostic]:
    """LN011: a prerequisite does not say how to check it where the others do."""
    for together in linted.siblings():
        if together[0].kind is not ItemKind.PREREQUISITE:
            continue
        checked = sum(
            bool(item.validation and item.validation.strip(" -–—")) for item in together
        )
        if checked < max(MIN_CHECKED, CHECKED_SHARE * len(together)):
            continue
        for item in together:
            if not (item.validation and item.validation.strip(" -–—")):
                yield at_item("LN011", item, text=quote(item.title))


def unknown_placeholders(linted: Linted) -> Iterator[Diagnostic]:
    """LN015: an open field inside a text is one that nothing golive knows will fill."""
    for field in linted.playbook.placeholders:
        if field.binds_to or field.type not in {
            FieldType.TEXT,
            FieldType.NAME,
            FieldType.NUMBER,
        }:
            continue
        if _is_inside(field, linted):
            yield Diagnostic("LN015", field.line, field.column, {"text": field.text})


def _is_inside(field: Placeholder, linted: Linted) -> bool:
    """Tell whether an open field is a part of a text or name, not a slot for a person to fill."""
    if not 0 < field.line <= len(linted.playbook.source):
        return False
    text = linted.playbook.source[field.line - 1].text
    at = text.find(field.text)
    before, after = text[:at], text[at + len(field.text) :]
    if field.text.startswith("["):  # "#customer-[code]"; a lone "[…]" is a slot
        return at > 0 and (before[-1].isalnum() or before[-1] in "-_#/")
    is_slot = _SLOT_START.search(before) and _SLOT_END.match(after)
    return not is_slot and "|" not in field.text


def impossible_links(linted: Linted) -> Iterator[Diagnostic]:
    """LN016: the target of a link cannot be an address."""
    seen: set[tuple[int, str]] = set()
    in_fence = False
    for number, line in enumerate(linted.playbook.source, 1):
        if _FENCE.match(line.text):
            in_fence = not in_fence
        if in_fence or "](" not in line.text:
            continue
        text = _CODE.sub(lambda match: " " * len(match.group()), line.text)
        for match in _LINK.finditer(text):
            url = _without_title(match["url"])
            seen.add((number, url))
            if why := why_no_link(url):
                column = line.source_column(match.start("url"))
                yield Diagnostic("LN016", number, column, {"url": quote(url), "why": why})
    for resource in linted.playbook.resources:
        line_number = resource.lines[0] if resource.lines else 0
        if (line_number, resource.url) not in seen and (why := why_no_link(resource.url)):
            yield Diagnostic("LN016", line_number, 1, {"url": quote(resource.url), "why": why})


def _without_title(url: str) -> str:
    return re.sub(r"\s+[\"'][^\"']*[\"']\s*$", "", url.strip()).strip("<>")


def why_no_link(url: str) -> str:
    """Return why a text cannot be the address of a link, "" when it can; nothing is fetched."""
    plain = url.strip()
    if plain.casefold() in _NO_ADDRESS:
        return "it is a stand-in"
    if _OPEN_FIELD.search(plain):  # an open field, filled later
        return ""
    if re.search(r"\s", plain):
        return "it holds a blank"
    match = _SCHEME.match(plain)
    if match is None:
        return _why_no_path(plain)
    return _why_no_scheme(plain, match["scheme"].casefold(), match["rest"])


def _why_no_scheme(plain: str, scheme: str, rest: str) -> str:
    if scheme not in _KNOWN_SCHEMES:
        is_host = "." in scheme and "://" not in plain  # "docs.example.com:8080"
        return "" if is_host else f"there is no “{scheme}:”"
    if scheme == "mailto":
        is_mail = re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.?]+(?:\?.*)?", rest)
        return "" if is_mail else "it is no e-mail address"
    return _why_no_host(rest) if scheme in {"http", "https"} else ""


def _why_no_path(plain: str) -> str:
    if plain.casefold().startswith(("http//", "https//", "http/", "https/", "www,")):
        return "the colon behind “http” is missing"
    if plain.casefold().startswith("www."):
        return "it does not begin with “https://”"
    return (
        ""
        if _LOCAL_PATH.match(plain) or re.fullmatch(r"[\w.~%-]+", plain)
        else "it is no path either"
    )


def _why_no_host(rest: str) -> str:
    if not rest.startswith("//"):
        return "“//” is missing"
    match = _HOST.match(rest[2:])
    if match is None or not match["host"]:
        return "it names no host"
    host, port = match["host"], match["port"]
    if host.casefold() in {"http", "https"}:
        return "it begins twice"
    if _BAD_HOST.search(host):
        return f"“{host}” cannot be a host"
    if port and not (port.isdigit() and int(port) <= MAX_PORT):
        return f"“{port}” cannot be a port"
    return ""


def doubled_items(linted: Linted) -> Iterator[Diagnostic]:
    """LN018: the same item stands twice below the same heading."""
    for together in linted.siblings():
        if len(together) == 1 or together[0].kind in _DOUBLED_KINDS_OFF:
            continue
        first: dict[str, Item] = {}
        for item in together:
            text = " ".join(_WORD.findall(item.text.casefold()))
            if not text or (
                item.text.strip().startswith("[") and item.text.strip().endswith("]")
            ):
                continue  # slots of a template are alike on purpose
            if item.command is not None:
                text += " ".join(item.command.argv)
            before = first.setdefault(text, item)
            if before is not item and (before.owner, before.window, before.due) == (
                item.owner,
                item.window,
                item.due,
            ):
                yield at_item("LN018", item, (other_place(before),), text=quote(item.title))


def swallowed_flags(linted: Linted) -> Iterator[Diagnostic]:
    """LN026: `npm run script --flag` gives the flag to npm, not to the script."""
    for item in linted.playbook.items:
        if item.command is None or not item.command.swallows_flags:
            continue
        argv = item.command.argv
        flag = next((word for word in argv if word.startswith("-")), "--")
        script = argv[2] if len(argv) > 2 else ""  # noqa: PLR2004 - npm run SCRIPT
        line, column, fix = _npm_place(item, linted)
        params: dict[str, str | int] = {"script": script, "flag": flag.split("=")[0]}
        yield Diagnostic("LN026", line, column, params, fix=fix)


def _npm_place(item: Item, linted: Linted) -> tuple[int, int, tuple[Edit, ...]]:
    for number in item.lines:
        if 0 < number <= len(linted.playbook.source):
            line = linted.playbook.source[number - 1]
            if match := _NPM.search(line.text):
                column = line.source_column(match.start("flag"))
                return number, column, (Edit(number, column, number, column, "-- "),)
    return first_line(item), item.column, ()
