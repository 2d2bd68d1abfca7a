"""What was typed after `perspectief plan`, as values."""

import re
from argparse import Namespace
from collections.abc import Mapping
from datetime import date, time

from attrs import frozen

from ..model.values import DUTCH_VALUES


class WrongValueError(Exception):
    """Something that was typed cannot be used.

    Attributes:
        key: What is wrong, as a key of the words.
        hint: What to do, likewise; may be empty.
        told: What is filled in.
    """

    def __init__(self, key: str, hint: str = "", **told: str) -> None:
        """Say what is wrong."""
        super().__init__(key)
        self.key, self.hint, self.told = key, hint, told


@frozen
class Given:
    """What was typed; what was not is `None` or empty.

    Attributes:
        minutes: The length of each meeting.
        people: The smallest and the largest group.
        sessions: The number of meetings.
        setting: Where they are held.
        seed: The seed.
        start: When each meeting begins.
        dates: The dates.
        swaps: What to replace by which approach.
    """

    minutes: int | None
    people: tuple[int, int] | None
    sessions: int | None
    setting: str | None
    seed: int | None
    start: time | None
    dates: tuple[date, ...]
    swaps: Mapping[str, str]


def given(options: Namespace) -> Given:
    """Give what was typed; raise WrongValueError when it cannot be used."""
    _together(options)
    _with_a_folder(options)
    return Given(
        minutes=options.minutes,
        people=_people(options.people) if options.people else None,
        sessions=options.sessions,
        setting=_place(options.setting) if options.setting else None,
        seed=options.seed,
        start=_start(options.start) if options.start else None,
        dates=tuple(_date(each) for each in options.date),
        swaps=dict(_swap(each) for each in options.swap),
    )


_OF_ID = ("minutes", "people", "sessions", "setting", "seed")
_OF_DAY = ("sessions", "seed", "swap", "id")
_OF_FILES = ("format", "only", "fold", "style", "force")


def _together(options: Namespace) -> None:
    """Refuse what does not go together."""
    if not (options.pack or options.day or options.id):
        raise WrongValueError("plan-which")
    if options.pack and options.day:
        raise WrongValueError("plan-not-with", option=options.pack, with_="--day")
    for name in _OF_ID if options.id else ():
        if getattr(options, name) is not None:
            raise WrongValueError("plan-not-with", "plan-id-says", option=f"--{name}", with_="--id")
    for name in _OF_DAY if options.day else ():
        if getattr(options, name) not in (None, []):
            hint = "plan-day-says"
            raise WrongValueError("plan-not-with", hint, option=f"--{name}", with_="--day")


def _with_a_folder(options: Namespace) -> None:
    """Refuse what says how files are made when none are."""
    for name in _OF_FILES if options.output is None else ():
        if getattr(options, name):
            raise WrongValueError("plan-no-folder", option=f"--{name}")


def _people(value: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?", value.strip(), re.ASCII)
    if found is None:
        raise WrongValueError("plan-people", value=value)
    least = int(found[1])
    return least, int(found[2] or least)


def _place(value: str) -> str:
    """Give a place by its name in packs, where Dutch ones are understood too."""
    name = "-".join(value.lower().split())
    return DUTCH_VALUES.get(name, name)


def _start(value: str) -> time:
    found = re.fullmatch(r"([01]?\d|2[0-3])[:.]([0-5]\d)", value.strip(), re.ASCII)
    if found is None:
        raise WrongValueError("plan-start", value=value)
    return time(int(found[1]), int(found[2]))


def _date(value: str) -> date:
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        if near := _as_people_write(value):
            raise WrongValueError("plan-date-as", value=value, near=near.isoformat()) from None
        raise WrongValueError("plan-date", value=value) from None


_WRITTEN = (
    r"(?P<day>\d{1,2})([-/. ])(?P<month>\d{1,2})\2(?P<year>\d{4})",
    r"(?P<year>\d{4})([-/. ])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
)


def _as_people_write(value: str) -> date | None:
    """Read a date that is written as 12-3-2027 or 2027-3-12; `None` when it is none."""
    tried = (re.fullmatch(form, value.strip(), re.ASCII) for form in _WRITTEN)
    found = next(filter(None, tried), None)
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _swap(value: str) -> tuple[str, str]:
    block, sign, approach = value.partition("=")
    if not (block.strip() and sign and approach.strip()):
        raise WrongValueError("plan-swap", value=value)
    return block.strip(), approach.strip()
