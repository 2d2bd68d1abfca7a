"""A whole pack, from what its layers say together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..layers import value_at
from ..layers.canonical import alike
from ..model.manifest import FunctionGroup, Kit, LayerInfo, Limits, Parameter, TeamRole, Words
from ..model.pack import KINDS, Pack
from ..model.record import changed
from ..model.shape import MANIFEST
from .dangling import dangling
from .making import SAID, Maker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings import Finding
    from ..layers import Chain, Layer, Resolved
    from .sharing import Shared


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
    maker = _maker(resolved, chain, language, shared)
    top = maker.manifest(chain.layers[-1])
    kinds: dict[str, Any] = {kind: maker.kind(kind, cls) for kind, cls in KINDS.items()}
    said = {name: getattr(top, name) for name in SAID}
    pack = Pack(
        **{**said, "language": language or top.language},
        untranslated=untranslated,
        layers=tuple(_layers(maker, chain)),
        function_group=maker.part("function_group", FunctionGroup, None),
        parameters=maker.parts("parameters", Parameter),
        team=maker.parts("team", TeamRole),
        kit=maker.part("kit", Kit, Kit()),
        words=maker.part("words", Words, Words()),
        limits=maker.part("limits", Limits, Limits()),
        **kinds,
    )
    for found in dangling(resolved, chain, maker.doubtful()):
        maker.note(found)
    if any(layer.brand for layer in chain.layers):
        # Imported here: few packs have a brand.
        from .brand import branded

        said, wrong = branded(chain)
        return changed(pack, **said), [*maker.findings, *wrong]
    return pack, maker.findings


def _layers(maker: Maker, chain: Chain) -> Iterator[LayerInfo]:
    """Give what is told of each layer, and of versions what they say in common with others."""
    begins = _where_groups_begin(chain)
    for number, layer in enumerate(chain.layers):
        # That the approach in general was tried, or tried with another group, says nothing.
        own = bool(begins) and number >= begins[-1]
        piloted = own and layer.manifest.get("status") == "piloted"
        version = bool(begins) and number > begins[0] and number not in begins
        yield maker.layer(layer, piloted=piloted, common=_common(layer) if version else None)


def _where_groups_begin(chain: Chain) -> list[int]:
    """Give the places of the layers that bring a function group: a first one, or another."""
    begins: list[int] = []
    name: object = None
    for number, layer in enumerate(chain.layers):
        group = layer.objects.get(MANIFEST, {}).get("function_group")
        if group is None:
            continue
        said = value_at(group, ("name",))
        if not begins or (said is not None and not alike(said, name)):
            begins.append(number)
        name = name if said is None else said
    return begins


def _common(layer: Layer) -> str | None:
    # Imported here: a pack that is no version does not pay for what versions say.
    from ..layers.in_common import in_common

    return in_common(layer)


def _maker(resolved: Resolved, chain: Chain, language: str, shared: Shared | None) -> Maker:
    if shared is None:
        return Maker(resolved, chain, language)
    # Imported here: who makes one pack makes nothing again.
    from .reusing import Reuser

    return Reuser(resolved, chain, language, shared)


def unstructure(pack: Pack) -> dict[str, Any]:
    """Give a pack as plain values, ready for JSON; dates become text."""
    # Imported here: loading a pack does not need cattrs.
    from .converter import converter

    plain: dict[str, Any] = converter().unstructure(pack)
    return plain
