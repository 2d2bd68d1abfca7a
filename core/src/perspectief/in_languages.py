"""A pack that was read, in each other language that its layers are translated into: for checking.

A pack in another language is the same but for its texts. When it is right as it is written, only
those texts can be wrong: when one is empty, or leaves a word open that is no parameter. So the
pack itself is only made when that is so, or when somebody asks for it.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from .chain import translated_chain
from .layers import Chain
from .layers.open_words import open_words, small
from .loading import Composed
from .model.record import Record, record
from .model.shape import MANIFEST
from .structure import structure
from .translation import over_base

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .findings import Finding
    from .layers import Layer, Resolved
    from .memory import Memory
    from .model import Pack


@record
class InLanguage(Record):
    """A pack in another language than its own.

    Attributes:
        chain: Its layers, with their translations.
        findings: What is wrong with those, and what may be told of the pack itself as well.
        pack: Makes the pack.
        resolved: What its layers say together, of which it is made.
    """

    chain: Chain
    findings: tuple[Finding, ...]
    pack: Callable[[], Pack]
    resolved: Resolved


def in_other_language(source: Composed, language: str, memory: Memory) -> InLanguage:
    """Give a pack that was read in its own language in another one.

    Args:
        source: The pack as it is written.
        language: The other language.
        memory: What was made before of the layers below.
    """
    chain, found = translated_chain(source.chain, language, memory)
    spoken, shared = over_base(source.stages, chain, language, memory)
    many = shared if memory.many else None
    make = cache(partial(structure, spoken.resolved, chain, language, spoken.missing, many))
    right = source.right and _is_right(spoken.resolved, spoken.words, source.chain, chain)
    wrong = () if right else make()[1]
    told = [*spoken.findings, *wrong]
    if told:
        # Imported here: a sound pack does not pay for what would be told of another.
        from .echoes import without_echoes

        told = list(without_echoes((*source.findings, *found), told))
    return InLanguage(
        chain=chain,
        findings=(*found, *told),
        pack=lambda: make()[0],
        resolved=spoken.resolved,
    )


def _is_right(resolved: Resolved, words: Iterable[str], source: Chain, chain: Chain) -> bool:
    """Tell whether no text of a pack in a language can be wrong, as the pack is right in its own.

    Args:
        resolved: What its layers say together in the language.
        words: The words that translations leave open.
        source: Its layers.
        chain: The same with their translations.
    """
    if any(layer.brand for layer in chain.layers):
        return False
    known = resolved.objects.get(MANIFEST, {}).get("parameters", {})
    top, own = chain.layers[-1], source.layers[-1]
    used = {*words, *_in_titles(top, own)}
    return all(word in known or (word and small(word) in known) for word in used)


def _in_titles(top: Layer, source: Layer) -> set[str]:
    """Give the words that what a pack says of itself leaves open; an empty one for no text."""
    if top.manifest is source.manifest:
        return set()
    texts = [value for value in top.manifest.values() if isinstance(value, str)]
    blank = {"" for text in texts if not text or text.isspace()}
    return blank | {word for text in texts for word in open_words(text)}
