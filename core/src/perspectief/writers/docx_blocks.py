"""The blocks of a document, as paragraphs and tables of a Word file."""

from typing import TypeAlias

from attrs import evolve

from ..tree import (
    Appointment,
    Block,
    Blocks,
    Box,
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
    Strong,
    Table,
    Together,
)
from .appointments import spelled
from .docx_boxes import box
from .docx_cards import cards_of
from .docx_contents import contents
from .docx_controls import answer, tick
from .docx_inlines import PLAIN, Look, inlines
from .docx_numbering import DEEPEST
from .docx_pictures import picture
from .docx_setting import Setting
from .docx_tables import grid, table
from .docx_xml import Place, indented, paragraph, spacer, twips, w
from .html_inlines import plain

_STEP = 357
"""How much further each list within a list begins, in twips."""
_NAMES = twips(40)
"""The room for the names of facts, where there is room enough."""
_LONG = 40
"""From so many letters on, what is to be filled in stands below its label."""

_SIZES = {"lead": 26, "small": 19, "huge": 48}
"""The sizes of those styles, in half points."""
_LETTER = 116
"""How wide a letter with stress is, on average and on the safe side."""
_STYLES = {"lead": "Lead", "small": "Small", "say": "Say", "huge": "Huge"}


def blocks(content: Blocks, place: Place, setting: Setting) -> str:
    """Give blocks below each other.

    Args:
        content: The blocks.
        place: Where they stand.
        setting: What the document shares.

    Returns:
        Paragraphs and tables, as XML; the last is always a paragraph.
    """
    if all(isinstance(block, PageBreak) for block in content):
        return paragraph(place.style, "", place, more=indented(place))
    parts = zip(content, place.parts(len(content)), [*content[1:], None], strict=True)
    return "".join(_block(block, _beside(block, at, next), setting) for block, at, next in parts)


def _beside(block: Block, place: Place, following: Block | None) -> Place:
    """Keep the words that introduce a table or a list on its page."""
    if isinstance(block, Paragraph) and isinstance(following, Table | List):
        return evolve(place, keep=True)
    return place


def _block(block: Block, place: Place, setting: Setting) -> str:
    match block:
        case Heading():
            return _heading(block, place, setting)
        case Paragraph(content, style):
            look = _style(style, place)
            return paragraph(look, inlines(content, setting), place, more=_beginning(look, place))
        case Together(content):
            return blocks(content, evolve(place, whole=True), setting)
        case PageBreak():
            # Only a section has pages; within something else there is no room for one.
            return ""
        case _ if place.fresh:
            # Only a paragraph can begin a page, so one that holds nothing does it.
            return spacer(place) + _listed_or_framed(block, evolve(place, fresh=False), setting)
        case _:
            return _listed_or_framed(block, place, setting)


Other: TypeAlias = (
    Appointment | Box | Cards | Contents | Facts | Field | Grid | List | Picture | Table
)


def _listed_or_framed(block: Other, place: Place, setting: Setting) -> str:
    match block:
        case Facts(pairs):
            each = zip(pairs, place.parts(len(pairs)), strict=True)
            return "".join(_fact(*pair, at, setting) for pair, at in each)
        case Field():
            return _field(block, place, setting)
        case List():
            return _list(block, place, setting)
        case Appointment():
            return box(spelled(block), place, setting, blocks)
        case _:
            return _framed(block, place, setting)


def _framed(
    block: Table | Box | Grid | Picture | Cards | Contents, place: Place, setting: Setting
) -> str:
    match block:
        case Table():
            return table(block, place, setting, blocks)
        case Box():
            return box(block, place, setting, blocks)
        case Grid():
            return grid(block, place, setting, blocks)
        case Picture():
            return picture(block, place, setting)
        case Cards(cards):
            return cards_of(cards, place.width, setting)
        case Contents(title):
            return contents(title, place, setting)


def _style(style: str, place: Place) -> str:
    if style == "say" and place.style == "TableSmall":
        return "SaySmall"
    return _STYLES.get(style, place.style)


def _beginning(style: str, place: Place) -> str:
    # These have an indent of their own for the line beside them.
    return indented(place, left=227) if style == "Say" and place.indent else indented(place)


