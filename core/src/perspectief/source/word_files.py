"""Whether bytes are a Word file that can give styles, told without the library that reads it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Literal
from xml.parsers import expat

if TYPE_CHECKING:
    from zipfile import ZipFile

LARGEST = 20_000_000
"""The most bytes of such a file; one with a few logos has less than one million."""
_UNPACKED = 100_000_000
"""The most bytes of all that is packed in it."""
_MEMBERS = 2_000
OLD = b"\xd0\xcf\x11\xe0"
"""What a file begins with that is of an old Office, or locked with a password."""

_TYPES = "[Content_Types].xml"
_LOOKED_AT = (_TYPES, "_rels/", "word/")
"""What the names begin with of what is read; the rest is of no use to styles."""
_WORD = b"wordprocessingml"
"""Stands in the list of types of every Word file, and of no workbook."""

Unfit = Literal["", "too-large", "old-word", "no-word"]


def unfit(data: bytes) -> Unfit:
    """Tell why bytes cannot be a Word file that gives styles; empty when nothing is in the way.

    Args:
        data: The bytes. No more of them is unpacked than the file says.

    Returns:
        `too-large`, also for what takes much room when it is unpacked; `old-word` for an old
        version of Word, or a file with a password; `no-word` for anything else, or damage.
    """
    if len(data) > LARGEST:
        return "too-large"
    if data.startswith(OLD):
        return "old-word"
    # Imported here: few packs have a Word file.
    from zipfile import ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            return _unfit(archive)
    # A damaged archive can break its reader anywhere, in ways that zipfile does not name.
    except Exception:
        return "no-word"


def _unfit(archive: ZipFile) -> Unfit:
    entries = archive.infolist()
    if len(entries) > _MEMBERS or sum(each.file_size for each in entries) > _UNPACKED:
        return "too-large"
    for each in entries:
        if each.filename.startswith(_LOOKED_AT) and each.filename.endswith((".xml", ".rels")):
            _read(archive.read(each))
    return "" if _WORD in archive.read(_TYPES) else "no-word"


def _read(text: bytes) -> None:
    """Read XML; raise when it is none, or when it defines words of its own, as Word never does."""

    def refuse(*_: object) -> None:
        raise ValueError("it could grow without end when it is read")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(text, True)
