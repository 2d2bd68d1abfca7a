"""The difference between two results, as a layer that leads from the one to the other.

For every two packs `apply(a, diff(a, b)) == b`: whatever can be different, a layer can say.
"""

from bisect import bisect_left
from typing import Any, TypeAlias

from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .values import Address, Layer, Objects, Resolved, Table

Fixed: TypeAlias = frozenset[Address]
"""The addresses of what is fixed."""


def diff(a: Resolved, b: Resolved, id: str, prefixes: tuple[str, ...]) -> Layer:
    """Give the layer that makes `b` of `a`.

    Where something that is not fixed can be moved instead, nothing fixed is.

    Args:
        a: What is below.
        b: What is wanted. What is new in it begins with one of the prefixes.
        id: The id of the layer.
        prefixes: The prefixes of the layer.

    Returns:
        The layer, which holds only what differs.
    """
    fixed = frozenset(a.fixed)
    objects: Objects = {}
    for kind in {**a.objects, **b.objects}:
        below, wanted = a.objects.get(kind, {}), b.objects.get(kind, {})
        said = _manifest(fixed, below, wanted) if kind == MANIFEST else _parts(
            fixed, (kind,), below, wanted, shape_of_kind(kind)
        )  # fmt: skip
        if said:
            objects[kind] = said
    return Layer(id=id, prefixes=prefixes, objects=objects)


def _manifest(fixed: Fixed, below: Table, wanted: Table) -> Table:
    said: Table = {part: {"remove": True} for part in below if part not in wanted}
    for part, table in wanted.items():
        shape, at = shape_of_kind(MANIFEST, part), (MANIFEST, part)
        base = below.get(part, {})
        found = _parts(fixed, at, base, table, shape.part) if shape.free else _record(
            fixed, at, base, table, shape
        )  # fmt: skip
        if found or part not in below:
            said[part] = found
    return said


def _parts(fixed: Fixed, at: Address, below: Table, wanted: Table, part: Shape | None) -> Table:
    """Give the statements that make keyed parts `wanted` of `below`, in their new order."""
    held = {key for key in below if (*at, key) in fixed}
    anchors = _anchors(list(below), list(wanted), held)
    said: Table = {key: {"remove": True} for key in below if key not in wanted}
    for key, value in wanted.items():
        here = (*at, key)
        statement = _part(fixed, here, below[key], value, part) if key in below else _new(value)
        if key in anchors:
            statement = {**_as_table(statement), **anchors[key]}
        if statement != {} or key not in below:
            said[key] = statement
    return said


def _new(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else value


def _as_table(statement: Any) -> Table:
    return statement if isinstance(statement, dict) else {"text": statement}


def _part(fixed: Fixed, at: Address, below: Any, wanted: Any, part: Shape | None) -> Any:
    if part is None or not (isinstance(below, dict) and isinstance(wanted, dict)):
        return {} if below == wanted else wanted
    return _record(fixed, at, below, wanted, part)


def _record(fixed: Fixed, at: Address, below: Table, wanted: Table, shape: Shape) -> Table:
    said: Table = {}
    for name, value in wanted.items():
        field = shape.fields.get(name)
        ordered = field is not None and field.sort == "keyed"
        if name not in below or not _same(below[name], value, ordered):
            said[name] = _field(fixed, (*at, name), below.get(name), value, field)
    gone = [name for name in below if name not in wanted]
    return {**said, "unset": gone} if gone else said


def _same(one: Any, other: Any, ordered: bool = False) -> bool:
    """Tell whether two values are equal, and, if `ordered`, their keys in the same order."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = list(one) == list(other) if ordered else one.keys() == other.keys()
        return keys and all(_same(one[key], other[key]) for key in one)
    return bool(one == other) and type(one) is type(other)


def _field(fixed: Fixed, at: Address, below: Any, wanted: Any, field: FieldShape | None) -> Any:
    if field is None or not (isinstance(below, dict) and isinstance(wanted, dict)):
        return wanted
    if field.sort == "record" and field.record is not None:
        return _record(fixed, at, below, wanted, field.record)
    return _parts(fixed, at, below, wanted, field.record) if field.sort == "keyed" else wanted


def _anchors(below: list[str], wanted: list[str], held: set[str]) -> dict[str, Table]:
    """Give a place for each key that is new or has moved; the fewest keys are moved.

    Of what is `held` in its place nothing is moved, unless it has to be.
    """
    position = {key: index for index, key in enumerate(below)}
    known = [key for key in wanted if key in position]
    now = {key: index for index, key in enumerate(known)}
    held = held.intersection(known)
    beside = [
        key
        for key in known
        if all((now[key] < now[one]) == (position[key] < position[one]) for one in held)
    ]
    stay = _longest_rise(beside if held.issubset(beside) else known, position)
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
