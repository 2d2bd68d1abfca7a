"""Dates as people write them, and as TOML wants them."""

import re
from datetime import date, datetime
from typing import NamedTuple

_MONTHS = (
    ("jan", "januari", "january"),
    ("feb", "februari", "february"),
    ("mrt", "maart", "march", "mar"),
    ("apr", "april"),
    ("mei", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "augustus", "august"),
    ("sep", "september", "sept"),
    ("okt", "oktober", "october", "oct"),
    ("nov", "november"),
    ("dec", "december"),
)
_MONTH = {name: month for month, names in enumerate(_MONTHS, 1) for name in names}

_NAMED = re.compile(r"(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ](?P<time>\S*))?|(?=\d\d:)(?P<only>\S+)", re.ASCII)
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d"
_TIME = re.compile(rf"{_CLOCK}(?P<seconds>:[0-5]\d(?:\.\d+)?)?", re.ASCII)
_OFFSET = re.compile(rf"(?:[Zz]|[+-]{_CLOCK})?")


class Written(NamedTuple):
    """A date that somebody wrote another way.

    Attributes:
        iso: The date as TOML wants it.
        sure: 2 when nobody can read it otherwise, 1 when no other date is possible, 0 when the
            day and the month may be the other way round.
    """

    iso: str
    sure: int


def written_date(text: str) -> Written | None:
    """Read a date that is written with a month in words, the day first, or with slashes.

    Returns:
        The date, or `None` when it is none.
    """
    if match := _NAMED.fullmatch(text):
        day, name, year = match.groups()
        month = _MONTH.get(name.lower(), 0)
        return _real(int(year), month, int(day), 2)
    if match := _YEAR_FIRST.fullmatch(text):
        return _real(int(match[1]), int(match[3]), int(match[4]), 2)
    if match := _DAY_FIRST.fullmatch(text):
        day, month = int(match[1]), int(match[3])
        return _real(int(match[4]), month, day, 1 if day > 12 or day == month else 0)
    return None


def looks_like_date(text: str) -> bool:
    """Tell whether a text has the parts of a date, existing or not."""
    return any(form.fullmatch(text) for form in (_NAMED, _YEAR_FIRST, _DAY_FIRST))


def _real(year: int, month: int, day: int, sure: int) -> Written | None:
    try:
        return Written(date(year, month, day).isoformat(), sure)
    except ValueError:
        return None


def judged_date(text: str) -> tuple[str, str] | None:
    """Judge a text that begins as a date or a time of TOML.

    Returns:
        `None` when it does not begin like that; else the code of the rule that it breaks and
        what it should be, each empty when there is none. A time without seconds is TOML 1.1.
    """
    match = _ISO.fullmatch(text)
    if not match:
        return None
    clock = match["time"] if match["time"] is not None else match["only"]
    if clock is None:
        return ("", "") if _exists(text) else ("FP112", "")
    time = _TIME.match(clock)
    offset = time and _OFFSET.fullmatch(clock, time.end())
    if not time or not offset or (match["only"] and offset[0]) or not _exists(text[:10], match):
        return "FP112", ""
    if time["seconds"]:
        return "", ""
    at = len(text) - len(clock) + time.end()
    return "FP135", f"{text[:at]}:00{text[at:]}"


def _exists(day: str, match: re.Match[str] | None = None) -> bool:
    if match and match["only"]:
        return True
    try:
        datetime.fromisoformat(day)
    except ValueError:
        return False
    return True
