"""Composing: layers, one over the other, into one set of objects.

Composing is total: a statement that cannot be is left out with a finding, so there is
always a result (`format.md`, section 4, rule 7).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..findings import suggestion
from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS, shape_of_kind
from .fixed_fields import note_fixed
from .ledger import with_ledger
from .merge import merge_parts, merge_record, no_statement, remove_part
from .prune import prune, retarget
from .statements import Merge, removed
from .values import Layer, Resolved, Table

if TYPE_CHECKING:
    from ..findings import Finding


def compose(layers: Iterable[Layer]) -> tuple[Resolved, list[Finding]]:
    """Put layers over each other, the lowest first.

    Args:
        layers: The layers, lowest first.

    Returns:
        What they say together, and what is wrong with their statements.
    """
    resolved = Resolved()
    findings: list[Finding] = []
    for layer in layers:
        resolved, found = apply(resolved, layer)
        findings += found
    return resolved, findings


def apply(below: Resolved, layer: Layer) -> tuple[Resolved, list[Finding]]:
    """Put one layer over what is below it. Nothing is changed in place.

    Args:
        below: What the layers below say together.
        layer: The layer.

    Returns:
        What they say with the layer, and what is wrong with its statements.
    """
    merge = Merge(below, layer)
    objects = dict(below.objects)
    for kind in KINDS:
        said = layer.objects.get(kind)
        if said:
            objects[kind] = _kind(merge, kind, said)
    manifest = layer.objects.get(MANIFEST)
    if manifest:
        objects[MANIFEST] = _manifest(merge, manifest)
    if merge.removed or below.removed:
        objects = prune(merge, objects)
    resolved = Resolved(
        objects=objects,
        fixed={**below.fixed, **merge.fixed},
        removed={**below.removed, **merge.removed},
        renamed=with_ledger(merge, objects),
    )
    return resolved, merge.findings


def _kind(merge: Merge, kind: str, said: dict[str, Table]) -> dict[str, Table]:
    shape = shape_of_kind(kind)
    if merge.below.renamed:
        said = {id: retarget(merge, (kind, id), table, shape) for id, table in said.items()}
    below = merge.below.objects.get(kind, {})
    return merge_parts(merge, (kind,), below, said, shape, _is_lowest(merge))


def _is_lowest(merge: Merge) -> bool:
    return not merge.layer.prefixes


def _manifest(merge: Merge, said: dict[str, Table]) -> dict[str, Table]:
    below = merge.below.objects.get(MANIFEST, {})
    result = dict(below)
    for part in MANIFEST_PARTS:
        statement, here = said.get(part), (MANIFEST, part)
        if not isinstance(statement, dict):
            continue
        if (remover := merge.below.removed.get(here)) and not _is_lowest(merge):
            merge.report("FP401", here, id=part, remover=remover, aim="key",
                         related=removed(here, remover))  # fmt: skip
        elif "remove" in statement:
            remove_part(merge, here, statement, result)
        else:
            result[part] = _part(merge, part, below.get(part, {}), statement)
    return result


def _part(merge: Merge, part: str, below: Table, said: Table) -> Table:
    shape, here = shape_of_kind(MANIFEST, part), (MANIFEST, part)
    if merge.is_fixed(here):
        return below
    if not shape.free:
        note_fixed(merge, here, said, shape)
        no_statement(merge, here, said, ("remove", "unset", "fixed"))
        said = retarget(merge, here, said, shape)
        return merge_record(merge, here, below, said, shape, owned=not below or _is_lowest(merge))
    if isinstance(said.get("fixed"), str):
        note_fixed(merge, here, said, None)
        said = {name: value for name, value in said.items() if name != "fixed"}
    if part == "parameters":
        said = _values(merge, below, said)
    return merge_parts(merge, here, below, said, shape.part, _is_lowest(merge))


def _values(merge: Merge, below: Table, said: Table) -> Table:
    """Read `name = "…"` as setting the value of a parameter that a pack below declares."""
    ledger = merge.below.renamed.get("parameters", {})
    result: dict[str, Any] = {}
    for name, value in said.items():
        if not isinstance(value, str):
            result[name] = value
        elif ledger.get(name, name) in below:
            result[name] = {"value": value}
        else:
            merge.report("FP423", (MANIFEST, "parameters"), name, key=name, aim="key",
                         **suggestion(name, below))  # fmt: skip
    return result
