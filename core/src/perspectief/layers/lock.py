"""The lock: what of the layers below its author saw when a layer was made.

A layer keeps only what differs. Its lock keeps what that stood in the place of, in canonical
form: so a change below is noticed for each field, offline, without the old release, and both
texts can be shown (`format.md`, section 5).

    stand = standing(chain, languages)         # the layer on its base
    judge(stand, lock)                         # what became of each override
    lock = record(stand, lock)                 # a writing command, after it wrote
    lock = confirm(stand, lock, [address])     # somebody looked, and keeps what is ours
    rows, layer, lock = upgrade(stand, lock)   # the base moved on

`judge` and `confirm` are in `upkeep`, `upgrade` in `upgrade`. All are pure: what is composed
never depends on a lock, and nothing here reads or writes a file (`source.lock_file` does).
"""

from collections.abc import Iterable
from typing import Any

from ..model.members import fresh as made_anew
from ..model.record import Record, changed
from ..model.record import record as frozen
from .canonical import canonical, digest
from .digests import Digests, base_digest
from .leaves import ABSENT
from .overrides import Override, overrides
from .renaming import with_current_ids
from .standing import Standing
from .translations import translations
from .values import Address, Resolved

MADE = "made"
"""The key under which a lock keeps the digest of the translation that was made."""


@frozen
class Lock(Record):
    """What the author of a layer saw below it.

    Attributes:
        parents: The id and the version of each layer below, the lowest first.
        digest: The digest of all that they said together; empty when nothing is known.
        objects: By kind, the digest of each object below, by id, in order.
        seen: By address, what stood below the override there, in canonical form; `ABSENT`
            when there was nothing. Of a removal it is the whole object. Of a translation,
            whose address begins with the language, it is a table (`translations`).
        open: By address, the digest of what the layer said there when it was left open: until
            that changes, nobody has looked at it.
    """

    parents: tuple[tuple[str, str], ...] = ()
    digest: str = ""
    objects: Digests = made_anew(factory=dict)
    seen: dict[Address, Any] = made_anew(factory=dict)
    open: dict[Address, str] = made_anew(factory=dict)


def fresh(standing: Standing) -> Lock:
    """Give a lock of the base as it is, for a layer that overrides nothing yet."""
    objects = standing.digests
    return Lock(parents=standing.parents, digest=base_digest(objects), objects=objects)


def all_overrides(standing: Standing) -> list[Override]:
    """Give all that a layer overrides, its translations included."""
    return [*overrides(standing.below, standing.layer), *translations(standing)]


def knows(standing: Standing, lock: Lock) -> bool:
    """Tell whether the author is known to have seen the base as it is."""
    return bool(lock.digest) and lock.digest == base_digest(standing.digests)


def current(lock: Lock, below: Resolved) -> Lock:
    """Give a lock by the ids of today (rule 5 of `format.md`, section 4)."""
    if not below.renamed:
        return lock
    return changed(
        lock,
        seen=dict(with_current_ids(at, seen, below.renamed) for at, seen in lock.seen.items()),
        open=dict(with_current_ids(at, ours, below.renamed) for at, ours in lock.open.items()),
    )


def ours_digest(override: Override) -> str:
    """Give the digest of what a layer says in an override."""
    return digest([override.sort, None if override.ours is ABSENT else override.ours])


def noted(override: Override) -> Any:
    """Give what a lock keeps of an override whose author saw what is below."""
    value = canonical(override.now)
    if override.sort == "translation":
        # So that a text and its translation that are changed together are known to agree.
        return {**value, MADE: ours_digest(override)}
    return value


def with_seen(lock: Lock, seen: Iterable[Override]) -> Lock:
    """Give a lock in which the author saw what is now below some overrides."""
    now = {each.at: noted(each) for each in seen}
    left = {at: ours for at, ours in lock.open.items() if at not in now}
    return changed(lock, seen={**lock.seen, **now}, open=left)


def of_overrides(lock: Lock, there: Iterable[Override]) -> Lock:
    """Give a lock without what belongs to no override any more."""
    kept = {each.at for each in there}
    # What was seen within these is what the author has to compare with, as long as they are there.
    held = {each.at for each in there if each.sort in ("gone", "fixed")}
    return changed(
        lock,
        seen={at: seen for at, seen in lock.seen.items() if at in kept or _within(at, held)},
        open={at: ours for at, ours in lock.open.items() if at in kept},
    )


def _within(at: Address, held: set[Address]) -> bool:
    return any(at[:length] in held for length in range(2, len(at)))


def dangling(standing: Standing, lock: Lock, there: list[Override] | None = None) -> list[Address]:
    """Give the addresses that a lock keeps something for, and the layer overrides no more.

    Args:
        standing: The layer on its base.
        lock: Its lock.
        there: All that the layer overrides (`all_overrides`), when it is known.
    """
    lock = current(lock, standing.below)
    kept = of_overrides(lock, all_overrides(standing) if there is None else there)
    return [at for at in lock.seen if at not in kept.seen]


def record(standing: Standing, lock: Lock) -> Lock:
    """Record what new overrides stand in the place of, after a layer was written.

    Only what the author is known to have seen is recorded: when the base is another than that
    of the lock, new overrides stay unrecorded, which is a finding until somebody confirms them.
    What belongs to no override any more is left out.

    Args:
        standing: The layer on its base, as it was written.
        lock: Its lock until now.

    Returns:
        Its lock from now on.
    """
    there = all_overrides(standing)
    lock = of_overrides(current(lock, standing.below), there)
    if not knows(standing, lock):
        return lock
    recordable = (each for each in there if each.sort not in ("gone", "fixed"))
    return with_seen(lock, (each for each in recordable if _is_to_record(each, lock)))


def _is_to_record(each: Override, lock: Lock) -> bool:
    left = lock.open.get(each.at)
    edited = left is not None and left != ours_digest(each)
    return edited or (left is None and each.at not in lock.seen)
