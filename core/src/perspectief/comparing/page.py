"""A page that a project team can read, of what is different between two packs."""

from collections.abc import Iterator
from itertools import groupby

from ..documents.common import text
from ..documents.labels import Labels, labels
from ..tree import (
    Added,
    Block,
    Blocks,
    Contents,
    Facts,
    Heading,
    Inline,
    Inlines,
    Paragraph,
    Removed,
    Section,
    Tree,
)
from .differences import Detail, Diff, Different
from .notes import inner, note
from .pieces import Piece
from .sides import Side


def page(diff: Diff, language: str) -> Tree:
    """Make a document of what is different.

    Args:
        diff: What is different.
        language: The language of its reader, `nl` or `en`; the texts stay what they are.

    Returns:
        A document with a chapter for each kind in which something differs.
    """
    label = labels("verschil", language)
    return Tree(
        name="verschil",
        title=label("title"),
        subtitle=label("subtitle", old=_named(diff.old), new=_named(diff.new)),
        purpose=label("purpose"),
        language=language,
        sections=(Section((*_start(diff, label), *_chapters(diff, label))),),
    )


def _named(side: Side) -> str:
    return f"{side.id} {side.version}"


def _start(diff: Diff, label: Labels) -> Iterator[Block]:
    yield Facts(tuple(((label(key),), text(_told(side, label)))
                      for key, side in (("first", diff.old), ("now", diff.new))))  # fmt: skip
    if not diff.objects:
        yield Paragraph((label("nothing"),))
    else:
        counts = {state: diff.count(state) for state in ("added", "removed", "changed")}
        yield Paragraph((label("counts", **counts),))
        yield Paragraph(_key(label))
    if diff.layout:
        yield Paragraph((label("layout", count=diff.layout),), "small")
    if diff.objects:
        yield Contents((label("contents"),))


def _told(side: Side, label: Labels) -> str:
    return label("side", title=side.title, id=side.id, version=side.version)


def _key(label: Labels) -> Inlines:
    """Say how to read the page, with each mark on the words about it."""
    before, rest = label("key", added="\0", removed="\1").split("\0")
    between, after = rest.split("\1")
    added, removed = Added((label("key-added"),)), Removed((label("key-removed"),))
    return (before, added, between, removed, after)


def _chapters(diff: Diff, label: Labels) -> Iterator[Block]:
    for kind, group in groupby(diff.objects, lambda each: each.at[0]):
        yield Heading(1, (label(kind),))
        for each in group:
            yield Heading(2, (each.title or each.at[1],))
            yield Paragraph((f"{each.address} – {label(each.state)}",), "small")
            yield Facts(tuple(_pair(detail, each, label) for detail in each.details))


def _pair(detail: Detail, whole: Different, label: Labels) -> tuple[Inlines, Blocks]:
    within = inner(detail, whole)
    told = note(detail, within, label)
    if told is not None:
        return (told[0],), text(told[1])
    return (within,), paragraphs(detail.pieces)


def paragraphs(given: tuple[Piece, ...]) -> Blocks:
    """Give pieces of a text as paragraphs: one for each of its lines."""
    lines: list[list[Inline]] = [[]]
    for piece in given:
        first, *more = piece.text.split("\n")
        lines[-1] += _words(piece, first)
        for line in more:
            lines.append([*_words(piece, line)])
    return tuple(Paragraph(tuple(line)) for line in lines if line)


def _words(piece: Piece, words: str) -> tuple[Inline, ...]:
    if not words:
        return ()
    match piece.sort:
        case "added":
            return (Added((words,)),)
        case "removed":
            return (Removed((words,)),)
    return (words,)
