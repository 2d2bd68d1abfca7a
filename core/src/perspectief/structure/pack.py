"""A whole pack, from what its layers say together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from immutabledict import immutabledict

from ..findings import finding, suggestion
from ..layers import Address, Chain, Layer, Resolved, Table, value_at, written
from ..model.manifest import (
    FunctionGroup,
    Kit,
    LayerInfo,
    Limits,
    Manifest,
    Parameter,
    TeamRole,
    Words,
)
from ..model.members import members
from ..model.pack import KINDS, Pack
from ..model.record import changed
from ..model.shape import MANIFEST
from ..model.values import Line
from .dangling import dangling
from .fill import UnknownAt, fill, filled, loose_braces
from .hooks import hook_for
from .sharing import Shared, Values

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.finding import Params

_SAID = tuple(member.name for member in members(Manifest))


def structure(
    resolved: Resolved,
    chain: Chain,
    language: str = "",
    untranslated: tuple[str, ...] = (),
    shared: Shared | None = None,
) -> tuple[Pack, list[Finding]]:
    """Make the pack that a chain of layers says together.

    Args:
        resolved: What the layers say together.
        chain: The layers, to tell in which file something stands.
        language: The language it was translated into; empty for that of the source.
        untranslated: The addresses of texts that were not.
        shared: Objects made before, to be used again and added to; for who structures many
            packs over one base.

    Returns:
        The pack, and what is wrong. An object that is wrong is left out, so the pack is
        complete only when no finding is an error.
    """
    maker = _Maker(resolved, chain, language, shared)
    top = maker.manifest(chain.layers[-1])
    kinds: dict[str, Any] = {kind: maker.kind(kind, cls) for kind, cls in KINDS.items()}
    said = {name: getattr(top, name) for name in _SAID}
    pack = Pack(
        **{**said, "language": language or top.language},
        untranslated=untranslated,
        layers=tuple(maker.layer(layer) for layer in chain.layers),
        function_group=maker.part("function_group", FunctionGroup, None),
        parameters=maker.parts("parameters", Parameter),
        team=maker.parts("team", TeamRole),
        kit=maker.part("kit", Kit, Kit()),
        words=maker.part("words", Words, Words()),
        limits=maker.part("limits", Limits, Limits()),
        **kinds,
    )
    sound = shared is not None and shared.all_there(resolved.objects)
    for found in dangling(resolved, maker.new if sound else None):
        maker.note(found)
    if any(layer.brand for layer in chain.layers):
        # Imported here: few packs have a brand.
        from .brand import branded

        brand, logo, wrong = branded(chain)
        return changed(pack, brand=brand, logo=logo), [*maker.findings, *wrong]
    return pack, maker.findings


def unstructure(pack: Pack) -> dict[str, Any]:
    """Give a pack as plain values, ready for JSON; dates become text."""
    # Imported here: loading a pack does not need cattrs.
    from .converter import converter

    plain: dict[str, Any] = converter().unstructure(pack)
    return plain


class _Maker:
    """Makes the objects of one pack, and notes what is wrong with each."""

    def __init__(
        self, resolved: Resolved, chain: Chain, language: str, shared: Shared | None
    ) -> None:
        self.objects = resolved.objects
        self.chain = chain
        self.language = language
        self.findings: list[Finding] = []
        self.values = Values(_values(self.objects.get(MANIFEST, {}).get("parameters", {})))
        self.shared = shared
        self.new: dict[str, list[str]] = {MANIFEST: list(self.objects.get(MANIFEST, ()))}
        self.renamed = resolved.renamed.get("parameters", {})

    def note(self, found: Finding) -> None:
        """Keep a finding, with the file and the layer it is about."""
        # Imported here: a pack without mistakes has nothing to place.
        from ..layers.placing import placed

        self.findings.append(placed(found, self.chain, self.language))

    def kind(self, kind: str, cls: type) -> immutabledict[str, Any]:
        """Make all objects of a kind."""
        tables = self.objects.get(kind, {})
        known = self.shared.kind(kind, tables, self.values) if self.shared else None
        if known is not None:
            of_kind: immutabledict[str, Any] = known
            return of_kind
        made = immutabledict(self._made(kind, cls, tables, ()))
        if self.shared is not None:
            self.shared.keep_kind(kind, tables, made)
        return made

    def parts(self, part: str, cls: type) -> immutabledict[str, Any]:
        """Make the parts of `pack.toml` that have names of the author."""
        tables = self.objects.get(MANIFEST, {}).get(part, {})
        return immutabledict(self._made(MANIFEST, cls, tables, (part,)))

    def part(self, part: str, cls: type, default: Any) -> Any:
        """Make one part of `pack.toml`."""
        table = self.objects.get(MANIFEST, {}).get(part)
        if table is None:
            return default
        made = self._object(cls, (MANIFEST, part), table)
        return default if made is None else made

    def manifest(self, layer: Layer) -> Manifest:
        """Make what a pack says of itself; of the uppermost layer."""
        said = {name: value for name, value in layer.manifest.items() if name in _SAID}
        # Of a manifest that is not there, or empty, that is found where it is read.
        made = self._object(Manifest, (MANIFEST,), said) if layer.manifest else None
        # The pack is for looking at what is right: something is wrong, so nobody uses it.
        return made or Manifest(
            id=layer.id,
            version=layer.version,
            title=Line(""),
            language="nl",
            status="concept",
            licence="",
        )

    def layer(self, layer: Layer) -> LayerInfo:
        """Give what is told of one layer; wrong values are found when it is checked itself."""
        said = layer.manifest
        released = said.get("released")
        return LayerInfo(
            id=layer.id,
            version=layer.version,
            title=Line(filled(str(said.get("title", layer.id)), self.values, _nothing)),
            prefix=layer.prefixes[0] if layer.prefixes else None,
            licence=str(said["licence"]) if "licence" in said else None,
            released=released if hasattr(released, "isoformat") else None,
        )

    def _made(
        self, kind: str, cls: type, tables: Mapping[str, Any], inside: Address
    ) -> Iterator[tuple[str, Any]]:
        for id, table in tables.items():
            made = self._object(cls, (kind, *inside, id), table)
            if made is not None:
                yield id, made

    def _object(self, cls: type, at: Address, table: Any) -> Any:
        if self.shared is None or at[0] == MANIFEST:
            return self._new(cls, at, table)
        made = self.shared.get(at, table, self.values)
        if made is None:
            self.new.setdefault(at[0], []).append(at[1])
            self.values.asked.clear()
            count = len(self.findings)
            made = self._new(cls, at, table)
            if made is not None and len(self.findings) == count:
                self.shared.keep(at, table, self.values, made)
        return made

    def _new(self, cls: type, at: Address, table: Any) -> Any:
        if isinstance(table, dict):
            table = self._filled(at, table)
            if at[0] != MANIFEST:
                table = self._with_id(at, table)
        try:
            return hook_for(cls)(table)
        except Exception:  # our hooks raise many kinds; what is wrong is told next
            return self._explained(cls, at, table)

    def _explained(self, cls: type, at: Address, table: Any) -> Any:
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

    def _filled(self, at: Address, table: Table) -> Table:
        result = {}
        kept = "value" if at[:2] == (MANIFEST, "parameters") else ""
        unknown = self._unknown(at, table)
        for name, value in table.items():
            open = isinstance(value, (str, dict)) and name != kept
            result[name] = filled(value, self.values, unknown, (name,)) if open else value
        return result

    def _unknown(self, at: Address, table: Table) -> UnknownAt:
        braces: dict[Address, Iterator[str]] = {}

        def unknown(word: str, inside: Address) -> str | None:
            where = (*at, *inside)
            address, quote = written(where[:-1], where[-1]), f"{{{word}}}"
            old = word[:1].lower() + word[1:]
            if new := self.renamed.get(old):
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


def _values(parameters: Any) -> dict[str, str]:
    tables = parameters.items() if isinstance(parameters, dict) else ()
    return {
        name: table["value"]
        for name, table in tables
        if isinstance(table, dict) and isinstance(table.get("value"), str)
    }


def _nothing(_: str, __: Address) -> None:
    """Leave a word that cannot be filled in as it is; it is found where it is checked."""
