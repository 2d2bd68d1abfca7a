"""Whether the lock of a layer is sealed: then nothing in it asks for a look (`source.seal`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .source.lock_file import LOCK
from .source.seal import layer_digest, parted, seal

if TYPE_CHECKING:
    from .layers import Chain, Layer
    from .memory import Memory


def is_sealed(chain: Chain, languages: Mapping[str, Chain], memory: Memory) -> bool:
    """Tell whether nothing is to be told of a lock, because it is sealed.

    Args:
        chain: The layers, the lowest first; it is the lock of the uppermost.
        languages: The same with their translations, by language.
        memory: What was worked out before of the layers below.
    """
    place = chain.layers[-1].place
    try:
        found, rest = parted(place.read(LOCK) if place else b"")
    except OSError:
        # Of a lock that is there and cannot be read, reading it tells.
        return False
    return bool(found) and found == seal_of(chain, languages, rest, memory)


def seal_of(chain: Chain, languages: Mapping[str, Chain], text: bytes, memory: Memory) -> str:
    """Give the seal of a lock, for a lock of which nothing is to be told.

    Args:
        chain: The layers, the lowest first; it is the lock of the uppermost.
        languages: The same with their translations, by language.
        text: The text of the lock, without a seal.
        memory: What was worked out before of the layers below.
    """
    *lower, top = zip(chain.layers, *(each.layers for each in languages.values()), strict=True)
    return seal([*(memory.give(_digest, each) for each in lower), _digest(top)], text)


def _digest(layers: tuple[Layer, ...]) -> bytes:
    """Give the digest of the files of a layer, given as it is and with its translations."""
    return layer_digest({name: data for each in layers for name, data in each.contents.items()})
