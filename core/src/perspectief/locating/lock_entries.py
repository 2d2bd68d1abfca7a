"""Where the entries of a lock stand in its file: those that nobody understands, or needs."""

from __future__ import annotations

from collections.abc import Iterator
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


class LockEntries:
    """The places in the file of one lock, which is looked over when somebody asks for one."""

    def __init__(self, place: Place | None) -> None:
        """Look for the lock of a pack at a place; nothing is read yet."""
        self._place = place

    def strange(self, found: Finding, name: str) -> Finding:
        """Give a finding its place: that of the entry with a name, as `from_table` gives it."""
        positions = self._positions()
        return found if positions is None else _at(found, positions, _named(positions, name))

    def kept(self, found: Finding, at: Address, renamed: Ledger) -> Finding:
        """Give a finding its place: that of what is kept for an address.

        Args:
            found: The finding.
            at: The address, by the ids of today.
            renamed: The ledger: the file may still have an older id.
        """
        positions = self._positions()
        if positions is None:
            return found
        places = (
            place
            for known, place in _all_kept(positions)
            if at == known or at == current_address(known, renamed)
        )
        return _at(found, positions, next(places, Range(0, 0)))

    def _positions(self) -> Positions | None:
        """Look the file over; `None` when there is none, or it is gone by now."""
        if self._place is None:
            return None
        try:
            return index(self._place.read(LOCK).decode("utf-8-sig"))
        except (OSError, ValueError, IndexError):
            return None


def _named(positions: Positions, name: str) -> Range:
    """Give the place of an entry; the start of the file for what is missing from it."""
    entries, text = positions.entries, positions.text
    path = next((each for each in entries if ".".join(map(str, each)) == name), None)
    if path is None:
        return Range(0, 0)
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
