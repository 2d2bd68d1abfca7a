"""A document as lines: for cells of tables, where nothing but words can stand."""

from collections.abc import Iterator

from ..tree import (
    Appointment,
    Blank,
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Facts,
    Field,
    Grid,
    Heading,
    Inlines,
    List,
    Paragraph,
    Picture,
    Strong,
    Table,
    Together,
)
from .appointments import spelled

BETWEEN = " – "
"""Stands between the cells of a table that is written as lines."""


def lines(blocks: Blocks) -> Iterator[Inlines]:
    """Give what stands in blocks as lines, without those that say nothing."""
    for block in blocks:
        yield from filter(None, _lines(block))


def _lines(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph(content):
            yield content
        case Heading(_, content):
            yield _strong(content)
        case Field(label):
            yield (*label, " ", Blank())
        case Picture(_, alt):
            yield (alt,)
        case List():
            yield from _items(block)
        case Table(head, rows):
            yield _cells(head)
            yield from (_cells(tuple(map(one_line, row))) for row in rows)
        case _:
            yield from _group(block)


def _group(block: Block) -> Iterator[Inlines]:
    match block:
        case Cards(cards):
            yield from (line for card in cards for line in card_lines(card))
        case Box(content, title):
            yield _strong(title)
            yield from lines(content)
        case Facts(pairs):
            yield from ((*_strong(name), ": ", *one_line(text)) for name, text in pairs)
        case Grid(_, cells):
            yield from (line for cell in cells for line in lines(cell))
        case Together(content):
            yield from lines(content)
        case Appointment():
            yield from _group(spelled(block))
        # What is left says nothing: the list of chapters, and the end of a page.


def card_lines(card: Card) -> Iterator[Inlines]:
    """Give what stands on a card, from top to bottom."""
    yield from filter(None, (card.head, _strong(card.body), *card.notes, card.foot))
    yield from ((Blank(),) for _ in range(card.lines))


def one_line(blocks: Blocks) -> Inlines:
    """Give what stands in blocks as one line."""
    whole: Inlines = ()
    for line in lines(blocks):
        whole = (*whole, *((" ",) if whole else ()), *line)
    return whole


def _strong(content: Inlines) -> Inlines:
    return (Strong(content),) if content else ()


def _items(one: List) -> Iterator[Inlines]:
    for number, item in enumerate(one.items, 1):
        mark = {"bullet": "–", "number": f"{number}.", "check": "☐"}[one.style]
        first, *rest = (*lines(item), ())
        yield (f"{mark} ", *first)
        yield from filter(None, rest)


def _cells(cells: tuple[Inlines, ...]) -> Inlines:
    whole: Inlines = ()
    for cell in filter(None, cells):
        whole = (*whole, *((BETWEEN,) if whole else ()), *cell)
    return whole
