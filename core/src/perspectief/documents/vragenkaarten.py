"""Vragenkaarten: the questions that go on the table, as cards to cut out."""

from ..model import Pack, Question
from ..plugins.records import Document, Options
from ..tree import Card, Section, Tree
from .cards import deck, folded_deck, small_print
from .common import joined, task, tree
from .labels import Labels, labels
from .phrases import theme_name
from .selection import questions

NAME = "vragenkaarten"
EMPTY = 4
"""Empty cards for questions of the group itself, at least."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: one card a question, an aid, empty cards."""
    label = labels(NAME, pack.language)
    chosen = questions(pack, options)
    if options.fold:
        pairs = ((question_card(pack, each), back_card(pack, each)) for each in chosen)
        empty = _empty(label), Card((), head=(label("probes"),), lines=4, style="empty")
        aid = _aid(label, "fold"), Card((), style="aid")
        cards = folded_deck((aid, *pairs), empty, EMPTY)
    else:
        printed = (question_card(pack, question) for question in chosen)
        cards = deck((_aid(label), *printed), _empty(label), EMPTY)
    return tree(pack, label, NAME, (Section((cards,)),), participants=True, cover=False)


def question_card(pack: Pack, question: Question) -> Card:
    """Give the card of a question."""
    label = labels(NAME, pack.language)
    return Card(
        body=(question.text,),
        notes=(
            theme_name(pack.resolve(question.theme)),
            (label("answered-by", roles=joined(task(label, role) for role in question.roles)),),
        ),
        foot=small_print(pack, question.id),
    )


def back_card(pack: Pack, question: Question) -> Card:
    """Give what stands on the back of a card that is folded: when to ask, and what to ask next."""
    label = labels(NAME, pack.language)
    when = (label(question.moment),) if question.moment else ()
    probes = tuple((probe,) for probe in question.probes.values())
    # Why it is asked, and what to be careful with, stays on the sheet of who leads the session.
    return Card((label("probes"),) if probes else (), head=when, notes=probes)


def _aid(label: Labels, *more: str) -> Card:
    notes = (*more, "choose", "refuse", "own-question", "voluntary")
    return Card((label("how-to"),), notes=tuple((label(key),) for key in notes), style="aid")


def _empty(label: Labels) -> Card:
    return Card((), head=(label("our-question"),), lines=4, style="empty")


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    participants=True,
    per_group=True,
)
