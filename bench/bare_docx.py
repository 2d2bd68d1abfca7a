"""The peer of the Word files: python-docx alone, writing the same paragraphs and tables.

It writes the words of each paragraph in its style, and those of each cell; no links, no controls
to fill in, no contents, no bookmarks, no foot.
"""

import io
from collections.abc import Callable

import docx
from docx.document import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

import perspectief
from perspectief.hosting import host
from perspectief.plugins import Options
from perspectief.writers.docx import WRITER

Part = tuple[str, str] | list[list[str]]
"""A paragraph with its style, or the rows of a table."""


def prepared() -> tuple[Callable[[], object], Callable[[], object]]:
    """Build the documents of the kit that are Word files, and the handbook.

    Returns:
        What writes them with python-docx alone, and what writes them as the kit does.
    """
    pack = perspectief.load("secretaresse")
    options = Options()
    documents = [each for each in host().documents() if _is_word(each.name, each.formats)]
    trees = [each.build(pack, options) for each in documents]
    plain = [_plain(docx.Document(io.BytesIO(WRITER.write(tree, options)))) for tree in trees]

    def bare() -> None:
        for parts in plain:
            _write(parts)

    def ours() -> None:
        for tree in trees:
            WRITER.write(tree, options)

    return bare, ours


def _is_word(name: str, formats: tuple[str, ...]) -> bool:
    return "docx" in formats or name == "handreiking"


def _plain(document: Document) -> list[Part]:
    known = {style.name for style in docx.Document().styles}
    parts: list[Part] = []
    for each in document.iter_inner_content():
        if isinstance(each, Paragraph):
            name = each.style.name if each.style else "Normal"
            parts.append((each.text, name if name in known else "Normal"))
        elif isinstance(each, Table):
            parts.append([[cell.text for cell in row.cells] for row in each.rows])
    return parts


def _write(parts: list[Part]) -> bytes:
    document = docx.Document()
    for part in parts:
        if isinstance(part, tuple):
            document.add_paragraph(*part)
            continue
        table = document.add_table(len(part), len(part[0]))
        for row, words in zip(table.rows, part, strict=True):
            for cell, text in zip(row.cells, words, strict=True):
                cell.text = text
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
