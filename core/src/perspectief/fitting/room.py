"""What surely fits on a card: told by counting characters, so that few cards are measured.

Whatever is said here of a card, measuring it says too, or that there is even more room.
"""

from collections.abc import Collection, Iterable
from itertools import islice

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
    (0.33, " .,:;'!|ijlï()"),
    (0.40, 'frt-"/[]'),
    (0.65, "abcdeghknopqsuvxyzàáâäèéêëìíîòóôöùúûüJFLET1234567890"),
    (0.76, "ABCDGHIKNOPQRSUVXYZÉË"),
    (0.90, "mwMW"),
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
    notes = (_note(_lines(f"? {theme}", SMALL), signs=True), _note(_ANSWERED_BY))
    return _fits(text, notes, small)


def activity_fits(title: str, examples: Iterable[str], small: str) -> bool:
    """Tell whether an activity surely fits on its card.

    Args:
        title: Its name.
        examples: Its tasks.
        small: As for a question.
    """
    shown = islice(examples, _EXAMPLES)
    return _fits(title, (*(_note(_lines(each, SMALL)) for each in shown), _note(_MINE)), small)


def _fits(body: str, notes: tuple[float, ...], small: str) -> bool:
    size = SMALL * FOOT
    height = block(_lines(body, MAIN), MAIN, LEADING) + 2 * GUTTER
    height += sum(notes) + len(notes) * SPACING * SMALL
    return height + block(_lines(f"mm {small}", size), size, SMALL_LEADING) <= HEIGHT


def _note(lines: int, *, signs: bool = False) -> float:
    return block(lines, SMALL, SMALL_LEADING, signs=signs)


def _lines(text: str, size: float) -> int:
    """Give a number of lines that is enough.

    What fits on one line stands on one. Of any two lines one behind the other the first, with
    the first word of the second, is more than a line: so all lines but the last are together
    less than twice the width of the text.
    """
    units = sum(text.encode("latin-1", "replace").translate(_WIDTHS))
    wide = units * size / _UNITS
    return 1 if wide <= WIDTH else 1 + int(2 * wide / WIDTH)
