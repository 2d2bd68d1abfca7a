"""Single values: each must have the type it is to have; nothing is turned into another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from ..model.values import Colour, Line, Name, Prose, Word
from .wrong_values import EmptyTextError, WrongTypeError

Hook = Callable[[Any], Any]
"""Gives what a raw value stands for, or raises what is wrong with it."""

_DIGITS = frozenset("0123456789abcdefABCDEF")
_LARGEST = 1e9
"""No number of a pack is as large as this."""


def _text(value: Any) -> str:
    if type(value) is not str:
        raise WrongTypeError("text")
    if not value or value.isspace():
        raise EmptyTextError
    return value


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise WrongTypeError("bool")
    return value


def _int(value: Any) -> int:
    if type(value) is not int:
        raise WrongTypeError("int")
    return value


def _float(value: Any) -> float:
    if type(value) not in (int, float):
        raise WrongTypeError("number")
    # TOML has nan and inf; JSON has not, and nobody can plan with them.
    if not -_LARGEST < value < _LARGEST:
        raise WrongTypeError("finite")
    return float(value)


def _date(value: Any) -> date:
    if type(value) is str:
        # JSON has no dates, so it writes them as text.
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise WrongTypeError("date") from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise WrongTypeError("date")
    return value


def _colour(value: Any) -> str:
    text = _text(value)
    if len(text) != 7 or text[0] != "#" or not _DIGITS.issuperset(text[1:]):
        raise WrongTypeError("colour")
    return text.lower()


LEAVES: dict[Any, Hook] = {
    **dict.fromkeys((str, Line, Name, Prose, Word), _text),
    Colour: _colour,
    bool: _bool,
    int: _int,
    float: _float,
    date: _date,
}
"""The hook of each type of a single value."""
