"""The text of a lock with its seal, for commands after which nothing asks for a look.

A command that changes one thing writes its lock without one: so two people who each change
something in a copy of their own never change the same line, and git puts both together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .chain import read_layer, translated_chain
from .layers import Chain, compose
from .layers.lock_table import as_table
from .layers.standing import standing
from .lock_findings import told_of
from .memory import Memory
from .sealing import seal_of
from .source.lock_file import lock_text
from .source.seal import with_seal

if TYPE_CHECKING:
    from .layers import Layer
    from .layers.lock import Lock
    from .source.places import Place


def sealed(lock: Lock, place: Place, lower: tuple[Layer, ...]) -> str:
    """Give the text of a lock, with a seal when nothing is to be told of it.

    Args:
        lock: The lock.
        place: The files of its layer, as they will be beside it.
        lower: The layers below, the lowest first.
    """
    text, memory = lock_text(as_table(lock)), Memory()
    chain = Chain((*lower, read_layer(place)))
    names = sorted({each for layer in chain.layers for each in layer.languages})
    languages = {each: translated_chain(chain, each, memory)[0] for each in names}
    stand = standing(chain, languages, below=compose(lower)[0])
    if next(told_of(stand, chain, lock, ()), None):
        return text
    return with_seal(text, seal_of(chain, languages, text.encode(), memory))
