"""The report of a session on one page: a form without names."""

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Field, Grid, Heading, Inlines, Paragraph, Shape, Strong, Table, Tree
from .common import document, status, text
from .labels import Labels, labels
from .phrases import VALUES, definitions, small, strong, value

NAME = "opbrengst"

INSIGHTS = 3
"""Few enough to be read by who was not there."""

ACTIONS_A_ROLE = 2
"""Room for two actions of each role, so that the whole stays on one page."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the form of the report.

    Args:
        pack: The pack it is about.
        options: With groups, the form names those for which no pilot was held.

    Returns:
        One page to fill in: the overview, the emphasis, insights, actions with a date.
    """
    label = labels(NAME, pack.language)
    blocks: Blocks = (
        *status(pack, label, options.groups),
        Box(text(label("no-names")), style="quiet"),
        _side_by_side(label, "group", "dates", "people-count", "return"),
        Heading(1, (label("overview"),)),
        Grid(4, tuple(_column(pack, label, name) for name in VALUES), height=28, framed=True),
        _side_by_side(label, "more", "less"),
        Heading(1, (label("insights"),)),
        *(Field((f"{number}.",)) for number in range(1, INSIGHTS + 1)),
        Heading(1, (label("actions"),)),
        _actions(pack, label),
        Field((label("not-possible"),)),
        Paragraph((label("origin"),), "small"),
    )
    return document(pack, label, name=NAME, blocks=blocks)


def _side_by_side(label: Labels, *fields: str) -> Grid:
    return Grid(2, tuple((Field((label(field),)),) for field in fields))


def _column(pack: Pack, label: Labels, name: Shape) -> Blocks:
    head = Paragraph((Strong(value(label, name)),))
    meaning = definitions(pack).get(name)
    return (head, *small(meaning)) if meaning else (head,)


def _actions(pack: Pack, label: Labels) -> Table:
    head: tuple[Inlines, ...] = ((label("role"),), (label("action"),), (label("date"),))
    rows = tuple(
        (strong(role.title), (), ()) for role in pack.roles.values() for _ in range(ACTIONS_A_ROLE)
    )
    return Table(head, rows, (20, 62, 18), row_heads=True, row_height=6)


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="4-opvolgen",
    formats=("docx",),
)
