"""The question cards."""

import pytest
from document_trees import CHOSEN, EVERYTHING, found, pack, said

from perspectief.documents import selection
from perspectief.documents.vragenkaarten import DOCUMENT
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
