"""A pack in another language than that of its source."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .findings import finding
from .layers import Address, Chain, Layer, Resolved, apply, value_at, written
from .layers.ledger import ledger_of
from .layers.renaming import Retargeted, of_today, retargeted_translations
from .layers.spoken import OWN, source_of
from .layers.statements import elsewhere
from .layers.translate import stray, text_at, translate
from .layers.translated_base import TranslatedBase
from .memory import Memory
from .model.record import changed
from .model.shape import MANIFEST
from .structure import Shared

if TYPE_CHECKING:
    from .findings import Finding


class SaidInLanguage(NamedTuple):
    """What layers say together in another language.

    Attributes:
        resolved: That, with a mark behind each text that is shown as it is.
        missing: The addresses of those texts.
        findings: What is wrong with the translations.
        words: The words that they leave open; an empty one for what no text may be.
    """

    resolved: Resolved
    missing: tuple[str, ...]
    findings: list[Finding]
    words: frozenset[str] = frozenset()


def in_language(
    resolved: Resolved,
    chain: Chain,
    language: str,
    stages: Sequence[Resolved] = (),
    base: TranslatedBase | None = None,
) -> SaidInLanguage:
    """Give what layers say together in another language.

    Args:
        resolved: What they say in the language of the source.
        chain: The layers, with their translations.
        language: The language.
        stages: What they say together up to each of them, when it is known.
        base: What was translated before of what is below the uppermost, for who translates
            many packs over it.
    """
    source = str(chain.layers[-1].manifest.get("language", ""))
    if language == source:
        return SaidInLanguage(resolved, (), [])
    if unknown := unknown_language(chain, language):
        return SaidInLanguage(resolved, (), [unknown])
    base = base or TranslatedBase()
    strays = base.strays(lambda: _strays(chain.layers[:-1], language, stages))
    findings = [*strays, *_stray_in(chain.layers[-1], resolved, language)]
    chain = of_today(chain, resolved.renamed)
    made = translate(resolved.objects, chain, f" [{source}]", base)
    findings += _untranslated(made.missing, chain, language)
    words = value_at(resolved.objects, (MANIFEST, OWN)) or {}
    findings += _untranslated_values(made.values, words, chain, language)
    missing = tuple(written(at[:-1], at[-1]) for at in made.missing)
    return SaidInLanguage(changed(resolved, objects=made.objects), missing, findings, made.words)


def unknown_language(chain: Chain, language: str) -> Finding | None:
    """Say that no layer of a pack has a language, when that is so.

    Args:
        chain: The layers.
        language: The language.
    """
    top = chain.layers[-1]
    source = str(top.manifest.get("language", ""))
    known = sorted({source, *(each for layer in chain.layers for each in layer.languages)})
    if language in known:
        return None
    told = finding("FP504", "pack#language", language=language, known=", ".join(known))
    return told.at(top.file_of("pack"), top.id)


def over_base(
    stages: tuple[Resolved, ...], chain: Chain, language: str, memory: Memory
) -> tuple[SaidInLanguage, Shared]:
    """Give what layers say together in another language, as `in_language` does.

    Args:
        stages: What they say together up to each of them.
        chain: The layers, with their translations.
        language: The language.
        memory: What was translated before of the layers below.

    Returns:
        That, and the objects in that language that packs over the same base share.
    """
    below = stages[-2] if len(stages) > 1 else Resolved()
    base = memory.give(_base_in, below, language, chain.layers[:-1])
    shared = memory.give(Shared, below.objects, base.made)
    return in_language(stages[-1], chain, language, stages, base), shared


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
    if not layer.translated:
        return
    renamed: list[Retargeted] = []
    if any(here.renamed.values()):
        translated, renamed = retargeted_translations(layer.translated, here.renamed)
        layer = changed(layer, translated=translated)
    for found in (*map(_renamed, renamed), *stray(here.objects, layer)):
        kind = found.address.partition("/")[0].partition("#")[0]
        yield found.at(layer.file_of(f"{language}/{kind}"), layer.id)


def _renamed(each: Retargeted) -> Finding:
    ledger = ledger_of(each.at[:-1])
    there = elsewhere("renamed", f"pack/renamed/{ledger}#{each.old}")
    return finding("FP417", written((*each.at[:-1], each.old)), old=each.old, new=each.new,
                   aim="key", related=(there,))  # fmt: skip


def _untranslated(missing: Iterable[Address], chain: Chain, language: str) -> Iterator[Finding]:
    """Say which texts lack a translation, of packs that have any, or that had one below."""
    for at in missing:
        layer = chain.origin(*at)
        below = _below(chain, layer, at)
        if below is None and language not in layer.languages:
            continue
        address, file = written(at[:-1], at[-1]), f"{language}/{at[0]}.toml"
        if below is not None:
            yield _override(at, layer, below, language)
            continue
        told = finding("FP503", address, language=language, file=file)
        yield told.at(layer.file_of(at[0]), layer.id)


def _untranslated_values(
    missing: Iterable[Address], words: Collection[str], chain: Chain, language: str
) -> Iterator[Finding]:
    """Say which parameters got a value without one in a language, where that has begun.

    A new version sets a few and has no translations at all: there is nothing to say yet.
    """
    for at in missing:
        source_at = source_of(at, words)
        layer = chain.origin(*source_at)
        below, above = _below(chain, layer, at), chain.layers[chain.layers.index(layer) :]
        if below is None or not any(language in each.languages for each in above):
            continue
        if source_at == at:
            yield _override(at, layer, below, language)
        else:
            yield _former_word(at, source_at, layer, below, language)


def _override(at: Address, layer: Layer, below: Layer, language: str) -> Finding:
    address, file = written(at[:-1], at[-1]), f"{language}/{at[0]}.toml"
    there = elsewhere("translated", f"{language}/{address}", below.id)
    told = finding("FP506", address, language=language, file=file, related=(there,))
    return told.at(layer.file_of(at[0]), layer.id)


def _former_word(
    at: Address, source_at: Address, layer: Layer, below: Layer, language: str
) -> Finding:
    """Say that a word with its article, which only a language has, belongs to the former word."""
    there = elsewhere("translated", f"{language}/{written(at[:-1], at[-1])}", below.id)
    told = finding(
        "FP509",
        written(source_at[:-1], source_at[-1]),
        language=language,
        key=at[2],
        said=text_at(below.translated, at) or "",
        file=f"{language}/{at[0]}.toml",
        related=(there,),
    )
    return told.at(layer.file_of(at[0]), layer.id)


def _below(chain: Chain, layer: Layer, at: Address) -> Layer | None:
    """Give the uppermost layer below one that translates the same text, as it was there."""
    found = None
    for each in chain.layers:
        if each is layer:
            break
        if text_at(each.translated, at) is not None:
            found = each
    return found
