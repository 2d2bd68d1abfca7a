"""Texts as they are read: lines joined, words left open filled in.

In a text a line break is a space and an empty line a paragraph (`format.md`, section 1).
`{name}` is filled in once; a literal brace is written `{{` (section 2).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..layers.canonical import join_lines
from ..layers.open_words import BRACE, small

_LOOSE = re.compile(
    r"\{\{|\}\}|\{[A-Za-z][A-Za-z0-9_]*\}"
    r"|(\{\s{0,9}\w{0,40}|\w{0,40}\s{0,9}\}(?!\}))|(\})"
)

Unknown = Callable[[str], str | None]
"""Asked of each name between braces that is no parameter, and of a loose brace with `""`:
gives what to put there, or `None` to leave it."""

UnknownAt = Callable[[str, tuple[str, ...]], str | None]
"""The same, with the keys that lead to the text."""


def fill(text: str, values: Mapping[str, str], unknown: Unknown) -> str:
    """Fill in the parameters of a text.

    Args:
        text: A text.
        values: The value of each parameter.
        unknown: Asked of what cannot be filled in.

    Returns:
        The text, filled in once: a value is not filled in again. `{Name}` gives the value
        of `name` with a capital.
    """

    def value(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        name = match[1] or ""
        if name in values:
            return values[name]
        if name and small(name) in values:
            return capital(values[small(name)])
        return unknown(name) or match[0]

    return BRACE.sub(value, text)


def loose_braces(text: str) -> Iterator[str]:
    """Give each brace of a text that is no parameter, in order, with the word it stands at."""
    for match in _LOOSE.finditer(text):
        if piece := match[1] or match[2]:
            yield piece


def capital(words: str) -> str:
    """Give words with a capital; in Dutch `ij` is one letter."""
    if words[:2] == "ij":
        return "IJ" + words[2:]
    return words[:1].upper() + words[1:]


def filled(
    value: Any, values: Mapping[str, str], unknown: UnknownAt, at: tuple[str, ...] = ()
) -> Any:
    """Give a table with all its texts as they are read; parts without change are shared."""
    if isinstance(value, str):
        if "\n" in value:
            value = join_lines(value)
        if "{" in value or "}" in value:
            value = fill(value, values, lambda name: unknown(name, at))
        return value
    if isinstance(value, dict):
        changed = {
            key: filled(each, values, unknown, (*at, key))
            if isinstance(each, (str, dict))
            else each
            for key, each in value.items()
        }
        return changed if any(changed[key] is not value[key] for key in value) else value
    return value
