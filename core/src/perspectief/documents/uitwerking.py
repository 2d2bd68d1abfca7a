"""What a session gave, to be typed in: the overview, insights and actions, without names."""

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Facts, Heading, Inlines, Page, Tree
from . import typed
from .common import bullets, document, status, text
from .labels import Labels, labels
from .phrases import VALUES, definitions, imprint, series, value

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
        Box((bullets(series(label, "rule-")),), (label("rules"),), "note"),
        *imprint(pack, label),
        Heading(1, (label("session"),)),
        typed.session(pack, label, options),
        Heading(1, (label("overview"),)),
        *_scale(pack, label),
        typed.overview(pack, label, options),
        Heading(1, (label("insights"),)),
        typed.insights(label),
        Heading(1, (label("actions"),)),
        *text(label("actions-how")),
        typed.actions(label),
    )
    return document(pack, label, name=NAME, blocks=blocks, page=Page(landscape=True))


def _scale(pack: Pack, label: Labels) -> Blocks:
    meanings = definitions(pack)
    pairs: tuple[tuple[Inlines, Blocks], ...] = tuple(
        (value(label, name), text(meanings[name])) for name in VALUES if name in meanings
    )
    return (Facts(pairs),) if pairs else ()


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="4-opvolgen",
    formats=("xlsx",),
    per_group=True,
)
