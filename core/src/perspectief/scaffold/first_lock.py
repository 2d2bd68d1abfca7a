"""The lock of a pack that is just made: whoever makes it begins with what is here now."""

from collections.abc import Mapping

from ..chain import read_chain
from ..editing.overlay import Overlay
from ..layers.lock import fresh, record
from ..layers.standing import standing
from ..locking import sealed
from ..source.places import Folder


def first_lock(texts: Mapping[str, str]) -> str:
    """Give the text of the lock of a new pack.

    Args:
        texts: The texts of its files, by name in the pack.
    """
    place = Overlay(Folder(""), texts)
    chain, _ = read_chain(place)
    stand = standing(chain)
    return sealed(record(stand, fresh(stand)), place, chain.layers[:-1])
