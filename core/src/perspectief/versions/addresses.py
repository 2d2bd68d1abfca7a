"""An address that somebody names on the command line, and what was probably meant with it."""

from collections.abc import Collection, Iterable

from ..errors import UnusableNameError
from ..findings import likely
from ..layers import BRAND, Address, steps

_MOST = 12
"""The most names that are told when none of them is near."""


def address_of(written: str, known: Collection[str]) -> Address:
    """Give the address that somebody wrote.

    Args:
        written: The address, such as `questions/sec-agenda` or `steps/uitnodigen#title`.
        known: What it can begin with.

    Raises:
        UnusableNameError: When it begins with no kind, or names nothing of one.
    """
    at = steps(written)
    if at[0] not in known:
        raise UnusableNameError(written, "no-kind", suggested(at[0], known))
    # There is one brand in a pack.
    if (len(at) < 2 and at[0] != BRAND) or not all(at):
        raise UnusableNameError(written, "no-address")
    return at


def suggested(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the one that was probably meant; else all that there is, when that is not too much."""
    there = tuple(known)
    return likely(word, there)[:1] or (there if len(there) <= _MOST else ())
