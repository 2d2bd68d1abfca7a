"""A Word file as a package of parts: opened from ours, saved as the same bytes every time."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx

from ..tree import Tree
from .html_inlines import writable

if TYPE_CHECKING:
    from docx.document import Document

_MEMBERS = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "package_rels",
    "docProps/core.xml": "core",
    "word/_rels/document.xml.rels": "document_rels",
    "word/document.xml": "document",
    "word/numbering.xml": "numbering",
    "word/settings.xml": "settings",
    "word/styles.xml": "styles",
    "word/theme/theme1.xml": "theme",
}
"""The members of the archive, and the file of ours that each begins as."""

_FIRST = datetime(1980, 1, 1, tzinfo=UTC)
_LAST = datetime(2107, 12, 31, 23, 59, 58, tzinfo=UTC)
"""The first and the last time that a zip file can hold."""
_LONGEST = 255
"""The most characters of a property of a document."""


@cache
def ours(name: str) -> bytes:
    """Give one of our own parts as it is before a document is made of it."""
    return (files(__package__) / "word" / f"{name}.xml").read_bytes()


def opened(parts: Mapping[str, bytes]) -> "Document":
    """Open an empty Word file.

    Args:
        parts: What stands instead of parts of ours, by name, such as `styles`.

    Returns:
        The document, without a section.
    """
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for member, name in _MEMBERS.items():
            archive.writestr(member, parts.get(name) or ours(name))
    return docx.Document(made)


def saved(document: "Document", tree: Tree, timestamp: int) -> bytes:
    """Save a Word file, with what is known of the document and no clock.

    Args:
        document: The file.
        tree: The document that it was made of.
        timestamp: The time that the file says it was made, in seconds since 1970.

    Returns:
        Its bytes: the same for the same document, wherever and whenever.
    """
    when = datetime.fromtimestamp(timestamp, UTC)
    _describe(document, tree, when)
    packed = BytesIO()
    document.save(packed)
    return _timeless(packed, min(max(when, _FIRST), _LAST))


def _describe(document: "Document", tree: Tree, when: datetime) -> None:
    own = document.core_properties
    own.title = _property(tree.title or tree.name)
    own.subject = _property(tree.subtitle)
    own.comments = _property(tree.purpose)
    own.language = _property(tree.language)
    # Who made it is who writes in it; Word fills that in.
    own.author = own.last_modified_by = ""
    own.revision = 1
    own.created = own.modified = when.replace(tzinfo=None)


def _property(words: str) -> str:
    return " ".join(writable(words).split())[:_LONGEST]


def _timeless(packed: BytesIO, when: datetime) -> bytes:
    made = BytesIO()
    time = (when.year, when.month, when.day, when.hour, when.minute, when.second)
    with ZipFile(packed) as source, ZipFile(made, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, time)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return made.getvalue()
