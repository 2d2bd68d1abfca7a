"""Telling what versions say of what all groups have, and the documents of a day do not."""

from collections.abc import Iterator, Sequence

from ..day import left_out
from ..model import Pack
from ..printable import plain
from .words import Words


def left_out_line(packs: Sequence[Pack], words: Words) -> Iterator[str]:
    """Give the line that names it, when there is any.

    Args:
        packs: The packs of the groups, of which a day can be made.
        words: The words of the command, those of a kit included.
    """
    if any(layer.common for pack in packs for layer in pack.layers) and (left := left_out(packs)):
        yield plain(words("day-left-out", ids=", ".join(left)))
