"""The Markdown writer, read back by a parser of CommonMark."""

import re
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from helpers.pack_texts import ONCE, load
from helpers.trees import a_tree, whole
from perspectief.documents import perspectief_documents
from perspectief.plugins import Options
from perspectief.tree import (
    Appointment,
    Block,
    Box,
    Card,
    Cards,
    Emphasis,
    Facts,
    Field,
    Grid,
    Heading,
    Inlines,
    Link,
    List,
    Paragraph,
    Section,
    Strong,
    Table,
    Together,
    Tree,
)
from perspectief.writers.flat import lines
from perspectief.writers.html_inlines import plain, writable
from perspectief.writers.markdown import WRITER

HOSTILE = [
    "<script>alert(1)</script> &lt;b&gt; &copy;",
    "*a* _b_ **c** __d__ ~~e~~ `f` ``g`` $h$ \\ \\* \\\\",
    "# Kop ##",
    "- punt",
    "+ punt",
    "1. een",
    "23) twee",
    "=== ---",
    "> citaat",
    "[x](javascript:alert(1)) ![y](z) [z]: http://a <http://b> [ ] taak",
    "| a | b |",
    "\u202e omgekeerd \u2066 \U0001f600",
    "a" * 10_000,
]


def text(tree: Tree) -> str:
    return WRITER.write(tree, Options()).decode()


