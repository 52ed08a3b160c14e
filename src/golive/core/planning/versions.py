"""Versions of a playbook: numbered, told apart by what they say, each with what it changed."""

import hashlib
from collections.abc import Iterable

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.planning.model import Document
from golive.core.planning.playbook_diff import PlaybookChange, diff_playbooks
from golive.core.playbook.matching import carry_keys
from golive.core.playbook.model import Playbook

SHORT_DIGEST = len("sha256:") + 12
"""How much of a digest a person is shown."""


class Edition(Struct, frozen=True):
    """A playbook as somebody published it.

    Args:
        text: Its decoded text.
        playbook: What golive reads in it.
        author: Who made it, "" when nobody says.
        published_on: "2025-11-03", or "2025-11" where only the month is known; None unknown.
    """

    text: str
    playbook: Playbook
    author: str = ""
    published_on: str | None = None


class Version(Struct, frozen=True):
    """One version in the history of a playbook; none is ever changed, only followed by another.

    Args:
        number: Counts from 1.
        digest: What tells its text from every other, see `digest_of`.
        playbook: Its content; things that the version before had too keep the keys they had there.
        changes: What it changed in the version before, () of the first.
    """

    number: int
    digest: str
    author: str
    published_on: str | None
    playbook: Playbook
    changes: tuple[PlaybookChange, ...] = ()


def digest_of(text: str) -> str:
    """Return what tells a text from every other: "sha256:" and 64 hexadecimal digits.

    Args:
        text: Decoded text with LF as line ends, so that the same words stored with another encoding
            or other line ends are the same version.
    """
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def next_version(last: Version | None, edition: Edition) -> Version:
    """Return the version that an edition is.

    Args:
        last: The version before, None when this is the first.
        edition: What is published. With the text of the version before it is that version.
    """
    digest = digest_of(edition.text)
    if last is None:
        return Version(1, digest, edition.author, edition.published_on, edition.playbook)
    if digest == last.digest:
        return last
    playbook = carry_keys(last.playbook, edition.playbook)
    return Version(
        last.number + 1,
        digest,
        edition.author,
        edition.published_on,
        playbook,
        diff_playbooks(last.playbook, playbook),
    )


class Source(Struct, frozen=True):
    """A document that a plan was made from.

    Args:
        document: The playbook or the template.
        digest: Of its text, see `digest_of`.
        title: Its title, "" without one.
        last_updated: "2025-11-03", or "2025-11"; None when it does not say.
    """

    document: Document
    digest: str
    title: str = ""
    last_updated: str | None = None


def source_of(document: Document, text: str, playbook: Playbook) -> Source:
    """Return a document as what a plan was made from."""
    return Source(document, digest_of(text), playbook.title, playbook.meta.last_updated)


def other_version(made_from: Iterable[Source], source: Source) -> Diagnostic | None:
    """Return what is to say when a plan was made from another version of a document.

    Args:
        made_from: The documents the plan was made from; without one of that kind nothing is said.
        source: The version it is taken to be made from.
    """
    own = next((one for one in made_from if one.document is source.document), None)
    if own is None or own.digest == source.digest:
        return None
    params: dict[str, str | int] = {
        "document": source.document.value,
        "own": _short(own),
        "other": _short(source),
    }
    return Diagnostic("PL330", 0, params=params)


def _short(source: Source) -> str:
    """Return a version in a few words: "2025-11, sha256:1ae6b014d152"."""
    digest = source.digest[:SHORT_DIGEST]
    return f"{source.last_updated}, {digest}" if source.last_updated else digest
