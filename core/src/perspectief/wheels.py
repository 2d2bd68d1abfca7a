"""What a wheel says it brings, against what is in it: told before anybody installs it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .distributions import PACKS, PLUGINS, entry_points_in
from .findings import finding
from .source.places import Folder

if TYPE_CHECKING:
    from .findings import Finding
    from .source.archives import Archive
    from .source.places import Place

_IN_THE_LIBRARY = "pilot"
"""The pack that is found without being announced, also when the library itself is in an archive."""


def wheel_findings(place: Place, id: str) -> list[Finding]:
    """Say what would be wrong with the pack in a wheel once it is installed.

    Args:
        place: Where the pack is; only of a wheel there is anything to say.
        id: The id that its manifest says; empty when there is none.

    Returns:
        A finding for each pack or plugin that is announced and not there, for a pack that is
        there and not announced, and for other packs that are there too.
    """
    if isinstance(place, Folder):
        return []
    # Imported here: most packs are folders.
    from .source.archives import Archive

    if not isinstance(place, Archive):
        return []
    return [each.at(place.path, id) for each in _found(place, id)]


def _found(place: Archive, id: str) -> Iterator[Finding]:
    entries = frozenset(place.entries())
    announced = {entry.name: entry.value for entry in entry_points_in(place.path, PACKS)}
    for name, package in announced.items():
        if f"{package}/pack.toml" not in entries:
            yield finding("FP901", "pack", pack=name, package=package)
    for entry in entry_points_in(place.path, PLUGINS):
        module = entry.value.partition(":")[0].strip()
        path = module.replace(".", "/")
        # A module written in another language ends in more than `.py`.
        if not any(name.startswith((f"{path}.", f"{path}/")) for name in entries):
            yield finding("FP903", "pack", plugin=entry.name, module=module)
    if place.beside:
        others = ", ".join(place.beside)
        yield finding("FP904", "pack", folder=place.inside.rstrip("/"), others=others)
    installs = any(entry.endswith(".dist-info/METADATA") for entry in entries)
    if installs and id and id not in (*announced, _IN_THE_LIBRARY):
        yield finding("FP902", "pack#id", pack=id, package=place.inside.rstrip("/"))
