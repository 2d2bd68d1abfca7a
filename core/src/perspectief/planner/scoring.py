"""What makes one arrangement of blocks better than another."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from attrs import frozen

from ..model.timing import part_minutes
from .candidates import Candidate, all_themes, bits
from .clock import Clock
from .frame import ABOUT_WORK, MeetingFrame, Named
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
class Room:
    """What there is to fill: the meetings with their opening and closing.

    Attributes:
        request: What the plan has to fit.
        frames: Opening, closing and break of each meeting.
        openings: Minutes of each opening with the smallest and with the largest group.
        closings: The same of each closing.
        themes: The guiding questions that come up anyhow, as bits.
        work: Minutes about the work itself in openings and closings, for both sizes.
    """

    request: Request
    frames: tuple[MeetingFrame, ...]
    openings: tuple[tuple[int, int], ...]
    closings: tuple[tuple[int, int], ...]
    themes: int
    work: tuple[int, int]

    def pause(self, meeting: int) -> int:
        """Give the minutes of a break in a meeting."""
        return self.frames[meeting].pause[1].minutes or 0


def room(request: Request, frames: tuple[MeetingFrame, ...]) -> Room:
    """Give the room that opening and closing leave."""
    around = list(chain.from_iterable((*each.before, *each.after) for each in frames))
    about = [named for named in around if ABOUT_WORK & set(named[1].themes)]
    return Room(
        request=request,
        frames=frames,
        openings=tuple(_sizes(request, each.before) for each in frames),
        closings=tuple(_sizes(request, each.after) for each in frames),
        themes=bits(theme for _, block in around for theme in block.themes),
        work=_sizes(request, about),
    )


def _sizes(request: Request, blocks: Sequence[Named]) -> tuple[int, int]:
    least, most = (
        sum(part_minutes(block, size) for _, block in blocks)
        for size in (request.least, request.most)
    )
    return least, max(least, most)


def instead(arrangement: Arrangement, key: str, other: Candidate) -> Arrangement:
    """Give an arrangement in which another block stands in the place of the one with a key."""
    return tuple(
        tuple(other if each.key == key else each for each in meeting) for meeting in arrangement
    )


def score(room: Room, arrangement: Arrangement) -> Score | None:
    """Say how good an arrangement is; nothing when it does not fit."""
    clocks = [_clock(room, i, blocks) for i, blocks in enumerate(arrangement)]
    longest = room.request.minutes
    if any(clock.used > longest for clock in clocks) or not all(arrangement):
        return None
    chosen = [each for blocks in arrangement for each in blocks]
    if not _in_order(chosen):
        return None
    return Score(
        themes=(room.themes | all_themes(chosen)).bit_count(),
        overview=any(each.overview for each in chosen),
        kit=sum(each.kit for each in chosen),
        half=_half(room, chosen, sum(clock.used for clock in clocks)),
        fill=min(FULL, *(10 * clock.used // longest for clock in clocks)),
        parallel=-sum(each.parallel > 1 for each in chosen),
        cuts=-sum(each.cut for each in chosen),
        variety=len({each.lively for each in chosen}),
        blocks=-len(chosen),
        rank=-sum(each.rank for each in chosen),
    )


def _clock(room: Room, meeting: int, blocks: Sequence[Candidate]) -> Clock:
    clock, pause = Clock().after(room.openings[meeting][1], 0), room.pause(meeting)
    for each in blocks:
        clock = clock.after(each.most, pause)
    return clock.after(room.closings[meeting][1], pause)


def _in_order(chosen: Sequence[Candidate]) -> bool:
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


def _half(room: Room, chosen: Sequence[Candidate], used: int) -> int:
    """Say whether half of the time is about the work, with the smallest and largest group."""
    work = [each for each in chosen if each.about_work]
    shorter = sum(each.most - each.least for each in chosen)
    most = room.work[1] + sum(each.most for each in work)
    least = room.work[0] + sum(each.least for each in work)
    return 2 * most >= used and 2 * least >= used - shorter
