"""Questions: one at a time, open, and without the answer in them.

A rule here looks at the questions and follow-up questions that stand in `questions.toml`, in
Dutch and in English. It knows words and no grammar, so it finds the plain cases.
"""

import re
from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, Texts, rule
from ..plugins.said import START
from .patterns import lazy
from .reading import sentences

_GUIDE = {
    "en": "Our own rule, after the guide for authors: {}",
    "nl": "Onze eigen regel, uit de schrijfwijzer: {}",
}
_DOUBLE = {
    "nl": lazy(
        r"\w(?<!\bwie)(?<!\bwat)(?<!\bhoe),? en (?:wat|welke?|wie|hoe|hoeveel|waar\w*|wanneer) "
        r"(?!ook\b)\w| (van|met|aan|over|voor|bij|in|op|naar) (?:(?!en )[\w'’-]++ ){1,4}en \1 \w"
    ),
    "en": lazy(
        r"\w,? and (?:what|which|who|how|where|why|when) \w"
        r"| (of|with|about|for|at|in|on|to) (?:(?!and )[\w'’-]++ ){1,4}and \1 \w"
    ),
}
"""A second question word after *and*, or one preposition for two things."""

_AND = {
    "nl": (
        " en ",
        ("wat", "welk", "wie", "hoe", "waar", "wanneer", "van", "met", "aan", "over", "voor",
         "bij", "in", "op", "naar"),
    ),
    "en": (
        " and ",
        ("what", "which", "who", "how", "where", "why", "when", "of", "with", "about", "for",
         "at", "in", "on", "to"),
    ),
}  # fmt: skip
"""The word, and what comes behind it in every question that is double."""

_CLOSED = {
    "nl": lazy(
        r"(?:en |maar |of )?(?:is|zijn|ben|bent|was|waren|heb|hebt|heeft|hebben|had|hadden|kun|"
        r"kan|kunt|kunnen|kon|konden|wil|wilt|willen|wou|wilde|mag|mogen|mocht|moet|moeten|moest|"
        r"vind|vindt|vinden|vond|ga|gaat|gaan|ging|zou|zouden|zul|zal|zult|zullen|doe|doet|doen|"
        r"ken|kent|kennen|weet|weten|sta|staat|staan|zie|ziet|zien|denk|denkt|denken|voel|voelt|"
        r"voelen|werk|werkt|werken|krijg|krijgt|krijgen|durf|durft|durven|lukt|klopt|helpt|komt|"
        r"hoort|past|word|wordt|worden|hoef|hoeft|hoeven|gebruik|gebruikt|gebruiken|merk|merkt|"
        r"verwacht|heerst|bestaat|geldt|scheelt|verandert)\b(?! (?:hoe|eens|je eens)\b)"
        r"|(?!stel |beeld |denk )\w+ (?:je|jij|jullie|u) (?!hoe\b)"
    ),
    "en": lazy(
        r"(?:and |but |or )?(?:is|are|am|was|were|have|has|had|can|could|will|would|shall|should|"
        r"may|might|must|do|does|did)(?:n['’]t)?\b"
    ),
}
_LINKS = frozenset({"en", "maar", "of", "and", "but", "or"})
_YOU = frozenset({"je", "jij", "jullie", "u"})
_VERBS = (
    *("is", "zijn", "ben", "was", "waren", "heb", "heeft", "had", "kun", "kan", "kon", "wil"),
    *("wou", "mag", "mogen", "mocht", "moet", "moest", "vind", "vond", "ga", "ging", "zou"),
    *("zul", "zal", "doe", "ken", "weet", "weten", "sta", "zie", "denk", "voel", "werk", "krijg"),
    *("dur", "lukt", "klopt", "helpt", "komt", "hoort", "past", "word", "hoef", "hoev"),
    *("gebruik", "merk", "verwacht", "heerst", "bestaat", "geldt", "scheelt", "verandert", "are"),
    *("am", "were", "have", "has", "could", "will", "would", "shall", "should", "may", "might"),
    *("must", "do", "did", "can"),
)
"""What every verb that a closed question begins with begins with itself."""

