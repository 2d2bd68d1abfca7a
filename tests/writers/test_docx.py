"""The Word writer: what somebody meets who opens the file to work in it."""

import re
from base64 import b64encode
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from helpers.trees import SVG, a_tree, every_block, whole
from helpers.word_files import all_text, data, out_of_order, paragraphs, parts, read
from perspectief.tree import (
    Added,
    Appointment,
    Blank,
    Block,
    Box,
    Brand,
    Card,
    Cards,
    Contents,
    Emphasis,
    Entries,
    Facts,
    Field,
    Grid,
    Heading,
    Link,
    List,
    Logo,
    Mark,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Removed,
    Section,
    Strong,
    Table,
    Together,
    Tree,
)
from perspectief.writers.docx_pictures import points


def said(*words: str) -> tuple[Block, ...]:
    return tuple(Paragraph((each,)) for each in words)


class TestWhole:
    def test_word_takes_it(self) -> None:
        """Everything stands in the order of the schema, and each cell ends with a paragraph."""
        for language in ("nl", "en"):
            tree = evolve(whole(lambda: "woord"), language=language)
            assert list(out_of_order(data(tree))) == []

    def test_ids_are_unique(self) -> None:
        """No two controls, bookmarks or pictures have one id, and no two bookmarks one name."""
        body = read(whole(lambda: "woord")).element.body
        for tag, attribute in (("w:id", "w:val"), ("w:bookmarkStart", "w:name")):
            found = [each.get(qn(attribute)) for each in body.iter(qn(tag))]
            assert len(found) == len(set(found)) > 3

    def test_styles_are_there(self) -> None:
        """Each style that is used is defined."""
        document = read(whole(lambda: "woord"))
        known = {style.style_id for style in document.styles}
        tags = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
        used = {each.get(qn("w:val")) for each in document.element.body.iter(*tags)}
        assert used <= known
        assert {"Title", "Heading1", "ListBullet", "ListNumber", "Caption", "Say"} <= used

    def test_same_tree_same_bytes(self) -> None:
        """The same document gives the same bytes; only the time that is asked for differs."""
        tree = whole(lambda: "woord")
        assert data(tree, timestamp=9) == data(tree, timestamp=9)
        assert data(tree, timestamp=9) != data(tree, timestamp=10**9)

    def test_it_says_what_it_is(self) -> None:
        """A file has a title, a subject and a language, the time given, and no maker."""
        tree = Tree("naam", "Titel", "nl", (Section(said("a")),), "Onderwerp", "Waarvoor")
        own = read(tree, timestamp=1_700_000_000).core_properties
        assert (own.title, own.subject, own.comments) == ("Titel", "Onderwerp", "Waarvoor")
        assert (own.language, own.author, own.last_modified_by) == ("nl", "", "")
        assert own.created == own.modified
        assert own.created.replace(tzinfo=None) == datetime(2023, 11, 14, 22, 13, 20)

    @pytest.mark.parametrize("year", [1027, 1979, 2107, 2108, 9999])
    def test_time_that_a_zip_file_cannot_hold(self, year: int) -> None:
        """A day long ago or far ahead, as of a mistyped year, is said and breaks no file."""
        day = datetime(year, 12, 31, tzinfo=UTC)
        own = read(a_tree(), timestamp=int(day.timestamp())).core_properties
        assert own.created.replace(tzinfo=UTC) == day

    @pytest.mark.parametrize(
        ("language", "word"), [("nl", "nl-NL"), ("en", "en-GB"), ("nl-BE", "nl-BE")]
    )
    def test_language_is_in_the_styles(self, language: str, word: str) -> None:
        """Word checks spelling in the language of the document, and in no other."""
        made = parts(data(evolve(a_tree(), language=language)))
        assert re.findall(r'w:lang w:val="(.*?)"', made["word/styles.xml"].decode()) == [word]
        assert f'themeFontLang w:val="{word}"'.encode() in made["word/settings.xml"]

    def test_own_styles_have_names_in_its_language(self) -> None:
        """Who looks for a style finds it in the language of the document."""
        dutch = {style.name for style in read(a_tree()).styles}
        english = {style.name for style in read(evolve(a_tree(), language="en")).styles}
        assert {"Zeg hardop", "Afvinklijst"} <= dutch
        assert {"Say", "Checklist"} <= english

    def test_nothing_asks_a_question(self) -> None:
        """No field asks to be updated when the file is opened, and there are no macros."""
        made = parts(data(whole(lambda: "woord")))
        assert b"updateFields" not in made["word/settings.xml"]
        assert not [name for name in made if "vba" in name.lower()]


