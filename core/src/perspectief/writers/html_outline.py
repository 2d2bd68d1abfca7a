"""The headings of a document: each gets a name to link to, and no level is left out."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import chain, dropwhile

from attrs import evolve

from ..tree import Block, Blocks, Box, Contents, Facts, Grid, Heading, List, Table, Together, Tree
from ..tree.walking import walk
from .html_inlines import plain


def headings(tree: Tree) -> tuple[Heading, ...]:
    """Give all headings of a document, in reading order."""
    parts = walk(block for section in tree.sections for block in section.blocks)
    return tuple(part for part in parts if isinstance(part, Heading))


def after_contents(tree: Tree) -> str | None:
    """Give the id of the first heading after the contents; none without either of them."""
    blocks = chain.from_iterable(section.blocks for section in tree.sections)
    rest = dropwhile(lambda block: not isinstance(block, Contents), blocks)
    return next((block.id for block in rest if isinstance(block, Heading)), None)


def outlined(tree: Tree) -> Tree:
    """Give a document whose headings can be linked to and stand in order.

    Args:
        tree: A document.

    Returns:
        The same document. Each heading has an id of its own, and is at most one level
        deeper than the one before it: who hears a page goes by the levels.
    """
    named = _named(headings(tree))
    return _each_section(tree, lambda _: next(named))


def _named(found: tuple[Heading, ...]) -> Iterator[Heading]:
    given = {heading.id for heading in found}
    used: set[str] = set()
    above: list[int] = []
    for heading in found:
        # Headings of one level stay so, also when no heading above them is one level higher.
        above = [*(level for level in above if level < heading.level), heading.level]
        name = _slug(heading.id or plain(heading.content))
        names = (name, *(f"{name}-{n}" for n in range(2, len(found) + len(given) + 2)))
        free = (one for one in names if one not in used and (heading.id or one not in given))
        id = next(free)
        used.add(id)
        yield evolve(heading, level=len(above), id=id)


def _slug(words: str) -> str:
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "part"


def _each_section(tree: Tree, change: Callable[[Heading], Heading]) -> Tree:
    sections = (evolve(one, blocks=_each(one.blocks, change)) for one in tree.sections)
    return evolve(tree, sections=tuple(sections))


def _each(blocks: Blocks, change: Callable[[Heading], Heading]) -> Blocks:
    return tuple(_changed(block, change) for block in blocks)


def _changed(block: Block, change: Callable[[Heading], Heading]) -> Block:
    match block:
        case Heading():
            return change(block)
        case List(items):
            return evolve(block, items=tuple(_each(item, change) for item in items))
        case Grid(_, cells):
            return evolve(block, cells=tuple(_each(cell, change) for cell in cells))
        case Table(_, rows):
            cells_of = (tuple(_each(cell, change) for cell in row) for row in rows)
            return evolve(block, rows=tuple(cells_of))
        case Facts(pairs):
            return evolve(block, pairs=tuple((name, _each(text, change)) for name, text in pairs))
        case Box(content) | Together(content):
            return evolve(block, content=_each(content, change))
        case _:
            return block
