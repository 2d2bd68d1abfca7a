"""Closed values in Dutch: understood, and told, because every other pack has the English word."""

from collections.abc import Callable, Iterator
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from immutabledict import immutabledict

from ..layers import Address, written
from ..model import KINDS
from ..model.members import members
from ..model.shape import is_record
from ..model.values import DUTCH_VALUES
from ..plugins import Breach, PackView, rule

Find: TypeAlias = Callable[[Any, Address], Iterator[tuple[Address, str]]]
"""Gives the Dutch values in a raw value, each with where it is."""

_QUESTION = """\
[vb-vraag]
theme = "what-changes"
text = "Wat verandert er bij jullie?"
roles = ["medewerker"]
moment = "MOMENT"
"""


@rule(
    "FP207",
    "dutch-value",
    "info",
    reason={
        "en": "Tools and other authors look for the English word, which every pack has.",
        "nl": "Programma's en andere auteurs zoeken op het Engelse woord, dat in elk pakket staat.",
    },
    messages={
        "en": '"{value}" is understood here, and other packs write "{english}"',
        "nl": '"{value}" werkt hier ook, maar andere pakketten schrijven "{english}"',
    },
    hints={"en": 'Write "{english}".', "nl": 'Schrijf "{english}".'},
    bad={"questions.toml": _QUESTION.replace("MOMENT", "verdieping")},
    good={"questions.toml": _QUESTION.replace("MOMENT", "deepening")},
)
def dutch(view: PackView) -> Iterator[Breach]:
    """Find closed values of the uppermost layer that it says in Dutch."""
    own = view.chain.layers[-1].objects
    for kind, cls in KINDS.items():
        find = _in_class(cls)
        for id, table in own.get(kind, {}).items():
            for at, value in find(table, (kind, id)):
                told: dict[str, object] = {"value": value, "english": DUTCH_VALUES[value]}
                yield written(at[:-1], at[-1]), told, value


@cache
def _in_class(cls: type) -> Find:
    """Give what looks in a table of the fields of a class."""
    fields = {each.name: _finder(each.annotation) for each in members(cls)}
    known = {name: find for name, find in fields.items() if find is not None}

    def look(table: Any, at: Address) -> Iterator[tuple[Address, str]]:
        for name, find in known.items() if isinstance(table, dict) else ():
            if name in table:
                yield from find(table[name], (*at, name))

    return look


def _finder(annotation: Any) -> Find | None:
    """Give what looks in a value of a type; `None` when no closed value can be in it."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return _among(inner)
    if origin in (UnionType, Union):
        return next(filter(None, map(_finder, inner)), None)
    if origin is tuple or origin is immutabledict:
        find = _finder(inner[0 if origin is tuple else 1])
        return None if find is None else _each(find, listed=origin is tuple)
    return _in_class(annotation) if is_record(annotation) else None


def _among(allowed: tuple[Any, ...]) -> Find:
    dutch = {word for word, english in DUTCH_VALUES.items() if english in allowed}

    def look(value: Any, at: Address) -> Iterator[tuple[Address, str]]:
        if isinstance(value, str) and value in dutch and value not in allowed:
            yield at, value

    return look


def _each(find: Find, *, listed: bool) -> Find:
    def look(value: Any, at: Address) -> Iterator[tuple[Address, str]]:
        if isinstance(value, list) and listed:
            for item in value:
                yield from find(item, at)
        elif isinstance(value, dict):
            for key, part in value.items():
                # A layer adds to a list and drops from it under these two words.
                yield from look(part, (*at, key)) if listed else find(part, (*at, key))

    return look


CHECKS = (dutch,)
