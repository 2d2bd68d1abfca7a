"""Questions: one at a time, open, and without the answer in them.

A rule here looks at the questions and follow-up questions that stand in `questions.toml`, in
Dutch and in English. It knows words and no grammar, so it finds the plain cases.
"""

import re
from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, Texts, rule
from ..plugins.said import START
from .question_words import (
    CLOSED,
    DOUBLE,
    LEADING,
    LEADING_WORDS,
    MARK,
    MARK_WORDS,
    WHY,
    may_be_closed,
    may_be_double,
)
from .sentences import sentences

_GUIDE = {
    "en": "Our own rule, after the guide for authors: {}",
    "nl": "Onze eigen regel, uit de schrijfwijzer: {}",
}


def _why(en: str, nl: str) -> dict[str, str]:
    return {"en": _GUIDE["en"].format(en), "nl": _GUIDE["nl"].format(nl)}


def _question(text: str, probe: str = "Wat merk je daarvan?") -> dict[str, str]:
    return {
        "questions.toml": f'[vb-vraag]\ntheme = "actions"\ntext = "{text}"\n'
        f'roles = ["medewerker"]\nprobes.een = "{probe}"\n'
    }


def _asked(view: PackView) -> Texts:
    """Give the questions and the follow-up questions."""
    return view.texts.chosen(_is_asked)


def _is_asked(said: Said) -> bool:
    return said.at[0] == "questions" and said.at[2] in ("text", "probes")


def _last(said: Said) -> str:
    """Give the sentence that asks, when others stand before it."""
    asking = [each for each in sentences(said.shown) if each.endswith("?")]
    return asking[-1] if asking else ""


def _found(said: Said, patterns: dict[str, re.Pattern[str]]) -> str:
    """Give what a pattern for the language of a text finds in it; empty for nothing."""
    pattern = patterns.get(said.language)
    match = pattern.search(said.small) if pattern else None
    return said.text[match.start() : match.end()].strip() if match else ""


@rule(
    "FP611",
    "double-question",
    "warning",
    reason=_why(
        "of two questions people answer one. The other makes a good follow-up question.",
        "op twee vragen tegelijk krijg je één antwoord. De andere is een goede doorvraag.",
    ),
    messages={
        "en": "these are two questions in one",
        "nl": "dit zijn twee vragen in één",
    },
    hints={
        "en": "Keep one, and put the other in probes or on a card of its own.",
        "nl": "Houd er één. Zet de andere bij probes, of maak er een eigen kaart van.",
    },
    bad=_question("Wat verandert er, en wat doe je dan?"),
    good=_question("Wat verandert er?", "Wat doe je dan?"),
)
def double(view: PackView) -> Iterator[Breach]:
    """Find two questions in one text."""
    for said in _asked(view):
        if said.text.find("?", 0, -1) >= 0 or may_be_double(said.small, said.language):
            asked = [each for each in said.text.split("?")[:-1] if any(map(str.isalpha, each))]
            quote = _found(said, DOUBLE)
            if quote or len(asked) > 1:
                yield said, {}, quote or f"{asked[1].strip()}?"


@rule(
    "FP612",
    "closed-question",
    "warning",
    reason=_why(
        "a question that yes or no answers ends the conversation.",
        "op een vraag met ja of nee als antwoord valt het gesprek stil.",
    ),
    messages={
        "en": "this question can be answered with yes or no",
        "nl": "op deze vraag kun je met ja of nee antwoorden",
    },
    hints={
        "en": "Begin with what, which, how, where, who or when.",
        "nl": "Begin met wat, welk, hoe, waar, wie of wanneer.",
    },
    bad=_question("Sta je open voor iets nieuws?"),
    good=_question("Wat maakt het makkelijker om iets nieuws te proberen?"),
)
def closed(view: PackView) -> Iterator[Breach]:
    """Find questions on a card that begin with a verb."""
    for said in _asked(view):
        pattern = CLOSED.get(said.language) if said.at[2] == "text" else None
        sentence = _last(said) if pattern else ""
        small = sentence.lower()
        if pattern and may_be_closed(small) and pattern.match(small):
            yield said, {}, sentence.partition(" ")[0]


