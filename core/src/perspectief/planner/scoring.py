"""What makes one arrangement of blocks better than another."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias

from attrs import frozen

from ..model.timing import part_minutes
from .candidates import Candidate, all_themes, bits
from .clock import Clock
from .frame import ABOUT_WORK, MeetingFrame
from .overview import Named
from .request import Request

Arrangement = tuple[tuple[Candidate, ...], ...]
"""The blocks with approaches of each meeting, in order."""

FULL = 7
"""From so many tenths of its length a meeting counts as full: room to talk is no loss."""


class Score(NamedTuple):
    """How good an arrangement is; of two the greater is better, the first difference decides.

    Attributes:
        themes: How many guiding questions come up.
        overview: Whether there is one overview of the group.
        kit: More of the approaches that the pack itself chooses; then the first it names.
        half: Whether half of the time is about the work itself.
        fill: How full the emptiest meeting is, in tenths.
        parallel: Fewer blocks in groups at once.
        cuts: Fewer shortened approaches.
        variety: Whether it is quiet at times and lively at others.
        blocks: Fewer blocks.
        rank: What the pack names first, or the seed likes.
    """

    themes: int
    overview: int
    kit: int
    half: int
    fill: int
    parallel: int
    cuts: int
    variety: int
    blocks: int
    rank: float


@frozen(eq=False)
class Around:
    """An opening or a closing.

    Attributes:
        blocks: Its blocks, by key.
        most: Its minutes with the group that takes longest.
        themes: The guiding questions that it is about, as bits.
        work: Minutes of it about the work itself, for both sizes.
    """

    blocks: tuple[Named, ...]
    most: int
    themes: int
    work: tuple[int, int]


Ways: TypeAlias = tuple[Around, Around]
"""An opening or a closing while there is no overview, and when there is one."""


@frozen(eq=False)
class Room:
    """What there is to fill: the meetings with their opening and closing.

    Attributes:
        request: What the plan has to fit.
        frames: Opening, closing and break of each meeting.
        openings: Each opening, without and with an overview from an earlier meeting.
        closings: Each closing, without and with an overview by then.
        themes: The guiding questions that opening and closing can be about, as bits.
    """

    request: Request
    frames: tuple[MeetingFrame, ...]
    openings: tuple[Ways, ...]
    closings: tuple[Ways, ...]
    themes: int

    def pause(self, meeting: int) -> int:
        """Give the minutes of a break in a meeting."""
        return self.frames[meeting].pause[1].minutes or 0

    def around(self, arrangement: Arrangement) -> Iterator[tuple[Around, Around]]:
        """Give the opening and the closing of each meeting in which these blocks are held.

        Nobody looks again at an overview that is not there yet.
        """
        before = False
        for i, blocks in enumerate(arrangement):
            by_then = before or any(each.overview for each in blocks)
            yield self.openings[i][before], self.closings[i][by_then]
            before = by_then


def room(request: Request, frames: tuple[MeetingFrame, ...]) -> Room:
    """Give the room that opening and closing leave."""
    openings = tuple(_ways(request, each.opening) for each in frames)
    closings = tuple(_ways(request, each.closing) for each in frames)
    themes = 0
    for each in chain.from_iterable((*openings, *closings)):
        themes |= each.themes
    return Room(request, frames, openings, closings, themes)


def _ways(request: Request, part: Callable[..., tuple[Named, ...]]) -> Ways:
    early, late = part(overview=False), part(overview=True)
    made = _around(request, late)
    return (made, made) if early == late else (_around(request, early), made)


def _around(request: Request, blocks: tuple[Named, ...]) -> Around:
    least = most = themes = 0
    work = (0, 0)
    for _, block in blocks:
        few, many = (part_minutes(block, size) for size in (request.least, request.most))
        least, most, themes = least + few, most + many, themes | bits(block.themes)
        if ABOUT_WORK & set(block.themes):
            work = work[0] + few, work[1] + many
    return Around(blocks, max(least, most), themes, (work[0], max(work)))


def themes_of(room: Room, arrangement: Arrangement) -> int:
    """Give the guiding questions that come up in meetings with these blocks, as bits."""
    themes = all_themes(chain.from_iterable(arrangement))
    for opening, closing in room.around(arrangement):
        themes |= opening.themes | closing.themes
    return themes


def instead(arrangement: Arrangement, key: str, other: Candidate) -> Arrangement:
    """Give an arrangement in which another block stands in the place of the one with a key."""
    return tuple(
        tuple(other if each.key == key else each for each in meeting) for meeting in arrangement
    )


def score(room: Room, arrangement: Arrangement) -> Score | None:
    """Say how good an arrangement is; nothing when it does not fit."""
    chosen = [each for blocks in arrangement for each in blocks]
    if not all(arrangement) or not in_order(chosen):
        return None
    around = tuple(room.around(arrangement))
    used = [_used(room, i, each, around[i]) for i, each in enumerate(arrangement)]
    longest = room.request.minutes
    if any(minutes > longest for minutes in used):
        return None
    return Score(
        themes=themes_of(room, arrangement).bit_count(),
        overview=any(each.overview for each in chosen),
        kit=sum(each.kit for each in chosen),
        half=_half(around, chosen, sum(used)),
        fill=min(FULL, *(10 * minutes // longest for minutes in used)),
        parallel=-sum(each.parallel > 1 for each in chosen),
        cuts=-sum(each.cut for each in chosen),
        variety=len({each.lively for each in chosen}),
        blocks=-len(chosen),
        rank=-sum(each.rank for each in chosen),
    )


def _used(
    room: Room, meeting: int, blocks: Sequence[Candidate], around: tuple[Around, Around]
) -> int:
    """Give the minutes of a meeting with the largest group, breaks included."""
    opening, closing = around
    clock, pause = Clock().after(opening.most, 0), room.pause(meeting)
    for each in blocks:
        clock = clock.after(each.most, pause)
    return clock.after(closing.most, pause).used


def in_order(chosen: Sequence[Candidate]) -> bool:
    """Say whether everything comes after what it builds on, and nothing comes twice."""
    done: set[str] = set()
    overview = False
    for each in chosen:
        unready = (each.needs and not each.needs & done) or (each.after_overview and not overview)
        if each.key in done or unready or (each.opener and overview):
            return False
        done.add(each.key)
        overview = overview or each.overview
    return overview or not any(each.opener for each in chosen)


def _half(around: Sequence[tuple[Around, Around]], chosen: Sequence[Candidate], used: int) -> int:
    """Say whether half of the time is about the work, with the smallest and largest group."""
    work = [each for each in chosen if each.about_work]
    shorter = sum(each.most - each.least for each in chosen)
    least, most = (sum(part.work[i] for parts in around for part in parts) for i in (0, 1))
    most += sum(each.most for each in work)
    least += sum(each.least for each in work)
    return 2 * most >= used and 2 * least >= used - shorter
