"""Why something is not in a plan: what it asks for is missing, or there is no room for it."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from ..model import Pack
from .building import Work
from .candidates import Candidate, candidates
from .notes import Note
from .scoring import Arrangement, instead
from .searching import IN_ALL, PER_MEETING
from .solving import DECIDING, rearranged


def unready(
    pack: Pack, each: Candidate, before: Sequence[Candidate], after: Sequence[Candidate]
) -> Note | None:
    """Say what a block lacks that has to come before it, or after it; nothing when it does not.

    Args:
        pack: The pack.
        each: The block.
        before: The blocks before it.
        after: The blocks after it.
    """
    if each.needs and each.needs.isdisjoint(one.key for one in before):
        needed = next(one.title for id, one in pack.approaches.items() if id in each.needs)
        return Note.of("builds-on", title=each.title, needed=needed)
    if each.after_overview and not any(one.overview for one in before):
        return Note.of("overview-before", title=each.title)
    if each.opener and not any(one.overview for one in after):
        return Note.of("opener-without", title=each.title)
    return None


def left_out(work: Work, id: str) -> Note | None:
    """Say why an approach that suits group and setting is not in a plan; nothing for no time."""
    blocks = candidates(work.pack, work.room.request, work.set_up)
    ways = [each for each in blocks if each.key == id]
    # Wherever it would stand: all that is there may come before it, or after it.
    found = (unready(work.pack, each, work.chosen, work.chosen) for each in ways)
    lacks = [each for each in found if each]
    if len(lacks) == len(ways):
        # What a swap says is about a place in the plan, and this about all of it.
        return evolve(lacks[0], key=f"left-{lacks[0].key}")
    added = [more for each in ways for more in _beside(work.arrangement, each)]
    # What fits only beside a bare opening and closing may make a lesser plan: that is no time.
    better = [more for more in added if _outdoes(rearranged(work, more), work)]
    if any(map(_within_limits, better)) or any(_better(work, each) for each in ways):
        # The search would have chosen it.
        return Note.of("swapped-away")
    return Note.of("full", meeting=PER_MEETING, plan=IN_ALL) if better else None


def _beside(arrangement: Arrangement, each: Candidate) -> Iterator[Arrangement]:
    """Give the arrangements in which a block stands beside all that is there, in order."""
    for i, held in enumerate(arrangement):
        for place in range(len(held) + 1):
            meeting = (*held[:place], each, *held[place:])
            more = (*arrangement[:i], meeting, *arrangement[i + 1 :])
            if _in_place(more, each):
                yield more


def _better(work: Work, each: Candidate) -> bool:
    """Say whether a block would make a better plan in the place of another."""
    others = (instead(work.arrangement, one.key, each) for one in work.chosen)
    return any(
        _outdoes(rearranged(work, other), work) for other in others if _in_place(other, each)
    )


def _outdoes(other: Work | None, work: Work) -> bool:
    """Say whether something fits and is better in what decides."""
    return other is not None and other.score[:DECIDING] > work.score[:DECIDING]


def _in_place(arrangement: Arrangement, each: Candidate) -> bool:
    """Say whether a block stands where it comes in a conversation."""
    held = [one.order for meeting in arrangement for one in meeting]
    place = held.index(each.order)
    return max(held[:place], default=each.order) <= each.order <= min(held[place:])


def _within_limits(arrangement: Arrangement) -> bool:
    held = [len(meeting) for meeting in arrangement]
    return max(held) <= PER_MEETING and sum(held) <= IN_ALL
