"""The JSON Schemas: of the file of every kind, of `pack.toml`, and of what is printed as JSON."""

import json
from datetime import date

import attrs
import schema_brand
import schema_comparing
import schema_outputs
import schema_rules
import schema_versions
from schema_outputs import Composed
from schema_statements import Statements
from schema_texts import of_field, said
from schema_values import ID, NAME, PREFIX, Schema, members, value

from perspectief.cli.plan_values import PlanView
from perspectief.formats import FORMAT
from perspectief.model import KINDS, Manifest

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def files() -> dict[str, str]:
    """Give the text of each schema, by file name."""
    made = {kind: _kind(kind) for kind in KINDS}
    made |= {
        "brand": _brand(),
        "pack": _manifest(),
        "pack-json": _composed(),
        "findings": _findings(),
    }
    made |= {"rules": _rules(), "plan": _plan(), "outcome": _outcome()}
    made |= {
        name: _whole(f"{name}, as JSON", name, schema, definitions)
        for name, (schema, definitions) in (
            *schema_versions.schemas().items(),
            *schema_comparing.schemas().items(),
        )
    }
    return {f"{name}.json": _text(schema) for name, schema in made.items()}


def _text(schema: Schema) -> str:
    return json.dumps({"$schema": _DIALECT, **schema}, ensure_ascii=False, indent=1) + "\n"


def _kind(kind: str) -> Schema:
    statements = Statements()
    return _whole(f"{kind}.toml", "kind", statements.kind(kind), statements.definitions)


def _manifest() -> Schema:
    statements = Statements()
    parts = statements.parts()
    fields = {field.name: field for field in attrs.fields(Manifest)}
    required = [name for name, field in fields.items() if field.default is attrs.NOTHING]
    said_of_itself = {
        name: {
            **(ID if name == "id" else value(members(field.type)[0], aliases=True)),
            "description": of_field(Manifest, field, "required" if name in required else ""),
        }
        for name, field in fields.items()
    }
    schema = {
        "type": "object",
        "properties": {"format": _said({"const": FORMAT}, "format"), **said_of_itself,
                       **_bookkeeping(), **parts},
        "required": ["format", *required],
        "dependentRequired": {"extends": ["prefix"]},
        "additionalProperties": False,
    }  # fmt: skip
    return _whole("pack.toml", "manifest", schema, statements.definitions)


def _bookkeeping() -> Schema:
    """Give the schemas of what `pack.toml` says besides, of this pack alone."""
    extends = {
        "type": "object",
        "properties": {"pack": _said(ID, "pack"), "major": _said({"type": "integer"}, "major")},
        "required": ["pack"],
        "additionalProperties": False,
    }
    ledger = {"type": "object", "propertyNames": ID, "additionalProperties": ID}
    names = {"type": "object", "propertyNames": NAME, "additionalProperties": NAME}
    renamed = {
        "type": "object",
        "properties": {**dict.fromkeys(KINDS, ledger), "parameters": names},
        "additionalProperties": False,
    }
    filled = {"type": "string", "pattern": "\\S"}
    acceptance = {
        "type": "object",
        "properties": {
            "code": _said(filled, "code"),
            "object": _said(filled, "object"),
            "reason": _said(filled, "reason"),
            "until": _said(value(date, aliases=False), "until"),
        },
        "required": ["code", "object", "reason"],
        "additionalProperties": False,
    }
    return {
        "extends": _said(extends, "extends"),
        "prefix": _said(PREFIX, "prefix"),
        "renamed": _said(renamed, "renamed"),
        "accept": _said({"type": "object", "additionalProperties": acceptance}, "accept"),
    }


def _brand() -> Schema:
    return _whole("brand.toml", "brand", schema_brand.brand(), {})


def _composed() -> Schema:
    composed = Composed()
    schema = composed.pack()
    return _whole("pack, as JSON", "pack-json", schema, composed.definitions)


def _plan() -> Schema:
    composed = Composed()
    schema = composed.of(PlanView)
    return _whole("plan, as JSON", "plan", schema, composed.definitions)


def _outcome() -> Schema:
    schema, definitions = schema_outputs.outcome()
    return _whole("outcome, as JSON", "outcome", schema, definitions)


def _findings() -> Schema:
    schema = schema_outputs.findings()
    return _whole("findings, as JSON", "findings", schema, schema_outputs.definitions())


def _rules() -> Schema:
    return _whole("rules, as JSON", "rules", schema_rules.rules(), schema_rules.definitions())


def _whole(title: str, about: str, schema: Schema, definitions: dict[str, Schema]) -> Schema:
    return {"title": title, **schema, "description": said("file", about), "$defs": definitions}


def _said(schema: Schema, key: str) -> Schema:
    return {**schema, "description": said("manifest", key)}
