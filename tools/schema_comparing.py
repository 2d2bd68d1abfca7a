"""JSON Schema of what `diff`, `show --why` and `translate` print."""

from typing import get_args

from schema_texts import said
from schema_values import Schema

from perspectief.comparing.differences import State
from perspectief.comparing.pieces import Sort
from perspectief.layers.changes import Difference, Of
from perspectief.layers.release import LEVELS, Why
from perspectief.layers.upkeep import Verdict
from perspectief.layers.why import Saying, Showing
from perspectief.translating.taking import Refusal
from perspectief.translating.worklist import State as Translated

_STRING: Schema = {"type": "string"}
_TRUTH: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_PLACE: Schema = {"type": ["integer", "null"], "minimum": 1}
_TEXTS: Schema = {"type": "array", "items": _STRING}
_SIDE: Schema = {"$ref": "#/$defs/Side"}


def schemas() -> dict[str, tuple[Schema, dict[str, Schema]]]:
    """Give the schema of each output by its name, with what it refers to."""
    side, word = _side(), _table({"sort": _one_of(Sort), "text": _STRING})
    return {
        "diff": (_diff(), {"Side": side, "Difference": _table(_difference()), "Word": word}),
        "diff-release": (_release(), {"Side": side, "Word": word}),
        "why": (_why(), {}),
        "translate": (_translate(), {}),
        "translate-import": (_imported(), {}),
    }


def _one_of(values: object, *more: None) -> Schema:
    return {"enum": [*get_args(values), *more]}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _counts(*names: str) -> Schema:
    return _bare(dict.fromkeys(names, _COUNT))


def _side() -> Schema:
    return _table({"name": _STRING, "id": _STRING, "version": _STRING, "title": _STRING,
                   "errors": _COUNT})  # fmt: skip


def _difference() -> dict[str, Schema]:
    return {
        "object": _STRING,
        "sort": _one_of(Difference),
        "of": _one_of(Of),
        "old": {},
        "new": {},
        "words": _list({"$ref": "#/$defs/Word"}),
    }


def _diff() -> Schema:
    changed = {
        "object": _STRING,
        "title": _STRING,
        "state": _one_of(State),
        "differences": _list({"$ref": "#/$defs/Difference"}),
    }
    summary = _counts(*get_args(State), "layout")
    return _output({"old": _SIDE, "new": _SIDE, "language": _STRING,
                    "objects": _list(_table(changed)), "summary": summary})  # fmt: skip


def _release() -> Schema:
    change = {"level": {"enum": list(LEVELS)}, "why": _one_of(Why), **_difference()}
    return _output({"old": _SIDE, "new": _SIDE, "changes": _list(_table(change)),
                    "level": {"enum": [*LEVELS, None]}, "least": _STRING,
                    "enough": _TRUTH})  # fmt: skip


def _why() -> Schema:
    sentence = {
        "layer": _STRING,
        "version": _STRING,
        "sort": _one_of(Saying),
        "says": {},
        "replaced": {},
        "verdict": _one_of(Verdict, None),
        "stale": _TRUTH,
        "seen": {},
        "made_from": {
            **_bare(dict.fromkeys(("layer", "version", "text"), _STRING)),
            "type": ["object", "null"],
        },
        "showing": _one_of(Showing, None),
        "path": _STRING,
        "line": _PLACE,
        "column": _PLACE,
    }
    field = {"object": _STRING, "said": _list(_table(sentence))}
    layer = _bare({"id": _STRING, "version": _STRING})
    return _output({"object": _STRING, "asked": _STRING, "layers": _list(layer),
                    "renamed": _STRING, "removed": _STRING, "language": _STRING,
                    "fields": _list(_table(field))})  # fmt: skip


def _translate() -> Schema:
    text = {
        "object": _STRING,
        "state": _one_of(Translated),
        "source": _STRING,
        "target": _STRING,
        "before": _STRING,
        "layer": _STRING,
        "file": _STRING,
    }
    summary = _counts(*get_args(Translated), "below")
    return _output({"folder": _STRING, "id": _STRING, "version": _STRING,
                    "from": _STRING, "language": _STRING, "texts": _list(_table(text)),
                    "summary": summary, "files": _TEXTS})  # fmt: skip


def _imported() -> Schema:
    refused = {"object": _STRING, "line": _COUNT, "reason": _one_of(Refusal),
               "source": _STRING, "now": _STRING}  # fmt: skip
    summary = _counts("taken", "refused", "same", "skipped")
    return _output({"folder": _STRING, "language": _STRING, "taken": _TEXTS,
                    "refused": _list(_table(refused)), "summary": summary,
                    "files": _TEXTS})  # fmt: skip


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
        name: {**schema, "description": said("compare", name)}
        for name, schema in properties.items()
    }
    return _bare(described)


def _bare(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}
