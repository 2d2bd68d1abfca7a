"""What becomes of references when objects are removed or renamed (rules 3 and 5)."""

from typing import Any

from ..model.shape import FieldShape, Shape, shape_of_kind
from .references import Change, as_said, change_references
from .statements import Merge, removed
from .values import Address, Objects, Table, value_at, written


def prune(merge: Merge, objects: Objects) -> Objects:
    """Leave out of lists what was removed, in this layer or below it (rule 3).

    Args:
        merge: The layer on its way, with what it removes.
        objects: All objects after it.

    Returns:
        The objects; nothing is changed in place.
    """
    gone = {**merge.below.removed, **merge.removed}
    objects_gone: dict[Address, str] = {
        address: who for address, who in gone.items() if len(address) == 2
    }
    result = dict(objects)
    for kind, of_kind in objects.items() if objects_gone else ():
        # What is below has nothing left of what was removed below.
        below = {} if merge.removed else merge.below.objects.get(kind, {})
        for id, table in of_kind.items() if of_kind is not below else ():
            if below.get(id) is table:
                continue
            change = _pruning(merge, (kind, id), result, objects_gone)
            pruned = change_references(table, shape_of_kind(kind, id), change)
            if pruned is not table:
                result[kind] = {**result[kind], id: pruned}
    return result


def _pruning(
    merge: Merge,
    here: Address,
    objects: Objects,
    gone: dict[Address, str],
) -> Change:
    def change(kind: str, id: str, at: Address, field: FieldShape) -> str | None:
        who = gone.get((kind, id))
        # What stands alone cannot be left out: it stays, and is a reference to nothing.
        if who is None or field.sort != "ids" or id in objects.get(kind, {}):
            return id
        key, place = field.name, (*here, *at)
        quote = as_said(kind, id, field)
        named = _named(value_at(merge.layer.objects, (*place, key)), quote)
        # What a layer below names, this one leaves out by a statement about something else.
        merge.report_in(place[0] if named else kind, "FP415", place, key, key=key, kind=kind,
                        id=id, remover=who, quote=quote, object=written(place),
                        related=removed((kind, id), who))  # fmt: skip
        return None

    return change


def _named(said: Any, item: str) -> bool:
    items = said.get("add") if isinstance(said, dict) else said
    return isinstance(items, list) and item in items


def retarget(merge: Merge, here: Address, table: Table, shape: Shape) -> Table:
    """Give a statement with renamed references under their new names (rule 5)."""

    def change(kind: str, id: str, at: Address, field: FieldShape) -> str:
        return merge.renamed(kind, id, at, field.name, said=as_said(kind, id, field))

    return change_references(table, shape, change, here) if merge.below.renamed else table
