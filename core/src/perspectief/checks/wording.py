"""Words that a pack wants to avoid, and what was left to be filled in."""

import re
from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, rule
from .examples import tip
from .patterns import lazy

_ENDINGS = r"(?:en|e|s|['’]s|n|je|jes)?"
"""What Dutch adds to a word; a word whose stem changes (baas, bazen) has to be listed twice."""

_LEFT = lazy(r"\b(?:todo|tbd|fixme|xxx+|n\.t\.b|lorem ipsum|nog invullen|to be done)\b")
_NEEDLES = ("todo", "tbd", "fixme", "xxx", "lorem ipsum", "n.t.b", "nog invullen", "to be done")
_NOTHING = frozenset({"…", "...", "..", ".", "-", "–", "?", "???", "x", "nvt", "n.v.t.", "tekst"})
"""Whole texts that say nothing."""


@rule(
    "FP603",
    "word-to-avoid",
    "warning",
    reason={
        "en": "[words.avoid] says which words a pack does not use, and what it says instead. It "
        "holds for each layer above that pack too.",
        "nl": "In [words.avoid] staat welke woorden een pakket niet gebruikt, en wat het dan wel "
        "schrijft. Dat geldt ook voor elke laag erboven.",
    },
    messages={
        "en": '"{word}" is a word to avoid; rather write {instead_of_it}',
        "nl": '"{word}" staat bij de woorden om te vermijden; schrijf liever {instead_of_it}',
    },
    hints={
        "en": "Choose the other word, or take this one out of [words.avoid].",
        "nl": "Kies het andere woord, of haal dit weg uit [words.avoid].",
    },
    bad=tip("Vraag het aan je managers."),
    good=tip("Vraag het aan je leidinggevende."),
)
def avoid(view: PackView) -> Iterator[Breach]:
    """Find words to avoid in the language of the pack, with regular endings too."""
    for word, better in view.pack.words.avoid.items():
        small = word.lower()
        pattern = None
        for said in view.texts.written_in(view.pack.language).holding(small):
            if _is_about_words(said):
                continue
            pattern = pattern or re.compile(rf"(?<![\w-]){re.escape(small)}{_ENDINGS}(?!\w)")
            if match := pattern.search(said.small):
                found = said.text[match.start() : match.end()]
                yield said, {"word": found, "instead_of_it": better}, found


def _is_about_words(said: Said) -> bool:
    """Tell whether a text explains a word, or what others call a job."""
    return said.at[:2] == ("pack", "words") or said.at[-1] == "note"


@rule(
    "FP606",
    "nothing-written-yet",
    "warning",
    reason={
        "en": "What was meant to be filled in later is printed as it stands.",
        "nl": "Wat je later nog wilde invullen, komt zo op papier.",
    },
    messages={
        "en": '"{words}" still has to be filled in',
        "nl": '"{words}" moet nog ingevuld worden',
    },
    hints={
        "en": "Write the text, or leave the field out.",
        "nl": "Schrijf de tekst, of laat het veld weg.",
    },
    bad=tip("TODO: vraag het na."),  # what the rule finds, and nothing that is left to do here
    good=tip("Vraag het na."),
)
def unfinished(view: PackView) -> Iterator[Breach]:
    """Find marks that people leave for later, and texts that say nothing."""
    for said in view.texts.holding(*_NEEDLES):
        if match := _LEFT.search(said.small):
            found = said.text[match.start() : match.end()]
            yield said, {"words": found}, found
    for said in view.texts.chosen(_is_short):
        if said.small.strip() in _NOTHING:
            yield said, {"words": said.text.strip()}


def _is_short(said: Said) -> bool:
    return len(said.text) < 9


CHECKS = (avoid, unfinished)
