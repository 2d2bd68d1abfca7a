"""References inside raw tables: finding them, renaming them, leaving them out."""

from collections.abc import Callable, Iterator
from typing import Any

from ..model.shape import FieldShape, Shape
from .values import Address, Table

Change = Callable[[str, str, str], str | None]
"""Given kind, id and field, the id it is to have; `None` to leave it out of a list."""


def change_references(table: Table, shape: Shape, change: Change) -> Table:
    """Give a table with its references changed; the same table when none does.

    Args:
        table: An object, a part or a record.
        shape: Its shape.
        change: Says what becomes of each reference. A reference that stands alone and
            not in a list stays when it is to be left out: its object must be changed.

    Returns:
        The changed table; nothing is changed in place.
    """
    result = table
    for name in shape.refers:
        if name in table:
            value = _field(table[name], shape.fields[name], change)
            if value is not table[name]:
                result = dict(result)
                result[name] = value
                if value == [] and not shape.fields[name].required:
                    del result[name]
    return result


def _field(value: Any, field: FieldShape, change: Change) -> Any:
    if field.sort == "ids" and isinstance(value, list):
        return _list(value, field, change)
    if isinstance(value, dict):
        if field.sort == "ids":
            return _every(value, lambda each: _field(each, field, change))
        if field.record is not None:
            record = field.record
            if field.sort == "record":
                return change_references(value, record, change)
            return _every(
                value,
                lambda part: (
                    change_references(part, record, change) if isinstance(part, dict) else part
                ),
            )
    if field.sort == "value" and isinstance(value, str):
        return _reference(value, field, change) or value
    return value


def _list(value: list[Any], field: FieldShape, change: Change) -> list[Any]:
    changed = [_reference(each, field, change) if isinstance(each, str) else each for each in value]
    kept = [each for each in changed if each is not None]
    return value if kept == value else kept


def _every(table: Table, change: Callable[[Any], Any]) -> Table:
    changed = {key: change(value) for key, value in table.items()}
    return changed if any(changed[key] is not table[key] for key in table) else table


def _reference(value: str, field: FieldShape, change: Change) -> str | None:
    if field.kind != "*":
        return change(field.kind, value, field.name)
    kind, slash, id = value.partition("/")
    new = change(kind, id, field.name) if slash else value
    return new if new is None or not slash else f"{kind}/{new}"


def references(table: Table, shape: Shape, at: Address = ()) -> Iterator[tuple[Address, str, str]]:
    """Give each reference in a table: the address of its field, the kind and the id."""
    found: list[tuple[Address, str, str]] = []

    def note(kind: str, id: str, name: str) -> str:
        found.append(((*at, name), kind, id))
        return id

    for name in shape.refers:
        if name in table:
            _field(table[name], shape.fields[name], note)
    yield from found