class TestWords:
    def test_styles_of_paragraphs(self) -> None:
        """Each kind of paragraph has its own style."""
        styles = ("normal", "lead", "small", "say", "huge")
        document = read(a_tree(*(Paragraph((each,), each) for each in styles)))
        found = [(each.text, each.style.style_id) for each in document.paragraphs[1:]]
        assert found == [
            ("normal", "Normal"),
            ("lead", "Lead"),
            ("small", "Small"),
            ("say", "Say"),
            ("huge", "Huge"),
        ]

    def test_stress(self) -> None:
        """Stress is a style of characters; stress within stress is added to it."""
        words = Paragraph((Strong(("a", Emphasis(("b",)))), Emphasis(("c",)), "d"))
        runs = read(a_tree(words)).paragraphs[1].runs
        assert [run.style.style_id for run in runs] == [
            "Strong",
            "Strong",
            "Emphasis",
            "DefaultParagraphFont",
        ]
        assert [run.italic for run in runs] == [None, True, None, None]

    def test_what_came_and_what_went(self) -> None:
        """Words that came have a line below them, words that went a line through them."""
        words = Paragraph((Removed(("oud",)), Added(("nieuw",))))
        runs = read(a_tree(words)).paragraphs[1].runs
        assert [(run.text, run.font.strike, run.font.underline) for run in runs] == [
            ("oud", True, None),
            ("nieuw", None, True),
        ]

    def test_brand(self) -> None:
        """The logo of an organisation stands above the title, told in words, in its colours."""
        picture = points(SVG, 30)
        for logo in (Logo(SVG.encode(), "svg", "Ons logo"), Logo(picture, "png", "Ons logo")):
            tree = evolve(a_tree(), brand=Brand("Ons", logo, accent="#bc0031", soft="#f7e0e6"))
            document = read(tree)
            (shape,) = document.inline_shapes
            assert shape._inline.docPr.get("descr") == "Ons logo"
            assert shape.height == Mm(16)
            assert document.paragraphs[1].text == "Titel"
            assert str(document.styles["Heading 1"].font.color.rgb) == "BC0031"

    def test_brand_without_a_logo(self) -> None:
        """Without a logo the name of the organisation stands there; without a cover nothing."""
        tree = evolve(a_tree(*said("a")), brand=Brand("Universiteit van Ergens"))
        assert read(tree).paragraphs[0].text == "Universiteit van Ergens"
        assert read(evolve(tree, cover=False)).paragraphs[0].text == "a"

    def test_cover(self) -> None:
        """Title, subtitle and purpose stand on the first page, unless a document has no cover."""
        tree = Tree("n", "Titel", "nl", (Section(said("tekst")),), "Groep", "Waarvoor")
        document = read(tree)
        found = [each.style.style_id for each in document.paragraphs]
        assert found == ["Title", "Subtitle", "Purpose", "Normal"]
        assert [each.text for each in read(evolve(tree, cover=False)).paragraphs] == ["tekst"]

    def test_headings(self) -> None:
        """Headings have the styles of Word, so that they are in its navigation, in order."""
        heads = (Heading(level, (str(level),)) for level in (2, 4, 4, 1))
        document = read(a_tree(*heads, Heading(1, ()), Heading(1, (Mark("grows"),))))
        found = [(each.style.name, each.text) for each in document.paragraphs[1:]]
        assert found == [
            ("Heading 1", "2"),
            ("Heading 2", "4"),
            ("Heading 2", "4"),
            ("Heading 1", "1"),
            ("Normal", ""),
            ("Normal", "↑"),
        ]

    def test_signs_are_characters(self) -> None:
        """A sign is a character, so that it can be typed over; its word follows."""
        words = Paragraph((Mark("grows"), " groeit ", Mark("disappears"), " verdwijnt"))
        assert read(a_tree(words)).paragraphs[1].text == "↑ groeit ○ verdwijnt"


