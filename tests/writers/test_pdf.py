"""The PDF writer."""

import io
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zipfile import Path as ZipPath
from zipfile import ZipFile

import pikepdf
import pytest
from attrs import evolve

import perspectief
from helpers.pdf_files import letters_on_page, letters_on_paper, nodes
from helpers.trees import SVG, a_tree, every_block, whole
from perspectief.plugins import Options
from perspectief.tree import (
    Block,
    Box,
    Card,
    Cards,
    Facts,
    Field,
    Foreign,
    Grid,
    Heading,
    Inlines,
    Link,
    List,
    Mark,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Section,
    Table,
    Together,
    Tree,
)
from perspectief.writers.pdf import WRITER, compiled, on_disk, pages

# It comes with the extra `pdf`.
typst = pytest.importorskip("typst")

WORDS = "De managementondersteuner bespreekt hoe het werk verandert. "
HOSTILE = [
    '#read("/etc/passwd")',
    '#panic("x") $x^2$ *a* _b_ `c` <label> @ref // comment /* x */ \\ ] [ } {',
    "= Kop\n- punt",
    "\\u0041 \\n {{x}} {medewerker} &lt;b&gt;<script>alert(1)</script>",
]
MANY = 60


def _one(text: str) -> tuple[Block, ...]:
    return (Paragraph((text,)),)


_MUCH, _LIST = _one(WORDS * MANY), (List((_one(WORDS),) * MANY),)
_EMPTY: tuple[tuple[Block, ...], ...] = (_one("x"),) * 6
HIGH: dict[str, tuple[Block, ...]] = {
    "grid": (Grid(7, (_MUCH, *_EMPTY), framed=True),),
    "grid of lists": (Grid(4, (_LIST, *_EMPTY[:3]), framed=True),),
    "grid in a grid": (Grid(2, ((Grid(2, (_MUCH, ())),), ())),),
    "table": (Table((("a",),) * 5, ((_MUCH, *_EMPTY[:4]),)),),
    "table of lists": (Table((("a",),) * 4, ((_LIST, *_EMPTY[:3]),), row_heads=True),),
    "head": (Table(((WORDS * MANY,), ("a",), ("a",)), (_EMPTY[:3],) * 2),),
    "box": (Box(_MUCH),),
    "box of large letters": (Box((Paragraph((WORDS * MANY,), "huge"),)),),
    "together": (Together((Heading(2, ("Kop",)), *_MUCH, *_LIST)),),
    "list in a list": (List(((*_one("x"), *_LIST),)),),
    "name": (Facts((((WORDS * MANY,), _one("x")),)),),
    "facts": (Facts(((("a",), _LIST),)),),
    "field": (Field((WORDS * MANY,), 2),),
}
"""What is higher than a page, each with so many times the same words in it."""

LONG = ["a" * 10_000, "/" * 2_000]
ODD = ["", "   ", "\n\t", "\x00\x01\x7f\x85\u2028\ufeff\ud800\ue000\uffff", "\u202e\u2066\u200f"]


def read(tree: Tree, timestamp: int = 0) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(WRITER.write(tree, Options(timestamp=timestamp))))


