"""JSON Schema of what the command prints: a composed pack, a plan, an outcome, and findings."""

from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from immutabledict import immutabledict
from schema_texts import Need, of_class, of_field, said
from schema_values import Schema, either, members, value

from perspectief.findings import SEVERITIES, Edit, Finding, Related, Repair
from perspectief.model import Pack
from perspectief.outcomes.records import WriteUp
from perspectief.plugins import Fault
from perspectief.plugins.faults import Phase

_STRING: Schema = {"type": "string"}
_FROM_ONE: Schema = {"type": ["integer", "null"], "minimum": 1}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_OTHER_COUNTS = ("accepted", "baseline", "gone")
_PLACE: dict[str, Schema] = dict.fromkeys(("line", "column", "end_line", "end_column"), _FROM_ONE)


class Composed:
    """Makes the schema of a composed pack.

    Attributes:
        definitions: What it refers to, by name.
    """

    def __init__(self) -> None:
        """Begin without definitions."""
        self.definitions: dict[str, Schema] = {}

    def pack(self) -> Schema:
        """Give the schema of a whole pack."""
        return self.of(Pack)

    def of(self, cls: type) -> Schema:
        """Give the schema of a record and all that is in it."""
        self._defined(cls)
        return self.definitions.pop(cls.__name__)

    def _defined(self, cls: type) -> Schema:
        fields = attrs.fields(cls)
        self.definitions[cls.__name__] = {
            "description": of_class(cls),
            "type": "object",
            "properties": {
                field.name: {**self._field(field.type), "description": of_field(cls, field)}
                for field in fields
            },
            "required": [field.name for field in fields],
            "additionalProperties": False,
        }
        return {"$ref": f"#/$defs/{cls.__name__}"}

    def _field(self, annotation: Any) -> Schema:
        null = [{"type": "null"}] if NoneType in get_args(annotation) else []
        return either([*(self._one(each) for each in members(annotation)), *null])

    def _one(self, annotation: Any) -> Schema:
        origin, arguments = get_origin(annotation), get_args(annotation)
        if attrs.has(annotation):
            return self._defined(annotation)
        if origin is immutabledict:
            return {"type": "object", "additionalProperties": self._one(arguments[1])}
        if origin is tuple:
            return {"type": "array", "items": self._one(arguments[0])}
        return value(annotation, aliases=False)


def findings() -> Schema:
    """Give the schema of findings; keys may be added to them, so it allows others."""
    return _table(
        {
            "format": {"const": 1, "description": said("output", "format")},
            "findings": _list("findings", {"$ref": "#/$defs/Finding"}),
            "faults": _list("faults", {"$ref": "#/$defs/Fault"}),
            "summary": {
                **_table(dict.fromkeys((*SEVERITIES, *_OTHER_COUNTS), _COUNT)),
                "description": said("output", "summary"),
            },
        }
    )


def outcome() -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of what sessions gave, and what it refers to."""
    composed = Composed()
    one = _any_text(composed.of(WriteUp))
    own = {name: _any_text(each) for name, each in composed.definitions.items()}
    schema = _table(
        {
            "format": {"const": 1, "description": said("output", "format")},
            "sessions": _list("sessions", {"$ref": "#/$defs/WriteUp"}),
            "findings": _list("findings", {"$ref": "#/$defs/Finding"}),
        }
    )
    needed = {name: each for name, each in definitions().items() if name != "Fault"}
    return schema, {"WriteUp": one, **own, **needed}


def _any_text(schema: Any) -> Any:
    """Give a schema in which texts may be empty, for what people did not type in."""
    if isinstance(schema, dict):
        return {key: _any_text(each) for key, each in schema.items() if key != "pattern"}
    return schema


def definitions() -> dict[str, Schema]:
    """Give the schemas of a finding, of what is in it, and of a fault."""
    severity: Schema = {"enum": list(SEVERITIES)}
    phase: Schema = {"enum": list(get_args(Phase))}
    params = {"type": "object", "additionalProperties": _STRING}
    finding = {
        **_of(Finding, {"code": _STRING, "name": _STRING, "severity": severity}),
        "message": {**_STRING, "description": said("output", "message")},
        **_of(Finding, {"params": params, "path": _STRING, **_PLACE}),
        "object": {**_STRING, "description": said("output", "object")},
        **_of(Finding, {"layer": _STRING}),
        "hint": {**_STRING, "description": said("output", "hint")},
        "related": _list("related", {"$ref": "#/$defs/Related"}),
        "fixes": _list("fixes", {"$ref": "#/$defs/Fix"}),
        "fingerprint": {
            "type": "string",
            "pattern": "^[0-9a-f]{12}$",
            "description": said("output", "fingerprint"),
        },
        **_of(Finding, {"accepted": _STRING}),
    }
    fault = {
        **_of(Fault, {"plugin": _STRING, "distribution": _STRING, "phase": phase}),
        **_of(Fault, {"reason": _STRING, "file": _STRING}),
        "remedy": {**_STRING, "description": said("output", "remedy")},
        **_of(Fault, {"trace": _STRING}),
    }
    return {
        "Finding": {"description": of_class(Finding), **_table(finding)},
        "Related": {"description": of_class(Related), **_table(_related())},
        "Fix": {"description": of_class(Repair), **_table(_fix())},
        "Edit": {"description": of_class(Edit), **_table(_edit())},
        "Fault": {"description": of_class(Fault), **_table(fault)},
    }


def _related() -> dict[str, Schema]:
    return {
        "message": {**_STRING, "description": said("output", "there")},
        **_of(Finding, {"path": _STRING, **_PLACE}),
        "object": {**_STRING, "description": said("output", "object")},
        **_of(Finding, {"layer": _STRING}),
    }


def _fix() -> dict[str, Schema]:
    return {
        **_of(Repair, {"grade": {"enum": list(get_args(attrs.fields(Repair).grade.type))}}),
        "title": {**_STRING, "description": said("output", "title")},
        **_of(Repair, {"edits": {"type": "array", "items": {"$ref": "#/$defs/Edit"}}}),
    }


def _edit() -> dict[str, Schema]:
    return _of(Edit, {"path": _STRING, "start": _COUNT, "end": _COUNT, "text": _STRING})


def _of(cls: type, schemas: dict[str, Schema], need: Need = "") -> dict[str, Schema]:
    """Add to each schema what is said of the attribute of that name."""
    fields = attrs.fields_dict(cls)
    return {
        name: {**schema, "description": of_field(cls, fields[name], need)}
        for name, schema in schemas.items()
    }


def _list(name: str, items: Schema) -> Schema:
    return {"type": "array", "items": items, "description": said("output", name)}


def _table(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}
