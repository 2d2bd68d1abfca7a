"""Cards to cut out: eight on an A4, with lines to cut along."""

from collections.abc import Iterator
from math import ceil

from ..tree import Card, Inlines
from .docx_inlines import Look, inlines
from .docx_setting import Setting
from .docx_tables import cell, columns
from .docx_xml import LINES, Place, in_rows, paragraph, spacer, twips, w
from .html_inlines import plain

_BESIDE = 2
_HEIGHT = 68
"""The height of a card in millimetres: four and a foot stand on an A4."""
_INSET = 5
_SIZES = ((16, 10), (14, 10), (12, 9.5), (10.5, 9), (9, 8), (7, 7), (5, 5), (3, 3), (1.5, 1.5))
"""The size of the main words of a card and that of the others, in points."""
_USUAL = _SIZES[0]
_POINT = 25.4 / 72
_WIDE = 0.5
"""How wide a letter is beside its height, on average and on the safe side."""
_LINE = 7.5
"""The height of a line to write on, in millimetres."""
_EMPTY = 4
"""Lines on a card to write on that does not say how many."""
_AT = Place(width=twips(95 - 2 * _INSET))


def cards_of(cards: tuple[Card, ...], room: int, setting: Setting) -> str:
    """Give cards as a table, in which each cell is one.

    Args:
        cards: The cards, in order.
        room: The room from side to side, in twips.
        setting: What the document shares.

    Returns:
        The table, as XML.
    """
    if not cards:
        return spacer(_AT)
    width = min(twips(95), room // _BESIDE)
    cut = {"val": "dashed", "sz": 4, "space": 0, "color": LINES}
    lines = ("top", "left", "bottom", "right", "insideH", "insideV")
    properties = (
        w("tblW", w=width * _BESIDE, type="dxa"),
        w("tblBorders", "".join(w(line, **cut) for line in lines)),
        w("tblLayout", type="fixed"),
        w(
            "tblCellMar",
            "".join(w(s, w=twips(_INSET), type="dxa") for s in ("top", "left", "right")),
        ),
        w("tblLook", val="0000"),
    )
    rows = (_row(row, width, setting) for row in in_rows(cards, _BESIDE))
    start = w("tblPr", "".join(properties)) + columns((width,) * _BESIDE)
    return w("tbl", start + "".join(rows)) + spacer(_AT)


def _row(row: tuple[Card, ...], width: int, setting: Setting) -> str:
    # A card that is filled further while editing grows: nothing of it is cut off unseen.
    height = w("trHeight", val=twips(_HEIGHT), hRule="atLeast")
    shown = [_cell(card, width, setting) for card in row]
    empty = [cell(width, spacer(_AT))] * (_BESIDE - len(row))
    return w("tr", w("trPr", w("cantSplit") + height) + "".join((*shown, *empty)))


def _cell(card: Card, width: int, setting: Setting) -> str:
    aid = card.style == "aid"
    look = w("shd", val="clear", color="auto", fill=setting.colours.soft) if aid else ""
    return cell(width, "".join(_face(card, setting)), look)


def _face(card: Card, setting: Setting) -> Iterator[str]:
    large, small = _fitting(card)
    strong = card.style == "aid"
    if card.head:
        yield _words("CardHead", card.head, setting, _look(small, 10))
    yield _words("CardBody", card.body, setting, _look(large, 16, strong=strong))
    for note in card.notes:
        yield _words("CardNote", note, setting, _look(small, 10))
    for _ in range(_lines(card)):
        yield paragraph("CardLine", "", _AT)
    if card.foot:
        yield _words("CardFoot", card.foot, setting, _look(small * 0.75, 7.5))


def _words(style: str, words: Inlines, setting: Setting, look: Look) -> str:
    return paragraph(style, inlines(words, setting, look), _AT)


def _look(size: float, usual: float, *, strong: bool = False) -> Look:
    return Look(strong=strong, size=0 if size == usual else max(2, round(size * 2)))


def _lines(card: Card) -> int:
    return _EMPTY if card.style == "empty" and not card.lines else card.lines


def _fitting(card: Card) -> tuple[float, float]:
    """Give the largest sizes in which all that stands on a card fits."""
    room = _HEIGHT - 2 * _INSET
    return next((sizes for sizes in _SIZES if _height(card, *sizes) <= room), _SIZES[-1])


def _height(card: Card, large: float, small: float) -> float:
    others = sum(_block(words, small) for words in (card.head, *card.notes) if words)
    foot = _block(card.foot, small * 0.75) if card.foot else 0
    return 4 + _block(card.body, large) + others + foot + _lines(card) * _LINE


def _block(words: Inlines, size: float) -> float:
    """Give about how high words are, in millimetres, with the space below them."""
    beside = (95 - 2 * _INSET) / (size * _POINT * _WIDE)
    return ceil(max(1, len(plain(words))) / beside) * size * _POINT * 1.25 + 1.5
