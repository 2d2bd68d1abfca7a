"""What was probably meant with an address that somebody names on the command line."""

from collections.abc import Iterable

from ..findings import nearest

_MOST = 12
"""The most names that are told when none of them is near."""


def likely(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give what was probably meant; else all that there is, when that is not too much."""
    there = tuple(known)
    near = nearest(word, there)
    return (near,) if near else there if len(there) <= _MOST else ()
