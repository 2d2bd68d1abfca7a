"""Text that a font can show: what it lacks is written in another way, or as a sign."""

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

MISSING = "◊"
"""What stands for a character that the font cannot show; our font has no U+FFFD."""

_OTHERWISE = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "–",
    "\u2015": "—",
    "→": "->",
    "←": "<-",
}
_KEPT = "\u00ad\u200b\u2060"
"""Where a word may be broken, and where not: invisible, and right in any font."""

# No column can hold these. A hyphen would be read as part of them.
_LONG = re.compile(r"\w{60,}|\S{300,}")
_PIECE = re.compile(r".{10}")


def breakable(text: str) -> str:
    """Let words of a length that no language has break anywhere."""
    if len(text) < 60:
        return text
    return _LONG.sub(lambda word: _PIECE.sub("\\g<0>\u200b", word[0]), text)


@cache
def glyphs() -> "Glyphs":
    """Give what our own font can show."""
    # The four faces hold the same characters.
    font = files(__package__) / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"
    return Glyphs(font.read_bytes())


class Glyphs(dict[int, str]):
    """What to write for each character; a table for `str.translate`.

    Each character is looked into once.
    """

    def __init__(self, font: bytes) -> None:
        """Take what a font can show from the bytes of a TrueType font."""
        super().__init__()
        self._known = frozenset(_characters(font))

    def __missing__(self, code: int) -> str:
        """Find what to write for a character."""
        self[code] = found = self._shown(chr(code))
        return found

    def _shown(self, character: str) -> str:
        if ord(character) in self._known or character in _KEPT:
            return character
        if character.isspace():
            return character if unicodedata.category(character) == "Zs" else " "
        if _invisible(character):
            # Marks for writing from right to left among them: the font has no such script.
            return ""
        return self._other(character)

    def _other(self, character: str) -> str:
        other = _OTHERWISE.get(character) or unicodedata.normalize("NFKD", character)
        return other if self._known.issuperset(map(ord, other)) else MISSING


def _invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or (
        unicodedata.name(character, "").startswith("VARIATION SELECTOR")
    )


def _characters(font: bytes) -> Iterator[int]:
    """Give the characters of the first table of format 4, which each of our fonts has."""
    start = table(font, b"cmap")
    (offset,) = struct.unpack_from(">I", font, start + 8)
    (double,) = struct.unpack_from(">H", font, start + offset + 6)
    ends = start + offset + 14
    starts = ends + double + 2
    count = f">{double // 2}H"
    for first, last in zip(
        struct.unpack_from(count, font, starts), struct.unpack_from(count, font, ends), strict=True
    ):
        yield from range(first, min(last + 1, 0xFFFF))


def table(font: bytes, tag: bytes) -> int:
    """Give the place at which a table of a TrueType font begins."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = struct.iter_unpack(">4sIII", font[12 : 12 + 16 * count])
    return next(int(offset) for name, _, offset, _ in tables if name == tag)
