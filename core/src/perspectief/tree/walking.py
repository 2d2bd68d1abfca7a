"""Walking through a document: every part of it, however deep it stands."""

from collections.abc import Iterable, Iterator

from .blocks import Block, Box, Facts, Field, Grid, Heading, List, Paragraph, Table, Together
from .inlines import Emphasis, Inline, Link, Strong


def walk(parts: Iterable[Block | Inline]) -> Iterator[Block | Inline]:
    """Give parts of a document, each followed by all that it is made of, in reading order."""
    for part in parts:
        yield part
        yield from walk(inner(part))


def inner(part: Block | Inline) -> tuple[Block | Inline, ...]:
    """Give the parts that a part of a document is made of; none of words, cards and pictures."""
    match part:
        case Paragraph(content) | Heading(_, content) | Strong(content) | Emphasis(content):
            return content
        case Link(_, content) | Field(content):
            return content
        case List(groups) | Grid(_, groups):
            return tuple(block for group in groups for block in group)
        case Together(content):
            return content
        case Box(content, title):
            return (*title, *content)
        case Facts(pairs):
            return tuple(each for name, text in pairs for each in (*name, *text))
        case Table(head, rows):
            cells = (cell for row in rows for cell in row)
            return tuple(each for group in (*head, *cells) for each in group)
        case _:
            return ()
