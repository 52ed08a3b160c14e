"""Read `facts.toml`: everything wrong in it is a diagnostic, nothing raises."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct, field
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor
from golive.core.planning.customer import Contact, CustomerFacts, Fact, PlanHold, SideCalendar
from golive.core.planning.model import Document

CUSTOMER_TEXTS = ("name", "industry", "environment", "goals", "country", "region", "time_zone")
CUSTOMER_KEYS = (*CUSTOMER_TEXTS, "employees", "users")
CONTACT_KEYS = ("name", "email", "title")
CONDITION_KEYS = ("sso", "migration", "ip_allow_list", "complexity")
CALENDAR_KEYS = ("country", "region", "closed", "weekend", "time_zone")
LIST_KEYS = ("success_criteria", "go_live_criteria")
PLAN_KEYS = (
    "created_on",
    "target_go_live_on",
    "extra_weeks",
    "week_anchor",
    "holds",
    *LIST_KEYS,
)
SPAN_KEYS = ("from", "to", "reason")
TOP_KEYS = ("customer", "contacts", "roles", "conditions", "calendars", "plan", *LIST_KEYS)
SIDES = ("vendor", "customer")
LAST_WEEKDAY = 7
_TOML_PLACE = re.compile(r" \(at line (?P<line>\d+), column (?P<column>\d+)\)$")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_WORD = re.compile(r"[^\W_]+")
LONGEST_SPAN = timedelta(days=1_100)
"""Three years: a closed span that is longer is taken for a slip of the pen."""

Table = Mapping[str, object]


def read_facts(data: bytes) -> tuple[CustomerFacts, tuple[Diagnostic, ...]]:
    """Return the facts of a TOML file and what is wrong with it.

    An unknown key is a warning that names the nearest known one; a value of the wrong type is
    left out and reported. Answers to conditions are kept under any name: what a playbook asks for
    is known only when a plan is made.

    Args:
        data: The file as stored, UTF-8.
    """
    reader = _Reader()
    try:
        table: Table = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        reader.say("PL002", offset=error.start)
        return CustomerFacts(), tuple(reader.found)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        return CustomerFacts(), (_damaged(str(error)),)
    reader.lines = key_lines(data.decode("utf-8-sig"))
    return _facts(reader, table), tuple(reader.found)


def _damaged(reason: str) -> Diagnostic:
    """Return what the TOML reader found, at the place that it names at the end."""
    match = _TOML_PLACE.search(reason)
    line, column = (int(match["line"]), int(match["column"])) if match else (0, 1)
    said = reason[: match.start()] if match else reason
    return Diagnostic("PL001", line, column, {"reason": said}, document=Document.FACTS)


def _facts(reader: "_Reader", table: Table) -> CustomerFacts:
    reader.known(table, TOP_KEYS, "")
    customer = reader.table(table, "customer", "")
    plan = reader.table(table, "plan", "")
    reader.known(customer, CUSTOMER_KEYS, "customer")
    reader.known(plan, PLAN_KEYS, "plan")
    texts = {name: reader.text(customer, name, "customer") for name in CUSTOMER_TEXTS}
    texts["time_zone"] = reader.zone(customer, "customer")
    calendars = reader.table(table, "calendars", "")
    reader.known(calendars, SIDES, "calendars")
    sides = {side: _side(reader, calendars, side) for side in SIDES}
    lists = {
        name: (*reader.texts(table, name, ""), *reader.texts(plan, name, "plan"))
        for name in LIST_KEYS
    }
    facts = CustomerFacts(
        name=texts["name"],
        industry=texts["industry"],
        employees=reader.text(customer, "employees", "customer", allow_number=True),
        users=reader.count(customer, "users", "customer"),
        environment=texts["environment"],
        goals=texts["goals"],
        country=texts["country"],
        region=texts["region"],
        time_zone=texts["time_zone"],
        contacts=tuple(_contacts(reader, table)),
        roles=_roles(reader, table),
        conditions=_conditions(reader, table),
        vendor=sides["vendor"],
        customer=_customer_side(sides["customer"], texts),
        created_on=reader.day(plan, "created_on", "plan"),
        target_go_live_on=reader.day(plan, "target_go_live_on", "plan"),
        extra_weeks=reader.count(plan, "extra_weeks", "plan"),
        success_criteria=lists["success_criteria"],
        go_live_criteria=lists["go_live_criteria"],
    )
    return replace(
        facts, week_anchor=_week_anchor(reader, plan), holds=tuple(_holds(reader, plan))
    )


def _customer_side(side: SideCalendar, texts: Mapping[str, str]) -> SideCalendar:
    """Take the customer's own country where its calendar names none."""
    if side.country:
        return side
    return replace(side, country=texts["country"], region=side.region or texts["region"])


