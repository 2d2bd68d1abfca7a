from io import BytesIO

import attrs
import pikepdf
import pytest
from document_trees import found, said

from helpers.unpiloted import unpiloted
from perspectief import Pack, Ref
from perspectief.documents.aanpak_op_een_bladzijde import DOCUMENT, in_words
from perspectief.documents.labels import labels
from perspectief.plugins.records import Options
from perspectief.tree import Picture, Tree
from perspectief.writers import pdf

SET_UPS = ["een-sessie", "twee-sessies", "drie-sessies", "een-dag"]


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, Options())


def with_set_up(pack: Pack, name: str) -> Pack:
    return attrs.evolve(pack, kit=attrs.evolve(pack.kit, session=Ref(name, "sessions")))


@pytest.mark.parametrize("set_up", SET_UPS)
def test_one_page(pack: Pack, set_up: str) -> None:
    """The approach on one page is one page in every set-up, for a concept too."""
    tree = built(unpiloted(with_set_up(pack, set_up)))
    with pikepdf.open(BytesIO(pdf.WRITER.write(tree, Options()))) as file:
        assert len(file.pages) == 1


@pytest.mark.parametrize("set_up", SET_UPS)
def test_text_version(pack: Pack, set_up: str) -> None:
    """The same in words has at most 150 words, and stands beside the pictures."""
    chosen = with_set_up(pack, set_up)
    same = in_words(chosen, labels(DOCUMENT.name, "nl"))
    assert len(same.split()) <= 150
    assert same in said(built(chosen))


def test_six_pictures(pack: Pack) -> None:
    """Six different pictures, each with an alternative in words."""
    pictures = found(built(pack), Picture)
    assert len({picture.svg for picture in pictures}) == 6
    assert len({picture.alt for picture in pictures}) == 6


def test_no_words_in_pictures(pack: Pack) -> None:
    """A picture holds no words: they would be lost in a translation and to a reader aloud."""
    assert all("<text" not in picture.svg for picture in found(built(pack), Picture))


def test_what_somebody_invited_asks(pack: Pack) -> None:
    """It tells the five questions, the roles, the time, that it is voluntary, and the origin."""
    text = said(built(pack))
    asked = [theme.text for theme in pack.themes.values()]
    asked += [role.title for role in pack.roles.values()]
    asked += ["Het kost je 6 uur", "Meedoen is vrijwillig.", "negen universiteiten", "SoFoKleS"]
    assert [one for one in asked if one not in text] == []


def test_for_participants(secretaresse: Pack) -> None:
    """It is handed out, so the notice stands at its foot and no forecast in it."""
    tree = built(secretaresse)
    assert DOCUMENT.participants
    assert tree.notice == "Meedoen is vrijwillig. Wat je zegt, telt niet mee in je beoordeling."
    assert all(activity.why not in said(tree) for activity in secretaresse.activities.values())


def test_without_a_set_up(pilot: Pack) -> None:
    """A pack without a set-up says nothing about time."""
    bare = attrs.evolve(pilot, sessions={}, kit=attrs.evolve(pilot.kit, session=None))
    assert "Het kost je" not in said(built(bare))