class TestLinks:
    @pytest.mark.parametrize(
        ("address", "leads"),
        [
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("mailto:hr@example.org", "mailto:hr@example.org"),
            ("3-uitvoeren/werkbladen.pdf", "3-uitvoeren/werkbladen.pdf"),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("\\\\server\\share", None),
            ("#nergens", None),
            ("", None),
        ],
    )
    def test_address(self, address: str, leads: str | None) -> None:
        """A link leads to the web, to mail or to a file of the kit: nowhere else."""
        document = read(a_tree(Paragraph((Link(address, ("hier",)),))))
        links = document.paragraphs[1].hyperlinks
        assert [link.address for link in links] == ([leads] if leads else [])
        assert document.paragraphs[1].text == "hier"

    def test_within_the_document(self) -> None:
        """A link to a heading leads to its bookmark, whatever its name."""
        long = "een-heel-lange-naam-van-een-kop-die-niet-past-in-word"
        heads = [Heading(1, (id,), id) for id in (f"{long}-1", f"{long}-2", "kop")]
        link = Paragraph((Link(f"#{long}-2", ("daar",)),))
        document = read(a_tree(*heads, link))
        names = [each.get(qn("w:name")) for each in document.element.iter(qn("w:bookmarkStart"))]
        assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in names)
        assert document.paragraphs[-1].hyperlinks[0].fragment == names[1]

    def test_no_link_within_a_link(self) -> None:
        """A link within a link is only words, for Word knows no such thing."""
        inner = Link("https://example.org/b", ("b",))
        document = read(a_tree(Paragraph((Link("https://example.org/a", ("a", inner)),))))
        (link,) = document.paragraphs[1].hyperlinks
        assert link.text == "ab"


class TestLists:
    def test_numbers_begin_again(self) -> None:
        """Each list with numbers begins at 1: it has a numbering of its own that says so."""
        lists = (List((said("a"), said("b")), "number"), *said("x"), List((said("c"),), "number"))
        document = read(a_tree(*lists))
        items = [each for each in document.paragraphs if each.style.style_id == "ListNumber"]
        numbers = [each._p.pPr.numPr.numId.val for each in items]
        assert numbers[0] == numbers[1] != numbers[2]
        numbering = document.part.numbering_part.element
        for number in numbers:
            override = numbering.num_having_numId(number).lvlOverride_lst
            assert [each.startOverride.val for each in override] == [1]

    def test_lists_within_lists(self) -> None:
        """A list within a list has the style of its depth, and what follows an item its indent."""
        inner = List((said("c"),), "number")
        document = read(a_tree(List(((*said("a", "b"), inner, List((said("d"),))),))))
        found = [(each.text, each.style.style_id) for each in document.paragraphs[1:]]
        assert found == [
            ("a", "ListBullet"),
            ("b", "Normal"),
            ("c", "ListNumber2"),
            ("d", "ListBullet2"),
        ]
        assert document.paragraphs[2].paragraph_format.left_indent.twips == 357

    def test_deep_lists(self) -> None:
        """Lists go on within each other deeper than Word has styles for."""
        deep: tuple[Block, ...] = said("onderaan")
        for _ in range(8):
            deep = (List((deep,), "number"),)
        document = read(a_tree(*deep))
        assert document.paragraphs[-1].style.style_id == "ListNumber3"
        assert "onderaan" in all_text(document)

    def test_boxes_to_tick(self) -> None:
        """A check list has boxes that are ticked with a click, each with its words as name."""
        body = read(a_tree(List((said("De zaal is geboekt."),), "check"))).element.body
        (box,) = body.iter(qn("w:sdt"))
        assert box.find(f".//{{{box.nsmap['w14']}}}checkbox") is not None
        assert box.find(f".//{qn('w:alias')}").get(qn("w:val")) == "De zaal is geboekt."


