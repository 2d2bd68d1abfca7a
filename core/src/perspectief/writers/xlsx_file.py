"""A workbook, as bytes."""

from datetime import UTC, datetime
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

from attrs import define

from ..plugins.records import Options
from ..tree import Blocks, Entries, Table, Tree
from .flat import lines
from .words import words as text_words
from .xlsx_looks import SCALE, TEXT, high, lines_of, looks, relative_size, widths
from .xlsx_sheets import Book, Line, Sheet, book
from .xlsx_words import LISTS, Words, letters, words

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_MOST = 16_000
"""The most characters in one cell. Excel takes 32,767 units; what is longer goes on below."""
_ROWS = 500
"""So many rows below the head there is help with typing."""
_SIDE, _ENDS = 0.4, 0.7
"""The margins of a page at its sides, and above and below, in inches."""
_LONGEST_FOOT, _LONGEST_SAID = 240, 255
"""The most characters at the foot of a page, and in what a file says of itself."""


def made(tree: Tree, options: Options) -> bytes:
    """Make a workbook of a document; see `xlsx.write`."""
    # Imported here: an extra.
    from xlsxwriter import Workbook

    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as file:
        _describe(file, tree, options)
        _Maker(file, tree, words(tree.language), looks(file)).book(book(tree))
    return stream.getvalue()


def _describe(file: "Workbook", tree: Tree, options: Options) -> None:
    when = datetime.fromtimestamp(options.timestamp, UTC).replace(tzinfo=None)
    said = {"title": tree.title, "subject": tree.subtitle, "comments": tree.purpose}
    texts = {name: letters((text,))[:_LONGEST_SAID] for name, text in said.items()}
    file.set_properties({**texts, "created": when})
    file.set_custom_property("Language", letters((tree.language,)))


