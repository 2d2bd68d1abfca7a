"""From the address of a finding to a path in a file, and from there to the place it means."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ..findings.finding import Aim
from ..layers.ledger import old_ids
from ..model.shape import MANIFEST
from ..source.positions import Entry, Path, Positions, Range
from .pieces import pieces, says

Renamed = Mapping[str, Mapping[str, str]]
"""By kind, each old id and the one that came in its place."""

_SEPARATOR = re.compile("([/#])")
_SHORT = ("text", "value")
"""The fields that a part may leave unnamed: `zaal = "…"` for `zaal.text = "…"`."""


def path_of(address: str, entries: Mapping[Path, Entry], renamed: Renamed) -> tuple[Path, bool]:
    """Give the path in a file of what an address names.

    Args:
        address: An address, as `kind/id/field/key#name`.
        entries: What stands in the file.
        renamed: The ids that have another name now: a layer may still use the old ones.

    Returns:
        The path, as far as it exists in the file, and whether that is all of it.
    """
    kind, *words = _SEPARATOR.split(address)
    plain = tuple(words[1::2])
    # Most stand where they say; no other way to all of it has as many steps.
    return (plain, True) if plain in entries else _follow(kind, words[1:], (), entries, renamed)


def _follow(
    kind: str, words: list[str], path: Path, entries: Mapping[Path, Entry], renamed: Renamed
) -> tuple[Path, bool]:
    """Go on from a path by words, with the separators between them; the farthest way counts."""
    if not words:
        return path, True
    steps = [*_step(words, path, entries), *_old(kind, path, words[0], entries, renamed)]
    ways = [_follow(kind, words[used:], (*path, name), entries, renamed) for name, used in steps]
    return max(ways, key=lambda way: (way[1], len(way[0])), default=(path, False))


def _step(words: list[str], path: Path, entries: Mapping[Path, Entry]) -> Iterator[tuple[str, int]]:
    """Give the next key, and how many words it is: a key of the author may hold `/` or `#`."""
    for length in range(1, len(words) + 1, 2):
        name = "".join(words[:length])
        if (*path, name) in entries:
            yield name, length + 1


def _old(
    kind: str, path: Path, id: str, entries: Mapping[Path, Entry], renamed: Renamed
) -> Iterator[tuple[str, int]]:
    """Give the keys under which a file still tells of what has another id now."""
    of_kind = path == () and kind != MANIFEST
    if of_kind or (kind, path) == (MANIFEST, ("parameters",)):
        for old in old_ids(renamed.get(kind if of_kind else "parameters", {}), id):
            if (*path, old) in entries:
                yield old, 2


def place(
    positions: Positions,
    path: Path,
    complete: bool,
    aim: Aim,
    found: Sequence[Range] = (),
    nth: int = 0,
) -> Range:
    """Give the place of what a finding points at.

    Args:
        positions: Where everything stands in the file.
        path: The path, as far as it exists.
        complete: Whether that is all of it.
        aim: What of it the finding points at.
        found: The pieces of the value that it may point at; none for all of it.
        nth: Which of them, from 0.

    Returns:
        The place. Of what is not there, the name of what it should be in; of the file itself,
        its beginning.
    """
    entry = positions.entries.get(path)
    if entry is None:
        return Range(0, 0)
    single = entry.plain and positions.text[entry.value.start] not in "[{"
    if aim != "value" or not (complete or single):
        return entry.key
    if found:
        return found[min(nth, len(found) - 1)]
    return entry.value if entry.plain else entry.key


def quoted(positions: Positions, path: Path, quote: str) -> list[Range]:
    """Give the places where the value at a path, if there is one, says a piece."""
    return list(_pieces(positions, path, quote)) if path in positions.entries else []


def _pieces(positions: Positions, path: Path, quote: str) -> Iterator[Range]:
    """Give the places where a value, or an item of it, is just the piece; else those in them."""
    text, entries = positions.text, positions.entries
    inner = [*_items(path, entries), *((*path, name) for name in _SHORT)]
    values = [entries[each].value for each in inner if each in entries] or [entries[path].value]
    whole = [each for each in values if says(text[slice(*each)], quote)]
    yield from whole
    for start, end in () if whole else values:
        for piece in pieces(text[start:end], quote):
            yield Range(start + piece.start, start + piece.end)


def _items(path: Path, entries: Mapping[Path, Entry]) -> Iterator[Path]:
    """Give the items of a list, or of the lists that a layer adds and drops."""
    for base in (path, (*path, "add"), (*path, "drop")):
        at = 0
        while (item := (*base, at)) in entries:
            yield item
            at += 1
