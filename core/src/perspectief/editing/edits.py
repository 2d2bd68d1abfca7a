"""Applying edits to a text: those that touch one another wait, all else stays as it is."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from ..findings import Edit, Repair

MARK = "\ufeff"
"""The byte order mark that some editors put before a text; offsets do not count it."""

_Place: TypeAlias = tuple[int, int, str]
"""Start, end and text of an edit, to sort by."""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Give a text with all edits applied.

    Args:
        text: The text of a file, perhaps with a byte order mark.
        edits: Edits of that file, none of which overlaps another; their order does not matter.

    Returns:
        The text; what no edit replaces is the same, character for character.

    Raises:
        ValueError: When two edits overlap, or one is outside the text.
    """
    mark = MARK if text.startswith(MARK) else ""
    body = text.removeprefix(MARK)
    parts, at = [mark], 0
    for edit in sorted(set(edits), key=_order):
        if not at <= edit.start <= edit.end <= len(body):
            raise ValueError(f"the edit at {edit.start} overlaps another, or is outside the text")
        parts += (body[at : edit.start], edit.text)
        at = edit.end
    return "".join((*parts, body[at:]))


def _order(edit: Edit) -> _Place:
    return edit.start, edit.end, edit.text


def chosen(repairs: Iterable[Repair]) -> list[Repair]:
    """Choose the repairs that can be applied in one pass.

    Args:
        repairs: Repairs of any files; of each either all edits are applied, or none.

    Returns:
        As many as do not touch one another, the first in the text first. The same repair of
        two findings counts once. The others wait for the next pass, on the new text.
    """
    taken: list[Repair] = []
    places: dict[str, list[_Place]] = {}
    for repair in sorted(dict.fromkeys(repairs), key=_first):
        if all(_is_free(edit, places.setdefault(edit.path, [])) for edit in repair.edits):
            taken.append(repair)
            for edit in repair.edits:
                insort(places[edit.path], _order(edit))
    return taken


def _first(repair: Repair) -> list[tuple[str, _Place]]:
    return sorted((edit.path, _order(edit)) for edit in repair.edits)


def _is_free(edit: Edit, taken: Sequence[_Place]) -> bool:
    """Tell whether an edit touches none of those taken, which are in order, or is one of them.

    What two edits put in at one place would stand in an order that nobody chose.
    """
    place = _order(edit)
    at = bisect_left(taken, place)
    if at < len(taken) and taken[at] == place:
        return True
    before = at == 0 or taken[at - 1][1] < edit.start
    return before and (at == len(taken) or edit.end < taken[at][0])
