"""The shipped JSON Schemas, and TOML as the JSON that they are about."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import tomli
from jsonschema import Draft202012Validator

from helpers.building import ROOT
from perspectief import schemas

FOLDERS = (
    ROOT / "core" / "src" / "perspectief" / "pilot",
    *sorted(path.parent for path in ROOT.glob("packs/*/src/*/pack.toml")),
)
"""The folder of every pack of ours."""


@cache
def validator(name: str) -> Draft202012Validator:
    """Give what holds values against a shipped schema, dates included."""
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(json.loads(schemas.schema(name)), format_checker=checker)


def problems(name: str, value: Any) -> list[str]:
    """Say what a schema finds wrong with a value."""
    found = validator(name).iter_errors(as_json(value))
    return [f"{'/'.join(map(str, each.path))}: {each.message}" for each in found]


def as_json(value: Any) -> Any:
    """Give what TOML says as JSON has it: dates become text."""
    if isinstance(value, dict):
        return {key: as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def table(path: Path) -> dict[str, Any]:
    """Read a TOML file."""
    return tomli.loads(path.read_text("utf-8"))


def within(schema: Any) -> Iterator[dict[str, Any]]:
    """Give every schema in a schema, itself first."""
    if isinstance(schema, dict):
        yield schema
    for each in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(each, (dict, list)):
            yield from within(each)
