"""Replacing what was planned by what somebody would rather do."""

from collections.abc import Mapping

from ..findings import nearest
from .building import Work
from .candidates import Candidate, candidates, refusal
from .errors import NoPlanError
from .hindrances import unready
from .notes import Note
from .scoring import instead
from .solving import rearranged


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
    others = _named(work, name)
    first = others[0]
    if first.key in keys and first.key != key:
        raise NoPlanError((Note.of("already-there", title=first.title),))
    for other in others:
        swapped = rearranged(work, instead(work.arrangement, key, other))
        if swapped is not None:
            return swapped
    raise NoPlanError((_hindrance(work, key, first),))


def _named(work: Work, name: str) -> list[Candidate]:
    """Give the blocks with a name, a whole approach before the same one shortened."""
    request, pack = work.room.request, work.pack
    blocks = candidates(pack, request, work.set_up)
    found = [each for each in blocks if name in (each.id, each.key)]
    if found:
        return sorted(found, key=lambda each: each.id != name)
    if name not in pack.approaches:
        # Ids are long: a word of one is often all that somebody remembers.
        like = nearest(name, pack.approaches) or next((i for i in pack.approaches if name in i), "")
        near = Note.of("near", near=like) if like else ""
        raise NoPlanError((Note.of("no-approach", name=name, near=near),))
    reason = refusal(pack, request, pack.approaches[name])
    raise NoPlanError((reason,) if reason else ())


def _hindrance(work: Work, key: str, other: Candidate) -> Note:
    """Say why a block cannot stand where another does: the order comes before the time."""
    gone = next(each for each in work.chosen if each.key == key)
    blocks = [other if each is gone else each for each in work.chosen]
    for i, each in enumerate(blocks):
        lacks = unready(work.pack, each, blocks[:i], blocks[i + 1 :])
        if lacks is not None and lacks.key == "builds-on" and key in each.needs:
            return Note.of("builds-on", title=each.title, needed=gone.title)
        if lacks is not None:
            return lacks
    people = work.room.request.most
    return Note.of("no-time", title=other.title, minutes=other.most, people=people)
