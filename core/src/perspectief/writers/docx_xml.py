"""The XML of a Word file, as text: elements, paragraphs, and where something stands."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import evolve, frozen

from ..colours import MUTED
from .html_inlines import text as escaped

T = TypeVar("T")

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
"""For the one element around XML that is to be read."""

MILLIMETRE = 1440 / 25.4
"""In twips, the measure of Word: a twentieth of a point."""

LINES = MUTED.removeprefix("#").upper()
"""The colour of lines around what is framed, and to cut along."""

_FULL = 1500
"""So many letters in a row may be more than a page holds; such a row may be split."""
_HIGH = 30
"""So many lines in a cell are half of a page; such a row may be split, too."""
_LETTER = 100
"""About how wide a letter is, in twips."""
_TAG = re.compile("<[^>]*>")
_SPACES = str.maketrans("\t\n\r", "   ")


@frozen
class Place:
    """Where something stands in a document.

    Attributes:
        width: The room for it from side to side, in twips.
        indent: How far it begins from the left, in twips.
        depth: In how many lists it stands.
        style: The style of its ordinary paragraphs.
        keep: Whether it stays on the page of what follows it.
        whole: Whether its own parts stay on one page.
        fresh: Whether it begins a page.
    """

    width: int
    indent: int = 0
    depth: int = 0
    style: str = "Normal"
    keep: bool = False
    whole: bool = False
    fresh: bool = False

    def parts(self, count: int) -> Iterator["Place"]:
        """Give the place of each of `count` parts that stand below each other here."""
        held = evolve(self, keep=self.keep or self.whole, fresh=False)
        for number in range(count):
            part = self if number == count - 1 else held
            yield evolve(part, fresh=self.fresh and number == 0)

    def further(self, indent: int) -> "Place":
        """Give the place that begins further from the left, for what follows first words."""
        return evolve(self, indent=self.indent + indent, width=self.width - indent, fresh=False)

    def cell(self, width: int, style: str) -> "Place":
        """Give the place within a cell of a table that stands here."""
        return Place(width=max(width, 200), style=style, keep=self.keep)


def in_rows(items: tuple[T, ...], count: int) -> list[tuple[T, ...]]:
    """Give items in rows of `count`; the last row may have fewer."""
    return [items[start : start + count] for start in range(0, len(items), count)]


def twips(millimetres: float) -> int:
    """Give a length as Word measures it."""
    return round(millimetres * MILLIMETRE)


def text(words: str) -> str:
    """Give words as XML that shows just those words; every white space is a space."""
    return escaped(words.translate(_SPACES))


def w(tag: str, content: str = "", /, **attributes: object) -> str:
    """Give an element of WordprocessingML.

    Args:
        tag: Its name.
        content: What stands in it, as XML.
        **attributes: Its attributes, as text.

    Returns:
        The element, as XML.
    """
    given = "".join(f' w:{name}="{text(str(value))}"' for name, value in attributes.items())
    return f"<w:{tag}{given}>{content}</w:{tag}>" if content else f"<w:{tag}{given}/>"


def paragraph(style: str, content: str, place: Place, number: str = "", more: str = "") -> str:
    """Give a paragraph.

    Args:
        style: The id of its style.
        content: Its runs, as XML.
        place: Where it stands.
        number: Its `w:numPr`, when it is an item of a list.
        more: Further properties, in the order of the schema after that one.

    Returns:
        The paragraph, as XML.
    """
    flags = (
        "<w:keepNext/>" if place.keep else "",
        "<w:keepLines/>" if place.whole else "",
        "<w:pageBreakBefore/>" if place.fresh else "",
    )
    own = f'<w:pStyle w:val="{style}"/>{"".join(flags)}{number}{more}'
    return f"<w:p><w:pPr>{own}</w:pPr>{content}</w:p>"


def indented(place: Place, *, left: int = 0, hanging: int = 0) -> str:
    """Give the indents of a paragraph at a place; nothing when it begins at the side."""
    start = place.indent + left
    if not start and not hanging:
        return ""
    return w("ind", left=start, **({"hanging": hanging} if hanging else {}))


def spacer(place: Place) -> str:
    """Give the narrow empty paragraph that has to stand after a table."""
    return paragraph("Spacer", "", place)


def held(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Give what keeps a row on one page, unless it may take too much of one.

    Args:
        cells: What stands in each cell, as XML.
        widths: How wide each cell is, in twips.
    """
    full = sum(map(len, cells)) > _FULL and (
        sum(len(_TAG.sub("", each)) for each in cells) > _FULL
        or max(map(_lines, cells, widths)) > _HIGH
    )
    return "" if full else w("cantSplit")


def _lines(cell: str, width: int) -> int:
    """Give about how many lines stand in a cell."""
    lines = cell.split("</w:p>")[:-1]
    return sum(1 + len(_TAG.sub("", each)) * _LETTER // width for each in lines)
