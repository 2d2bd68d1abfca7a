"""The paper of a document that is printed from a browser: sizes, margins, feet."""

from collections.abc import Iterable

from attrs import evolve, frozen

from ..tree import Cards, Section, Tree
from .words import Words


@frozen
class _Paper:
    """Paper of one size.

    Attributes:
        width: Its short side in millimetres.
        height: Its long side.
        margin: The white around it.
        letters: The size of the letters in points.
    """

    width: float
    height: float
    margin: int
    letters: float


_PAPERS = {
    "A2": _Paper(420, 594, 14, 18),
    "A3": _Paper(297, 420, 12, 13),
    "A4": _Paper(210, 297, 17, 10),
    "A5": _Paper(148, 210, 12, 9.5),
    "A6": _Paper(105, 148, 8, 8.5),
    "slide": _Paper(190.5, 338.67, 12, 22),
}
_CARD_MARGIN = 9
"""With so little white around them, eight cards fit on A4."""


def name(section: Section) -> str:
    """Give the name of a section's paper, for its class and its page."""
    size = section.page.size.lower()
    turned = "-landscape" if _landscape(section) and size != "slide" else ""
    dense = "-dense" if section.page.dense else ""
    return f"{size}{turned}{dense}-cards" if _has_cards(section) else f"{size}{turned}{dense}"


def style(tree: Tree, words: Words) -> str:
    """Give the style rules of all papers of a document.

    Args:
        tree: The document.
        words: The writer's own words in the language of the document.

    Returns:
        CSS: the size of each page, and what stands at its foot.
    """
    papers = {name(section): section for section in tree.sections}
    foot = "\n".join(line for line in (tree.notice, tree.foot) if line)
    return "".join(_rules(paper, section, foot, words) for paper, section in papers.items())


def _rules(paper: str, section: Section, foot: str, words: Words) -> str:
    size = _paper(section)
    margin = _CARD_MARGIN if _has_cards(section) else size.margin
    sides = (size.height, size.width) if _landscape(section) else (size.width, size.height)
    number = f'"{words.page} " counter(page) " {words.of} " counter(pages)'
    return (
        f"@page {paper}{{size:{sides[0]:g}mm {sides[1]:g}mm;"
        f"margin:{margin}mm {margin}mm {margin + 5}mm;font-size:{min(size.letters * 0.7, 12):g}pt;"
        f"@bottom-left{{content:{_string(foot)}}}@bottom-right{{content:{number}}}}}\n"
        f"@media print{{.{paper}{{page:{paper};font-size:{size.letters:g}pt}}}}\n"
    )


def _paper(section: Section) -> _Paper:
    usual = _PAPERS[section.page.size]
    if not section.page.dense:
        return usual
    return evolve(usual, margin=round(usual.margin * 0.7), letters=usual.letters * 0.92)


def _landscape(section: Section) -> bool:
    return section.page.landscape or section.page.size == "slide"


def _has_cards(section: Section) -> bool:
    return any(isinstance(block, Cards) for block in section.blocks)


def _string(words: str) -> str:
    """Give a CSS string in which nothing but letters and digits stands as it is."""
    return f'"{"".join(_characters(words))}"'


def _characters(words: str) -> Iterable[str]:
    for one in words:
        yield one if one.isascii() and one.isalnum() else f"\\{ord(one):06x}"
