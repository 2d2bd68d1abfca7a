"""Writers: any document tree to bytes of one format. They know the tree, and no pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..plugins import hookimpl

if TYPE_CHECKING:
    from ..plugins import Writer


@hookimpl
def perspectief_writers() -> tuple[Writer, ...]:
    """Give the writers of the core."""
    # Imported when something is to be written: reading a pack needs none of them.
    from . import docx, html, ics, markdown, pdf, xlsx

    return (
        html.WRITER,
        pdf.WRITER,
        docx.WRITER,
        xlsx.WRITER,
        markdown.WRITER,
        ics.WRITER,
    )
