"""Drawing the statements of a layer over a base: what it adds, changes, moves and removes."""

from collections.abc import Iterable
from typing import Any, get_args

from hypothesis import strategies as st

from ..layers import Address, Objects, Table
from ..model import KINDS, FunctionGroup, Kit, Parameter, TeamRole
from ..model.manifest import Limits, Words
from ..model.shape import MANIFEST
from ..model.values import Line, Word
from .annotations import fields_of, members, sort_of
from .ground import Ground
from .sound import Sound

_OURS = ("themes", "roles")
"""Kinds to which no layer adds (FP806)."""

_BOUND: dict[str, frozenset[str]] = {
    "Question": frozenset({"theme"}),
    "Action": frozenset({"owner"}),
    "Step": frozenset({"phase"}),
    "Text": frozenset({"text", "subject", "audience", "includes"}),
    "Worksheet": frozenset({"private"}),
    "Session": frozenset({"people", "meetings", "blocks", "assignments", "follow_up", "groups"}),
    "Approach": frozenset({"group", "run"}),
    "Development": frozenset({"sources"}),
    "Competence": frozenset({"maps"}),
    "Catalogue": frozenset({"entries"}),
    "TeamRole": frozenset({"min"}),
}
"""Fields that stay as they are below, since a rule looks at them together with others."""


