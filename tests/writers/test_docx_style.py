"""A Word file of a university as the source of styles, head and foot, and of nothing else."""

import io
import pickle
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from attrs import evolve
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, RGBColor

from helpers.trees import SVG, a_tree, whole
from helpers.word_files import all_text, data, out_of_order, paragraphs, parts, read
from perspectief.colours import PAPER, readable
from perspectief.source.word_files import LARGEST
from perspectief.tree import (
    Box,
    Card,
    Cards,
    Heading,
    List,
    Page,
    Paragraph,
    Section,
)
from perspectief.writers.docx import UnusableStyleError, checked_style
from perspectief.writers.docx_pictures import points

RED = "BC0031"
TEXT = (Paragraph(("tekst",)),)


def saved(document: Document) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def house(change: Callable[[Document], object] = lambda document: None) -> bytes:
    """Give a Word file of a university, as its own staff would make it."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Heading 1"].font.color.rgb = RGBColor.from_string(RED)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = Mm(41)
    logo = points(SVG, 30)
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(logo), width=Mm(40))
    section.header.paragraphs[0].add_run("Universiteit van Ergens")
    section.footer.paragraphs[0].text = "Postbus 1"
    document.add_paragraph("Deze tekst hoort er niet bij.")
    change(document)
    return saved(document)


def changed(file: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Give a file with one of its parts changed."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for each, content in parts(file).items():
            archive.writestr(each, change(content) if each == name else content)
    return made.getvalue()


def header(xml: str) -> Callable[[Document], object]:
    """Put a paragraph in the head of a file; `r:` and `w:` may be used in it."""

    def change(document: Document) -> None:
        part = document.sections[0].header.part
        part.relate_to("https://example.org/", RT.HYPERLINK, is_external=True)
        part.relate_to("file:///c:/x.png", RT.IMAGE, is_external=True)
        whole = f"<w:p {nsdecls('w', 'r', 'wp', 'a', 'pic')}>{xml}</w:p>"
        part.element.append(parse_xml(whole))

    return change


def field(instruction: str, result: str) -> str:
    """Give a field of Word as it writes one, with its instruction in two pieces."""
    half = len(instruction) // 2
    pieces = (instruction[:half], instruction[half:])
    said = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in pieces)
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end")
    ]
    return f"{marks[0]}{said}{marks[1]}<w:r><w:t>{result}</w:t></w:r>{marks[2]}"


class TestTaken:
    def test_styles(self) -> None:
        """Styles that a university has are used, and those that it has not are added."""
        document = read(whole(lambda: "woord"), style=house())
        assert document.styles["Normal"].font.name == "Georgia"
        assert str(document.styles["Heading 1"].font.color.rgb) == RED
        assert document.styles["Zeg hardop"].base_style.name == "Normal"
        made = data(whole(lambda: "woord"), style=house())
        assert list(out_of_order(made, "word/document.xml")) == []

    def test_every_style_is_there(self) -> None:
        """Each style that is used is defined, and no id twice."""
        document = read(whole(lambda: "woord"), style=house())
        known = [style.style_id for style in document.styles]
        assert len(known) == len(set(known))
        tags = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
        assert {each.get(qn("w:val")) for each in document.element.iter(*tags)} <= set(known)

    def test_styles_of_a_dutch_word(self) -> None:
        """Styles are known by their names, for their ids are in the language of the university."""

        def dutch(document: Document) -> None:
            document.styles["Heading 1"]._element.set(qn("w:styleId"), "Kop1")

        document = read(a_tree(Heading(1, ("Kop",))), style=house(dutch))
        assert document.paragraphs[-1].style.style_id == "Kop1"
        assert paragraphs(document, "Kop1") == ["Kop"]

    def test_an_id_that_is_taken(self) -> None:
        """A style of ours gets another id when a university has that one for something else."""

        def other(document: Document) -> None:
            document.styles.add_style("Iets anders", 1)._element.set(qn("w:styleId"), "Say")

        tree = a_tree(Paragraph(("hardop",), "say"))
        document = read(tree, style=house(other))
        assert document.paragraphs[-1].style.name == "Zeg hardop"
        assert document.paragraphs[-1].style.style_id != "Say"

    def test_head_and_foot(self) -> None:
        """Head and foot are taken, with their pictures; below the foot stands ours."""
        tree = evolve(a_tree(*TEXT), foot="Draaiboek 1.0")
        document = read(tree, style=house())
        section = document.sections[0]
        assert section.header.paragraphs[0].text == "Universiteit van Ergens"
        (image,) = section.header.part.element.iter(qn("a:blip"))
        logo = section.header.part.related_parts[image.get(qn("r:embed"))]
        assert logo.blob == points(SVG, 30)
        assert [each.text for each in section.footer.paragraphs] == [
            "Postbus 1",
            "Draaiboek 1.0 · bladzijde  van ",
        ]
        assert section.top_margin == pytest.approx(Mm(41), rel=0.01)

    def test_page_numbers_are_there_once(self) -> None:
        """A foot of a university that numbers its pages keeps that; ours does not do it again."""

        def numbered(document: Document) -> None:
            paragraph = document.sections[0].footer.paragraphs[0]._p
            number = OxmlElement("w:fldSimple", {qn("w:instr"): " PAGE "})
            paragraph.append(number)

        tree = evolve(a_tree(*TEXT), foot="Draaiboek 1.0")
        footer = read(tree, style=house(numbered)).sections[0].footer
        fields = [each.get(qn("w:instr")) for each in footer._element.iter(qn("w:fldSimple"))]
        assert fields == [" PAGE "]

    def test_first_and_even_pages(self) -> None:
        """A first page and even pages of their own are kept, and have our foot too."""

        def different(document: Document) -> None:
            document.settings.odd_and_even_pages_header_footer = True
            section = document.sections[0]
            section.different_first_page_header_footer = True
            section.first_page_header.paragraphs[0].text = "Briefhoofd"
            section.even_page_footer.paragraphs[0].text = "Links"

        sections = (Section(TEXT), Section(TEXT))
        tree = evolve(a_tree(), sections=sections, foot="Draaiboek")
        document = read(tree, style=house(different))
        first, second = document.sections
        assert document.settings.odd_and_even_pages_header_footer
        assert first.different_first_page_header_footer
        assert not second.different_first_page_header_footer
        assert first.first_page_header.paragraphs[0].text == "Briefhoofd"
        for footer in (first.footer, first.first_page_footer, first.even_page_footer):
            assert "Draaiboek" in footer.paragraphs[-1].text

    def test_all_pages_are_those_of_its_first_section(self) -> None:
        """Of a file of several sections each page gets the head, foot and margins of the first."""

        def second(document: Document) -> None:
            document.sections[0].different_first_page_header_footer = True
            document.sections[0].first_page_header.paragraphs[0].text = "Briefhoofd"
            section = document.add_section()
            section.header.is_linked_to_previous = False
            section.header.paragraphs[0].text = "Bijlage"
            section.different_first_page_header_footer = False
            section.top_margin = Mm(20)

        tree = evolve(a_tree(), sections=(Section(TEXT), Section(TEXT)))
        document = read(tree, style=house(second))
        first, later = document.sections
        assert first.first_page_header.paragraphs[0].text == "Briefhoofd"
        assert {each.header.paragraphs[0].text for each in (first, later)} == {
            "Universiteit van Ergens"
        }
        assert first.top_margin == pytest.approx(Mm(41), rel=0.01)

    def test_a_cover_without_a_head_is_passed_over(self) -> None:
        """Where only the pages after a cover have a head, that one is used."""
        document = docx.Document()
        document.add_section().header.is_linked_to_previous = False
        document.sections[1].header.paragraphs[0].text = "Universiteit van Ergens"
        made = read(a_tree(*TEXT), style=saved(document))
        assert made.sections[0].header.paragraphs[0].text == "Universiteit van Ergens"

    def test_no_room_for_it(self) -> None:
        """Cards and small sheets have our foot alone: the head would lie across them."""
        cards = Cards((Card(("kaart",)),))
        sections = (Section((cards,)), Section(TEXT, Page("A6")), Section(TEXT))
        document = read(evolve(a_tree(), sections=sections, foot="Voet"), style=house())
        heads = [one.header.paragraphs[0].text for one in document.sections]
        assert heads == ["Universiteit van Ergens", "", "", "Universiteit van Ergens"]
        assert round(document.sections[1].top_margin / Mm(1)) == 9
        assert all("Voet" in one.footer.paragraphs[-1].text for one in document.sections)

    def test_colours(self) -> None:
        """What has no style at a university is in the colour of its headings, light or full."""
        boxed = a_tree(Box((List((TEXT,)),)))
        made = parts(data(boxed, style=house()))
        for name in ("word/document.xml", "word/styles.xml"):
            assert RED.encode() in made[name]
            assert b"F7E0E6" in made[name]
            assert b"1D4F7C" not in made[name]

    def test_colour_of_the_theme(self) -> None:
        """Without a heading in a colour the accent of the theme is used, as dark as text needs."""

        def black(document: Document) -> None:
            document.styles["Heading 1"].font.color.rgb = RGBColor(0, 0, 0)

        made = parts(data(a_tree(Box((List((TEXT,)),))), style=house(black)))
        near = readable("#4f81bd", (PAPER, "#eaf0f7"))
        assert near.removeprefix("#").upper().encode() in made["word/document.xml"]
        assert b"4F81BD" not in made["word/document.xml"]

    def test_a_pale_heading_stays_and_is_no_accent(self) -> None:
        """Headings keep the colour of the house; what is coloured besides can be read."""

        def yellow(document: Document) -> None:
            document.styles["Heading 1"].font.color.rgb = RGBColor.from_string("FFD200")

        tree = a_tree(Box((List((TEXT,)),)))
        document = read(tree, style=house(yellow))
        assert str(document.styles["Heading 1"].font.color.rgb) == "FFD200"
        assert b"FFD200" not in parts(data(tree, style=house(yellow)))["word/document.xml"]

    def test_language_is_ours(self) -> None:
        """A document in Dutch is checked as Dutch, whatever the file of the university says."""
        made = parts(data(a_tree(*TEXT), style=house()))["word/styles.xml"].decode()
        assert made.count("<w:lang ") == 1
        assert '<w:lang w:val="nl-NL"' in made


class TestLists:
    def test_numbers_begin_again_in_their_own_look(self) -> None:
        """A list with numbers has the numbering of the university, and begins at 1."""
        lists = (List((TEXT,), "number"), *TEXT, List((TEXT,), "number"))
        document = read(a_tree(*lists), style=house())
        items = [each for each in document.paragraphs if each.style.name == "List Number"]
        numbers = [each._p.pPr.numPr.numId.val for each in items]
        assert numbers[0] != numbers[1]
        numbering = document.part.numbering_part.element
        style = document.styles["List Number"]._element.pPr.numPr.numId.val
        theirs = numbering.num_having_numId(style).abstractNumId.val
        for number in numbers:
            found = numbering.num_having_numId(number)
            assert found.abstractNumId.val == theirs
            assert [each.startOverride.val for each in found.lvlOverride_lst] == [1]

    @pytest.mark.parametrize("level", ["List Number", "List Number 2", "List Bullet"])
    def test_a_list_without_a_numbering(self, level: str) -> None:
        """A style for lists that has no numbering, or one that is gone, gets ours."""

        def without(document: Document) -> None:
            properties = document.styles[level]._element.pPr
            properties.remove(properties.numPr)

        def gone(document: Document) -> None:
            document.styles[level]._element.pPr.numPr.numId.val = 999

        inner = List((TEXT,), "number")
        for change in (without, gone):
            made = data(
                a_tree(List(((*TEXT, inner),), "number"), List((TEXT,))), style=house(change)
            )
            document = docx.Document(io.BytesIO(made))
            number = document.styles[level]._element.pPr.numPr.numId.val
            assert document.part.numbering_part.element.num_having_numId(number) is not None

    def test_no_lists_at_all(self) -> None:
        """A file without numberings or styles for lists gets ours."""

        def bare(document: Document) -> None:
            styles = document.styles.element
            for style in list(styles):
                if (style.get(qn("w:styleId")) or "").startswith("List"):
                    styles.remove(style)
            document.part.drop_rel(
                next(id for id, rel in document.part.rels.items() if rel.reltype == RT.NUMBERING)
            )

        document = read(whole(lambda: "woord"), style=house(bare))
        assert document.styles["List Bullet"]._element.pPr.numPr is not None
        assert paragraphs(document, "ListNumber2")


class TestLittle:
    """Files with little in them, as other programs than Word make them."""

    def test_no_theme_settings_or_defaults(self) -> None:
        """What a file has not comes from us: its colours, its defaults, and the rest."""

        def little(document: Document) -> None:
            rels = document.part.rels
            for kind in (RT.THEME, RT.SETTINGS):
                document.part.drop_rel(next(id for id, r in rels.items() if r.reltype == kind))
            styles = document.styles.element
            styles.remove(styles.find(qn("w:docDefaults")))
            styles.remove(document.styles["Heading 1"]._element)

        made = parts(data(a_tree(*TEXT), style=house(little)))
        assert b"1D4F7C" in made["word/theme/theme1.xml"]
        assert made["word/styles.xml"].count(b"<w:docDefaults>") == 1
        assert b'<w:lang w:val="nl-NL"' in made["word/styles.xml"]

    def test_a_theme_without_colours(self) -> None:
        """A theme whose accent is no plain colour gives ours."""

        def system(content: bytes) -> bytes:
            return content.replace(b'<a:srgbClr val="4F81BD"/>', b'<a:scrgbClr r="0" g="0" b="0"/>')

        def black(document: Document) -> None:
            document.styles["Heading 1"].font.color.rgb = RGBColor(0, 0, 0)

        file = changed(house(black), "word/theme/theme1.xml", system)
        made = parts(data(a_tree(Box((List((TEXT,)),))), style=file))
        assert b"1D4F7C" in made["word/document.xml"]

    def test_paper_of_another_size(self) -> None:
        """The margins of paper that is no A4 say nothing about an A4."""

        def letter(document: Document) -> None:
            document.sections[0].page_width = Mm(216)

        document = read(a_tree(*TEXT), style=house(letter))
        assert document.sections[0].top_margin == pytest.approx(Mm(18), rel=0.01)

    def test_no_head_or_foot(self) -> None:
        """A file without head and foot gives pages with our foot."""
        bare = saved(docx.Document())
        document = read(evolve(a_tree(*TEXT), foot="Voet"), style=bare)
        assert document.sections[0].header.paragraphs[0].text == ""
        assert document.sections[0].footer.paragraphs[0].text.startswith("Voet")


class TestLeftOut:
    def test_text(self) -> None:
        """The text of the file is not taken along."""
        assert "hoort er niet bij" not in all_text(read(a_tree(*TEXT), style=house()))

    def test_macros_and_other_files(self) -> None:
        """Macros, embedded files, templates and parts for other programs are not taken along."""

        def more(document: Document) -> None:
            package = document.part.package
            for name, kind in (("vbaProject.bin", "vba"), ("embeddings/a.xlsx", "package")):
                part = Part(PackURI(f"/word/{name}"), f"application/{kind}", b"KWAAD", package)
                document.part.relate_to(part, f"http://example.org/{kind}")
            document.part.part_related_by(RT.SETTINGS).relate_to(
                "http://example.org/sjabloon.dotm", "http://attachedTemplate", is_external=True
            )

        made = parts(data(a_tree(*TEXT), style=house(more)))
        assert not any(b"KWAAD" in part or b"sjabloon" in part for part in made.values())
        assert not any(name.startswith("customXml") for name in made)

    @pytest.mark.parametrize(
        "instruction",
        ['DDEAUTO "cmd" "x"', 'INCLUDEPICTURE "http://x/y.png"', "MACROBUTTON Kwaad", "ASK a"],
    )
    def test_fields_that_do_something(self, instruction: str) -> None:
        """A field that fetches, asks or runs becomes the words that it showed."""
        made = data(a_tree(*TEXT), style=house(header(field(instruction, "getoond"))))
        document = docx.Document(io.BytesIO(made))
        head = document.sections[0].header
        assert "getoond" in head.paragraphs[-1].text
        assert list(head._element.iter(qn("w:instrText"), qn("w:fldChar"))) == []

    def test_simple_fields_that_do_something(self) -> None:
        """So does a field in its short form; one that only says something stays."""
        fields = (
            '<w:fldSimple w:instr="INCLUDETEXT x"><w:r><w:t>a</w:t></w:r></w:fldSimple>'
            '<w:fldSimple w:instr=" TITLE "><w:r><w:t>b</w:t></w:r></w:fldSimple>'
        )
        head = (
            read(a_tree(*TEXT), style=house(header(fields + field("DATE", "c")))).sections[0].header
        )
        kept = [each.get(qn("w:instr")) for each in head._element.iter(qn("w:fldSimple"))]
        assert kept == [" TITLE "]
        assert "".join(each.text or "" for each in head._element.iter(qn("w:instrText"))) == "DATE"
        assert "a" in head.paragraphs[-1].text

    def test_links_and_pictures_from_elsewhere(self) -> None:
        """Links to the web stay; pictures that would be fetched, and objects, are left out."""
        inside = (
            '<w:hyperlink r:id="rId2"><w:r><w:t>web</w:t></w:r></w:hyperlink>'
            '<w:hyperlink r:id="rId3"><w:r><w:t>bestand</w:t></w:r></w:hyperlink>'
            '<w:r><w:drawing><a:blip r:link="rId3"/></w:drawing></w:r><w:r><w:object/></w:r>'
        )
        head = read(a_tree(*TEXT), style=house(header(inside))).sections[0].header
        (link,) = head.paragraphs[-1].hyperlinks
        assert (link.text, link.address) == ("web", "https://example.org/")
        assert head.paragraphs[-1].text == "webbestand"
        assert list(head.paragraphs[-1]._p.iter(qn("w:drawing"), qn("w:object"))) == []


class TestRefused:
    @pytest.mark.parametrize(
        ("file", "reason"),
        [
            (b"", "no-word"),
            (b"geen zip", "no-word"),
            (b"\xd0\xcf\x11\xe0 oud", "old-word"),
            (b"x" * (LARGEST + 1), "too-large"),
            (house()[:-2000], "no-word"),
        ],
        ids=["empty", "no zip", "old", "large", "damaged"],
    )
    def test_no_word_file(self, file: bytes, reason: str) -> None:
        """What is no Word file, too large, locked or damaged is refused, with the reason."""
        with pytest.raises(UnusableStyleError) as raised:
            checked_style(file)
        assert raised.value.reason == reason
        assert pickle.loads(pickle.dumps(raised.value)).reason == reason  # noqa: S301  # our own

    def test_a_bomb(self) -> None:
        """A file that is small and would become very large is refused before it is unpacked."""
        made = io.BytesIO()
        with ZipFile(made, "w", ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b"0" * 100_000_001)
        with pytest.raises(UnusableStyleError, match="too large"):
            checked_style(made.getvalue())

    @pytest.mark.parametrize(
        ("name", "before"),
        [
            ("word/styles.xml", b"<w:docDefaults>"),
            ("word/document.xml", b"<w:body>"),
            ("word/theme/theme1.xml", b"<a:themeElements>"),
        ],
    )
    def test_entities(self, name: str, before: bytes) -> None:
        """A file that uses entities of its own is refused: no Word file does, and they explode."""

        def bomb(content: bytes) -> bytes:
            start, _, rest = content.partition(b"?>")
            defined = start + b'?><!DOCTYPE w [<!ENTITY a "aaaa">]>' + rest
            return defined.replace(before, b"&a;" + before)

        with pytest.raises(UnusableStyleError, match="no Word file"):
            checked_style(changed(house(), name, bomb))

    def test_a_template_is_fine(self) -> None:
        """A template of Word gives styles as any other file does."""

        def template(content: bytes) -> bytes:
            return content.replace(b"ml.document.main", b"ml.template.main")

        made = changed(house(), "[Content_Types].xml", template)
        document = read(a_tree(*TEXT), style=checked_style(made))
        assert document.styles["Normal"].font.name == "Georgia"
