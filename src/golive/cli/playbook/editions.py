"""A playbook file as a version that somebody published."""

from golive.cli.playbook.reading import ReadFile
from golive.core.document.decode import decode
from golive.core.planning.versions import Edition


def edition_of(file: ReadFile) -> Edition:
    """Return a file as a version that was published, by whom and when as it says itself."""
    meta = file.playbook.meta
    author = str(meta.front_matter.get("author") or meta.owner or "")
    return Edition(decode(file.data).text, file.playbook, author, meta.last_updated)
