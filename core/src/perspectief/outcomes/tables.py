"""Finding the tables of a write-up in a workbook that people have changed as they liked."""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen
from immutabledict import immutabledict

from ..documents import typed, uitwerking
from ..documents.labels import labels
from .workbook import Book, Place, Row

LANGUAGES = ("nl", "en")
"""The languages in which the heads of tables are known."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "session": ("what", "answer"),
    "overview": typed.OVERVIEW,
    "insights": typed.INSIGHTS,
    "actions": typed.ACTIONS,
}
"""The tables, and the names of their columns."""

_TOP = 30
"""The head of a table stands within so many rows: people write a title above it."""
_NEEDED = 2
"""One word alone may stand anywhere."""


@frozen
class Cell:
    """A cell of a table.

    Attributes:
        value: What stands in it, as Excel gives it.
        place: Where it is.
    """

    value: object
    place: Place

    @property
    def text(self) -> str:
        """What stands in it, as text on one line."""
        return "" if self.value is None else " ".join(str(self.value).split())


Record = immutabledict[str, Cell]
"""A row of a table: its cells by the name of their column."""


@frozen
class Found:
    """A table that was found.

    Attributes:
        name: Its name, as in `COLUMNS`.
        head: Its left upper cell.
        columns: The number of each column that was found, by name.
        language: The language of its heads.
        rows: Its rows that are not empty.
    """

    name: str
    head: Place
    columns: immutabledict[str, int]
    language: str
    rows: tuple[Record, ...]


def flat(value: object) -> str:
    """Give a text as it is compared: small letters, single spaces, no signs around it."""
    return " ".join(str("" if value is None else value).casefold().split()).strip(" .:;?!↑↓=○")


def head(name: str, column: str, language: str) -> str:
    """Give the head of a column in a language."""
    key = column if name == "session" else f"{name}-{column}"
    return labels(uitwerking.NAME, language)(key)


def find(book: Book, name: str) -> Found | None:
    """Find one of the tables, by the words in its head or else by the names of the workbook.

    Args:
        book: The workbook.
        name: The table.

    Returns:
        The table, wherever it stands and in whatever order its columns are.
    """
    candidates = [*_by_heads(book, name)] or [*_by_names(book, name)]
    if not candidates:
        return None
    sheet, row, columns, language = max(candidates, key=lambda each: len(each[2]))
    for key, place in _named(book, name).items():
        if (place.sheet, place.row) == (sheet, row) and place.column not in columns.values():
            columns.setdefault(key, place.column)
    place = Place(sheet, row, min(columns.values()))
    rows = tuple(_rows(book.sheets[sheet], sheet, row, columns))
    return Found(name, place, immutabledict(columns), language, rows)


_Candidate = tuple[str, int, dict[str, int], str]


def _by_heads(book: Book, name: str) -> Iterator[_Candidate]:
    for language in LANGUAGES:
        known = {flat(head(name, column, language)): column for column in COLUMNS[name]}
        for sheet, rows in book.sheets.items():
            for number, row in enumerate(rows[:_TOP], 1):
                columns = _columns(row, known)
                if len(columns) >= _NEEDED:
                    yield sheet, number, columns, language


def _columns(row: Row, known: Mapping[str, str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for number, value in enumerate(row, 1):
        if (key := known.get(flat(value))) is not None:
            columns.setdefault(key, number)
    return columns


def _named(book: Book, name: str) -> dict[str, Place]:
    places = {key: book.names.get(f"{name}.{key}") for key in COLUMNS[name]}
    return {key: place for key, place in places.items() if place and place.sheet in book.sheets}


def _by_names(book: Book, name: str) -> Iterator[_Candidate]:
    places = _named(book, name)
    for (sheet, row), _ in Counter((each.sheet, each.row) for each in places.values()).items():
        here = {key: each.column for key, each in places.items() if each.sheet == sheet}
        yield sheet, row, here, LANGUAGES[0]


def _rows(
    rows: tuple[Row, ...], sheet: str, above: int, columns: Mapping[str, int]
) -> Iterator[Record]:
    for number, row in enumerate(rows[above:], above + 1):
        padded = (*row, *(None,) * max(columns.values()))
        cells = {
            key: Cell(padded[column - 1], Place(sheet, number, column))
            for key, column in columns.items()
        }
        if any(cell.text for cell in cells.values()):
            yield immutabledict(cells)
