"""He and she for a colleague: nobody knows who reads the text."""

import re
from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, Texts, rule
from .examples import tip
from .patterns import lazy
from .sentences import sentences

_PAIR = {
    "nl": lazy(
        r"\b(?:(?:hij|zij|ze)(?: of |/)(?:hij|zij|ze)|(?:zijn|haar|hem)(?: of |/)(?:zijn|haar|hem)"
        r"|m/v)\b"
    ),
    "en": lazy(r"\b(?:(?:she|he|his|hers?|him)(?: or |/)(?:she|he|his|hers?|him)|s/he|m/f)\b"),
}
"""Both at once: always about anybody."""

_HIS_OWN = (
    *("werk", "taak", "taken", "functie", "baan", "team", "rol", "mening", "ervaring", "kennis"),
    *("ervaringen", "agenda", "leidinggevende", "collega's", "collega’s", "verhaal", "mail"),
    *("plek", "werkplek", "werkdag", "kaart", "briefje", "naam", "idee", "ideeën", "stap"),
    *("inzicht", "zorg", "zorgen", "ontwikkeling", "loopbaan", "toekomst", "antwoord", "hand"),
    *("antwoorden", "stem", "vraag", "vragen", "plan", "wens", "wensen", "week", "dag"),
)
_BETWEEN = ("eigen ", "huidige ", "nieuwe ")
_HIS = rf"(?:{'|'.join(_BETWEEN)})?(?:{'|'.join(_HIS_OWN)})"
_SOMEBODY = {
    "nl": lazy(
        r"\{medewerker\}|\b(?:medewerker|collega|leidinggevende|iemand|deelnemer|gespreksleider|"
        r"tijdbewaker|trekker|niemand|iedereen|ieder|elk)\b"
    ),
    "en": lazy(
        r"\{(?:a_)?medewerker\}|\b(?:employee|colleague|manager|someone|somebody|participant|"
        r"facilitator|timekeeper|nobody|everyone|everybody|each)\b"
    ),
}
_ONE = {
    "nl": lazy(rf"\b(?:hij|(?:zijn|haar) {_HIS})\b"),
    "en": lazy(r"\b(?:she|he|his|her|him)\b"),
}
"""One, that points back to somebody in the same sentence or the one before."""

_NEEDLES = (
    *("hij", "haar", "zijn", "m/v"),
    *(f"{first}{link}" for first in ("zij", "ze", "hem") for link in (" of ", "/")),
)
"""One of these stands in every Dutch text that the patterns can find something in."""

_ALONE = lazy(r"[shm](?<!\w.)(?:he|e|is|im|ers?|/f)\b", re.IGNORECASE)
"""Found in every English text that they can: a pronoun that is no part of a word, as in *the*.

It begins with its first letter, so that all other characters are passed over at once.
"""

_ABOUT_SOMEBODY = frozenset({"experiences", "sources"})
"""Kinds that tell of somebody whom a published source tells of."""


@rule(
    "FP631",
    "pronoun-for-colleague",
    "warning",
    reason={
        "en": "Our own rule, after the guide for authors: a colleague can be anybody, so no he or "
        "she, his or her. That holds for each value of {medewerker} too.",
        "nl": "Onze eigen regel, uit de schrijfwijzer: een collega kan iedereen zijn. Schrijf dus "
        "geen hij of zij, zijn of haar. Dat geldt ook na {medewerker}.",
    },
    messages={
        "en": '"{word}" stands for a colleague, who can be anybody',
        "nl": '"{word}" staat hier voor een collega, en dat kan iedereen zijn',
    },
    hints={
        "en": "Write you, use the plural, or repeat the word.",
        "nl": "Schrijf je, gebruik het meervoud, of herhaal het woord.",
    },
    bad=tip("Vraag een collega wat hij nodig heeft."),
    good=tip("Vraag collega's wat ze nodig hebben."),
)
def colleague(view: PackView) -> Iterator[Breach]:
    """Find he and she where anybody is meant."""
    for said in _candidates(view.texts):
        if said.at[0] not in _ABOUT_SOMEBODY and (word := _pronoun(said)):
            yield said, {"word": word}, word


def _candidates(texts: Texts) -> Iterator[Said]:
    yield from texts.written_in("nl").holding(*_NEEDLES)
    yield from texts.written_in("en").matching(_ALONE)


def _pronoun(said: Said) -> str:
    """Give the first pronoun for anybody in a text; empty when there is none."""
    if match := _PAIR[said.language].search(said.small):
        return said.text[match.start() : match.end()]
    if not _ONE[said.language].search(said.small):
        return ""
    somebody = False
    for sentence in map(str.lower, sentences(said.text)):
        who = _SOMEBODY[said.language].search(sentence)
        for match in _ONE[said.language].finditer(sentence):
            if somebody or (who is not None and who.end() <= match.start()):
                start = said.small.find(match[0])
                return said.text[start : start + len(match[0])]
        somebody = who is not None
    return ""


CHECKS = (colleague,)
