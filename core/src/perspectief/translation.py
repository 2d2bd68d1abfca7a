"""A pack in another language than that of its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from .findings import finding
from .layers import Address, Chain, Layer, Resolved, apply, value_at, written
from .layers.statements import elsewhere
from .layers.translate import stray, translate
from .layers.translated_base import TranslatedBase
from .memory import Memory
from .model.record import changed
from .structure import Shared

if TYPE_CHECKING:
    from .findings import Finding


def in_language(
    resolved: Resolved,
    chain: Chain,
    language: str,
    stages: Sequence[Resolved] = (),
    base: TranslatedBase | None = None,
) -> tuple[Resolved, tuple[str, ...], list[Finding]]:
    """Give what layers say together in another language.

    Args:
        resolved: What they say in the language of the source.
        chain: The layers, with their translations.
        language: The language.
        stages: What they say together up to each of them, when it is known.
        base: What was translated before of what is below the uppermost, for who translates
            many packs over it.

    Returns:
        What they say in that language, the addresses of texts that are shown as they are,
        and what is wrong with the translations.
    """
    source = str(chain.layers[-1].manifest.get("language", ""))
    if language == source:
        return resolved, (), []
    known = sorted({source, *(each for layer in chain.layers for each in layer.languages)})
    if language not in known:
        top = chain.layers[-1]
        told = finding("FP504", "pack#language", language=language, known=", ".join(known))
        return resolved, (), [told.at(top.file_of("pack"), top.id)]
    base = base or TranslatedBase()
    objects, missing = translate(resolved.objects, chain, f" [{source}]", base)
    strays = base.strays(lambda: _strays(chain.layers[:-1], language, stages))
    findings = [*strays, *_stray_in(chain.layers[-1], resolved, language)]
    findings += _untranslated(missing, chain, language)
    addresses = tuple(written(at[:-1], at[-1]) for at in missing)
    return changed(resolved, objects=objects), addresses, findings


def over_base(
    stages: tuple[Resolved, ...], chain: Chain, language: str, memory: Memory
) -> tuple[Resolved, tuple[str, ...], list[Finding], Shared]:
    """Give what layers say together in another language, as `in_language` does.

    Args:
        stages: What they say together up to each of them.
        chain: The layers, with their translations.
        language: The language.
        memory: What was translated before of the layers below.

    Returns:
        The same, and the objects in that language that packs over the same base share.
    """
    below = stages[-2] if len(stages) > 1 else Resolved()
    base = memory.give(_base_in, below, language, chain.layers[:-1])
    shared = memory.give(Shared, below.objects, base.made)
    return *in_language(stages[-1], chain, language, stages, base), shared


def _base_in(below: Resolved, language: str, layers: tuple[Layer, ...]) -> TranslatedBase:
    """Give what there will be to know of a base in a language; nothing is translated yet."""
    return TranslatedBase(below.objects)


def _strays(layers: Sequence[Layer], language: str, stages: Sequence[Resolved]) -> list[Finding]:
    """Say what translations belong to no text, seen from their own layer."""
    findings: list[Finding] = []
    below = Resolved()
    for depth, layer in enumerate(layers):
        # What a layer above removes was there when this one translated it.
        below = stages[depth] if stages else apply(below, layer)[0]
        findings += _stray_in(layer, below, language)
    return findings


def _stray_in(layer: Layer, here: Resolved, language: str) -> Iterator[Finding]:
    for found in stray(here.objects, layer) if layer.translated else ():
        kind = found.address.partition("/")[0].partition("#")[0]
        yield found.at(layer.file_of(f"{language}/{kind}"), layer.id)


def _untranslated(missing: list[Address], chain: Chain, language: str) -> Iterator[Finding]:
    """Say which texts lack a translation, of packs that have any, or that had one below."""
    for at in missing:
        layer = chain.origin(*at)
        below = _below(chain, layer, at)
        if below is None and language not in layer.languages:
            continue
        address, file = written(at[:-1], at[-1]), f"{language}/{at[0]}.toml"
        if below is None:
            told = finding("FP503", address, language=language, file=file)
        else:
            there = elsewhere("translated", f"{language}/{address}", below.id)
            told = finding("FP506", address, language=language, file=file, related=(there,))
        yield told.at(layer.file_of(at[0]), layer.id)


def _below(chain: Chain, layer: Layer, at: Address) -> Layer | None:
    """Give the uppermost layer below one that translates the same text, as it was there."""
    lower = takewhile(lambda each: each is not layer, chain.layers)
    known = [each for each in lower if isinstance(value_at(each.translated, at), str)]
    return known[-1] if known else None
