"""Activiteitenkaarten: one set for a table of what the group does, as cards to cut out."""

from collections.abc import Iterator

from ..model import Activity, Pack
from ..model.timing import tables
from ..plugins.records import Document, Options
from ..tree import Blank, Card, Inlines, Section, Tree
from .cards import deck, sheets, small_print
from .common import tree
from .labels import Labels, labels
from .phrases import VALUES, capital, definitions, value
from .selection import activities, set_up

NAME = "activiteitenkaarten"
EMPTY = 10
"""Empty cards in a set, at least: the cards are a start, never a standard list."""
EXAMPLES = 3
"""How many examples stand on a card."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: one set, to be printed once for each table."""
    label = labels(NAME, pack.language)
    cards = (
        *_aids(pack, label),
        *(activity_card(pack, activity) for activity in activities(pack, options)),
    )
    printing = _printing(pack, label, sheets(len(cards) + 1 + EMPTY))
    blocks = (deck((printing, *cards), _empty(label), EMPTY),)
    return tree(pack, label, NAME, (Section(blocks),), participants=True, cover=False)


def activity_card(pack: Pack, activity: Activity) -> Card:
    """Give the card of an activity."""
    label = labels(NAME, pack.language)
    # Not the hint, nor its reason: that would be a forecast about people's work.
    examples = tuple(activity.tasks.values())[:EXAMPLES]
    return Card(
        body=(activity.title,),
        notes=(*((example,) for example in examples), (label("mine"), " ", Blank(45))),
        foot=small_print(pack, activity.id),
    )


def _empty(label: Labels) -> Card:
    return Card((), head=(label("our-card"),), lines=4, style="empty")


def _aids(pack: Pack, label: Labels) -> Iterator[Card]:
    yield _aid(label, (label("how-to"),), "one-column", "not-mine", "own-card", "voluntary")
    if "horizon" in pack.parameters:
        yield _aid(label, (capital(pack.parameters["horizon"].value),), "look-ahead")
    meanings = definitions(pack)
    for name in VALUES:
        notes = ((meanings[name],),) if name in meanings else ()
        yield Card(value(label, name), notes=notes, style="aid")
    yield _aid(label, (label("park"),), "parking")


def _printing(pack: Pack, label: Labels, count: int) -> Card:
    notes = [label("a-set", sheets=count)]
    session = set_up(pack)
    if session is not None:
        least, most = tables(session.people.min), tables(session.people.max)
        people = label("people", min=session.people.min, max=session.people.max)
        sets = "sets" if least < most else "as-many-sets"
        notes.append(label(sets, people=people, least=least, most=most))
    notes.append(label("throw-away"))
    return Card((label("print"),), notes=tuple((note,) for note in notes), style="aid")


def _aid(label: Labels, body: Inlines, *notes: str) -> Card:
    return Card(body, notes=tuple((label(key),) for key in notes), style="aid")


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    participants=True,
    per_group=True,
)
