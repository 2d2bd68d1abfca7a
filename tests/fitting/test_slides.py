"""Whether slides fit: what does not would go on below the screen."""

import io

import pikepdf
import pytest

import perspectief
from perspectief.documents import schermbladen
from perspectief.plugins import Options
from perspectief.writers.pdf import WRITER

pytest.importorskip("typst")


@pytest.mark.parametrize("language", ["", "en"])
def test_every_slide_is_one_page(language: str) -> None:
    """Each slide of every set-up is one page of a PDF, in either language."""
    pack = perspectief.load("secretaresse", language=language)
    tree = schermbladen.DOCUMENT.build(pack, Options(everything=True))
    with pikepdf.open(io.BytesIO(WRITER.write(tree, Options()))) as made:
        assert len(made.pages) == len(tree.sections)
