"""Minutes of a meeting, with breaks where people would sit too long."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from attrs import frozen

from .candidates import SITTING


@frozen
class Clock:
    """How far a meeting has come.

    Attributes:
        used: Minutes so far, breaks included.
        sat: Minutes since the last break.
    """

    used: int = 0
    sat: int = 0

    def after(self, minutes: int, pause: int) -> "Clock":
        """Give the clock after a block, and after the break that it may need before it."""
        if self.sat and self.sat + minutes > SITTING:
            return Clock(self.used + pause + minutes, minutes)
        return Clock(self.used + minutes, self.sat + minutes)


def breaks(minutes: Sequence[int]) -> tuple[int, ...]:
    """Say before which blocks there is a break.

    There are as few as can be; of all ways the one in which no sitting is very short, so that
    nobody has a break right after the welcome.

    Args:
        minutes: The minutes of each block, none of which is longer than people can sit.
    """
    boundaries = range(1, len(minutes))
    by_count = (list(combinations(boundaries, count)) for count in range(len(minutes)))
    fewest = next(
        fitting
        for ways in by_count
        if (fitting := [way for way in ways if max(_sittings(minutes, way)) <= SITTING])
    )
    return max(fewest, key=lambda way: min(_sittings(minutes, way)))


def _sittings(minutes: Sequence[int], way: Sequence[int]) -> list[int]:
    return [sum(minutes[a:b]) for a, b in pairwise((0, *way, len(minutes)))]
