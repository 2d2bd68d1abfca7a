"""The activity cards."""

import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING, found, pack, said
from immutabledict import immutabledict

from perspectief.documents import selection
from perspectief.documents.activiteitenkaarten import DOCUMENT
from perspectief.model import Kit, Pack, People
from perspectief.plugins import Options
from perspectief.tree import Card, Mark


def cards(pack: Pack, options: Options = CHOSEN) -> list[Card]:
    return found(DOCUMENT.build(pack, options), Card)


def one(body: str, pack: Pack) -> Card:
    return next(card for card in cards(pack) if body in said(card.body))


@pytest.mark.parametrize("options", [CHOSEN, EVERYTHING])
@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_whole_sheets(id: str, options: Options) -> None:
    """A set fills whole sheets, with at least ten empty cards, also without any activity."""
    deck = cards(pack(id), options)
    styles = [card.style for card in deck]
    assert len(deck) % 8 == 0
    assert styles.count("plain") == len(selection.activities(pack(id), options))
    assert 10 <= styles.count("empty") < 10 + 8


def test_columns() -> None:
    """Each value of the scale has a card with its shape, its word and its definition."""
    pilot = pack("pilot")
    legend = pilot.worksheets["ons-overzicht"].legend
    for shape, word in (
        ("grows", "groeit"),
        ("shrinks", "krimpt"),
        ("stays", "blijft gelijk"),
        ("disappears", "verdwijnt"),
    ):
        card = one(word, pilot)
        assert card.body == (Mark(shape), " ", word)
        assert card.notes == ((legend[shape],),)


def test_columns_without_an_overview() -> None:
    """A pack without a sheet for the overview still has the four column cards."""
    bare = attrs.evolve(pack("pilot"), worksheets=immutabledict())
    assert one("verdwijnt", bare).notes == ()


def test_horizon_and_parking() -> None:
    """One card says how far the group looks ahead, in the words of the pack; one is to park."""
    pilot = pack("pilot")
    horizon = attrs.evolve(pilot.parameters["horizon"], value="over vijf jaar")
    longer = attrs.evolve(pilot, parameters=pilot.parameters.set("horizon", horizon))
    assert one("Over drie jaar", pilot).style == "aid"
    assert one("Over vijf jaar", longer).style == "aid"
    assert one("Parkeren", pilot).style == "aid"


def test_what_a_card_shows() -> None:
    """A card shows the name, three examples, and a line for what it is for oneself."""
    secretaresse = pack("secretaresse")
    activity = secretaresse.activities["sec-agenda"]
    card = one(activity.title, secretaresse)
    assert [note[0] for note in card.notes] == [
        *list(activity.tasks.values())[:3],
        "bij mij is dat:",
    ]
    assert card.foot == (f"sec-agenda · secretaresse {secretaresse.version}",)


def test_the_aid() -> None:
    """Who does not do the work of a card thinks along with somebody else."""
    assert "Geldt een kaart niet voor jou? Denk mee met een ander." in said(cards(pack("pilot")))


def test_printing() -> None:
    """The set is printed once a table, and a card says how many sheets and sets that is."""
    pilot = pack("pilot")
    card = said(one("Print", pilot))
    assert f"Eén set: {len(cards(pilot)) // 8} bladen A4" in card
    assert "Voor 8 tot 16 mensen: 2 tot 4 sets." in card


def test_printing_for_a_group_of_one_size() -> None:
    """Where the smallest and the largest group need as many sets, one number is enough."""
    pilot = pack("pilot")
    session = attrs.evolve(pilot.sessions["twee-sessies"], people=People(min=14, max=16))
    fixed = attrs.evolve(pilot, sessions=pilot.sessions.set("twee-sessies", session))
    assert "Aantal sets voor 14 tot 16 mensen: 4." in said(one("Print", fixed))


def test_a_bare_pack() -> None:
    """A pack without a horizon or a set-up still gives a set, with what it does have."""
    pilot = pack("pilot")
    bare = attrs.evolve(pilot, parameters=immutabledict(), sessions=immutabledict(), kit=Kit())
    assert "sets" not in said(one("Print", bare))
    assert len(cards(bare)) % 8 == 0
