"""Unpacking a workbook of others, with limits: only the parts with values, and no entities."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from ..source.word_files import OLD
from .formats import STYLES, formats

_LARGEST = 10 * 1024**2
_UNPACKED, _KEPT = 64 * 1024**2, 1024**2
"""The most that may be packed in it, and the most of what is read: people paste pictures."""
_LARGE_STYLES = 256 * 1024
"""Styles that are larger are not looked at: Excel seldom writes a tenth of that."""
_PARTS = 1000
_CHUNK = 1024**2

_READ = re.compile(
    r"\[Content_Types\]\.xml|(?:.+/)?_rels/[^/]+|xl/(?:workbook|sharedStrings)[^/]*\.xml"
    r"|xl/worksheets/[^/]+\.xml",
    re.IGNORECASE,
)
"""The parts with values. Pictures, macros and links to elsewhere are not even looked at, and of
styles no more than which cells show a date."""

_PDF = b"%PDF-"
_FOLDERS = {"word/": "word", "ppt/": "slides"}
"""The folder that only an Office file of another kind has, and what that is."""

_TYPED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class UnreadableError(ValueError):
    """A workbook cannot be read.

    Attributes:
        key: Why, in a word.
        reason: Why, in English; of another kind of file what it is.
        reason_nl: The same in Dutch.
    """

    def __init__(self, key: str) -> None:
        """Say why."""
        self.reason, self.reason_nl = _REASONS[key]
        super().__init__(self.reason)
        self.key = key

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.key,)


_REASONS = {
    "no-file": ("there is no such file", "dat bestand is er niet"),
    "closed": ("it cannot be opened", "het is niet te openen"),
    "large": ("it is larger than 10 MB", "het is groter dan 10 MB"),
    "old": (
        "it has a password, or it is of an old Excel",
        "er zit een wachtwoord op, of het komt uit een oude Excel",
    ),
    "other": ("it is something else than .xlsx", "het is iets anders dan .xlsx"),
    "word": ("a Word document", "een Word-document"),
    "slides": ("a presentation", "een presentatie"),
    "pdf": ("a PDF", "een pdf"),
    "damaged": ("it is damaged", "het is beschadigd"),
    "swollen": ("far more is packed in it than fits", "er zit veel meer in dan past"),
    "typed": ("it holds what no Excel writes", "er staat iets in wat Excel nooit schrijft"),
}


def values(path: str) -> bytes:
    """Give a workbook with nothing in it but its values.

    Args:
        path: The file.

    Returns:
        The workbook, without what is not read.

    Raises:
        UnreadableError: It cannot be read, or should not be.
    """
    return _values(_bytes(path))


def _bytes(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise UnreadableError("no-file") from error
    except (OSError, ValueError) as error:
        raise UnreadableError("closed") from error
    if len(data) > _LARGEST:
        raise UnreadableError("large")
    return data


def _values(data: bytes) -> bytes:
    """Give a workbook with nothing but its values.

    Refuse what is no workbook, what is packed too tightly, and what declares entities.
    """
    if data.startswith(OLD):
        raise UnreadableError("old")
    if data.startswith(_PDF):
        raise UnreadableError("pdf")
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            return _packed(dict(_unpacked(file)))
    except UnreadableError:
        raise
    except zipfile.BadZipFile as error:
        raise UnreadableError("other") from error
    except Exception as error:  # zipfile, too, fails on a damaged file with any error
        raise UnreadableError("damaged") from error


def _unpacked(file: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Give the parts that are read, and count all of them as they are unpacked."""
    _refuse_other(file.namelist())
    if len(file.infolist()) > _PARTS:
        raise UnreadableError("swollen")
    room = {True: _KEPT, False: _UNPACKED}
    for part in file.infolist():
        kept = _READ.fullmatch(part.filename) is not None
        chunks = []
        with file.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                room[kept] -= len(chunk)
                if room[kept] < 0:
                    raise UnreadableError("swollen")
                chunks += [chunk] if kept else []
        if kept:
            yield part.filename, b"".join(chunks)
        # It unpacks to no more than it says, and was counted above.
        elif part.filename == STYLES and part.file_size <= _LARGE_STYLES:
            yield STYLES, _formats(file.read(part))


def _formats(styles: bytes) -> bytes:
    """Give what is kept of styles; it is nothing of those that declare entities."""
    return formats(b"" if _declares(styles) else styles)


def _declares(data: bytes) -> bool:
    # Letters of two bytes have a nought beside each.
    return _TYPED.search(data.replace(b"\0", b"")) is not None


def _refuse_other(names: list[str]) -> None:
    """Refuse what is no workbook, by the names of its parts; a workbook may hold a document."""
    if "[Content_Types].xml" not in names:
        raise UnreadableError("other")
    if any(name.startswith("xl/") for name in names):
        return
    for folder, kind in _FOLDERS.items():
        if any(name.startswith(folder) for name in names):
            raise UnreadableError(kind)


def _packed(parts: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, data in parts.items():
            if _declares(data):
                raise UnreadableError("typed")
            file.writestr(name, data)
    return stream.getvalue()