class TestForms:
    def test_field(self) -> None:
        """What is to be filled in is a control with the words of its label as name."""
        document = read(a_tree(Field(("Datum",)), Field(("Wat gaan we doen?",), 3)))
        controls = list(document.element.body.iter(qn("w:sdt")))
        names = [each.find(f".//{qn('w:alias')}").get(qn("w:val")) for each in controls]
        assert names == ["Datum", "Wat gaan we doen?"]
        assert all(each.find(f".//{qn('w:showingPlcHdr')}") is not None for each in controls)
        assert [len(list(each.iter(qn("w:br")))) for each in controls] == [0, 2]
        assert "Typ hier" in all_text(document)
        assert "Type here" in all_text(read(evolve(a_tree(Field(("Date",))), language="en")))

    def test_field_without_words(self) -> None:
        """A control always has a name, and never one that is too long for Word."""
        fields = (
            Field(()),
            Field(("w" * 100,)),
            Paragraph((Blank(),)),
            Paragraph(("Wie: ", Blank())),
        )
        body = read(a_tree(*fields)).element.body
        names = [each.get(qn("w:val")) for each in body.iter(qn("w:alias"))]
        assert names == ["ruimte om te schrijven", "w" * 64, "ruimte om te schrijven", "Wie:"]

    def test_blank_is_as_wide_as_asked(self) -> None:
        """Room to write a few words is a line, and wider when more is asked."""
        wide, small = (all_text(read(a_tree(Paragraph((Blank(width),))))) for width in (40, 10))
        assert wide.count("_") > 3 * small.count("_") > 0

    def test_a_line_to_write_on_is_made_of_characters(self) -> None:
        """LibreOffice draws no line below spaces in a control: the line is what stands in it."""
        body = read(a_tree(Paragraph(("Om ", Blank(13))))).element.body
        (control,) = body.iter(qn("w:sdt"))
        (line,) = (each.text for each in control.iter(qn("w:t")))
        assert set(line) == {"_"}
        assert next(control.iter(qn("w:u")), None) is None


