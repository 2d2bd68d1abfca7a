"""JSON Schema of `brand.toml`: no statements of layers, as each field goes as a whole."""

from types import NoneType
from typing import Any, get_args

import attrs
from schema_texts import of_class, of_field
from schema_values import Schema, value

from perspectief.model import Brand


def brand() -> Schema:
    """Give the schema of the file."""
    return _table(Brand)


def _table(cls: type) -> Schema:
    fields = attrs.fields(cls)
    required = [field.name for field in fields if field.default is attrs.NOTHING]
    return {
        "type": "object",
        "properties": {
            field.name: {
                **_value(field.type),
                "description": of_field(cls, field, "required" if field.name in required else ""),
            }
            for field in fields
        },
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _value(annotation: Any) -> Schema:
    kind = next((each for each in get_args(annotation) if each is not NoneType), annotation)
    if attrs.has(kind):
        return {**_table(kind), "description": of_class(kind)}
    return value(kind, aliases=False)
