"""The order of objects: where a layer puts what it adds and moves.

Rule 2 of `format.md`, section 4: a placed object hangs on its anchor, siblings in file
order, and the forest is flattened into the order below.
"""

from collections.abc import Callable, Iterable
from typing import Literal

from ..model.record import Record, positional_record

_ENDS = ("first", "last")
"""Places that are at no anchor."""


@positional_record
class Placement(Record):
    """Where something is to stand.

    Attributes:
        where: On which side of the anchor, or at which end.
        anchor: The id it hangs on; empty for an end.
    """

    where: Literal["after", "before", "first", "last"]
    anchor: str = ""


@positional_record
class Placed(Record):
    """Something that a layer adds or moves.

    Attributes:
        id: Its id.
        place: Where it is to stand; `None` for what is added at the end.
        new: Whether the layer adds it.
    """

    id: str
    place: Placement | None
    new: bool


Circle = Callable[[Placed, Placement, list[str]], None]
"""Told of what hangs on itself: which, its place, and the ids of the circle."""


def place(
    below: Iterable[str],
    placed: Iterable[Placed],
    missing: Callable[[str, Placement], None],
    circle: Circle,
) -> list[str]:
    """Give the order of ids after a layer added and moved some.

    Args:
        below: The ids in their order below, those that the layer removes among them:
            one may anchor on what one removes oneself.
        placed: What the layer adds and moves, in file order.
        missing: Told of each id whose anchor does not exist, with its place.
        circle: Told of each that hangs on itself, with its place and the ids of the circle.

    Returns:
        All ids in their new order. Whatever cannot be placed stays where it was, or
        stands at the end when it is new.
    """
    order = list(below)
    known = _anchored(order, list(placed), missing)
    sound = _without_circles(known, circle)
    moving = {each.id for each in sound if each.place is not None}
    stay = [id for id in order if id not in moving]
    return _flatten(stay, sound)


def _anchored(
    order: list[str], placed: list[Placed], missing: Callable[[str, Placement], None]
) -> list[Placed]:
    ids = {*order, *(each.id for each in placed)}
    sound = []
    for each in placed:
        if each.place is None or each.place.where in _ENDS or each.place.anchor in ids:
            sound.append(each)
        else:
            missing(each.id, each.place)
            sound.append(Placed(each.id, None, each.new))
    return [each for each in sound if each.new or each.place is not None]


def _without_circles(placed: list[Placed], circle: Circle) -> list[Placed]:
    circles = _circles(
        {each.id: each.place.anchor for each in placed if each.place and each.place.anchor}
    )
    sound = []
    for each in placed:
        if each.place is None or each.id not in circles:
            sound.append(each)
            continue
        circle(each, each.place, circles[each.id])
        if each.new:
            sound.append(Placed(each.id, None, True))
    return sound


def _circles(anchor: dict[str, str]) -> dict[str, list[str]]:
    """Give each id that hangs on itself, with all ids of that circle."""
    circles: dict[str, list[str]] = {}
    done: set[str] = set()
    for start in anchor:
        # Each id is passed once, so that a file full of them takes no longer than it is long.
        path: dict[str, None] = {}
        id: str | None = start
        while id is not None and id not in done and id not in path:
            path[id] = None
            id = anchor.get(id)
        if id in path:
            ids = list(path)
            circle = ids[ids.index(id) :]
            circles.update(dict.fromkeys(circle, circle))
        done.update(path)
    return circles


def _flatten(stay: list[str], placed: list[Placed]) -> list[str]:
    hanging: dict[tuple[str, str], list[str]] = {}
    ends: dict[str, list[str]] = {"first": [], "last": []}
    for each in placed:
        if each.place is not None and each.place.anchor:
            hanging.setdefault((each.place.where, each.place.anchor), []).append(each.id)
        else:
            ends[each.place.where if each.place else "last"].append(each.id)
    anchors = {anchor for _, anchor in hanging}
    result: list[str] = []
    for id in (*ends["first"], *stay, *ends["last"]):
        # On most nothing hangs.
        result += _with_hanging(id, hanging) if id in anchors else (id,)
    return result


def _with_hanging(start: str, hanging: dict[tuple[str, str], list[str]]) -> list[str]:
    """Give an id with all that hangs on it, and on those, in their order."""
    result: list[str] = []
    # A stack and no recursion: a layer may hang a thousand objects on each other.
    stack = [(start, False)]
    while stack:
        id, opened = stack.pop()
        if opened:
            result.append(id)
            continue
        after = hanging.get(("after", id), [])
        before = hanging.get(("before", id), [])
        stack += [(one, False) for one in reversed(after)]
        stack.append((id, True))
        stack += [(one, False) for one in reversed(before)]
    return result
