"""The booklet for everyone: what changes, tips, experiences, actions, concerns, moves."""

from collections.abc import Callable, Iterator
from functools import partial

from ...model import Pack
from ...plugins.records import Document, Options
from ...tree import (
    Blank,
    Block,
    Blocks,
    Contents,
    Field,
    Heading,
    List,
    Page,
    PageBreak,
    Paragraph,
    Tree,
)
from ..common import colophon, document, text
from ..labels import Labels, labels
from ..markdown import blocks
from ..phrases import cited, opening
from .ahead import actions, concerns, moves
from .choice import READERS, Choice, choice
from .reading import changes, experiences, tips

NAME = "boekje"


def _why(chosen: Choice, label: Labels) -> Blocks:
    return (*blocks(chosen.pack.summary), *text(label("why-text")))


def _own_page(chosen: Choice, label: Labels) -> Blocks:
    consent = (Paragraph((label("consent"), " ", Blank(30))),)
    return (
        *text(label("own-page-how")),
        *(Field((label("own-tip"),), 3),) * 2,
        Field((label("own-experience"),), 5),
        Field((label("own-level"),)),
        List((consent,), "check"),
    )


def _back(chosen: Choice, label: Labels) -> Blocks:
    return colophon(chosen.pack, label, cited(chosen.pack, chosen.sources()))


CHAPTERS: dict[str, Callable[[Choice, Labels], Blocks]] = {
    "why": _why,
    "changes": changes,
    **{name: partial(tips, chapter=name) for name in READERS},
    "experiences": experiences,
    "actions": actions,
    "concerns": concerns,
    "moves": moves,
    "own-page": _own_page,
    "back": _back,
}
"""The chapters in order, by the label of their head; one without content is left out."""

NEW_PAGE = frozenset({"why", "own-page", "back"})
"""Chapters that begin on a page of their own."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the booklet.

    Args:
        pack: The pack it is about.
        options: With `everything` all content, however many pages that takes.

    Returns:
        The booklet, on A5.
    """
    label = labels(NAME, pack.language)
    chapters = tuple(_chapters(choice(pack, options), label))
    front = (*opening(pack, label, chapters), Contents((label("contents"),)))
    return document(
        pack,
        label,
        name=NAME,
        blocks=(*front, *chapters),
        page=Page("A5"),
        participants=True,
    )


def _chapters(chosen: Choice, label: Labels) -> Iterator[Block]:
    for name, chapter in CHAPTERS.items():
        content = chapter(chosen, label)
        if content:
            yield from (PageBreak(),) if name in NEW_PAGE else ()
            yield Heading(1, (label(name),), name)
            yield from content


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="4-opvolgen",
    formats=("pdf",),
    participants=True,
    per_group=True,
)
