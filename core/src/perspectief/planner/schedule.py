"""When the meetings of a plan are, and when the group comes back to it."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from ..model import Pack, Session
from ..plugins.records import Occasion
from .errors import NoPlanError
from .notes import Note

WEEKS = 3
"""Weeks between two meetings when a set-up does not say."""


def occasion(
    pack: Pack, session: Session, people: int, start: time | None, dates: Sequence[date]
) -> Occasion:
    """Give when and for how many people the meetings of a set-up are.

    Args:
        pack: The pack, for the step in which the group comes back.
        session: The set-up.
        people: The people who are counted for.
        start: The time at which each meeting begins.
        dates: The date of the first meeting, or of more of them, in order; one more is that of
            the follow-up. The set-up and the step say how many weeks the others come later.

    Raises:
        NoPlanError: When a meeting would end after midnight, or dates are not in order, or so late
            that those which follow from them do not exist.
    """
    if start is not None:
        for meeting in session.meetings.values():
            _before_midnight(start, meeting.length)
    count = len(session.meetings)
    if list(dates) != sorted(set(dates)):
        raise NoPlanError((Note.of("dates-order"),))
    if len(dates) > count + 1:
        raise NoPlanError((Note.of("dates-many", count=len(dates), most=count + 1),))
    held, back = list(dates[:count]), next(iter(dates[count:]), None)
    while held and len(held) < count:
        held.append(_weeks_later(held[-1], session.weeks_between or WEEKS))
    if held and back is None:
        back = max(held[-1], _weeks_later(held[0], pack.resolve(session.follow_up).week))
    return Occasion(
        people=people,
        starts=(start,) * count if start else (),
        dates=tuple(held),
        follow_up=back,
    )


def _weeks_later(day: date, weeks: int) -> date:
    try:
        return day + timedelta(weeks=weeks)
    except OverflowError:
        raise NoPlanError((Note.of("dates-late", date=day.isoformat()),)) from None


def later(start: time, minutes: int) -> time:
    """Give the time so many minutes later; raise NoPlanError when that is another day."""
    _before_midnight(start, minutes)
    return (datetime.combine(date.min, start) + timedelta(minutes=minutes)).time()


def _before_midnight(start: time, minutes: int) -> None:
    if start.hour * 60 + start.minute + minutes >= 24 * 60:
        told = f"{start:%H:%M}"
        raise NoPlanError((Note.of("past-midnight", start=told, minutes=minutes),))
