"""New tables that hold content only, so that they can be used as they are."""

from ..model.shape import RESERVED, FieldShape, Shape
from .values import Table, is_id


def is_plain(said: Table, shape: Shape) -> bool:
    """Tell whether a new table holds content only, so that it can be used as it is."""
    if not RESERVED.isdisjoint(said):
        return False
    return all(
        _is_plain_field(value, shape.fields.get(name))
        for name, value in said.items()
        if type(value) is dict
    )


def _is_plain_field(value: Table, field: FieldShape | None) -> bool:
    if field is None or field.sort in ("value", "list"):
        return field is None or {"add", "drop"}.isdisjoint(value)
    if field.sort == "record":
        return field.record is not None and is_plain(value, field.record)
    if field.sort == "ids" or not all(map(is_id, value)):
        return False
    if field.record is None:
        return all(type(part) is not dict for part in value.values())
    return all(type(part) is dict and is_plain(part, field.record) for part in value.values())
