"""What callers give where several names, a pack or a day are asked for."""

import os
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, TypeVar

from .model import Pack

T = TypeVar("T")


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
