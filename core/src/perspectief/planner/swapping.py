"""Replacing what was planned by what somebody would rather do."""

from collections.abc import Mapping

from ..findings import nearest
from .building import Work
from .candidates import Candidate, candidates, refusal
from .errors import NoPlanError
from .notes import Note
from .scoring import instead
from .solving import arranged


def swapped(work: Work, swaps: Mapping[str, str]) -> Work:
    """Replace blocks; raise NoPlanError with the reason when one cannot be.

    Args:
        work: What a plan is made of.
        swaps: The keys of blocks, each with the id of the approach that replaces it.
    """
    for key, approach in swaps.items():
        work = _swapped(work, key, approach)
    return work


def _swapped(work: Work, key: str, name: str) -> Work:
    """Replace one block; raise NoPlanError with the reason when that does not fit."""
    keys = [each.key for each in work.chosen]
    if key not in keys:
        raise NoPlanError((Note.of("no-block", name=key, known=", ".join(keys)),))
    other = _candidate(work, name)
    if other.key in keys and other.key != key:
        raise NoPlanError((Note.of("already-there", title=other.title),))
    swapped = arranged(work.pack, work.room.request, instead(work.arrangement, key, other))
    if swapped is None:
        raise NoPlanError((_hindrance(work, key, other),))
    return swapped


def _candidate(work: Work, name: str) -> Candidate:
    request, pack = work.room.request, work.pack
    blocks = candidates(pack, request, work.set_up)
    found = next((each for each in blocks if name in (each.id, each.key)), None)
    if found is not None:
        return found
    if name not in pack.approaches:
        # Ids are long: a word of one is often all that somebody remembers.
        like = nearest(name, pack.approaches) or next((i for i in pack.approaches if name in i), "")
        near = Note.of("near", near=like) if like else ""
        raise NoPlanError((Note.of("no-approach", name=name, near=near),))
    reason = refusal(pack, request, pack.approaches[name])
    raise NoPlanError((reason,) if reason else ())


def _hindrance(work: Work, key: str, other: Candidate) -> Note:
    """Say why a block cannot stand where another does."""
    chosen = work.chosen
    before = [each.key for each in chosen[: [each.key for each in chosen].index(key)]]
    if other.needs and not other.needs & set(before):
        needed = work.pack.approaches[min(other.needs)].title
        return Note.of("builds-on", title=other.title, needed=needed)
    makes = any(each.overview and each.key != key for each in chosen)
    if other.opener and not makes:
        return Note.of("opener-without", title=other.title)
    late = next((each for each in chosen if key in each.needs), None)
    if late is not None:
        gone = next(each.title for each in chosen if each.key == key)
        return Note.of("builds-on", title=late.title, needed=gone)
    people = work.room.request.most
    return Note.of("no-time", title=other.title, minutes=other.most, people=people)
