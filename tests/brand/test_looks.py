"""What documents make of a brand, as a page, as a PDF and as a Word file."""

import io
import re
from base64 import b64decode, b64encode
from typing import Literal

import docx
import pikepdf
import pytest
from attrs import evolve

import perspectief
from helpers.pictures import adobe, jpeg, png
from helpers.trees import SVG, a_tree
from helpers.word_files import all_text
from perspectief import model
from perspectief.model.record import changed
from perspectief.plugins import Options
from perspectief.tree import Brand, Logo, Paragraph, Tree
from perspectief.writers import html, pdf
from perspectief.writers.docx import WRITER as WORD

LOGO = Logo(SVG.encode(), "svg", "Een vierkant <b>")
BRAND = Brand("Onze <b>universiteit", LOGO, "#7a5c00", "#f3eee0", "#ffcc00")
TREE = a_tree(Paragraph(("woord",)))


def page(tree: Tree) -> str:
    return html.write(tree, Options()).decode()


def read(tree: Tree) -> pikepdf.Pdf:
    pytest.importorskip("typst")
    return pikepdf.open(io.BytesIO(pdf.write(tree, Options())))


def figures(made: pikepdf.Pdf) -> list[str]:
    return [str(each.Alt) for each in made.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"]  # fmt: skip


class TestHtml:
    def test_colours_are_those_of_the_brand(self) -> None:
        """A page has the colours of the brand, on a dark screen those that can be read there."""
        made = page(evolve(TREE, brand=BRAND))
        light, dark = re.findall(r":root { --accent: (\S+); --soft: (\S+); }", made)
        assert (light, dark[0]) == (("#7a5c00", "#f3eee0"), "#ffcc00")
        assert made.index("prefers-color-scheme: dark) { :root") > made.index("--paper: #15181f")

    def test_sheets_have_no_dark_colours(self) -> None:
        """What looks on a screen as on paper has the colours of paper only."""
        made = page(evolve(TREE, brand=BRAND, cover=False))
        assert "--accent: #7a5c00" in made
        assert "#ffcc00" not in made

    def test_without_colours_nothing_is_said(self) -> None:
        """A brand without colours changes no style."""
        assert page(evolve(TREE, brand=Brand("Wij"))).count(":root") == page(TREE).count(":root")

    def test_the_logo_is_an_image(self) -> None:
        """The logo is an image with its words, byte by byte, and never part of the page."""
        made = page(evolve(TREE, brand=BRAND))
        assert 'alt="Een vierkant &lt;b&gt;"' in made
        (data,) = re.findall(r"data:image/svg\+xml;base64,([^\"]+)", made)
        assert b64decode(data) == SVG.encode()
        assert "universiteit" not in made

    def test_the_name_stands_where_there_is_no_logo(self) -> None:
        """Without a logo the name of the organisation stands above the title, in words."""
        made = page(evolve(TREE, brand=evolve(BRAND, logo=None)))
        assert '<p class="organisation">Onze &lt;b&gt;universiteit</p>' in made
        assert "organisation" not in page(TREE).partition("<body")[2]


class TestWord:
    SVG = '<svg xmlns="http://www.w3.org/2000/svg" {}/>'

    def shown(self, logo: bytes, kind: Literal["svg", "png", "jpeg"]) -> tuple[int, str]:
        """Give how many pictures a Word file has, and its words."""
        brand = Brand("Onze universiteit", Logo(logo, kind, "x"))
        made = docx.Document(io.BytesIO(WORD.write(evolve(TREE, brand=brand), Options())))
        return len(made.inline_shapes), all_text(made)

    def test_the_logo_is_a_picture(self) -> None:
        """A logo stands above the title, instead of the name."""
        count, words = self.shown(SVG.encode(), "svg")
        assert (count, "Onze universiteit" in words) == (1, False)

    @pytest.mark.parametrize(
        ("logo", "kind"),
        [
            (SVG.format('width="0" height="0"').encode(), "svg"),
            (b"<svg", "svg"),
            (png()[:20], "png"),
            (b"\xff\xd8\xff\xd9", "jpeg"),
        ],
        ids=["no size", "no end", "half", "empty"],
    )
    def test_a_broken_picture_gives_way_to_the_name(
        self, logo: bytes, kind: Literal["svg", "png", "jpeg"]
    ) -> None:
        """A picture that only looks whole does not stop a document: the name stands there."""
        count, words = self.shown(logo, kind)
        assert (count, "Onze universiteit" in words) == (0, True)

    @pytest.mark.parametrize("before", [adobe(1), b"http://ns.adobe.com/xap/1.0/\0"])
    def test_a_jpeg_of_adobe_is_a_picture(self, before: bytes) -> None:
        """A JPEG that begins as Adobe writes it is in the file as any other."""
        assert self.shown(jpeg(before=before), "jpeg")[0] == 1

    @pytest.mark.parametrize("box", ["0 0 1 1000000000", "0 0 1000000000 1"])
    def test_a_picture_of_any_shape_takes_little_memory(self, box: str) -> None:
        """An image that says it is a thousand kilometres high is drawn within its room."""
        assert self.shown(self.SVG.format(f'viewBox="{box}"').encode(), "svg")[0] == 1


class TestPdf:
    @pytest.mark.parametrize("kind", ["svg", "png"])
    def test_the_logo_is_a_figure(self, kind: str) -> None:
        """A logo is a figure with its words, whatever kind of picture it is."""
        data = SVG.encode() if kind == "svg" else png(40, 4)
        logo = evolve(LOGO, data=data, kind=kind)
        assert figures(read(evolve(TREE, brand=evolve(BRAND, logo=logo)))) == ["Een vierkant <b>"]

    def test_words_that_no_font_has(self) -> None:
        """A logo whose words cannot be shown still has a word."""
        logo = evolve(LOGO, alt="\u202e")
        assert figures(read(evolve(TREE, brand=evolve(BRAND, logo=logo)))) == ["logo"]

    def test_a_broken_picture_gives_way_to_the_name(self) -> None:
        """A picture that only looks whole does not stop a document: the name stands there."""
        broken = png()[:45] + b"\0" * 9 + png()[54:]
        logo = Logo(broken, "png", "x")
        made = read(evolve(TREE, brand=evolve(BRAND, logo=logo)))
        assert figures(made) == []
        assert len(made.pages) == 1

    def test_colours_are_painted(self) -> None:
        """The title is painted in the accent of the brand."""
        made = read(evolve(TREE, brand=evolve(BRAND, logo=None)))
        painted = {
            tuple(round(float(each) * 255) for each in operands)
            for operands, operator in pikepdf.parse_content_stream(made.pages[0])
            if str(operator) in ("rg", "sc", "scn") and len(operands) == 3
        }
        assert (0x7A, 0x5C, 0x00) in painted
        assert (0x1D, 0x4F, 0x7C) not in painted

    @pytest.mark.parametrize("language", ["", "en"])
    def test_a_document_of_one_page_stays_so(self, language: str) -> None:
        """A logo, or a name, beside the title makes no page longer: one page stays one page."""
        pytest.importorskip("typst")
        pack = perspectief.load("bibliotheek", language=language)
        said = model.Brand(name="Universiteit Voorbeeldstad", logo=model.Logo(file="l", alt="Logo"))
        for logo in (b64encode(png(400, 100)).decode(), None):
            made = perspectief.make_kit(
                changed(pack, brand=said, logo=logo),
                formats=["pdf"],
                only=["aanpak-op-een-bladzijde", "opbrengst"],
                plugins=False,
            )
            printed = [file.data for file in made if file.path.endswith(".pdf")]
            assert [len(pikepdf.open(io.BytesIO(each)).pages) for each in printed] == [1, 1]
