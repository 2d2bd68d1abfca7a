"""The lock of a pack that is just made: whoever makes it begins with what is here now."""

from collections.abc import Mapping

from ..chain import read_chain
from ..editing.overlay import Overlay
from ..layers.lock import fresh, record
from ..layers.lock_table import as_table
from ..layers.standing import standing
from ..source.lock_file import lock_text
from ..source.places import Folder


def first_lock(texts: Mapping[str, str]) -> str:
    """Give the text of the lock of a new pack.

    Args:
        texts: The texts of its files, by name in the pack.
    """
    chain, _ = read_chain(Overlay(Folder(""), texts))
    place = standing(chain)
    return lock_text(as_table(record(place, fresh(place))))
