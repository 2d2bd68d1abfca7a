"""What is different between two packs or releases, as lines for people and as plain values."""

from collections.abc import Iterator, Sequence
from typing import Any

from ..comparing import Diff, ReleaseDiff
from ..comparing.differences import Detail, Different
from ..comparing.notes import inner, note
from ..comparing.pieces import Piece
from ..comparing.sides import Side
from ..documents.labels import Labels, labels
from ..layers.leaves import ABSENT
from ..printable import plain
from ..reports.paint import Paint
from .words import Words

_SIGNS = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
_NOTED = frozenset({"renamed", "fixed", "freed", "ledger"})
"""The changes of a release of which more is to be said than why they count."""

_SHORT = 60
"""The most characters of a value that stands on the line of its name."""


def lines(diff: Diff, words: Words, paint: Paint) -> Iterator[str]:
    """Give the lines about what is different, safe for a terminal."""
    label = labels("verschil", words.language)
    yield plain(f"{_side(diff.old)} → {_side(diff.new)}")
    if diff.objects:
        counts = {state: diff.count(state) for state in ("added", "removed", "changed")}
        yield label("counts", **counts)
    else:
        yield label("nothing")
    if diff.layout:
        yield label("layout", count=diff.layout)
    for each in diff.objects:
        yield ""
        title = f"  {each.title}" if each.title else ""
        yield plain(f"{each.address} ({label(each.state)}){title}")
        for detail in each.details:
            yield from _detail(detail, each, label, paint)


def _side(side: Side) -> str:
    return f"{side.id} {side.version}"


def _detail(detail: Detail, whole: Different, label: Labels, paint: Paint) -> Iterator[str]:
    within = inner(detail, whole)
    told = note(detail, within, label)
    if told is not None:
        yield f"  {plain(told[0])}: {plain(told[1])}"
        return
    yield from named(within, detail.pieces, paint)


def named(name: str, pieces: Sequence[Piece], paint: Paint) -> Iterator[str]:
    """Give the lines of a field: its words behind its name, or below it when there are many."""
    size = sum(len(each.text) for each in pieces)
    said = [_line(each, paint) for each in _split(pieces)]
    if len(said) == 1 and size <= _SHORT:
        yield f"  {plain(name)}: {said[0]}"
    else:
        yield f"  {plain(name)}:"
        yield from (f"    {line}" for line in said)


def _split(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Divide pieces into lines, each of which has its own marks."""
    found: list[list[Piece]] = [[]]
    for sort, text in pieces:
        first, *more = text.split("\n")
        found[-1].append(Piece(sort, first))
        found += [[Piece(sort, line)] for line in more]
    return [line for line in found if any(each.text for each in line)]


def _line(pieces: Sequence[Piece], paint: Paint) -> str:
    marked = (
        paint(each.sort, f"{start}{plain(each.text)}{end}")
        for each in pieces
        if each.text
        for start, end in (_SIGNS[each.sort],)
    )
    return "".join(marked)


def release_lines(found: ReleaseDiff, words: Words) -> Iterator[str]:
    """Give the lines about what a release changes for who extends it, safe for a terminal."""
    label = labels("verschil", words.language)
    yield plain(f"{_side(found.old)} → {_side(found.new)}")
    for level in ("major", "minor", "patch"):
        group = [each for each in found.changes if each.level == level]
        if group:
            yield ""
            yield words(f"level-{level}", count=len(group))
            for each in group:
                yield plain(f"  {each.detail.address}: {_why(each.why, each.detail, label, words)}")
    yield ""


def _why(why: str, detail: Detail, label: Labels, words: Words) -> str:
    noted = note(detail, "", label)
    if noted is not None and detail.change.sort in _NOTED:
        return noted[1]
    told = words(f"why-{why}")
    if why in ("tightened", "changed") and detail.pieces:
        told += f" {_line(detail.pieces, Paint(coloured=False))}" if _is_short(detail) else ""
    return told


def _is_short(detail: Detail) -> bool:
    return sum(len(each.text) for each in detail.pieces) <= _SHORT


def as_json(diff: Diff) -> dict[str, Any]:
    """Give what is different as plain values."""
    return {
        "format": 1,
        "old": _side_json(diff.old),
        "new": _side_json(diff.new),
        "language": diff.language,
        "objects": [
            {
                "object": each.address,
                "title": each.title,
                "state": each.state,
                "differences": [detail_json(detail) for detail in each.details],
            }
            for each in diff.objects
        ],
        "summary": {
            **{state: diff.count(state) for state in ("added", "removed", "changed")},
            "layout": diff.layout,
        },
    }


def release_json(found: ReleaseDiff) -> dict[str, Any]:
    """Give what a release changes for who extends it as plain values."""
    return {
        "format": 1,
        "old": _side_json(found.old),
        "new": _side_json(found.new),
        "changes": [
            {"level": each.level, "why": each.why, **detail_json(each.detail)}
            for each in found.changes
        ],
        "level": found.level,
        "least": found.least,
        "enough": found.enough,
    }


def _side_json(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "id": side.id,
        "version": side.version,
        "title": side.title,
        "errors": side.errors,
    }


def detail_json(detail: Detail) -> dict[str, Any]:
    """Give one difference as plain values."""
    change = detail.change
    return {
        "object": detail.address,
        "sort": change.sort,
        "of": change.of,
        "old": value_json(change.old),
        "new": value_json(change.new),
        "words": [{"sort": sort, "text": text} for sort, text in detail.pieces],
    }


def value_json(value: Any) -> Any:
    """Give a value for JSON: nothing for what is not there, and a date as text."""
    if value is ABSENT:
        return None
    if isinstance(value, dict):
        return {name: value_json(each) for name, each in value.items()}
    if isinstance(value, list):
        return [value_json(each) for each in value]
    return value if isinstance(value, (str, int, float)) else str(value)