class TestTables:
    def test_head_is_repeated(self) -> None:
        """The head of a table is repeated on each page, and no row is split."""
        table = Table((("a",), ("b",)), ((said("c"), said("d")),) * 2, caption=("Wat",))
        document = read(a_tree(table))
        (found,) = document.tables
        rows = [row._tr.trPr for row in found.rows]
        assert [each.find(qn("w:tblHeader")) is not None for each in rows] == [True, False, False]
        assert all(each.find(qn("w:cantSplit")) is not None for each in rows)
        assert paragraphs(document, "Caption") == ["Wat"]
        assert found._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Wat"

    def test_head_without_words(self) -> None:
        """A table whose heads say nothing has no head, and so does one without columns."""
        bare = Table(((), ()), ((said("c"), said("d")),))
        (found,) = read(a_tree(bare)).tables
        assert [cell.text for cell in found.rows[0].cells] == ["c", "d"]
        assert found._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstRow")) == "0"
        assert read(a_tree(Table((), ()))).tables == []

    def test_row_heads(self) -> None:
        """The first cell of a row is marked as its head when it is one."""
        tables = [Table((("a",),), ((said("b"),),), row_heads=heads) for heads in (True, False)]
        found = read(a_tree(*tables)).tables
        marks = [each._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstColumn")) for each in found]
        assert marks == ["1", "0"]

    def test_widths(self) -> None:
        """Columns have the widths asked for, and together the width of the text."""
        (found,) = read(a_tree(Table((("a",), ("b",)), (), (1, 3)))).tables
        narrow, wide = (column.width for column in found.columns)
        assert wide == pytest.approx(3 * narrow, rel=0.01)
        assert narrow + wide == pytest.approx(Mm(210 - 2 * 18), rel=0.01)

    def test_room_to_write(self) -> None:
        """Rows to write in have a height and lines around them, and are empty to type in."""
        (found,) = read(a_tree(Table((("a",),), (((),),) * 2, row_height=11))).tables
        assert found.style.style_id == "FormTable"
        assert [row.height for row in found.rows][1:] == [pytest.approx(Mm(11), rel=0.01)] * 2
        assert found.rows[1].cells[0].text == ""

    def test_a_row_higher_than_a_page_is_split(self) -> None:
        """A row with more in it than a page holds may go on on the next."""
        (found,) = read(a_tree(Table((("a",),), ((said("woord " * 1000),),)))).tables
        assert found.rows[1]._tr.trPr.find(qn("w:cantSplit")) is None

    def test_a_high_row_of_a_narrow_column_is_split(self) -> None:
        """A row with many short lines in one cell may be split; with few it stays whole."""
        for count, may in ((3, False), (24, True)):
            items = List((said("nieuwe collega's en gasten wegwijs maken"),) * count)
            (found,) = read(a_tree(Grid(4, ((items,), *(said("x"),) * 3)))).tables
            assert (found.rows[0]._tr.trPr.find(qn("w:cantSplit")) is None) == may

    def test_many_columns_are_smaller(self) -> None:
        """A table with many columns has smaller letters, also in what is said aloud."""
        cells = (said("a"), (Paragraph(("b",), "say"),), *[()] * 5)
        document = read(a_tree(Table((("k",),) * 7, (cells,))))
        assert paragraphs(document, "TableSmall")[7] == "a"
        assert paragraphs(document, "SaySmall") == ["b"]

    def test_what_is_chosen(self) -> None:
        """A cell for one of a few values is a list to choose from, one for a day a calendar."""
        entries = Entries(
            "acties", ("wat", "wie", "dag"), choices=((), ("hr", "team")), dates=("dag",)
        )
        table = Table(
            (("Wat",), ("Wie",), ()), (((), (), ()), ((), said("hr"), ())), entries=entries
        )
        made = a_tree(table)
        assert list(out_of_order(data(made))) == []
        body = read(made).element.body
        names = [each.get(qn("w:val")) for each in body.iter(qn("w:alias"))]
        assert names == ["Wie", "ruimte om te schrijven", "ruimte om te schrijven"]
        values = [each.get(qn("w:value")) for each in body.iter(qn("w:listItem"))]
        assert values == ["hr", "team"]
        assert len(list(body.iter(qn("w:date")))) == 2

    def test_a_row_for_a_day(self) -> None:
        """A row that holds a day has a calendar, in a table with rows that are fixed."""
        entries = Entries("sessie", ("vraag", "antwoord"), ("groep", "datum"), dates=("datum",))
        rows = ((said("Groep"), ()), (said("Datum"), ()))
        body = read(a_tree(Table((("Vraag",), ("Antwoord",)), rows, entries=entries))).element.body
        assert len(list(body.iter(qn("w:date")))) == 1
        assert list(body.iter(qn("w:dropDownList"))) == []

    def test_uneven_rows(self) -> None:
        """Rows of other lengths than the head do not stop a document."""
        table = Table((("a",), ("b",)), ((said("c"),), (said("d"), said("e"), said("f"))))
        document = read(a_tree(table))
        assert [len(row.cells) for row in document.tables[0].rows] == [3, 3, 3]

    def test_tables_do_not_grow_together(self) -> None:
        """A paragraph stands between two tables, or Word makes one of them."""
        table = Table((("a",),), ((said("b"),),))
        body = read(
            a_tree(table, table, Grid(2, (said("c"),)), Box((List((said("d"),)),)))
        ).element.body
        tags = [each.tag for each in body]
        assert not any(a == b == qn("w:tbl") for a, b in pairwise(tags))
        assert len([tag for tag in tags if tag == qn("w:tbl")]) == 4

    def test_grid(self) -> None:
        """Parts stand beside each other, row by row, with a frame when asked."""
        document = read(a_tree(Grid(2, (said("a"), said("b"), said("c")), 20, framed=True)))
        (found,) = document.tables
        assert [[cell.text for cell in row.cells] for row in found.rows] == [["a", "b"], ["c", ""]]
        assert found._tbl.tblPr.find(qn("w:tblBorders")) is not None
        assert found.rows[0].height == pytest.approx(Mm(20), rel=0.01)
        assert read(a_tree(Grid(2, ()))).tables == []


class TestBoxes:
    def test_words_are_no_table(self) -> None:
        """What is set apart and holds only words is text to a screen reader, and stays whole."""
        document = read(a_tree(Box(said("a", "b"), ("Kop",), "stop")))
        assert document.tables == []
        found = [each for each in document.paragraphs if each.style.style_id == "BoxStop"]
        assert [each.text for each in found] == ["Kop", "a", "b"]
        assert [each.paragraph_format.keep_with_next for each in found] == [True, True, None]

    @pytest.mark.parametrize("style", ["note", "stop", "quiet", "frame"])
    def test_more_is_one_cell(self, style: str) -> None:
        """What is set apart and holds more than words stands in one cell."""
        document = read(a_tree(Box((List((said("a"),)),), ("Kop",), style)))
        (found,) = document.tables
        assert [cell.text for cell in found.rows[0].cells] == ["Kop\na"]

    def test_facts(self) -> None:
        """A name stands beside its text, a long name above it, and more below it."""
        pairs = (
            (("Wie",), said("Iedereen")),
            (("Een heel lange naam van iets",), said("Tekst")),
            (("Lijst",), (List((said("punt"),)),)),
        )
        document = read(a_tree(Facts(pairs)))
        texts = [each.text for each in document.paragraphs[1:]]
        assert texts == ["Wie\tIedereen", "Een heel lange naam van iets", "Tekst", "Lijst", "punt"]
        kept = [bool(each.paragraph_format.keep_with_next) for each in document.paragraphs[1:]]
        assert kept == [False, True, False, True, False]

    @pytest.mark.parametrize("next", [List((said("punt"),)), Table((("a",),), ())])
    def test_what_introduces_stays_with_it(self, next: Block) -> None:
        """Words before a list or a table stay on its page; other words do not."""
        document = read(a_tree(*said("x", "y"), next))
        kept = {each.text: each.paragraph_format.keep_with_next for each in document.paragraphs}
        assert (kept["x"], kept["y"]) == (None, True)

    def test_together(self) -> None:
        """Parts that belong together stay on one page: all but the last stay with what follows."""
        table = Table((("a",),), ((said("b"),), (said("c"),)))
        document = read(a_tree(Together((*said("x", "y"), table)), *said("z")))
        body = list(document.element.body.iter(qn("w:p")))
        text = ["".join(t.text for t in each.iter(qn("w:t"))) for each in body]
        kept = [each.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for each in body]
        assert dict(zip(text, kept, strict=True)) == {
            "Titel": False,
            "x": True,
            "y": True,
            "a": True,
            "b": True,
            "c": False,
            "": False,
            "z": False,
        }


class TestContents:
    def test_is_right_without_being_updated(self) -> None:
        """The contents name each chapter, as a link, in a field that Word can make anew."""
        heads = (Heading(1, ("Een",)), Heading(2, ("Onder",)), Heading(1, ("Twee",)))
        document = read(a_tree(Contents(("Inhoud",)), *heads))
        assert paragraphs(document, "TOCHeading") == ["Inhoud"]
        assert paragraphs(document, "TOC1") == ["Een", "Twee"]
        marks = [e.get(qn("w:fldCharType")) for e in document.element.iter(qn("w:fldChar"))]
        assert marks == ["begin", "separate", "end"]
        anchors = {e.get(qn("w:anchor")) for e in document.element.iter(qn("w:hyperlink"))}
        names = [e.get(qn("w:name")) for e in document.element.iter(qn("w:bookmarkStart"))]
        assert anchors == {names[0], names[2]}

    def test_without_chapters(self) -> None:
        """Contents of a document without chapters are empty."""
        assert paragraphs(read(a_tree(Contents(()))), "TOC1") == [""]


class TestPictures:
    def test_picture_is_told_in_words(self) -> None:
        """A picture has its words and its size; it is there once when it is used twice."""
        made = data(a_tree(Picture(SVG, "een <hoek>"), Picture(SVG, "nog een", 60)))
        document = read(a_tree(Picture(SVG, "een <hoek>"), Picture(SVG, "nog een", 60)))
        shapes = document.inline_shapes
        assert [each._inline.docPr.get("descr") for each in shapes] == ["een <hoek>", "nog een"]
        assert [each.width for each in shapes] == [Mm(30), Mm(60)]
        assert [each.height for each in shapes] == [Mm(30), Mm(60)]
        assert len([name for name in parts(made) if "media" in name]) == 2

    @pytest.mark.parametrize(
        "inside",
        [
            '<image href="{file}" width="9" height="9"/>',
            '<image xlink:href="{file}" href="data:," width="9" height="9"/>',
            '<filter id="f"><feImage href="{file}"/></filter><path filter="url(#f)" d="M0 0h9"/>',
            "&hidden;",
        ],
    )
    def test_no_file_is_read_for_it(self, tmp_path: Path, inside: str) -> None:
        """A picture within a picture is left out, so that no file of the machine gets in."""
        (tmp_path / "geheim.png").write_bytes(points(SVG, 30))
        file = tmp_path / "geheim.png"
        hidden = f"<image href='{file}' width='9' height='9'/>"
        start = f'<!DOCTYPE svg [<!ENTITY hidden "{hidden}">]>'
        links = 'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox'
        whole = SVG.replace("viewBox", links).replace("<path", f"{inside.format(file=file)}<path")
        without = SVG.replace("<path", '<path d="M0 0"/><path')
        assert points(start + whole, 30) in (points(SVG, 30), points(without, 30))

    def test_a_picture_of_its_own_stays(self) -> None:
        """A picture within a picture that it brings itself is shown."""
        inner = b64encode(points(SVG, 30)).decode()
        image = f'<image href="data:image/png;base64,{inner}" width="9" height="9"/>'
        bare = SVG.replace('<path d="M1 1h7v7z"/>', "")
        assert points(bare.replace("</svg>", f"{image}</svg>"), 30) != points(bare, 30)

    def test_broken_picture_is_an_error(self) -> None:
        """A picture that is no SVG is refused."""
        with pytest.raises(ValueError, match="no SVG"):
            data(a_tree(Picture("geen svg", "woorden")))

    def test_appointment(self) -> None:
        """An appointment is told in words, as something set apart."""
        start = datetime(2026, 11, 26, 9, 30)
        meeting = Appointment(start, start.replace(hour=12), "Eerste sessie", "Neem iets mee.")
        assert "Eerste sessie" in all_text(read(a_tree(meeting)))


class TestPaper:
    def test_sections_have_their_own_paper(self) -> None:
        """Each section begins on a page of its size and direction."""
        pages = [Page("A2"), Page("A3", landscape=True), Page("A5"), Page("A6"), Page("slide")]
        tree = evolve(a_tree(), sections=tuple(Section(said("woord"), page) for page in pages))
        found = read(tree).sections
        sizes = [(round(one.page_width / Mm(1)), round(one.page_height / Mm(1))) for one in found]
        assert sizes == [(420, 594), (420, 297), (148, 210), (105, 148), (339, 190)]
        turned = [one.orientation == WD_ORIENT.LANDSCAPE for one in found]
        assert turned == [False, True, False, False, True]

    def test_letters_go_with_the_paper(self) -> None:
        """Letters are larger on larger paper: in the styles, or in the words when papers differ."""
        alone = read(
            evolve(a_tree(*said("woord")), sections=(Section(said("woord"), Page("slide")),))
        )
        assert alone.styles["Heading 1"].font.size.pt == 32
        assert alone.paragraphs[-1].runs[0].font.size is None
        sections = (
            Section((Heading(1, ("Kop",)), *said("a"))),
            Section((Heading(1, ("Kop",)), *said("b")), Page("A2")),
        )
        mixed = read(evolve(a_tree(), sections=sections))
        sizes = [run.font.size and run.font.size.pt for p in mixed.paragraphs for run in p.runs]
        assert sizes == [None, None, None, 29, 20]

    def test_a_dense_page(self) -> None:
        """On a dense page letters and margins are smaller, and lines stand close."""
        tree = a_tree(*said("woord"), List((said("punt"),)), page=Page(dense=True))
        document = read(tree)
        assert document.sections[0].left_margin < read(a_tree()).sections[0].left_margin
        word, point = document.paragraphs[-2:]
        # The usual ones are 11 points.
        assert [each.runs[0].font.size.pt for each in (word, point)] == [10, 10]
        assert {each.paragraph_format.line_spacing for each in (word, point)} == {1.0}
        assert list(out_of_order(data(tree))) == []

    def test_foot(self) -> None:
        """Each page says what it is of, which page it is, and what participants should know."""
        tree = evolve(a_tree(*said("a")), foot="Draaiboek 1.0", notice="Meedoen is vrijwillig.")
        footer = read(tree).sections[0].footer
        fields = [
            each.get(qn("w:instr")).strip() for each in footer._element.iter(qn("w:fldSimple"))
        ]
        assert fields == ["PAGE", "NUMPAGES"]
        text = "".join(each.text for each in footer._element.iter(qn("w:t")))
        assert text == "Draaiboek 1.0 · bladzijde 1 van 1Meedoen is vrijwillig."

    def test_breaks(self) -> None:
        """What follows a break begins a page; breaks that follow each other make no empty page."""
        blocks = (PageBreak(), *said("een"), PageBreak(), PageBreak(), Heading(1, ("Kop",)))
        document = read(a_tree(*blocks, PageBreak(), Table((("a",),), ()), PageBreak()))
        fresh = [
            each.text for each in document.paragraphs if each.paragraph_format.page_break_before
        ]
        # A table is begun by an empty paragraph.
        assert fresh == ["een", "Kop", ""]
        bare = read(evolve(a_tree(*blocks), cover=False))
        assert bare.paragraphs[0].text == "een"
        assert not bare.paragraphs[0].paragraph_format.page_break_before

    def test_empty_sections(self) -> None:
        """A document without anything in it is still a document."""
        for tree in (a_tree(), evolve(a_tree(PageBreak()), cover=False, title="")):
            assert len(read(tree).sections) == 1
        assert list(out_of_order(data(evolve(a_tree(), sections=())))) == []


class TestCards:
    def test_eight_on_a_page(self) -> None:
        """Cards lie in two columns on A4 pages of their own, each as high as a quarter of it."""
        tree = a_tree(*said("voor"), Cards((Card(("kaart",)),) * 9), *said("na"), page=Page("A3"))
        document = read(tree)
        widths = [round(one.page_width / Mm(1)) for one in document.sections]
        assert widths == [297, 210, 297]
        (found,) = document.tables
        assert len(found.rows) == 5
        assert {round(row.height / Mm(1)) for row in found.rows} == {68}

    def test_all_that_stands_on_a_card(self) -> None:
        """A card has its head, its words, notes, lines to write on and foot, in that order."""
        card = Card(("woord",), ("kop",), (("een",), ("twee",)), ("voet",), 2)
        cells = read(a_tree(Cards((card, Card((), style="empty"))))).tables[0].rows[0].cells
        assert [each.text for each in cells[0].paragraphs] == [
            "kop",
            "woord",
            "een",
            "twee",
            "",
            "",
            "voet",
        ]
        assert [each.style.style_id for each in cells[1].paragraphs] == ["CardBody"] + [
            "CardLine"
        ] * 4

    def test_much_is_written_smaller(self) -> None:
        """The more stands on a card, the smaller it is written."""
        sizes = []
        for count in (3, 20, 60, 200):
            cell = read(a_tree(Cards((Card(("woord " * count,)),)))).tables[0].rows[0].cells[0]
            size = cell.paragraphs[0].runs[0].font.size
            sizes.append(16 if size is None else size.pt)
        assert sizes[0] == 16
        assert sizes == sorted(sizes, reverse=True)
        assert sizes[-1] < 9

    def test_no_cards(self) -> None:
        """A set without cards is nothing, and cards may stand in a box."""
        assert read(a_tree(Cards(()))).tables == []
        boxed = read(a_tree(Box((Cards((Card(("kaart",)),)),))))
        assert "kaart" in all_text(boxed)


def test_every_block_within_every_other() -> None:
    """Whatever stands within whatever, Word takes it, and no word is lost."""
    blocks = every_block(lambda: "woord")
    around = (
        Box(blocks),
        List((blocks,), "check"),
        Table((("k",),), ((blocks,),)),
        Grid(2, (blocks,)),
        Together(blocks),
        Facts(((("n",), blocks),)),
    )
    alone = all_text(read(a_tree(*blocks))).count("woord")
    for one in around:
        made = a_tree(one)
        assert list(out_of_order(data(made))) == []
        assert all_text(read(made)).count("woord") >= alone
