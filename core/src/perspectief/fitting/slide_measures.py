"""The measures of slides, as in `writers/css/slides.css`, in pixels.

Slides are shown in a browser. Counted is a screen of 1280 by 720, the smallest that rooms have;
a PDF of the same slide holds a little more.
"""

WIDTH, HEIGHT = 1280, 720

LETTERS = 16 + 0.023 * HEIGHT
WIDER, BOLDER = 1.17, 1.3
"""How much wider the letters are where our own font is not installed: those of Verdana."""

ROOM = WIDTH - 2 * 0.05 * WIDTH
TALL = HEIGHT - 2 * 24
INDENT = 1.5 * LETTERS

HEAD, LEAD = 1.7 * LETTERS, 1.2 * LETTERS
HEAD_LINE, LINE = 1.25, 1.4
"""How far apart the lines are, in ems."""

LESS = (0.8 - 0.25) * LEAD - 0.25 * LETTERS
"""How much lower a paragraph is as an item of a list: less white below it, and a little around."""


def head(count: int) -> float:
    """Give the height of a head of so many lines."""
    return HEAD * (HEAD_LINE * count + 0.5)


def paragraph(count: int) -> float:
    """Give the height of a paragraph of so many lines."""
    return LEAD * (LINE * count + 0.8)


def item(count: int) -> float:
    """Give the height of an item of a list of so many lines."""
    return paragraph(count) - LESS


AROUND_LIST = 0.8 * LETTERS
"""The white around a list."""
