"""What becomes of references when objects are removed or renamed (rules 3 and 5)."""

from ..model.shape import Shape, shape_of_kind
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
    def change(kind: str, id: str, name: str) -> str | None:
        who = gone.get((kind, id))
        if who is None or id in objects.get(kind, {}):
            return id
        merge.report("FP415", here, name, key=name, kind=kind, id=id, remover=who)
        return None

    return change


def retarget(merge: Merge, table: Table, shape: Shape) -> Table:
    """Give a statement with renamed references under their new names (rule 5)."""
    ledgers = merge.below.renamed

    def change(kind: str, id: str, name: str) -> str:
        return ledgers.get(kind, {}).get(id, id)

    return change_references(table, shape, change) if ledgers else table
