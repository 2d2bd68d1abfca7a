"""What somebody meant, who asks for a document or a format that there is not."""

from collections.abc import Sequence

from ..findings import likely
from .words import Words

_CALLED = {
    "word": "docx",
    "excel": "xlsx",
    "agenda": "ics",
    "calendar": "ics",
    "kalender": "ics",
    "outlook": "ics",
    "markdown": "md",
    "webpagina": "html",
    "website": "site",
}
"""Formats by what people call them."""


def no_format(name: str, known: Sequence[str], words: Words) -> tuple[str, str]:
    """Say that there is no such format, and which is meant perhaps."""
    called = _CALLED.get(name.lower(), "")
    near = words("format-called", near=called) if called in known else ""
    return words("no-format", name=name), near or words.known(likely(name, known), tuple(known))


def no_document(name: str, known: Sequence[str], words: Words) -> tuple[str, str]:
    """Say that there is no such document, and which are meant perhaps."""
    return words("no-document", name=name), words.known(likely(name, known), tuple(known))
