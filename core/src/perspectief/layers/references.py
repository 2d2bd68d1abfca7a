"""References inside raw tables: finding them, renaming them, leaving them out."""

from collections.abc import Callable, Iterator
from typing import Any

from ..model.shape import FieldShape, Shape
from .values import Address, Table

Change = Callable[[str, str, Address, FieldShape], str | None]
"""Given kind, id, the part it stands in and the field, the id it is to have; `None` to
leave it out of a list."""


def change_references(table: Table, shape: Shape, change: Change, at: Address = ()) -> Table:
    """Give a table with its references changed; the same table when none does.

    Args:
        table: An object, a part or a record.
        shape: Its shape.
        change: Says what becomes of each reference. A reference that stands alone and
            not in a list stays when it is to be left out: its object must be changed.
        at: The address of the table, as far as `change` is to know it.

    Returns:
        The changed table; nothing is changed in place.
    """
    result = table
    for name in shape.refers:
        if name in table:
            value = _field(table[name], shape.fields[name], change, at)
            if value is not table[name]:
                result = dict(result)
                result[name] = value
                if value == [] and not shape.fields[name].required:
                    del result[name]
    return result


def _field(value: Any, field: FieldShape, change: Change, at: Address) -> Any:
    if field.sort == "ids" and isinstance(value, list):
        return _list(value, field, change, at)
    if isinstance(value, dict):
        if field.sort == "ids":
            return _every(value, lambda _, each: _field(each, field, change, at))
        if field.record is not None:
            record, here = field.record, (*at, field.name)
            if field.sort == "record":
                return change_references(value, record, change, here)
            return _every(
                value,
                lambda key, part: (
                    change_references(part, record, change, (*here, key))
                    if isinstance(part, dict)
                    else part
                ),
            )
    if field.sort == "value" and isinstance(value, str):
        return _reference(value, field, change, at) or value
    return value


def _list(value: list[Any], field: FieldShape, change: Change, at: Address) -> list[Any]:
    changed = [
        _reference(each, field, change, at) if isinstance(each, str) else each for each in value
    ]
    kept = [each for each in changed if each is not None]
    return value if kept == value else kept


def _every(table: Table, change: Callable[[str, Any], Any]) -> Table:
    changed = {key: change(key, value) for key, value in table.items()}
    return changed if any(changed[key] is not table[key] for key in table) else table


def _reference(value: str, field: FieldShape, change: Change, at: Address) -> str | None:
    if field.kind != "*":
        return change(field.kind, value, at, field)
    kind, slash, id = value.partition("/")
    new = change(kind, id, at, field) if slash else value
    return new if new is None or not slash else f"{kind}/{new}"


def as_said(kind: str, id: str, field: FieldShape) -> str:
    """Give a reference as it stands in a field: the id, or the kind and the id."""
    return f"{kind}/{id}" if field.kind == "*" else id


def references(table: Table, shape: Shape, at: Address = ()) -> Iterator[tuple[Address, str, str]]:
    """Give each reference in a table: the address of its field, the kind and the id."""
    found: list[tuple[Address, str, str]] = []

    def note(kind: str, id: str, at: Address, field: FieldShape) -> str:
        found.append(((*at, field.name), kind, id))
        return id

    change_references(table, shape, note, at)
    yield from found
