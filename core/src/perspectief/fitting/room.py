"""What surely fits on a card: told by counting characters, so that few cards are measured.

Whatever is said here of a card, measuring it says too, or that there is even more room.
"""

from collections.abc import Collection, Iterable
from itertools import islice
from math import ceil

from .measures import (
    FOOT,
    GUTTER,
    HEIGHT,
    LEADING,
    MAIN,
    SMALL,
    SMALL_LEADING,
    SPACING,
    WIDTH,
    block,
)

_UNITS = 180
"""Units in an em: so many that the widest character is less than 256."""

_AT_MOST = (
    (0.29, " .,:;'|ijlï"),
    (0.37, '()!frt-[]"'),
    (0.49, "ckçsvxyzI1/"),
    (0.56, "aehnouàáäâèéêëìíîòóôöùúûüJFLT27"),
    (0.62, "bdgpqBEPRSVYZÉË345689"),
    (0.76, "ACDGHKNOQUXw0"),
    (0.90, "mMW"),
)
"""No letter of ours is wider than this, in ems; of others it is not known."""

_ANSWERED_BY = 1
"""The lines that it takes to name the three roles of the pilot, in each language."""

_ROLES = frozenset({"medewerker", "leidinggevende", "hr"})
_MINE = 2
"""Lines that are enough to write whose an activity is, in each language."""

_EXAMPLES = 3
"""How many examples of an activity stand on its card."""


def _widths() -> bytes:
    widths = bytearray([255]) * 256
    for width, characters in _AT_MOST:
        for character in characters:
            widths[ord(character)] = int(width * _UNITS) + 1
    widths[ord("?")] = 255  # What stands for all that is no letter of the west.
    return bytes(widths)


_WIDTHS = _widths()


def question_fits(text: str, theme: str, roles: Collection[str], small: str) -> bool:
    """Tell whether a question surely fits on its card.

    Args:
        text: The question.
        theme: The title of its guiding question.
        roles: The ids of those who answer it.
        small: The id, and that of the pack with its version, for the small print.
    """
    if not _ROLES.issuperset(roles):
        return False
    # Before its title stands a sign, an em wide.
    notes = (_note(lines_at_most(f"? {theme}", SMALL), signs=True), _note(_ANSWERED_BY))
    return _fits(text, notes, small)


def activity_fits(title: str, examples: Iterable[str], small: str) -> bool:
    """Tell whether an activity surely fits on its card.

    Args:
        title: Its name.
        examples: Its tasks.
        small: As for a question.
    """
    shown = islice(examples, _EXAMPLES)
    notes = (*(_note(lines_at_most(each, SMALL)) for each in shown), _note(_MINE))
    return _fits(title, notes, small)


def _fits(body: str, notes: tuple[float, ...], small: str) -> bool:
    size = SMALL * FOOT
    height = block(lines_at_most(body, MAIN), MAIN, LEADING) + 2 * GUTTER
    height += sum(notes) + len(notes) * SPACING * SMALL
    return height + block(lines_at_most(f"mm {small}", size), size, SMALL_LEADING) <= HEIGHT


def _note(lines: int, *, signs: bool = False) -> float:
    return block(lines, SMALL, SMALL_LEADING, signs=signs)


def lines_at_most(text: str, size: float, width: float = WIDTH) -> int:
    """Give a number of lines that is enough.

    Args:
        text: The words.
        size: The size of the letters.
        width: How wide the lines are, in the same unit.

    Words stand on as few lines as they can, so narrower ones never stand on more.
    """
    data = text.encode("latin-1", "replace")
    if _wide(data, size) <= width:
        return 1
    count, used, blank = 0, width, _wide(b" ", size)
    for word in data.split():
        wide = _wide(word, size)
        if used + blank + wide <= width:
            used += blank + wide
        else:
            # Behind a word that is wider than a line there is room of which nothing is known.
            count += ceil(wide / width)
            used = min(wide, width)
    return count


def _wide(data: bytes, size: float) -> float:
    return sum(data.translate(_WIDTHS)) * size / _UNITS
