"""How much room words take in our own font, to be on the safe side of what Typst makes of them.

Pairs of letters that stand closer together, and words that are broken at the end of a line, take
less room than is counted here. Typst looks for lines of about one length; so it may need a line
more than this, of one card in fifty with long words in the largest letters.
"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Literal

from ..tree import Blank, Inline, Inlines, Mark
from .measures import MILLIMETRE

Face = Literal["regular", "bold"]

_OTHER = 0.8
"""The width in ems of a character that the font does not have, and that is written otherwise."""

_STEP = re.compile(r"[^\s-]*-+|[^\s-]+|\s+")
"""What stays together on a line: a word, or a part of it up to a hyphen."""


def width(words: str, size: float, face: Face = "regular") -> float:
    """Give how wide words are on one line, in points."""
    known = _widths()[face]
    return size * sum(known.get(character, _OTHER) for character in words)


def lines(content: Inlines, size: float, room: float, face: Face = "regular") -> int:
    """Give on how many lines words stand.

    Args:
        content: The words.
        size: The size of the letters in points.
        room: How wide the lines are, in points.
        face: The face of the letters.

    Returns:
        The number of lines; 0 for no words.
    """
    count, used, gap = 0, room, 0.0
    for piece in _pieces(content):
        space = isinstance(piece, str) and piece.isspace()
        wide = _wide(piece, size, face)
        if space:
            gap = wide
        elif count and used + gap + wide <= room:
            used, gap = used + gap + wide, 0.0
        else:
            # A word that is wider than a line goes on where it is broken; a blank does not.
            breaks = isinstance(piece, str) and wide > room
            count += -int(-wide // room) if breaks else 1
            used, gap = wide % room if breaks else wide, 0.0
    return count


def _pieces(content: Inlines) -> list[Inline]:
    found: list[Inline] = []
    for one in content:
        if isinstance(one, str):
            found += _STEP.findall(one)
        elif isinstance(one, (Mark, Blank)):
            found.append(one)
        else:
            found += _pieces(one.content)
    return found


def _wide(piece: Inline, size: float, face: Face) -> float:
    if isinstance(piece, str):
        return width(piece, size, face)
    return piece.width * MILLIMETRE if isinstance(piece, Blank) else size


@cache
def _widths() -> dict[str, dict[str, float]]:
    """Give the width in ems of each character, by face."""
    faces = json.loads((files(__package__) / "widths.json").read_text("utf-8"))
    return {
        face: {each: int(wide) / 1000 for wide, all_ in of.items() for each in all_}
        for face, of in faces.items()
    }
