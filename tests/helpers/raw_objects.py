"""One raw object of every kind with every field, and what structuring makes of such tables."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, get_args

from attrs import frozen
from hypothesis import strategies as st

from helpers.annotations import fields_of, kind_named, members, sort_of
from helpers.layer_strategies import Drawing, manifest
from perspectief.findings import Finding
from perspectief.layers import Address, Chain, Layer, Objects, Resolved, Table
from perspectief.model import (
    KINDS,
    FunctionGroup,
    Kit,
    Manifest,
    Pack,
    Parameter,
    TeamRole,
)
from perspectief.model.manifest import Limits, Words
from perspectief.structure import structure

PARTS: dict[Address, type] = {
    ("pack", "function_group"): FunctionGroup,
    ("pack", "kit"): Kit,
    ("pack", "limits"): Limits,
    ("pack", "words"): Words,
    ("pack", "parameters", "een"): Parameter,
    ("pack", "team", "een"): TeamRole,
}
"""The parts of `pack.toml`, and an entry of those whose keys are words of the author."""

PLACES: dict[Address, type] = {**{(kind, "een"): cls for kind, cls in KINDS.items()}, **PARTS}
"""Where each class of the model stands: an object of each kind, and the parts of `pack.toml`."""

WRONG = (
    "false",
    "5",
    5,
    1.5,
    True,
    ["x"],
    {"x": 1},
    date(2026, 11, 24),
    datetime(2026, 11, 24, 9),
    time(9),
)
"""A value of every type that TOML has."""


def fullest(cls: type) -> Table:
    """Give a table with every field; what it refers to is called `een`."""
    return {name: example(annotation) for name, annotation, _ in fields_of(cls)}


def smallest(cls: type) -> Table:
    """Give a table with the required fields only."""
    return {name: example(annotation) for name, annotation, required in fields_of(cls) if required}


def example(annotation: Any) -> Any:
    """Give a value of the right type."""
    annotation = members(annotation)[0]
    match sort_of(annotation):
        case "ids" | "words":
            return [example(get_args(annotation)[0])]
        case "keyed":
            return {"a": example(get_args(annotation)[1])}
        case "record":
            return fullest(annotation)
        case "ref":
            return "een" if kind_named(annotation) != "*" else "texts/een"
        case "closed":
            return str(get_args(annotation)[0])
    plain = {bool: True, int: 3, float: 1.5, date: date(2026, 11, 24)}
    return plain.get(annotation, "Een tekst.")


def everything() -> Objects:
    """Give one object of every kind and every part of `pack.toml`, each with every field."""
    objects: Objects = {kind: {"een": fullest(cls)} for kind, cls in KINDS.items()}
    objects["pack"] = {}
    for at, cls in PARTS.items():
        put(objects, at, fullest(cls))
    return objects


def put(objects: Any, at: Address, value: Any) -> None:
    """Put a value at an address."""
    *path, last = at
    for step in path:
        objects = objects.setdefault(step, {})
    objects[last] = value


@frozen
class Spot:
    """A place in a table where a value stands.

    Attributes:
        at: The address of what it stands in.
        name: The field, or the key of a part.
        annotation: What it must be.
        item: Whether it is an item of a list there.
    """

    at: Address
    name: str
    annotation: Any
    item: bool = False

    @property
    def address(self) -> str:
        """The address as findings write it."""
        return f"{'/'.join(self.at)}#{self.name}"

    def put(self, objects: Objects, value: Any) -> None:
        """Put a value there."""
        put(objects, (*self.at, self.name), [value] if self.item else value)


def spots(at: Address, cls: type) -> Iterator[Spot]:
    """Give every place in an object, at any depth."""
    for name, annotation, _ in fields_of(cls):
        yield Spot(at, name, annotation)
        yield from _inside(Spot(at, name, members(annotation)[0]))


def _inside(spot: Spot) -> Iterator[Spot]:
    here = (*spot.at, spot.name)
    match sort_of(spot.annotation):
        case "ids" | "words":
            yield Spot(spot.at, spot.name, get_args(spot.annotation)[0], item=True)
        case "record":
            yield from spots(here, spot.annotation)
        case "keyed":
            part = Spot(here, "a", get_args(spot.annotation)[1])
            yield part
            yield from _inside(part)


def all_spots() -> Iterator[Spot]:
    """Give every place in every object and part."""
    for at, cls in PLACES.items():
        yield from spots(at, cls)


def structured(objects: Mapping[str, Any], said: Table | None = None) -> tuple[Pack, list[Finding]]:
    """Structure objects as those of a pack that extends nothing."""
    layer = Layer(
        id="los",
        objects=dict(objects),
        manifest=manifest("los") if said is None else said,
        files={kind: f"{kind}.toml" for kind in (*KINDS, "pack")},
    )
    return structure(Resolved(objects=dict(objects)), Chain((layer,)))


def at_once(objects: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Give code and address of what structuring finds, references to nothing left out."""
    _, findings = structured(objects)
    return [(each.code, each.address) for each in findings if each.code != "FP303"]


_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="{}")
TEXTS = st.builds("{}{}".format, st.sampled_from("aZé漢0"), st.text(_LETTERS, max_size=12))
"""Texts with anything in them but braces, and not empty."""


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Draw a sound pack with an object of every kind."""
    drawing = Drawing(draw, {kind: ["een"] for kind in KINDS}, TEXTS)
    objects: Objects = {kind: {"een": drawing.table(cls)} for kind, cls in KINDS.items()}
    for at, cls in PARTS.items():
        put(objects, at, drawing.table(cls))
    said = {**manifest("los"), **drawing.table(Manifest), "id": "los"}
    pack, findings = structured(objects, said)
    assert findings == []
    return pack
