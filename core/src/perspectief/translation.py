"""A pack in another language than that of its source."""

from collections.abc import Iterator

from attrs import evolve

from .findings import Finding, finding
from .layers import Address, Chain, Layer, Resolved, apply, stray, translate, written


def in_language(
    resolved: Resolved, chain: Chain, language: str
) -> tuple[Resolved, tuple[str, ...], list[Finding]]:
    """Give what layers say together in another language.

    Args:
        resolved: What they say in the language of the source.
        chain: The layers, with their translations.
        language: The language.

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
        told = finding("FP504", "pack", language=language, known=", ".join(known))
        return resolved, (), [told.at(top.file_of("pack"), top.id)]
    objects, missing = translate(resolved.objects, chain, f" [{source}]")
    findings = [*_strays(chain, language), *_untranslated(missing, chain, language)]
    addresses = tuple(written(at[:-1], at[-1]) for at in missing)
    return evolve(resolved, objects=objects), addresses, findings


def _strays(chain: Chain, language: str) -> Iterator[Finding]:
    """Say what translations belong to no text, seen from their own layer."""
    below = Resolved()
    for layer in chain.layers:
        # What a layer above removes was there when this one translated it.
        below, _ = apply(below, layer)
        for found in stray(below.objects, layer):
            kind = found.address.partition("/")[0].partition("#")[0]
            yield found.at(layer.file_of(f"{language}/{kind}"), layer.id)


def _untranslated(missing: list[Address], chain: Chain, language: str) -> Iterator[Finding]:
    """Say which texts lack a translation, of packs that have any, or that had one below."""
    for at in missing:
        layer = chain.origin(*at)
        if language in layer.languages or _below(chain, layer, at):
            file = f"{language}/{at[0]}.toml"
            told = finding("FP503", written(at[:-1], at[-1]), language=language, file=file)
            yield told.at(layer.file_of(at[0]), layer.id)


def _below(chain: Chain, layer: Layer, at: Address) -> bool:
    """Tell whether a layer below one translates the same text, as it was there."""
    for each in chain.layers:
        if each is layer:
            return False
        found: object = each.translated
        for step in at:
            found = found.get(step) if isinstance(found, dict) else None
        if isinstance(found, str):
            return True
    return False
