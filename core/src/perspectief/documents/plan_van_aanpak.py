"""Plan van aanpak: the form of two pages that a client agrees to."""

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Field, Heading, PageBreak, Tree
from . import effort, selection
from .common import bullets, document, joined, status, text
from .labels import Labels, labels
from .markdown import blocks
from .phrases import form, guiding_questions, imprint, sentences

NAME = "plan-van-aanpak"
LINES = {"vragen": 1, "opzet": 3, "team": 3, "uitkomsten": 3, "terugkomdatum": 1}
"""Lines to write on under a head, where it is not the usual number."""
USUAL = 2
"""So that the form takes two pages, also with the status of a concept above it."""
SECOND_PAGE = "team"
"""The head that the second page begins with, so that no head loses its lines."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the form from a pack: its heads, and under them what is known already."""
    label = labels(NAME, pack.language)
    return document(pack, label, name=NAME, blocks=_blocks(pack, options, label))


def _blocks(pack: Pack, options: Options, label: Labels) -> Blocks:
    asked = form(pack)
    if asked is None:
        return status(pack, label, options.groups)
    known = {
        "vragen": (guiding_questions(pack),),
        "opzet": _set_up(pack, label),
        "team": _hours(pack, label),
    }
    fixed = Box((bullets(str(each.text) for each in sentences(pack)),), (label("fixed"),))
    heads = (
        block
        for key, head in asked.fields.items()
        for block in (
            *((PageBreak(),) if key == SECOND_PAGE else ()),
            Heading(2, (head,)),
            *known.get(key, ()),
            Field((prompt(label, key),), LINES.get(key, USUAL)),
        )
    )
    return (
        *status(pack, label, options.groups),
        *blocks(asked.text),
        fixed,
        *heads,
        *imprint(pack, label),
    )


def prompt(label: Labels, key: str) -> str:
    """Give what to answer under a head of the form; `label` holds the labels of the form."""
    # A pack may add heads of its own; those get the general words.
    return label.texts.get(f"write-{key}", label("write-else"))


def _set_up(pack: Pack, label: Labels) -> Blocks:
    session = selection.set_up(pack)
    if session is None:
        return ()
    lengths = joined(
        f"{meeting.title} ({effort.duration(label, meeting.length)})"
        for meeting in session.meetings.values()
    )
    people = label("people", min=session.people.min, max=session.people.max)
    return text(label("set-up", title=session.title, people=people, lengths=lengths))


def _hours(pack: Pack, label: Labels) -> Blocks:
    asked = effort.team_hours(selection.own_steps(pack))
    each = joined(f"{label(role)} {effort.hours(label, value)}" for role, value in asked.items())
    return text(label("hours-each", hours=each))


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="1-voorbereiden",
    formats=("docx",),
)
