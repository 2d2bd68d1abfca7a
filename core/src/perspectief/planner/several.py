"""A day on which several function groups meet: does its set-up fit them, and when."""

from collections.abc import Sequence
from datetime import date, time
from math import ceil

from ..model import Groups, Keyed, Pack, Session
from ..model.record import changed
from ..plugins.records import Occasion
from .errors import NoPlanError
from .notes import Note
from .request import SETTINGS, no_setting
from .schedule import later, occasion

LUNCH = 45
"""Minutes between two parts of a day, as the set-up of the pilot asks."""


def day_occasion(
    together: Pack,
    groups: int,
    *,
    people: int | None = None,
    minutes: int | None = None,
    setting: str | None = None,
    start: time | None = None,
    dates: Sequence[date] = (),
) -> Occasion:
    """Give when and for how many people a day for several groups is.

    The approaches of a day are those of its set-up: groups do the same things at the same
    time, so nothing is left to choose.

    Args:
        together: The pack about all groups, as `day` gives it.
        groups: How many groups there are.
        people: How many people in all; by default as many as there may be.
        minutes: The time for each part of the day; by default what the set-up asks.
        setting: Where it is held.
        start: The time at which the day begins.
        dates: The date of the day, and perhaps that of the follow-up.

    Raises:
        NoPlanError: When the set-up does not fit, with what would.
    """
    session = together.resolve(together.kit.session) if together.kit.session else None
    if session is None or session.groups is None:
        raise NoPlanError((Note.of("no-day"),))
    _suits(session, minutes, setting)
    counted = _counted(session.groups, groups, people)
    if len(dates) > 2:
        raise NoPlanError((Note.of("dates-many", count=len(dates), most=2),))
    parts = len(session.meetings)
    # All parts of a day are on one date.
    made = occasion(together, _first(session), counted, start, dates)
    return changed(made, starts=_starts(session, start), dates=made.dates * parts)


def _first(session: Session) -> Session:
    key, meeting = next(iter(session.meetings.items()))
    return changed(session, meetings=Keyed({key: meeting}))


def _suits(session: Session, minutes: int | None, setting: str | None) -> None:
    longest = max(meeting.length for meeting in session.meetings.values())
    if minutes is not None and minutes < longest:
        told = {"minutes": minutes, "parts": len(session.meetings), "length": longest}
        reason = Note.of("day-minutes", **told)
        raise NoPlanError((reason,), (Note.of("fits-minutes", minutes=longest),))
    if setting is not None and setting not in SETTINGS:
        raise NoPlanError((no_setting(setting),))
    if setting is not None and setting not in session.setting:
        ways = tuple(Note.of("fits-setting", setting=Note.of(each)) for each in session.setting)
        raise NoPlanError((Note.of("day-setting", setting=Note.of(setting)),), ways)


def _counted(limits: Groups, groups: int, people: int | None) -> int:
    """Give how many people are counted for: each group may have its own size within limits."""
    size = limits.people
    if people is None:
        return groups * size.max
    if not size.min <= people // groups or ceil(people / groups) > size.max:
        told = {"people": people, "groups": groups, "min": size.min, "max": size.max}
        nearest = min(max(people, groups * size.min), groups * size.max)
        raise NoPlanError(
            (Note.of("day-people", **told),), (Note.of("fits-people", people=nearest),)
        )
    return people


def _starts(session: Session, start: time | None) -> tuple[time, ...]:
    if start is None:
        return ()
    starts = [start]
    for meeting in list(session.meetings.values())[:-1]:
        starts.append(later(starts[-1], meeting.length + LUNCH))
    later(starts[-1], list(session.meetings.values())[-1].length)
    return tuple(starts)
