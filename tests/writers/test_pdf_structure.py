"""The structure of every document of every pack as PDF, as a screen reader goes through it."""

import io
from base64 import b64encode
from collections.abc import Iterator
from functools import cache

import pikepdf
import pytest

import perspectief
from helpers.pack_texts import ONCE, load
from helpers.pdf_files import nodes
from helpers.trees import SVG
from perspectief.documents import perspectief_documents
from perspectief.model import Brand, Colours, Logo
from perspectief.model.record import changed

pytest.importorskip("typst")

LOGO = b64encode(SVG.encode()).decode()
PAINTS = frozenset(
    [
        "f",
        "F",
        "f*",
        "B",
        "B*",
        "b",
        "b*",
        "s",
        "S",
        "sh",
        "Do",
        "Tj",
        "TJ",
        "'",
        '"',
        "BI",
        "INLINE",
        "IMAGE",
    ]
)
BRANDED = Brand(
    name="Universiteit Voorbeeldstad",
    logo=Logo(file="logo.svg", alt="Een vierkant"),
    colours=Colours(accent="#7a5c00"),
)
IN_A_BRAND = ("secretaresse", "bibliotheek")
"""The packs whose documents are made in the brand of a university."""


@cache
def documents(id: str, language: str) -> dict[str, pikepdf.Pdf]:
    """Give all documents of a pack as PDF, by path; they are made once, for all tests."""
    pack = load(id, language)
    pack = changed(pack, brand=BRANDED, logo=LOGO) if id in IN_A_BRAND else pack
    files = perspectief.make_kit(pack, formats=["pdf"], plugins=False)
    return {
        file.path: pikepdf.open(io.BytesIO(file.data))
        for file in files
        if file.path.endswith(".pdf")
    }


def loose(pdf: pikepdf.Pdf) -> list[str]:
    """Give what is painted outside every tag and every artifact."""
    found = []
    for page in pdf.pages:
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BMC", "BDC"):
                depth += 1
            elif name == "EMC":
                depth -= 1
            elif name in PAINTS and depth == 0:
                found.append(f"{name} {[str(each) for each in operands][:1]}")
        assert depth == 0
    return found


def scope(head: pikepdf.Object) -> str:
    given = head.A if isinstance(head.A, pikepdf.Array) else [head.A]
    return next((str(each.Scope) for each in given if "/Scope" in each), "")


def faces(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for page in pdf.pages:
        for font in page.Resources.get("/Font", {}).values():
            yield font.DescendantFonts[0].FontDescriptor


EACH = pytest.mark.parametrize(("pack", "language"), ONCE)


@EACH
class TestEveryDocument:
    def test_all_are_there(self, pack: str, language: str) -> None:
        """Each document of the core can be a PDF, but for the start page and what needs dates."""
        made = [each for each in perspectief_documents() if each.folder and not each.dated]
        assert len(documents(pack, language)) == len(made)

    def test_all_that_is_painted_is_tagged(self, pack: str, language: str) -> None:
        """Whatever is painted is part of the structure, or marked as no content."""
        for path, pdf in documents(pack, language).items():
            assert (path, loose(pdf)) == (path, [])

    def test_all_say_what_they_are(self, pack: str, language: str) -> None:
        """Each has a title that is shown, its language, and the marks of PDF/UA and PDF/A."""
        for path, pdf in documents(pack, language).items():
            with pdf.open_metadata() as metadata:
                assert metadata["pdfuaid:part"] == "1", path
                assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
                assert metadata["dc:title"], path
            assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle), path
            assert str(pdf.Root.Lang) == language, path
            assert all(page.Tabs == "/S" for page in pdf.pages if "/Annots" in page), path

    def test_tables_have_heads(self, pack: str, language: str) -> None:
        """Each table has heads, and each head says whether it is of a column or a row."""
        for path, pdf in documents(pack, language).items():
            found = nodes(pdf)
            for head in (node for node in found if node.S == "/TH"):
                assert scope(head) in ("/Column", "/Row", "/Both"), path
            tables = sum(node.S == "/Table" for node in found)
            assert tables <= sum(node.S == "/THead" for node in found), path

    def test_pictures_have_words(self, pack: str, language: str) -> None:
        """Each picture is told in words."""
        for path, pdf in documents(pack, language).items():
            for figure in (node for node in nodes(pdf) if node.S == "/Figure"):
                assert str(figure.get("/Alt", "")).strip(), path

    def test_headings_are_bookmarks(self, pack: str, language: str) -> None:
        """A document with headings has them as bookmarks, and leaves out no level."""
        for path, pdf in documents(pack, language).items():
            kinds = [str(node.S) for node in nodes(pdf)]
            levels = [int(kind[2:]) for kind in kinds if kind[1] == "H" and kind[2:].isdigit()]
            assert not levels or "/First" in pdf.Root.Outlines, path
            steps = zip([0, *levels], levels, strict=False)
            assert all(after <= before + 1 for before, after in steps), path

    def test_fonts_are_in_the_file(self, pack: str, language: str) -> None:
        """Each font is in the file, as a part of ours."""
        for path, pdf in documents(pack, language).items():
            for face in faces(pdf):
                assert "AtkinsonHyperlegibleNext" in str(face.FontName), path
                assert {"/FontFile2", "/FontFile3"} & set(face.keys()), path
