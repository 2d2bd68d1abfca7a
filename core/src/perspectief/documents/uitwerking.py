"""What a session gave, to be typed in: the overview, insights and actions, without names."""

from attrs import evolve

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Grid, Heading, Page, Paragraph, Tree
from . import typed
from .common import bullets, document, status, text
from .files import files, purpose
from .labels import Labels, labels
from .phrases import VALUES, definitions, imprint, series, small, value

NAME = "uitwerking"


def build(pack: Pack, options: Options) -> Tree:
    """Make the tables to type in; `perspectief outcome` reads them back from a workbook.

    Args:
        pack: The pack it is about.
        options: With groups, it names those for which no pilot was held; with dates, those of
            the session and of the follow-up are filled in.

    Returns:
        The tables: the session, the overview in four columns, insights, actions.
    """
    label = labels(NAME, pack.language)
    blocks: Blocks = (
        *status(pack, label, options.groups),
        Box((bullets(series(label, "rule-")), *_scale(pack, label)), (label("rules"),), "note"),
        *imprint(pack, label),
        Heading(1, (label("session"),)),
        typed.session(pack, label, options),
        Heading(1, (label("overview"),)),
        typed.overview(pack, label, options),
        Heading(1, (label("insights"),)),
        typed.insights(label),
        Heading(1, (label("actions"),)),
        *text(label("actions-how")),
        typed.actions(label),
    )
    made = document(pack, label, name=NAME, blocks=blocks, page=Page(landscape=True))
    return evolve(made, purpose=purpose(label, files(DOCUMENT, options, pack.language)))


def _scale(pack: Pack, label: Labels) -> Blocks:
    """Give what the four values mean, beside each other: below each other the page overflows."""
    meanings = definitions(pack)
    cells: tuple[Blocks, ...] = tuple(
        (Paragraph(value(label, name)), *small(meanings[name]))
        for name in VALUES
        if name in meanings
    )
    return (Grid(len(cells), cells),) if cells else ()


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="4-opvolgen",
    formats=("xlsx",),
    per_group=True,
)
