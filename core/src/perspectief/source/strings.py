"""The texts of TOML between their quotes: what they say, and where each character of it stands."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LONG = r'''"""(?:[^"\\]++|\\.|"{1,2}+(?!"))*+"{3,5}+''' r"""|'''(?:[^']++|'{1,2}+(?!'))*+'{3,5}+"""
"""A text between three quotes, as a pattern: with `re.DOTALL`, and before `SHORT`."""

SHORT = r"""(?:"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+')"""
"""A text on one line, as a pattern."""

_ESCAPE = re.compile(
    r"\\(?:(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2})|([btnfre\"\\])|[ \t]*\r?\n[ \t\r\n]*)"
)
"""An escape: a code, a letter, or a line end to be left out with all white space behind it."""

_LETTERS = {
    "b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b", '"': '"', "\\": "\\",
}  # fmt: skip
_QUOTES = ('"""', "'''", '"', "'")


class Decoded(NamedTuple):
    """What a text of TOML says.

    Attributes:
        text: What it says. Line ends are kept as they are written.
        starts: The offset in what is written of each character of that.
        ends: The offset just behind it; an escape is longer than one character.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def literal(raw: str) -> Decoded:
    """Read a text of TOML, written in one of its four ways.

    Args:
        raw: The text with its quotes, as the parser accepted it.
    """
    quotes = next(each for each in _QUOTES if raw.startswith(each))
    at, end = len(quotes), len(raw) - len(quotes)
    if len(quotes) == 3:
        # The line end behind the opening is no part of the text.
        at += raw.startswith("\n", at) + 2 * raw.startswith("\r\n", at)
    if quotes[0] == "'" or "\\" not in raw:
        return Decoded(raw[at:end], range(at, end), range(at + 1, end + 1))
    return _unescaped(raw, at, end)


def _unescaped(raw: str, at: int, end: int) -> Decoded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for escape in _ESCAPE.finditer(raw, at, end):
        start, behind = escape.span()
        pieces += (raw[at:start], character := _meant(escape))
        starts += range(at, start)
        ends += range(at + 1, start + 1)
        if character:
            starts.append(start)
            ends.append(behind)
        at = behind
    pieces.append(raw[at:end])
    return Decoded("".join(pieces), [*starts, *range(at, end)], [*ends, *range(at + 1, end + 1)])


def _meant(escape: re.Match[str]) -> str:
    code, letter = escape.groups()
    if code:
        return chr(int(code[1:], 16))
    return _LETTERS[letter] if letter else ""
