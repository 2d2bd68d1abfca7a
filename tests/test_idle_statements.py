"""Closed values in Dutch, and statements that change nothing: told, and only where they are so."""

from pathlib import Path

import pytest

import perspectief
from helpers.written import write_pack

PACKS = ("pilot", "secretaresse", "ict", "bibliotheek")
CODES = {"FP207", "FP208", "FP209"}


def told(folder: Path) -> list[tuple[str, str]]:
    """Give the rules that are broken, of those that this is about, and where."""
    found = perspectief.check(folder, plugins=False)
    return [(each.code, each.address) for each in found if each.code in CODES]


@pytest.mark.parametrize("id", PACKS)
def test_there_is_no_false_alarm(id: str) -> None:
    """In the packs of ours nothing is said of these rules."""
    assert not [each for each in perspectief.check(id, plugins=False) if each.code in CODES]


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("actions", '[ontwikkelgesprek]\ntype = "gesprek"\n',
         [("FP207", "actions/ontwikkelgesprek#type")]),
        ("actions", '[ontwikkelgesprek]\ntype = "talk"\n',
         [("FP208", "actions/ontwikkelgesprek#type")]),
        ("actions", '[ontwikkelgesprek.hooks.jaargesprek]\n',
         [("FP209", "actions/ontwikkelgesprek/hooks/jaargesprek")]),
        ("actions", '[ontwikkelgesprek]\ntitle = "Ga praten"\n', []),
        ("pack", "\n[words.avoid]\n", [("FP209", "pack/words/avoid")]),
        ("actions", "[ontwikkelgesprek]\nafter = 'leeraanbod'\n", []),
    ],
)  # fmt: skip
def test_a_statement_is_told_where_it_stands(
    tmp_path: Path, file: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """A Dutch value, a repeated one and an empty table are told; a change, a move are not."""
    assert told(write_pack(tmp_path, {f"{file}.toml": text})) == expected


def test_what_is_new_repeats_nothing(tmp_path: Path) -> None:
    """An object that the layer adds is not compared with anything."""
    text = '[vb-vraag]\ntheme = "actions"\ntext = "Wat?"\nroles = ["hr"]\nprobes = {}\n'
    assert told(write_pack(tmp_path, {"questions.toml": text})) == []
