"""What is different between two results, field by field, for people to read."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import frozen

from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS, FieldShape, Shape, shape_of_kind
from .canonical import same
from .leaves import ABSENT
from .ledger import ledger_of
from .renaming import Ledger
from .values import Address, Resolved, Table

Difference: TypeAlias = Literal[
    "added", "removed", "changed", "moved", "renamed", "fixed", "freed", "ledger"
]
"""How something differs. What is fixed cannot be changed by layers above, and what is freed can
again; an id that only the ledger knows is neither below nor above."""

Of: TypeAlias = Literal["object", "part", "field"]


@frozen(kw_only=True)
class Change:
    """One difference.

    Attributes:
        at: Where: of what is gone by its old id, of everything else by its new one.
        sort: How it differs.
        of: What differs: an object, a keyed part, or a field or text.
        old: What was there, `ABSENT` for nothing. Of a renaming it is the old id, and of what
            is fixed the reason.
        new: What is there now, likewise.
    """

    at: Address
    sort: Difference
    of: Of = "field"
    old: Any = ABSENT
    new: Any = ABSENT


def changes(a: Resolved, b: Resolved) -> list[Change]:
    """Give what is different in `b`.

    Args:
        a: The one result, such as the pack that a layer extends, or an old release.
        b: The other.

    Returns:
        The differences, by kind and then in the order of `b`, each as small as can be. Layout
        is a difference too: `canonical.alike` tells which are no more than that.
    """
    found: list[Change] = []
    for kind in (*KINDS, MANIFEST):
        old, new = a.objects.get(kind, {}), b.objects.get(kind, {})
        found += _manifest(old, new, b.renamed) if kind == MANIFEST else _named(
            (kind,), old, new, b.renamed, shape_of_kind(kind), "object"
        )  # fmt: skip
    return [*found, *_held(a, b), *_ledger(a, b)]


def _named(
    at: Address, old: Table, new: Table, renamed: Ledger, part: Shape | None, of: Of
) -> Iterator[Change]:
    """Give what differs in what is known by ids, some of which may be others by now."""
    ledger = renamed.get(ledger_of(at), {})
    names = {ledger[id]: id for id in old if id not in new and ledger.get(id) in new}
    back = {before: now for now, before in names.items() if now not in old}
    for before, now in back.items():
        yield Change(at=(*at, now), sort="renamed", of=of, old=before, new=now)
    below = {back.get(id, id): table for id, table in old.items()}
    yield from _parts(at, below, new, part, of)


def _manifest(old: Table, new: Table, renamed: Ledger) -> Iterator[Change]:
    for part in MANIFEST_PARTS:
        at, shape = (MANIFEST, part), shape_of_kind(MANIFEST, part)
        if part not in old or part not in new:
            yield from _one(at, old.get(part, ABSENT), new.get(part, ABSENT), "object")
        elif shape.free:
            yield from _named(at, old[part], new[part], renamed, shape.part, "part")
        else:
            yield from _record(at, old[part], new[part], shape)


def _one(at: Address, old: Any, new: Any, of: Of) -> Iterator[Change]:
    if old is ABSENT and new is not ABSENT:
        yield Change(at=at, sort="added", of=of, new=new)
    elif new is ABSENT and old is not ABSENT:
        yield Change(at=at, sort="removed", of=of, old=old)
    elif not same(old, new):
        yield Change(at=at, sort="changed", of=of, old=old, new=new)


def _parts(at: Address, old: Table, new: Table, part: Shape | None, of: Of) -> Iterator[Change]:
    for key in (*new, *(key for key in old if key not in new)):
        here = (*at, key)
        one, other = old.get(key, ABSENT), new.get(key, ABSENT)
        if part is not None and isinstance(one, dict) and isinstance(other, dict):
            yield from _record(here, one, other, part)
        else:
            yield from _one(here, one, other, of if ABSENT in (one, other) else "field")
    kept = [key for key in old if key in new]
    for key in moved(kept, [key for key in new if key in old]):
        yield Change(at=(*at, key), sort="moved", of=of)


def _record(at: Address, old: Table, new: Table, shape: Shape) -> Iterator[Change]:
    for name in {**old, **new}:
        one, other = old.get(name, ABSENT), new.get(name, ABSENT)
        yield from _field((*at, name), one, other, shape.fields.get(name))


def _field(at: Address, old: Any, new: Any, field: FieldShape | None) -> Iterator[Change]:
    if field is None or not (isinstance(old, dict) and isinstance(new, dict)):
        yield from _one(at, old, new, "field")
    elif field.sort == "keyed":
        yield from _parts(at, old, new, field.record, "part")
    elif field.sort == "record" and field.record is not None:
        yield from _record(at, old, new, field.record)
    else:
        yield from _one(at, old, new, "field")


def _held(a: Resolved, b: Resolved) -> Iterator[Change]:
    """Give what is fixed in one of two only, or for another reason."""
    for address in {**a.fixed, **b.fixed}:
        one, other = a.fixed.get(address), b.fixed.get(address)
        old = ABSENT if one is None else one.reason
        new = ABSENT if other is None else other.reason
        if old != new:
            at = (*address[:-1], address[-1].removeprefix("#"))
            of: Of = "field" if at != address else "object" if len(at) == 2 else "part"
            sort: Difference = "freed" if new is ABSENT else "fixed"
            yield Change(at=at, sort=sort, of=of, old=old, new=new)


def _ledger(a: Resolved, b: Resolved) -> Iterator[Change]:
    """Give the old ids that lead elsewhere, or nowhere, in one of two."""
    for kind in {**a.renamed, **b.renamed}:
        one: Mapping[str, str] = a.renamed.get(kind, {})
        other: Mapping[str, str] = b.renamed.get(kind, {})
        for id in {**one, **other}:
            old, new = one.get(id, ABSENT), other.get(id, ABSENT)
            if old != new:
                yield Change(at=(kind, id), sort="ledger", of="object", old=old, new=new)


def moved(below: list[str], wanted: list[str]) -> list[str]:
    """Give the fewest keys that have to move to make one order of another of the same keys."""
    stay = stay_put(wanted, {key: index for index, key in enumerate(below)})
    return [key for key in wanted if key not in stay]


def stay_put(keys: list[str], position: dict[str, int]) -> set[str]:
    """Give the most keys that can stay where they are (longest increasing subsequence)."""
    ends: list[int] = []
    last: list[str] = []
    previous: dict[str, str | None] = {}
    for key in keys:
        at = bisect_left(ends, position[key])
        ends[at : at + 1] = [position[key]]
        last[at : at + 1] = [key]
        previous[key] = last[at - 1] if at else None
    rise: set[str] = set()
    key_: str | None = last[-1] if last else None
    while key_ is not None:
        rise.add(key_)
        key_ = previous[key_]
    return rise
