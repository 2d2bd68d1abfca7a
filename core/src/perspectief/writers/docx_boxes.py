"""What is set apart: paragraphs with a border, or one cell when more than words stand in it."""

from attrs import evolve

from ..tree import Blocks, Box, Inlines, Paragraph, Strong
from .docx_inlines import inlines
from .docx_setting import Setting, Write
from .docx_xml import LINES, Place, held, indented, paragraph, spacer, w

_STYLES = {"note": "BoxNote", "stop": "BoxStop", "quiet": "BoxQuiet", "frame": "BoxFrame"}
_SIDES = ("top", "left", "bottom", "right")
_MARGINS = {"top": 100, "left": 170, "bottom": 60, "right": 170}


def box(one: Box, place: Place, setting: Setting, write: Write) -> str:
    """Give something set apart in a frame.

    Args:
        one: The box.
        place: Where it stands.
        setting: What the document shares.
        write: Writes what stands in it.

    Returns:
        Paragraphs of one style when it holds only words: to a screen reader those are text and
        no table. Else a table of one cell.
    """
    title = (Paragraph((Strong(one.title),)),) if one.title else ()
    content: Blocks = (*title, *one.content)
    words = [
        block.content
        for block in content
        if isinstance(block, Paragraph) and block.style == "normal"
    ]
    if len(words) == len(content) and words:
        return _paragraphs(words, _STYLES[one.style], place, setting)
    return _cell(one, content, place, setting, write)


def _paragraphs(words: list[Inlines], style: str, place: Place, setting: Setting) -> str:
    # A box that reads as one thing stays on one page.
    places = evolve(place, whole=True).parts(len(words))
    look = indented(place, left=227) if place.indent else ""
    parts = zip(words, places, strict=True)
    return "".join(paragraph(style, inlines(each, setting), at, more=look) for each, at in parts)


def _cell(one: Box, content: Blocks, place: Place, setting: Setting, write: Write) -> str:
    inner = write(content, place.cell(place.width - 340, "Normal"), setting)
    properties = (
        w("tblW", w=place.width, type="dxa"),
        w("tblInd", w=place.indent, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblCellMar", "".join(w(side, w=_MARGINS[side], type="dxa") for side in _SIDES)),
        w("tblLook", val="0000"),
    )
    look = w("tcW", w=place.width, type="dxa") + _looks(one.style, setting)
    row = w("tr", w("trPr", held([inner], [place.width])) + w("tc", w("tcPr", look) + inner))
    grid = w("tblGrid", w("gridCol", w=place.width))
    return w("tbl", w("tblPr", "".join(properties)) + grid + row) + spacer(place)


def _looks(style: str, setting: Setting) -> str:
    bar = {"note": setting.colours.accent, "stop": "9B1C1C"}.get(style)
    fill = {"note": setting.colours.soft, "stop": "FDECEB", "quiet": "F4F6F8"}.get(style)
    lines = ""
    if bar:
        lines = w("left", val="single", sz=24, space=0, color=bar)
    elif style == "frame":
        lines = "".join(w(side, val="single", sz=6, space=0, color=LINES) for side in _SIDES)
    borders = w("tcBorders", lines) if lines else ""
    return borders + (w("shd", val="clear", color="auto", fill=fill) if fill else "")
