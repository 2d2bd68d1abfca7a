"""JSON Schema of what `explain` prints: the rules."""

from typing import get_args

from schema_outputs import definitions as of_findings
from schema_outputs import of_attributes
from schema_tables import FORMAT, STRING, TRUTH, bare, listed
from schema_texts import of_class, said
from schema_values import Schema

from perspectief.findings import SEVERITIES
from perspectief.findings.repairable import Grade
from perspectief.findings.rule import Rule

_GRADES: Schema = {"type": "array", "items": {"enum": list(get_args(Grade))}}
_FILES: Schema = {"type": "object", "additionalProperties": STRING}


def rules() -> Schema:
    """Give the schema of rules; keys may be added to them, so it allows others."""
    return bare(
        {
            "format": FORMAT,
            "rules": listed("rules", "Rule"),
            "faults": listed("faults", "Fault"),
        }
    )


def definitions() -> dict[str, Schema]:
    """Give the schemas of a rule and of a fault."""
    rule = {
        **of_attributes(
            Rule, {"code": STRING, "name": STRING, "severity": {"enum": list(SEVERITIES)}}
        ),
        **{key: _said(key) for key in ("family", "reason", "message", "hint")},
        **of_attributes(Rule, {"bad": _FILES, "good": _FILES, "whole": TRUTH, "acceptable": TRUTH}),
        **of_attributes(Rule, {"repairs": _GRADES, "always_repaired": TRUTH, "plugin": STRING}),
    }
    return {
        "Rule": {"description": of_class(Rule), **bare(rule)},
        "Fault": of_findings()["Fault"],
    }


def _said(key: str) -> Schema:
    return {**STRING, "description": said("output", key)}
