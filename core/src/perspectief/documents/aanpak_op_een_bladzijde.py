"""De aanpak op één bladzijde: what happens, in pictures and words; it goes with an invitation."""

from ..model import Pack, Session
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Facts, Grid, Heading, Tree
from . import effort
from .common import document, joined, people, status, text
from .labels import Labels, labels
from .markdown import blocks
from .phrases import guiding_questions, imprint, small, strong
from .pictures import picture
from .selection import set_up

NAME = "aanpak-op-een-bladzijde"
HAPPENS = ("prepare", "invite", "talk", "overview", "act", "return")
"""What happens, in order; each has a picture."""
WIDTH = 20
"""How wide a picture is, in millimetres."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the page from a pack."""
    label = labels(NAME, pack.language).told_to(options.groups)
    content = (
        *status(pack, label, options.groups),
        Grid(3, tuple(_happens(label, what) for what in HAPPENS), framed=True),
        Grid(2, (_questions(pack, label), _roles(pack, label))),
        Grid(2, (_time(pack, label), _voluntary(label))),
        Box(small(in_words(pack, label)), (label("in-words"),), "quiet"),
        *imprint(pack, label),
    )
    return document(pack, label, name=NAME, blocks=content, participants=True)


def in_words(pack: Pack, label: Labels) -> str:
    """Give all that the page tells as one text of at most 150 words."""
    session = set_up(pack)
    parts = [
        label("words-before", people=people(pack)),
        label("words-questions", titles=_titles(pack)),
        label("words-after"),
        *((label("words-time", time=_total(label, session)),) if session else ()),
        label("voluntary"),
        label("nine"),
    ]
    return " ".join(parts)


def _titles(pack: Pack) -> str:
    titles = (str(theme.title) for theme in pack.themes.values())
    return " ".join(title if title.endswith("?") else f"{title}." for title in titles)


def _happens(label: Labels, what: str) -> Blocks:
    return (
        picture(what, label(f"picture-{what}"), WIDTH),
        *strong(label(f"head-{what}")),
        *small(label(f"text-{what}")),
    )


def _questions(pack: Pack, label: Labels) -> Blocks:
    return (Heading(1, (label("questions"),)), guiding_questions(pack))


def _roles(pack: Pack, label: Labels) -> Blocks:
    # The first paragraph of a role says what it brings; the rest is for who has that role.
    brings = tuple(((role.title,), blocks(role.text)[:1]) for role in pack.roles.values())
    return (Heading(1, (label("roles"),)), Facts(brings))


def _time(pack: Pack, label: Labels) -> Blocks:
    session = set_up(pack)
    if session is None:
        return ()
    lengths = joined(
        dict.fromkeys(effort.duration(label, each.length) for each in session.meetings.values())
    )
    parts = [label("meetings", n=len(session.meetings), lengths=lengths)]
    parts += [
        label(
            "may-skip" if each.voluntary else "assignment",
            title=each.title,
            time=effort.duration(label, each.minutes),
        )
        for each in session.assignments.values()
    ]
    parts.append(label("later"))
    title = (label("time", time=_total(label, session)),)
    return (Box(text(" ".join(parts)), title),)


def _total(label: Labels, session: Session) -> str:
    return effort.duration(label, effort.participant_minutes(session))


def _voluntary(label: Labels) -> Blocks:
    return (Box(text(label("no-reorganisation")), (label("voluntary"),)),)


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="1-voorbereiden",
    formats=("pdf",),
    participants=True,
)
