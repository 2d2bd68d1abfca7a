"""Markdown: a document as plain text that people read and programs turn into anything."""

from collections.abc import Iterator

from ..plugins.records import Options, Writer
from ..tree import (
    Appointment,
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Contents,
    Facts,
    Field,
    Grid,
    Heading,
    Inlines,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Section,
    Strong,
    Table,
    Together,
    Tree,
)
from .appointments import spelled
from .flat import card_lines, lines
from .markdown_inlines import ROOM, escaped, inlines

_DEEPEST = 6
_MARKS = {"bullet": ("-", "*"), "number": ("1.", "1)"), "check": ("- [ ]", "* [ ]")}
"""How an item begins; in the second way behind another list, not to go on with that."""


def write(tree: Tree, options: Options) -> bytes:
    """Write a document as CommonMark, with the tables of GitHub.

    Args:
        tree: The document.
        options: What the reader of it chose; nothing of that changes the text.

    Returns:
        The text, in UTF-8. Nothing of the content is taken for Markdown.
    """
    head = (f"# {escaped(tree.title)}", *_said(tree.subtitle, tree.purpose))
    foot = _said(tree.notice, tree.foot)
    parts = [*head, *_sections(tree.sections), *(("---", *foot) if foot else ())]
    return ("\n\n".join(parts) + "\n").encode()


def _said(*texts: str) -> tuple[str, ...]:
    return tuple(filter(None, map(escaped, texts)))


def _sections(sections: tuple[Section, ...]) -> Iterator[str]:
    for number, section in enumerate(sections):
        if number:
            yield "---"
        yield from _parts(section.blocks)


def _text(blocks: Blocks) -> str:
    return "\n\n".join(_parts(blocks))


def _parts(blocks: Blocks) -> Iterator[str]:
    """Give blocks as parts with an empty line between two."""
    second = False
    for block in blocks:
        text = _block(block, second=second)
        if text.strip():
            yield text
            second = isinstance(block, List) and not second


def _block(block: Block, *, second: bool) -> str:
    match block:
        case List():
            return _list(block, second=second)
        case Heading(level, content):
            return f"{'#' * min(level + 1, _DEEPEST)} {inlines(content)}"
        case Paragraph(content):
            return inlines(content)
        case Field(label):
            return f"{inlines(label)} {ROOM}"
        case Picture(_, alt):
            return escaped(alt)
        case Table():
            return _table(block)
        case Contents() | PageBreak():
            # Whoever shows Markdown makes the contents of the heads.
            return ""
        case _:
            return _group(block)


def _group(block: Box | Appointment | Facts | Grid | Together | Cards) -> str:
    match block:
        case Box(content, title):
            return _quoted(_text((*_title(title), *content)))
        case Appointment():
            return _group(spelled(block))
        case Facts(pairs):
            items = tuple((*_title(name), *content) for name, content in pairs)
            return _list(List(items))
        case Grid(_, cells):
            return "\n\n".join(filter(None, map(_text, cells)))
        case Together(content):
            return _text(content)
        case Cards(cards):
            return _list(List(tuple(map(_card, cards))))


def _title(title: Inlines) -> Blocks:
    return (Paragraph((Strong(title),)),) if title else ()


def _card(card: Card) -> Blocks:
    return tuple(map(Paragraph, card_lines(card)))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _list(one: List, *, second: bool = False) -> str:
    mark = _MARKS[one.style][second]
    return "\n".join(_item(mark, item) for item in one.items)


def _item(mark: str, item: Blocks) -> str:
    # The box to tick is part of the words: what follows stands below the bullet.
    indent = " " * (mark.find(" ") + 1 or len(mark) + 1)
    first, *rest = (_text(item) or "").split("\n")
    return "\n".join((f"{mark} {first}".rstrip(), *(f"{indent}{line}".rstrip() for line in rest)))


def _table(table: Table) -> str:
    heads = tuple((Paragraph(head),) if head else () for head in table.head)
    ruler = "| " + " | ".join("---" for _ in heads) + " |"
    rows = (_row(heads), ruler, *map(_row, table.rows))
    return "\n\n".join(filter(None, (inlines(table.caption), "\n".join(rows))))


def _row(cells: tuple[Blocks, ...]) -> str:
    return "| " + " | ".join("<br>".join(map(inlines, lines(cell))) for cell in cells) + " |"


WRITER = Writer(format="md", suffix=".md", write=write)
