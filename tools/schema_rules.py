"""JSON Schema of what `explain` prints: the rules."""

from typing import get_args

import attrs
from schema_outputs import definitions as of_findings
from schema_texts import of_class, of_field, said
from schema_values import Schema

from perspectief.findings import SEVERITIES
from perspectief.findings.repairable import Grade
from perspectief.findings.rule import Rule

_STRING: Schema = {"type": "string"}
_BOOLEAN: Schema = {"type": "boolean"}
_GRADES: Schema = {"type": "array", "items": {"enum": list(get_args(Grade))}}
_FILES: Schema = {"type": "object", "additionalProperties": _STRING}


def rules() -> Schema:
    """Give the schema of rules; keys may be added to them, so it allows others."""
    return _table(
        {
            "format": {"const": 1, "description": said("output", "format")},
            "rules": _list("rules", "Rule"),
            "faults": _list("faults", "Fault"),
        }
    )


def definitions() -> dict[str, Schema]:
    """Give the schemas of a rule and of a fault."""
    rule = {
        **_of({"code": _STRING, "name": _STRING, "severity": {"enum": list(SEVERITIES)}}),
        **{key: _said(key) for key in ("family", "reason", "message", "hint")},
        **_of({"bad": _FILES, "good": _FILES, "whole": _BOOLEAN, "acceptable": _BOOLEAN}),
        **_of({"repairs": _GRADES, "always_repaired": _BOOLEAN, "plugin": _STRING}),
    }
    return {
        "Rule": {"description": of_class(Rule), **_table(rule)},
        "Fault": of_findings()["Fault"],
    }


def _said(key: str) -> Schema:
    return {**_STRING, "description": said("output", key)}


def _of(schemas: dict[str, Schema]) -> dict[str, Schema]:
    """Add to each schema what is said of the attribute of that name."""
    fields = attrs.fields_dict(Rule)
    return {
        name: {**schema, "description": of_field(Rule, fields[name])}
        for name, schema in schemas.items()
    }


def _list(name: str, of: str) -> Schema:
    items = {"$ref": f"#/$defs/{of}"}
    return {"type": "array", "items": items, "description": said("output", name)}


def _table(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}
