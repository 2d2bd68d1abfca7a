"""The file of a lock: its text, and the table in it. What the table means `layers` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..findings import Finding
    from .places import Place

LOCK = "perspectief.lock"

_PLACE = ("line", "column", "end_line", "end_column")

_HEAD = """\
# Written by perspectief, and read by it to see what changed below this version.
# Keep it with the other files, and leave it to the program to change.

"""


def read_lock(place: Place) -> tuple[dict[str, Any] | None, list[Finding]]:
    """Read the lock of a pack.

    Args:
        place: Where the pack is.

    Returns:
        Its table, `None` when there is no lock or it cannot be read, and why not. That is never
        an error: without its lock a pack is the same pack.
    """
    # Imported here: only checking and upkeep look at locks.
    from ..findings import finding
    from .reading import read_table

    try:
        if LOCK not in place.names():
            return None, []
    except OSError:
        return None, []
    table, wrong = read_table(place, LOCK)
    if table or not wrong:
        # What only TOML 1.1 allows is read all the same: nobody but we write in it.
        return table, []
    first = wrong[0]
    reason, reason_nl = first.message("en"), first.message("nl")
    found = finding("FP431", LOCK, reason=reason, reason_nl=reason_nl, folder=as_argument(place))
    return None, [found.having(**{name: getattr(first, name) for name in _PLACE})]


def as_argument(place: Place) -> str:
    """Give the path of a pack as people type it in a command: quoted when it has a space."""
    path = place.show()
    return f'"{path}"' if " " in path else path


def lock_text(table: dict[str, Any]) -> str:
    """Give the text of the file of a lock, as `read_lock` reads it."""
    # Imported here: only who writes a lock needs it.
    import tomli_w

    return _HEAD + tomli_w.dumps(table, multiline_strings=True)
