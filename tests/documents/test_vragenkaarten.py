"""The question cards."""

import attrs
import pytest
from attrs import evolve
from document_trees import CHOSEN, EVERYTHING, found, pack, said

import perspectief
from perspectief import Ref
from perspectief.documents import selection
from perspectief.documents.vragenkaarten import DOCUMENT, back_card
from perspectief.fitting.cards import fullness
from perspectief.model.manifest import KitQuestions
from perspectief.plugins import Options
from perspectief.tree import Card, Cards, Mark


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


class TestFolded:
    """Cards with a back, both sides on one side of the paper."""

    FOLD = evolve(CHOSEN, fold=True)

    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    def test_each_card_is_beside_its_back(self, id: str) -> None:
        """Fronts and backs lie beside each other, four pairs a sheet, the same fronts as before."""
        (deck,) = DOCUMENT.build(pack(id), self.FOLD).sections[0].blocks
        assert isinstance(deck, Cards)
        assert deck.folded
        assert len(deck.cards) % 8 == 0
        fronts = [card for card in deck.cards[::2] if card.style == "plain"]
        assert fronts == [card for card in cards(id) if card.style == "plain"]
        assert [card.style for card in deck.cards[::2]].count("empty") >= 4

    def test_the_back_says_what_to_ask_next(self) -> None:
        """The back has the moment and the follow-up questions; why one asks stays off it."""
        made = pack("secretaresse")
        (deck,) = DOCUMENT.build(made, self.FOLD).sections[0].blocks
        assert isinstance(deck, Cards)
        for question, back in zip(
            selection.questions(made, CHOSEN), deck.cards[3::2], strict=False
        ):
            assert back.notes == tuple((probe,) for probe in question.probes.values())
            text = said(back)
            assert not [
                each for each in (question.purpose, question.sensitive) if each and each in text
            ]

    def test_the_aid_says_how_to_fold(self) -> None:
        """The card about the cards says where to cut and where to fold, if there is a fold."""
        aid = next(card for card in cards("pilot", self.FOLD) if card.style == "aid")
        assert "Vouw op de puntjes" in said(aid)
        assert "Vouw" not in said(next(card for card in cards("pilot") if card.style == "aid"))

    @pytest.mark.parametrize("language", ["", "en"])
    def test_every_back_fits(self, language: str) -> None:
        """What stands on the backs fits in the usual letters, of all questions of our packs."""
        for id in ("secretaresse", "ict", "bibliotheek"):
            made = perspectief.load(id, language=language)
            for question in made.questions.values():
                assert fullness(back_card(made, question), 18, 10) <= 1