def _contacts(reader: "_Reader", table: Table) -> Iterator[Contact]:
    contacts = reader.table(table, "contacts", "")
    for role in contacts:
        place = f"contacts.{role}"
        entry = reader.table(contacts, role, "contacts")
        reader.known(entry, CONTACT_KEYS, place)
        texts = {name: reader.text(entry, name, place) for name in CONTACT_KEYS}
        if texts["email"] and "@" not in texts["email"]:
            reader.say("PL006", key=f"{place}.email", value=texts["email"])
        yield Contact(role, **texts)


def _roles(reader: "_Reader", table: Table) -> dict[str, str]:
    roles = reader.table(table, "roles", "")
    read = {role: reader.text(roles, role, "roles") for role in roles}
    return {role: name for role, name in read.items() if name}


def fact_name(words: str) -> str:
    """Return words as the name of a condition: small letters, joined by "_", accents left out."""
    plain = words.casefold().translate(_SPELLED_OUT)
    letters = unicodedata.normalize("NFKD", plain)
    kept = "".join(char for char in letters if not unicodedata.combining(char))
    return "_".join(_WORD.findall(kept))


def _conditions(reader: "_Reader", table: Table) -> dict[str, Fact]:
    conditions = reader.table(table, "conditions", "")
    kept: dict[str, Fact] = {}
    for name, value in conditions.items():
        if isinstance(value, str | int | float):
            kept[fact_name(name)] = value
        else:
            reader.wrong(f"conditions.{name}", "true, false, a number or a text", value)
    return kept


def _side(reader: "_Reader", calendars: Table, side: str) -> SideCalendar:
    place = f"calendars.{side}"
    table = reader.table(calendars, side, "calendars")
    reader.known(table, CALENDAR_KEYS, place)
    return SideCalendar(
        country=reader.text(table, "country", place),
        region=reader.text(table, "region", place),
        closed=_closed(reader, table, place),
        weekend=reader.weekdays(table, "weekend", place),
        time_zone=reader.zone(table, place),
    )


def _closed(reader: "_Reader", table: Table, place: str) -> dict[date, str]:
    """Return the closed days of a side: single dates, and spans with the reason of each."""
    closed: dict[date, str] = {}
    for one in reader.entries(table, "closed", place, "a list of dates and spans"):
        day = _as_day(one)
        if day is not None:
            closed.setdefault(day, "")
            continue
        span = _span(reader, one, f"{place}.closed", "a date such as 2026-12-24")
        if span is not None and span.until_on is not None:
            days = (span.until_on - span.from_on).days + 1
            closed |= {span.from_on + timedelta(at): span.reason for at in range(days)}
    return dict(sorted(closed.items()))


def _holds(reader: "_Reader", plan: Table) -> Iterator[PlanHold]:
    for one in reader.entries(plan, "holds", "plan", "a list of spans"):
        span = _span(reader, one, "plan.holds", "a span such as { from = 2026-03-23 }")
        if span is not None:
            yield span if "to" in _table(one) else replace(span, until_on=None)


def _span(reader: "_Reader", value: object, path: str, expected: str) -> PlanHold | None:
    """Return a span `{ from, to, reason }`; without "to" it is the one day."""
    table = _table(value)
    if "from" not in table:
        reader.wrong(path, expected, value)
        return None
    reader.known(table, SPAN_KEYS, path)
    first = reader.day(table, "from", path)
    last = reader.day(table, "to", path) if "to" in table else first
    if first is None or last is None:
        return None
    if not timedelta() <= last - first <= LONGEST_SPAN:
        reader.wrong(path, "a span that ends after it starts, within three years", value)
        return None
    return PlanHold(first, last, reader.text(table, "reason", path))


