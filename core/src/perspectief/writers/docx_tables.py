"""Tables, and rows and columns of parts, as tables of a Word file."""

from collections.abc import Iterator

from attrs import evolve

from ..tree import Blocks, Grid, Inlines, Table
from .docx_entries import control
from .docx_inlines import Look, inlines
from .docx_setting import Setting, Write
from .docx_xml import LINES, Place, held, in_rows, paragraph, spacer, twips, w
from .html_inlines import plain

_MANY = 6
"""With more columns than this the letters in them are smaller."""
_PADS = 170
"""What the margins at both sides of a cell take, in twips."""


def table(one: Table, place: Place, setting: Setting, write: Write) -> str:
    """Give a table, with a head that is repeated on each page.

    Args:
        one: The table.
        place: Where it stands.
        setting: What the document shares.
        write: Writes what stands in a cell.

    Returns:
        Its caption, the table and what has to stand below it, as XML.
    """
    widths = _widths(one, place.width)
    inner = evolve(place, style="TableSmall" if len(widths) > _MANY else "TableText")
    headed = any(plain(cell).strip() for cell in one.head)
    head = _head(one, widths, inner, setting) if headed else ""
    rows = (
        _row(one, number, widths, at, setting, write)
        for number, at in enumerate(inner.parts(len(one.rows)))
    )
    start = _start(one, place, widths, headed=headed)
    whole = w("tbl", start + head + "".join(rows)) if headed or one.rows else ""
    return _caption(one, place, setting) + whole + spacer(place)


def _widths(one: Table, room: int) -> tuple[int, ...]:
    count = max(1, len(one.head), *(len(row) for row in one.rows))
    shares = one.widths if len(one.widths) == count else (1.0,) * count
    return tuple(round(room * share / sum(shares)) for share in shares)


def _caption(one: Table, place: Place, setting: Setting) -> str:
    if not one.caption:
        return ""
    return paragraph("Caption", inlines(one.caption, setting), evolve(place, keep=True))


def _start(one: Table, place: Place, widths: tuple[int, ...], *, headed: bool) -> str:
    # The head of a row is known to a reader by this mark; Word has no other.
    look = {"firstRow": int(headed), "lastRow": 0, "firstColumn": int(one.row_heads)}
    title = plain(one.caption).strip()
    properties = (
        w("tblStyle", val="FormTable" if one.row_height else "PackTable"),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblInd", w=place.indent, type="dxa") if place.indent else "",
        w("tblLayout", type="fixed"),
        w("tblLook", **look, lastColumn=0, noHBand=1, noVBand=1),
        w("tblCaption", val=title) if title else "",
    )
    return w("tblPr", "".join(properties)) + columns(widths)


def columns(widths: tuple[int, ...]) -> str:
    """Give the widths of the columns of a table, in twips."""
    return w("tblGrid", "".join(w("gridCol", w=width) for width in widths))


def cell(width: int, content: str, look: str = "") -> str:
    """Give a cell; its content ends with a paragraph, and `look` is what its `w:tcPr` adds."""
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa") + look) + content)


def _head(one: Table, widths: tuple[int, ...], place: Place, setting: Setting) -> str:
    at = evolve(place, keep=True)
    strong = Look(strong=True)
    heads: Iterator[Inlines] = (
        one.head[n] if n < len(one.head) else () for n in range(len(widths))
    )
    cells = (
        cell(width, paragraph(place.style, inlines(words, setting, strong), at.cell(width, "")))
        for words, width in zip(heads, widths, strict=True)
    )
    return w("tr", w("trPr", w("cantSplit") + w("tblHeader")) + "".join(cells))


def _row(
    one: Table,
    number: int,
    widths: tuple[int, ...],
    place: Place,
    setting: Setting,
    write: Write,
) -> str:
    row = one.rows[number]
    cells = [
        cell(
            width,
            control(one, number, column, place, setting)
            or write(row[column] if column < len(row) else (), _inside(place, width), setting),
        )
        for column, width in enumerate(widths)
    ]
    height = w("trHeight", val=twips(one.row_height), hRule="atLeast") if one.row_height else ""
    return w("tr", w("trPr", held(cells, widths) + height) + "".join(cells))


def _inside(place: Place, width: int) -> Place:
    return place.cell(width - _PADS, place.style)


def grid(one: Grid, place: Place, setting: Setting, write: Write) -> str:
    """Give parts beside each other, row by row; see `table`."""
    count = max(1, one.columns)
    width = place.width // count
    gap = 120 if one.framed else 200
    rows = in_rows(one.cells, count)
    shown = (
        _parts(one, row, width, at.cell(width - gap, "Normal"), setting, write)
        for row, at in zip(rows, place.parts(len(rows)), strict=True)
    )
    whole = _grid_start(one, place, width, gap) + "".join(shown)
    return (w("tbl", whole) if rows else "") + spacer(place)


def _grid_start(one: Grid, place: Place, width: int, gap: int) -> str:
    sides = {"left": gap // 2 if one.framed else 0, "right": gap // 2 if one.framed else gap}
    lines = ("top", "left", "bottom", "right", "insideH", "insideV") if one.framed else ()
    borders = "".join(w(side, val="single", sz=6, space=0, color=LINES) for side in lines)
    properties = (
        w("tblW", w=width * one.columns, type="dxa"),
        w("tblInd", w=place.indent, type="dxa"),
        w("tblBorders", borders) if borders else "",
        w("tblLayout", type="fixed"),
        w("tblCellMar", "".join(w(side, w=pad, type="dxa") for side, pad in sides.items())),
        w("tblLook", val="0000"),
    )
    return w("tblPr", "".join(properties)) + columns((width,) * max(1, one.columns))


def _parts(
    one: Grid,
    row: tuple[Blocks, ...],
    width: int,
    place: Place,
    setting: Setting,
    write: Write,
) -> str:
    filled = [*row, *((),) * (one.columns - len(row))]
    cells = [cell(width, write(part, place, setting)) for part in filled]
    height = w("trHeight", val=twips(one.height), hRule="atLeast") if one.height else ""
    return w("tr", w("trPr", held(cells, (width,) * len(cells)) + height) + "".join(cells))
