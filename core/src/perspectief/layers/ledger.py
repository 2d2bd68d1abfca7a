"""The ledger of renamed ids: rule 5 of `format.md`, section 4."""

from .statements import Merge
from .values import Objects

_SELF = ("it leads back to itself", "hij leidt naar zichzelf terug")
_STILL = ("the old id is still in use", "de oude id is nog in gebruik")
_OLD = ("the pack never introduced the old id", "het pakket heeft de oude id nooit ingevoerd")
_NEW = ("the pack does not introduce the new id", "het pakket voert de nieuwe id niet in")


def with_ledger(merge: Merge, objects: Objects) -> dict[str, dict[str, str]]:
    """Give the ledger of the whole chain: every old id with the one it has now.

    Args:
        merge: The layer on its way. What does not hold in its ledger is reported.
        objects: All objects after the layer.

    Returns:
        By kind, each old id and the id of today, followed through later renamings.
    """
    result = {kind: dict(names) for kind, names in merge.below.renamed.items()}
    for kind, names in merge.layer.renamed.items():
        ends = _ends(names)
        sound = {
            old: names[old] for old, end in ends.items() if _holds(merge, objects, kind, old, end)
        }
        followed = _ends({**result.get(kind, {}), **sound})
        result[kind] = {old: end for old, end in followed.items() if end is not None}
    return result


def _holds(merge: Merge, objects: Objects, kind: str, old: str, new: str | None) -> bool:
    present = (
        objects.get("pack", {}).get(kind, {}) if kind == "parameters" else objects.get(kind, {})
    )
    layer = merge.layer
    own = not layer.prefixes or layer.introduces(new or "")
    was_own = not layer.prefixes or layer.introduces(old)
    if new is None:
        reason = _SELF
    elif old in present:
        reason = _STILL
    elif not was_own:
        reason = _OLD
    elif new not in present or not own:
        reason = _NEW
    else:
        return True
    merge.report("FP418", ("pack", "renamed", kind), old, old=old,
                 new=layer.renamed[kind][old], reason=reason[0], reason_nl=reason[1])  # fmt: skip
    return False


def _ends(names: dict[str, str]) -> dict[str, str | None]:
    """Follow each renaming to the last; `None` for those that go round."""
    ends: dict[str, str | None] = {}
    for start in names:
        path: dict[str, None] = {}
        id = start
        while id in names and id not in ends and id not in path:
            path[id] = None
            id = names[id]
        end = None if id in path else ends.get(id, id)
        ends.update(dict.fromkeys(path, end))
    return ends
