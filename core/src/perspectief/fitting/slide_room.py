"""What surely fits on a slide: told by counting characters, so that few slides are measured.

Whatever is said here of a slide, measuring it says too, or that there is even more room.
"""

from .room import lines_at_most
from .slide_measures import (
    AROUND_LIST,
    BOLDER,
    HEAD,
    INDENT,
    LEAD,
    ROOM,
    TALL,
    WIDER,
    head,
    item,
    paragraph,
)

_BOLD = 1.13
"""No bold letter of ours is more times as wide as those that `room` counts with."""

_SKIP = 2
"""The lines in which it stands that an assignment may be skipped."""

_BULLETS = "-*+0123456789"


def slide_fits(title: str, screen: str, *, skip: bool) -> bool:
    """Tell whether a slide surely has room enough.

    Args:
        title: What stands at its head.
        screen: What stands below that and the minutes, as it is read.
        skip: Whether it may say below that, that it can be skipped.
    """
    taken = head(lines_at_most(title, HEAD * _BOLD, ROOM / BOLDER)) + paragraph(1)
    taken += paragraph(_SKIP) if skip else 0.0
    rows = [row for row in screen.split("\n") if row]
    taken += sum(item(lines_at_most(row, LEAD, (ROOM - INDENT) / WIDER)) for row in rows)
    # What a paragraph has more than an item of a list is less than the white around a list.
    return taken + AROUND_LIST * _blocks(screen) <= TALL


def _blocks(text: str) -> int:
    """Give a number of paragraphs and lists that a text has at most."""
    rows = text.split("\n")
    items = [row.lstrip()[:1] in _BULLETS for row in rows]
    pairs = zip(rows[1:], items, items[1:], strict=False)
    return 1 + sum(not row or one != other for row, one, other in pairs)
