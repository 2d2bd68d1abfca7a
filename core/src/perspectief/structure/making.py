"""The objects of one pack, made of raw tables, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from immutabledict import immutabledict

from ..findings import finding, suggestion
from ..layers import Address, Chain, Layer, Resolved, Table, value_at, written
from ..layers.open_words import small
from ..model.manifest import LayerInfo, Manifest
from ..model.members import members
from ..model.shape import MANIFEST
from ..model.values import Line
from .fill import UnknownAt, fill, filled, loose_braces
from .hooks import hook_for

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.finding import Params

SAID = tuple(member.name for member in members(Manifest))
"""What a pack says of itself."""


class Maker:
    """Makes the objects of one pack, and notes what is wrong with each.

    Attributes:
        objects: The raw tables of all objects.
        findings: What is wrong so far.
        values: The value of each parameter.
    """

    def __init__(self, resolved: Resolved, chain: Chain, language: str) -> None:
        """Begin with nothing made.

        Args:
            resolved: What the layers of the pack say together.
            chain: The layers, to tell in which file something stands.
            language: The language it was translated into; empty for that of the source.
        """
        self.objects = resolved.objects
        self.findings: list[Finding] = []
        self.values = _values_of(self.objects.get(MANIFEST, {}).get("parameters", {}))
        self._chain = chain
        self._language = language
        self._renamed = resolved.renamed.get("parameters", {})

    def note(self, found: Finding) -> None:
        """Keep a finding, with the file and the layer it is about."""
        # Imported here: a pack without mistakes has nothing to place.
        from ..layers.placing import placed

        self.findings.append(placed(found, self._chain, self._language))

    def kind(self, kind: str, cls: type) -> immutabledict[str, Any]:
        """Make all objects of a kind."""
        return self.all_of((kind,), cls, self.objects.get(kind, {}))

    def parts(self, part: str, cls: type) -> immutabledict[str, Any]:
        """Make the parts of `pack.toml` that have names of the author."""
        return self.all_of((MANIFEST, part), cls, self.objects.get(MANIFEST, {}).get(part, {}))

    def part(self, part: str, cls: type, default: Any) -> Any:
        """Make one part of `pack.toml`."""
        table = self.objects.get(MANIFEST, {}).get(part)
        made = None if table is None else self.one((MANIFEST, part), cls, table)
        return default if made is None else made

    def manifest(self, layer: Layer) -> Manifest:
        """Make what a pack says of itself; of the uppermost layer."""
        said = {name: value for name, value in layer.manifest.items() if name in SAID}
        # Of a manifest that is not there, or empty, that is found where it is read.
        made = self.one((MANIFEST,), Manifest, said) if layer.manifest else None
        # The pack is for looking at what is right: something is wrong, so nobody uses it.
        return made or Manifest(
            id=layer.id,
            version=layer.version,
            title=Line(""),
            language="nl",
            status="concept",
            licence="",
        )

    def layer(self, layer: Layer, **known: Any) -> LayerInfo:
        """Give what is told of one layer; wrong values are found when it is checked itself."""
        said = layer.manifest
        released = said.get("released")
        return LayerInfo(
            id=layer.id,
            version=layer.version,
            title=Line(filled(str(said.get("title", layer.id)), self.values, _nothing)),
            prefix=layer.prefixes[0] if layer.prefixes else None,
            licence=str(said["licence"]) if "licence" in said else None,
            released=released if isinstance(released, date) else None,
            **known,
        )

    def doubtful(self) -> Mapping[str, Iterable[str]] | None:
        """Give, by kind, the objects that may refer to what does not exist; `None` for all."""
        return None

    def all_of(self, at: Address, cls: type, tables: Mapping[str, Any]) -> immutabledict[str, Any]:
        """Make the objects at an address, by id; without those that cannot be made."""
        return immutabledict(self._each(at, cls, tables))

    def _each(self, at: Address, cls: type, tables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for id, table in tables.items():
            made = self.one((*at, id), cls, table)
            if made is not None:
                yield id, made

    def one(self, at: Address, cls: type, table: Any) -> Any:
        """Make the object at an address; `None` when that cannot be."""
        if isinstance(table, dict):
            table = self.filled(at, table)
            if at[0] != MANIFEST:
                table = self._with_id(at, table)
        try:
            return hook_for(cls)(table)
        except Exception:  # our hooks raise many kinds; what is wrong is told next
            return self._explained(at, cls, table)

    def _explained(self, at: Address, cls: type, table: Any) -> Any:
        # Imported here: a pack without mistakes does not pay for explaining them.
        from .converter import converter
        from .problems import problems

        try:
            return converter().structure(table, cls)
        except Exception as error:
            for found in problems(error, at, table):
                self.note(found)
            return None

    def _with_id(self, at: Address, table: Table) -> Table:
        if "id" in table:
            hint: Params = {"suggestion": "The id stands between the brackets above.",
                            "suggestion_nl": "De id staat tussen de haken erboven."}  # fmt: skip
            at_id = written(at, "id")
            self.note(finding("FP201", at_id, key="id", what=written(at), aim="key", **hint))
        return {**table, "id": at[-1]}

    def filled(self, at: Address, table: Table) -> Table:
        """Give the table at an address with its texts as they are read."""
        kept = "value" if at[:2] == (MANIFEST, "parameters") else ""
        unknown = self._unknown(at, table)
        return {
            name: self.text(value, unknown, (name,))
            if isinstance(value, (str, dict)) and name != kept
            else value
            for name, value in table.items()
        }

    def text(self, value: Any, unknown: UnknownAt, at: Address) -> Any:
        """Give a field, or a part of it, as it is read."""
        return filled(value, self.values, unknown, at)

    def _unknown(self, at: Address, table: Table) -> UnknownAt:
        braces: dict[Address, Iterator[str]] = {}

        def unknown(word: str, inside: Address) -> str | None:
            where = (*at, *inside)
            address, quote = written(where[:-1], where[-1]), f"{{{word}}}"
            old = small(word)
            if new := self._renamed.get(old):
                self.note(_renamed(address, old, new, quote))
                now = new if old == word else new[:1].upper() + new[1:]
                return fill(f"{{{now}}}", self.values, lambda _: None)
            if not word:
                if inside not in braces:
                    braces[inside] = loose_braces(value_at(table, inside))
                quote = next(braces[inside])
            hint = suggestion(word, self.values)
            code = "FP304" if word else "FP305"
            self.note(finding(code, address, key=word, quote=quote, **hint))
            return None

        return unknown


def _renamed(address: str, old: str, new: str, quote: str) -> Finding:
    # Imported here: a pack without mistakes does not pay for explaining them.
    from ..findings.elsewhere import elsewhere

    there = elsewhere("renamed", f"pack/renamed/parameters#{old}")
    return finding("FP417", address, old=old, new=new, quote=quote, related=(there,))


def _values_of(parameters: Any) -> dict[str, str]:
    """Give the value of each parameter that has one."""
    tables = parameters.items() if isinstance(parameters, dict) else ()
    return {
        name: table["value"]
        for name, table in tables
        if isinstance(table, dict) and isinstance(table.get("value"), str)
    }


def _nothing(_: str, __: Address) -> None:
    """Leave a word that cannot be filled in as it is; it is found where it is checked."""
