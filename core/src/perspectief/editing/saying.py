"""Repairs, with what they do in both languages."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from immutabledict import immutabledict

from ..findings import Edit, Finding, Repair
from ..source.positions import Path
from .toml_text import TomlText

Grade: TypeAlias = Literal["safe", "unsafe"]
"""How sure a repair is that is made here: none is only `shown`."""

Mend: TypeAlias = Callable[[Finding, TomlText, Path], Iterator[Repair]]
"""Given a finding, the text of its file and the path of what it is about, ways to mend it."""


def repair(grade: Grade, en: str, nl: str, edits: tuple[Edit, ...]) -> Iterator[Repair]:
    """Give a repair, unless nothing changes; `en` and `nl` say what it does."""
    if edits:
        yield Repair(grade=grade, titles=immutabledict({"en": en, "nl": nl}), edits=edits)


def changing(grade: Grade, old: str, new: str, edits: tuple[Edit, ...]) -> Iterator[Repair]:
    """Give a repair that writes one word for another."""
    return rewriting(grade, f'"{old}"', f'"{new}"', edits)


def rewriting(grade: Grade, old: str, new: str, edits: tuple[Edit, ...]) -> Iterator[Repair]:
    """Give a repair that writes one piece of TOML for another."""
    return repair(grade, f"change {old} to {new}", f"verander {old} in {new}", edits)


def deleting(grade: Grade, name: str, edits: tuple[Edit, ...]) -> Iterator[Repair]:
    """Give a repair that takes something out."""
    return repair(grade, f'take "{name}" out', f'haal "{name}" weg', edits)
