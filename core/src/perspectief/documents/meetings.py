"""The meetings of a set-up on the clock, for a group of a size that we choose."""

from attrs import frozen

from ..model import Block, Meeting, Pack, RunPart, Session
from ..model.timing import Slot, meeting_minutes, part_minutes, slots
from ..plugins.records import Options
from ..tree import Blocks
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
        people: The size of the group that is counted for.
        slots: Its blocks at their place on the clock.
    """

    pack: Pack
    session: Session
    key: str
    title: str
    people: int
    slots: tuple[Slot, ...]

    @property
    def meeting(self) -> Meeting:
        """The meeting as the set-up describes it."""
        return self.session.meetings[self.key]

    def minutes(self, people: int) -> int:
        """Give the sum of its blocks for a group of `people`."""
        return meeting_minutes(self.pack, self.session, self.key, people)


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
        _planned(pack, session, key, f"{session.title} · " if len(chosen) > 1 else "")
        for session in chosen
        for key in session.meetings
    )


def group_size(session: Session) -> int:
    """Give the size of the group that is counted for: `PEOPLE`, or the nearest that fits."""
    return min(max(PEOPLE, session.people.min), session.people.max)


def _planned(pack: Pack, session: Session, key: str, before: str) -> PlannedMeeting:
    people = group_size(session)
    title = f"{before}{session.meetings[key].title}"
    return PlannedMeeting(
        pack, session, key, title, people, tuple(slots(pack, session, key, people))
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
    for part in approach.run.values():
        minutes = part_minutes(part, plan.people, approach.group.table)
        found.append(PartSlot(start, minutes, part))
        start += minutes
    return tuple(found)


def clock(minutes: int) -> str:
    """Write minutes from the beginning as on a clock, such as `1:05`."""
    return f"{minutes // 60}:{minutes % 60:02}"


def ground_rules(pack: Pack) -> Blocks:
    """Give the ground rules; nothing when a layer has removed them."""
    return whole(pack, pack.texts[GROUND_RULES]) if GROUND_RULES in pack.texts else ()
