"""Reading a workbook of others: values only, with limits, and nothing in it is ever run."""

import re
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import frozen
from immutabledict import immutabledict

from ..extras import needing
from .unpacking import UnreadableError, values

if TYPE_CHECKING:
    from openpyxl import Workbook

ROWS, COLUMNS = 1000, 40
"""So many rows and columns of a sheet are read; a session fills far fewer."""

_SHEETS = 30
_NAMED = re.compile(r"'?((?:[^']|'')+?)'?!\$?([A-Z]{1,3})\$?(\d{1,7})")

Row = tuple[object, ...]


@frozen
class Place:
    """A cell. Rows and columns count from 1.

    Attributes:
        sheet: The name of its sheet.
        row: Its row.
        column: Its column.
    """

    sheet: str
    row: int
    column: int

    def __str__(self) -> str:
        # Imported here, as below: an extra.
        from openpyxl.utils import get_column_letter

        return f"{self.sheet}!{get_column_letter(self.column)}{self.row}"


@frozen
class Book:
    """What stands in a workbook.

    Attributes:
        sheets: The rows of each sheet, by its name.
        names: The cell that each name of the workbook stands for.
        cut: The sheets that have more rows than are read.
    """

    sheets: immutabledict[str, tuple[Row, ...]]
    names: immutabledict[str, Place]
    cut: frozenset[str]


def read(path: str) -> Book:
    """Read a workbook.

    Args:
        path: The file.

    Returns:
        Its values; of a formula that which Excel saw last.

    Raises:
        UnreadableError: It cannot be read, or should not be.
        ImportError: The extra `office` is not installed.
    """
    # Imported here: an extra, and only this command reads workbooks.
    with needing("office"):
        import openpyxl

    data = values(path)
    try:
        with warnings.catch_warnings():
            # openpyxl tells of what it does not know, such as the lists to choose from.
            warnings.simplefilter("ignore")
            file = openpyxl.load_workbook(
                BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
            return _book(file)
    except Exception as error:  # a damaged file fails anywhere in openpyxl, with any error
        raise UnreadableError("damaged") from error


def _book(file: "Workbook") -> Book:
    sheets: dict[str, tuple[Row, ...]] = {}
    cut: set[str] = set()
    for sheet in file.worksheets[:_SHEETS]:
        rows = tuple(sheet.iter_rows(max_row=ROWS + 2, max_col=COLUMNS, values_only=True))
        if any(value is not None for row in rows[ROWS + 1 :] for value in row):
            cut.add(sheet.title)
        sheets[sheet.title] = rows[: ROWS + 1]
    return Book(immutabledict(sheets), immutabledict(_names(file)), frozenset(cut))


def _names(file: Any) -> Iterator[tuple[str, Place]]:
    from openpyxl.utils import column_index_from_string

    for name, defined in file.defined_names.items():
        match = _NAMED.fullmatch(str(defined.attr_text or ""))
        if match:
            sheet, column = match[1].replace("''", "'"), column_index_from_string(match[2])
            yield name.lower(), Place(sheet, int(match[3]), column)
