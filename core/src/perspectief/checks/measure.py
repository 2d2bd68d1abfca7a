"""How long texts are, and how easy to read: held against `[limits]` of the pack.

A translation may be a third longer: the limits are for the language of the pack, and leave room
for that (the guide for authors says so).
"""

from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, rule
from .examples import tip
from .sentences import can_be_long, reading_ease, sentences, words

_LONG = 100
"""Words from which the reading ease says something of a text."""

_ROOM = 4 / 3
"""How much longer a translation may be."""

_WORDS: dict[tuple[str, ...], str] = {
    ("questions", "text"): "question",
    ("questions", "probes"): "probe",
    ("activities", "title"): "activity",
    ("tips", "title"): "tip_title",
    ("tips", "text"): "tip",
    ("approaches", "run", "text"): "run_part",
    ("steps", "text"): "step",
    ("developments", "fact"): "fact",
    ("developments", "meaning"): "meaning",
}
"""The limit in words of a text, by kind and field."""

_KINDS = tuple({kind: None for kind, *_ in _WORDS})
_CHARACTERS: dict[tuple[str, ...], str] = {
    ("questions", "text"): "question_characters",
    ("activities", "title"): "activity_characters",
}
_PARTS = {("questions", "probes"): "probes", ("steps", "checklist"): "checklist"}


def _field(said: Said) -> tuple[str, ...]:
    """Give kind and field of a text, without the ids and keys of the author."""
    at = said.at
    if len(at) <= 3:
        return (at[0], at[-1])
    return (at[0], at[2]) if len(at) == 4 else (at[0], at[2], at[-1])


def _limit(view: PackView, name: str | None, said: Said) -> int | None:
    limit: int | None = getattr(view.pack.limits, name) if name else None
    if limit is None or said.language == view.pack.language:
        return limit
    return int(limit * _ROOM)


def _many(text: str, limit: int) -> bool:
    """Tell quickly whether a text can have more words than a limit."""
    return len(text) > 2 * limit and len(text.split()) > limit


_LONG_SENTENCE = (
    "Vraag een collega die hetzelfde werk doet wat er vorige week veranderde en schrijf samen op "
    "een briefje wat jullie daar nu al van merken."
)
_SHORT_SENTENCES = "Vraag een collega wat er vorige week veranderde. Schrijf samen op wat je merkt."


@rule(
    "FP602",
    "long-sentence",
    "warning",
    reason={
        "en": "Our own rule, after the guide for authors: one thought a sentence. People read a "
        "card between two appointments, or aloud.",
        "nl": "Onze eigen regel, uit de schrijfwijzer: één gedachte per zin. Een kaart lees je "
        "tussen twee afspraken door, of hardop.",
    },
    messages={
        "en": "this sentence has {words} words; the maximum is {limit}",
        "nl": "deze zin telt {words} woorden; het maximum is {limit}",
    },
    hints={
        "en": "Make two sentences of it, or leave something out.",
        "nl": "Maak er twee zinnen van, of laat iets weg.",
    },
    bad=tip(_LONG_SENTENCE),
    good=tip(_SHORT_SENTENCES),
)
def sentence(view: PackView) -> Iterator[Breach]:
    """Find sentences with more words than the limit; of each text the longest."""
    own = view.pack.limits.sentence
    if own is None:
        return
    for language in (view.pack.language, *view.translations):
        limit = own if language == view.pack.language else int(own * _ROOM)
        texts = view.texts.written_in(language)
        for said in [each for each in texts if len(each.text) > 2 * limit or "{" in each.text]:
            if not _may_be_long(said, limit):
                continue
            parts = (each for each in sentences(said.shown) if _many(each, limit))
            counted = [(len(words(each)), each) for each in parts]
            number, longest = max(counted, default=(0, ""), key=lambda each: each[0])
            if number > limit:
                yield said, {"words": number, "limit": limit}, _quoted(longest, said)


def _may_be_long(said: Said, limit: int) -> bool:
    """Tell quickly whether a sentence of a text can have more words than a limit."""
    text = said.text
    if "{" in text:
        return can_be_long(said.shown, limit)
    if text.count(" ") < limit and text.isprintable():
        # Of what is printable only a space is white.
        return False
    return can_be_long(text, limit)


def _quoted(sentence: str, said: Said) -> str:
    """Give a sentence when it stands in the file like that: with no parameter filled in."""
    joined = " ".join(said.text.split())
    return sentence if " ".join(sentence.split()) in joined else ""


