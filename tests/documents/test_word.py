"""Every document of every pack as a Word file, in both languages."""

from io import BytesIO

import docx
import pytest
from document_trees import CHOSEN, found

from helpers.pack_texts import ONCE, load
from helpers.word_files import all_text, out_of_order
from perspectief.documents import perspectief_documents
from perspectief.plugins import Options
from perspectief.writers.docx import WRITER

TO_WRITE_IN = ("plan-van-aanpak", "teksten", "draaiboek", "opbrengst")


def bare(text: str) -> str:
    """Give only what is no white space: words beside each other may stand below each other."""
    return "".join(text.split())


@pytest.mark.parametrize(("id", "language"), ONCE)
def test_every_document(id: str, language: str) -> None:
    """Word takes each document, and every word of it is there."""
    for document in perspectief_documents():
        tree = document.build(load(id, language), CHOSEN)
        made = WRITER.write(tree, Options())
        assert list(out_of_order(made, "word/document.xml")) == [], document.name
        file = docx.Document(BytesIO(made))
        told = [shape._inline.docPr.get("descr") for shape in file.inline_shapes]
        shown = bare(all_text(file) + "".join(told))
        lost = [each for each in found(tree.sections, str) if bare(each) not in shown]
        assert lost == [], document.name


def test_where_people_write() -> None:
    """What a team writes in is a Word file, what it prints is not."""
    formats = {each.name: each.formats for each in perspectief_documents()}
    assert all("docx" in formats[name] for name in TO_WRITE_IN)
    assert "docx" not in formats["handreiking"] + formats["vragenkaarten"] + formats["werkbladen"]
