"""The question cards."""

import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING, found, pack, said

from perspectief import Ref
from perspectief.documents import selection
from perspectief.documents.vragenkaarten import DOCUMENT
from perspectief.model.manifest import KitQuestions
from perspectief.plugins import Options
from perspectief.tree import Card, Mark


def cards(id: str, options: Options = CHOSEN) -> list[Card]:
    return found(DOCUMENT.build(pack(id), options), Card)


@pytest.mark.parametrize("options", [CHOSEN, EVERYTHING])
@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_whole_sheets(id: str, options: Options) -> None:
    """Cards fill whole sheets: one aid, the questions, and at least four to write on."""
    deck = cards(id, options)
    styles = [card.style for card in deck]
    assert len(deck) % 8 == 0
    assert styles.count("aid") == 1
    assert styles.count("plain") == len(selection.questions(pack(id), options))
    assert 4 <= styles.count("empty") < 4 + 8


def test_what_a_card_shows() -> None:
    """A card shows the question, its theme as word and shape, who answers, and its origin."""
    secretaresse = pack("secretaresse")
    question = secretaresse.questions["sec-waar-meekijken"]
    card = next(card for card in cards("secretaresse") if card.body == (question.text,))
    assert card.notes == (
        (Mark("actions"), " ", secretaresse.themes["actions"].title),
        ("voor: medewerker, leidinggevende, hr",),
    )
    assert card.foot == (f"sec-waar-meekijken · secretaresse {secretaresse.version}",)


def test_nothing_else_on_a_card() -> None:
    """What is for the facilitator, why one asks and what to ask next, stays off the cards."""
    text = said(DOCUMENT.build(pack("pilot"), EVERYTHING))
    for question in pack("pilot").questions.values():
        kept = (question.purpose, question.sensitive, *question.probes.values())
        assert not [words for words in kept if words and words in text]


def test_the_aid_says_that_one_may_refuse() -> None:
    """The card about the cards says that one chooses, may refuse, and takes part freely."""
    aid = said(next(card for card in cards("pilot") if card.style == "aid"))
    assert "Kies er zelf een." in aid
    assert "Je mag een kaart weigeren." in aid
    assert "Meedoen is vrijwillig." in aid


@pytest.mark.parametrize("theme", ["what-changes", "actions"])
def test_named_questions_come_first(theme: str) -> None:
    """A question that `[kit]` names is on the table before others; each theme keeps one."""
    whole = pack("secretaresse")
    named = [Ref(id, "questions") for id, each in whole.questions.items() if each.theme == theme]
    limits = KitQuestions(max=12, per_theme=8, include=tuple(named[-8:]))
    chosen = selection.questions(
        attrs.evolve(whole, kit=attrs.evolve(whole.kit, questions=limits)), CHOSEN
    )
    assert {each.id for each in chosen} >= set(named[-8:])
    assert {str(each.theme) for each in chosen} == set(whole.themes)
    assert len(chosen) == 12
