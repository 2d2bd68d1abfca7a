"""What a Word file of a university gives: styles, head and foot, and nothing else of it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from attrs import fields, frozen
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml.etree import tostring

from ..colours import PAPER, readable
from ..source.word_files import unfit
from .docx import UnusableStyleError
from .docx_bands import Band, band, parsed, without
from .docx_package import ours
from .docx_paper import PAPERS, Margins
from .docx_setting import Colours
from .docx_xml import DECLARED, twips

if TYPE_CHECKING:
    from docx.opc.part import Part
    from lxml.etree import _Element

_A4 = PAPERS["A4"]
_KINDS = ("header", "footer")
_COLOUR = re.compile("[0-9A-F]{6}")
_RUN_COLOUR = f"{qn('w:rPr')}/{qn('w:color')}"
_TINT = 0.12
"""How much of the accent is in the colour behind heads of tables; the rest is white."""


@frozen
class House:
    """What is taken of a Word file of a university.

    Attributes:
        styles: Its `w:styles`.
        numbering: Its `w:numbering`.
        theme: Its colours and fonts.
        bands: Its heads and feet.
        margins: The white around the text of its A4 pages, where head and foot stand.
        first: Whether its first page has a head and foot of its own.
        even: Whether its even pages have.
        colours: The colours for what it has no style for.
    """

    styles: bytes
    numbering: bytes
    theme: bytes
    bands: tuple[Band, ...]
    margins: Margins | None
    first: bool
    even: bool
    colours: Colours


@lru_cache(maxsize=2)
def read(data: bytes) -> House:
    """Read what a Word file of a university gives.

    Args:
        data: A `.docx` or `.dotx` file.

    Raises:
        UnusableStyleError: It is too large, of an old Word or locked, or no Word file at all.
    """
    if reason := unfit(data):
        raise UnusableStyleError(reason)
    try:
        return _read(data)
    # A damaged file can break the reader anywhere, in ways that python-docx does not name.
    except Exception as error:
        raise UnusableStyleError("no-word") from error


def _read(data: bytes) -> House:
    main = Package.open(BytesIO(data)).main_document_part
    parts = {rel.reltype: rel.target_part for rel in main.rels.values() if not rel.is_external}
    sections = _headed(list(parsed(main.blob).iter(qn("w:sectPr"))))
    styles, theme = parsed(parts[RT.STYLES].blob), _theme(parts.get(RT.THEME))
    return House(
        styles=tostring(styles),
        numbering=_numbering(parts.get(RT.NUMBERING)),
        theme=tostring(theme),
        bands=tuple(_bands(sections, main)),
        margins=_margins(sections),
        first=any(each.find(qn("w:titlePg")) is not None for each in sections[:1]),
        even=_has_even(parts.get(RT.SETTINGS)),
        colours=_colours(styles, theme),
    )


def _theme(part: "Part | None") -> "_Element":
    """Give a theme of ours with their colours and fonts: the rest may hold pictures."""
    own = parsed(ours("theme"))
    if part is not None:
        theirs = parsed(part.blob)
        for tag in ("a:clrScheme", "a:fontScheme"):
            old, new = next(own.iter(qn(tag))), next(theirs.iter(qn(tag)), None)
            if new is not None and (above := old.getparent()) is not None:
                above.replace(old, new)
    return own


def _numbering(part: "Part | None") -> bytes:
    if part is None:
        return tostring(parse_xml(f"<w:numbering {DECLARED}/>"))
    found = parsed(part.blob)
    # Pictures for bullets stand in files of their own, and what follows numberings is for a Mac.
    for tag in ("w:numPicBullet", "w:lvlPicBulletId", "w:numIdMacAtCleanup"):
        without(found, tag)
    return tostring(found)


def _headed(sections: "list[_Element]") -> "list[_Element]":
    """Give the sections from the first that has a head or a foot: before it may be a cover."""
    for number, section in enumerate(sections):
        if any(section.find(qn(f"w:{kind}Reference")) is not None for kind in _KINDS):
            return sections[number:]
    return sections


def _bands(sections: "list[_Element]", main: "Part") -> Iterator[Band]:
    """Give the heads and feet of the first section."""
    for section in sections[:1]:
        for kind in _KINDS:
            for reference in section.iterchildren(qn(f"w:{kind}Reference")):
                part = main.rels[reference.get(qn("r:id")) or ""].target_part
                yield band(kind, reference.get(qn("w:type")) or "default", part)


def _margins(sections: "list[_Element]") -> Margins | None:
    """Give the white around the first upright A4, as far as it leaves room for a text."""
    for section in sections:
        size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
        if size is not None and margins is not None and _is_a4(size):
            names = (each.name for each in fields(Margins))
            sides = {name: _side(margins.get(qn(f"w:{name}"))) for name in names}
            return Margins(**sides)
    return None


def _is_a4(size: "_Element") -> bool:
    sides = (size.get(qn("w:w")), size.get(qn("w:h")))
    wanted = (twips(_A4.width), twips(_A4.height))
    return all(abs(int(side or 0) - one) < 60 for side, one in zip(sides, wanted, strict=True))


def _side(value: str | None) -> int:
    # Below nothing means that a high head may not push the text down.
    return min(abs(int(value or 0)), twips(70))


def _has_even(settings: "Part | None") -> bool:
    return settings is not None and (
        parsed(settings.blob).find(qn("w:evenAndOddHeaders")) is not None
    )


def _colours(styles: "_Element", theme: "_Element") -> Colours:
    accent = _heading(styles) or _accent(theme)
    if accent is None:
        return Colours()
    parts = (int(accent[at : at + 2], 16) for at in (0, 2, 4))
    soft = "".join(f"{round(255 - (255 - part) * _TINT):02X}" for part in parts)
    # Their headings stay as they are; what is coloured here is to be read.
    near = readable(f"#{accent}", (PAPER, f"#{soft}"))
    return Colours(near.removeprefix("#").upper(), soft)


def _heading(styles: "_Element") -> str | None:
    """Give the colour of the first heading, when it is one that stands out."""
    for style in styles.iter(qn("w:style")):
        name, colour = style.find(qn("w:name")), style.find(_RUN_COLOUR)
        if name is not None and (name.get(qn("w:val")) or "").lower() == "heading 1":
            found = "" if colour is None else (colour.get(qn("w:val")) or "").upper()
            return found if _COLOUR.fullmatch(found) and found != "000000" else None
    return None


def _accent(theme: "_Element") -> str | None:
    accent = next(theme.iter(qn("a:accent1")), None)
    colours = () if accent is None else accent.iter(qn("a:srgbClr"))
    found = next((each.get("val") or "" for each in colours), "").upper()
    return found if _COLOUR.fullmatch(found) else None
