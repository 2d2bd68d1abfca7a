"""Telling which colours of a brand the documents change, because text cannot be read in them."""

from collections.abc import Iterable, Iterator

from ..documents.brand import brand
from ..model import Pack
from .words import Words


def changed_colours(packs: Iterable[Pack], words: Words) -> tuple[str, ...]:
    """Give a line for each colour of which the documents have another; rule FP721 tells why.

    Args:
        packs: The packs of which documents are made.
        words: The words of the command, those of a kit included.
    """
    found = dict.fromkeys(pair for pack in packs for pair in _changed(pack))
    return tuple(words("colour-changed", value=value, near=near) for value, near in found)


def _changed(pack: Pack) -> Iterator[tuple[str, str]]:
    if pack.brand is None:
        return
    look, said = brand(pack), pack.brand.colours
    for value, used in ((said.accent, look.accent), (said.soft, look.soft)):
        if value and value != used:
            yield value, used
