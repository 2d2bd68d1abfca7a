"""What upkeep tells of a version, with the places in its files and in those below it."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve, frozen

from ..findings import Finding, Related, Span
from ..layers import Address, shown
from ..layers.leaves import ABSENT
from ..layers.lock import current
from ..layers.put import put
from ..layers.translations import source_at
from ..layers.upgrade import Row
from ..layers.upkeep import Judged
from ..locating import locate
from .reading import Version
from .targets import below

_CODE = "row"
"""The code under which places are looked up; nobody sees it."""


@frozen(kw_only=True)
class Told:
    """What became of one thing, and where it stands.

    Attributes:
        row: What became of it.
        ours: Where the version says it; `None` when it says nothing of it.
        there: Where a layer below says it now; `None` when none does. Of a translation it is where
            the text stands, and that may be in the version itself.
        layer: The id of that layer.
        accepted: Whether its proposal takes the place of what is ours.
    """

    row: Row
    ours: Span | None = None
    there: Span | None = None
    layer: str = ""
    accepted: bool = False

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.row.at)

    @property
    def open(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.row.open and not self.accepted


def told(version: Version, rows: Sequence[Row], accepted: Iterable[Address] = ()) -> list[Told]:
    """Give rows with their places, as far as somebody has to look at them.

    Args:
        version: The version, as its files are now.
        rows: What became of everything.
        accepted: The addresses whose proposals were accepted.
    """
    taken = set(accepted)
    rows = [_with_seen(version, row) for row in rows]
    wanted = [row for row in rows if row.open]
    places = dict(zip((row.at for row in wanted), _places(version, wanted), strict=True))
    return [
        evolve(places.get(row.at, Told(row=row)), row=row, accepted=row.at in taken) for row in rows
    ]


def _with_seen(version: Version, row: Row) -> Row:
    """Give a row about a whole object with what its author saw of that, field by field."""
    if row.result not in ("gone", "fixed") or row.seen is not ABSENT:
        return row
    seen: Any = ABSENT
    for at, value in current(version.lock, version.standing.below).seen.items():
        if at[: len(row.at)] == row.at:
            seen = put(seen, at[len(row.at) :], value)
    return evolve(row, seen=seen)


def _places(version: Version, rows: Sequence[Row]) -> list[Told]:
    found = locate([_sought(version, row) for row in rows], version.chain)
    return [_told(row, each) for row, each in zip(rows, found, strict=True)]


def _sought(version: Version, row: Row) -> Finding:
    """Give what makes of an address two places: the own one, and the one below."""
    language, at = parted(row.at)
    layer = version.layer
    path = layer.file_in(language, at[0]) if language else layer.file_of(at[0])
    related = () if row.now is ABSENT else _related(version, language, at)
    return Finding(code=_CODE, address=shown(at), path=path, related=related)


def parted(at: Address) -> tuple[str, Address]:
    """Give the language of an address, empty for none, and the address without it."""
    # No kind has a name of two letters.
    return (at[0], at[1:]) if len(at[0]) == 2 else ("", at)


def _related(version: Version, language: str, at: Address) -> tuple[Related, ...]:
    """Give the place of what is there now: of a translation the text, which may be ours."""
    chain, at = (
        (version.chain, source_at(version.standing, at)) if language else (below(version), at)
    )
    return (Related(address=shown(at), layer=chain.origin(*at).id),) if chain.layers else ()


def _told(row: Row, found: Finding) -> Told:
    ours = None
    if found.line is not None and found.column is not None:
        end = found.end_line or found.line, found.end_column or found.column
        ours = Span(path=found.path, line=found.line, column=found.column,
                    end_line=end[0], end_column=end[1])  # fmt: skip
    there = found.related[0] if found.related else None
    return Told(
        row=row,
        ours=ours,
        there=there.span if there else None,
        layer=there.layer if there else "",
    )


def row_of(judged: Judged) -> Row:
    """Give what was judged of an override as a row."""
    return Row(
        at=judged.at,
        result=judged.verdict,
        seen=judged.seen,
        now=judged.override.now,
        ours=judged.override.ours,
        open=judged.is_open,
    )