def kinds(pdf: pikepdf.Pdf) -> Counter[str]:
    return Counter(str(node.S)[1:] for node in nodes(pdf))


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    def below(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from below(item.children)

    with pdf.open_outline() as outline:
        return list(below(outline.root))


def actions(pdf: pikepdf.Pdf) -> list[str]:
    """Give where the links of a document lead: an address, or `inside`."""
    annotations = (one for page in pdf.pages for one in page.get("/Annots", []))
    return [str(one.A.URI) if "/A" in one and "/URI" in one.A else "inside" for one in annotations]


def fonts(pdf: pikepdf.Pdf) -> set[str]:
    pages = [page for page in pdf.pages if "/Font" in page.Resources]
    return {str(font.BaseFont) for page in pages for font in page.Resources.Font.values()}


def sizes(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """Give the size of each page in whole millimetres."""
    boxes = ([float(side) for side in page.mediabox] for page in pdf.pages)
    return [(round(box[2] / 72 * 25.4), round(box[3] / 72 * 25.4)) for box in boxes]


def paragraphs(*words: str) -> tuple[Block, ...]:
    return tuple(Paragraph((each,)) for each in words)


class TestReaders:
    """What a screen reader, or a search engine, gets to know."""

    def test_document_says_what_it_is(self) -> None:
        """A PDF has its title, its language, its tags and the marks of both standards."""
        pdf = read(a_tree(*paragraphs(WORDS)))
        assert (str(pdf.Root.Lang), bool(pdf.Root.MarkInfo.Marked)) == ("nl", True)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Titel"
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["pdfaid:part"] == "2"

    def test_language_may_have_a_region(self) -> None:
        """The region of a language is kept."""
        assert str(read(evolve(a_tree(), language="nl-BE")).Root.Lang) == "nl-BE"

    def test_words_in_another_language_are_known(self) -> None:
        """Words in another language are said in it: within a line, and as a whole item."""
        title = Paragraph(("Een titel: ", Foreign("A working week [en]", "en"), "."))
        pdf = read(a_tree(title, List(((Paragraph((Foreign("Words", "en-GB"),)),),))))
        within = [
            str(operands[1].get("/Lang", ""))
            for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
            if str(operator) == "BDC"
        ]
        whole = [str(node.get("/Lang", "")) for node in nodes(pdf)]
        assert "en" in within
        assert "en" in whole

    def test_every_block_has_its_element(self) -> None:
        """Headings, lists, tables, pictures, links and contents are what they are."""
        found = kinds(read(a_tree(*every_block(lambda: "woord"))))
        assert {"Title", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Caption"} <= set(found)
        assert {"Table", "THead", "TBody", "TR", "TH", "TD", "TOC", "TOCI", "Link"} <= set(found)
        assert {"Strong", "Em"} <= set(found)

    def test_heads_of_columns_have_a_scope(self) -> None:
        """Each head of a table says that it is the head of a column."""
        table = Table((("a",), ("b",)), ((paragraphs("c"), paragraphs("d")),) * 2)
        pdf = read(a_tree(table))
        scopes = [str(node.A[0].Scope) for node in nodes(pdf) if node.S == "/TH"]
        assert scopes == ["/Column", "/Column"]

    def test_picture_is_told_in_words(self) -> None:
        """A picture has its words; a sign beside a word, and a bare ornament, have none."""
        sign = Paragraph((Mark("grows"), " groeit"))
        pdf = read(a_tree(sign, Picture(SVG, "een hoek"), Picture(SVG, "")))
        assert [str(node.Alt) for node in nodes(pdf) if node.S == "/Figure"] == ["een hoek"]

    def test_no_level_of_headings_is_left_out(self) -> None:
        """A heading lies at most one level deeper than the heading before it."""
        levels = (2, 4, 4, 1, 3, 9)
        pdf = read(a_tree(*(Heading(level, (str(level),)) for level in levels)))
        found = [str(node.S)[1:] for node in nodes(pdf) if str(node.S).startswith("/H")]
        assert found == ["H1", "H2", "H3", "H1", "H2", "H3"]

    def test_headings_are_bookmarks(self) -> None:
        """The headings are the bookmarks, in order; one without words is none."""
        heads = (Heading(1, ("een",)), Heading(2, ("twee",)), Heading(1, ()), Heading(1, ("drie",)))
        assert bookmarks(read(a_tree(*heads))) == ["een", "twee", "drie"]


class TestBytes:
    def test_only_our_fonts(self) -> None:
        """A PDF holds faces of our own font and no other, for any characters."""
        names = fonts(read(whole(lambda: "woord 中文 😀 ∞ α")))
        assert names
        assert all("AtkinsonHyperlegibleNext" in name for name in names)

    def test_same_tree_same_bytes_even_from_a_zip(self, tmp_path: Path) -> None:
        """A document is the same in each process, and when the library lies in a zip."""
        archive = tmp_path / "library.zip"
        root = Path(perspectief.__file__).parent
        with ZipFile(archive, "w") as zipped:
            for file in root.rglob("*"):
                if file.is_file() and "__pycache__" not in file.parts:
                    zipped.write(file, f"perspectief/{file.relative_to(root)}")
        code = (
            "import sys; sys.path[:0] = sys.argv[1:]\n"
            "from helpers.trees import whole\n"
            "from perspectief.plugins import Options\n"
            "from perspectief.writers.pdf import WRITER, __file__ as file\n"
            "assert file.startswith(sys.argv[1]), file\n"
            "sys.stdout.buffer.write(WRITER.write(whole(lambda: 'woord'), Options(timestamp=9)))\n"
        )
        tests = str(Path(__file__).parents[1])
        command = [sys.executable, "-c", code, str(archive), tests]
        # What lies in the zip is no source to measure the coverage of.
        environment = {name: it for name, it in os.environ.items() if "COVERAGE" not in name}
        made = subprocess.run(command, check=True, capture_output=True, env=environment).stdout
        here = [WRITER.write(whole(lambda: "woord"), Options(timestamp=9)) for _ in range(2)]
        assert [made, made] == here

    def test_fonts_are_found_in_a_zip(self, tmp_path: Path) -> None:
        """A folder in a zip is copied to where Typst can read it, byte by byte."""
        with ZipFile(tmp_path / "fonts.zip", "w") as zipped:
            zipped.writestr("fonts/a.ttf", b"letters")
        folder = on_disk(ZipPath(tmp_path / "fonts.zip", "fonts/"))
        assert {file.name: file.read_bytes() for file in folder.iterdir()} == {"a.ttf": b"letters"}
        assert on_disk(tmp_path) == tmp_path

    def test_time_is_the_one_given(self) -> None:
        """The time in the file is that of the options, not that of the clock."""
        pdf = read(a_tree(), timestamp=1_700_000_000)
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20231114221320")


class TestWords:
    @pytest.mark.parametrize("words", HOSTILE)
    def test_code_stays_words(self, words: str) -> None:
        """Typst code in content is shown as it was written, at each place of a tree."""
        shown = " ".join(words.splitlines())
        pdf = read(whole(lambda: words))
        assert str(pdf.docinfo["/Title"]) == shown
        assert set(bookmarks(pdf)) == {shown}

    @pytest.mark.parametrize("words", [*LONG, *ODD], ids=lambda words: ascii(words[:5]))
    def test_odd_words_do_no_harm(self, words: str) -> None:
        """Endless words, no words and characters that are none do not stop a document."""
        card = Cards((Card((words,), (words,)),))
        pdf = read(a_tree(Heading(1, (words,)), *paragraphs(words), Box(paragraphs(words)), card))
        assert len(pdf.pages) >= 2

    def test_endless_words_are_broken(self) -> None:
        """A word that no page can hold goes on where it is broken, without a hyphen."""
        assert len(read(a_tree(*paragraphs("a" * 20_000))).pages) > 2

    def test_unknown_characters_are_shown(self) -> None:
        """What the font lacks becomes plain letters where it can, and else a sign."""
        words = "CO₂ ‑ → ﬁ e\u0301 \u202eAB\u202c 👩\u200d💻"
        pdf = read(evolve(a_tree(), title=words))
        assert str(pdf.docinfo["/Title"]) == "CO2 - -> fi e\u0301 AB ◊◊"

    def test_table_with_endless_cells_ends(self) -> None:
        """A row or a head that is higher than a page is split, and not repeated."""
        cell = paragraphs(WORDS * 200)
        table = Table(((WORDS * 100,), ("b",), ("c",)), ((cell, cell, cell),), (1, 1, 8))
        assert len(read(a_tree(table)).pages) > 3


class TestLinks:
    @pytest.mark.parametrize(
        ("address", "leads"),
        [
            ("https://example.org/a?b=c#d", ["https://example.org/a?b=c#d"]),
            ("HTTP://example.org", ["HTTP://example.org"]),
            ("mailto:hr@example.org", ["mailto:hr@example.org"]),
            ("https://example.org/é", ["https://example.org/%C3%A9"]),
            ("3-uitvoeren/werkbladen.pdf", ["3-uitvoeren/werkbladen.pdf"]),
            ("#kop", ["inside"]),
            ("#nergens", []),
            ("#", []),
            ("", []),
            ("javascript:alert(1)", []),
            ("file:///etc/passwd", []),
            ("/etc/passwd", []),
            ("\\\\server\\share", []),
            ("https://example.org/" + "a" * 9_000, []),
        ],
    )
    def test_address(self, address: str, leads: list[str]) -> None:
        """A link leads to the web, to mail, to a file beside it or to a heading: nowhere else."""
        link = Paragraph((Link(address, ("hier",)),))
        assert actions(read(a_tree(Heading(1, ("Kop",), "kop"), link))) == leads

    def test_headings_can_be_linked_to_from_elsewhere(self) -> None:
        """The name of a heading is a place in the file, for `handreiking.pdf#kop`."""
        pdf = read(a_tree(Heading(1, ("Kop",), "kop")))
        assert str(pdf.Root.Names.Dests.Names[0]) == "kop"


class TestPaper:
    def test_sections_have_their_own_paper(self) -> None:
        """Each section begins on a page of its size."""
        papers = [Page("A2"), Page("A3", landscape=True), Page("A5"), Page("A6"), Page("slide")]
        sections = tuple(Section(paragraphs("woord"), page) for page in (*papers, papers[-1]))
        found = sizes(read(evolve(a_tree(), sections=sections)))
        slide = (297, 167)
        assert found == [(420, 594), (420, 297), (148, 210), (105, 148), slide, slide]

    def test_no_page_is_empty(self) -> None:
        """Breaks that follow each other, or stand at an end, make no empty page."""
        blocks = (PageBreak(), *paragraphs("een"), PageBreak(), PageBreak(), *paragraphs("twee"))
        cards = Cards((Card(("kaart",)),))
        pdf = read(a_tree(*blocks, PageBreak(), cards, PageBreak(), cards, PageBreak()))
        # The first break comes after the title.
        assert len(pdf.pages) == 5

    @pytest.mark.parametrize("cards", [1, 8, 9])
    def test_eight_cards_on_a_page(self, cards: int) -> None:
        """Eight cards lie on an A4, however much stands on them."""
        words: Inlines = (WORDS * 8,)
        full = Card(words, words, (words, words), words, 2)
        pdf = read(evolve(a_tree(Cards((full,) * cards), page=Page("A3")), cover=False))
        assert sizes(pdf) == [(210, 297)] * -(-cards // 8)

    def test_heading_stays_with_what_follows(self) -> None:
        """A heading is never the last on a page."""
        rest = Box(paragraphs(WORDS * 5))
        for lines in range(24, 34):
            pdf = read(a_tree(Field((), lines), Heading(1, ("Kop",), "kop"), rest))
            assert pdf.Root.Outlines.First.Dest[0].objgen == pdf.pages[-1].objgen

    def test_what_introduces_a_list_stays_with_it(self) -> None:
        """A heading and the sentence below it are on the page of the list that they introduce."""
        items = List(tuple(paragraphs(WORDS) for _ in range(6)))
        for lines in range(24, 34):
            head = (Heading(1, ("Kop",), "kop"), Paragraph(("Zo.",), "small"), items)
            pdf = read(a_tree(Field((), lines), *head))
            assert pdf.Root.Outlines.First.Dest[0].objgen == pdf.pages[-1].objgen

    @pytest.mark.parametrize("page", [Page(), Page("A6")], ids=lambda page: page.size)
    @pytest.mark.parametrize("kind", sorted(HIGH))
    def test_nothing_runs_off_the_paper(self, kind: str, page: Page) -> None:
        """However high something is, and however narrow, all of it stands on paper."""
        pdf = read(a_tree(*paragraphs(WORDS), *HIGH[kind], page=page))
        assert letters_on_paper(pdf) >= MANY * len(WORDS.replace(" ", ""))

    def test_a_short_row_stays_whole(self) -> None:
        """A row, box or list of some lines is never split over two pages."""
        short = paragraphs(WORDS * 6)
        cases = (Box(short), Grid(2, (short, short)), Table((), ((short, short),)), List((short,)))
        for block in cases:
            for lines in range(21, 27):
                pdf = read(a_tree(Field((), lines), block))
                few = read(a_tree(Field((), lines)))
                room = letters_on_paper(few) + 100
                assert letters_on_page(pdf.pages[0]) < room or len(pdf.pages) == 1

    def test_what_takes_half_a_page_may_be_split(self) -> None:
        """What is higher than half a page begins where it can, and leaves no page nearly empty."""
        for block in (HIGH["grid"], HIGH["table"], HIGH["box"]):
            pdf = read(a_tree(*paragraphs(WORDS), *block))
            assert letters_on_page(pdf.pages[0]) > 400

    def test_lists_within_lists(self) -> None:
        """A list within a list has signs that the font has."""
        inner = List((paragraphs("in"),))
        assert read(a_tree(List(((*paragraphs("uit"), List(((*paragraphs("op"), inner),))),))))

    def test_a_dense_page_holds_more(self) -> None:
        """On a dense page letters and margins are smaller, so that more stands on it."""
        text = paragraphs(*[WORDS * 3] * 24)
        assert len(read(a_tree(*text)).pages) == 2
        assert len(read(a_tree(*text, page=Page(dense=True))).pages) == 1

    @pytest.mark.parametrize("count", [1, 3, 60])
    def test_pages_are_counted(self, count: int) -> None:
        """The writer tells how many pages a PDF of its own has."""
        data = WRITER.write(a_tree(*[PageBreak(), *paragraphs("a")] * count), Options())
        assert pages(data) == len(pikepdf.open(io.BytesIO(data)).pages)
        assert pages(b"geen pdf") == 0

    def test_rows_to_write_in_have_a_height(self) -> None:
        """Empty rows and parts are as high as was asked, so they fill pages."""
        rows = Table((("a",),), (((),),) * 5, row_height=60)
        parts = Grid(1, ((),) * 5, height=60, framed=True)
        assert len(read(a_tree(rows)).pages) == 2
        assert len(read(a_tree(parts)).pages) == 2

    def test_what_needs_a_page_of_its_own_may_stand_in_a_box(self) -> None:
        """Cards or a page break within something else do not stop a document."""
        inner = (PageBreak(), Cards((Card(("kaart",)),)))
        assert len(read(a_tree(Box(inner), List((inner,)))).pages) >= 1


class TestFaults:
    @pytest.mark.parametrize("svg", ["", "geen svg", SVG.replace("<path", '<image href="x.png"')])
    def test_broken_picture_is_an_error(self, svg: str) -> None:
        """A picture that is no SVG, or that wants another file, is refused."""
        with pytest.raises(typst.TypstError):
            read(a_tree(Picture(svg, "woorden")))

    def test_warning_is_an_error(self) -> None:
        """What Typst only warns of, such as a font that is not there, is refused."""
        source = b'#set document(title: "t")\n#set text(font: "Nergens", lang: "nl")'
        with pytest.raises(typst.TypstWarning, match="nergens"):
            compiled({"main.typ": source})
