"""The HTML writer."""

import pickle
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from attrs import define, evolve, field
from hypothesis import given
from hypothesis import strategies as st

from perspectief.plugins.records import Options
from perspectief.tree import (
    Blank,
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Contents,
    Emphasis,
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
    Strong,
    Table,
    Tree,
)
from perspectief.writers.html import WRITER

A4 = Page()
VOID = {"meta", "link", "img", "col"}
HOSTILE = "</style><script>alert(1)</script>\"'&amp; {{x}} \\65 <!-- ]]> $ # `"
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@define
class Element:
    """An element of a page that was read back."""

    tag: str
    attributes: dict[str, str | None]
    text: str = ""


@define
class Reader(HTMLParser):
    """Reads a page, and insists that what is opened is closed."""

    elements: list[Element] = field(factory=list)
    open: list[Element] = field(factory=list)

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        element = Element(tag, dict(attrs))
        assert len(attrs) == len(element.attributes), f"an attribute twice in {tag}"
        self.elements.append(element)
        if tag not in VOID | {"path", "circle", "rect"}:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element of a drawing, which closes itself."""
        self.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Insist that the element that ends is the one that was opened last."""
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Give words to all elements around them."""
        for element in self.open:
            element.text += data


def read(tree: Tree) -> list[Element]:
    reader = Reader()
    reader.feed(written(tree))
    reader.close()
    assert not reader.open, "an element is not closed"
    return reader.elements


def written(tree: Tree) -> str:
    return WRITER.write(tree, Options()).decode()


def a_tree(*blocks: Block, page: Page = A4, cover: bool = True) -> Tree:
    return Tree("naam", "Titel", "nl", (Section(blocks, page),), cover=cover)


def named(elements: list[Element], tag: str) -> list[Element]:
    return [element for element in elements if element.tag == tag]


def classed(elements: list[Element], name: str) -> list[Element]:
    return [one for one in elements if name in (one.attributes.get("class") or "").split()]


def every_block(say: Callable[[], str]) -> tuple[Block, ...]:
    """Give each kind of block, with words of `say` wherever words can stand."""

    def said() -> Inlines:
        return (say(),)

    def inner() -> Blocks:
        return (Paragraph(said()),)

    return (
        Contents(said()),
        Heading(1, said()),
        Paragraph((Strong(said()), Emphasis(said()), Mark("grows"), Blank(), Link(say(), said()))),
        List((inner(), (*inner(), List((inner(),), "number"))), "check"),
        Table((said(), said(), said()), ((inner(), inner(), inner()),), (), True, 9, said()),
        Box(inner(), said(), "stop"),
        Facts(((said(), inner()),)),
        Field(said(), 3),
        Grid(2, (inner(), inner()), framed=True),
        Picture(SVG, say()),
        PageBreak(),
        Cards((Card(said(), said(), (said(), said()), said(), 2, "aid"),)),
    )


def whole(say: Callable[[], str]) -> Tree:
    """Give a document with words of `say` at each place."""
    sections = (Section(every_block(say)), Section(every_block(say), Page("A3", True)))
    return Tree(say(), say(), "nl", sections, say(), say(), say(), say())


class TestText:
    def test_hostile_words_stay_words(self) -> None:
        """Markup in content is shown as it was written, at each place of a tree."""
        said: list[str] = []

        def say() -> str:
            said.append(f"{HOSTILE} nr. {len(said)}.")
            return said[-1]

        tree = whole(say)
        elements = read(tree)
        shown = named(elements, "body")[0].text
        shown += "".join(one.attributes["alt"] or "" for one in named(elements, "img"))
        unseen = [words for words in said if words not in shown]
        # An address that cannot be followed, in both sections, and the name of the file.
        assert len(unseen) == 3
        assert tree.name in unseen
        assert not named(elements, "script")

    @given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1))
    def test_any_words_are_kept(self, words: str) -> None:
        """Words of any kind come back as they were, and never break the page."""
        elements = read(whole(lambda: words))
        assert named(elements, "h1")[0].text == words
        assert named(elements, "title")[0].text == f"{words} – {words}"

    def test_unwritable_characters_are_replaced(self) -> None:
        """A character that HTML cannot hold becomes the sign for an unknown one."""
        assert "a\ufffdb\ufffdc" in written(a_tree(Paragraph(("a\x00b\ud800c",))))

    def test_foot_cannot_leave_its_style_rule(self) -> None:
        """The foot in the style rules of a page holds letters, digits and escapes only."""
        sheet = named(read(evolve(a_tree(), foot='a"}</style>', notice="b")), "style")[0].text
        assert 'content:"b\\00000aa\\000022\\00007d\\00003c\\00002fstyle\\00003e"' in sheet

    def test_same_tree_same_bytes(self) -> None:
        """A document is written in the same bytes each time."""
        assert written(whole(lambda: "woord")) == written(whole(lambda: "woord"))


class TestLinks:
    @pytest.mark.parametrize(
        "address",
        [
            "https://example.org/a?b=1&c=2#d",
            "HTTP://example.org",
            "mailto:hr@example.org",
            "0-lees-mij-eerst.html",
            "1-voorbereiden/plan-van-aanpak.docx",
        ],
    )
    def test_safe_address_is_a_link(self, address: str) -> None:
        """An address on the web, an e-mail address and a file of the kit can be followed."""
        links = named(read(a_tree(Paragraph((Link(address, ("woord",)),)))), "a")
        assert [link.attributes["href"] for link in links] == [address]

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "javascript:alert(1)",
            " https://example.org",
            "https://exa mple.org",
            "data:text/html,x",
            "//example.org/a.html",
            "/etc/passwd",
            "../../geheim.pdf",
            "file:///c:/a.pdf",
            "java\nscript:alert(1).html",
        ],
    )
    def test_other_address_is_plain_words(self, address: str) -> None:
        """Any other address is left out; the words stay."""
        elements = read(a_tree(Paragraph((Link(address, ("woord",)),))))
        assert not named(elements, "a")
        assert "woord" in named(elements, "p")[0].text

    def test_page_asks_for_nothing_outside_itself(self) -> None:
        """No script, and nothing is loaded from elsewhere, not even by a picture."""
        elements = read(whole(lambda: "woord"))
        policy = next(one for one in elements if "http-equiv" in one.attributes)
        assert (policy.attributes["content"] or "").startswith("default-src 'none'")
        assert all((one.attributes.get("src") or "data:").startswith("data:") for one in elements)
        assert not [name for one in elements for name in one.attributes if name.startswith("on")]
        assert "url(" not in named(elements, "style")[0].text


class TestOutline:
    def test_title_is_the_only_first_heading(self) -> None:
        """A page has one `h1`, its title, with or without a cover."""
        for cover in (True, False):
            elements = read(a_tree(Heading(1, ("Hoofdstuk",)), cover=cover))
            assert [one.text for one in named(elements, "h1")] == ["Titel"]
            assert [one.text for one in named(elements, "h2")] == ["Hoofdstuk"]

    def test_no_level_is_left_out(self) -> None:
        """A heading is at most one level deeper than the one before it."""
        headings = (Heading(level, (str(level),)) for level in (2, 4, 4, 3, 1, 4))
        tags = [one.tag for one in read(a_tree(*headings)) if one.tag in {"h2", "h3", "h4", "h5"}]
        assert tags == ["h2", "h3", "h3", "h3", "h2", "h3"]

    def test_heading_within_blocks_counts(self) -> None:
        """Headings in lists, tables, boxes, facts and parts of a grid are in the outline."""
        inner = (Heading(1, ("Kop",)),)
        tree = a_tree(
            Contents(("Inhoud",)),
            List((inner,)),
            Table((("a",),), ((inner,),)),
            Box(inner),
            Facts(((("b",), inner),)),
            Grid(1, (inner,)),
        )
        elements = read(tree)
        ids = [one.attributes["id"] for one in named(elements, "h2")]
        assert ids == ["kop", "kop-2", "kop-3", "kop-4", "kop-5"]
        links = [one.attributes["href"] for one in named(elements, "a")]
        assert links == [f"#{id}" for id in ids]

    def test_given_id_is_kept(self) -> None:
        """A heading keeps the id it came with; a heading without one makes room for it."""
        tree = a_tree(Heading(1, ("Doel",)), Heading(1, ("X",), "doel"), Heading(1, ("Y",), "doel"))
        ids = [one.attributes["id"] for one in named(read(tree), "h2")]
        assert ids == ["doel-2", "doel", "doel-3"]

    def test_ids_are_unique(self) -> None:
        """No id stands twice on a page, whatever the headings say."""
        elements = read(whole(lambda: "日本"))
        ids = Counter(one.attributes["id"] for one in elements if "id" in one.attributes)
        assert set(ids.values()) == {1}

    def test_contents_can_be_skipped(self) -> None:
        """Before the contents a link leads to the first heading after them, if there is one."""
        before, after = Heading(1, ("Voor",)), Heading(1, ("Na",))
        contents = Contents(("Inhoud",))
        assert not classed(read(a_tree(before, after)), "skip")
        assert not classed(read(a_tree(before, contents)), "skip")
        links = named(read(a_tree(before, contents, after)), "a")
        assert [one.attributes["href"] for one in links] == ["#na", "#voor", "#na"]
        assert links[0].text == "Sla de inhoud over"


class TestPage:
    def test_language_and_landmarks(self) -> None:
        """A page says its language and has a header, a main part and a footer."""
        elements = read(evolve(a_tree(), foot="Voet", notice="Vrijwillig"))
        assert named(elements, "html")[0].attributes["lang"] == "nl"
        assert [len(named(elements, tag)) for tag in ("header", "main", "footer")] == [1, 1, 1]
        assert "Vrijwillig" in named(elements, "footer")[0].text

    def test_no_empty_footer(self) -> None:
        """A document without foot and notice has no footer."""
        assert not named(read(a_tree()), "footer")

    @pytest.mark.parametrize(
        ("page", "rule"),
        [
            (Page("A2"), "@page a2{size:420mm 594mm;"),
            (Page("A3", True), "@page a3-landscape{size:420mm 297mm;"),
            (Page("A4"), "@page a4{size:210mm 297mm;"),
            (Page(dense=True), "@page a4-dense{size:210mm 297mm;margin:12mm 12mm 17mm;"),
            (Page("A5"), "@page a5{size:148mm 210mm;"),
            (Page("A6"), "@page a6{size:105mm 148mm;"),
            (Page("slide"), "@page slide{size:338.67mm 190.5mm;"),
        ],
    )
    def test_paper(self, page: Page, rule: str) -> None:
        """Each section is printed on the paper that it asks for."""
        elements = read(a_tree(page=page))
        assert rule in named(elements, "style")[0].text
        paper = rule.split("{", maxsplit=1)[0].removeprefix("@page ")
        assert paper in (named(elements, "section")[0].attributes["class"] or "").split()

    def test_cards_get_narrow_margins(self) -> None:
        """A section with cards leaves little white, so that eight fit on A4."""
        sheet = named(read(a_tree(Cards((Card(("x",)),)))), "style")[0].text
        assert "@page a4-cards{size:210mm 297mm;margin:9mm 9mm 14mm;" in sheet

    def test_words_of_the_writer_follow_the_language(self) -> None:
        """The few words a writer adds are Dutch in a Dutch document, else English."""
        tree = a_tree(Field(("Datum",)))
        assert "ruimte om te schrijven" in written(tree)
        assert "room to write" in written(evolve(tree, language="en-GB"))
        assert "room to write" in written(evolve(tree, language="fr"))

    def test_dark_only_with_a_cover(self) -> None:
        """Text follows the dark mode of the reader; cards, sheets and slides do not."""
        assert "prefers-color-scheme" in written(a_tree())
        assert "prefers-color-scheme" not in written(a_tree(cover=False))


class TestBlocks:
    def test_table_heads_have_a_scope(self) -> None:
        """Heads of columns and rows say what they are the head of; an empty head is none."""
        cell = (Paragraph(("x",)),)
        table = Table((("A",), ()), ((cell, cell), ((), cell)), row_heads=True)
        elements = read(a_tree(table))
        scopes = [one.attributes["scope"] for one in named(elements, "th")]
        assert scopes == ["col", "row"]

    def test_table_without_heads(self) -> None:
        """A table whose heads are all empty has no row of heads."""
        table = Table(((), ()), (((), ()),))
        assert not named(read(a_tree(table)), "thead")

    def test_wide_table_scrolls_by_itself(self) -> None:
        """A table of three columns can be scrolled with the keyboard, under its own name."""
        narrow = Table((("A",), ("B",)), ())
        wide = Table(
            (("A",), ("B",), ("C",)), (), caption=(Mark("tick"), "Op de ", Strong(("klok",)))
        )
        regions = classed(read(a_tree(narrow, wide, evolve(wide, caption=()))), "scroll")
        names = [one.attributes["aria-label"] for one in regions]
        assert names == ["Tabel 2: Op de klok", "Tabel 3"]
        assert {one.attributes["tabindex"] for one in regions} == {"0"}

    def test_table_to_read_stacks_on_a_phone(self) -> None:
        """In a table to read each cell knows its head; one to write in keeps its shape."""
        cell = (Paragraph(("x",)),)
        table = Table((("A",), ("B",), ()), ((cell, cell, cell),), row_heads=True)
        elements = read(a_tree(table, evolve(table, row_height=9)))
        assert [one.attributes.get("class") for one in named(elements, "table")] == [
            "stack",
            "room",
        ]
        cells = [one.attributes for one in named(elements, "td") if "role" in one.attributes]
        assert [one.get("data-label") for one in cells] == [None, "B", None]
        roles = Counter(one.attributes["role"] for one in elements if "role" in one.attributes)
        assert roles == {
            "region": 2,
            "table": 1,
            "rowgroup": 2,
            "row": 2,
            "columnheader": 2,
            "rowheader": 1,
            "cell": 3,
        }

    def test_column_widths(self) -> None:
        """Relative widths of columns become shares of the whole."""
        table = Table((("A",), ("B",)), (), widths=(1, 3))
        styles = [one.attributes["style"] for one in named(read(a_tree(table)), "col")]
        assert styles == ["width:25.00%", "width:75.00%"]

    def test_lists(self) -> None:
        """Numbers are an ordered list; boxes to tick are drawn, and no false inputs."""
        item = (Paragraph(("x",)),)
        lists = (List((item,), style) for style in ("bullet", "number", "check"))
        elements = read(a_tree(*lists))
        assert [one.tag for one in elements if one.tag in {"ul", "ol", "input"}] == [
            "ul",
            "ol",
            "ul",
        ]
        assert len(classed(elements, "check")) == 1

    def test_field_has_its_lines(self) -> None:
        """A field has as many lines to write on as it asks for, and none when it asks none."""
        elements = read(a_tree(Field(("A",), 0), Field(("B",)), Field(("C",), 3)))
        assert len(classed(elements, "line")) == 4
        assert len(classed(elements, "lines")) == 2

    def test_card(self) -> None:
        """What a card lacks leaves no empty element on it."""
        elements = read(a_tree(Cards((Card(("Vraag",)), Card((), lines=4, style="empty")))))
        assert [one.text for one in named(elements, "li")] == ["Vraag", ""]
        assert [one.text for one in named(elements, "p")] == ["Vraag"]
        assert len(classed(elements, "line")) == 4

    def test_picture_is_an_image(self) -> None:
        """A picture is never part of the page, so nothing in it can run."""
        elements = read(a_tree(Picture(SVG, "Een tafel")))
        assert not named(elements, "script")
        image = named(elements, "img")[0].attributes
        assert image["alt"] == "Een tafel"
        assert (image["src"] or "").startswith("data:image/svg+xml;base64,")

    def test_mark_is_decoration(self) -> None:
        """A drawn sign is hidden from who hears the page: its word follows it."""
        sign = named(read(a_tree(Paragraph((Mark("grows"), " groeit")))), "svg")[0]
        assert sign.attributes["aria-hidden"] == "true"
        assert sign.attributes["stroke"] == "currentColor"


class TestForeign:
    def test_words_in_another_language_say_so(self) -> None:
        """Words in another language than the page are marked with it, wherever they stand."""
        words = Foreign("Wat <nu>?", "nl")
        page = written(evolve(a_tree(Paragraph((words,)), Heading(1, (words,))), language="en"))
        assert page.count('<span lang="nl">Wat &lt;nu&gt;?</span>') == 2

    def test_they_are_words_like_any_other(self) -> None:
        """A writer that knows nothing of languages sees words; a copy keeps the language."""
        words = Foreign("Wat nu?", "nl")
        assert words == "Wat nu?"
        again = pickle.loads(pickle.dumps(words))  # noqa: S301  # our own
        assert (again, again.language) == (words, "nl")
