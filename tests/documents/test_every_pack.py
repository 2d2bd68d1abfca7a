"""What holds for every document of every pack, in both languages."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from document_trees import CHOSEN, EVERYTHING, found, said

import perspectief
from helpers.digests import elsewhere, of_documents, of_kit
from helpers.pack_texts import LANGUAGES, ONCE, PACKS, load
from perspectief import KitFile
from perspectief.documents import perspectief_documents, vragen_voor_de_gespreksleider
from perspectief.documents.labels import labels
from perspectief.documents.markdown import blocks
from perspectief.documents.phrases import VALUES
from perspectief.plugins import Options
from perspectief.tree import Card, Facts, Mark, Table, Tree
from perspectief.writers import pdf

DOCUMENTS = {each.name: each for each in perspectief_documents()}
FACILITATOR = vragen_voor_de_gespreksleider.NAME

# One sheet, to hand to a director, to send along or to pin up.
ONE_PAGE = ("aanpak-op-een-bladzijde", "opbrengst")

# Cards, sheets and slides have no head: who holds one in hand has heard it at the start.
ON_THE_TABLE = {"vragenkaarten", "activiteitenkaarten", "werkbladen", "schermbladen", "agenda"}

every_pack = pytest.mark.parametrize(
    ("id", "language"), [(id, language) for id in PACKS for language in LANGUAGES]
)
every_pack_once = pytest.mark.parametrize(("id", "language"), ONCE)


@cache
def kit(id: str, language: str) -> tuple[KitFile, ...]:
    """Give the kit of a pack as a user gets it."""
    return tuple(perspectief.make_kit(load(id, language)))


@cache
def tree(document: str, id: str, language: str, options: Options = CHOSEN) -> Tree:
    """Give a document of a pack."""
    return DOCUMENTS[document].build(load(id, language), options)


def pages(data: bytes) -> list[bytes]:
    """Give what is drawn on each page of a PDF."""
    with pikepdf.open(BytesIO(data)) as file:
        return [page.Contents.read_bytes() for page in file.pages]


def words(node: object) -> str:
    """Give the text of a node with single spaces."""
    return " ".join(said(node).split())


@cache
def text(document: str, id: str, language: str, options: Options = CHOSEN) -> str:
    """Give the text of a document of a pack."""
    return words(tree(document, id, language, options))


def together(node: object) -> Iterator[object]:
    """Give what a reader sees as one thing: cards, rows of tables, and pairs of facts."""
    yield from found(node, Card)
    for table in found(node, Table):
        yield from table.rows
    for facts in found(node, Facts):
        yield from facts.pairs


@every_pack_once
class TestPages:
    def test_one_page(self, id: str, language: str) -> None:
        """The approach on one page, and the report, are one page."""
        made = perspectief.make_kit(load(id, language), formats=("pdf",), only=ONE_PAGE)
        printed = {file.path: len(pages(file.data)) for file in made if file.path.endswith("pdf")}
        assert set(printed.values()) == {1}
        assert len(printed) == len(ONE_PAGE)

    def test_no_empty_page(self, id: str, language: str) -> None:
        """Each page of each PDF holds something that is read, besides its foot.

        What is read is tagged, with a number (MCID); foot and lines are artifacts, and have none.
        """
        empty = [
            (file.path, number)
            for file in kit(id, language)
            if file.path.endswith(".pdf")
            for number, drawn in enumerate(pages(file.data), 1)
            if b"/MCID" not in drawn
        ]
        assert empty == []

    def test_every_document_is_there(self, id: str, language: str) -> None:
        """Each document of the core is in the kit, but for what needs dates."""
        made = {file.document for file in kit(id, language)}
        assert made == {name for name, each in DOCUMENTS.items() if not each.dated}
        assert all(file.data for file in kit(id, language))


def test_an_empty_page_would_be_found() -> None:
    """A page with nothing but a foot has no tagged content."""
    source = """#set document(title: "t")
        #set page(footer: [Voet])
        #set text(lang: "nl", font: "Atkinson Hyperlegible Next")
        Een #pagebreak() #pagebreak() Drie"""
    drawn = pages(pdf.compiled({"main.typ": source.encode()}))
    assert [b"/MCID" in each for each in drawn] == [True, False, True]


@every_pack
@pytest.mark.parametrize("options", [CHOSEN, EVERYTHING], ids=["chosen", "everything"])
class TestNoForecast:
    def test_reasons(self, id: str, language: str, options: Options) -> None:
        """Why the authors guess what they guess stands in the list for the facilitator only."""
        reasons = [words(blocks(each.why)) for each in load(id, language).activities.values()]
        for name in DOCUMENTS.keys() - {FACILITATOR}:
            shown = text(name, id, language, options)
            assert not [reason for reason in reasons if reason in shown], name

    def test_hints(self, id: str, language: str, options: Options) -> None:
        """No card, row or pair shows an activity with one of the four values, but in that list."""
        titles = [str(each.title) for each in load(id, language).activities.values()]
        for name in DOCUMENTS.keys() - {FACILITATOR}:
            for part in together(tree(name, id, language, options)):
                if {mark.shape for mark in found(part, Mark)} & set(VALUES):
                    shown = words(part)
                    assert not [title for title in titles if title in shown], name


@every_pack
def test_the_facilitator_does_see_them(id: str, language: str) -> None:
    """The list for the facilitator shows the guess and its reason of every card on the table."""
    pack = load(id, language)
    shown = text(FACILITATOR, id, language, EVERYTHING)
    assert all(words(blocks(each.why)) in shown for each in pack.activities.values())


@every_pack
def test_a_concept_says_so(id: str, language: str) -> None:
    """Each document with a head says it when no pilot was held for a group, and only then."""
    concept = labels("common", language)("concept")
    saying = {name for name in DOCUMENTS if concept in text(name, id, language)}
    piloted = load(id, language).status == "piloted"
    assert saying == (set() if piloted else DOCUMENTS.keys() - ON_THE_TABLE)


@pytest.mark.parametrize("id", PACKS)
def test_english_is_english(id: str) -> None:
    """Nothing in an English kit is marked as left in Dutch, and it says what language it is."""
    for name in DOCUMENTS:
        for options in (CHOSEN, EVERYTHING):
            assert "[nl]" not in text(name, id, "en", options), name
            assert tree(name, id, "en", options).language == "en", name


class TestSameBytes:
    def test_two_kits(self) -> None:
        """A kit made twice, in two processes with another order of sets, has the same bytes."""
        assert elsewhere("of_kit", "pilot", "nl") == of_kit("pilot", "nl")

    @pytest.mark.parametrize(("id", "language"), ONCE[:2])
    def test_two_builds_of_every_document(self, id: str, language: str) -> None:
        """Each document comes out the same in two processes, with all in it."""
        assert elsewhere("of_documents", id, language) == of_documents(id, language)
