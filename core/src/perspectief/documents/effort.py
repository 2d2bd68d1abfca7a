"""How much time the approach asks of people, and how to write it in words."""

from collections.abc import Iterable

from attrs import fields

from ..model import Hours, Session, Step
from .labels import Labels


def team_hours(steps: Iterable[Step]) -> dict[str, float]:
    """Give the hours of work that steps ask of each role in the project team."""
    asked = [step.hours for step in steps]
    return {role: sum(getattr(one, role) for one in asked) for role in _roles()}


def participant_minutes(session: Session) -> int:
    """Give the minutes a set-up asks of a participant: its meetings and assignments."""
    meetings = sum(meeting.length for meeting in session.meetings.values())
    return meetings + sum(assignment.minutes for assignment in session.assignments.values())


def hours(label: Labels, value: float) -> str:
    """Write a number of hours, such as `2,5 uur`."""
    if value == 1:
        return label("hour")
    return label("hours", n=f"{value:g}".replace(".", label("decimal-sign")))


def duration(label: Labels, minutes: int) -> str:
    """Write minutes as people say them: `50 minuten`, `2,5 uur`, `2 uur en 20 minuten`."""
    whole, rest = divmod(minutes, 60)
    if whole and rest in (0, 30):
        return hours(label, minutes / 60)
    words = label("minute") if rest == 1 else label("minutes", n=rest)
    return label("hours-and-minutes", hours=hours(label, whole), minutes=words) if whole else words


def _roles() -> list[str]:
    return [field.name for field in fields(Hours)]
