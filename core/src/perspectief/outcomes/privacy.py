"""What may not stand in a write-up: about one person, or a mark. It is told and left out."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from ..checks import personal
from ..findings import Finding, finding
from .addresses import accounts, addresses
from .marks import marks as found_marks
from .tables import Cell

LEFT_OUT = "[…]"
"""Stands where something was left out."""

_NUMBER = re.compile(
    r"(?<![\w/.,-])(?:[A-Za-z]{1,2}\d{5,8}|\d{6,9})(?![\w/-]|[.,]\d)"
    r"|\b(?:personeels|medewerker|student|staff|employee)[a-z ]{0,3}"
    r"(?:nummer|number|nr\.?)\W{1,3}\w*\d+",
    re.IGNORECASE,
)


def told(
    cell: Cell, path: str, *, role: bool = False, marks: bool = False
) -> tuple[str, list[Finding]]:
    """Look for what is about one person in a cell.

    Args:
        cell: The cell.
        path: Its file.
        role: Whether a role belongs there, so that two words with capitals are a name.
        marks: Whether marks and shares are looked for: an action may be done at 80%.

    Returns:
        The text without what is about one person and without marks, and what was found.
    """
    text, found = cell.text, []
    for code, look in _looks(role=role, marks=marks):
        # What was found is no part of something else: a number of a bank looks like a telephone.
        for words in tuple(look(text)):
            found.append(finding(code, str(cell.place), text=words).at(path, ""))
            text = _without(text, words)
    return text, found


def _without(text: str, words: str) -> str:
    """Leave words out wherever they stand, but not where they are a piece of a longer word."""
    left = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", LEFT_OUT, text)
    return left if left != text else text.replace(words, LEFT_OUT)


def _looks(*, role: bool, marks: bool) -> Iterator[tuple[str, Callable[[str], Iterable[str]]]]:
    """Give how to look for each kind, what is exact first."""
    yield "FP871", personal.mails
    yield "FP876", addresses
    yield "FP873", accounts
    yield "FP872", personal.phones
    yield "FP873", _numbers
    yield "FP874", partial(_names, role=role)
    if marks:
        yield "FP875", found_marks


def _numbers(text: str) -> Iterator[str]:
    return (match[0] for match in _NUMBER.finditer(text))


def _names(text: str, *, role: bool) -> Iterator[str]:
    found = tuple(filter(None, (personal.titled(text), personal.with_initials(text))))
    yield from found
    if role and not found and (name := personal.two_names(text)):
        yield name
