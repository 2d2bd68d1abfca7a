"""What may not stand in a write-up: about one person, or a mark. It is told and left out."""

import re
from collections.abc import Callable, Iterable, Iterator

from ..checks import personal
from ..checks.personal import Span
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
        The text without what is about one person and without marks, and what was found: what
        stands there more than once is told once.
    """
    text = cell.text
    looks = tuple(_looks(role=role, marks=marks))
    found = [(*span, rank) for rank, (_, look) in enumerate(looks) for span in look(text)]
    pieces = _merged(found)
    said = dict.fromkeys((rank, text[start:end]) for start, end, rank in _by_rank(pieces))
    place = str(cell.place) if said else ""
    return _without(text, pieces), [
        finding(looks[rank][0], place, text=words).at(path, "") for rank, words in said
    ]


_Piece = tuple[int, int, int]
"""From where to where something stands, and which look found it."""


def _merged(found: Iterable[_Piece]) -> list[_Piece]:
    """Make one of what overlaps, as the first look sees it: an account looks like a telephone."""
    pieces: list[_Piece] = []
    for start, end, rank in sorted(found):
        if pieces and start < pieces[-1][1]:
            first, last, other = pieces[-1]
            pieces[-1] = first, max(last, end), min(other, rank)
        else:
            pieces.append((start, end, rank))
    return pieces


def _by_rank(pieces: Iterable[_Piece]) -> list[_Piece]:
    return sorted(pieces, key=lambda piece: (piece[2], piece[0]))


def _without(text: str, pieces: Iterable[_Piece]) -> str:
    """Leave pieces out, each where it stands and nowhere else."""
    kept, at = [], 0
    for start, end, _ in pieces:
        kept += [text[at:start], LEFT_OUT]
        at = end
    return "".join((*kept, text[at:]))


def _looks(*, role: bool, marks: bool) -> Iterator[tuple[str, Callable[[str], Iterable[Span]]]]:
    """Give how to look for each kind, what is exact first."""
    yield "FP871", personal.mail_spans
    yield "FP876", addresses
    yield "FP873", accounts
    yield "FP872", personal.phone_spans
    yield "FP873", _numbers
    yield "FP874", personal.name_spans
    if role:
        yield "FP874", personal.two_name_spans
    if marks:
        yield "FP875", found_marks


def _numbers(text: str) -> Iterator[Span]:
    return (match.span() for match in _NUMBER.finditer(text))