def tokens(markdown: str) -> list[Token]:
    """Read Markdown back; every token, those within a line too."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [inner for each in parser.parse(markdown) for inner in (each, *(each.children or ()))]


def words(markdown: str) -> str:
    """Give what a reader of Markdown sees, without spaces; and nothing in it is HTML."""
    found = tokens(markdown)
    html = {each.content for each in found if each.type.startswith("html")}
    assert html <= {"<br>"}
    kept = ("text", "code_inline", "code_block", "fence")
    return squeezed("".join(each.content for each in found if each.type in kept))


def squeezed(said: str) -> str:
    return re.sub(r"[\s\u200b]+", "", said)


def kinds(markdown: str) -> list[str]:
    return [each.type for each in tokens(markdown)]


def shown(*blocks: Block) -> str:
    return text(a_tree(*blocks)).partition("\n\n")[2].rstrip("\n")


def test_all_words_are_there_whatever_they_are() -> None:
    """Each hostile text comes out as itself wherever words can stand, and as nothing else."""
    for hostile in HOSTILE:
        said: list[str] = []

        def say(hostile: str = hostile, said: list[str] = said) -> str:
            said.append(f"{hostile} {len(said)}.")
            return said[-1]

        found = words(text(whole(say)))
        unseen = [each for each in said if squeezed(writable(each)) not in found]
        # The list of chapters and the address of a link, in both sections.
        assert len(unseen) == 4


@given(st.text(), st.text(), st.text())
def test_any_words_within_a_line(before: str, inside: str, after: str) -> None:
    """Words with stress between other words are shown whole, with no mark too many or too few."""
    content: Inlines = (before, Strong((inside,)), after, Emphasis((before,)), Strong((after,)))
    for block in (Paragraph(content), Heading(1, content), List(((Paragraph(content),),))):
        assert words(shown(block)) == squeezed(writable(plain(content)))


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=4))
def test_any_words_in_a_table(pairs: list[tuple[str, str]]) -> None:
    """A table has its rows and cells whatever words stand in them."""
    rows = tuple(((Paragraph((a,)),), (Paragraph((b,)),)) for a, b in pairs)
    markdown = shown(Table((("Kop",), ("Hoofd",)), rows))
    assert kinds(markdown).count("tr_open") == len(pairs) + 1
    assert kinds(markdown).count("td_open") == 2 * len(pairs)


def test_structure() -> None:
    """Headings, lists, quotes, tables and links are those of Markdown."""
    items = ((Paragraph(("a",)),), (Paragraph(("b",)),))
    markdown = shown(
        Heading(2, ("Kop",)),
        List(items, "number"),
        List(items, "number"),
        List(items, "check"),
        Box((Paragraph(("x",)),), ("Titel",)),
        Paragraph((Strong(("vet",)), " en ", Emphasis(("schuin",)))),
        Paragraph((Link("https://example.org/a?b=1&copy=2", ("elders",)),)),
    )
    found = tokens(markdown)
    types = [each.type for each in found]
    assert [each.tag for each in found if each.type == "heading_open"] == ["h3"]
    assert types.count("ordered_list_open") == 2
    assert types.count("bullet_list_open") == 1
    assert types.count("blockquote_open") == 1
    assert "- [ ] a" in markdown
    assert "**vet** en *schuin*" in markdown
    (link,) = (each for each in found if each.type == "link_open")
    assert link.attrs["href"] == "https://example.org/a?b=1&copy=2"


def test_a_list_in_a_list_is_in_it() -> None:
    """A list within an item is part of that item."""
    inner = List(((Paragraph(("binnen",)),),), "number")
    markdown = shown(List(((Paragraph(("buiten",)), inner),), "check"))
    found = tokens(markdown)
    assert max(each.level for each in found if each.type == "list_item_open") == 3


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/etc/passwd", "#kop", ""])
def test_a_link_that_may_not_be_followed_is_words(address: str) -> None:
    """Only the web, mail and files of the kit are links; and a link holds no other link."""
    assert "link_open" not in kinds(shown(Paragraph((Link(address, ("hier",)),))))
    nested = Link("https://a.example", (Link("https://b.example", ("hier",)),))
    assert kinds(shown(Paragraph((nested,)))).count("link_open") == 1


def test_fields_and_cards() -> None:
    """Room to write is a line, and a card is an item with its words in order."""
    card = Card(("Vraag",), ("Thema",), (("noot",),), ("voet",), 1)
    markdown = shown(Field(("Naam",)), Cards((card,)))
    assert markdown.startswith(r"Naam \_\_")
    assert words(markdown).startswith("Naam____________ThemaVraagnootvoet____________")


def test_what_stands_in_a_cell() -> None:
    """A cell holds whatever blocks there are as lines."""
    start = datetime(2027, 3, 2, 9, 30)
    inner = Table((("K",),), (((Paragraph(("cel",)),),),))
    blocks: tuple[Block, ...] = (
        Heading(3, ("kop",)),
        List(((Paragraph(("een",)), Paragraph(("twee",))), ()), "number"),
        List(((Paragraph(("los",)),),)),
        List(((Paragraph(("vink",)),),), "check"),
        inner,
        Box((Paragraph(("in",)),), ("kader",)),
        Facts(((("naam",), (Paragraph(("feit",)), Paragraph(("meer",)))),)),
        Grid(2, ((Field(("veld",)),),)),
        Together((Cards((Card(("kaart",)),)),)),
        Appointment(start, start, "afspraak", "tekst"),
    )
    said = [plain(line) for line in lines(blocks)]
    assert said == [
        "kop", "1. een", "twee", "2. ", "– los", "☐ vink", "K", "cel", "kader", "in",
        "naam: feit meer", "veld ", "kaart", "afspraak", "2027-03-02 09:30 - 09:30", "tekst",
    ]  # fmt: skip
    assert shown(Table((("a",),), ((blocks,),))).count("<br>") == len(said) - 1


def test_head_and_foot() -> None:
    """Title, subtitle and purpose stand above, what stands at the foot of a page below."""
    sections = (Section((Paragraph(("een",)),)), Section((Paragraph(("twee",)),)))
    tree = Tree("n", "Titel", "nl", sections, "Groep", "Waarvoor", "Voet", "Vrijwillig")
    assert text(tree) == (
        "# Titel\n\nGroep\n\nWaarvoor\n\neen\n\n---\n\ntwee\n\n---\n\nVrijwillig\n\nVoet\n"
    )
    assert text(Tree("n", "Titel", "nl", ())) == "# Titel\n"


@pytest.mark.parametrize(("id", "language"), ONCE)
def test_every_document_of_every_pack(id: str, language: str) -> None:
    """Each document comes out as Markdown, with no HTML but the ends of lines in cells."""
    for document in perspectief_documents():
        tree = document.build(load(id, language), Options())
        assert squeezed(tree.title) in words(text(tree))
