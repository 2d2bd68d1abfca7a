"""A pack that was read, in each other language that its layers are translated into: for checking.

Most versions of a pack have no translations of their own. What such a version says in another
language is what is below it, and its own texts as they are, with a mark; so when all below it is
right in that language, and the version is right in its own, nothing can be wrong in it. The pack
itself is then only made when somebody asks for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .chain import translated_chain
from .layers import Chain, Layer, Resolved
from .loading import Composed, without_echoes
from .model.record import Record, changed, record
from .model.shape import MANIFEST
from .structure import structure
from .translation import over_base

if TYPE_CHECKING:
    from collections.abc import Callable

    from .findings import Finding
    from .memory import Memory
    from .model import Pack


@record
class InLanguage(Record):
    """A pack in another language than its own.

    Attributes:
        chain: Its layers, with their translations.
        findings: What is wrong with those, and what may be told of the pack itself as well.
        pack: Makes the pack.
    """

    chain: Chain
    findings: tuple[Finding, ...]
    pack: Callable[[], Pack]


def in_other_language(source: Composed, language: str, memory: Memory) -> InLanguage:
    """Give a pack that was read in its own language in another one.

    Args:
        source: The pack as it is written.
        language: The other language.
        memory: What was made before of the layers below.
    """
    chain, found = translated_chain(source.chain, language, memory)
    resolved, missing, strange, shared = over_base(source.stages, chain, language, memory)
    make = partial(structure, resolved, chain, language, missing, shared)
    if memory.many and source.right and _is_as_below(source, chain, language, memory):
        return InLanguage(chain=chain, findings=(*found, *strange), pack=lambda: make()[0])
    made, wrong = make()
    told = without_echoes((*source.findings, *found), (*strange, *wrong))
    return InLanguage(chain=chain, findings=(*found, *told), pack=lambda: made)


def _is_as_below(source: Composed, chain: Chain, language: str, memory: Memory) -> bool:
    """Tell whether nothing can be wrong with a pack in a language, as the layers below are right.

    Args:
        source: The pack in its own language, in which nothing is wrong.
        chain: Its layers with their translations.
        language: The language.
        memory: What was found before of the layers below.
    """
    *lower, top = chain.layers
    if not lower or top.translated or any(layer.brand for layer in chain.layers):
        return False
    written = {str(layer.manifest.get("language")) for layer in chain.layers}
    if len(written) > 1 or language in written:
        return False
    stages = source.stages
    known = _parameters(stages[-1])
    # What a text leaves open must still be there, also in one that only a layer below shows.
    return all(_parameters(each) <= known for each in stages[:-1]) and memory.give(
        _is_right, tuple(lower), stages[:-1], language, memory
    )


def _parameters(resolved: Resolved) -> set[str]:
    said: Any = resolved.objects.get(MANIFEST, {}).get("parameters", {})
    return set(said) if isinstance(said, dict) else set()


def _is_right(
    layers: tuple[Layer, ...], stages: tuple[Resolved, ...], language: str, memory: Memory
) -> bool:
    """Tell whether nothing is wrong with each of some layers in a language, on those below it."""
    for depth, layer in enumerate(layers):
        # A layer that says nothing, so that what was made is shared by all that come there.
        silent = changed(layer, objects={}, translated={}, renamed={})
        here = Chain((*layers[: depth + 1], silent))
        said = (*stages[: depth + 1], stages[depth])
        resolved, missing, _, shared = over_base(said, here, language, memory)
        if structure(resolved, here, language, missing, shared)[1]:
            return False
    return True
