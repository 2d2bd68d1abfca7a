"""The rule that our letters have each character of a text: paper shows a sign for the others."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ..checks.examples import tip
from ..plugins import Breach, PackView, Texts, rule

_ORDINARY = frozenset(map(chr, range(0xA0, 0x100))).union("‘’“”–—…€•")
"""Characters that our letters have, besides those of ASCII: nearly all of any text."""

_UNSEEN = ("Cc", "Cf")


@rule(
    "FP617",
    "not-in-our-letters",
    "warning",
    reason={
        "en": "The letters of PDF files have no emoji and no other scripts than the Latin one. "
        "What they lack is printed as ◊. Word, Excel and web pages do show it.",
        "nl": "De letters van de pdf-bestanden hebben geen emoji en geen ander schrift dan het "
        "onze. Wat ze niet hebben, komt op papier als ◊. In Word, in Excel en op webpagina's "
        "zie je het wel.",
    },
    messages={
        "en": "on paper ◊ will stand for this character: {character}",
        "nl": "op papier staat ◊ op de plaats van dit teken: {character}",
    },
    hints={
        "en": "Write it in words, or leave it out.",
        "nl": "Schrijf het in woorden, of laat het weg.",
    },
    bad=tip("Vier het met elkaar 🎈."),
    good=tip("Vier het met elkaar."),
)
def not_in_our_letters(view: PackView) -> Iterator[Breach]:
    """Find texts with a character for which PDF files have no letter."""
    for texts in (view.texts, view.names):
        lacking = _lacking(texts)
        for said in texts.holding(*map(str.lower, lacking)) if lacking else ():
            if first := next((each for each in said.text if each in lacking), ""):
                yield said, {"character": _name(first)}, first


def _lacking(texts: Texts) -> frozenset[str]:
    """Give the characters in texts that are printed as another sign."""
    # What nobody sees anywhere is told of by another rule.
    odd = {each for each in texts.unusual - _ORDINARY if unicodedata.category(each) not in _UNSEEN}
    if not odd:
        return frozenset()
    # Imported here: nearly no pack has such a character.
    from ..writers.pdf_glyphs import MISSING, glyphs

    known = glyphs()
    return frozenset(each for each in odd if known[ord(each)] == MISSING != each)


def _name(character: str) -> str:
    return f"{character} {unicodedata.name(character, '').lower()}".strip()


CHECKS = (not_in_our_letters,)
