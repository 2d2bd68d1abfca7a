"""What fits on a slide: the measures of `writers/css/slides.css`, in pixels.

Slides are shown in a browser. Counted is a screen of 1280 by 720, the smallest that rooms have;
a PDF of the same slide holds a little more.
"""

from ..tree import Block, Blocks, Heading, List, Paragraph
from .letters import lines

WIDTH, HEIGHT = 1280, 720

_LETTERS = 16 + 0.023 * HEIGHT
_WIDER, _BOLDER = 1.17, 1.3
"""How much wider the letters are where our own font is not installed: those of Verdana."""

_ROOM = WIDTH - 2 * 0.05 * WIDTH
_TALL = HEIGHT - 2 * 24
_INDENT = 1.5 * _LETTERS

_HEAD, _LEAD = 1.7 * _LETTERS, 1.2 * _LETTERS
_HEAD_LINE, _LINE = 1.25, 1.4
"""How far apart the lines are, in ems."""


def fullness(slide: Blocks) -> float:
    """Give how much of a slide is taken by what stands on it; above 1 is too much.

    Args:
        slide: What `documents.schermbladen.slide` gives: a head, and large words.
    """
    return sum(_height(block, _ROOM) for block in slide) / _TALL


def _height(block: Block, room: float) -> float:
    match block:
        case Heading(_, content):
            return _HEAD * (_HEAD_LINE * lines(content, _HEAD, room / _BOLDER, "bold") + 0.5)
        case Paragraph(content):
            return _LEAD * (_LINE * lines(content, _LEAD, room / _WIDER) + 0.8)
        case List(items):
            return 0.8 * _LETTERS + sum(_item(item, room - _INDENT) for item in items)
        case _:
            return 0.0


def _item(item: Blocks, room: float) -> float:
    # The paragraph of an item has less white below it, and the item a little.
    less = (0.8 - 0.25) * _LEAD - 0.25 * _LETTERS
    return sum(_height(block, room) - less for block in item)
