"""From a request to the best arrangement, and from an arrangement to what it is made of."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from ..model import Pack, Session
from .building import Work
from .candidates import Candidate, all_themes, candidates, kit_of_all
from .frame import MeetingFrame, frames, having, model_set_up, optional
from .request import Request
from .scoring import Arrangement, Room, Score, in_order, room, score
from .searching import best

DECIDING = Score._fields.index("half")
"""So many of the first things in a score outweigh a whole opening and closing."""


def solved(
    pack: Pack, request: Request, enough: Callable[[Score], bool] = lambda score: False
) -> Work | None:
    """Give the best arrangement for a request, or nothing when none fits.

    What may be left out of opening and closing is left out only when that gives a better
    conversation: another guiding question, the overview, an approach that the pack chooses.

    Args:
        pack: The pack.
        request: What has to fit.
        enough: Says of a score that nothing better is needed.

    Raises:
        NoPlanError: When the pack has no set-up with so many meetings.
    """
    set_up = model_set_up(pack, request)
    blocks = candidates(pack, request, set_up)
    found: Work | None = None
    for each in rooms(pack, request):
        arrangement = best(each, blocks, enough)
        work = arranged(pack, request, arrangement) if arrangement else None
        if work and (found is None or work.score[:DECIDING] > found.score[:DECIDING]):
            found = work
        if found and found.score[:DECIDING] == _most(each, blocks):
            break
    return found


def _most(room: Room, blocks: Sequence[Candidate]) -> tuple[int, ...]:
    """Give the most that the deciding things can be, were there time for everything."""
    themes = room.themes | all_themes(blocks)
    return themes.bit_count(), any(block.overview for block in blocks), kit_of_all(blocks)


def rooms(pack: Pack, request: Request) -> Iterator[Room]:
    """Give the meetings with a whole opening and closing, and with only what must be there."""
    around = frames(pack, model_set_up(pack, request))
    whole = tuple(having(each, optional(each, request.minutes, request.most)) for each in around)
    bare = tuple(having(each) for each in around)
    for each in dict.fromkeys((whole, bare)):
        yield room(request, each)


def arranged(pack: Pack, request: Request, arrangement: Arrangement) -> Work | None:
    """Give what an arrangement is made of; nothing when it does not fit.

    What may be left out of opening and closing is there when there is time for it.
    """
    set_up = model_set_up(pack, request)
    return _fitted(pack, request, set_up, frames(pack, set_up), arrangement)


def rearranged(work: Work, arrangement: Arrangement) -> Work | None:
    """Give the same as `arranged`, of an arrangement for the request of another."""
    return _fitted(work.pack, work.room.request, work.set_up, work.whole, arrangement)


def _fitted(
    pack: Pack,
    request: Request,
    set_up: Session,
    around: tuple[MeetingFrame, ...],
    arrangement: Arrangement,
) -> Work | None:
    chosen: list[tuple[str, ...]] = [()] * len(around)

    def made(keys: Sequence[tuple[str, ...]]) -> Room:
        return room(request, tuple(map(having, around, keys)))

    # The order is looked at first: that takes little, and is wrong for most of what is tried.
    if not in_order(list(chain.from_iterable(arrangement))):
        return None
    if score(made(chosen), arrangement) is None:
        return None
    for i, frame in enumerate(around):
        for key in optional(frame, request.minutes, request.most):
            more = [*chosen[:i], (*chosen[i], key), *chosen[i + 1 :]]
            chosen = more if score(made(more), arrangement) else chosen
    fitted = made(chosen)
    worth = score(fitted, arrangement)
    return Work(pack, set_up, around, fitted, arrangement, worth) if worth else None
