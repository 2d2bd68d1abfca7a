"""The fields of objects one by one: each value that a layer can change by itself, by address.

A leaf is a plain value, a whole list, or a text in a set of keyed texts. Its address is that of
its object, and then the names of fields and the keys of parts that lead to it.
"""

from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS, FieldShape, Shape, shape_of_kind
from .values import Address, Objects, Table


class _Absent(Enum):
    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT
"""Stands for a value that is not there."""

Absent: TypeAlias = Literal[_Absent.ABSENT]


def found_at(objects: Any, address: Address) -> Any:
    """Give what stands at an address; `ABSENT` when nothing does."""
    found = objects
    for step in address:
        if not isinstance(found, dict) or step not in found:
            return ABSENT
        found = found[step]
    return found


def leaves(objects: Objects, kind: str, id: str) -> dict[Address, Any]:
    """Give the leaves of an object, or of a part of the manifest, by address.

    A keyed part without anything in it has no leaves: `parts` gives it.
    """
    table, at = found_at(objects, (kind, id)), (kind, id)
    if table is ABSENT:
        return {}
    shape = shape_of_kind(kind, id)
    return dict(_parts(at, table, shape.part) if shape.free else _record(at, table, shape))


def _record(at: Address, table: Any, shape: Shape) -> Iterator[tuple[Address, Any]]:
    if not isinstance(table, dict):
        yield at, table
        return
    for name, value in table.items():
        yield from _field((*at, name), value, shape.fields.get(name))


def _field(at: Address, value: Any, field: FieldShape | None) -> Iterator[tuple[Address, Any]]:
    if field is not None and field.sort == "record" and field.record is not None:
        yield from _record(at, value, field.record)
    elif field is not None and field.sort == "keyed":
        yield from _parts(at, value, field.record)
    else:
        yield at, value


def _parts(at: Address, value: Any, part: Shape | None) -> Iterator[tuple[Address, Any]]:
    if not isinstance(value, dict):
        yield at, value
        return
    for key, each in value.items():
        if part is None:
            yield (*at, key), each
        else:
            yield from _record((*at, key), each, part)


def keyed(objects: Objects, kind: str, id: str) -> dict[Address, list[str]]:
    """Give the keys of each set of keyed parts in an object, in order, by its address."""
    shape = shape_of_kind(kind, id)
    table = found_at(objects, (kind, id))
    if not isinstance(table, dict):
        return {}
    if shape.free:
        return {(kind, id): list(table)}
    return dict(_keyed((kind, id), table, shape))


def _keyed(at: Address, table: Table, shape: Shape) -> Iterator[tuple[Address, list[str]]]:
    for name, value in table.items():
        field = shape.fields.get(name)
        if field is None or not isinstance(value, dict):
            continue
        if field.sort == "record" and field.record is not None:
            yield from _keyed((*at, name), value, field.record)
        elif field.sort == "keyed":
            yield (*at, name), list(value)
            for key, part in value.items():
                if field.record is not None and isinstance(part, dict):
                    yield from _keyed((*at, name, key), part, field.record)


def field_at(address: Address) -> FieldShape | None:
    """Give the shape of the field that a leaf is, or is a part of; `None` for anything else."""
    kind, id, *steps = address
    if kind not in KINDS and id not in MANIFEST_PARTS:
        return None
    shape: Shape | None = shape_of_kind(kind, id)
    field: FieldShape | None = None
    if shape is not None and shape.free:
        shape, steps = shape.part, steps[1:]
    while steps and shape is not None:
        field = shape.fields.get(steps[0])
        if field is None:
            return None
        # Of keyed parts the key is no field.
        steps = steps[2:] if field.sort == "keyed" else steps[1:]
        shape = field.record
    return None if steps else field


def is_text(address: Address) -> bool:
    """Tell whether a leaf is a text for people."""
    field = field_at(address)
    return field is not None and field.text


def all_objects(objects: Objects) -> Iterator[tuple[str, str]]:
    """Give the kind and the id of every object, and of every part of the manifest, in order."""
    for kind in (*KINDS, MANIFEST):
        for id in objects.get(kind, ()):
            if kind != MANIFEST or id in MANIFEST_PARTS:
                yield kind, id
