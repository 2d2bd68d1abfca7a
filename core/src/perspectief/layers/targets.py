"""What a statement is about, and whether it may be said: rules 1, 4 and 5 of `format.md`, 4."""

from collections.abc import Iterable
from typing import Any

from ..findings import suggestion
from ..findings.finding import Params
from ..model.shape import MANIFEST
from .ledger import ledger_of
from .statements import Merge, elsewhere, removed
from .values import Address, Table, is_id, written

_FREE = frozenset({"parameters", "team", "words"})
"""Parts of `pack.toml` whose keys are words of the author, and no ids."""

_OBJECT = 2
"""The steps of the address of an object."""


def by_current_key(merge: Merge, at: Address, said: Table) -> Table:
    """Give the statements by the id that the object has now, following the ledger."""
    kind = ledger_of(at)
    if not any(key in merge.below.renamed.get(kind, {}) for key in said):
        return said
    result: Table = {}
    first: dict[str, str] = {}
    for old, value in said.items():
        key = merge.renamed(kind, old, (*at, old))
        if key in result:
            other = first[key] if old == key else old
            result[key] = _joined(merge, (*at, key), other, result[key], value)
        else:
            first[key], result[key] = old, value
    return result


def _joined(merge: Merge, at: Address, old: str, one: Any, other: Any) -> Any:
    """Join two statements about one object; one of them is under its `old` id."""
    there = (*at[:-1], old)
    if not (isinstance(one, dict) and isinstance(other, dict)):
        set_twice(merge, at[:-1], at[-1], "other", written(there))
        return {}
    twice = [name for name in one if name in other]
    for name in twice:
        set_twice(merge, at, name, "other", written(there, name))
    return {name: value for name, value in {**one, **other}.items() if name not in twice}


def set_twice(merge: Merge, at: Address, name: str, what: str, address: str) -> None:
    """Say that something is said twice, and where the other one is."""
    there = elsewhere(what, address, merge.layer.id)
    merge.report("FP405", at, name, key=name, aim="key", related=(there,))


def as_id(word: str, prefix: str = "", below: Iterable[str] = ()) -> Params:
    """Give the parameters of a hint: the id that a word nearly is, when there is one.

    Args:
        word: The word.
        prefix: What a new id begins with; empty when it needs nothing.
        below: The ids that are there already.
    """
    # Imported here: only who made a mistake pays for it.
    from ..source.syntax.keys import plain_name

    better = plain_name(word).replace("_", "-").strip("-")
    if prefix and better not in below and not better.startswith(f"{prefix}-"):
        better = f"{prefix}-{better}"
    return suggestion(better, [better] if is_id(better) else ())


def taken_out(key: str) -> Params:
    """Give the parameters of a hint: how a part is taken out, by its key."""
    statement = f"{key} = {{ remove = true }}"
    return {
        "suggestion": f"To take out a part, write: {statement}",
        "suggestion_nl": f"Een onderdeel haal je weg met: {statement}",
        "near": "",
    }


def may_stand(merge: Merge, here: Address, below: Table, owned: bool) -> bool:
    """Tell whether a statement may stand, and if not add the finding.

    Args:
        merge: The layer on its way.
        here: The address of what it is about.
        below: What is below, by key.
        owned: Whether the layer introduces the whole, so that no key needs its prefix.
    """
    key, layer = here[-1], merge.layer
    free = here[0] == MANIFEST and here[1] in _FREE
    if not (free or is_id(key)):
        prefix = "" if free or owned or not layer.prefixes else layer.prefixes[0]
        merge.report("FP301", here, id=key, aim="key", **as_id(key, prefix, below))
        return False
    introduced = layer.introduces(key)
    if key in below:
        if introduced:
            there = elsewhere("introduced", written(here))
            merge.report("FP403", here, id=key, aim="key", related=(there,))
            return False
        return not merge.is_fixed(here)
    if owned or introduced or (free and here[1] == "words"):
        return True
    if remover := merge.below.removed.get(here):
        merge.report("FP401", here, id=key, remover=remover, aim="key",
                     related=removed(here, remover))  # fmt: skip
        return False
    if key == "unset" and len(here) > _OBJECT:
        merge.report("FP201", here[:-1], key, key=key, what=written(here[:-1]), aim="key",
                     **taken_out(f"{here[-2]}.…"))  # fmt: skip
        return False
    kind = "/".join(here[:-1])
    prefix = layer.prefixes[0] if layer.prefixes else ""
    merge.report("FP302", here, id=key, kind=kind, prefix=prefix, aim="key",
                 **suggestion(key, below))  # fmt: skip
    return False
