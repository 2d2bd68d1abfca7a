"""Benaderingswijzen: a page to choose from, and one page for each way to hold the dialogue."""

from collections.abc import Iterator

from ..model import Approach, Pack
from ..model.timing import approach_minutes
from ..plugins.records import Document, Options
from ..tree import (
    Block,
    Blocks,
    Heading,
    List,
    Page,
    Paragraph,
    Section,
    Strong,
    Table,
    Tree,
)
from .approach_page import SIZES, USUAL, approach_page, fits, minutes, places
from .common import colophon, joined, own_first, text, tree
from .labels import Labels, labels
from .markdown import blocks
from .phrases import cited, opening, theme_names
from .selection import approaches

NAME = "benaderingswijzen"
SHORTEST = 2
"""How many of the shortest ways are named for who has little time."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: what to choose from, then a page for each that is chosen."""
    label = labels(NAME, pack.language)
    chosen = approaches(pack, options)
    choosing = tuple(_choosing(pack, label, chosen))
    pages = tuple(approach_page(pack, label, approach) for approach in chosen)
    reading = (*choosing, *(block for page in pages for block in page))
    named = [ref for approach in chosen for ref in (*approach.sources, *approach.inspired_by)]
    first = (
        *opening(pack, label, reading, options.groups),
        *choosing,
        # Here there is room: behind the last page it would stand on one of its own.
        *colophon(pack, label, cited(pack, named)),
    )
    # Seven columns need the long side of the paper.
    sections = (Section(first, Page(landscape=True)), *map(Section, pages))
    return tree(pack, label, NAME, sections)


def _choosing(pack: Pack, label: Labels, chosen: tuple[Approach, ...]) -> Iterator[Block]:
    every = tuple(pack.approaches[id] for id in own_first(pack, pack.approaches))
    rest = tuple(approach for approach in every if approach not in chosen)
    yield Heading(1, (label("choose"),))
    yield from _advice(label, every)
    yield _table(pack, label, chosen, label("chosen"))
    if rest:
        yield _table(pack, label, rest, label("not-chosen"))


def _advice(label: Labels, every: tuple[Approach, ...]) -> Iterator[Block]:
    usual = [approach for approach in every if fits(approach, USUAL)]
    short = sorted(usual, key=lambda approach: approach_minutes(approach, USUAL))[:SHORTEST]
    quiet = [approach for approach in every if approach.noise == "quiet"]
    online = [approach for approach in every if "online" in approach.setting]
    if short:
        yield _line(label, "little-time", short)
    if quiet:
        yield _line(label, "quiet-group", quiet)
    if online:
        yield _line(label, "is-online", online, "-all" if len(online) == len(every) else "-some")


def _line(label: Labels, key: str, found: list[Approach], which: str = "-some") -> Paragraph:
    names = joined(f"‘{approach.title}’" for approach in found)
    return Paragraph((Strong((label(key),)), " ", label(f"{key}{which}", names=names)))


def _table(pack: Pack, label: Labels, listed: tuple[Approach, ...], caption: str) -> Table:
    heads = ("name", "minutes-sizes", "people-head", "place", "suits", "noise", "prepare")
    sizes = [str(size) for size in SIZES]
    return Table(
        head=tuple((label(key, sizes=joined(sizes)),) for key in heads),
        rows=tuple(_row(pack, label, approach) for approach in listed),
        widths=(58, 33, 18, 50, 60, 19, 19),
        row_heads=True,
        caption=(caption,),
    )


def _row(pack: Pack, label: Labels, approach: Approach) -> tuple[Blocks, ...]:
    return (
        text(approach.title),
        text(" · ".join(minutes(label, approach, size) for size in SIZES)),
        text(label("range", min=approach.group.min, max=approach.group.max)),
        text(places(label, approach)),
        (Paragraph(theme_names(pack, approach.themes)),),
        text(label(approach.noise)) if approach.noise else (),
        text(_preparation(label, approach)),
    )


def _preparation(label: Labels, approach: Approach) -> str:
    lists = [block.items for block in blocks(approach.preparation) if isinstance(block, List)]
    count = sum(map(len, lists))
    key = "point" if count == 1 else "points" if count else "yes" if approach.preparation else "no"
    return label(key, n=count)


DOCUMENT = Document(name=NAME, title=labels(NAME, "nl")("title"), build=build, folder="2-ontwerpen")
