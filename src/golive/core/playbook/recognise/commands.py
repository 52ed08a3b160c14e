"""Command lines of shell fences: split as a shell would, typed parameters, never run."""

import itertools
import re

from msgspec import Struct

from golive.core.document.model import Inline, Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import ItemDraft, LineClass, Wait
from golive.core.playbook.model import Command, ItemKind, Parameter, ParameterType
from golive.core.playbook.recognise.items import make_item
from golive.core.playbook.recognise.place import Place

SHELLS = frozenset(
    [
        "bash",
        "sh",
        "shell",
        "zsh",
        "ksh",
        "fish",
        "console",
        "terminal",
        "shell-session",
        "shellsession",
        "session",
        "powershell",
        "pwsh",
        "ps1",
        "cmd",
        "bat",
        "batch",
        "dos",
        "cli",
    ]
)
_PROMPT = late_pattern(r"^\s*(?:\$|%|>|❯|PS [^>]*>|[\w.-]+@[\w.-]+[:~\w/]*[$#])\s+")
_COMMENT = late_pattern(r"^\s*(?:#+(?!!)|//|REM\b|::)\s*(.*)$", re.IGNORECASE)
_FLAG = late_pattern(r"^(?:--?|/)([A-Za-z][\w-]*)(?:=(.*))?$", re.DOTALL)
_PLACEHOLDER = late_pattern(
    r"^(?:x{2,}|\*+|\.{3}|…|<[^<>]+>|\[[^\[\]]+\]|\{\{?[^{}]+\}?\}|\$\{?\w+\}?|YOUR[_-].*|your[_-].*|TODO|TBD|CHANGE_?ME|0{4,}|123+|abc\d*|foo|bar|example.*|sample.*)$",
    re.IGNORECASE,
)
_SAMPLE_EMAIL = late_pattern(
    r"^[^@\s]+@(?:[\w-]+\.)*(?:example|company|customer|acme|domain|test)\.\w+$", re.IGNORECASE
)
_EMAIL = late_pattern(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_URL = late_pattern(r"^https?://\S+$")
_FILE = late_pattern(
    r"^[\w./\\~-]+\.(?:csv|tsv|json|ya?ml|xml|xlsx?|txt|sql|pem|crt|key|zip|parquet)$",
    re.IGNORECASE,
)
_SAMPLE_NAME = late_pattern(
    r"^(?:company|customer|client|acme|account)[ _-]?(?:name|inc|corp|ltd)?$", re.IGNORECASE
)
_FACTS = {
    "email": "customer.primary_email",
    "name": "customer.name",
    "company": "customer.name",
    "company-name": "customer.name",
    "customer": "customer.name",
    "customer-name": "customer.name",
    "org": "customer.slug",
    "slug": "customer.slug",
    "tenant": "customer.slug",
    "domain": "customer.domain",
    "country": "customer.country",
    "region": "customer.region",
    "time-zone": "customer.time_zone",
    "timezone": "customer.time_zone",
    "provider": "customer.identity_provider",
    "idp": "customer.identity_provider",
    "csv": "upload.users",
    "users": "upload.users",
    "seats": "customer.users",
}
_MAKERS = ("create", "new", "add", "provision", "init", "make", "register")


class _Line(Struct):
    text: str
    comment: str
    lines: tuple[int, ...]
    column: int


def is_shell(fence: Node) -> bool:
    """Tell whether a fence holds shell commands by its info word."""
    words = fence.marker.split()
    return bool(words) and words[0].strip("{}.").lower() in SHELLS


def read_commands(fence: Node, place: Place) -> list[ItemDraft]:
    """Add one command item per command line of a shell fence.

    The comment above a command is its title and may state its condition; lines joined by a
    closing backslash are one command; in a transcript with prompts only prompted lines count.
    """
    draft = place.draft
    draft.mark((fence.span.start_line, fence.span.end_line), LineClass.EXECUTED)
    language = fence.marker.split()[0].strip("{}.").lower()
    items: list[ItemDraft] = []
    for line in _command_lines(fence, place):
        text = line.comment or line.text
        item = make_item(place, ItemKind.COMMAND, Inline(text, text), line.lines, line.column)
        item.kind = ItemKind.COMMAND
        item.cadence = item.clock = None
        item.command = _command(line.text, language, items)
        item.depends_on = {
            earlier: Wait(earlier.key)
            for earlier in items
            if earlier.command is not None
            and _feeds(earlier.command.argv, item.command.parameters)
        }
        draft.mark(line.lines, LineClass.EXECUTED)
        items.append(item)
    return items


def _command_lines(fence: Node, place: Place) -> list[_Line]:
    lines = fence.text.split("\n")
    first = fence.span.start_line + 1
    prompted = any(_PROMPT.match(line) for line in lines)
    found: list[_Line] = []
    comment: list[tuple[int, str]] = []
    pending: list[str] = []
    started = 0
    for number, raw in enumerate(lines, first):
        stripped = raw.strip()
        if not stripped:
            if not pending:
                comment = []
            continue
        said = _COMMENT.match(raw)
        if said and not pending and not (prompted and _PROMPT.match(raw)):
            comment.append((number, said.group(1).strip()))
            place.draft.mark((number,), LineClass.EXECUTED)
            continue
        if not pending and prompted and not _PROMPT.match(raw):
            place.draft.mark((number,), LineClass.INFORMATIVE)
            continue
        started = started if pending else number
        continues = stripped.endswith(("\\", "`", "^")) and stripped[:-1].strip()
        body = stripped[:-1] if continues else stripped
        pending.append(_PROMPT.sub("", body, count=1) if not pending else body)
        if continues and number < first + len(lines) - 1:
            continue
        own = tuple(at for at, _ in comment) + tuple(range(started, number + 1))
        words = " ".join(text for _, text in comment if text)
        column = fence.span.start_column
        found.append(_Line(" ".join(pending), words, own, column))
        pending, comment = [], []
    return found


def _command(text: str, language: str, earlier: list[ItemDraft]) -> Command:
    try:
        import shlex  # noqa: PLC0415  only commands need it

        argv = tuple(shlex.split(text, comments=False))
    except ValueError:  # an unclosed quote: the words as they stand
        argv = tuple(text.split())
    return Command(
        argv=argv,
        parameters=tuple(_parameters(argv, earlier)),
        language=language,
        swallows_flags=_swallows_flags(argv),
    )


def _swallows_flags(argv: tuple[str, ...]) -> bool:
    """Tell whether `npm run` would take the flags for itself: no "--" stands before them."""
    if argv[:2] not in {("npm", "run"), ("npm", "run-script")}:
        return False
    before = argv[: argv.index("--")] if "--" in argv else argv
    return any(word.startswith("-") for word in before[3:])


def _parameters(argv: tuple[str, ...], earlier: list[ItemDraft]) -> list[Parameter]:
    found: list[Parameter] = []
    index = 1
    while index < len(argv):
        match = _FLAG.match(argv[index])
        index += 1
        if match is None or (match.group(0).startswith("/") and "=" not in match.group(0)):
            continue
        name, value = match.group(1), match.group(2)
        if value is None and index < len(argv) and not argv[index].startswith("-"):
            value = argv[index]
            index += 1
        found.append(_parameter(name, value, earlier))
    return found


def _parameter(name: str, value: str | None, earlier: list[ItemDraft]) -> Parameter:
    if value is None:
        return Parameter(name, ParameterType.FLAG, "", is_placeholder=False)
    placeholder = bool(_PLACEHOLDER.match(value) or _SAMPLE_EMAIL.match(value))
    placeholder = placeholder or bool(_SAMPLE_NAME.match(value) or _FILE.match(value))
    binds = _output_of(name, earlier) if placeholder else ""
    binds = binds or _FACTS.get(name.lower(), "")
    return Parameter(name, _type(value), value, is_placeholder=placeholder, binds_to=binds)


def _type(value: str) -> ParameterType:
    if _EMAIL.match(value):
        return ParameterType.EMAIL
    if _URL.match(value):
        return ParameterType.URL
    if _FILE.match(value):
        return ParameterType.FILE
    if re.fullmatch(r"-?\d+(?:\.\d+)?", value):
        return ParameterType.NUMBER
    return ParameterType.TEXT


def _output_of(name: str, earlier: list[ItemDraft]) -> str:
    """Return the output of an earlier command that makes the thing a parameter names by id."""
    thing = re.sub(r"[-_]?(?:id|uuid|key|ref)$", "", name, flags=re.IGNORECASE).casefold()
    if not thing or thing == name.casefold():
        return ""
    for item in earlier:
        verb = _maker(item.command.argv if item.command else (), thing)
        if verb:
            return f"{verb}.{name.replace('-', '_').lower()}"
    return ""


def _maker(argv: tuple[str, ...], thing: str) -> str:
    for word in argv[:5]:
        parts = re.split(r"[-_:./]", word.casefold())
        if thing in parts and any(part in _MAKERS for part in parts):
            return word
    joined = [word.casefold() for word in argv[:5]]
    for first, second in itertools.pairwise(joined):
        if {first, second} & set(_MAKERS) and thing in {first, second}:
            return f"{first}-{second}"
    return ""


def _feeds(earlier: tuple[str, ...], parameters: tuple[Parameter, ...]) -> bool:
    return any(
        "." in parameter.binds_to
        and not parameter.binds_to.startswith(("customer.", "upload."))
        and _names(earlier, parameter.binds_to.split(".")[0])
        for parameter in parameters
    )


def _names(argv: tuple[str, ...], name: str) -> bool:
    return name in argv or name in {
        f"{first}-{second}".casefold() for first, second in itertools.pairwise(argv)
    }
