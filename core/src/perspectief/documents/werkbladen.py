"""Werkbladen: the sheets to fill in during and around a session, each on paper of its own."""

from collections.abc import Iterable, Iterator

from ..model import Pack, Worksheet
from ..plugins.records import Document, Options
from ..tree import (
    Block,
    Box,
    Field,
    Grid,
    Heading,
    Inlines,
    List,
    Mark,
    Page,
    Paragraph,
    Section,
    Strong,
    Table,
    Tree,
)
from .common import text, tree
from .labels import Labels, labels
from .markdown import blocks
from .phrases import VALUES, small

NAME = "werkbladen"
IDENTITY = ("groep", "datum", "horizon", "mensen", "versie")
"""Lines that say whose sheet it is stand above its table, all other lines below it."""
CANNOT = "kan-niet"
"""The band of what cannot be done: it has no owner and no date, so lines instead of a table."""
ROWS = 6
"""Empty rows in a table that does not say how many."""
HEIGHTS = {"A2": 198, "A3": 216, "A4": 175, "A5": 110, "A6": 81}
"""Room for what is filled in, in millimetres: the paper without head, help and foot."""
LINE = 9
"""The height of a line to write on, in millimetres."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: every worksheet, on the paper it is made for."""
    label = labels(NAME, pack.language)
    sections = tuple(_section(label, sheet) for sheet in pack.worksheets.values())
    return tree(pack, label, NAME, sections, participants=True, cover=False)


def _section(label: Labels, sheet: Worksheet) -> Section:
    explained = blocks(sheet.text)
    help = tuple(block for block in explained if not isinstance(block, List))
    rules = tuple(block for block in explained if isinstance(block, List))
    body = _table_sheet(sheet) if sheet.columns else _line_sheet(sheet)
    private = (Box(text(label("private")), style="note"),) if sheet.private else ()
    title = Heading(1, (sheet.title,), f"worksheet-{sheet.id}")
    parts = (title, *help, *body, *map(_rules, rules), *private)
    return Section(parts, Page(sheet.size, landscape=_large(sheet) and not sheet.bands))


def _large(sheet: Worksheet) -> bool:
    """Say whether a group writes on the sheet together, at a table or on a wall."""
    return sheet.size in ("A2", "A3")


def _rules(rules: List) -> Block:
    half = (len(rules.items) + 1) // 2
    return Box(
        (Grid(2, ((List(rules.items[:half]),), (List(rules.items[half:]),))),), style="quiet"
    )


def _line_sheet(sheet: Worksheet) -> Iterator[Block]:
    if _large(sheet) and sheet.lines:
        yield _boxes(sheet.lines.values(), 2, HEIGHTS[sheet.size])
    else:
        each = HEIGHTS[sheet.size] // LINE // max(1, len(sheet.lines))
        yield from (_line(words, max(1, each)) for words in sheet.lines.values())


def _table_sheet(sheet: Worksheet) -> Iterator[Block]:
    above = [words for key, words in sheet.lines.items() if key in IDENTITY]
    below = [words for key, words in sheet.lines.items() if key not in IDENTITY]
    yield from (_line(words) for words in above if not _asks(words))
    asked = tuple((_line(words),) for words in above if _asks(words))
    if asked:
        yield Grid(len(asked), asked)
    yield from _bands(sheet) if sheet.bands else (_table(sheet),)
    if _large(sheet) and len(below) > 1:
        yield _boxes(below, len(below), 4 * LINE)
    else:
        yield from (_line(words) for words in below)


def _boxes(heads: Iterable[str], columns: int, room: int) -> Grid:
    cells = tuple((Paragraph((Strong((head,)),)),) for head in heads)
    return Grid(columns, cells, height=room // -(-len(cells) // columns), framed=True)


def _line(words: str, lines: int = 1) -> Block:
    return Field((words,), lines) if _asks(words) else Paragraph((words,), "lead")


def _asks(words: str) -> bool:
    # What asks for nothing has been filled in already, such as the horizon.
    return words.endswith((":", "?"))


def _bands(sheet: Worksheet) -> Iterator[Block]:
    for key, band in sheet.bands.items():
        if key == CANNOT:
            yield Field((Strong((band,)),), sheet.rows or ROWS)
        else:
            yield Heading(2, (band,))
            yield _table(sheet)


def _table(sheet: Worksheet) -> Table:
    rows = sheet.rows or ROWS
    meanings = [small(sheet.legend[key]) if key in sheet.legend else () for key in sheet.columns]
    return Table(
        head=tuple(_head(key, words) for key, words in sheet.columns.items()),
        rows=(*((tuple(meanings),) if sheet.legend else ()), *[((),) * len(sheet.columns)] * rows),
        widths=tuple(_width(sheet, key) for key in sheet.columns),
        row_height=HEIGHTS[sheet.size] // (rows * max(1, len(sheet.bands))),
    )


def _head(key: str, words: str) -> Inlines:
    shape = next((value for value in VALUES if value == key), None)
    return (Mark(shape), " ", words) if shape else (words,)


def _width(sheet: Worksheet, key: str) -> float:
    """Give a column for sentences more room than one for a card or a date."""
    if set(VALUES) & set(sheet.columns):
        return 1 if key in VALUES else 1.4
    return 2 if key == next(iter(sheet.columns)) else 1


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    participants=True,
)
