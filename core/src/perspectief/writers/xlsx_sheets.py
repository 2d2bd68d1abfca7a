"""Which sheets a document becomes in a workbook, and what stands on each."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import Factory, define, frozen

from ..tree import (
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Field,
    Grid,
    Heading,
    Inlines,
    Paragraph,
    Table,
    Together,
    Tree,
)
from .flat import lines
from .xlsx_words import LISTS, letters, words

Style = Literal["title", "head", "subhead", "text", "quiet", "sheet"]

_LONGEST = 31
"""The most units of UTF-16 that Excel takes in the name of a sheet."""
_NEVER = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@frozen
class Line:
    """A line of the sheet with the text.

    Attributes:
        text: What it says.
        style: How it looks; `sheet` leads to the sheet with the name that it says.
        room: How many lines there are to type in below it.
    """

    text: str
    style: Style = "text"
    room: int = 0


@frozen
class Sheet:
    """A sheet with one table.

    Attributes:
        name: What stands on its tab.
        table: The table.
    """

    name: str
    table: Table


@frozen
class Book:
    """The sheets of a workbook.

    Attributes:
        name: What stands on the tab of the sheet with the text.
        lines: The lines of that sheet.
        sheets: The other sheets.
    """

    name: str
    lines: tuple[Line, ...]
    sheets: tuple[Sheet, ...]


def book(tree: Tree) -> Book:
    """Divide a document over sheets: the text on the first, each table on one of its own."""
    title = letters((tree.title,))
    reader = _Reader(words(tree.language).cards, title)
    name = reader.free(title)
    said = (line for section in tree.sections for line in reader.blocks(section.blocks))
    head = (Line(title, "title"), *_said("text", tree.subtitle, tree.purpose))
    foot = _said("quiet", tree.notice, tree.foot)
    return Book(name, (*head, *said, *foot), tuple(reader.sheets))


def _said(style: Style, *texts: str) -> tuple[Line, ...]:
    return tuple(Line(letters((text,)), style) for text in texts if text)


@define
class _Reader:
    """Reads a document from top to bottom.

    Attributes:
        cards: The heads of a table of cards.
        chapter: The last heading, which names the tables below it.
        sheets: The sheets so far.
        names: The names that are taken, in small letters.
    """

    cards: tuple[str, ...]
    chapter: str
    sheets: list[Sheet] = Factory(list)
    # The second is a name that Excel keeps for itself.
    names: set[str] = Factory(lambda: {LISTS, "history"})

    def blocks(self, content: Blocks) -> Iterator[Line]:
        """Give the lines of blocks; the tables in them become sheets."""
        for block in content:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Line]:
        match block:
            case Heading(level, said):
                self.chapter = letters(said)
                yield Line(self.chapter, "head" if level == 1 else "subhead")
            case Paragraph(said, style):
                yield Line(letters(said), "quiet" if style == "small" else "text")
            case Field(label, room):
                yield Line(letters(label), room=room)
            case Table(head) if any(letters(each).strip() for each in head):
                yield self._sheet(block)
            case Cards(cards) if cards:
                yield self._sheet(self._of_cards(cards))
            case _:
                yield from self._group(block)

    def _group(self, block: Block) -> Iterator[Line]:
        match block:
            case Box(content, title):
                yield from (Line(letters(title), "subhead"),) if title else ()
                yield from self.blocks(content)
            case Grid(_, cells):
                yield from (line for cell in cells for line in self.blocks(cell))
            case Together(content):
                yield from self.blocks(content)
            case _:
                yield from (Line(letters(line)) for line in lines((block,)))

    def _sheet(self, table: Table) -> Line:
        # A caption is a sentence: only a short one can stand on a tab.
        caption = letters(table.caption)
        name = self.free(caption if 0 < len(caption) <= _LONGEST else self.chapter)
        self.sheets.append(Sheet(name, table))
        return Line(name, "sheet")

    def _of_cards(self, cards: tuple[Card, ...]) -> Table:
        head: tuple[Inlines, ...] = tuple((word,) for word in self.cards)
        rows = tuple(
            tuple(_told(part) for part in ((card.head,), (card.body,), card.notes, (card.foot,)))
            for card in cards
        )
        return Table(head, rows, (2, 6, 4, 2))

    def free(self, wanted: str) -> str:
        """Give a name for a sheet that Excel takes and no other sheet has."""
        clean = " ".join(_NEVER.sub(" ", wanted).split()).strip("' ")
        for number in range(1, len(self.names) + 2):
            more = f" ({number})" if number > 1 or not clean else ""
            name = _cut(clean, _LONGEST - len(more)) + more
            if name.lower() not in self.names:
                break
        self.names.add(name.lower())
        return name


def _told(parts: tuple[Inlines, ...]) -> Blocks:
    return tuple(Paragraph(part) for part in parts if part)


def _cut(text: str, units: int) -> str:
    """Cut off what is too long, as UTF-16 counts: behind a word, if that leaves the most of it."""
    data = text.encode("utf-16-le")
    start = data[: 2 * units].decode("utf-16-le", "ignore")
    if len(data) > 2 * units:
        words = start.rpartition(" ")[0]
        start = words if len(words) > units // 2 else start
    return start.strip("' ")
