"""What a value without quotes is: right, or which mistake it is."""

import re
from typing import NamedTuple

from ...findings.repairable import Grade
from .dates import judged_date, looks_like_date, written_date

_INTEGER = r"[+-]?(?:0|[1-9](?:_?\d)*)"
_NUMBER = re.compile(
    rf"(?:{_INTEGER}|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)"
    rf"|(?P<float>{_INTEGER}(?:(?:\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|[eE][+-]?\d(?:_?\d)*)"
    r"|[+-]?(?:inf|nan))",
    re.ASCII,
)
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_ZERO = re.compile(r"([+-]?)0+(\d[\d_]*(?:\.\d+)?)", re.ASCII)
_HALF = re.compile(r"([+-]?)(\d*)\.(\d*)", re.ASCII)
_TRUE = frozenset({"ja", "yes", "waar", "true"})
_FALSE = frozenset({"nee", "no", "onwaar", "false"})
_NOTHING = frozenset({"null", "none", "nil", "undefined"})
_DIGITS = 19
"""As many digits as the greatest integer of 64 bits has."""


class Verdict(NamedTuple):
    """What is wrong with a value.

    Attributes:
        code: The code of its rule.
        fix: What it should be; empty when nobody can tell, and of what only wants quotes.
        grade: How sure that is.
    """

    code: str
    fix: str = ""
    grade: Grade = "safe"


def judged(token: str) -> Verdict | None:
    """Judge a value without quotes; `None` when TOML accepts it."""
    if token in ("true", "false"):
        return None
    if number := _NUMBER.fullmatch(token):
        return None if number["float"] or _fits(token) else Verdict("FP131")
    word = token.lower()
    if word in _TRUE or word in _FALSE:
        return Verdict("FP107", "true" if word in _TRUE else "false")
    if word in _NOTHING:
        return Verdict("FP108")
    if date := _date(token):
        return date if date.code else None
    return _number(token) if token.lstrip("+-.")[:1].isdigit() else _words(token)


def _fits(token: str) -> bool:
    if len(token) < _DIGITS - 3:
        return True
    digits = token.replace("_", "").lstrip("+-")
    base = {"0x": 16, "0o": 8, "0b": 2}.get(digits[:2], 10)
    # Python refuses to read a decimal number that is much longer.
    if base == 10 and len(digits) > _DIGITS:
        return False
    value = int(digits, base)
    return value < 2**63 or (value == 2**63 and token.startswith("-"))


def _date(token: str) -> Verdict | None:
    if found := judged_date(token):
        return Verdict(*found)
    if not looks_like_date(token):
        return None
    date = written_date(token)
    grades: tuple[Grade, ...] = ("shown", "unsafe", "safe")
    return Verdict("FP111", date.iso, grades[date.sure]) if date else Verdict("FP112")


def _number(token: str) -> Verdict:
    if _COMMA.fullmatch(token):
        return Verdict("FP109", token.replace(",", "."))
    if zero := _ZERO.fullmatch(token):
        return Verdict("FP110", zero[1] + zero[2], "shown")
    half = _HALF.fullmatch(token)
    if half and (half[2] or half[3]):
        return Verdict("FP132", f"{half[1]}{half[2] or 0}.{half[3] or 0}")
    return Verdict("FP132")


def _words(token: str) -> Verdict:
    odd = any(character in token for character in "\",[]{}=\\'")
    return Verdict("FP106", grade="unsafe" if odd else "safe")
