"""Translations beside the text they translate: what must be in both, and what should differ."""

from collections import Counter
from collections.abc import Iterator

from ..layers import Address, Chain, value_at
from ..layers.open_words import open_words, small
from ..layers.spoken import without_article
from ..plugins import Breach, PackView, Said, rule
from .examples import english_tip, tip
from .patterns import lazy
from .sentences import words

_NUMBER = lazy(r"[0-9](?<![0-9][0-9])[0-9]*+(?:[.,:][0-9]++)*+(?!s\b)")
"""A number in digits; not that of a decade (1960s), which Dutch spells out."""

_SEPARATOR = lazy(r"[.,:]")
_DIGITS = frozenset("0123456789")
_ALIKE = 3
"""Words up to which a translation may well be the same: a name, a title."""

_DUTCH = frozenset(
    {
        "de",
        "het",
        "een",
        "van",
        "en",
        "is",
        "zijn",
        "voor",
        "niet",
        "je",
        "jullie",
        "met",
        "wat",
        "hoe",
        "dat",
        "die",
        "op",
        "bij",
    }
)
"""A longer text without any of these is the name of something, which may stay as it is."""


def _text(dutch: str, english: str) -> dict[str, str]:
    return tip(dutch) | english_tip(english)


def _pairs(view: PackView) -> tuple[tuple[Said, str], ...]:
    """Give the translations of the uppermost layer, each with the text it translates."""
    return view.once(_found)


def _found(view: PackView) -> tuple[tuple[Said, str], ...]:
    own = {said.at: said.text for said in view.texts.written_in(view.pack.language)}
    others = (
        said
        for said in view.texts
        if said.language != view.pack.language and said.at[:2] != ("pack", "parameters")
    )
    sources = ((said, own.get(said.at) or _source(view.chain, said.at)) for said in others)
    return tuple((said, source) for said, source in sources if source is not None)


def _source(chain: Chain, at: Address) -> str | None:
    """Give the text as the uppermost layer that says it has it in its file."""
    for layer in reversed(chain.layers):
        in_manifest = at in _TITLES
        found = value_at(layer.manifest, at[1:]) if in_manifest else value_at(layer.objects, at)
        if isinstance(found, dict):
            found = found.get("text")
        if isinstance(found, str):
            return found
    return None


_TITLES = (("pack", "title"), ("pack", "summary"))


@rule(
    "FP511",
    "parameter-not-translated",
    "warning",
    reason={
        "en": "What is open in one language and written out in the other stays the same for each "
        "group and university in that one.",
        "nl": "Staat een woord in de ene taal open en in de andere vast? Dan klopt het in die "
        "andere taal niet meer als een groep of universiteit het anders invult.",
    },
    messages={
        "en": "{parameter} is in one language and not in the other",
        "nl": "{parameter} staat in de ene taal en niet in de andere",
    },
    hints={
        "en": "Use it in both texts. A parameter with an article in its name counts as the same.",
        "nl": "Gebruik het in beide teksten. In het Engels mag ook het invulwoord met lidwoord.",
    },
    bad=_text("Vraag het bij {organisatie}.", "Ask it at the university."),
    good=_text("Vraag het bij {organisatie}.", "Ask it at {organisatie}."),
)
def parameters(view: PackView) -> Iterator[Breach]:
    """Find parameters that are only in the text, or only in its translation."""
    for said, source in _pairs(view):
        if "{" not in said.text and "{" not in source:
            continue
        for name in sorted(_used(said.text) ^ _used(source)):
            yield said, {"parameter": f"{{{name}}}"}


def _used(text: str) -> set[str]:
    return {without_article(small(name)) for name in filter(None, open_words(text))}


@rule(
    "FP512",
    "same-as-the-source",
    "warning",
    reason={
        "en": "A translation that is word for word the text itself was forgotten.",
        "nl": "Een vertaling die woord voor woord hetzelfde is, is vergeten.",
    },
    messages={
        "en": "this translation is the text itself",
        "nl": "deze vertaling is gelijk aan de tekst zelf",
    },
    hints={
        "en": "Translate it, or take it out: then the text is shown with a mark.",
        "nl": "Vertaal de tekst, of haal dit weg: dan staat de tekst zelf er, met een teken.",
    },
    bad=_text("Vraag het aan een collega.", "Vraag het aan een collega."),
    good=_text("Vraag het aan een collega.", "Ask a colleague."),
)
def same(view: PackView) -> Iterator[Breach]:
    """Find translations of more than a few words that are the same as the text."""
    for said, source in _pairs(view):
        alike = said.text[:_ALIKE] == source[:_ALIKE]
        if alike and said.small.split() == source.lower().split():
            found = words(said.small)
            if len(found) > _ALIKE and not _DUTCH.isdisjoint(found):
                yield said, {}


@rule(
    "FP513",
    "other-numbers",
    "info",
    reason={
        "en": "A number that is in one language only is often a mistake: a year, a length, a "
        "number of people.",
        "nl": "Een getal dat maar in één taal staat, is vaak een vergissing: een jaartal, een "
        "duur, een aantal mensen.",
    },
    messages={
        "en": "{numbers} is in one language and not in the other",
        "nl": "{numbers} staat in de ene taal en niet in de andere",
    },
    hints={
        "en": "Compare the two texts.",
        "nl": "Leg de twee teksten naast elkaar.",
    },
    bad=_text("Reken op 20 minuten.", "Count on 25 minutes."),
    good=_text("Reken op 20 minuten.", "Count on 20 minutes."),
)
def numbers(view: PackView) -> Iterator[Breach]:
    """Find numbers in digits that differ between a text and its translation."""
    for said, source in _with_digits(view):
        if _with_a_digit(said.text) == _with_a_digit(source):
            continue
        here, there = _numbers(said.text), _numbers(source)
        if here != there:
            odd = sorted(((here - there) + (there - here)).elements())
            yield said, {"numbers": ", ".join(odd)}


def _with_digits(view: PackView) -> Iterator[tuple[Said, str]]:
    """Give the pairs of which one of both has a digit."""
    holding = {said.at for said in view.texts.holding(*_DIGITS)}
    own = {said.at for said in view.texts.written_in(view.pack.language)}
    for said, source in _pairs(view):
        if said.at in holding or said.at not in own:
            yield said, source


def _with_a_digit(text: str) -> list[str]:
    """Give the words with a digit; when those are the same, so are the numbers."""
    return sorted(word.strip(".,;:!?()") for word in text.split() if not _DIGITS.isdisjoint(word))


def _numbers(text: str) -> Counter[str]:
    return Counter(_SEPARATOR.sub("", found) for found in _NUMBER.findall(text))


CHECKS = (parameters, same, numbers)
