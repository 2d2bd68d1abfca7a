"""The paper of a Word file: sizes and margins, and what stands at the foot of each page."""

from attrs import evolve, frozen

from ..tree import Page, Tree
from .docx_inlines import run
from .docx_xml import DECLARED, Place, paragraph, twips, w
from .words import Words


@frozen
class Paper:
    """Paper of one size.

    Attributes:
        width: Its short side in millimetres.
        height: Its long side.
        margin: The white around it.
        letters: How large its letters are beside those of an A4.
    """

    width: float
    height: float
    margin: float
    letters: float = 1


PAPERS = {
    "A2": Paper(420, 594, 18, 1.8),
    "A3": Paper(297, 420, 15, 1.3),
    "A4": Paper(210, 297, 18),
    "A5": Paper(148, 210, 14, 0.95),
    "A6": Paper(105, 148, 8, 0.85),
    "slide": Paper(190.5, 338.67, 14, 2),
}


@frozen
class Margins:
    """The white around the text of a page, in twips, with that above the head and below the foot.

    Attributes:
        top: Above the text.
        right: At the right.
        bottom: Below the text.
        left: At the left.
        header: Above the head.
        footer: Below the foot.
    """

    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int


_CARDS = Margins(twips(9), twips(10), twips(13), twips(10), twips(4), twips(4))
"""With so little white around them, eight cards fit on A4."""


@frozen
class Sheet:
    """The paper of one section of a Word file.

    Attributes:
        width: From side to side, in twips.
        height: From top to bottom.
        margins: The white around its text.
        letters: How large its letters are beside those of an A4.
        middle: Whether what stands on it hangs in the middle of its height.
        roomy: Whether the head and foot of a university fit on it.
        dense: Whether its lines stand close to each other.
    """

    width: int
    height: int
    margins: Margins
    letters: float = 1
    middle: bool = False
    roomy: bool = False
    dense: bool = False

    @property
    def room(self) -> int:
        """The room for text from side to side, in twips."""
        return self.width - self.margins.left - self.margins.right


def sheet(page: Page, margins: Margins | None = None) -> Sheet:
    """Give the sheet of a page.

    Args:
        page: Its paper.
        margins: The white around the text of an A4; by default what suits.
    """
    paper = _dense(PAPERS[page.size]) if page.dense else PAPERS[page.size]
    sides = (paper.width, paper.height)
    across = page.landscape or page.size == "slide"
    width, height = reversed(sides) if across else sides
    roomy = page.size == "A4"
    white = margins if margins and roomy else _margins(paper.margin)
    return Sheet(
        twips(width),
        twips(height),
        white,
        paper.letters,
        middle=page.size == "slide",
        roomy=roomy,
        dense=page.dense,
    )


def _dense(paper: Paper) -> Paper:
    return evolve(paper, margin=paper.margin * 0.7, letters=paper.letters * 0.92)


def _margins(margin: float) -> Margins:
    side, edge = twips(margin), twips(margin * 0.5)
    # The foot takes more room than the head, which is empty.
    return Margins(side, side, side + twips(5), side, edge, edge)


CARD_SHEET = evolve(sheet(Page("A4"), _CARDS), roomy=False)
"""The sheet of cards, whatever the paper of the section they stand in."""


def properties(one: Sheet, parts: str, *, first: bool = False) -> str:
    """Give the properties of a section.

    Args:
        one: Its sheet.
        parts: The references to its head and foot, as XML.
        first: Whether its first page has its own.

    Returns:
        A `w:sectPr`, as XML.
    """
    margins = one.margins
    size = {"w": one.width, "h": one.height}
    turned = {"orient": "landscape"} if one.width > one.height else {}
    white = {name: getattr(margins, name) for name in ("top", "right", "bottom", "left")}
    own = (
        w("pgSz", **size, **turned),
        w("pgMar", **white, header=margins.header, footer=margins.footer, gutter=0),
        w("vAlign", val="center") if one.middle else "",
        "<w:titlePg/>" if first else "",
    )
    return f"<w:sectPr {DECLARED}>{parts}{''.join(own)}</w:sectPr>"


def foot(tree: Tree, words: Words, *, numbered: bool = True) -> str:
    """Give what stands at the foot of each page.

    Args:
        tree: The document.
        words: The writer's own words in its language.
        numbered: Whether the number of the page stands there too.

    Returns:
        Paragraphs, as XML.
    """
    number = _number(words) if numbered else ""
    between = run(" · ") if tree.foot and number else ""
    first = (run(tree.foot) if tree.foot else "") + between + number
    lines = [first] if first else []
    if tree.notice:
        lines.append(run(tree.notice))
    return "".join(paragraph("Footer", line, Place(0)) for line in lines or [""])


def _number(words: Words) -> str:
    parts = (run(f"{words.page} "), _field("PAGE"), run(f" {words.of} "), _field("NUMPAGES"))
    return "".join(parts)


def _field(name: str) -> str:
    # Word counts when it shows the page; a reader that does not count shows this one.
    return w("fldSimple", run("1"), instr=f" {name} ")