_LEADING = {
    "nl": lazy(
        r"toch\?|nietwaar|, (?:hè|niet|of niet)\?|niet ook |vind(?:en)? (?:je|jullie) (?:ook )?"
        r"niet |zou het niet |is het niet (?:zo|beter|tijd)\b|natuurlijk |uiteraard |moeilijk, "
        r"|kwijt(?:raakt|raken)?\b|verlie(?:s|zen) (?:je|jullie) "
    ),
    "en": lazy(
        r"(?:don|isn|aren|wouldn|won|doesn|shouldn)['’]t (?:you|it|we|they)\b|of course\b"
        r"|obviously |surely |, (?:right|no)\?|will you lose\b"
    ),
}
_LEADING_WORDS = (
    *("toch?", "nietwaar", ", hè?", ", niet?", ", of niet?", "niet ook ", "je niet "),
    *("je ook niet ",),
    *("jullie niet ", "jullie ook niet ", "zou het niet ", "is het niet ", "natuurlijk ", "kwijt"),
    *("uiteraard ", "moeilijk, ", "verlies je ", "verlies jullie ", "verliezen je "),
    *("verliezen jullie ", "n't ", "n’t ", "of course", "obviously ", "surely ", ", right?"),
    *(", no?", "will you lose"),
)
"""One of these stands in every question that holds its answer."""

_WHY = {"nl": lazy(r"waarom\b"), "en": lazy(r"why\b")}
_MARK = {
    "nl": lazy(
        r"(?:van|tussen) (?:een|één|0|1|nul) (?:tot|t/m|en) (?:met )?(?:10|tien|5|vijf|100)\b"
        r"|cijfer (?:geef|zou|krijg)"
    ),
    "en": lazy(
        r"(?:from|between) (?:one|0|1) (?:to|and) (?:10|ten|5|five|100)\b"
        r"|(?:mark|grade|score) (?:do|would|will) you|out of (?:ten|10)\b"
    ),
}
_MARK_WORDS = (
    *(" 10", " tien", " 5", " vijf", " ten", " five"),
    *("cijfer ", "mark ", "grade ", "score "),
)
"""One of these stands in every question that asks for a mark."""


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
        if said.text.find("?", 0, -1) >= 0 or _may_be_double(said):
            asked = [each for each in said.text.split("?")[:-1] if any(map(str.isalpha, each))]
            quote = _found(said, _DOUBLE)
            if quote or len(asked) > 1:
                yield said, {}, quote or f"{asked[1].strip()}?"


def _may_be_double(said: Said) -> bool:
    """Tell quickly whether a question can have a second part."""
    link, words = _AND.get(said.language, ("", ()))
    return link in said.small and any(f"{link}{word}" in said.small for word in words)


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
        pattern = _CLOSED.get(said.language) if said.at[2] == "text" else None
        sentence = _last(said) if pattern else ""
        small = sentence.lower()
        if pattern and _may_be_closed(small) and pattern.match(small):
            yield said, {}, sentence.partition(" ")[0]


def _may_be_closed(sentence: str) -> bool:
    """Tell quickly whether a sentence can begin with a verb."""
    first, second, *_ = (*sentence.split(" ", 2), "")
    verb = second if first in _LINKS else first
    return verb.startswith(_VERBS) or second in _YOU


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
    for said in _asked(view).holding(*_LEADING_WORDS):
        if quote := _found(said, _LEADING):
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
        pattern = _WHY.get(said.language)
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
    for said in _asked(view).holding(*_MARK_WORDS):
        if quote := _found(said, _MARK):
            yield said, {"words": quote}, quote


CHECKS = (double, closed, leading, mark, why, number)
