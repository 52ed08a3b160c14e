"""Calendars from public-holiday sets, made offline by the `holidays` library."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import FIRST_DAY, LAST_DAY

if TYPE_CHECKING:
    from holidays import HolidayBase

LANGUAGE = "en_US"
KEPT = 256
"""Countries and regions whose holidays are remembered: a vendor's customers share them."""


class Listed(Struct, frozen=True):
    """The public holidays of a country with their names, and its ISO weekdays off.

    Args:
        days: Each holiday with its name.
        weekend: The ISO weekdays off.
        code: The country's ISO code of two letters.
        has_region: The days are those of the region asked for, which the library knows.
    """

    days: Mapping[date, str]
    weekend: tuple[int, ...]
    code: str
    has_region: bool


def calendar_for(
    country: str,
    region: str = "",
    *,
    closed: Mapping[date, str] | None = None,
    weekend: tuple[int, ...] | None = None,
    time_zone: str = "UTC",
    years: Iterable[int],
    key: str = "vendor",
) -> tuple[CalendarSpec, tuple[Diagnostic, ...]]:
    """Return the calendar of a side: public holidays of its country, its own closed days.

    Args:
        country: ISO code of two or three letters or the English name; "" for none.
        region: State or province, as the library's code or name; "" for the whole country.
        closed: Further days off with their reasons; they name the day where both know it.
        weekend: ISO weekdays off; None takes the country's own weekend, else Saturday, Sunday.
        time_zone: IANA name; an unknown one is reported and read as UTC.
        years: Years to list the holidays of; those outside 1950..2150 are left out.
        key: Name of the calendar.

    Returns:
        The calendar and what could not be understood: it never raises for an unknown country.
    """
    findings: list[Diagnostic] = []
    known = _holidays(country, region, years, key, findings) if country.strip() else None
    days: dict[date, str] = {} if known is None else {**known.days}
    days.update(closed or {})
    if weekend is None:
        weekend = (6, 7) if known is None else known.weekend
    if not _is_zone(time_zone):
        findings.append(Diagnostic("SC016", 0, params={"calendar": key, "zone": time_zone}))
        time_zone = "UTC"
    spec = CalendarSpec(key, weekend, dict(sorted(days.items())), time_zone)
    return spec, tuple(findings)


def _holidays(
    country: str, region: str, years: Iterable[int], key: str, findings: list[Diagnostic]
) -> Listed | None:
    wanted = sorted({year for year in years if FIRST_DAY.year <= year <= LAST_DAY.year})
    known = _listed(country, region, tuple(wanted))
    if known is None:
        findings.append(Diagnostic("SC014", 0, params={"calendar": key, "country": country}))
    elif not known.has_region and region.strip():
        params = {"calendar": key, "country": known.code, "region": region}
        findings.append(Diagnostic("SC015", 0, params=params))
    return known


@lru_cache(maxsize=KEPT)
def _listed(country: str, region: str, years: tuple[int, ...]) -> Listed | None:
    """Return the holidays of a country, which never change, and its weekend."""
    # Imported here: it takes longer than all of `golive playbook check`, which needs none of it.
    from holidays import country_holidays  # noqa: PLC0415

    code = _country_code(country)
    if code is None:
        return None
    kind = country_holidays(code)
    subdivision = _subdivision(kind, region)
    # Named here, because the library would otherwise follow the locale of the machine.
    language = LANGUAGE if LANGUAGE in kind.supported_languages else kind.default_language
    found = country_holidays(code, subdiv=subdivision, years=years, language=language)
    weekend = tuple(sorted(day + 1 for day in found.weekend))
    return Listed(dict(found), weekend, code, has_region=subdivision is not None)


def _country_code(country: str) -> str | None:
    from holidays.registry import COUNTRIES  # noqa: PLC0415

    wanted = country.strip().casefold().replace(" ", "_")
    for module, (_, alpha2, alpha3, *_) in COUNTRIES.items():
        if wanted in {module, alpha2.casefold(), alpha3.casefold()}:
            return alpha2
    return None


def _subdivision(kind: "HolidayBase", region: str) -> str | None:
    wanted = region.strip().casefold()
    names = {code.casefold(): code for code in kind.subdivisions}
    names |= {name.casefold(): code for name, code in kind.subdivisions_aliases.items()}
    return names.get(wanted) or names.get(wanted.split("-", 1)[-1])


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