@rule(
    "FP607",
    "text-too-long",
    "warning",
    reason={
        "en": "Cards, tips and steps have a place of a certain size, and people read them at a "
        "glance. The lengths stand in [limits] of the pack.",
        "nl": "Voor kaarten, tips en stappen is maar een bepaalde plek, en je leest ze in één "
        "oogopslag. De lengtes staan in [limits] van het pakket.",
    },
    messages={
        "en": "this text has {number} {what}; the maximum is {limit}",
        "nl": "deze tekst telt {number} {what_nl}; het maximum is {limit}",
    },
    hints={
        "en": "Leave something out. Do not make the letters smaller.",
        "nl": "Schrap iets. Maak de letters niet kleiner.",
    },
    bad=tip("Vraag het.", title="Vraag altijd aan een collega wat er vorige week veranderde"),
    good=tip("Vraag het.", title="Vraag het een collega"),
)
def length(view: PackView) -> Iterator[Breach]:
    """Find texts with more words or characters than their limit."""
    for said in (said for kind in _KINDS for said in view.texts.of(kind)):
        field = _field(said)
        words_limit, characters_limit = _WORDS.get(field), _CHARACTERS.get(field)
        if words_limit is None and characters_limit is None:
            continue
        # Filled in and with its lines joined a text is no longer, but for its parameters.
        text = said.shown if "{" in said.text else said.text
        limit = _limit(view, words_limit, said)
        if limit is not None and _many(text, limit) and _many(said.shown, limit):
            number = len(words(said.shown))
            if number > limit:
                told = {"what": "words", "what_nl": "woorden"}
                yield said, {"number": number, "limit": limit, **told}
                continue
        most = _limit(view, characters_limit, said)
        if most is not None and len(text) > most and len(said.shown) > most:
            told = {"what": "characters", "what_nl": "tekens"}
            yield said, {"number": len(said.shown), "limit": most, **told}


@rule(
    "FP608",
    "too-many-parts",
    "warning",
    reason={
        "en": "A card has room for a few follow-up questions, and a step for a few things to "
        "tick off. How many stands in [limits] of the pack.",
        "nl": "Op een kaart passen een paar doorvragen, en bij een stap een paar vinkjes. Hoeveel "
        "staat in [limits] van het pakket.",
    },
    messages={
        "en": "there are {number} here; the maximum is {limit}",
        "nl": "hier staan er {number}; het maximum is {limit}",
    },
    hints={
        "en": "Keep the best ones.",
        "nl": "Houd de beste.",
    },
    bad={
        "questions.toml": '[vb-vraag]\ntheme = "actions"\ntext = "Wat doe je?"\n'
        'roles = ["medewerker"]\n'
        + "".join(f'probes.n{each} = "Wat nog meer?"\n' for each in range(4))
    },
    good={
        "questions.toml": '[vb-vraag]\ntheme = "actions"\ntext = "Wat doe je?"\n'
        'roles = ["medewerker"]\nprobes.een = "Wat nog meer?"\n'
    },
)
def parts(view: PackView) -> Iterator[Breach]:
    """Find objects of the uppermost layer with more parts than their limit."""
    own = view.chain.layers[-1].objects
    for (kind, field), name in _PARTS.items():
        limit: int | None = getattr(view.pack.limits, name)
        for id in own.get(kind, ()) if limit is not None else ():
            made = getattr(view.pack, kind).get(id)
            number = len(getattr(made, field)) if made and field in own[kind][id] else 0
            if limit is not None and number > limit:
                yield f"{kind}/{id}#{field}", {"number": number, "limit": limit}


_HARD = (
    "De verantwoordelijkheidsverdeling binnen functioneringsprocedures veronderstelt "
    "organisatiebrede beleidsontwikkeling, waarvoor beleidsmedewerkers verantwoordingsdocumenten "
    "ondertekenen. "
) * 12
_EASY = "Vraag een collega wat er veranderde. Schrijf samen op wat je daarvan merkt. " * 10


def _outcome(text: str) -> dict[str, str]:
    return {"approaches.toml": f'[vissenkom]\noutcome = """\n{text.strip()}"""\n'}


@rule(
    "FP601",
    "hard-to-read",
    "info",
    reason={
        "en": "The reading ease of Douma (1960) counts syllables and words of long Dutch texts. It "
        "shows where to look first; it understands nothing and is no verdict.",
        "nl": "Het leesgemak van Douma (1960) telt lettergrepen en woorden van lange teksten. Het "
        "wijst aan waar je het eerst kijkt. Het begrijpt niets en is geen oordeel.",
    },
    messages={
        "en": "of the long texts these are the hardest to read: {texts}",
        "nl": "van de lange teksten lezen deze het moeilijkst: {texts}",
    },
    hints={
        "en": "Read them aloud. Short words and short sentences help; 100 is easy, 0 is hard.",
        "nl": "Lees ze hardop. Korte woorden en korte zinnen helpen; 100 is makkelijk, 0 moeilijk.",
    },
    bad=_outcome(_HARD),
    good=_outcome(_EASY),
)
def ease(view: PackView) -> Iterator[Breach]:
    """Find long Dutch texts below the reading ease that the pack wants, in one finding."""
    least = view.pack.limits.reading_ease
    if least is None or view.pack.language != "nl":
        return
    hard = sorted(
        (score, said.address)
        for said in view.texts
        if said.language == "nl" and _many(said.text, _LONG) and len(words(said.shown)) >= _LONG
        if (score := reading_ease(said.shown)) < least
    )
    if hard:
        texts = ", ".join(f"{address} ({score:.0f})" for score, address in hard[:5])
        yield "pack", {"texts": texts}


CHECKS = (ease, sentence, length, parts)