def _heading(heading: Heading, place: Place, setting: Setting) -> str:
    words = inlines(heading.content, setting)
    if not plain(heading.content).strip():
        # A heading without words would be a stop that says nothing.
        return paragraph(place.style, words, place)
    number, name = next(setting.numbers), setting.bookmarks[heading.id or ""]
    start, end = w("bookmarkStart", id=number, name=name), w("bookmarkEnd", id=number)
    style = f"Heading{min(max(heading.level, 1), 4)}"
    return paragraph(style, start + words + end, place)


def _list(one: List, place: Place, setting: Setting) -> str:
    number = _number(*setting.numbered(place.depth)) if one.style == "number" else ""
    items = zip(one.items, place.parts(len(one.items)), strict=True)
    return "".join(_item(one.style, item, at, number, setting) for item, at in items)


def _number(numbering: int, level: int) -> str:
    return w("numPr", w("ilvl", val=level) + w("numId", val=numbering))


def _item(style: str, item: Blocks, place: Place, number: str, setting: Setting) -> str:
    words, look, rest = _first(item, setting)
    here, *further = place.parts(2) if rest else (place,)
    first = _marked(style, words, look, here, number, setting)
    inner = (evolve(at.further(_STEP), depth=place.depth + 1) for at in further)
    return first + "".join(blocks(rest, at, setting) for at in inner)


def _first(content: Blocks, setting: Setting) -> tuple[Inlines, Look, Blocks]:
    """Give the words behind a bullet or a name, how they look, and what stands below them."""
    match content:
        case (Paragraph(words, style), *rest):
            # The paragraph has the style of its list, so its words bring their own size.
            return words, Look(size=round(_SIZES.get(style, 0) * setting.scale)), tuple(rest)
        case _:
            return (), PLAIN, content


def _marked(
    style: str, words: Inlines, look: Look, place: Place, number: str, setting: Setting
) -> str:
    said = inlines(words, setting, look)
    level = min(place.depth, DEEPEST - 1)
    if style == "check":
        said = tick(plain(words), setting) + w("r", "<w:tab/>") + said
        return paragraph("Checklist", said, place, more=_hanging(place, 397))
    suffix = str(level + 1) if level else ""
    name = "ListNumber" if style == "number" else "ListBullet"
    return paragraph(name + suffix, said, place, number, _listed(place, level))


def _listed(place: Place, level: int) -> str:
    # A list indents itself by its depth; what is left is what else stands around it.
    around = place.indent - _STEP * level
    return w("ind", left=place.indent + _STEP, hanging=_STEP) if around > 0 else ""


def _hanging(place: Place, hanging: int) -> str:
    if not place.indent:
        return ""
    left = place.indent + hanging
    tab = w("tabs", w("tab", val="left", pos=left))
    return tab + indented(place, left=hanging, hanging=hanging)


def _fact(name: Inlines, content: Blocks, place: Place, setting: Setting) -> str:
    words, look, rest = _first(content, setting)
    room = min(_NAMES, round(place.width * 0.38))
    if len(plain(name)) * _LETTER * setting.scale > room:
        # A long name has a line of its own.
        words, look, rest = (), PLAIN, content
    here, *further = place.parts(2) if rest else (place,)
    said = inlines((Strong(name),), setting)
    if words:
        said += w("r", "<w:tab/>") + inlines(words, setting, look)
    else:
        here = evolve(here, keep=bool(rest))
    tab = w("tabs", w("tab", val="left", pos=place.indent + room))
    first = paragraph("Fact", said, here, more=tab + indented(place, left=room, hanging=room))
    return first + "".join(blocks(rest, at.further(room), setting) for at in further)


def _field(field: Field, place: Place, setting: Setting) -> str:
    title = plain(field.label).strip() or setting.words.room
    label = inlines(field.label, setting)
    control = answer(title, setting, max(1, field.lines))
    if field.lines <= 1 and len(title) < _LONG:
        gap = w("r", '<w:t xml:space="preserve">  </w:t>') if label else ""
        return paragraph("Field", label + gap + control, place, more=indented(place))
    here = evolve(place, keep=True)
    above = paragraph("FieldLabel", label, here, more=indented(place)) if label else ""
    return above + paragraph("Answer", control, place, more=_answering(place))


def _answering(place: Place) -> str:
    return w("ind", left=place.indent + 96, right=96) if place.indent else ""
