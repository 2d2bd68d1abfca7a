"""Where brackets, braces and the parts of keys are nested deepest."""

import re
from collections.abc import Iterator

from .strings import LONG, SHORT

_TOKEN = re.compile(rf"{LONG}|{SHORT}|\#[^\n]*+|(?P<sign>[\[\]{{}}.=,\n])", re.DOTALL)


def too_deep_at(text: str, limit: int) -> int:
    """Give the first offset at which more than `limit` are nested; -1 when nowhere are."""
    return next((at for at, depth in _depths(text) if depth > limit), -1)


def deepest_at(text: str) -> int:
    """Give the first offset at which most are nested."""
    return max(_depths(text), key=lambda each: each[1], default=(0, 0))[0]


def _depths(text: str) -> Iterator[tuple[int, int]]:
    """Give how many brackets are open and how many dots a key has, at each sign of a text.

    What stands between quotes or behind `#` counts for nothing.
    """
    opened = dots = 0
    for token in _TOKEN.finditer(text):
        sign = token["sign"]
        if sign is None:
            continue
        dots = dots + 1 if sign == "." else 0
        if sign in "[{":
            opened += 1
        elif sign in "]}":
            opened = max(0, opened - 1)
        yield token.start(), opened + dots
