"""What callers give where several names, a pack, a day or a time are asked for."""

import os
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, TypeVar

from .model import Pack

T = TypeVar("T")

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 that files are to hold as the time at which they were made."""

_LATEST = 253_402_300_799
"""The last second of the year 9999; to Python later ones are no time."""


def several(given: Iterable[T]) -> tuple[T, ...]:
    """Give what was given as a tuple: a name or a path by itself is one, and not its letters.

    A type checker takes a `str` for a sequence of `str`, so it does not tell of this.
    """
    if isinstance(given, str | os.PathLike):
        alone: Any = given
        return (alone,)
    return tuple(given)


def given_pack(given: Any) -> Pack:
    """Give the pack that was given.

    Raises:
        TypeError: When it is something else, such as the id of a pack.
    """
    if not isinstance(given, Pack):
        raise TypeError(
            f"a Pack is needed, such as perspectief.load gives, and this is {given!r}, "
            f"of {type(given).__name__}"
        )
    return given


def given_day(given: Any) -> date:
    """Give the day that was given; that of today when none was.

    Raises:
        TypeError: When it is something else, such as a text: rules could not compare it.
    """
    if given is None:
        return date.today()
    if not isinstance(given, date) or isinstance(given, datetime):
        raise TypeError(f"today is a datetime.date, and this is {given!r}")
    return given


def given_epoch() -> int | None:
    """Give the time of making that the environment asks for, in seconds since 1970, if any.

    What is no such number, or too large to be a time, is passed by as if it were not there.
    """
    given = os.environ.get(EPOCH_VARIABLE, "")
    # Its length first: Python does not read a number of thousands of digits.
    if not given.isdecimal() or len(given) > len(str(_LATEST)) or int(given) > _LATEST:
        return None
    return int(given)
