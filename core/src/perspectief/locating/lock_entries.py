"""Where the entries of a lock stand in its file: those that nobody understands, or needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from ..layers import Address, steps
from ..layers.renaming import Ledger, current_address
from ..source.lock_file import LOCK
from ..source.positions import Path, Positions, Range, index

if TYPE_CHECKING:
    from ..findings import Finding
    from ..source.places import Place

_DEPTHS = {"seen": 3, "translated": 4}
"""How long the path of an object is, by the section that keeps entries of it."""

_START = Range(0, 0)
"""Where what is missing from the file is told."""


class LockEntries:
    """The places in the file of one lock, which is looked over when somebody asks for one."""

    def __init__(self, place: Place | None, renamed: Ledger | None = None) -> None:
        """Look for the lock of a pack at a place; nothing is read yet.

        Args:
            place: Where the pack is.
            renamed: The ledger: the file may still have an older id.
        """
        self._place = place
        self._renamed = renamed or {}

    def strange(self, found: Finding, name: str) -> Finding:
        """Give a finding its place: that of the entry with a name, as `from_table` gives it."""
        positions = self._positions
        if positions is None:
            return found
        path = self._paths.get(name)
        return _at(found, positions, _START if path is None else _odd(positions, path))

    def kept(self, found: Finding, at: Address) -> Finding:
        """Give a finding its place: that of what is kept for an address, by the ids of today."""
        positions = self._positions
        if positions is None:
            return found
        return _at(found, positions, self._kept.get(at, _START))

    @cached_property
    def _positions(self) -> Positions | None:
        """Look the file over; `None` when there is none, or it is gone by now."""
        if self._place is None:
            return None
        try:
            return index(self._place.read(LOCK).decode("utf-8-sig"))
        except (OSError, ValueError, IndexError):
            return None

    @cached_property
    def _paths(self) -> dict[str, Path]:
        """Give the path of each entry by its name; of several the first."""
        entries = self._positions.entries if self._positions else ()
        return {".".join(map(str, path)): path for path in reversed([*entries])}

    @cached_property
    def _kept(self) -> dict[Address, Range]:
        """Give the place of what is kept, by its address as it stands there and as it is today."""
        places: dict[Address, Range] = {}
        for known, place in _all_kept(self._positions) if self._positions else ():
            places.setdefault(known, place)
            places.setdefault(current_address(known, self._renamed), place)
        return places


def _odd(positions: Positions, path: Path) -> Range:
    """Give the place of the item of an entry that is no pair, or else that of its name."""
    entries, text = positions.entries, positions.text
    items = (entries[each].value for each in _items(positions, path))
    return next((each for each in items if not _is_pair(text[slice(*each)])), entries[path].key)


def _is_pair(item: str) -> bool:
    return item[0] in "\"'" and " " in item


def _all_kept(positions: Positions) -> Iterator[tuple[Address, Range]]:
    """Give the address of all that is kept, each with its place."""
    for path, entry in positions.entries.items():
        depth = _DEPTHS.get(str(path[0]), 0)
        if not depth or len(path) != depth + 1:
            continue
        of_object, name = tuple(map(str, path[1:depth])), str(path[-1])
        items = list(_items(positions, path))
        if name == "unset" and items:
            values = (positions.entries[each].value for each in items)
            yield from (((*of_object, *steps(_said(positions, at))), at) for at in values)
        else:
            yield (of_object if name == "remove" else (*of_object, *steps(name))), entry.key


def _items(positions: Positions, path: Path) -> Iterator[Path]:
    count = 0
    while (*path, count) in positions.entries:
        yield (*path, count)
        count += 1


def _said(positions: Positions, place: Range) -> str:
    return positions.text[slice(*place)].strip("\"'")


def _at(found: Finding, positions: Positions, place: Range) -> Finding:
    line, column = positions.lines.place(place.start)
    end_line, end_column = positions.lines.place(place.end)
    return found.having(line=line, column=column, end_line=end_line, end_column=end_column)
