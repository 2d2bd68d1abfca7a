"""What cells of a workbook look like, and how wide and high they are."""

from textwrap import wrap
from typing import TYPE_CHECKING, Any

from ..tree import Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDTH = 165
"""How wide the columns of a table are together, in letters; on paper they shrink a little."""
_NARROW, _WIDE = 16, 80
TEXT, SCALE = 115, 85
"""How wide the text is on the first sheet, in letters, and at which scale that fits on paper."""
_FIT = 1.1
"""How many letters of a text there are in the room of a digit, on the safe side."""
_LINE, _HIGHEST = 15, 400
"""How high a line is, and the highest row that Excel takes, in points."""
_SIZE = 11
"""The size of letters that Excel uses where nothing is said."""

_LOOKS: dict[str, dict[str, Any]] = {
    "text": {},
    "title": {"bold": True, "font_size": 18},
    "head": {"bold": True, "font_size": 14},
    "subhead": {"bold": True},
    "quiet": {"font_color": "#4D5563"},
    "sheet": {"font_color": "#0B5394", "underline": 1},
    "column": {"bold": True, "bg_color": "#E4E9F0", "border": 1},
    "row": {"bold": True, "border": 1},
    "cell": {"border": 1},
    "date": {"border": 1, "num_format": "d mmm yyyy", "align": "left"},
}


def looks(file: "Workbook") -> dict[str, "Format"]:
    """Give the formats of cells of a workbook, by name."""
    # As text, so that what somebody types with an = stays what it is.
    shared = {"text_wrap": True, "valign": "top", "num_format": "@"}
    return {name: file.add_format({**shared, **look}) for name, look in _LOOKS.items()}


def relative_size(look: str) -> float:
    """Give how large the letters of a look are, as compared with those of a text."""
    size: float = _LOOKS[look].get("font_size", _SIZE)
    return size / _SIZE


def high(page: "Worksheet", row: int, lines: float) -> None:
    """Make a row as high as what stands in it; one of a line grows by itself when typed in."""
    # Excel does so by itself when it opens a file; not every other program does.
    if lines > 1:
        page.set_row(row, min(_HIGHEST, _LINE * lines))


def lines_of(text: str, width: float) -> int:
    """Estimate how many lines a text takes."""
    room = max(1, int(width * _FIT))
    return sum(len(wrap(line, room)) or 1 for line in text.split("\n"))


def widths(table: Table) -> list[float]:
    """Give how wide the columns of a table are, in letters."""
    shares = table.widths or (1.0,) * len(table.head)
    wanted = (share / sum(shares) * _WIDTH for share in shares)
    return [min(_WIDE, max(_NARROW, width)) for width in wanted]
