"""How long things take and how much of them is needed, for a group of a given size."""

from collections.abc import Iterator
from math import ceil

from .approaches import Approach, Material, RunPart
from .pack import Pack
from .record import Record, positional_record
from .sessions import Block, Session

SEATS = 4
"""People at one table when an approach does not say."""


@positional_record
class Slot(Record):
    """A block at its place on the clock.

    Attributes:
        key: The key of the block in its set-up.
        block: The block.
        start: Minutes from the beginning of the meeting.
        minutes: How long it takes.
    """

    key: str
    block: Block
    start: int
    minutes: int


def tables(people: int, seats: int | None = SEATS) -> int:
    """Give the number of tables for `people`, with at most `seats` at each."""
    return max(1, ceil(people / (seats or people or 1)))


def part_minutes(part: RunPart | Block, people: int, seats: int | None = SEATS) -> int:
    """Give the minutes of one part: the fixed time and what each person or table adds.

    Args:
        part: A part of a run of play, or a block that has minutes of its own.
        people: The size of the group.
        seats: People at one table; `None` when all sit together.

    Returns:
        Whole minutes (`format.md`, section 3: minutes are fixed, the others come on top).
    """
    at_one_table = min(people, seats or people)
    return (
        (part.minutes or 0)
        + part.per_person * people
        + part.per_table * tables(people, seats)
        + part.per_seat * at_one_table
    )


def share(block: Block, people: int) -> int:
    """Give how many people of `people` do a block together: fewer when groups do it at once."""
    return ceil(people / max(1, block.parallel))


def approach_minutes(approach: Approach, people: int) -> int:
    """Give the minutes of a whole approach for a group of `people`."""
    return sum(part_minutes(part, people, approach.group.table) for part in approach.run.values())


def block_minutes(pack: Pack, block: Block, people: int) -> int:
    """Give the minutes of a block: its own, or else those of its approach."""
    approach = pack.resolve(block.approach) if block.approach else None
    return minutes_with(block, approach, people)


def minutes_with(block: Block, approach: Approach | None, people: int) -> int:
    """Give the minutes of a block whose approach, if it has one, is known."""
    people = share(block, people)
    if block.minutes is None and approach is not None:
        return approach_minutes(approach, people)
    return part_minutes(block, people, approach.group.table if approach else SEATS)


def slots(pack: Pack, session: Session, meeting: str, people: int) -> Iterator[Slot]:
    """Give the blocks of one meeting on the clock, for a group of `people`."""
    start = 0
    for key, block in session.blocks.items():
        if block.meeting == meeting:
            minutes = block_minutes(pack, block, people)
            yield Slot(key, block, start, minutes)
            start += minutes


def meeting_minutes(pack: Pack, session: Session, meeting: str, people: int) -> int:
    """Give the sum of the blocks of one meeting, for a group of `people`."""
    return sum(slot.minutes for slot in slots(pack, session, meeting, people))


def quantity(material: Material, people: int, seats: int | None = SEATS) -> int:
    """Give how many of a material are needed for a group of `people`."""
    per = {"person": people, "table": tables(people, seats), "session": 1}
    return material.each * per[material.per]
