"""What people type: words of a closed list, and a number of people, in two languages."""

import re
from functools import cache

from ..documents import typed, uitwerking
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
_COUNTS = re.compile(r"-?\d{1,5}")
_CROWD = 10_000
"""A number of people so large that it is a mistake."""


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


def count(value: object) -> int | None:
    """Give the number of people that a cell holds; of more than one number nobody knows which."""
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    numbers = _COUNTS.findall(str(whole or ""))
    number = int(numbers[0]) if len(numbers) == 1 else 0
    return number if 0 < number < _CROWD else None
