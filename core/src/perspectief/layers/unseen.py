"""What of an object below its author has not seen: nothing, but for what the layer overrides.

A lock keeps of every object below a short digest, and of what is overridden the value. So when an
object changed in nothing but that, it is known again: by putting those values back.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ..model.record import changed
from .digests import Digests, object_digest
from .leaves import found_at
from .lock import Lock
from .overrides import Override
from .put import put
from .values import Address, Objects, Resolved


def digest_before(objects: Objects, at: Address, id: str, seen: Mapping[Address, Any]) -> str:
    """Give the digest that an object had, if it differs in nothing but some values.

    Args:
        objects: What is below now.
        at: The address of the object, by its id of today.
        id: The id that it had.
        seen: The values that it had, by address; `ABSENT` for nothing.
    """
    back: Any = found_at(objects, at)
    for address, value in seen.items():
        back = put(back, address[2:], value)
    return object_digest({at[0]: {id: back}}, at[0], id)


def seen_again(below: Resolved, old: Lock, new: Lock, there: Iterable[Override]) -> Lock:
    """Give a lock that still knows an object of which its author has seen more since.

    Args:
        below: What is below now.
        old: The lock as it was, by the ids of today.
        new: The same lock, in which more was seen.
        there: What the layer overrides.

    Returns:
        The new lock, in which objects that differed in nothing but what is overridden still do.
    """
    fields: dict[Address, list[Address]] = {}
    for each in there:
        if each.sort in ("set", "unset", "edit"):
            fields.setdefault(each.at[:2], []).append(each.at)
    known: Digests = {kind: dict(ids) for kind, ids in new.objects.items()}
    for at, within in fields.items():
        id = _former(below, old, at)
        # What was not seen differently needs no digest.
        if id is None or all(old.seen.get(each) == new.seen.get(each) for each in within):
            continue
        was, now = ({each: lock.seen[each] for each in within if each in lock.seen}
                    for lock in (old, new))  # fmt: skip
        if digest_before(below.objects, at, id, was) == known[at[0]][id]:
            known[at[0]][id] = digest_before(below.objects, at, id, now)
    return changed(new, objects=known)


def _former(below: Resolved, lock: Lock, at: Address) -> str | None:
    """Give the id by which a lock knows an object; `None` when it does not."""
    names = below.renamed.get(at[0], {})
    ids = lock.objects.get(at[0], {})
    return next((each for each in ids if names.get(each, each) == at[1]), None)
