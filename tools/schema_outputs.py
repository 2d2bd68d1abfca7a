"""JSON Schema of what the command prints: a composed pack, a plan, an outcome, and findings."""

from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from immutabledict import immutabledict
from schema_tables import COUNT, FORMAT, STRING, bare, listed
from schema_texts import of_class, of_field, said
from schema_values import Schema, either, members, value

from perspectief.findings import SEVERITIES, Edit, Finding, Related, Repair
from perspectief.model import Pack
from perspectief.outcomes.records import WriteUp
from perspectief.plugins import Fault
from perspectief.plugins.faults import Phase

_FROM_ONE: Schema = {"type": ["integer", "null"], "minimum": 1}
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
    return bare(
        {
            "format": FORMAT,
            "findings": listed("findings", "Finding"),
            "faults": listed("faults", "Fault"),
            "summary": {
                **bare(dict.fromkeys((*SEVERITIES, *_OTHER_COUNTS), COUNT)),
                "description": said("output", "summary"),
            },
        }
    )


def outcome() -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of what sessions gave, and what it refers to."""
    composed = Composed()
    one = _any_text(composed.of(WriteUp))
    own = {name: _any_text(each) for name, each in composed.definitions.items()}
    schema = bare(
        {
            "format": FORMAT,
            "sessions": listed("sessions", "WriteUp"),
            "findings": listed("findings", "Finding"),
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
    params = {"type": "object", "additionalProperties": STRING}
    finding = {
        **of_attributes(Finding, {"code": STRING, "name": STRING, "severity": severity}),
        "message": {**STRING, "description": said("output", "message")},
        **of_attributes(Finding, {"params": params, "path": STRING, **_PLACE}),
        "object": {**STRING, "description": said("output", "object")},
        **of_attributes(Finding, {"layer": STRING}),
        "hint": {**STRING, "description": said("output", "hint")},
        "related": listed("related", "Related"),
        "fixes": listed("fixes", "Fix"),
        "fingerprint": {
            "type": "string",
            "pattern": "^[0-9a-f]{12}$",
            "description": said("output", "fingerprint"),
        },
        **of_attributes(Finding, {"accepted": STRING}),
    }
    fault = {
        **of_attributes(Fault, {"plugin": STRING, "distribution": STRING, "phase": phase}),
        **of_attributes(Fault, {"reason": STRING, "file": STRING}),
        "remedy": {**STRING, "description": said("output", "remedy")},
        **of_attributes(Fault, {"trace": STRING}),
    }
    return {
        "Finding": {"description": of_class(Finding), **bare(finding)},
        "Related": {"description": of_class(Related), **bare(_related())},
        "Fix": {"description": of_class(Repair), **bare(_fix())},
        "Edit": {"description": of_class(Edit), **bare(_edit())},
        "Fault": {"description": of_class(Fault), **bare(fault)},
    }


def _related() -> dict[str, Schema]:
    return {
        "message": {**STRING, "description": said("output", "there")},
        **of_attributes(Finding, {"path": STRING, **_PLACE}),
        "object": {**STRING, "description": said("output", "object")},
        **of_attributes(Finding, {"layer": STRING}),
    }


def _fix() -> dict[str, Schema]:
    return {
        **of_attributes(
            Repair, {"grade": {"enum": list(get_args(attrs.fields(Repair).grade.type))}}
        ),
        "title": {**STRING, "description": said("output", "title")},
        **of_attributes(Repair, {"edits": {"type": "array", "items": {"$ref": "#/$defs/Edit"}}}),
    }


def _edit() -> dict[str, Schema]:
    return of_attributes(Edit, {"path": STRING, "start": COUNT, "end": COUNT, "text": STRING})


def of_attributes(cls: type, schemas: dict[str, Schema]) -> dict[str, Schema]:
    """Add to each schema what is said of the attribute of that name."""
    fields = attrs.fields_dict(cls)
    return {
        name: {**schema, "description": of_field(cls, fields[name])}
        for name, schema in schemas.items()
    }
