"""Characters that nobody sees: a text without them, and where they were."""

import re
from collections.abc import Iterable, Iterator

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NOTHING = "\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff"
RUN = re.compile(rf"[{_SPACES}{_NOTHING}]+")
"""Spaces that are none for TOML, and characters without width."""

WIDE = re.compile(rf"[{_SPACES}]")
LONE_RETURN = re.compile(r"\r(?!\n)")
_NEXT = re.compile(r"[ \t]*(?:[\r\n\[#]|$|[\w.\"'-]+\s*=)")


def tidied(raw: str) -> str:
    """Give a text in which each strange space is one that TOML knows, or a letter.

    It has as many characters as the text, so offsets in the one are offsets in the other. A lone
    carriage return becomes a line end when what follows is a statement, and else a space. A
    character without width within a word becomes a letter: that word stays one word.
    """
    text = raw
    if "\r" in text:
        text = LONE_RETURN.sub(_line_end, text)
    return text if text.isascii() else RUN.sub(_plain, text)


def _line_end(match: re.Match[str]) -> str:
    return "\n" if _NEXT.match(match.string, match.end()) else " "


def _plain(run: re.Match[str]) -> str:
    text, (start, end) = run.string, run.span()
    inside = _is_word(text[max(0, start - 1) : start]) and _is_word(text[end : end + 1])
    return ("_" if inside and not WIDE.search(run[0]) else " ") * (end - start)


def _is_word(character: str) -> bool:
    return character.isalnum() or character in ("_", "-")


def outside(raw: str, quiet: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the runs of strange spaces of a text that do not begin within some stretches of it."""
    stretches = iter(sorted(quiet))
    until = 0
    following = next(stretches, None)
    for run in RUN.finditer(raw):
        while following and following[0] <= run.start():
            until = max(until, following[1])
            following = next(stretches, None)
        if run.start() >= until:
            yield run.span()
