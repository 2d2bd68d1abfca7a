"""JSON Schema of what `customise`, `upgrade` and `confirm` print."""

from functools import partial
from typing import get_args

from schema_tables import COUNT, STRING, TEXTS, TRUTH, bare, output, table
from schema_values import Schema

from perspectief.layers.upgrade import Below
from perspectief.layers.upkeep import Verdict

_table, _output = partial(table, "version"), partial(output, "version")

_FROM_ONE: Schema = {"type": "integer", "minimum": 1}
_ROWS: Schema = {"type": "array", "items": {"$ref": "#/$defs/Row"}}
_PARENT: Schema = {"type": "object", "properties": {"id": STRING, "version": STRING},
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
    parent = _table({"id": STRING, "version": STRING, "found": TRUTH})
    return _output({"folder": STRING, "id": STRING, "prefix": STRING, "parent": parent,
                    "files": TEXTS})  # fmt: skip


def _added() -> Schema:
    field = _table(
        {"object": STRING, "file": STRING, "now": {}, "layer": STRING, "version": STRING}
    )
    return _output({"folder": STRING, "added": {"type": "array", "items": field},
                    "more": TEXTS, "files": TEXTS})  # fmt: skip


def _upgrade() -> Schema:
    summary = {
        "type": "object",
        "properties": dict.fromkeys(("open", *_RESULTS), COUNT),
        "required": ["open"],
    }
    return _output({"folder": STRING, "id": STRING, "seen": _PARENTS, "parents": _PARENTS,
                    "rows": _ROWS, "summary": summary, "files": TEXTS,
                    "written": TRUTH})  # fmt: skip


def _confirm() -> Schema:
    return _output({"folder": STRING, "id": STRING, "confirmed": _ROWS, "refused": _ROWS,
                    "closed": TEXTS, "left": _ROWS, "files": TEXTS,
                    "written": TRUTH})  # fmt: skip


def _definitions() -> dict[str, Schema]:
    row = {
        "object": STRING,
        "result": {"enum": list(_RESULTS)},
        "open": TRUTH,
        "was": {},
        "now": {},
        "ours": {},
        "proposal": STRING,
        "accepted": TRUTH,
        "place": {"oneOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]},
        "below": {"oneOf": [{"$ref": "#/$defs/PlaceBelow"}, {"type": "null"}]},
    }
    return {
        "Row": _table(row),
        "Place": bare({"path": STRING, **_PLACE}),
        "PlaceBelow": bare({"layer": STRING, "path": STRING, **_PLACE}),
    }
