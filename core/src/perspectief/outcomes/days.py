"""The date in what people type, with times and other numbers beside it, in two languages."""

import re
from datetime import date, datetime, timedelta
from functools import cache

from ..documents import uitwerking
from ..documents.common import MONTHS
from ..documents.labels import labels
from .tables import LANGUAGES, flat

_NUMBERS = re.compile(
    r"(?<!\d[-/.])\b(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d{2})\b(?![-/.]\d)"
)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)t?")
_WORDS = re.compile(r"\b(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})\b")
_PATTERNS = ((_ISO, (2, 1, 0)), (_NUMBERS, (0, 1, 2)), (_WORDS, (0, 1, 2)))
"""How dates are written, and where day, month and year stand in them."""

_JOIN = r"\s?(?:\b(?:en|of|t/m|tot|and|or|to|until)\b|[-–/])\s?"
_START = r"(?<!\d)(?<!\d[-/.])"
_HOUR = r"(?:[01]?\d|2[0-4])"
_CLOCK = rf"{_HOUR}[:.][0-5]\d"
_END = r"(?!\d|[-/.]\d|\.?\s?\d{4}\b)"
_TIMES = re.compile(
    rf"{_START}{_HOUR}(?:[:.][0-5]\d)?(?:{_JOIN}{_HOUR}(?:[:.][0-5]\d)?)?"
    r"\s?(?:uur|u[0-5]\d|u|h|[ap]\.?m)\b"
    rf"|{_START}{_CLOCK}{_JOIN}{_CLOCK}{_END}"
    rf"|{_START}{_HOUR}(?::[0-5]\d){{1,2}}{_END}"
    rf"|{_START}{_CLOCK}{_END}(?!{_JOIN}\d)"
    r"|\b(?:week|wk)\.? ?\d{1,2}\b"
)
"""Times and weeks, which may stand beside a date, and look like one."""

_MARK = "§"
"""Stands where a date was found."""
_WEEKDAY = (
    r"(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|ma|di|wo|do|vr|za|zo)\.?\s)?"
)
_JOINED = re.compile(
    rf"\d\s?\b(?:en|of|t/m|tot|and|or|to|until)\s{_WEEKDAY}{_MARK}"
    rf"|{_MARK}\s?(?:en|of|t/m|tot|and|or|to|until)\s{_WEEKDAY}\d"
    rf"|\d[-–/&+]{_MARK}|{_MARK}[-–/&+]\d"
    rf"|^[\s.,/&+–-]*\d[\d\s.,/&+–-]*{_MARK}"
    # Day and month without a year.
    r"|\b\d{1,2}[-/](?:0?[1-9]|1[0-2])\b"
)
"""Numbers that are half of another date."""
_BEFORE = re.compile(r"\b\d{1,2}(?:e|de|ste|st|nd|rd|th)?\.?\s([a-z]{3,})")
_BEHIND = re.compile(r"\b([a-z]{3,})\.?\s\d{1,2}\b")

_FIRST = date(1899, 12, 30)
"""The day from which Excel counts days."""
_DAYS = range(36526, 73415)
"""The numbers of the days of this century."""


def day(value: object) -> date | None:
    """Give the date that a cell holds; days come before months, as Dutch people write them.

    Of two dates nobody knows which is meant, so they are none.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value if (value - _FIRST).days in _DAYS else None
    if isinstance(value, int | float):
        return _FIRST + timedelta(days=int(value)) if int(value) in _DAYS else None
    return _only(flat(value))


def _only(text: str) -> date | None:
    """Give the one date that a text names; none when it names another, or half of another."""
    text = " ".join(_TIMES.sub(" ", text.replace(_MARK, " ")).split())
    found: set[date | None] = set()
    for pattern, order in _PATTERNS:
        for match in pattern.finditer(text):
            found.add(_date(*(match.groups()[number] for number in order)))
        text = pattern.sub(_MARK, text)
    return found.pop() if len(found) == 1 and not _is_half(text) else None


def _is_half(text: str) -> bool:
    """Say whether a number beside a date looks like half of another."""
    near = (match[1] for each in (_BEFORE, _BEHIND) for match in each.finditer(text))
    return _JOINED.search(text) is not None or any(map(_is_month, near))


def _is_month(word: str) -> bool:
    return word in ("mrt", "sept") or any(name.startswith(word) for name in _months())


def _date(day: str, month: str, year: str) -> date | None:
    number = int(month) if month.isdigit() else _numbers().get(month[:3], 0)
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    said = [labels(uitwerking.NAME, language) for language in LANGUAGES]
    return {flat(label(name)): n for label in said for n, name in enumerate(MONTHS, 1)}


@cache
def _numbers() -> dict[str, int]:
    # As maart is shortened.
    return {**{name[:3]: number for name, number in _months().items()}, "mrt": 3}
