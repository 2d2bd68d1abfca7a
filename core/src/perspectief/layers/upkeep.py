"""What needs a look in a layer since its base moved on, and saying that somebody looked."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Literal, TypeAlias

from ..model.record import Record, record
from .canonical import alike
from .leaves import ABSENT
from .lock import (
    MADE,
    Lock,
    all_overrides,
    current,
    fresh,
    knows,
    noted,
    of_overrides,
    ours_digest,
    with_seen,
)
from .overrides import Override
from .renaming import current_address
from .standing import Standing
from .unseen import seen_again
from .values import Address

Verdict: TypeAlias = Literal[
    "kept", "redundant", "stale", "merged", "removed", "gone", "fixed", "unrecorded"
]
"""What became of an override (`format.md`, section 5)."""

OPEN: frozenset[Verdict] = frozenset({"stale", "gone", "fixed", "unrecorded"})
"""The verdicts that ask for somebody to look."""


@record
class Judged(Record):
    """An override, and what became of it.

    Attributes:
        override: The override, with what is below it now.
        verdict: What became of it.
        seen: What was below it when the author saw it; `ABSENT` when there was nothing, or when
            it is not known.
    """

    override: Override
    verdict: Verdict
    seen: Any = ABSENT

    @property
    def at(self) -> Address:
        """The address, by the ids of today."""
        return self.override.at

    @property
    def is_open(self) -> bool:
        """Whether it asks for somebody to look."""
        return self.verdict in OPEN


def judge(standing: Standing, lock: Lock, there: Iterable[Override] | None = None) -> list[Judged]:
    """Say of each override what became of it since its author saw what is below.

    Args:
        standing: The layer on its base.
        lock: Its lock; an empty one when there is none.
        there: All its overrides (`lock.all_overrides`), when they are known.

    Returns:
        Every override with its verdict, in the order of the files.
    """
    lock = current(lock, standing.below)
    # Asked of few overrides, and it takes the digest of all that is below.
    known = partial(knows, standing, lock)
    return [
        Judged(override=each, verdict=_verdict(each, lock, known), seen=_seen(each, lock))
        for each in (all_overrides(standing) if there is None else there)
    ]


def _seen(each: Override, lock: Lock) -> Any:
    return lock.seen.get(each.at, ABSENT)


def _verdict(each: Override, lock: Lock, known: Callable[[], bool]) -> Verdict:
    if each.sort in ("gone", "fixed"):
        return "gone" if each.sort == "gone" else "fixed"
    if each.at not in lock.seen:
        # An edit of a list replaces nothing, and both texts of an own translation are ours.
        known_or_ours = each.sort == "edit" or each.own or _looked(each, lock, known)
        return "kept" if known_or_ours else "unrecorded"
    # Most are as they were, and only of the rest the digest is worth making.
    if _unchanged(each, lock.seen[each.at]):
        return "kept"
    if each.sort in ("set", "unset") and alike(each.ours, each.now):
        return "redundant"
    if _looked(each, lock, known):
        return "kept"
    if each.sort == "edit":
        return "merged"
    return "removed" if each.sort in ("remove", "unset") else "stale"


def _looked(each: Override, lock: Lock, known: Callable[[], bool]) -> bool:
    """Tell whether what is ours was changed since it was left open, the base being as it was."""
    said = lock.open.get(each.at)
    if said is None and each.sort == "translation":
        seen = lock.seen.get(each.at)
        said = seen.get(MADE) if isinstance(seen, dict) else None
    if said is None or said == ours_digest(each):
        return False
    return each.own or known()


def _unchanged(each: Override, seen: Any) -> bool:
    if each.sort == "translation" and isinstance(seen, dict):
        seen = {key: value for key, value in seen.items() if key != MADE}
    return alike(seen, each.now)


def addressed(
    standing: Standing, addresses: Iterable[Address], there: Iterable[Override] | None = None
) -> list[Override]:
    """Give the overrides at some addresses, or within what stands there.

    Args:
        standing: The layer on its base.
        addresses: Addresses of kinds, objects, parts or fields, by their ids of today or older
            ones; of translations the language comes first. Who looked at a text did not look at
            its translations: those are within their own addresses only.
        there: All its overrides, as for `judge`.
    """
    wanted = {current_address(at, standing.below.renamed) for at in addresses}
    there = all_overrides(standing) if there is None else there
    return [each for each in there if _is_within(each.at, wanted)]


def _is_within(at: Address, wanted: set[Address]) -> bool:
    return any(at[:end] in wanted for end in range(1, len(at) + 1))


def confirm(standing: Standing, lock: Lock, addresses: Iterable[Address] | None = None) -> Lock:
    """Record that somebody saw what is below some overrides, and keeps what is ours.

    Args:
        standing: The layer on its base.
        lock: Its lock; an empty one when there is none: then one is made.
        addresses: What was looked at, as for `addressed`; by default everything.

    Returns:
        The lock from now on. What is gone or fixed cannot be confirmed: it must be edited.
    """
    there = all_overrides(standing)
    lock = of_overrides(current(lock, standing.below), there)
    looked = there if addresses is None else addressed(standing, addresses, there)
    if not lock.digest:
        lock = left_open(fresh(standing), standing, lock)
    here = knows(standing, lock)
    seen = with_seen(lock, (each for each in looked if _can_be_seen(each, lock, here)))
    return seen_again(standing.below, lock, seen, there)


def _can_be_seen(each: Override, lock: Lock, here: bool) -> bool:
    """Tell whether what is below an override can be looked at in the base that there is.

    What was left open on another base, and is here as the author saw it, is open there still.
    """
    if each.sort in ("gone", "fixed"):
        return False
    left = each.at in lock.seen and lock.open.get(each.at) == ours_digest(each)
    return here or not left or not _unchanged(each, lock.seen[each.at])


def left_open(to: Lock, standing: Standing, lock: Lock) -> Lock:
    """Give the lock `to` of the base as it is, with what `lock` knows and what nobody looked at.

    What asks for a look keeps what its author saw, and asks for it until the layer says
    something else there, or it is confirmed.
    """
    judged = judge(standing, lock)
    seen = {
        each.at: each.seen if each.is_open else noted(each.override)
        for each in judged
        if each.verdict not in ("unrecorded", "gone", "fixed") or each.at in lock.seen
    }
    kept = {at: value for at, value in lock.seen.items() if at not in seen}
    still = {each.at: ours_digest(each.override) for each in judged if each.is_open}
    return Lock(
        parents=to.parents,
        digest=to.digest,
        objects=to.objects,
        seen={**of_overrides(Lock(seen=kept), all_overrides(standing)).seen, **seen},
        open=still,
    )
