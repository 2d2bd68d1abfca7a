from io import BytesIO

import attrs
import pikepdf
import pytest
from document_trees import found, heads, said
from immutabledict import immutabledict

from helpers.unpiloted import unpiloted
from perspectief import Pack, Ref
from perspectief.documents.labels import labels
from perspectief.documents.plan_van_aanpak import DOCUMENT, prompt
from perspectief.plugins.records import Options
from perspectief.tree import Field, Tree
from perspectief.writers import pdf

LABEL = labels("plan-van-aanpak", "nl")


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, Options())


def with_form(pack: Pack, **fields: str) -> Pack:
    form = attrs.evolve(pack.texts["plan-van-aanpak"], fields=immutabledict(fields))
    return attrs.evolve(pack, texts=pack.texts.set("plan-van-aanpak", form))


def test_heads_of_the_form(pack: Pack) -> None:
    """The form has the heads that the pack gives, in that order."""
    assert heads(built(pack), 2) == list(pack.texts["plan-van-aanpak"].fields.values())


def test_room_under_each_head(pack: Pack) -> None:
    """There is room to write under every head."""
    assert len(found(built(pack), Field)) == len(pack.texts["plan-van-aanpak"].fields)


def test_own_words_for_each_head(pilot: Pack) -> None:
    """Every head of the pilot's form has a question of its own."""
    general = LABEL("write-else")
    fields = pilot.texts["plan-van-aanpak"].fields
    assert [key for key in fields if prompt(LABEL, key) == general] == []


def test_head_of_a_university(pilot: Pack) -> None:
    """A head that a university adds gets the general words."""
    tree = built(with_form(pilot, ruimte="Welke ruimte"))
    assert heads(tree, 2) == ["Welke ruimte"]
    assert LABEL("write-else") in said(tree)


def test_sentences_that_stay(pack: Pack) -> None:
    """What is agreed for every session is printed, not left to be filled in."""
    text = said(built(pack))
    assert all(pack.texts[ref].text in text for ref in pack.texts["plan-van-aanpak"].includes)


def test_five_questions(pack: Pack) -> None:
    """The five guiding questions stand on the form."""
    text = said(built(pack))
    assert all(theme.text in text for theme in pack.themes.values())


@pytest.mark.parametrize("set_up", ["een-sessie", "twee-sessies", "drie-sessies", "een-dag"])
def test_two_pages(pack: Pack, set_up: str) -> None:
    """The form takes two pages in every set-up, for a concept too."""
    kit = attrs.evolve(pack.kit, session=Ref(set_up, "sessions"))
    tree = built(unpiloted(attrs.evolve(pack, kit=kit)))
    with pikepdf.open(BytesIO(pdf.WRITER.write(tree, Options()))) as file:
        assert len(file.pages) == 2


def test_without_a_form(pilot: Pack) -> None:
    """A pack that removed the form still gives a document."""
    assert heads(built(attrs.evolve(pilot, texts=immutabledict())), 2) == []
