"""What kind of picture bytes are, and whether an SVG does more than being looked at."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Literal
from xml.etree import ElementTree

from . import jpegs

Kind = Literal["svg", "png", "jpeg"]

_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (jpegs.START, "jpeg"),
)
MOST = 4000
"""The most points of a picture in each direction: a small file can unpack to very many."""

_SVG = "{http://www.w3.org/2000/svg}"
_ENDS = (b"IEND\xaeB`\x82", b"\xff\xd9")
"""How a whole PNG and a whole JPEG end."""

_CODE = ("script", "handler", "listener", "foreignObject", "iframe", "object", "embed")
"""Elements that hold code, or another kind of page."""

_INSIDE = re.compile(r"#|data:image/(png|jpeg);base64,", re.IGNORECASE)
_SHEET = re.compile(r"@import|@font-face", re.IGNORECASE)
_ADDRESS = re.compile(r"url\(\s*+[\"']?+\s*+(?!#|data:image/(png|jpeg);)", re.IGNORECASE)
_SCHEMA = re.compile(rb"<!DOCTYPE[^>]*\[|<!ENTITY", re.IGNORECASE)

Danger = tuple[str, str]
"""What is in a picture that should not be, in English and in Dutch."""

_IS_CODE: Danger = ("it holds code", "er zit code in")
_IS_ELSEWHERE: Danger = ("it takes something from elsewhere", "het haalt iets van elders")
_IS_REPEATED: Danger = ("its parts repeat each other", "de delen herhalen elkaar")
_IS_SCHEMA: Danger = ("it holds definitions of its own", "er zitten eigen definities in")


def picture_kind(data: bytes) -> Kind | Literal[""]:
    """Tell by its bytes what kind of picture a file is, whatever its name says.

    Returns:
        Its kind; empty when it is no whole picture of a kind that documents can hold, one of
        too many points, or one of which not all documents can show the colours.
    """
    for start, kind in _STARTS:
        if data.startswith(start):
            whole = data.rstrip(b"\0\r\n").endswith(_ENDS)
            fit = whole and 0 < max(_points(data, kind)) <= MOST and not is_for_print(data)
            return kind if fit else ""
    return "svg" if _is_svg(data) else ""


def is_for_print(data: bytes) -> bool:
    """Tell whether a file is a JPEG in colours that PDF and Word cannot show."""
    said = jpegs.frame(data) if data.startswith(jpegs.START) else None
    return said is not None and not said.shown


def _points(data: bytes, kind: Kind) -> tuple[int, ...]:
    """Give width and height of a picture in points; nothing that can be drawn when untold."""
    if kind == "png":
        return struct.unpack(">II", data[16:24]) if len(data) >= 24 else (0,)
    said = jpegs.frame(data)
    return (said.height, said.width) if said else (0,)


def _is_svg(data: bytes) -> bool:
    if b"<svg" not in data:
        return False
    # Definitions of its own could make of a small file one of gigabytes: not read at all.
    if _SCHEMA.search(data):
        return True
    try:
        return _root(data).tag == f"{_SVG}svg"
    except (ElementTree.ParseError, ValueError, LookupError):
        return False


def _root(data: bytes) -> ElementTree.Element:
    # As text: an encoding that the file itself names could hide what it holds.
    text = data.decode("utf-8-sig")
    return ElementTree.fromstring(text)  # noqa: S314 - what has definitions is refused before


def dangers(svg: bytes) -> tuple[Danger, ...]:
    """Give what an SVG holds besides what can be looked at."""
    if _SCHEMA.search(svg):
        return (_IS_SCHEMA,)
    root = _root(svg)
    found = [danger for one in root.iter() for danger in _of(one)]
    return tuple(dict.fromkeys((*found, *_repeated(root))))


def _repeated(root: ElementTree.Element) -> Iterator[Danger]:
    """Find parts that use parts that use others: a few lines of those draw for ever."""
    named = {one.get("id"): one for one in root.iter()}
    for use in root.iter(f"{_SVG}use"):
        aims = (value[1:] for key, value in use.items() if _plain(key) == "href")
        if any(aim in named and _uses(named[aim]) for aim in aims):
            yield _IS_REPEATED


def _uses(element: ElementTree.Element) -> bool:
    return next(element.iter(f"{_SVG}use"), None) is not None


def _of(element: ElementTree.Element) -> Iterator[Danger]:
    name = _plain(element.tag)
    if name in _CODE:
        yield _IS_CODE
    if name == "style" and (_SHEET.search(element.text or "") or _leads(element.text or "")):
        yield _IS_ELSEWHERE
    for said, value in element.items():
        key = _plain(said)
        if key.lower().startswith("on") or "javascript:" in value.lower():
            yield _IS_CODE
        elif (key == "href" and not _INSIDE.match(value.strip())) or _leads(value):
            yield _IS_ELSEWHERE


def _leads(text: str) -> bool:
    return _ADDRESS.search(text) is not None


def _plain(name: object) -> str:
    """Give a name without the address of its language; comments have none."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""
