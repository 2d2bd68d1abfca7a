"""How wide each character of our fonts is: what documents are measured with, without Typst."""

import json
import struct
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from perspectief import writers
from perspectief.writers.pdf_glyphs import table

FACES = {"regular": "400Regular", "bold": "700Bold"}
_FONTS = Path(writers.__file__).parent / "fonts"


def widths() -> str:
    """Give the text of `widths.json`: by face and width, in thousandths of an em, the characters.

    What is drawn by no more than shifting others, such as ligatures, is left out.
    """
    faces = {face: _by_width(_FONTS / f"AtkinsonHyperlegibleNext_{name}.ttf")
             for face, name in FACES.items()}  # fmt: skip
    return json.dumps(faces, ensure_ascii=False, indent=1) + "\n"


def _by_width(font: Path) -> dict[str, str]:
    data = font.read_bytes()
    (per_em,) = struct.unpack_from(">H", data, table(data, b"head") + 18)
    (metrics,) = struct.unpack_from(">H", data, table(data, b"hhea") + 34)
    found: dict[int, str] = defaultdict(str)
    for code, glyph in _glyphs(data):
        at = table(data, b"hmtx") + 4 * min(glyph, metrics - 1)
        (width,) = struct.unpack_from(">H", data, at)
        found[round(width * 1000 / per_em)] += chr(code)
    return {str(width): found[width] for width in sorted(found)}


def _glyphs(font: bytes) -> Iterator[tuple[int, int]]:
    """Give each character that can be seen, with its glyph: of a table of format 4."""
    start = table(font, b"cmap")
    (offset,) = struct.unpack_from(">I", font, start + 8)
    base = start + offset
    (double,) = struct.unpack_from(">H", font, base + 6)
    count = f">{double // 2}H"
    ends = struct.unpack_from(count, font, base + 14)
    starts = struct.unpack_from(count, font, base + 16 + double)
    deltas = struct.unpack_from(count, font, base + 16 + 2 * double)
    ranges = base + 16 + 3 * double
    offsets = struct.unpack_from(count, font, ranges)
    for at, (first, last, delta, shift) in enumerate(
        zip(starts, ends, deltas, offsets, strict=True)
    ):
        for code in range(first, min(last + 1, 0xFFFF)):
            glyph = code
            if shift:
                place = ranges + 2 * at + shift + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", font, place)
            if chr(code).isprintable():
                yield code, (glyph + delta) & 0xFFFF
