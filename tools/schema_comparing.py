"""JSON Schema of what `diff`, `show --why` and `translate` print."""

from functools import partial
from typing import get_args

from schema_tables import COUNT, STRING, TEXTS, TRUTH, bare, output, table
from schema_values import Schema

from perspectief.comparing.differences import State
from perspectief.comparing.pieces import Sort
from perspectief.layers.changes import Difference, Of
from perspectief.layers.release import LEVELS, Why
from perspectief.layers.upkeep import Verdict
from perspectief.layers.why import Saying, Showing
from perspectief.translating.taking import Refusal
from perspectief.translating.worklist import State as Translated

_table, _output = partial(table, "compare"), partial(output, "compare")

_PLACE: Schema = {"type": ["integer", "null"], "minimum": 1}
_SIDE: Schema = {"$ref": "#/$defs/Side"}


def schemas() -> dict[str, tuple[Schema, dict[str, Schema]]]:
    """Give the schema of each output by its name, with what it refers to."""
    side, word = _side(), _table({"sort": _one_of(Sort), "text": STRING})
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
    return bare(dict.fromkeys(names, COUNT))


def _side() -> Schema:
    return _table({"name": STRING, "id": STRING, "version": STRING, "title": STRING,
                   "errors": COUNT})  # fmt: skip


def _difference() -> dict[str, Schema]:
    return {
        "object": STRING,
        "sort": _one_of(Difference),
        "of": _one_of(Of),
        "old": {},
        "new": {},
        "words": _list({"$ref": "#/$defs/Word"}),
    }


def _diff() -> Schema:
    changed = {
        "object": STRING,
        "title": STRING,
        "state": _one_of(State),
        "differences": _list({"$ref": "#/$defs/Difference"}),
    }
    summary = _counts(*get_args(State), "layout")
    return _output({"old": _SIDE, "new": _SIDE, "language": STRING,
                    "objects": _list(_table(changed)), "summary": summary})  # fmt: skip


def _release() -> Schema:
    change = {"level": {"enum": list(LEVELS)}, "why": _one_of(Why), **_difference()}
    return _output({"old": _SIDE, "new": _SIDE, "changes": _list(_table(change)),
                    "level": {"enum": [*LEVELS, None]}, "least": STRING,
                    "enough": TRUTH})  # fmt: skip


def _why() -> Schema:
    sentence = {
        "layer": STRING,
        "version": STRING,
        "sort": _one_of(Saying),
        "says": {},
        "replaced": {},
        "verdict": _one_of(Verdict, None),
        "stale": TRUTH,
        "seen": {},
        "made_from": {
            **bare(dict.fromkeys(("layer", "version", "text"), STRING)),
            "type": ["object", "null"],
        },
        "showing": _one_of(Showing, None),
        "path": STRING,
        "line": _PLACE,
        "column": _PLACE,
    }
    field = {"object": STRING, "said": _list(_table(sentence))}
    layer = bare({"id": STRING, "version": STRING})
    return _output({"object": STRING, "asked": STRING, "layers": _list(layer),
                    "renamed": STRING, "removed": STRING, "language": STRING,
                    "fields": _list(_table(field))})  # fmt: skip


def _translate() -> Schema:
    text = {
        "object": STRING,
        "state": _one_of(Translated),
        "source": STRING,
        "target": STRING,
        "before": STRING,
        "layer": STRING,
        "file": STRING,
    }
    summary = _counts(*get_args(Translated), "below")
    return _output({"folder": STRING, "id": STRING, "version": STRING,
                    "from": STRING, "language": STRING, "texts": _list(_table(text)),
                    "summary": summary, "files": TEXTS})  # fmt: skip


def _imported() -> Schema:
    refused = {"object": STRING, "line": COUNT, "reason": _one_of(Refusal),
               "source": STRING, "now": STRING}  # fmt: skip
    summary = _counts("taken", "refused", "same", "skipped")
    return _output({"folder": STRING, "language": STRING, "taken": TEXTS,
                    "refused": _list(_table(refused)), "summary": summary,
                    "files": TEXTS})  # fmt: skip
