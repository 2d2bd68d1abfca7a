"""Whether the headings of a Word file can be read on white paper: WCAG 2.2, criterion 1.4.3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from ..colours import ENOUGH, ENOUGH_LARGE, PAPER, contrast, readable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_STYLES = "word/styles.xml"
_MOST = 2_000_000
"""The most bytes that are read as a tree, which takes much more room; Word writes far fewer."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADINGS = re.compile("title|subtitle|heading [1-4]", re.IGNORECASE)
"""The names of the styles that documents use, whatever the language of Word."""
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_LARGE, _LARGE_BOLD = 36, 28
_OFF = ("0", "false", "off")


class Pale(NamedTuple):
    """The colour of a heading that cannot be read well.

    Attributes:
        value: The colour.
        ratio: Its contrast with white paper.
        least: The contrast that a heading of that size needs.
        near: The nearest colour of the same hue that can be read.
    """

    value: str
    ratio: float
    least: float
    near: str


def pale_heading(data: bytes) -> Pale | None:
    """Give the colour of titles and headings that can be read the least, when that is too little.

    Args:
        data: A Word file that gives styles (`word_files.unfit`): its XML defines nothing.
    """
    found = [(contrast(each, PAPER), least, each) for each, least in set(_colours(data))]
    ratio, least, value = min((each for each in found if each[0] < each[1]), default=(0, 0, ""))
    return Pale(value, ratio, least, readable(value, (PAPER,))) if value else None


def _colours(data: bytes) -> Iterator[tuple[str, float]]:
    """Give the colours of titles and headings, each with the contrast that it needs."""
    # Imported here: few packs have a Word file.
    from xml.etree import ElementTree

    with ZipFile(BytesIO(data)) as archive:
        sizes = {each.filename: each.file_size for each in archive.infolist()}
        if not 0 < sizes.get(_STYLES, 0) <= _MOST:
            return
        styles = ElementTree.fromstring(archive.read(_STYLES))  # noqa: S314 - see `pale_heading`
    for style in styles.iter(f"{_W}style"):
        colour = _said(style, "rPr/color", "val")
        named = _HEADINGS.fullmatch(_said(style, "name", "val"))
        if named and _COLOUR.fullmatch(colour) and not _has_ground(style):
            yield f"#{colour.lower()}", ENOUGH_LARGE if _is_large(style) else ENOUGH


def _is_large(style: Element) -> bool:
    """Tell whether text is large: 18 points, or 14 when bold; Word counts in half points."""
    size = _said(style, "rPr/sz", "val")
    bold = style.find(f"{_W}rPr/{_W}b")
    least = _LARGE if bold is None or bold.get(f"{_W}val") in _OFF else _LARGE_BOLD
    return size.isdecimal() and int(size) >= least


def _has_ground(style: Element) -> bool:
    """Tell whether it stands on a colour of its own: then it may well be white."""
    grounds = (_said(style, f"{where}/shd", "fill") for where in ("rPr", "pPr"))
    return any(map(_COLOUR.fullmatch, grounds))


def _said(style: Element, path: str, name: str) -> str:
    found = style.find("/".join(f"{_W}{each}" for each in path.split("/")))
    return "" if found is None else found.get(f"{_W}{name}", "")
