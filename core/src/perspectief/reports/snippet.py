"""A line of a file, with marks under the place that a finding is about."""

from typing import NamedTuple
from unicodedata import category, east_asian_width

from ..printable import plain

_WIDTH = 100
"""The most characters of a line that are shown."""

_BEFORE = 40
"""How many of them stand before the place, when the line is longer."""

_CUT = "..."
_TAB = "    "


class Snippet(NamedTuple):
    """A line as it is shown.

    Attributes:
        text: What is shown of the line.
        indent: The blank under what comes before the place.
        marks: The marks under the place.
    """

    text: str
    indent: str
    marks: str


def snippet(line: str, start: int, end: int) -> Snippet:
    """Show a line and mark a place in it.

    Characters that are not to be printed are shown as escapes, a tab as four blanks, and of a
    long line the stretch around the place. Marks count in cells of a terminal, where a letter
    of Chinese and most pictures take two, and an accent that is apart takes none.

    Args:
        line: The line, without its end.
        start: The offset of the place in it, from 0.
        end: The offset just behind the place.
    """
    begin = 0 if len(line) <= _WIDTH or end <= _WIDTH - len(_CUT) else max(0, start - _BEFORE)
    stop = begin + _WIDTH
    before = (_CUT if begin else "") + _shown(line[begin:start])
    place = _shown(line[start : min(end, stop)])
    after = _shown(line[max(end, start) : stop]) + (_CUT if len(line) > stop else "")
    marks = "^" * max(1, _cells(place))
    return Snippet((before + place + after).rstrip(), " " * _cells(before), marks)


def _shown(text: str) -> str:
    return plain(text.replace("\t", _TAB))


def _cells(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cell(character: str) -> int:
    if category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
