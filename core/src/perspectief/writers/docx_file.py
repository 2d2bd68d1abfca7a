"""A document tree as a Word file: its sections, and what leads from one part to another."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import evolve
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from ..plugins.records import Options
from ..tree import Block, Blocks, Cards, Heading, PageBreak, Section, Tree
from .docx_blocks import blocks
from .docx_feet import feet
from .docx_house import House
from .docx_house import read as read_house
from .docx_inlines import run
from .docx_numbering import numbering
from .docx_package import opened, saved
from .docx_paper import CARD_SHEET, PAPERS, Sheet, sheet
from .docx_pictures import masthead, stored
from .docx_setting import Setting
from .docx_sizes import Sizes, tighten
from .docx_styles import Styles, restyled, styles
from .docx_xml import DECLARED, Place, paragraph
from .html_outline import headings, outlined
from .words import words

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_NAME = 36
"""The most characters of the name of a bookmark, with room for a number behind it."""


def made(tree: Tree, options: Options) -> bytes:
    """Make a Word file of a document; see `docx.write`."""
    named = outlined(tree)
    # What the reader names goes before what the pack has.
    style = options.style or named.brand.word
    house = read_house(style) if style else None
    look = styles(named.language, _scale(named), house, named.brand)
    document = opened(look.parts)
    setting = _setting(named, document, look)
    shown = feet(named, document, house, look.ids, setting.words)
    sizes = Sizes(document.styles.element)
    body = document.element.body
    for number, (xml, one) in enumerate(_sections(named, house, setting)):
        _close(body)
        content = parse_xml(f"<w:body {DECLARED}>{xml}</w:body>")
        restyled(content, look.ids)
        sizes.enlarge(content, one.letters / setting.scale)
        if one.dense:
            tighten(content)
        body.extend(content)
        body.append(parse_xml(shown.properties(one, start=number == 0)))
    return saved(document, named, options.timestamp)


def _scale(tree: Tree) -> float:
    """Give how large the letters of the styles are: those of its paper, when that is one."""
    sizes = {section.page.size for section in tree.sections}
    return PAPERS[sizes.pop()].letters if len(sizes) == 1 else 1


def _setting(tree: Tree, document: "Document", look: Styles) -> Setting:
    part = document.part
    numbers = numbering(part.numbering_part.element, document.styles.element, look.ids)
    outline = headings(tree)
    return Setting(
        words=words(tree.language),
        outline=outline,
        bookmarks=_bookmarks(outline),
        scale=_scale(tree),
        colours=look.colours,
        link=lambda address: part.relate_to(address, RT.HYPERLINK, is_external=True),
        image=lambda data: stored(data, part),
        numbered=numbers.restarted,
    )


def _bookmarks(outline: tuple[Heading, ...]) -> Mapping[str, str]:
    """Give a name to the place of each heading, in the few characters that Word allows."""
    names: dict[str, str] = {}
    for number, heading in enumerate(outline):
        id = heading.id or ""
        name = "h_" + re.sub(r"\W", "_", id, flags=re.ASCII)[:_NAME]
        names[id] = f"{name[:30]}_{number}" if name in names.values() else name
    return names


def _sections(tree: Tree, house: House | None, setting: Setting) -> Iterator[tuple[str, Sheet]]:
    """Give what stands in each section of the file, and its sheet: cards have one of their own."""
    # A university has its logo in its own head.
    logo = "" if house else masthead(tree.brand, setting)
    start = logo + _cover(tree) if tree.cover else ""
    for section in tree.sections or (Section(()),):
        usual = sheet(section.page, house.margins if house else None)
        for content, cards in _runs(section):
            if cards and start:
                yield start, usual
                start = ""
            one = CARD_SHEET if cards else usual
            yield _pages(start, content, one, setting), one
            start = ""


def _runs(section: Section) -> list[tuple[Blocks, bool]]:
    """Give the blocks of a section in runs, with whether they are cards; at least one run."""
    runs: list[tuple[list[Block], bool]] = [([], False)]
    for block in section.blocks:
        cards = isinstance(block, Cards)
        if cards != runs[-1][1] or cards:
            runs.append(([], cards))
        runs[-1][0].append(block)
    filled = [(tuple(run), cards) for run, cards in runs if _says(run)]
    return filled or [((), False)]


def _says(run: list[Block]) -> bool:
    return any(not isinstance(block, PageBreak) for block in run)


def _pages(start: str, content: Blocks, one: Sheet, setting: Setting) -> str:
    place = Place(one.room)
    pages: list[list[Block]] = [[]]
    for block in content:
        if isinstance(block, PageBreak):
            pages.append([])
        else:
            pages[-1].append(block)
    shown = start
    for number, page in enumerate(pages):
        if page:
            fresh = bool(shown) and number > 0
            shown += blocks(tuple(page), evolve(place, fresh=fresh), setting)
    return shown or blocks((), place, setting)


def _cover(tree: Tree) -> str:
    lines = (("Title", tree.title), ("Subtitle", tree.subtitle), ("Purpose", tree.purpose))
    return "".join(paragraph(style, run(line), Place(0)) for style, line in lines if line)


def _close(body: "_Element") -> None:
    """Put the properties of the section so far in its last paragraph, where Word has them."""
    for end in body.iterchildren(qn("w:sectPr")):
        for properties in body[-2].iterchildren(qn("w:pPr")):
            properties.append(end)
