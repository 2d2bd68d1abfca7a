"""Whether a text that the parser accepts may hold what only TOML 1.1 allows: a quick guess.

It errs on one side only: of a text with TOML 1.1 it never says no. Who says yes looks closely
(`syntax.newer_syntax`), which takes as long as parsing the file several times.
"""

import re

_TEXTS = r"""(?:[^{}#"'\n\\,]++|"[^"{}\n\\]*"|'[^'{}\n]*'|,(?![ \t]*\}))*+"""
"""Whole texts and what stands between them, without braces, and no comma before a brace."""

_PAIR = rf"\{{{_TEXTS}(?:\{{{_TEXTS}\}}{_TEXTS})*+\}}"
"""Two braces on one line with nothing but that between them, or such pairs."""

_CLOSED = rf"(?:{_PAIR}|[^{{}}]++)*+"
"""A line with all its braces in such pairs."""

_WORD = r"\{\w*\}"
"""A word between braces."""

_TIME = r":[0-5]\d(?![\d:])(?<=\d\d:\d\d)"


def may_be_newer(text: str) -> bool:
    """Tell whether a text may have braces over lines, short escapes, or times without seconds."""
    return _has_short_escape(text) or _has_open_brace(text) or _has_short_time(text)


def _has_short_escape(text: str) -> bool:
    at = text.find("\\")
    while at >= 0:
        if text[at + 1 : at + 2] in ("e", "x"):
            return True
        at = text.find("\\", at + 2)
    return False


def _has_open_brace(text: str) -> bool:
    """Tell whether a line has a brace that is not plainly closed on it, or a comma before one.

    A brace in a text or an explanation counts too, unless its pair is on the same line.
    """
    if text.count("{") == len(re.findall(_WORD, text)):
        # Of most files that is all: the words that texts leave open, which can be no tables.
        return False
    at = text.find("{")
    while at >= 0:
        end = text.find("\n", at)
        line = text[at:] if end < 0 else text[at:end]
        if not re.fullmatch(_CLOSED, line):
            return True
        at = -1 if end < 0 else text.find("{", end)
    return False


def _has_short_time(text: str) -> bool:
    """Tell whether a time without seconds stands where a value may stand."""
    for match in re.finditer(_TIME, text):
        before = text[max(0, match.start() - 13) : match.start() - 2].rstrip(" \t")[-1:]
        if before in ("", *"=[,\n\rTt0123456789"):
            return True
    return False
