"""The runsheet: each meeting of the set-up from minute to minute."""

from collections.abc import Iterator

from ...model import Pack
from ...plugins.records import Document, Options
from ...tree import Blocks, Box, Heading, Page, Section, Tree
from ..common import colophon, text, tree
from ..labels import Labels, labels
from ..meetings import GROUND_RULES, PlannedMeeting, ground_rules, planned_meetings
from ..phrases import opening
from .ending import ending
from .preparing import preparing
from .timetable import timetable

NAME = "draaiboek"

CLOCK_PAGE = Page(landscape=True)
"""Seven columns do not fit on an upright page."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the runsheet.

    Args:
        pack: The pack it is about.
        options: With `everything` the meetings of all set-ups.

    Returns:
        A runsheet for each meeting, one after the other.
    """
    label = labels(NAME, pack.language).told_to(options.groups)
    sections = [
        section for plan in planned_meetings(pack, options) for section in meeting(plan, label)
    ]
    read = tuple(block for section in sections for block in section.blocks)
    first, *rest = sections or [Section(text(label("no-set-up")))]
    *middle, last = [
        Section((*opening(pack, label, read, options.groups), *first.blocks), first.page),
        *rest,
    ]
    end = Section((*last.blocks, *colophon(pack, label)), last.page)
    return tree(pack, label, NAME, (*middle, end))


def meeting(plan: PlannedMeeting, label: Labels) -> Iterator[Section]:
    """Give the runsheet of one meeting: what to prepare, and the meeting on the clock."""
    yield Section((*preparing(plan, label), *_to_read_aloud(plan, label)))
    yield Section((*_on_the_clock(plan, label), *ending(plan, label)), CLOCK_PAGE)


def _on_the_clock(plan: PlannedMeeting, label: Labels) -> Blocks:
    return (
        Heading(2, (label("on-the-clock"),)),
        *text(label("clock-on-wall" if plan.start else "clock-from-zero", people=plan.size(label))),
        timetable(plan, label),
    )


def _to_read_aloud(plan: PlannedMeeting, label: Labels) -> Blocks:
    """Give the ground rules when this meeting has the block in which they are read."""
    rules = ground_rules(plan.pack)
    if not rules or all(slot.key != GROUND_RULES for slot in plan.slots):
        return ()
    return (Heading(2, (label("read-aloud"),)), Box(rules))


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    formats=("docx",),
)
