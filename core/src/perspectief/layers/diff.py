"""The difference between two results, as a layer that leads from the one to the other.

For every two packs `apply(a, diff(a, b)) == b`: whatever can be different, a layer can say, but
for what the format keeps for others: what a layer below fixed and the other pack has otherwise
(rule 4 of `format.md`, section 4), an id that a ledger below renamed and the other pack uses again,
or that leads to what is gone (rule 5), and, of a layer with prefixes, what is new under another
prefix or exists under its own.
"""

from typing import Any, TypeAlias

from ..model.pack import KINDS
from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .canonical import same
from .changes import stay_put
from .leaves import ABSENT, found_at
from .ledger import renamable
from .put import put
from .references import change_references
from .values import Address, Layer, Objects, Resolved, Table

Fixed: TypeAlias = frozenset[Address]
"""The addresses of what is fixed."""


def diff(a: Resolved, b: Resolved, id: str = "", prefixes: tuple[str, ...] = ()) -> Layer:
    """Give the layer that makes `b` of `a`.

    Where something that is not fixed can be moved instead, nothing fixed is.

    Args:
        a: What is below.
        b: What is wanted.
        id: The id of the layer.
        prefixes: The prefixes of the layer, with one of which everything begins that is new in
            `b`. Without any it is a layer that may introduce every id, as the lowest one.

    Returns:
        The layer, which holds only what differs: objects, what `b` fixes, and its ledger.
    """
    fixed = frozenset(a.fixed)
    pruned = _pruned(a, b)
    objects: Objects = {}
    for kind in {**a.objects, **b.objects}:
        below, wanted = pruned.get(kind, {}), b.objects.get(kind, {})
        said = _manifest(fixed, below, wanted) if kind == MANIFEST else _parts(
            fixed, (kind,), below, wanted, shape_of_kind(kind)
        )  # fmt: skip
        if said:
            objects[kind] = said
    return Layer(
        id=id,
        prefixes=prefixes,
        objects=_with_fixed(objects, a, b),
        renamed=_new_names(a, b),
    )


def _pruned(a: Resolved, b: Resolved) -> Objects:
    """Give what is below without references to what is removed: those need no statement."""
    gone = {(kind, id) for kind, tables in a.objects.items() for id in tables if kind in KINDS}
    gone -= {(kind, id) for kind, tables in b.objects.items() for id in tables}
    if not gone:
        return a.objects

    def change(kind: str, id: str, at: Address, field: FieldShape) -> str | None:
        return None if field.sort == "ids" and (kind, id) in gone else id

    return {
        kind: {
            id: change_references(table, shape_of_kind(kind, id), change)
            for id, table in tables.items()
        }
        for kind, tables in a.objects.items()
    }


def _new_names(a: Resolved, b: Resolved) -> dict[str, dict[str, str]]:
    """Give the renamings that only `b` knows; one that leads to what is gone means nothing."""
    names = {
        kind: {
            old: new
            for old, new in of_kind.items()
            if old not in a.renamed.get(kind, {}) and new in renamable(b.objects, kind)
        }
        for kind, of_kind in b.renamed.items()
    }
    return {kind: of_kind for kind, of_kind in names.items() if of_kind}


def _with_fixed(objects: Objects, a: Resolved, b: Resolved) -> Objects:
    """Give statements that also fix what only `b` fixes."""
    result: Table = dict(objects)
    for address, fix in b.fixed.items():
        if address in a.fixed:
            continue
        *at, last = address
        if last.startswith("#"):
            # What is fixed as a whole needs no reason for each of its fields.
            if tuple(at) not in b.fixed:
                result = _fixing(result, (*at, "fixed", last[1:]), fix.reason)
        else:
            result = _fixing(result, (*address, "fixed"), fix.reason)
    return result


def _fixing(objects: Table, at: Address, reason: str) -> Table:
    part = at[: at.index("fixed", 2)]
    said = found_at(objects, part)
    if said is not ABSENT and not isinstance(said, dict):
        objects = put(objects, part, {"text": said})
    result: Table = put(objects, at, reason)
    return result


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
        statement = _part(fixed, here, below[key], value, part) if key in below else value
        if key in anchors:
            statement = {**_as_table(statement), **anchors[key]}
        if statement != {} or key not in below:
            said[key] = statement
    return said


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
    return same(one, other)


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
    stay = stay_put(beside if held.issubset(beside) else known, position)
    anchors: dict[str, Table] = {}
    before: str | None = None
    for key in wanted:
        if key not in stay:
            anchors[key] = {"place": "first"} if before is None else {"after": before}
        before = key
    return anchors
