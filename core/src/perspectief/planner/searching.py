"""The best arrangement of blocks: all are looked at, but for those that cannot be better."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, get_args

from ..model.values import Noise
from .candidates import Candidate, all_themes, kit_of_all
from .clock import Clock
from .scoring import FULL, Arrangement, Room, Score, score

NOISES = len(get_args(Noise))

PER_MEETING = 4
"""The most blocks with an approach in one meeting, as in the set-ups of the pilot."""

IN_ALL = 7
"""The most blocks with an approach in all: more is a fair, and no conversation."""


def best(
    room: Room,
    blocks: Sequence[Candidate],
    enough: Callable[[Score], bool] = lambda score: False,
) -> Arrangement | None:
    """Give the best arrangement that fits, or nothing when none does.

    Blocks keep the order of a conversation, so an arrangement is a choice of blocks and of the
    places where the next meeting begins. Branch and bound: a choice is not followed when even
    the best that could come of it is no better than what was found.

    Args:
        room: The meetings with their opening and closing.
        blocks: What can be chosen, in the order of a conversation.
        enough: Says of the score of an arrangement that nothing better is needed.
    """
    search = _Search(room, blocks, enough)
    opening = Clock().after(room.openings[0][False].most, 0)
    search.follow(0, _Branch(((),), opening, room.themes))
    return search.found


class _Branch(NamedTuple):
    """A choice among the first blocks."""

    meetings: Arrangement
    clock: Clock
    themes: int
    overview: bool = False
    kit: int = 0
    parallel: int = 0
    cuts: int = 0
    held: int = 0
    rank: float = 0
    keys: frozenset[str] = frozenset()
    emptiest: int = FULL

    def having(
        self, block: Candidate, meetings: Arrangement, clock: Clock, emptiest: int
    ) -> "_Branch":
        """Give the branch in which a block is chosen.

        Args:
            block: The block.
            meetings: The blocks of each meeting, with this one.
            clock: How far the last meeting has come.
            emptiest: How full the emptiest meeting is of those that are done, in tenths.
        """
        return _Branch(
            meetings=meetings,
            clock=clock,
            themes=self.themes | block.themes,
            overview=self.overview or block.overview,
            kit=self.kit + block.kit,
            parallel=self.parallel + (block.parallel > 1),
            cuts=self.cuts + block.cut,
            held=self.held + 1,
            rank=self.rank + block.rank,
            keys=self.keys | {block.key},
            emptiest=emptiest,
        )


class _Search:
    """One search.

    Attributes:
        found: The best arrangement so far.
    """

    def __init__(
        self, room: Room, blocks: Sequence[Candidate], enough: Callable[[Score], bool]
    ) -> None:
        self.found: Arrangement | None = None
        self._room, self._blocks, self._enough = room, blocks, enough
        self._best: Score | None = None
        self._done = False
        rest = [blocks[i:] for i in range(len(blocks) + 1)]
        self._themes = [all_themes(left) for left in rest]
        self._overview = [any(each.overview for each in left) for left in rest]
        self._longest = [_longest(left) for left in rest]
        self._closing = [max(each.most for each in ways) for ways in room.closings]
        self._kit = [kit_of_all(left) for left in rest]

    def follow(self, i: int, branch: _Branch) -> None:
        """Look at all choices that begin as this one."""
        if self._done or not self._hopeful(i, branch):
            return
        if i == len(self._blocks):
            self._weigh(branch)
            return
        block = self._blocks[i]
        chosen = self._choosing(block, branch)
        # What is probably in the best one first, so that much else is no longer looked at.
        wanted = block.kit > 0 or block.overview
        for next in (*chosen, branch) if wanted else (branch, *chosen):
            self.follow(i + 1, next)

    def _choosing(self, block: Candidate, branch: _Branch) -> list[_Branch]:
        """Give the branches in which a block is chosen, in this meeting or in the next."""
        unready = block.needs and not block.needs & branch.keys
        unready = unready or (block.after_overview and not branch.overview)
        if unready or block.key in branch.keys or branch.held == IN_ALL:
            return []
        *done, now = branch.meetings
        ways = []
        if len(now) < PER_MEETING:
            ways.append(((*done, (*now, block)), branch.clock, branch.emptiest))
        if now and len(branch.meetings) < len(self._room.frames):
            opening = self._room.openings[len(branch.meetings)][branch.overview]
            begun = Clock().after(opening.most, 0)
            ways.append(((*branch.meetings, (block,)), begun, self._ended(branch)))
        return [
            branch.having(block, meetings, clock, emptiest)
            for meetings, begun, emptiest in ways
            if (clock := self._on_time(block, len(meetings) - 1, begun, branch)) is not None
        ]

    def _ended(self, branch: _Branch) -> int:
        """Give how full the emptiest meeting is, when the next one begins."""
        meeting = len(branch.meetings) - 1
        closing = self._room.closings[meeting][branch.overview]
        closed = branch.clock.after(closing.most, self._room.pause(meeting))
        return min(branch.emptiest, 10 * closed.used // self._room.request.minutes)

    def _on_time(
        self, block: Candidate, meeting: int, begun: Clock, branch: _Branch
    ) -> Clock | None:
        """Give the clock after a block, when there is time left to close."""
        pause, closings = self._room.pause(meeting), self._room.closings[meeting]
        clock = begun.after(block.most, pause)
        made = branch.overview or block.overview
        # While there is no overview, it may still follow in this meeting.
        closing = closings[True].most if made else min(each.most for each in closings)
        closed = clock.after(closing, pause)
        return clock if closed.used <= self._room.request.minutes else None

    def _hopeful(self, i: int, branch: _Branch) -> bool:
        """Say whether a choice can lead to something, and to something better."""
        empty = len(self._room.frames) - len(branch.meetings) + (not branch.meetings[-1])
        if empty > len(self._blocks) - i:
            return False
        return self._best is None or self._best < Score(
            themes=(branch.themes | self._themes[i]).bit_count(),
            overview=branch.overview or self._overview[i],
            kit=branch.kit + self._kit[i],
            half=1,
            fill=self._fullest(i, branch),
            parallel=-branch.parallel,
            cuts=-branch.cuts,
            variety=NOISES,
            blocks=-branch.held,
            rank=-branch.rank,
        )

    def _fullest(self, i: int, branch: _Branch) -> int:
        """Give how full the emptiest meeting can still become, in tenths."""
        meeting = len(branch.meetings) - 1
        picks = min(PER_MEETING - len(branch.meetings[-1]), IN_ALL - branch.held)
        # Before each block and before the closing there may be a break.
        more = self._longest[i][picks] + (picks + 1) * self._room.pause(meeting)
        used = branch.clock.used + more + self._closing[meeting]
        return min(branch.emptiest, 10 * used // self._room.request.minutes)

    def _weigh(self, branch: _Branch) -> None:
        weighed = score(self._room, branch.meetings)
        if weighed is not None and (self._best is None or weighed > self._best):
            self._best, self.found = weighed, branch.meetings
            self._done = self._enough(weighed)


def _longest(blocks: Sequence[Candidate]) -> tuple[int, ...]:
    """Give the minutes of no block, of the longest, of the two longest, and so on."""
    longest = sorted((each.most for each in blocks), reverse=True)
    return tuple(sum(longest[:count]) for count in range(PER_MEETING + 1))
