"""Which layer, and which file of it, says what a finding is about."""

from ..findings import Finding
from ..model.shape import MANIFEST
from .ledger import old_ids
from .values import Address, Chain, Layer, says, steps, value_at


def placed(found: Finding, chain: Chain, language: str = "") -> Finding:
    """Give a finding with the file and the layer it is about.

    Args:
        found: A finding about what the layers say together.
        chain: The layers.
        language: The language that they were translated into; empty for that of the source.
    """
    at = steps(found.address)
    translator = _translator(chain, at) if language else None
    if translator is not None:
        return found.at(translator.file_of(f"{language}/{at[0]}"), translator.id)
    layer = _saying(chain, at, found.quote)
    return found.at(layer.file_of(at[0]), layer.id)


def _saying(chain: Chain, at: Address, item: str) -> Layer:
    """Give the uppermost layer that says something, perhaps under an id that it had before.

    Of an item of a list that layers add to, that is the one that adds it.
    """
    ids = [at, *_before(chain, at)]
    saying = [each for each in reversed(chain.layers) if any(says(each, id) for id in ids)]
    for layer in saying:
        if not item or _names(layer, ids, item):
            return layer
    return saying[0] if saying else chain.origin(*at)


def _names(layer: Layer, ids: list[Address], item: str) -> bool:
    """Tell whether what a layer says may hold an item: all but a list it only adds others to."""
    found = [value_at(layer.objects, id) for id in ids]
    said = next((each for each in found if each is not None), None)
    if not isinstance(said, dict) or {"add", "drop"}.isdisjoint(said):
        return True
    added = said.get("add")
    return isinstance(added, list) and item in added


def _before(chain: Chain, at: Address) -> list[Address]:
    kind, depth = (at[1], 2) if at[:2] == (MANIFEST, "parameters") else (at[0], 1)
    if len(at) <= depth:
        return []
    names = {old: new for layer in chain.layers for old, new in layer.renamed.get(kind, {}).items()}
    return [(*at[:depth], old, *at[depth + 1 :]) for old in old_ids(names, at[depth])]


def _translator(chain: Chain, at: Address) -> Layer | None:
    """Give the layer whose translation is shown: none from below the text itself."""
    if at[0] == MANIFEST and len(at) == 2 and at[1] in chain.layers[-1].titles:
        return chain.layers[-1]
    for layer in reversed(chain.layers):
        if value_at(layer.translated, at) is not None:
            return layer
        if value_at(layer.objects, at) is not None:
            return None
    return None
