"""How long it takes to read a document."""

from math import ceil

from ..tree import (
    Block,
    Blocks,
    Box,
    Emphasis,
    Facts,
    Field,
    Grid,
    Heading,
    Inline,
    Link,
    List,
    Paragraph,
    Strong,
    Table,
    Together,
)
from .common import WORDS_A_MINUTE
from .labels import Labels


def reading_time(label: Labels, blocks: Blocks) -> Paragraph:
    """Say how many minutes it takes to read `blocks`, rounded up."""
    minutes = max(1, ceil(sum(map(words, blocks)) / WORDS_A_MINUTE))
    key = "reading-time-one" if minutes == 1 else "reading-time"
    return Paragraph((label(key, minutes=minutes),), "small")


def words(part: Block | Inline) -> int:
    """Count the words of a part of a document; cards and pictures count for nothing."""
    if isinstance(part, str):
        return len(part.split())
    return sum(map(words, inner(part)))


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
