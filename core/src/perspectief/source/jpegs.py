"""How a JPEG is made up: how large it is, and whether its colours can be shown everywhere."""

from __future__ import annotations

import struct
from typing import NamedTuple

START = b"\xff\xd8\xff"
"""What every JPEG begins with."""

_FRAMES = range(0xC0, 0xC3)
"""The marks of the kinds of JPEG that are read everywhere; each begins with the size."""
_APPLICATION, _ADOBE, _TRANSFORM = 0xEE, b"Adobe", 11
"""The segment of Adobe, what it begins with, and where it says how colours are written."""
_FILL = 0xFF
"""There may be any number of these before a mark."""
_GREY, _THREE = 1, 3


class Frame(NamedTuple):
    """What a JPEG says of itself.

    Attributes:
        height: In points.
        width: In points.
        shown: Whether PDF and Word can show its colours: not those of a press (CMYK), nor red,
            green and blue as they are, which PDF takes for those.
    """

    height: int
    width: int
    shown: bool


def frame(data: bytes) -> Frame | None:
    """Read what a JPEG says of itself, and not what a small picture inside it does.

    Args:
        data: The file.

    Returns:
        None when it does not say so, in the way that is read everywhere.
    """
    place, plain = len(START) - 1, False
    while data[place : place + 1] == b"\xff" and place + 4 <= len(data):
        kind, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if kind == _FILL:
            place += 1
            continue
        part = data[place + 4 : place + 2 + length]
        if kind in _FRAMES:
            return _frame(part, plain)
        if kind == _APPLICATION and part.startswith(_ADOBE):
            plain = part[_TRANSFORM : _TRANSFORM + 1] == b"\0"
        place += 2 + length
    return None


def _frame(part: bytes, plain: bool) -> Frame | None:
    try:
        bits, height, width, colours = struct.unpack_from(">BHHB", part)
    except struct.error:
        return None
    shown = colours == _GREY or (colours == _THREE and not plain)
    return Frame(height, width, shown) if bits == 8 else None
