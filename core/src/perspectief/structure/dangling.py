"""References that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ..findings import finding, suggestion
from ..layers import (
    Address,
    Chain,
    Layer,
    Objects,
    Resolved,
    Table,
    as_said,
    change_references,
    references,
    removed,
    written,
)
from ..model.pack import KINDS
from ..model.shape import MANIFEST, shape_of_kind

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.finding import Params
    from ..model.shape import FieldShape

NO_KIND = "documents"
"""What a step may use that is no kind: a document of the kit, which a plugin may bring."""


def dangling(
    resolved: Resolved, chain: Chain, only: Mapping[str, Iterable[str]] | None = None
) -> Iterator[Finding]:
    """Give a finding for each reference to an object that does not exist.

    Args:
        resolved: What the layers of a pack say together.
        chain: The layers.
        only: By kind the ids of the objects to look at, when the others are known to be right.

    Returns:
        The findings, without file and layer.
    """
    found: list[Finding] = []

    def look(kind: str, id: str, at: Address, field: FieldShape) -> str:
        if kind != NO_KIND and id not in resolved.objects.get(kind, ()):
            found.append(_missing(kind, id, at, field, resolved, chain))
        return id

    for kind, of_kind in resolved.objects.items():
        for id in of_kind if only is None else only.get(kind, ()):
            change_references(of_kind[id], shape_of_kind(kind, id), look, (kind, id))
    yield from found


def refers_within(objects: Objects, at: Address, table: Table) -> bool:
    """Tell whether all that an object refers to is among some objects."""
    return all(
        kind == NO_KIND or id in objects.get(kind, ())
        for _, kind, id in references(table, shape_of_kind(*at[:2]), at)
    )


def _missing(
    kind: str, id: str, at: Address, field: FieldShape, resolved: Resolved, chain: Chain
) -> Finding:
    if not id.strip():
        return finding("FP206", written(at, field.name), key=field.name, quote=id or '""')
    remover = resolved.removed.get((kind, id))
    related = removed((kind, id), remover) if remover else ()
    name, quote = field.name, as_said(kind, id, field)
    code, more = "FP303", _hint(kind, id, resolved.objects)
    if remover and _is_below(chain.origin(*at, name), remover, chain):
        code, more = "FP306", {"remover": remover, **_instead(at)}
    return finding(code, written(at, name), key=name, kind=kind, id=id, quote=quote,
                   related=related, **more)  # fmt: skip


def _is_below(layer: Layer, remover: str, chain: Chain) -> bool:
    ids = [each.id for each in chain.layers]
    return remover in ids and ids.index(layer.id) < ids.index(remover)


def _instead(at: Address) -> Params:
    """Say where a layer above says what comes in the place of what it removed."""
    manifest = at[0] == MANIFEST
    return {
        "object": written(at),
        "file": f"{at[0]}.toml",
        "table": f"[{'.'.join(at[1:])}]",
        "or_remove": "" if manifest else ", or write remove = true there",
        "or_remove_nl": "" if manifest else ", of schrijf daar remove = true",
    }


def _hint(kind: str, id: str, objects: Objects) -> Params:
    """Say what was meant: an object with this title, an id of another kind, or one that is near."""
    if kind not in KINDS:
        return suggestion(kind, KINDS)
    for known, table in objects.get(kind, {}).items():
        if str(table.get("title", "")).casefold() == id.casefold():
            return suggestion(known, [known])
    others = [each for each in KINDS if id in objects.get(each, ())]
    if not others:
        return suggestion(id, objects.get(kind, ()))
    return {
        "suggestion": f'"{id}" is one of {others[0]}, and {kind} are asked for here.',
        "suggestion_nl": f'"{id}" hoort bij {others[0]}, en hier worden {kind} gevraagd.',
        "near": "",
    }