class Saying(Sound):
    """Draws a layer that changes a base and that the rules of the core find nothing in."""

    def __init__(self, draw: st.DrawFn, ground: Ground, prefix: str) -> None:
        """Draw for a layer with `prefix`; what it adds and removes is drawn at once."""
        super().__init__(draw, ground, ground.ids)
        self.prefix = prefix
        number = draw(st.integers(0, 4))
        kinds = st.lists(st.sampled_from(sorted(KINDS)), min_size=number, max_size=number)
        self.kinds = list(dict.fromkeys(draw(kinds)))
        self.gone = {kind: self.some(ground.removable.get(kind, ()), 1) for kind in self.kinds}
        self.new: dict[str, list[str]] = {}
        for kind in self.kinds:
            if kind not in _OURS and self.makes(KINDS[kind]):
                ids = [f"{prefix}-een", f"{prefix}-twee"]
                self.new[kind] = ids[: draw(st.integers(0, 2))]
        self.ids = {
            kind: [
                *(id for id in ids if id not in self.gone.get(kind, ())),
                *self.new.get(kind, ()),
            ]
            for kind, ids in ground.ids.items()
        }

    def objects(self) -> Objects:
        """Draw the statements about objects, by kind."""
        said = {kind: self._kind(kind) for kind in self.kinds}
        return {kind: statements for kind, statements in said.items() if statements}

    def manifest(self) -> Table:
        """Draw the statements about the parts of `pack.toml`."""
        below = self.ground.objects.get(MANIFEST, {})
        parts: dict[str, Any] = {
            "parameters": self._parameters,
            "team": self._team,
            "words": self._words,
        }
        records: dict[str, type] = {"kit": Kit, "limits": Limits, "function_group": FunctionGroup}
        said = {}
        for part in self.some((*parts, *records), 2):
            if self.ground.holds_fixed((MANIFEST, part)):
                continue
            if part in parts:
                said[part] = parts[part](below.get(part, {}))
            elif part in below:
                said[part] = self.change((MANIFEST, part), records[part], below[part])
            else:
                said[part] = self.table(records[part])
        return {part: statement for part, statement in said.items() if statement}

    def _kind(self, kind: str) -> Table:
        below = self.ground.objects.get(kind, {})
        gone = self.gone[kind]
        kept = [id for id in below if id not in gone and not self._is_fixed((kind, id))]
        said: dict[str, Any] = {id: {"remove": True} for id in gone}
        for id in self.some(kept, 2):
            said[id] = self.change((kind, id), KINDS[kind], below[id])
            if self.chance():
                said[id] |= self._place(set(kept) - set(said))
        for id in self.new.get(kind, ()):
            said[id] = self.table(KINDS[kind])
            if self.chance(2):
                said[id] |= self._place(set(kept) - set(said))
        return {id: statement for id, statement in said.items() if statement}

    def change(self, at: Address, cls: type, below: Table) -> Table:
        """Draw what a layer says of an object, part or record that exists."""
        bound = _BOUND.get(cls.__name__, frozenset())
        free = {
            name: (annotation, required)
            for name, annotation, required in fields_of(cls)
            if name not in bound and not self._is_fixed((*at, f"#{name}")) and self.can(annotation)
        }
        absent = [name for name, (_, required) in free.items() if not required and name in below]
        unset = self.some(absent, 1) if self.chance() else []
        said: Table = {}
        for name in self.some(set(free) - set(unset)):
            if not self.ground.holds_fixed((*at, name)):
                said[name] = self._changed(at, cls, name, below.get(name))
        said = {name: value for name, value in said.items() if value != {}}
        return {**said, "unset": unset} if unset else said

    def _changed(self, at: Address, cls: type, name: str, below: Any) -> Any:
        """Draw what a layer says of one field."""
        annotation = next(of for field, of, _ in fields_of(cls) if field == name)
        (first, *_) = members(annotation)
        sort = sort_of(annotation)
        if sort == "ids" and below:
            return self._edit(set(self.pool(get_args(first)[0])), below)
        if sort == "record" and below:
            return self.change((*at, name), first, below)
        if sort == "keyed":
            return self._parts((*at, name), get_args(first)[1], below or {})
        return self.of_field(cls, name, annotation)

    def _edit(self, pool: set[str], below: list[str]) -> Table:
        """Draw what is dropped from a list and added to it."""
        edit = {"drop": self.some(below, 2), "add": self.some(pool - set(below), 2)}
        return {word: ids for word, ids in edit.items() if ids}

    def _parts(self, at: Address, part: Any, below: Table) -> Table:
        """Draw statements about keyed parts."""
        said: Table = {}
        for key in self.some(below, 1):
            said[key] = self._part((*at, key), part, below[key])
        for key in self.some({f"{self.prefix}-a", f"{self.prefix}-b"} - set(below), 1):
            said[key] = self.value(part)
            if self.chance():
                table = said[key] if isinstance(said[key], dict) else {"text": said[key]}
                said[key] = {**table, **self._place(set(below) - set(said))}
        return {key: statement for key, statement in said.items() if statement != {}}

    def _part(self, at: Address, part: Any, below: Any) -> Any:
        if self.chance() and not self.ground.holds_fixed(at):
            return {"remove": True}
        return self.change(at, part, below) if sort_of(part) == "record" else self.value(part)

    def _place(self, anchors: Iterable[str]) -> Table:
        """Draw a place; what is anchored on gets none in this layer, so there are no circles."""
        ends = [{"place": "first"}, {"place": "last"}]
        return dict(self.one([*ends, *({self.one(("after", "before")): id}
                                       for id in self.some(anchors, 1))]))  # fmt: skip

    def _parameters(self, below: Table) -> Table:
        said: Table = {name: self.plain(Word) for name in self.some(below, 2)}
        for name in self.some((f"{self.prefix}_woord",), 1):
            said[name] = self.table(Parameter)
        return said

    def _team(self, below: Table) -> Table:
        said: Table = {name: {"text": self.plain(Line)} for name in self.some(below, 2)}
        for name in self.some((f"{self.prefix}-rol",), 1):
            said[name] = self.table(TeamRole)
        return said

    def _words(self, below: Table) -> Table:
        known = {name: list(below.get(name, {})) for name, _, _ in fields_of(Words)}
        said = {
            name: {word: self.plain(Line) for word in self.some(("chef", "de baas", *keys), 2)}
            for name, keys in known.items()
        }
        return {name: words for name, words in said.items() if words}

    def _is_fixed(self, at: Address) -> bool:
        return at in self.ground.resolved.fixed
