"""What is asked of a plan."""

from operator import index
from typing import get_args

from attrs import evolve, frozen

from ..model.values import Setting
from .errors import NoPlanError
from .notes import Note

SETTINGS: tuple[Setting, ...] = get_args(Setting)

LONGEST = 480
"""The longest meeting, in minutes: a working day."""


@frozen(kw_only=True)
class Request:
    """What a plan has to fit.

    Attributes:
        minutes: The length of each meeting.
        least: The smallest group that may turn up.
        most: The largest group that may turn up.
        sessions: The number of meetings.
        setting: Where they are held.
        seed: Which of the plans that are equally good; 0 takes what the pack names first.
    """

    minutes: int
    least: int
    most: int
    sessions: int = 1
    setting: Setting = "on-site"
    seed: int = 0

    @property
    def told_people(self) -> str:
        """How many people, as one writes it: `14`, or `12-16`."""
        return _told(self.least, self.most)

    def with_people(self, people: int) -> "Request":
        """Give the same request for exactly so many people."""
        return evolve(self, least=people, most=people)


def _told(least: int, most: int) -> str:
    return str(least) if least == most else f"{least}-{most}"


def no_setting(name: str) -> Note:
    """Say that there is no such setting, and which there are: in Dutch by their Dutch words."""
    return Note.of("no-setting", name=name, known=Note.of("settings"))


def requested(
    minutes: int, people: int | tuple[int, int], sessions: int, setting: str, seed: int
) -> Request:
    """Give the request; raise NoPlanError when no plan could ever answer it."""
    # An id is made of these numbers, so each is a whole one; of whatever library.
    least, most = map(index, people if isinstance(people, tuple | list) else (people, people))
    minutes, sessions, seed = map(index, (minutes, sessions, seed))
    if not 0 < minutes <= LONGEST:
        raise NoPlanError((Note.of("minutes-range", minutes=minutes, most=LONGEST),))
    if not 0 < least <= most:
        raise NoPlanError((Note.of("people-range", people=_told(least, most)),))
    if setting not in SETTINGS:
        raise NoPlanError((no_setting(setting),))
    if seed < 0:
        raise NoPlanError((Note.of("seed-range", seed=seed),))
    return Request(
        minutes=minutes,
        least=least,
        most=most,
        sessions=sessions,
        setting=next(each for each in SETTINGS if each == setting),
        seed=seed,
    )
