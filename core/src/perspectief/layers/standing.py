"""A layer where it stands: on what the layers below it say together.

The values that upkeep works on: what a layer overrides is relative to its own base, so that a
change anywhere below it is noticed, in the pack as well as in a university's version of it.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias

from ..model.members import fresh
from ..model.record import Caching, record
from .compose import compose
from .digests import Digests, object_digests
from .leaves import ABSENT, Absent, found_at
from .values import Address, Chain, Layer, Objects, Resolved

Translations: TypeAlias = tuple[Objects, ...]
"""Translations into one language: those of a layer, and of each one below it, downwards."""


@record
class Standing(Caching):
    """A layer on what is below it.

    Attributes:
        below: What the layers below say together.
        layer: The layer.
        parents: The id and the version of each layer below, the lowest first.
        translations: By language, the translations of the layer and of those below it.
        said: What it says together with those below, when that is known.
    """

    below: Resolved
    layer: Layer
    parents: tuple[tuple[str, str], ...] = ()
    translations: Mapping[str, Translations] = fresh(factory=dict)
    said: Resolved | None = None

    @cached_property
    def digests(self) -> Digests:
        """The digest of each object below, by kind and id, in order."""
        return object_digests(self.below.objects)

    def translated(self, language: str, at: Address) -> str | Absent:
        """Give the uppermost translation of a text that a layer below has."""
        for objects in self.translations.get(language, ())[1:]:
            found = found_at(objects, at)
            if isinstance(found, str):
                return found
        return ABSENT


def standing(
    chain: Chain,
    languages: Mapping[str, Chain] | None = None,
    depth: int | None = None,
    below: Resolved | None = None,
    said: Resolved | None = None,
) -> Standing:
    """Put a layer of a chain on what is below it.

    Args:
        chain: The layers, the lowest first.
        languages: The same layers with their translations, by language.
        depth: Which layer: how many are below it; by default the uppermost.
        below: What those below it say together, when it is known.
        said: The same with the layer itself.

    Returns:
        The layer on its base.
    """
    depth = len(chain.layers) - 1 if depth is None else depth
    lower, layer = chain.layers[:depth], chain.layers[depth]
    return Standing(
        below=compose(lower)[0] if below is None else below,
        layer=layer,
        said=said,
        parents=tuple((each.id, each.version) for each in lower),
        translations={
            language: tuple(each.translated for each in reversed(one.layers[: depth + 1]))
            for language, one in (languages or {}).items()
        },
    )
