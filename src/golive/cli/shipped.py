"""The playbooks that golive ships: in the package when installed, beside it in a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from golive.core.errors import NotFoundError

SAMPLE = "saas-high-touch"


def shipped_folder() -> Traversable:
    """Return the folder of the shipped playbooks.

    Raises:
        NotFoundError: This installation came without them.
    """
    package = files("golive")
    in_package = package / "playbooks"
    in_checkout = Path(str(package)).parent.parent / "playbooks"
    for folder in (in_package, in_checkout):
        if (folder / f"{SAMPLE}.md").is_file():
            return folder
    raise NotFoundError("This installation of golive came without its playbooks.")
