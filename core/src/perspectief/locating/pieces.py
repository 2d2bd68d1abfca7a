"""Finding a piece of a text in what is written between its quotes."""

import re
from collections.abc import Iterator

import tomli

from ..source.positions import Range
from ..source.strings import literal


def says(raw: str, quote: str) -> bool:
    """Tell whether a value, as it is written, is just what is quoted."""
    if raw[0] in "\"'":
        return quote in (raw, literal(raw).text)
    # Of the many ways to write a number or a list, a finding knows one.
    value = tomli.loads(f"x = {raw}")["x"]
    return quote in (raw, str(value).lower() if isinstance(value, bool) else str(value))


def pieces(raw: str, quote: str) -> Iterator[Range]:
    """Find where a value says a piece.

    A text is told with its lines joined and its escapes read. So white space in the piece is
    any white space in what is written.

    Args:
        raw: The value as it is written, with its quotes.
        quote: The piece.

    Returns:
        Each place in `raw`; whole words when there are any.
    """
    if raw[0] not in "\"'" or not quote.split():
        return
    text, starts, ends = literal(raw)
    inner = r"\s+".join(map(re.escape, quote.split()))
    left = r"(?<!\w)" if quote.lstrip()[0].isalnum() else ""
    right = r"(?!\w)" if quote.rstrip()[-1].isalnum() else ""
    found = list(re.finditer(left + inner + right, text)) or re.finditer(inner, text)
    for match in found:
        yield Range(starts[match.start()], ends[match.end() - 1])
