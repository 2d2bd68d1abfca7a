"""Cells of a table in which something is chosen: one of a few values, or a day."""

from ..tree import Entries, Table
from .docx_controls import choice, day
from .docx_setting import Setting
from .docx_xml import Place, paragraph
from .html_inlines import plain


def control(one: Table, row: int, column: int, place: Place, setting: Setting) -> str:
    """Give what is chosen in a cell.

    Args:
        one: The table.
        row: The number of the row, from 0.
        column: The number of the column.
        place: Where the row stands.
        setting: What the document shares.

    Returns:
        A paragraph, as XML; nothing for a cell that is filled, or that people type in freely.
    """
    entries = one.entries
    if entries is None or column >= len(one.rows[row]) or one.rows[row][column]:
        return ""
    title = plain(one.head[column]).strip() if column < len(one.head) else ""
    name = title or setting.words.room
    if values := _choices(entries, column):
        return paragraph(place.style, choice(name, values, setting), place)
    if _is_day(entries, row, column):
        return paragraph(place.style, day(name, setting), place)
    return ""


def _choices(entries: Entries, column: int) -> tuple[str, ...]:
    return entries.choices[column] if column < len(entries.choices) else ()


def _is_day(entries: Entries, row: int, column: int) -> bool:
    names = (*entries.rows[row : row + 1], *entries.columns[column : column + 1])
    return any(name in entries.dates for name in names)
