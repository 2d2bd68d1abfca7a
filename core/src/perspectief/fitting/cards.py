"""What fits on a card: the measures of `writers/typst/cards.typ`, in points."""

from ..tree import Card, Inlines, Mark
from .letters import Face, lines

MAIN, SMALL = 14.0, 9.5
"""The smallest letters that can be read from a table: of the main words, and of the others.

Typst makes the letters smaller until a card fits, so what does not fit in these is printed, and
too small. Our own choice: 12 points is enough in the hand, and a card lies on a table.
"""

_MILLIMETRE = 72 / 25.4
_WIDTH = (95 - 2 * 6) * _MILLIMETRE
_HEIGHT = (69.2 - 2 * 6) * _MILLIMETRE
_GUTTER = 2 * _MILLIMETRE
_LINE = 8.5 * _MILLIMETRE
"""How far apart the lines are to write on."""

_CAPITAL = 0.668
"""How high a capital is, in ems: the height of a line."""

_LEADING, _SMALL_LEADING = 0.5, 0.6
_SPACING = 0.85
_FOOT = 0.72
_EMPTY = 4


def fullness(card: Card, main: float = MAIN, small: float = SMALL) -> float:
    """Give how much of a card is taken, in letters of these sizes; above 1 is too much."""
    return height(card, main, small) / _HEIGHT


def height(card: Card, main: float, small: float) -> float:
    """Give how high what stands on a card is, in points."""
    head = _block(card.head, small, _SMALL_LEADING)
    face: Face = "bold" if card.style == "aid" else "regular"
    body = _block(card.body, main, _LEADING, face)
    return head + body + 2 * _GUTTER + _below(card, small)


def _below(card: Card, small: float) -> float:
    notes = [_block(note, small, _SMALL_LEADING) for note in card.notes]
    written = _EMPTY if card.style == "empty" and not card.lines else card.lines
    room = sum(notes) + written * _LINE
    gaps = max(0, len(notes) - 1)
    # Between the last of them and the lines, or the foot, lies another.
    gaps += bool(notes and (written or card.foot))
    foot = _block(card.foot, small * _FOOT, _SMALL_LEADING) if card.foot else 0.0
    after = _GUTTER if card.foot and not notes else 0.0
    return room + gaps * _SPACING * small + foot + after


def _block(content: Inlines, size: float, leading: float, face: Face = "regular") -> float:
    count = lines(content, size, _WIDTH, face)
    signs = any(isinstance(one, Mark) for one in content)
    # A sign is higher than the letters beside it.
    taller = 1 - _CAPITAL if signs else 0
    return size * (count * _CAPITAL + taller + max(0, count - 1) * leading)
