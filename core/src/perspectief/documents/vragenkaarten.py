"""Vragenkaarten: the questions that go on the table, as cards to cut out."""

from ..model import Pack, Question
from ..plugins.records import Document, Options
from ..tree import Card, Section, Tree
from .cards import deck, small_print
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
    printed = (_card(pack, label, question) for question in questions(pack, options))
    cards = deck((_aid(label), *printed), _empty(label), EMPTY)
    return tree(pack, label, NAME, (Section((cards,)),), participants=True, cover=False)


def _card(pack: Pack, label: Labels, question: Question) -> Card:
    return Card(
        body=(question.text,),
        notes=(
            theme_name(pack.resolve(question.theme)),
            (label("answered-by", roles=joined(task(label, role) for role in question.roles)),),
        ),
        foot=small_print(pack, question.id),
    )


def _aid(label: Labels) -> Card:
    notes = ("choose", "refuse", "own-question", "voluntary")
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
