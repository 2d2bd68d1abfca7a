"""The difference between two results, as a layer that leads from the one to the other.

For every two packs `apply(a, diff(a, b)) == b`: whatever can be different, a layer can say.
"""

from bisect import bisect_left
from typing import Any

from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .values import Layer, Objects, Resolved, Table


def diff(a: Resolved, b: Resolved, id: str, prefixes: tuple[str, ...]) -> Layer:
    """Give the layer that makes `b` of `a`.

    Args:
        a: What is below.
        b: What is wanted. What is new in it begins with one of the prefixes.
        id: The id of the layer.
        prefixes: The prefixes of the layer.

    Returns:
        The layer, which holds only what differs.
    """
    objects: Objects = {}
    for kind in {**a.objects, **b.objects}:
        below, wanted = a.objects.get(kind, {}), b.objects.get(kind, {})
        said = _manifest(below, wanted) if kind == MANIFEST else _parts(
            below, wanted, shape_of_kind(kind)
        )  # fmt: skip
        if said:
            objects[kind] = said
    return Layer(id=id, prefixes=prefixes, objects=objects)


def _manifest(below: Table, wanted: Table) -> Table:
    said = {}
    for part, table in wanted.items():
        shape = shape_of_kind(MANIFEST, part)
        base = below.get(part, {})
        found = _parts(base, table, shape.part) if shape.free else _record(base, table, shape)
        if found:
            said[part] = found
    return said


def _parts(below: Table, wanted: Table, part: Shape | None) -> Table:
    """Give the statements that make keyed parts `wanted` of `below`, in their new order."""
    anchors = _anchors(list(below), list(wanted))
    said: Table = {key: {"remove": True} for key in below if key not in wanted}
    for key, value in wanted.items():
        statement = _part(below[key], value, part) if key in below else _new(value)
        if key in anchors:
            statement = {**_as_table(statement), **anchors[key]}
        if statement != {} or key not in below:
            said[key] = statement
    return said


def _new(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else value


def _as_table(statement: Any) -> Table:
    return statement if isinstance(statement, dict) else {"text": statement}


def _part(below: Any, wanted: Any, part: Shape | None) -> Any:
    if part is None or not (isinstance(below, dict) and isinstance(wanted, dict)):
        return {} if below == wanted else wanted
    return _record(below, wanted, part)


def _record(below: Table, wanted: Table, shape: Shape) -> Table:
    said: Table = {}
    for name, value in wanted.items():
        if name not in below or not _same(below[name], value):
            said[name] = _field(below.get(name), value, shape.fields.get(name))
    gone = [name for name in below if name not in wanted]
    return {**said, "unset": gone} if gone else said


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values are equal, and keyed parts in the same order too."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
    return bool(one == other) and type(one) is type(other)


def _field(below: Any, wanted: Any, field: FieldShape | None) -> Any:
    if field is None or not (isinstance(below, dict) and isinstance(wanted, dict)):
        return wanted
    if field.sort == "record" and field.record is not None:
        return _record(below, wanted, field.record)
    return _parts(below, wanted, field.record) if field.sort == "keyed" else wanted


def _anchors(below: list[str], wanted: list[str]) -> dict[str, Table]:
    """Give a place for each key that is new or has moved; the fewest keys are moved."""
    position = {key: index for index, key in enumerate(below)}
    stay = _longest_rise([key for key in wanted if key in position], position)
    anchors: dict[str, Table] = {}
    before: str | None = None
    for key in wanted:
        if key not in stay:
            anchors[key] = {"place": "first"} if before is None else {"after": before}
        before = key
    return anchors


def _longest_rise(keys: list[str], position: dict[str, int]) -> set[str]:
    """Give the most keys that can stay where they are (longest increasing subsequence)."""
    ends: list[int] = []
    last: list[str] = []
    previous: dict[str, str | None] = {}
    for key in keys:
        at = bisect_left(ends, position[key])
        ends[at : at + 1] = [position[key]]
        last[at : at + 1] = [key]
        previous[key] = last[at - 1] if at else None
    rise: set[str] = set()
    key_: str | None = last[-1] if last else None
    while key_ is not None:
        rise.add(key_)
        key_ = previous[key_]
    return rise