@rule(
    "FP613",
    "leading-question",
    "warning",
    reason=_why(
        "a question that holds its answer, or a loss, decides for who answers.",
        "een vraag waar het antwoord of een verlies al in zit, beslist voor een ander.",
    ),
    messages={
        "en": '"{words}" puts the answer into the question',
        "nl": 'met "{words}" zit het antwoord al in de vraag',
    },
    hints={
        "en": "Ask it so that each answer is as easy to give.",
        "nl": "Vraag het zo dat elk antwoord even makkelijk te geven is.",
    },
    bad=_question("Welke taken ben je straks kwijt?"),
    good=_question("Hoe verwacht je dat je taken veranderen?"),
)
def leading(view: PackView) -> Iterator[Breach]:
    """Find questions with words that suggest an answer."""
    for said in _asked(view).holding(*LEADING_WORDS):
        if quote := _found(said, LEADING):
            yield said, {"words": quote.rstrip("?")}, quote


@rule(
    "FP614",
    "no-question-mark",
    "warning",
    reason=_why(
        "a card is read aloud; the mark tells that it asks something.",
        "een kaart lees je hardop voor. Aan het vraagteken hoor je dat er iets gevraagd wordt.",
    ),
    messages={
        "en": "this question does not end with a question mark",
        "nl": "deze vraag eindigt niet met een vraagteken",
    },
    hints={
        "en": "Put a question mark behind it, or make it a question.",
        "nl": "Zet er een vraagteken achter, of maak er een vraag van.",
    },
    bad=_question("Wat doe je morgen anders."),
    good=_question("Wat doe je morgen anders?"),
)
def mark(view: PackView) -> Iterator[Breach]:
    """Find questions without question mark at the end."""
    for said in _asked(view):
        if said.text[-1:] != "?" and not said.text.rstrip().rstrip("\"'”’)").endswith("?"):
            yield said, {}


@rule(
    "FP615",
    "why-question",
    "info",
    reason=_why(
        "why soon sounds like a reproach.",
        "waarom klinkt snel als een verwijt.",
    ),
    messages={
        "en": 'this question begins with "why"',
        "nl": 'deze vraag begint met "waarom"',
    },
    hints={
        "en": "Ask what makes it so.",
        "nl": "Vraag liever wat maakt dat het zo is.",
    },
    bad=_question("Waarom doe je dit werk zelf?"),
    good=_question("Wat maakt dat je dit werk zelf doet?"),
)
def why(view: PackView) -> Iterator[Breach]:
    """Find questions that begin with why."""
    for said in _asked(view).holding(f"{START}waarom", f"{START}why"):
        pattern = WHY.get(said.language)
        if pattern and (match := pattern.match(said.small)):
            yield said, {}, said.text[: match.end()]


@rule(
    "FP616",
    "question-for-a-mark",
    "warning",
    reason={
        "en": "Nothing in a pack scores a person, and a number ends a conversation.",
        "nl": "Niets in een pakket geeft een mens een cijfer. En na een cijfer is het gesprek af.",
    },
    messages={
        "en": '"{words}" asks for a number',
        "nl": '"{words}" vraagt om een cijfer',
    },
    hints={
        "en": "Ask what goes well, or what would help.",
        "nl": "Vraag wat goed gaat, of wat zou helpen.",
    },
    bad=_question("Hoe vaardig ben je, van 1 tot 10?"),
    good=_question("Bij welk programma helpen jullie elkaar?"),
)
def number(view: PackView) -> Iterator[Breach]:
    """Find questions that ask people to give a mark."""
    for said in _asked(view).holding(*MARK_WORDS):
        if quote := _found(said, MARK):
            yield said, {"words": quote}, quote


CHECKS = (double, closed, leading, mark, why, number)
