"""JSON Schema of tables that the command prints: every key is there, and is told of."""

from schema_texts import said
from schema_values import Schema

STRING: Schema = {"type": "string"}
TRUTH: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
TEXTS: Schema = {"type": "array", "items": STRING}
FORMAT: Schema = {"const": 1, "description": said("output", "format")}
"""The first key of every output."""


def bare(properties: dict[str, Schema]) -> Schema:
    """Give a table with these keys; others may be added later."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def table(about: str, properties: dict[str, Schema]) -> Schema:
    """Give a table of which every key is told of.

    Args:
        about: The table of the file of descriptions in which they stand.
        properties: The schema of each key.
    """
    return bare(
        {name: {**each, "description": said(about, name)} for name, each in properties.items()}
    )


def output(about: str, properties: dict[str, Schema]) -> Schema:
    """Give all that a command prints, as `table`, with the version of its form before it."""
    return bare({"format": FORMAT, **table(about, properties)["properties"]})


def listed(name: str, of: str) -> Schema:
    """Give a list of what is defined by a name, told of as the key `name` of an output."""
    items = {"$ref": f"#/$defs/{of}"}
    return {"type": "array", "items": items, "description": said("output", name)}
