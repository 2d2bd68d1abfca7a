"""The blocks of a document, as HTML."""

from base64 import b64encode
from collections.abc import Iterator

from attrs import frozen

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
    Table,
    Together,
)
from .appointments import spelled
from .html_inlines import element, inlines, plain, start
from .html_tables import table
from .words import Words


@frozen
class Setting:
    """What the blocks of one document share.

    Attributes:
        words: The writer's own words in the language of the document.
        outline: All headings of the document, each with an id.
        after: The id of the heading where who skips the contents goes on, if any.
        tables: Gives each table the next number.
    """

    words: Words
    outline: tuple[Heading, ...]
    after: str | None
    tables: Iterator[int]


def blocks(content: Blocks, setting: Setting) -> str:
    """Give blocks as HTML, one below the other."""
    return "\n".join(_block(block, setting) for block in content)


def _block(block: Block, setting: Setting) -> str:
    match block:
        case Heading():
            return _heading(block, setting.words)
        case Paragraph(content, style):
            return element("p", inlines(content, setting.words), class_=_unless_plain(style))
        case Contents(title):
            return _contents(title, setting)
        case PageBreak():
            return element("div", class_="break")
        case Picture():
            return _picture(block)
        case Field():
            return _field(block, setting.words)
        case Cards(cards):
            items = "\n".join(_card(card, setting.words) for card in cards)
            return element("ul", items, class_="cards", role="list")
        case _:
            return _group(block, setting)


def _group(
    block: List | Table | Box | Facts | Grid | Appointment | Together, setting: Setting
) -> str:
    match block:
        case List():
            return _list(block, setting)
        case Table():
            number = next(setting.tables)
            return table(block, setting.words, number, lambda cell: blocks(cell, setting))
        case Box():
            return _box(block, setting)
        case Facts(pairs):
            return element("dl", "\n".join(_pair(*pair, setting) for pair in pairs))
        case Grid():
            return _grid(block, setting)
        case Appointment():
            return _box(spelled(block), setting)
        case Together(content):
            return element("div", blocks(content, setting), class_="together")


def _unless_plain(style: str) -> str | None:
    return None if style in ("normal", "plain") else style


def _heading(heading: Heading, words: Words) -> str:
    # The title of the document is the only `h1`.
    return element(f"h{heading.level + 1}", inlines(heading.content, words), id=heading.id)


def _contents(title: Inlines, setting: Setting) -> str:
    words = setting.words
    links = (
        element("li", element("a", inlines(heading.content, words), href=f"#{heading.id}"))
        for heading in setting.outline
        if heading.level == 1
    )
    head = element("p", inlines(title, words), class_="title")
    items = element("ul", "\n".join(links), role="list")
    nav = element("nav", f"{head}\n{items}", aria_label=plain(title))
    if setting.after is None:
        return nav
    skip = element("a", words.skip, class_="skip", href=f"#{setting.after}")
    return f"{skip}\n{nav}"


def _picture(picture: Picture) -> str:
    # An image, never part of the page: so nothing in it can run or load anything.
    data = b64encode(picture.svg.encode("utf-8", "replace")).decode("ascii")
    image = start(
        "img",
        src=f"data:image/svg+xml;base64,{data}",
        alt=picture.alt,
        style=f"width:{picture.width}mm",
    )
    return element("p", image, class_="picture")


def _field(field: Field, words: Words) -> str:
    label = element("p", inlines(field.label, words), class_="label")
    kind = "field" if field.lines == 1 else "field long"
    return element("div", label + _lines(field.lines, words), class_=kind)


def _lines(count: int, words: Words) -> str:
    if not count:
        return ""
    lines = element("span", class_="line") * count
    return element("div", lines, class_="lines", role="img", aria_label=words.room)


def _list(one: List, setting: Setting) -> str:
    items = "\n".join(element("li", blocks(item, setting)) for item in one.items)
    if one.style == "number":
        return element("ol", items)
    # The role, because a list without bullets is no list to some screen readers.
    checks = one.style == "check"
    kind, role = ("check", "list") if checks else (None, None)
    return element("ul", items, class_=kind, role=role)


def _box(box: Box, setting: Setting) -> str:
    title = inlines(box.title, setting.words)
    head = element("p", title, class_="title") if title else ""
    return element("div", head + blocks(box.content, setting), class_=f"box {box.style}")


def _pair(name: Inlines, content: Blocks, setting: Setting) -> str:
    term = element("dt", inlines(name, setting.words))
    return element("div", term + element("dd", blocks(content, setting)))


def _grid(grid: Grid, setting: Setting) -> str:
    cells = (element("div", blocks(cell, setting), class_="cell") for cell in grid.cells)
    kind = "grid framed" if grid.framed else "grid"
    style = f"--columns:{grid.columns};--cell:{grid.height}mm"
    return element("div", "\n".join(cells), class_=kind, style=style)


def _card(card: Card, words: Words) -> str:
    parts = (
        ("head", card.head),
        ("body", card.body),
        *(("note", note) for note in card.notes),
    )
    said = "".join(element("p", inlines(part, words), class_=kind) for kind, part in parts if part)
    foot = element("p", inlines(card.foot, words), class_="foot") if card.foot else ""
    content = said + _lines(card.lines, words) + foot
    return element("li", content, class_=f"card {card.style}")
