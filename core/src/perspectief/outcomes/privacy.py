"""What may not stand in a write-up because it is about one person; it is told and left out."""

import re
from collections.abc import Iterator

from ..checks import personal
from ..findings import Finding, finding
from .tables import Cell

LEFT_OUT = "[…]"
"""Stands where something was left out."""

_NUMBER = re.compile(
    r"(?<![\w/.,-])(?:[A-Za-z]{1,2}\d{5,8}|\d{6,9})(?![\w/-]|[.,]\d)"
    r"|\b(?:personeels|medewerker|student|staff|employee)[a-z ]{0,3}"
    r"(?:nummer|number|nr\.?)\W{1,3}\w*\d+",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"\d+(?:[.,]\d+)?\s?(?:%|procent\b|per ?cent\b)"
    r"|\b\d{1,2}(?:[.,]\d)?\s?/\s?(?:5|10)\b(?!\s?/|-)"
    r"|\b(?:rapport)?(?:cijfer|score|mark|grade)s?\W{1,3}\d+(?:[.,]\d+)?"
    r"|\b\d+ (?:van de|of the|out of) \d+\b",
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
        The text without what is about one person, and what was found.
    """
    text, found = cell.text, []
    for code, words in _about(text, role=role):
        found.append(finding(code, str(cell.place), text=words).at(path, ""))
        text = text.replace(words, LEFT_OUT)
    if marks:
        shares = (match[0] for match in _MARK.finditer(text))
        found += [finding("FP875", str(cell.place), text=each).at(path, "") for each in shares]
    return text, found


def _about(text: str, *, role: bool) -> Iterator[tuple[str, str]]:
    yield from (("FP871", each) for each in personal.mails(text))
    phones = tuple(personal.phones(text))
    yield from (("FP872", each) for each in phones)
    for match in _NUMBER.finditer(text):
        if not any(match[0] in phone for phone in phones):
            yield "FP873", match[0]
    names = (personal.titled(text), personal.with_initials(text))
    yield from (("FP874", name) for name in names if name)
    if role and not any(names) and (name := personal.two_names(text)):
        yield "FP874", name
