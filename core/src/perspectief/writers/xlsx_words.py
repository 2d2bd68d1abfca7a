"""The words of a workbook: of the document as plain text, and the few of the writer's own."""

import re

from attrs import frozen

from ..tree import Blank, Emphasis, Inline, Inlines, Link, Mark, Strong
from .html_inlines import writable
from .pdf_data import target
from .shapes import SIGNS
from .words import spoken

LISTS = "perspectief"
"""The name of the hidden sheet with the words that can be chosen."""

_ROOM = "_" * 12
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_AWAY = ("http://", "https://", "mailto:")


@frozen
class Words:
    """Words of the writer's own, in one language.

    Attributes:
        cards: The heads of a table of cards: what stands above, on, below and at the foot.
        choose: What to do where only some words can be chosen.
    """

    cards: tuple[str, str, str, str]
    choose: str


_WORDS = {
    "nl": Words(
        ("Erboven", "Kaart", "Eronder", "Kleine letters"),
        "Kies een woord uit de lijst, of laat de cel leeg.",
    ),
    "en": Words(
        ("Above", "Card", "Below", "Small print"),
        "Choose a word from the list, or leave the cell empty.",
    ),
}


def words(language: str) -> Words:
    """Give the words in a language such as `nl` or `en-GB`; English ones for any other."""
    return spoken(_WORDS, language)


def letters(content: Inlines) -> str:
    """Give words within a line as plain text: signs as characters, links with their address."""
    return "".join(map(_letters, content))


def _letters(one: Inline) -> str:
    match one:
        case str():
            return _BREAKS.sub(" ", writable(one))
        case Strong(content) | Emphasis(content):
            return letters(content)
        case Link(address, content):
            return _link(address, letters(content))
        case Mark(shape):
            return SIGNS[shape]
        case Blank():
            return _ROOM


def _link(address: str, said: str) -> str:
    away = target(address) if address.lower().startswith(_AWAY) else None
    bare = writable(address)
    return f"{said} ({bare})" if away and bare.removeprefix("mailto:") not in said else said
