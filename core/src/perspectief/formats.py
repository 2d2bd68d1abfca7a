"""The version of the pack format, and the way up from older ones.

A change of the format that old packs do not survive raises `FORMAT` and adds a pure function
to `UPGRADES`; packs of every older format then load unchanged.
"""

from __future__ import annotations

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Tables = dict[str, dict[str, Any]]

FORMAT = 1
"""The version of the pack format that this library reads and writes."""

UPGRADES: Mapping[int, Callable[[Tables], Tables]] = {}
"""By format, the function that turns the tables of all files into those of the next format.

The tables are by kind, with the manifest as `pack`. A function changes nothing in place.
"""


def upgraded(
    tables: Tables,
    format: int,
    *,
    to: int = FORMAT,
    upgrades: Mapping[int, Callable[[Tables], Tables]] = UPGRADES,
) -> Tables:
    """Give the tables of an older format as those of a newer one.

    Args:
        tables: The tables by kind, with the manifest as `pack`.
        format: The format they are in.
        to: The format wanted.
        upgrades: By format, the function to the next.

    Returns:
        The tables; the same when there is nothing to upgrade.
    """
    for step in range(format, to):
        tables = upgrades[step](tables)
    return tables