@define
class _Maker:
    """Fills a workbook.

    Attributes:
        file: The workbook.
        tree: The document.
        words: The writer's own words.
        looks: The formats of cells, by name.
    """

    file: "Workbook"
    tree: Tree
    words: Words
    looks: "dict[str, Format]"

    def book(self, book: Book) -> None:
        """Make all sheets."""
        first = self.file.add_worksheet(book.name)
        self._paper(first)
        # Not fitted to a page: LibreOffice does not do that with a sheet of one column.
        first.set_print_scale(SCALE)
        self._lines(first, book.lines)
        lists = _Lists(self.file)
        for sheet in book.sheets:
            self._sheet(self.file.add_worksheet(sheet.name), sheet, lists)
        lists.write()

    def _paper(self, page: "Worksheet") -> None:
        page.set_paper(9)
        page.set_margins(_SIDE, _SIDE, _ENDS, _ENDS)
        title, foot = (_on_paper(text) for text in (self.tree.title, self.tree.foot))
        page.set_header(f"&L{title}&R&A")
        page.set_footer(f"&L{foot}&R{text_words(self.tree.language).page} &P / &N")

    def _lines(self, page: "Worksheet", said: tuple[Line, ...]) -> None:
        page.hide_gridlines(2)
        page.set_column(0, 0, TEXT, self.looks["text"])
        row = 0
        for line in said:
            for piece in _pieces(line.text):
                self._line(page, row, line, piece)
                row += 1
            if line.room:
                # Below and not beside it: what is wider than paper is printed in tiny letters.
                page.write_blank(row, 0, None, self.looks["cell"])
                high(page, row, line.room)
                row += 1

    def _line(self, page: "Worksheet", row: int, line: Line, text: str) -> None:
        look = self.looks[line.style]
        size = relative_size(line.style)
        high(page, row, size * lines_of(text, TEXT / size))
        if line.style == "sheet":
            place = f"internal:'{text.replace(chr(39), chr(39) * 2)}'!A1"
            page.write_url(row, 0, place, look, f"→ {text}")
        else:
            page.write_string(row, 0, text, look)

    def _sheet(self, page: "Worksheet", sheet: Sheet, lists: "_Lists") -> None:
        table = sheet.table
        self._paper(page)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.freeze_panes(1, int(table.row_heads))
        for column, (head, width) in enumerate(zip(table.head, widths(table), strict=True)):
            page.set_column(column, column, width, self._look(table, column))
            page.write_string(0, column, letters(head)[:_MOST], self.looks["column"])
        high(page, 0, max(map(lines_of, map(letters, table.head), widths(table))))
        last = self._rows(page, table)
        entries = table.entries
        if entries is None or entries.rows:
            # Not where people may add rows: those would not be printed.
            page.print_area(0, 0, last, len(table.head) - 1)
        if entries is None or not entries.rows:
            page.autofilter(0, 0, last, len(table.head) - 1)
        if entries is not None:
            self._typed(page, sheet.name, entries, lists)

    def _look(self, table: Table, column: int, row: int = 0) -> "Format":
        entries = table.entries
        if entries and entries.columns[column] in entries.dates:
            return self.looks["date"]
        if entries and row and column and entries.rows and entries.rows[row - 1] in entries.dates:
            return self.looks["date"]
        return self.looks["row" if row and table.row_heads and not column else "cell"]

    def _rows(self, page: "Worksheet", table: Table) -> int:
        """Write the rows below the head, and give the number of the last one."""
        at = 0
        for number, row in enumerate(table.rows, 1):
            looks = [self._look(table, column, number) for column in range(len(row))]
            for cells in zip_longest(*(_pieces(_cell(cell)) for cell in row), fillvalue=""):
                at += 1
                high(page, at, max(map(lines_of, cells, widths(table))))
                for column, (text, look) in enumerate(zip(cells, looks, strict=True)):
                    # An empty text would count as something typed.
                    if text:
                        page.write_string(at, column, text, look)
                    else:
                        page.write_blank(at, column, None, look)
        return at

    def _typed(self, page: "Worksheet", name: str, entries: Entries, lists: "_Lists") -> None:
        """Name the head of each column, or each row, and help with what is typed."""
        quoted = f"'{name.replace(chr(39), chr(39) * 2)}'"
        for column, key in enumerate(entries.columns):
            place = f"${chr(ord('A') + column)}$1"
            self.file.define_name(f"{entries.name}.{key}", f"={quoted}!{place}")
            if entries.choices and entries.choices[column]:
                self._choose(page, column, lists.place(entries.choices[column]))
        for row, key in enumerate(entries.rows, 2):
            self.file.define_name(f"{entries.name}.{key}", f"={quoted}!$A${row}")
        # No rule for dates: "week 12" is worth more than nothing, and is told of afterwards.

    def _choose(self, page: "Worksheet", column: int, source: str) -> None:
        rule = {"validate": "list", "source": source, "error_message": self.words.choose}
        page.data_validation(1, column, _ROWS, column, rule)


@define(init=False)
class _Lists:
    """The words that can be chosen, on a sheet that nobody sees.

    In the rule for a cell itself a word with a comma would be two, and the room is small.
    """

    file: "Workbook"
    known: list[tuple[str, ...]]

    def __init__(self, file: "Workbook") -> None:
        self.file = file
        self.known = []

    def place(self, choices: tuple[str, ...]) -> str:
        """Give where a list stands, or will stand."""
        if choices not in self.known:
            self.known.append(choices)
        column = chr(ord("A") + self.known.index(choices))
        return f"={LISTS}!${column}$1:${column}${len(choices)}"

    def write(self) -> None:
        """Write all lists that were asked for."""
        if self.known:
            page = self.file.add_worksheet(LISTS)
            for column, choices in enumerate(self.known):
                for row, choice in enumerate(choices):
                    page.write_string(row, column, choice)
            page.very_hidden()


def _cell(blocks: Blocks) -> str:
    return "\n".join(map(letters, lines(blocks)))


def _pieces(text: str) -> list[str]:
    return [text[at : at + _MOST] for at in range(0, len(text), _MOST)] or [""]


def _on_paper(text: str) -> str:
    """Give words for the head or foot of a page, where & begins a code."""
    return letters((text,))[: _LONGEST_FOOT // 2].replace("&", "&&")
