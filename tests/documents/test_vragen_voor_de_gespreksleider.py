"""The questions for the facilitator."""

import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING, found, pack, said
from immutabledict import immutabledict

from perspectief.documents import selection, vragenkaarten
from perspectief.documents.vragen_voor_de_gespreksleider import DOCUMENT, FEW
from perspectief.model import Question
from perspectief.plugins import Options
from perspectief.tree import Box, Card, Heading, Table, Together

HINTS = "Startinschatting van de schrijvers. Niet uitdelen."


@pytest.mark.parametrize("options", [CHOSEN, EVERYTHING])
@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_the_questions_on_the_table(id: str, options: Options) -> None:
    """The facilitator reads about the questions that have a card, in the order of the cards."""
    cards = found(vragenkaarten.DOCUMENT.build(pack(id), options), Card)
    body = DOCUMENT.build(pack(id), options).sections[0]
    asked = [said(row[0]).split("\n")[0] for table in found(body, Table) for row in table.rows]
    assert asked == [said(card.body) for card in cards if card.style == "plain"]


def test_all_about_a_question() -> None:
    """Beside a question stand why, what to ask next, when, for whom, and how to ask it safely."""
    question = pack("pilot").questions["gewone-week-later"]
    body = DOCUMENT.build(pack("pilot"), EVERYTHING).sections[0]
    row = next(
        row for table in found(body, Table) for row in table.rows if question.text in said(row[0])
    )
    told = said(row)
    for words in (question.purpose, question.sensitive, *question.probes.values()):
        assert words in told
    assert "verdieping · voor: medewerker" in told
    assert "Gevoelig:" in told


def test_a_bare_question() -> None:
    """A question with nothing but its text and its roles has a row too."""
    pilot = pack("pilot")
    first = next(iter(pilot.questions.values()))
    bare = Question(id=first.id, theme=first.theme, text=first.text, roles=first.roles)
    tree = DOCUMENT.build(attrs.evolve(pilot, questions=immutabledict({first.id: bare})), CHOSEN)
    (table,) = found(tree, Table)
    assert table.rows[0][1:] == ((), ())


@pytest.mark.parametrize("more", [0, 1])
def test_the_colophon_is_not_alone(more: int) -> None:
    """The last questions stay on one page with the colophon, unless they are too many for that."""
    pilot = pack("pilot")
    first = next(iter(pilot.questions.values()))
    asked = {
        f"q{number}": attrs.evolve(first, id=f"q{number}", activities=())
        for number in range(FEW + more)
    }
    tree = DOCUMENT.build(attrs.evolve(pilot, questions=immutabledict(asked)), EVERYTHING)
    (end, *_) = (each for each in found(tree, Together) if "Colofon" in said(each))
    assert [len(table.rows) for table in found(end, Table)] == ([] if more else [FEW])


def test_hints_on_a_page_of_their_own() -> None:
    """The authors' guess stands last, on paper of its own, and says not to hand it out."""
    secretaresse = pack("secretaresse")
    *others, last = DOCUMENT.build(secretaresse, CHOSEN).sections
    assert found(last, Heading)[0].content == (HINTS,)
    assert found(last, Box)[0].style == "stop"
    (table,) = found(last, Table)
    chosen = selection.activities(secretaresse, CHOSEN)
    assert [said(row[0]) for row in table.rows] == [each.title for each in chosen]
    assert "Inschatting" not in said(others)


def test_no_activities_no_hints() -> None:
    """A pack without activities has no guess about them."""
    assert HINTS not in said(DOCUMENT.build(pack("pilot"), CHOSEN))
