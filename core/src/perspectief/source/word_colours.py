"""Whether the headings of a Word file can be read on white paper: WCAG 2.2, criterion 1.4.3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from ..colours import ENOUGH, PAPER, contrast, readable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_STYLES = "word/styles.xml"
_MOST = 2_000_000
"""The most bytes that are read as a tree, which takes much more room; Word writes far fewer."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADINGS = re.compile("title|subtitle|heading [1-4]", re.IGNORECASE)
"""The names of the styles that documents use, whatever the language of Word."""
_COLOUR = re.compile("[0-9A-Fa-f]{6}")


class Pale(NamedTuple):
    """The colour of a heading that cannot be read well.

    Attributes:
        value: The colour.
        ratio: Its contrast with white paper.
        near: The nearest colour of the same hue that can be read.
    """

    value: str
    ratio: float
    near: str


def pale_heading(data: bytes) -> Pale | None:
    """Give the colour of titles and headings that can be read the least, when that is too little.

    Args:
        data: A Word file that gives styles (`word_files.unfit`): its XML defines nothing.
    """
    found = [(contrast(each, PAPER), each) for each in set(_colours(data))]
    ratio, value = min(found, default=(ENOUGH, ""))
    return Pale(value, ratio, readable(value, (PAPER,))) if ratio < ENOUGH else None


def _colours(data: bytes) -> Iterator[str]:
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
            yield f"#{colour.lower()}"


def _has_ground(style: Element) -> bool:
    """Tell whether it stands on a colour of its own: then it may well be white."""
    grounds = (_said(style, f"{where}/shd", "fill") for where in ("rPr", "pPr"))
    return any(map(_COLOUR.fullmatch, grounds))


def _said(style: Element, path: str, name: str) -> str:
    found = style.find("/".join(f"{_W}{each}" for each in path.split("/")))
    return "" if found is None else found.get(f"{_W}{name}", "")
