"""Appointments for a calendar: one for each meeting, one for the day of the follow-up."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Appointment, Section, Tree
from .common import group_name, text, tree
from .labels import Labels, labels
from .meetings import PlannedMeeting, planned_meetings
from .selection import set_up

NAME = "agenda"

COMING_BACK = 60
"""Minutes in which a group comes back to its actions; our own estimate."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the appointments.

    Args:
        pack: The pack they are about.
        options: With the dates and times of the meetings.

    Returns:
        One appointment for each meeting whose date and time are known, with its blocks in its
        text, and one for the follow-up.
    """
    label = labels(NAME, pack.language)
    plans = planned_meetings(pack, options)
    found = (*_meetings(pack, plans, label), *_follow_up(pack, options, label))
    return tree(pack, label, NAME, (Section(found or text(label("no-dates"))),))


def _meetings(
    pack: Pack, plans: tuple[PlannedMeeting, ...], label: Labels
) -> Iterator[Appointment]:
    for plan in plans:
        if plan.day and plan.start:
            begins = datetime.combine(plan.day, plan.start)
            lines = [f"{plan.clock(slot.start)} {slot.block.title}" for slot in plan.slots]
            yield Appointment(
                start=begins,
                end=begins + timedelta(minutes=plan.meeting.length),
                title=label("appointment", group=group_name(pack), meeting=plan.title),
                text="\n".join((*lines, "", label("voluntary"))),
            )


def _follow_up(pack: Pack, options: Options, label: Labels) -> Iterator[Appointment]:
    session, occasion = set_up(pack), options.occasion
    if session and occasion.follow_up and occasion.starts:
        step = pack.resolve(session.follow_up)
        begins = datetime.combine(occasion.follow_up, occasion.starts[0])
        yield Appointment(
            start=begins,
            end=begins + timedelta(minutes=COMING_BACK),
            title=label("appointment", group=group_name(pack), meeting=step.title),
            text=step.yields,
        )


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    formats=("ics",),
    dated=True,
)
