"""The meetings of a set-up on the clock, for a group of a size that we choose."""

from datetime import date, time
from math import ceil

from attrs import frozen

from ..model import Block, Material, Meeting, Pack, RunPart, Session
from ..model.timing import (
    SEATS,
    Slot,
    meeting_minutes,
    part_minutes,
    quantity,
    share,
    slots,
    tables,
)
from ..plugins.records import Options
from ..tree import Blocks
from .labels import Labels
from .phrases import whole
from .selection import set_ups

PEOPLE = 14
"""The group that is counted for when nobody knows yet how many will come.

Two short of the sixteen that most set-ups can hold: so much is laid ready that hardly any
group runs short, and the clock does not promise time that only a small group has.
"""

GROUND_RULES = "spelregels"
"""The text of the pilot that is read aloud, and the block of its set-ups that does so."""


@frozen
class PlannedMeeting:
    """One meeting with its blocks on the clock.

    Attributes:
        pack: The pack.
        session: The set-up it belongs to.
        key: Its key in that set-up.
        title: Its name.
        people: How many people are counted for, in all groups together.
        slots: Its blocks at their place on the clock.
        groups: The packs of the groups, when several meet.
        start: The time at which it begins, when that is known.
        day: Its date, when that is known.
        follow_up: The date on which the group comes back to it, when that is known.
    """

    pack: Pack
    session: Session
    key: str
    title: str
    people: int
    slots: tuple[Slot, ...]
    groups: tuple[Pack, ...] = ()
    start: time | None = None
    day: date | None = None
    follow_up: date | None = None

    def clock(self, minutes: int) -> str:
        """Write a moment, so many minutes from the beginning: on the wall, or else from zero."""
        if self.start is None:
            return clock(minutes)
        hours, rest = divmod(self.start.hour * 60 + self.start.minute + minutes, 60)
        return f"{hours % 24:02}:{rest:02}"

    @property
    def meeting(self) -> Meeting:
        """The meeting as the set-up describes it."""
        return self.session.meetings[self.key]

    def minutes(self, people: int) -> int:
        """Give the sum of its blocks for a group of `people`."""
        return meeting_minutes(self.pack, self.session, self.key, people)

    @property
    def tables(self) -> int:
        """How many tables there are: no table is shared by groups."""
        return self.shares * tables(self.share)

    @property
    def shares(self) -> int:
        """How many groups there are to count for."""
        return max(1, len(self.groups))

    @property
    def share(self) -> int:
        """How many people there are in each group."""
        return ceil(self.people / self.shares)

    def number(self, material: Material, block: Block) -> int:
        """Give how many of something a block needs, for all groups together."""
        seats = self.pack.resolve(block.approach).group.table if block.approach else SEATS
        if block.apart:
            return self.shares * quantity(material, self.share, seats)
        if block.parallel > 1:
            return block.parallel * quantity(material, share(block, self.people), seats)
        return quantity(material, self.people, seats)

    def size(self, label: Labels) -> str:
        """Say for how many people is counted, and in how many groups."""
        key = "people-in-groups" if self.groups else "people-exactly"
        return label(key, n=self.people, groups=self.shares)


@frozen
class PartSlot:
    """A part of an approach at its place on the clock.

    Attributes:
        start: Minutes from the beginning of the meeting.
        minutes: How long it takes.
        part: The part.
    """

    start: int
    minutes: int
    part: RunPart


def planned_meetings(pack: Pack, options: Options) -> tuple[PlannedMeeting, ...]:
    """Give the meetings of the set-up that was chosen; of all set-ups with `everything`."""
    chosen = set_ups(pack, options)
    return tuple(
        _planned(pack, session, key, options, f"{session.title} · " * (len(chosen) > 1))
        for session in chosen
        for key in session.meetings
    )


def group_size(session: Session, groups: int = 0) -> int:
    """Give how many people are counted for: `PEOPLE`, or the nearest that fits.

    When several groups meet, each is counted for as large as it may be.
    """
    people = groups * session.groups.people.max if session.groups and groups else PEOPLE
    return min(max(people, session.people.min), session.people.max)


def _planned(
    pack: Pack, session: Session, key: str, options: Options, before: str
) -> PlannedMeeting:
    occasion = options.occasion
    people = occasion.people or group_size(session, len(options.groups))
    place = list(session.meetings).index(key)
    return PlannedMeeting(
        pack=pack,
        session=session,
        key=key,
        title=f"{before}{session.meetings[key].title}",
        people=people,
        slots=tuple(slots(pack, session, key, people)),
        groups=options.groups,
        start=next(iter(occasion.starts[place:]), None),
        day=next(iter(occasion.dates[place:]), None),
        follow_up=occasion.follow_up,
    )


def runs_whole(block: Block) -> bool:
    """Say whether a block lets its approach run as described, without cuts."""
    return block.approach is not None and block.minutes is None


def parts(plan: PlannedMeeting, slot: Slot) -> tuple[PartSlot, ...]:
    """Give the parts of the approach of a block on the clock; none when it is cut short."""
    if slot.block.approach is None or not runs_whole(slot.block):
        return ()
    approach = plan.pack.resolve(slot.block.approach)
    start, found = slot.start, []
    people = share(slot.block, plan.people)
    for part in approach.run.values():
        minutes = part_minutes(part, people, approach.group.table)
        found.append(PartSlot(start, minutes, part))
        start += minutes
    return tuple(found)


def clock(minutes: int) -> str:
    """Write minutes from the beginning as on a clock, such as `1:05`."""
    return f"{minutes // 60}:{minutes % 60:02}"


def ground_rules(pack: Pack) -> Blocks:
    """Give the ground rules; nothing when a layer has removed them."""
    return whole(pack, pack.texts[GROUND_RULES]) if GROUND_RULES in pack.texts else ()