def _week_anchor(reader: "_Reader", plan: Table) -> Anchor | None:
    word = reader.text(plan, "week_anchor", "plan")
    if not word:
        return None
    if word in (Anchor.CONTRACT, Anchor.KICKOFF):
        return Anchor(word)
    reader.wrong("plan.week_anchor", '"contract" or "kickoff"', word)
    return None


class _Reader(Struct):
    """Takes typed values out of tables and remembers what was wrong."""

    found: list[Diagnostic] = field(default_factory=list)
    lines: Mapping[str, int] = field(default_factory=dict)

    def say(self, code: str, **params: str | int) -> None:
        line = self.lines.get(str(params.get("key", "")), 0)
        self.found.append(Diagnostic(code, line, params=params, document=Document.FACTS))

    def wrong(self, key: str, expected: str, value: object) -> None:
        self.say("PL004", key=key, expected=expected, value=_as_written(value)[:80])

    def known(self, table: Table, keys: tuple[str, ...], place: str) -> None:
        for key in table:
            if key in keys:
                continue
            path = f"{place}.{key}" if place else key
            near = get_close_matches(key.lower(), keys, n=1)
            if near:
                self.say("PL003", key=path, nearest=near[0])
            else:
                self.say("PL005", key=path, known=", ".join(keys))

    def table(self, table: Table, key: str, place: str) -> Table:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self.wrong(_path(place, key), "a table", value)
        return {}

    def text(self, table: Table, key: str, place: str, *, allow_number: bool = False) -> str:
        value = table.get(key, "")
        if isinstance(value, str):
            return value.strip()
        if allow_number and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            return ", ".join(value)
        self.wrong(_path(place, key), "a text", value)
        return ""

    def texts(self, table: Table, key: str, place: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if isinstance(value, str):
            value = [value]
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(one.strip() for one in value if one.strip())
        self.wrong(_path(place, key), "a list of texts", value)
        return ()

    def count(self, table: Table, key: str, place: str) -> int | None:
        value = table.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        self.wrong(_path(place, key), "a whole number, 0 or more", value)
        return None

    def day(self, table: Table, key: str, place: str) -> date | None:
        value = table.get(key)
        if value is None:
            return None
        read = _as_day(value)
        if read is None:
            self.wrong(_path(place, key), "a date such as 2026-03-02", value)
        return read

    def entries(self, table: Table, key: str, place: str, expected: str) -> list[object]:
        value = table.get(key, [])
        if isinstance(value, list):
            return value
        self.wrong(_path(place, key), expected, value)
        return []

    def weekdays(self, table: Table, key: str, place: str) -> tuple[int, ...] | None:
        value = table.get(key)
        if value is None:
            return None
        expected = "a list of weekdays, 1 (Monday) to 7 (Sunday), not all seven"
        if not isinstance(value, list):
            self.wrong(_path(place, key), expected, value)
            return None
        good = all(type(one) is int and 1 <= one <= LAST_WEEKDAY for one in value)
        if not good or len(set(value)) == LAST_WEEKDAY:
            self.wrong(_path(place, key), expected, value)
            return None
        return tuple(sorted(set(value)))

    def zone(self, table: Table, place: str) -> str:
        name = self.text(table, "time_zone", place)
        if not name:
            return ""
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.wrong(_path(place, "time_zone"), "a zone such as Europe/Oslo", name)
            return ""
        return name


def _path(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _table(value: object) -> Table:
    return value if isinstance(value, dict) else {}


def _as_day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        return None


def key_lines(text: str) -> dict[str, int]:
    """Return where each dotted key stands, as far as plain `[table]` and `key =` lines say it."""
    lines: dict[str, int] = {}
    place = ""
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            place = line.strip("[]").replace('"', "").strip()
            lines.setdefault(place, number)
        elif "=" in line and not line.startswith("#"):
            key = line.split("=", 1)[0].strip().strip("\"'")
            lines.setdefault(_path(place, key), number)
    return lines


def _as_written(value: object) -> str:
    """Return a value as TOML writes it: `{ from = 2026-05-10 }`, `true`."""
    if isinstance(value, Mapping):
        pairs = (f"{key} = {_as_written(one)}" for key, one in value.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_as_written, value))}]"
    return str(value).lower() if isinstance(value, bool) else str(value)
