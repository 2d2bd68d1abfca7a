"""What fits on a slide, measured in the letters of slides."""

from ..tree import Block, Blocks, Heading, List, Paragraph
from .letters import lines
from .slide_measures import (
    AROUND_LIST,
    BOLDER,
    HEAD,
    INDENT,
    LEAD,
    LESS,
    ROOM,
    TALL,
    WIDER,
    head,
    paragraph,
)


def fullness(slide: Blocks) -> float:
    """Give how much of a slide is taken by what stands on it; above 1 is too much.

    Args:
        slide: What `documents.schermbladen.slide` gives: a head, and large words.
    """
    return sum(_height(block, ROOM) for block in slide) / TALL


def _height(block: Block, room: float) -> float:
    match block:
        case Heading(_, content):
            return head(lines(content, HEAD, room / BOLDER, "bold"))
        case Paragraph(content):
            return paragraph(lines(content, LEAD, room / WIDER))
        case List(items):
            return AROUND_LIST + sum(_item(each, room - INDENT) for each in items)
        case _:
            return 0.0


def _item(item: Blocks, room: float) -> float:
    return sum(_height(block, room) - LESS for block in item)
