"""What was probably meant with an address that somebody names on the command line."""

from collections.abc import Iterable

from ..findings import likely

_MOST = 12
"""The most names that are told when none of them is near."""


def suggested(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the one that was probably meant; else all that there is, when that is not too much."""
    there = tuple(known)
    return likely(word, there)[:1] or (there if len(there) <= _MOST else ())
