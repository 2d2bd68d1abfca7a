"""Characters that nobody sees, and spaces and accents that are written twice."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ..plugins import Breach, PackView, Said, Texts, rule
from .examples import tip
from .patterns import lazy

_HIDDEN = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e007f]"
)
_JOINER = "\u200d"
_SPACES = lazy(r"\S+[ \t\xa0]{2,}\S+")
_RUN = lazy(r"[ \t\xa0]{2,}")
_SPACE, *_SELDOM = ("  ", "\t", "\xa0 ", " \xa0", "\xa0\xa0")
_SYMBOLS = 0x2190
"""From here on stand arrows, signs and emoji, which a joiner may put together."""


@rule(
    "FP604",
    "accent-apart",
    "info",
    reason={
        "en": "An accent can be written as a character of its own. It looks the same, but who "
        "searches for the word does not find it, and some fonts put it beside the letter.",
        "nl": "Een accent kan een los teken zijn. Je ziet het niet, maar wie het woord zoekt, "
        "vindt het niet. En in sommige lettertypes staat het accent ernaast.",
    },
    messages={
        "en": 'in "{word}" an accent stands apart from its letter',
        "nl": 'in "{word}" staat een accent los van zijn letter',
    },
    hints={
        "en": "Type the word again.",
        "nl": "Typ het woord opnieuw.",
    },
    bad=tip("Drink een kop koffie in het cafe\u0301."),
    good=tip("Drink een kop koffie in het café."),
)
def accents(view: PackView) -> Iterator[Breach]:
    """Find texts that are not in the composed form of Unicode (NFC)."""
    for said in (*_uncomposed(view.texts), *_uncomposed(view.names)):
        if not unicodedata.is_normalized("NFC", said.text):
            pairs = ((word, unicodedata.normalize("NFC", word)) for word in said.text.split())
            word, instead = next(each for each in pairs if each[0] != each[1])
            yield said, {"word": instead, "instead": instead}, word


def _uncomposed(texts: Texts) -> Iterable[Said]:
    """Give all texts, unless none of them can hold an accent apart."""
    return () if unicodedata.is_normalized("NFC", texts.together) else texts


@rule(
    "FP605",
    "double-space",
    "info",
    reason={
        "en": "Two spaces show in Word and in tables, and nobody meant them.",
        "nl": "Twee spaties zie je in Word en in tabellen, en niemand bedoelde ze zo.",
    },
    messages={
        "en": 'there are two spaces in "{words}"',
        "nl": 'in "{words}" staan twee spaties',
    },
    hints={
        "en": "Take one away.",
        "nl": "Haal er een weg.",
    },
    bad=tip("Vraag het  aan een collega."),
    good=tip("Vraag het aan een collega."),
)
def spaces(view: PackView) -> Iterator[Breach]:
    """Find spaces side by side between two words on a line."""
    for said in (*_spaced(view.texts), *_spaced(view.names)):
        if match := _SPACES.search(said.text):
            instead = _RUN.sub(" ", match[0])
            yield said, {"words": instead, "instead": instead}, match[0]


def _spaced(texts: Texts) -> Iterator[Said]:
    """Give the texts that hold two spaces, of whatever kind."""
    seldom = [each for each in _SELDOM if each.strip(" ") in texts.together]
    return texts.holding(_SPACE, *seldom)


@rule(
    "FP704",
    "hidden-character",
    "warning",
    reason={
        "en": "Some characters show nothing, or turn the order of the letters around. Text can "
        "then say something else than what you see.",
        "nl": "Sommige tekens zie je niet, of ze draaien de volgorde van de letters om. Dan "
        "staat er iets anders dan je ziet.",
    },
    messages={
        "en": "there is a character that nobody sees: {character}",
        "nl": "hier staat een teken dat niemand ziet: {character}",
    },
    hints={
        "en": "Take it away.",
        "nl": "Haal het weg.",
    },
    bad=tip("Vraag het aan een col\\u200blega."),
    good=tip("Vraag het aan een collega."),
    acceptable=False,
)
def hidden(view: PackView) -> Iterator[Breach]:
    """Find control, direction and zero-width characters."""
    for said in (*_with_hidden(view.texts), *_with_hidden(view.names)):
        match = next((each for each in _HIDDEN.finditer(said.text) if not _joins(said, each)), None)
        if match:
            yield said, {"character": _name(match[0]), "instead": ""}, match[0]


def _with_hidden(texts: Texts) -> Iterable[Said]:
    """Give all texts, unless every character in them can be seen, or is an ordinary space."""
    return () if all(map(str.isprintable, texts.unusual - {"\xa0"})) else texts


def _joins(said: Said, match: re.Match[str]) -> bool:
    """Tell whether a character joins two signs into one, as in some emoji."""
    around = said.text[max(0, match.start() - 1)], said.text[match.end() : match.end() + 1]
    return match[0] == _JOINER and all(each and ord(each) >= _SYMBOLS for each in around)


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


CHECKS = (accents, spaces, hidden)
