"""What fields are called in Dutch: each word leads to a field that there is."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from helpers.building import ROOT
from perspectief.findings import nearest
from perspectief.findings.dutch_keys import FIELDS, meant

SCHEMAS = ROOT / "core" / "src" / "perspectief" / "schemas"


def names(schema: Any) -> Iterator[str]:
    """Give the names of all fields in a schema."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for inner in schema.values():
            yield from names(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from names(inner)


KNOWN = {
    name
    for file in SCHEMAS.glob("*.json")
    for name in names(json.loads(file.read_text(encoding="utf-8")))
}


@pytest.mark.parametrize(("word", "fields"), FIELDS.items())
def test_each_word_leads_to_fields(word: str, fields: tuple[str, ...]) -> None:
    """Every field that a Dutch word leads to is there, under that name."""
    assert set(fields) <= KNOWN
    assert meant(word, KNOWN) == nearest(word.capitalize(), KNOWN) == fields[0]


def test_only_what_may_stand_there_is_suggested() -> None:
    """Of several fields the first is meant that may stand there; of none nothing is."""
    assert meant("vraag", ["text", "roles"]) == "text"
    assert meant("vraag", ["roles"]) is None
    assert meant("iets", KNOWN) is None
