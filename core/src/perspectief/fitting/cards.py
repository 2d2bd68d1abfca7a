"""How much of a card is taken by what stands on it."""

from ..tree import Card, Inlines, Mark
from .letters import Face, lines
from .measures import (
    FOOT,
    GUTTER,
    HEIGHT,
    LEADING,
    LINE,
    MAIN,
    SMALL,
    SMALL_LEADING,
    SPACING,
    WIDTH,
    block,
)

_EMPTY = 4
"""How many lines there are to write on, on a card that is empty."""


def fullness(card: Card, main: float = MAIN, small: float = SMALL) -> float:
    """Give how much of a card is taken, in letters of these sizes; above 1 is too much."""
    return height(card, main, small) / HEIGHT


def height(card: Card, main: float, small: float) -> float:
    """Give how high what stands on a card is, in points."""
    head = _block(card.head, small, SMALL_LEADING)
    face: Face = "bold" if card.style == "aid" else "regular"
    body = _block(card.body, main, LEADING, face)
    return head + body + 2 * GUTTER + _below(card, small)


def _below(card: Card, small: float) -> float:
    notes = [_block(note, small, SMALL_LEADING) for note in card.notes]
    written = _EMPTY if card.style == "empty" and not card.lines else card.lines
    room = sum(notes) + written * LINE
    gaps = max(0, len(notes) - 1)
    # Between the last of them and the lines, or the foot, lies another.
    gaps += bool(notes and (written or card.foot))
    foot = _block(card.foot, small * FOOT, SMALL_LEADING) if card.foot else 0.0
    after = GUTTER if card.foot and not notes else 0.0
    return room + gaps * SPACING * small + foot + after


def _block(content: Inlines, size: float, leading: float, face: Face = "regular") -> float:
    signs = any(isinstance(one, Mark) for one in content)
    return block(lines(content, size, WIDTH, face), size, leading, signs=signs)
