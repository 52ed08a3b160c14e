"""Resources: links with an audience."""

import re
from urllib.parse import urlsplit

from golive.core.document.model import Inline, Link
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.model import Resource, Visibility
from golive.core.playbook.recognise.place import Place

_INTERNAL_LABELS = frozenset({"internal", "intranet", "admin", "wiki"})
_PRIVATE_SUFFIXES = (
    ".local",
    ".internal",
    ".lan",
    ".intranet",
    ".corp",
    ".home.arpa",
    ".localhost",
)
_WIKI = late_pattern(r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]")
_ONLY_LINK = late_pattern(
    r"^(?:[^\w\s\[<(]+\s*)?(?:\[[^\]]+\]\([^)]*\)|<?https?://\S+>?|\[\[[^\]]+\]\])\s*(?:[-–—:(].*)?$",
    re.DOTALL,
)


def audience_of(url: str) -> Visibility:
    """Return who may see a link by its host: internal when the host says so or is private."""
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:  # not a URL at all, such as one with a broken address in brackets
        return Visibility.CUSTOMER
    if host.split(".")[0] in _INTERNAL_LABELS or host == "localhost":
        return Visibility.INTERNAL
    if host.endswith(_PRIVATE_SUFFIXES):
        return Visibility.INTERNAL
    if not (host[:1].isdigit() or ":" in host):
        return Visibility.CUSTOMER
    # Loaded on demand: hardly any link names its host by number.
    from ipaddress import ip_address  # noqa: PLC0415

    try:
        return Visibility.INTERNAL if ip_address(host).is_private else Visibility.CUSTOMER
    except ValueError:  # a name, not an address
        return Visibility.CUSTOMER


def is_only_link(inline: Inline) -> bool:
    """Tell whether a text is a link with at most a remark after it."""
    return bool(_ONLY_LINK.match(inline.markdown.strip()))


def leads_within_page(inline: Inline) -> bool:
    """Tell whether a text is a link to another place of the same page, as contents have it."""
    links = inline.links
    return bool(links) and is_only_link(inline) and links[0].target.startswith("#")


def add_resources(
    inline: Inline, lines: tuple[int, ...], place: Place, audience: str = ""
) -> int:
    """Add the links of a text to the resources; returns how many.

    A place of the same page is none: a list of such links is the contents of the page.
    """
    links = [link for link in inline.links if not link.target.startswith("#")]
    for found in _WIKI.finditer(inline.markdown):
        shown = found.group(2) or found.group(1)
        links.append(Link(shown, found.group(1), found.start(), found.end()))
    for link in links:
        _add(link.text or link.target, link.target, lines, place, audience)
    return len(links)


def _add(title: str, url: str, lines: tuple[int, ...], place: Place, audience: str) -> None:
    stated = audience in {Visibility.INTERNAL, Visibility.CUSTOMER}
    visibility = Visibility(audience) if stated else audience_of(url)
    owner: ItemDraft | None = place.target or place.parent
    resource = Resource(
        key="",
        title=title.strip(),
        url=url,
        audience=visibility,
        lines=lines,
        stated=stated or visibility is Visibility.INTERNAL,
    )
    place.draft.resources.append((resource, owner))
