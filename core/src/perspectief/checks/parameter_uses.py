"""Where parameters stand in texts: what stands around each, and what it asks for."""

from collections.abc import Iterator
from typing import NamedTuple

from ..layers import Chain
from ..layers.open_words import BRACE, small
from ..plugins import Breach, PackView, Said
from .patterns import lazy

_CLAUSE = lazy(r"[.!?:;,(\[]|\n\s*\n|\n\s*[-*+] ")
_NEAR = 120
"""Characters around a parameter that are looked at."""

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LAST = lazy(r"[^\s{}]*\s?\Z")
GLUED = {
    "nl": (lazy(r"[^\W_]-?\Z"), lazy(r"-?[^\W_]|['’][^\W\d_]")),
    "en": (lazy(r"[^\W_]-?\Z"), lazy(r"-?[^\W_]")),
}
"""What is glued to a parameter, before and behind it."""

BEFORE_ONE = {
    "nl": frozenset(
        {
            "de",
            "een",
            "één",
            "elke",
            "elk",
            "iedere",
            "ieder",
            "deze",
            "die",
            "geen",
            "welke",
            "als",
            "per",
            "dezelfde",
            "mijn",
            "je",
            "jouw",
            "onze",
            "ons",
            "jullie",
            "hun",
            "wat",
            "zo'n",
        }
    ),
    "en": frozenset(
        {
            "the",
            "every",
            "each",
            "this",
            "that",
            "any",
            "no",
            "which",
            "what",
            "as",
            "per",
            "your",
            "our",
            "one",
        }
    ),
}
"""Words that fit before one of the group; up to two adjectives may stand between."""

BETWEEN = {
    # Before a de-word an adjective ends in -e or -en; so do some words that are none.
    "nl": lazy(r"(?!(?:binnen|buiten|tegen|tussen|samen|alleen|mede)$)\w+en?"),
    "en": lazy(r"(?!(?:about|and|at|by|for|from|in|is|of|on|or|than|that|to|with)$)[\w-]+"),
}
"""What may stand between: an adjective."""

BEFORE_MORE = {
    "nl": frozenset({"een", "één", "elke", "elk", "iedere", "ieder"}),
    "en": frozenset({"a", "an", "every", "each", "one", "another"}),
}
"""Words that only fit before one, and so never before a plural."""

ARTICLES = {
    "nl": frozenset(
        {"de", "het", "een", "één", "onze", "ons", "deze", "dit", "elke", "elk", "iedere", "ieder"}
    ),
    "en": frozenset({"the", "a", "an", "our", "this", "every", "each"}),
}


class Use(NamedTuple):
    """One use of a parameter in a text.

    Attributes:
        said: The text.
        name: The name of the parameter.
        written: How it is written there, with its braces.
        before: What stands before it.
        after: What stands after it.
    """

    said: Said
    name: str
    written: str
    before: str
    after: str

    @property
    def words(self) -> list[str]:
        """The words of the same clause before it, in small letters."""
        clause = _CLAUSE.split(self.before)[-1]
        return [word.lower() for word in _WORD.findall(clause)]

    @property
    def word(self) -> str:
        """The last of those words; empty when it begins the clause."""
        return (self.words or [""])[-1]

    def breach(self, **more: str) -> Breach:
        """Give a breach about it, that quotes it with the word before."""
        last = _LAST.search(self.before)
        quote = f"{last[0] if last else ''}{self.written}".lstrip()
        return self.said, {"parameter": self.written, **more}, quote


def uses(view: PackView) -> tuple[Use, ...]:
    """Give every use of a parameter in the texts that a pack is judged by."""
    return view.once(_uses)


def _uses(view: PackView) -> tuple[Use, ...]:
    return tuple(_found(view))


def _found(view: PackView) -> Iterator[Use]:
    for said in view.texts.holding("{"):
        for match in BRACE.finditer(said.text):
            if written := match[1]:
                start, end = match.span()
                before = said.text[max(0, start - _NEAR) : start]
                after = said.text[end : end + _NEAR]
                yield Use(said, small(written), match[0], before, after)


def nouns(view: PackView) -> tuple[frozenset[str], frozenset[str]]:
    """Give the parameters that are a noun without article: those for one, and the plurals."""
    named = {name for name, each in view.pack.parameters.items() if each.article}
    more = {f"{name}{end}" for name in named for end in ("s", "en")} & named
    return frozenset(named - more), frozenset(more)


def with_article(chain: Chain) -> frozenset[str]:
    """Give the parameters whose first value brings an article or what stands in its place."""
    found: dict[str, bool] = {}
    for layer in chain.layers:
        for tables in (layer.objects, layer.translated):
            said = tables.get("pack", {}).get("parameters", {})
            for name, table in said.items():
                value = table.get("value") if isinstance(table, dict) else table
                first = str(value).partition(" ")[0].lower()
                found.setdefault(name, any(first in words for words in ARTICLES.values()))
    return frozenset(name for name, brings in found.items() if brings)
