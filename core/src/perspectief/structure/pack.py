"""A whole pack, from what its layers say together."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from immutabledict import immutabledict

from ..findings import Finding, finding, suggestion
from ..layers import Address, Chain, Layer, Resolved, Table, steps, written
from ..model.manifest import FunctionGroup, Kit, LayerInfo, Manifest, Parameter, TeamRole, Words
from ..model.pack import KINDS, Pack
from ..model.shape import MANIFEST
from ..model.values import Line
from .converter import converter
from .dangling import dangling
from .fill import UnknownAt, fill, filled

_SAID = tuple(attribute.name for attribute in attrs.fields(Manifest))


def structure(
    resolved: Resolved, chain: Chain, language: str = "", untranslated: tuple[str, ...] = ()
) -> tuple[Pack, list[Finding]]:
    """Make the pack that a chain of layers says together.

    Args:
        resolved: What the layers say together.
        chain: The layers, to tell in which file something stands.
        language: The language it was translated into; empty for that of the source.
        untranslated: The addresses of texts that were not.

    Returns:
        The pack, and what is wrong. An object that is wrong is left out, so the pack is
        complete only when no finding is an error.
    """
    maker = _Maker(resolved, chain)
    top = maker.manifest(chain.layers[-1])
    kinds: dict[str, Any] = {kind: maker.kind(kind, cls) for kind, cls in KINDS.items()}
    said = attrs.asdict(top, recurse=False)
    pack = Pack(
        **{**said, "language": language or top.language},
        untranslated=untranslated,
        layers=tuple(maker.layer(layer) for layer in chain.layers),
        function_group=maker.part("function_group", FunctionGroup, None),
        parameters=maker.parts("parameters", Parameter),
        team=maker.parts("team", TeamRole),
        kit=maker.part("kit", Kit, Kit()),
        words=maker.part("words", Words, Words()),
        **kinds,
    )
    for found in dangling(resolved.objects):
        maker.note(found)
    return pack, maker.findings


def unstructure(pack: Pack) -> dict[str, Any]:
    """Give a pack as plain values, ready for JSON; dates become text."""
    plain: dict[str, Any] = converter().unstructure(pack)
    return plain


class _Maker:
    """Makes the objects of one pack, and notes what is wrong with each."""

    def __init__(self, resolved: Resolved, chain: Chain) -> None:
        self.objects = resolved.objects
        self.chain = chain
        self.findings: list[Finding] = []
        self.values = _values(self.objects.get(MANIFEST, {}).get("parameters", {}))
        self.renamed = resolved.renamed.get("parameters", {})

    def note(self, found: Finding) -> None:
        """Keep a finding, with the file and the layer it is about."""
        at = steps(found.address)
        layer = self.chain.origin(*at)
        self.findings.append(found.at(layer.file_of(at[0]), layer.id))

    def kind(self, kind: str, cls: type) -> immutabledict[str, Any]:
        """Make all objects of a kind."""
        return immutabledict(self._made(kind, cls, self.objects.get(kind, {}), ()))

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
        if isinstance(table, dict):
            table = self._filled(at, table)
            if at[0] != MANIFEST:
                table = self._with_id(at, table)
        try:
            return converter().structure(table, cls)
        except Exception:  # cattrs and our hooks raise many kinds; what is wrong is told next
            return self._explained(cls, at, table)

    def _explained(self, cls: type, at: Address, table: Any) -> Any:
        # Imported here: a pack without mistakes does not pay for explaining them.
        from .problems import problems

        try:
            return converter(detailed=True).structure(table, cls)
        except Exception as error:
            for found in problems(error, at, table):
                self.note(found)
            return None

    def _with_id(self, at: Address, table: Table) -> Table:
        if "id" in table:
            hint = {"suggestion": "The id stands between the brackets above.",
                    "suggestion_nl": "De id staat tussen de haken erboven."}  # fmt: skip
            self.note(finding("FP201", written(at, "id"), key="id", what=written(at), **hint))
        return {**table, "id": at[-1]}

    def _filled(self, at: Address, table: Table) -> Table:
        result = {}
        for name, value in table.items():
            kept = at[:2] == (MANIFEST, "parameters") and name == "value"
            result[name] = value if kept else filled(value, self.values, self._unknown(at, name))
        return result

    def _unknown(self, at: Address, name: str) -> UnknownAt:
        def unknown(word: str, inside: Address) -> str | None:
            where = (*at, name, *inside)
            address = written(where[:-1], where[-1])
            old = word[:1].lower() + word[1:]
            if new := self.renamed.get(old):
                self.note(finding("FP417", address, old=old, new=new))
                now = new if old == word else new[:1].upper() + new[1:]
                return fill(f"{{{now}}}", self.values, lambda _: None)
            hint = suggestion(word, self.values)
            self.note(finding("FP304" if word else "FP305", address, key=word, **hint))
            return None

        return unknown


def _values(parameters: Any) -> dict[str, str]:
    tables = parameters.items() if isinstance(parameters, dict) else ()
    return {
        name: table["value"]
        for name, table in tables
        if isinstance(table, dict) and isinstance(table.get("value"), str)
    }


def _nothing(_: str, __: Address) -> None:
    """Leave a word that cannot be filled in as it is; it is found where it is checked."""
