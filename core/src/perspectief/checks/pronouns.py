"""He and she for a colleague: nobody knows who reads the text."""

from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, rule
from ..plugins.said import START
from .examples import tip
from .patterns import lazy
from .reading import sentences

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

_NEEDLES = {
    "nl": ("hij", "haar", "zijn", "m/v"),
    "en": ("she", " he ", " his", f"{START}his", " him", " her ", "her/", "m/f"),
}
"""One of these stands in every text that the patterns can find something in."""

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
    for said in _candidates(view):
        if word := _pronoun(said):
            yield said, {"word": word}, word


def _candidates(view: PackView) -> Iterator[Said]:
    for language, needles in _NEEDLES.items():
        for said in view.texts.written_in(language).holding(*needles):
            if said.at[0] not in _ABOUT_SOMEBODY and _MAY_BE[language](said.small):
                yield said


def _may_be_dutch(text: str) -> bool:
    """Tell quickly whether a text can hold more than *zijn*, the verb."""
    return any(each in text for each in (*_SURE, *_HIS_WORK))


def _may_be_english(text: str) -> bool:
    """Tell quickly whether a pronoun stands by itself in a text, and not as a part of a word."""
    return any(each in text for each in _BOTH) or any(_is_word(each, text) for each in _ENGLISH)


def _is_word(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        around = text[at - 1 : at] if at else "", text[at + len(word) : at + len(word) + 1]
        if not any(map(str.isalnum, around)):
            return True
        at = text.find(word, at + 1)
    return False


_SURE = ("hij", "haar", "m/v", "zijn of ", "zijn/", " of zijn", "/zijn")
_HIS_WORK = tuple(f"zijn {each}" for each in (*_BETWEEN, *_HIS_OWN))
_BOTH = ("m/f", "s/he")
_ENGLISH = ("she", "he", "his", "her", "hers", "him")
_MAY_BE = {"nl": _may_be_dutch, "en": _may_be_english}


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
