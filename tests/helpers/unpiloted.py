"""Packs as they would be if no pilot had been held for their group."""

import attrs

from perspectief import Pack


def unpiloted(pack: Pack) -> Pack:
    """Give a pack of which no layer says that a pilot was held."""
    layers = tuple(attrs.evolve(layer, piloted=False) for layer in pack.layers)
    return attrs.evolve(pack, status="concept", layers=layers)
