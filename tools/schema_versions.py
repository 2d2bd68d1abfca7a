"""JSON Schema of what `customise`, `upgrade` and `confirm` print."""

from typing import get_args

from schema_texts import said
from schema_values import Schema

from perspectief.layers.upgrade import Below
from perspectief.layers.upkeep import Verdict

_STRING: Schema = {"type": "string"}
_TRUTH: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_FROM_ONE: Schema = {"type": "integer", "minimum": 1}
_TEXTS: Schema = {"type": "array", "items": _STRING}
_ROWS: Schema = {"type": "array", "items": {"$ref": "#/$defs/Row"}}
_PARENT: Schema = {"type": "object", "properties": {"id": _STRING, "version": _STRING},
                   "required": ["id", "version"]}  # fmt: skip
_PARENTS: Schema = {"type": "array", "items": _PARENT}
_RESULTS = (*get_args(Verdict), *get_args(Below))
_PLACE = dict.fromkeys(("line", "column", "end_line", "end_column"), _FROM_ONE)


def schemas() -> dict[str, tuple[Schema, dict[str, Schema]]]:
    """Give the schema of each output by its name, with what it refers to."""
    return {
        "customise": (_customise(), {}),
        "customise-add": (_added(), {}),
        "upgrade": (_upgrade(), _definitions()),
        "confirm": (_confirm(), _definitions()),
    }


def _customise() -> Schema:
    parent = _table({"id": _STRING, "version": _STRING, "found": _TRUTH})
    return _output({"folder": _STRING, "id": _STRING, "prefix": _STRING, "parent": parent,
                    "files": _TEXTS})  # fmt: skip


def _added() -> Schema:
    field = _table(
        {"object": _STRING, "file": _STRING, "now": {}, "layer": _STRING, "version": _STRING}
    )
    return _output({"folder": _STRING, "added": {"type": "array", "items": field},
                    "more": _TEXTS, "files": _TEXTS})  # fmt: skip


def _upgrade() -> Schema:
    summary = {
        "type": "object",
        "properties": dict.fromkeys(("open", *_RESULTS), _COUNT),
        "required": ["open"],
    }
    return _output({"folder": _STRING, "id": _STRING, "seen": _PARENTS, "parents": _PARENTS,
                    "rows": _ROWS, "summary": summary, "files": _TEXTS,
                    "written": _TRUTH})  # fmt: skip


def _confirm() -> Schema:
    return _output({"folder": _STRING, "id": _STRING, "confirmed": _ROWS, "refused": _ROWS,
                    "closed": _TEXTS, "left": _ROWS, "files": _TEXTS,
                    "written": _TRUTH})  # fmt: skip


def _definitions() -> dict[str, Schema]:
    row = {
        "object": _STRING,
        "result": {"enum": list(_RESULTS)},
        "open": _TRUTH,
        "was": {},
        "now": {},
        "ours": {},
        "proposal": _STRING,
        "accepted": _TRUTH,
        "place": {"oneOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]},
        "below": {"oneOf": [{"$ref": "#/$defs/PlaceBelow"}, {"type": "null"}]},
    }
    return {
        "Row": _table(row),
        "Place": _bare({"path": _STRING, **_PLACE}),
        "PlaceBelow": _bare({"layer": _STRING, "path": _STRING, **_PLACE}),
    }


def _output(properties: dict[str, Schema]) -> Schema:
    version = {"format": {"const": 1, "description": said("output", "format")}}
    schema = _table(properties)
    return {
        **schema,
        "properties": {**version, **schema["properties"]},
        "required": ["format", *schema["required"]],
    }


def _table(properties: dict[str, Schema]) -> Schema:
    """Give a table of which every key is told of; keys may be added later."""
    described = {
        name: {**schema, "description": said("version", name)}
        for name, schema in properties.items()
    }
    return _bare(described)


def _bare(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}
