"""The ledger of renamed ids: rule 5 of `format.md`, section 4."""

from collections.abc import Mapping

from ..model.shape import MANIFEST
from .statements import Merge, elsewhere
from .values import Address, Objects, Table, written

PARAMETERS = "parameters"
"""The only part of `pack.toml` that has a ledger, as kinds have."""

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


def ledger_of(at: Address) -> str:
    """Give the kind of which the ledger holds for keys at an address; empty for none."""
    if len(at) == 1:
        return at[0]
    return at[1] if at == (MANIFEST, PARAMETERS) else ""


def renamable(objects: Objects, kind: str) -> Table:
    """Give by id what the ledger of a kind renames: the objects of it, or the parameters."""
    return (objects.get(MANIFEST, {}) if kind == PARAMETERS else objects).get(kind, {})


def old_ids(names: Mapping[str, str], id: str) -> list[str]:
    """Give the ids that something had before, by a ledger that may lead there in steps."""
    meant, before = {id}, 0
    while len(meant) > before:
        before = len(meant)
        meant |= {old for old, new in names.items() if new in meant}
    return [old for old in names if old in meant and old != id]


def _holds(merge: Merge, objects: Objects, kind: str, old: str, new: str | None) -> bool:
    present = renamable(objects, kind)
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
    there = (MANIFEST, kind, old) if kind == PARAMETERS else (kind, old)
    related = (elsewhere("still-used", written(there)),) if reason is _STILL else ()
    aim = "value" if reason is _NEW else "key"
    merge.report("FP418", (MANIFEST, "renamed", kind), old, old=old, new=layer.renamed[kind][old],
                 reason=reason[0], reason_nl=reason[1], aim=aim, related=related)  # fmt: skip
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
