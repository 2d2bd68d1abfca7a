"""What people type: words of a closed list, dates and numbers, in two languages."""

import re
from datetime import date, datetime, timedelta
from functools import cache

from ..documents import typed, uitwerking
from ..documents.common import MONTHS
from ..documents.labels import labels
from ..documents.phrases import VALUES
from .tables import LANGUAGES, flat

CHOICES: dict[str, tuple[str, ...]] = {
    "value": VALUES,
    "owner": typed.ROLES,
    "state": typed.STATES,
    "kind": typed.KINDS,
}
"""The closed values of each column that has them."""

_BETWEEN = re.compile(r"\s*(?:[,;/&+]|\ben\b|\bof\b|\band\b|\bor\b)\s*")
_NUMBERS = re.compile(r"\b(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d{2})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:t[\d:.]+)?")
_WORDS = re.compile(r"\b(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})\b")
_PATTERNS = ((_ISO, (2, 1, 0)), (_NUMBERS, (0, 1, 2)), (_WORDS, (0, 1, 2)))
"""How dates are written, and where day, month and year stand in them."""
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2}){1,2}\b|\b\d{1,2} ?(?:uur|u|am|pm)\b|\b(?:week|wk)\.? ?\d{1,2}\b"
)
"""Numbers that may stand beside a date."""
_NUMBER = re.compile(r"\d")
_COUNTS = re.compile(r"-?\d{1,5}")
_CROWD = 10_000
"""A number of people so large that it is a mistake."""
_FIRST = date(1899, 12, 30)
"""The day from which Excel counts days."""
_DAYS = range(36526, 73415)
"""The numbers of the days of this century."""


def chosen(column: str, text: str) -> tuple[str, ...]:
    """Give which closed values a text names.

    Args:
        column: The column, as in `CHOICES`.
        text: What somebody typed, in either language.

    Returns:
        One value; more, each once, when it names more; none when any of it is no value.
    """
    known = _known(column)
    whole = _value(known, text)
    if whole:
        return (whole,)
    parts = [part for part in _BETWEEN.split(flat(text)) if part]
    found = [_value(known, part) for part in parts]
    return tuple(dict.fromkeys(filter(None, found))) if all(found) else ()


def allowed(column: str, language: str) -> tuple[str, ...]:
    """Give the words of a column in a language."""
    label = labels(uitwerking.NAME, language)
    return tuple(label(value) for value in CHOICES[column])


@cache
def _known(column: str) -> dict[str, str]:
    words = {flat(value): value for value in CHOICES[column]}
    for language in LANGUAGES:
        words |= dict(zip(map(flat, allowed(column, language)), CHOICES[column], strict=True))
    return words


def _value(known: dict[str, str], text: str) -> str | None:
    # Two of a role is that role, in either language.
    word = flat(text)
    return known.get(word) or known.get(word.removesuffix("s").removesuffix("n"))


def day(value: object) -> date | None:
    """Give the date that a cell holds; days come before months, as Dutch people write them.

    Of two dates nobody knows which is meant, so they are none.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float):
        return _FIRST + timedelta(days=int(value)) if int(value) in _DAYS else None
    return _only(flat(value))


def _only(text: str) -> date | None:
    """Give the one date that a text names; none when it names another, or half of another."""
    found: set[date | None] = set()
    for pattern, order in _PATTERNS:
        for match in pattern.finditer(text):
            found.add(_date(*(match.groups()[number] for number in order)))
        text = pattern.sub(" ", text)
    other = _NUMBER.search(_TIME.sub(" ", text))
    return found.pop() if len(found) == 1 and not other else None


def _date(day: str, month: str, year: str) -> date | None:
    number = int(month) if month.isdigit() else _months().get(month[:3], 0)
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    said = [labels(uitwerking.NAME, language) for language in LANGUAGES]
    months = {flat(label(name))[:3]: n for label in said for n, name in enumerate(MONTHS, 1)}
    # As maart is shortened.
    return {**months, "mrt": 3}


def count(value: object) -> int | None:
    """Give the number of people that a cell holds; of more than one number nobody knows which."""
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    numbers = _COUNTS.findall(str(whole or ""))
    number = int(numbers[0]) if len(numbers) == 1 else 0
    return number if 0 < number < _CROWD else None
