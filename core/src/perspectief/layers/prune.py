"""What becomes of references when objects are removed or renamed (rules 3 and 5)."""

from ..model.shape import FieldShape, Shape, shape_of_kind
from .references import Change, change_references
from .statements import Merge
from .values import Address, Objects, Table


def prune(merge: Merge, objects: Objects) -> None:
    """Leave out of lists what was removed, in this layer or below it (rule 3)."""
    gone = {**merge.below.removed, **merge.removed}
    objects_gone: dict[Address, str] = {
        address: who for address, who in gone.items() if len(address) == 2
    }
    if not objects_gone:
        return
    for kind, of_kind in objects.items():
        for id, table in of_kind.items():
            change = _pruning(merge, (kind, id), objects, objects_gone)
            pruned = change_references(table, shape_of_kind(kind, id), change)
            if pruned is not table:
                of_kind[id] = pruned


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
        key = field.name
        merge.report("FP415", (*here, *at), key, key=key, kind=kind, id=id, remover=who)
        return None

    return change


def retarget(merge: Merge, here: Address, table: Table, shape: Shape) -> Table:
    """Give a statement with renamed references under their new names (rule 5)."""

    def change(kind: str, id: str, at: Address, field: FieldShape) -> str:
        return merge.renamed(kind, id, at, field.name)

    return change_references(table, shape, change, here) if merge.below.renamed else table
