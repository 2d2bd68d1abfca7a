"""The measures of a card, those of `writers/typst/cards.typ`, in points."""

MAIN, SMALL = 14.0, 9.5
"""The smallest letters that can be read from a table: of the main words, and of the others.

Typst makes the letters smaller until a card fits, so what does not fit in these is printed, and
too small. Our own choice: 12 points is enough in the hand, and a card lies on a table.
"""

MILLIMETRE = 72 / 25.4
"""In points."""

WIDTH = (95 - 2 * 6) * MILLIMETRE
HEIGHT = (69.2 - 2 * 6) * MILLIMETRE
GUTTER = 2 * MILLIMETRE
LINE = 8.5 * MILLIMETRE
"""How far apart the lines are to write on."""

_CAPITAL = 0.668
"""How high a capital is, in ems: the height of a line."""

LEADING, SMALL_LEADING = 0.5, 0.6
"""How much white is between two lines, in ems."""

SPACING = 0.85
"""How much white is between two notes, in ems."""

FOOT = 0.72
"""How large the letters of the foot are, of the small ones."""


def block(lines: int, size: float, leading: float, *, signs: bool = False) -> float:
    """Give how high some lines are.

    Args:
        lines: How many there are.
        size: The size of the letters.
        leading: The white between two lines, in ems.
        signs: Whether there is a sign among the letters: that is higher.
    """
    taller = 1 - _CAPITAL if signs else 0
    return size * (lines * _CAPITAL + taller + max(0, lines - 1) * leading)
