"""Packs and layers as hypothesis draws them: raw tables, after the annotations of the model.

`chains` gives sound layers over each other, with every statement of the format; `crooked`
gives layers in which anything may be wrong; `permuted` gives the same layer in another order.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, get_args

import attrs
from attrs import evolve
from hypothesis import strategies as st

from helpers.annotations import fields_of, members, sort_of
from perspectief.layers import Address, Layer, Objects, Resolved, Table, apply
from perspectief.model import KINDS, FunctionGroup, Kit, Pack, Parameter, TeamRole
from perspectief.model.manifest import Limits, Words
from perspectief.model.shape import MANIFEST_PARTS, RESERVED
from perspectief.testing.drawing import IDS, WORDS, Drawing, Ids

DRAWN = ("themes", "roles", "steps", "activities", "questions", "texts", "sources", "sessions")
"""The kinds of a drawn pack. Together they have every sort of field."""

NEEDED = ("themes", "roles", "steps")
"""Those that others must name."""

REMOVABLE = frozenset({"activities", "questions", "texts", "sources"})
"""Those of them that are named in lists only, so that removing one leaves no hole."""

PREFIXES = ("sec", "uva", "few")
"""The prefixes of drawn layers, the lowest first."""

OF_PACK: dict[str, Any] = {field.name: field.type for field in attrs.fields(Pack)}
"""The annotation of each kind and of each part of `pack.toml`."""


class Saying(Drawing):
    """Draws the sound statements of a layer over what is below it."""

    def __init__(self, draw: st.DrawFn, below: Resolved, prefix: str) -> None:
        """Draw for a layer with `prefix`."""
        self.below = below
        self.prefix = prefix
        self.new = {kind: self._new(draw) for kind in DRAWN}
        self.gone: dict[str, set[str]] = {}
        ids = {kind: {*below.objects.get(kind, ()), *self.new[kind]} for kind in DRAWN}
        super().__init__(draw, ids)
        for kind in REMOVABLE:
            free = (id for id in below.objects.get(kind, ()) if not self.holds_fixed((kind, id)))
            self.gone[kind] = set(self.some(free, 1))
            ids[kind] -= self.gone[kind]
        self.old = {
            kind: {new: old for old, new in names.items() if new in ids.get(kind, ())}
            for kind, names in below.renamed.items()
        }
        for kind, names in self.old.items():
            # Old names are as good as new ones, with a warning.
            ids[kind] |= set(names.values())

    def _new(self, draw: st.DrawFn) -> list[str]:
        names = [f"{self.prefix}-{id}" for id in IDS[:2]]
        return draw(st.sampled_from([[], [], names[:1], names]))

    def holds_fixed(self, at: Address) -> bool:
        """Tell whether something, or anything in it, is fixed below."""
        return any(address[: len(at)] == at for address in self.below.fixed)

    def layer(self, id: str) -> Layer:
        """Draw the layer."""
        objects: Objects = {}
        for kind in DRAWN:
            tables = self.below.objects.get(kind, {})
            gone = self.gone.get(kind, set())
            said = self.parts((kind,), KINDS[kind], tables, self.new[kind], gone)
            names = self.old.get(kind, {})
            objects[kind] = {
                names[key] if key in names and not self.chance() else key: statement
                for key, statement in said.items()
            }
        objects["pack"] = self.manifest()
        return Layer(
            id=id,
            prefixes=(self.prefix,),
            objects=objects,
            renamed=self.ledger(),
            manifest=manifest(id),
        )

    def ledger(self) -> dict[str, dict[str, str]]:
        """Draw a ledger of ids that this layer gave other names."""
        return {
            kind: {f"{self.prefix}-oud": f"{self.prefix}-ouder", f"{self.prefix}-ouder": new[0]}
            for kind, new in self.new.items()
            if new and not self.chance()
        }

    def manifest(self) -> dict[str, Table]:
        """Draw statements about the parts of `pack.toml`."""
        below = self.below.objects["pack"]
        said: dict[str, Table] = {}
        if self.chance(2):
            new = [f"{self.prefix}_woord"] if self.chance() else []
            at = ("pack", "parameters")
            said["parameters"] = self.parts(at, Parameter, below.get("parameters", {}), new, set())
            for name in self.some(below.get("parameters", ()), 1):
                said["parameters"][name] = self.draw(self.texts)
        if self.chance(2):
            new = [f"{self.prefix}-rol"] if self.chance() else []
            said["team"] = self.parts(
                ("pack", "team"), TeamRole, below.get("team", {}), new, set(below.get("team", ()))
            )
        records: dict[str, type] = {
            "kit": Kit,
            "limits": Limits,
            "words": Words,
            "function_group": FunctionGroup,
        }
        for part, cls in records.items():
            if self.chance(2):
                base = below.get(part)
                said[part] = (
                    self.table(cls) if base is None else self.change(("pack", part), cls, base)
                )
        return said

    def change(self, at: Address, cls: type, below: Table) -> Table:
        """Draw what a layer says of an object, part or record that exists."""
        free = {
            name: (annotation, required)
            for name, annotation, required in fields_of(cls)
            if (*at, f"#{name}") not in self.below.fixed
        }
        absent = {name for name, (_, required) in free.items() if not required and name in below}
        unset = self.some(absent, 1)
        lists = [name for name in free if name in below and sort_of(free[name][0]) == "ids"]
        names = {*self.some(free), *self.some(lists, 1)}
        said = {
            name: self.field((*at, name), free[name][0], below.get(name))
            for name in sorted(names)
            if name not in unset and self.can(free[name][0])
        }
        return {**said, "unset": unset} if unset else said

    def field(self, at: Address, annotation: Any, below: Any) -> Any:
        """Draw what a layer says of one field."""
        match sort_of(annotation):
            case "ids" if below and not self.chance():
                return self.edit(self.pool(get_args(members(annotation)[0])[0]), below or [])
            case "keyed":
                part = get_args(members(annotation)[0])[1]
                new = self.some(("chef", "de baas", f"{self.prefix}-a", f"{self.prefix}-b"), 2)
                if at[:2] != ("pack", "words"):
                    new = [key for key in new if key.startswith(self.prefix)]
                new = [key for key in new if key not in (below or {})]
                free = (key for key in below or () if not self.holds_fixed((*at, key)))
                return self.parts(at, part, below or {}, new, set(self.some(free, 1)))
            case "record" if below is not None:
                return self.change(at, members(annotation)[0], below)
        return self.value(annotation)

    def edit(self, pool: Collection[str], below: list[str]) -> Table:
        """Draw what is dropped from a list and added to it."""
        edit = {"drop": self.some(below), "add": self.some(set(pool) - set(below))}
        return {word: edit[word] for word in self.one((("add", "drop"), ("add",), ("drop",)))}

    def parts(self, at: Address, part: Any, below: Table, new: list[str], gone: set[str]) -> Table:
        """Draw statements about keyed parts, or about the objects of a kind."""
        said: list[tuple[str, Any]] = [(key, {"remove": True}) for key in sorted(gone)]
        kept = [key for key in below if key not in gone and (*at, key) not in self.below.fixed]
        moved = self.some(kept, 1)
        # What is moved hangs on what stays, or on what was given its place before: no circles.
        settled = [key for key in below if key not in moved]
        for key in kept:
            statement = self.statement((*at, key), part, below[key])
            if key in moved:
                statement = {**as_table(statement), **self.place(settled)}
                settled.append(key)
            if statement != {} or self.chance(5):
                said.append((key, statement))
        for key in new:
            statement = self.value(part)
            if self.chance(2):
                statement = {**as_table(statement), **self.place(settled)}
            settled.append(key)
            said.append((key, statement))
        return dict(self.draw(st.permutations(said)))

    def statement(self, at: Address, part: Any, below: Any) -> Any:
        """Draw what a layer says of one part that exists."""
        if self.chance(2):
            return {}
        if sort_of(part) != "record":
            return self.one((self.value(part), {"text": self.value(part)}))
        said = self.change(at, part, below)
        if len(at) == 2 and self.chance(4):
            name = self.one(name for name, _, _ in fields_of(part))
            said["fixed"] = self.one(("Zo moet het.", {name: "Zo moet het."}))
        return said

    def place(self, settled: list[str]) -> Table:
        """Draw a place."""
        ends = [{"place": "first"}, {"place": "last"}]
        anchors = [{where: key} for key in settled for where in ("after", "before")]
        return dict(self.one(ends + anchors))


def as_table(statement: Any) -> Table:
    """Give a statement as the table in which a place can stand too."""
    return statement if isinstance(statement, dict) else {"text": statement}


def manifest(id: str) -> Table:
    """Give what a pack says of itself."""
    return {
        "id": id,
        "version": "1.0.0",
        "title": "Voorbeeld",
        "language": "nl",
        "status": "concept",
        "licence": "CC-BY-4.0",
    }


@st.composite
def bases(draw: st.DrawFn, id: str = "basis", pools: Ids | None = None) -> Layer:
    """Draw a whole pack that extends nothing, with ids from `pools` by kind."""
    kinds = {*NEEDED, *draw(st.lists(st.sampled_from(DRAWN), unique=True, min_size=1, max_size=3))}
    ids: dict[str, list[str]] = {kind: [] for kind in DRAWN}
    for kind in sorted(kinds):
        pool = sorted(pools[kind] if pools else IDS)
        pick = st.lists(st.sampled_from(pool), unique=True, min_size=1, max_size=3)
        ids[kind] = draw(pick)
    drawing = Drawing(draw, ids)
    objects: Objects = {
        kind: {id: drawing.table(KINDS[kind]) for id in ids[kind]} for kind in DRAWN
    }
    parts: dict[str, Table] = {
        "parameters": {
            name: drawing.table(Parameter) for name in drawing.some(("vak", "onze_vak"))
        },
        "team": {name: drawing.table(TeamRole) for name in drawing.some(("hr", "medewerker"))},
        "kit": drawing.table(Kit),
        "limits": drawing.table(Limits),
        "words": drawing.table(Words),
        "function_group": drawing.table(FunctionGroup),
    }
    optional = ("team", "kit", "limits", "words", "function_group")
    absent = draw(st.lists(st.sampled_from(optional), unique=True, max_size=2))
    objects["pack"] = {part: table for part, table in parts.items() if part not in absent}
    return Layer(id=id, objects=objects, manifest=manifest(id))


@st.composite
def chains(draw: st.DrawFn, least: int = 1, most: int = 3) -> tuple[Layer, ...]:
    """Draw a pack and some sound layers over it, the lowest first."""
    layers = [draw(bases())]
    resolved, _ = apply(Resolved(), layers[0])
    for prefix in PREFIXES[: draw(st.integers(least, most))]:
        layers.append(Saying(draw, resolved, prefix).layer(prefix))
        resolved, _ = apply(resolved, layers[-1])
    return tuple(layers)


@st.composite
def pairs(draw: st.DrawFn, prefix: str) -> tuple[Layer, Layer]:
    """Draw two packs that have nothing to do with each other, but for some of their ids.

    What only the second has begins with `prefix`, as everything that a layer adds.
    """
    one = draw(bases())
    known = one.objects
    new = [f"{prefix}-{id}" for id in IDS]
    other = draw(bases("ander", {kind: [*known[kind], *new] for kind in DRAWN}))
    objects: Objects = {
        kind: {
            id: _fit(table, KINDS[kind], known[kind].get(id), prefix)
            for id, table in tables.items()
        }
        for kind, tables in other.objects.items()
        if kind != "pack"
    }
    objects["pack"] = {
        part: _fit(table, OF_PACK[part], known["pack"].get(part), prefix)
        for part, table in other.objects["pack"].items()
    }
    return one, evolve(other, objects=objects)


def _fit(value: Any, annotation: Any, known: Any, prefix: str) -> Any:
    """Give keys that are not below their prefix, wherever the format asks for one."""
    annotation = members(annotation)[0]
    if sort_of(annotation) == "record":
        of = {name: each for name, each, _ in fields_of(annotation)}
        # A field that is absent below is inherited all the same.
        return {
            name: _fit(each, of[name], None if known is None else known.get(name, {}), prefix)
            for name, each in value.items()
        }
    if sort_of(annotation) == "keyed":
        part = get_args(annotation)[1]
        # Keys of parameters and of the team are names, as ids are: new ones have a prefix.
        inherited = known is not None or part in (Parameter, TeamRole)
        base = known or {}
        return {
            key if key in base or not inherited else _prefixed(key, part, prefix): _fit(
                each, part, base.get(key), prefix
            )
            for key, each in value.items()
        }
    return value


def _prefixed(key: str, part: Any, prefix: str) -> str:
    return f"{prefix}_{key}" if part is Parameter else f"{prefix}-{key}"


_LEAVES = st.one_of(
    st.sampled_from([*IDS, "sec-een", "first", "Slecht Id", "", *WORDS, "themes/een"]),
    st.booleans(),
    st.integers(-2, 9),
    st.floats(allow_nan=False),
    st.just(date(2026, 11, 24)),
)
_NAMES = sorted({name for cls in KINDS.values() for name, _, _ in fields_of(cls)})
_KEYS = st.sampled_from([*sorted(RESERVED), "add", "drop", "id", *IDS, "sec-een", "B C", *_NAMES])
anything: st.SearchStrategy[Any] = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=8,
)
"""Any value that a TOML file can hold."""

_TABLES = st.dictionaries(_KEYS, anything, max_size=5)
_OBJECTS = st.dictionaries(
    st.sampled_from([*IDS, "sec-een", "sec-twee", "uva-een", "Slecht Id", "sec-oud"]),
    _TABLES,
    max_size=4,
)


@st.composite
def crooked(draw: st.DrawFn, prefix: str = "sec", said: Layer | None = None) -> Layer:
    """Draw a layer in which anything may be wrong, or a sound one with some of it gone wrong."""
    objects: Objects = dict(said.objects) if said is not None else {}
    for kind in draw(st.lists(st.sampled_from(sorted(KINDS)), unique=True, max_size=4)):
        objects[kind] = {**objects.get(kind, {}), **draw(_OBJECTS)}
    for kind in draw(st.lists(st.sampled_from(DRAWN), unique=True, max_size=4)):
        names = [name for name, _, _ in fields_of(KINDS[kind])] + sorted(RESERVED)
        odd = st.dictionaries(st.sampled_from(names), anything, max_size=4)
        objects[kind] = {
            id: {**table, **draw(odd)} for id, table in objects.get(kind, {"een": {}}).items()
        }
    parts = draw(st.dictionaries(st.sampled_from(MANIFEST_PARTS), _TABLES, max_size=3))
    objects["pack"] = {**objects.get("pack", {}), **parts}
    names = st.sampled_from(["sec-oud", "sec-een", "sec-twee", "een", "uva-een"])
    renamed = st.dictionaries(
        st.sampled_from([*DRAWN, "parameters"]), st.dictionaries(names, names, max_size=3)
    )
    return Layer(
        id=prefix,
        prefixes=(prefix,) if prefix else (),
        objects=objects,
        renamed=draw(renamed),
        manifest=manifest(prefix),
    )


@st.composite
def permuted(draw: st.DrawFn, said: Layer, below: Resolved) -> Layer:
    """Draw the same layer with the statements that place nothing in another order."""

    def shuffled(table: Table, places: Callable[[str, Any], bool]) -> Table:
        placing = iter([key for key in table if places(key, table[key])])
        order = draw(st.permutations(list(table)))
        return {
            key: table[key]
            for each in order
            for key in ((next(placing),) if places(each, table[each]) else (each,))
        }

    def within(value: Any, annotation: Any, base: Any) -> Any:
        annotation = members(annotation)[0]
        if not isinstance(value, dict) or sort_of(annotation) not in ("record", "keyed"):
            return value
        known = base if isinstance(base, dict) else {}
        if sort_of(annotation) == "keyed":
            part = get_args(annotation)[1]
            inner = {key: within(each, part, known.get(key)) for key, each in value.items()}
            return shuffled(inner, lambda key, each: key not in known or _places(each))
        fields = {name: of for name, of, _ in fields_of(annotation)}
        inner = {
            name: within(each, fields[name], known.get(name)) if name in fields else each
            for name, each in value.items()
        }
        return shuffled(inner, lambda _, __: False)

    objects = {
        kind: within(tables, OF_PACK[kind], below.objects.get(kind))
        for kind, tables in said.objects.items()
        if kind != "pack"
    }
    base = below.objects.get("pack", {})
    parts = {
        part: within(table, OF_PACK[part], base.get(part))
        for part, table in said.objects.get("pack", {}).items()
    }
    return evolve(said, objects=dict(draw(st.permutations([*objects.items(), ("pack", parts)]))))


def _places(statement: Any) -> bool:
    return isinstance(statement, dict) and not {"after", "before", "place"}.isdisjoint(statement)


def layout(objects: Mapping[str, Any]) -> dict[str, Any]:
    """Give objects so that two are equal when content is, order included where it counts.

    Keyed parts and the objects of a kind have an order; fields have none. A number is not
    equal to a truth value.
    """
    parts = {part: _laid(table, OF_PACK[part]) for part, table in objects.get("pack", {}).items()}
    kinds = {
        kind: _laid(tables, OF_PACK[kind]) for kind, tables in objects.items() if kind in KINDS
    }
    return {**{kind: tables for kind, tables in kinds.items() if tables}, **parts}


def _laid(value: Any, annotation: Any) -> Any:
    annotation = members(annotation)[0]
    if isinstance(value, dict):
        if sort_of(annotation) == "keyed":
            part = get_args(annotation)[1]
            return [(key, _laid(each, part)) for key, each in value.items()]
        of = dict.fromkeys(value, str)
        if sort_of(annotation) == "record":
            of.update({name: each for name, each, _ in fields_of(annotation)})
        return {name: _laid(each, of[name]) for name, each in value.items()}
    if isinstance(value, list):
        return [_laid(each, str) for each in value]
    return type(value).__name__, value
