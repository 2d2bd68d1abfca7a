"""Keys: the names before a value, and what people write instead of them."""

import re
import unicodedata
from typing import NamedTuple

from ..strings import literal
from .escapes import check_escapes
from .look import Change, Look, Where, mend, shortened
from .names import Part
from .patterns import CURLY, KEY, PART, blank, code_of
from .prose import as_explanation, block_end

_EMPTY = re.compile(r"(?:^|\.)[ \t]*(?=\.|$)")
_ALIKE = str.maketrans(
    "\u2010\u2011\u2012\u2013\u2014\u2212\u00f8\u0430\u0435\u0456\u043e\u0440\u0441\u0443\u0445",
    "------oaeiopcyx",
)
"""Dashes, and letters of other languages that look like ours, as an id may have them."""

_WORDS = 3
"""The most words that are read as a name with spaces in it, and not as a sentence."""

_LONGEST = 60
_CURLY_NAME = re.compile(rf"[{CURLY}\"']([^\n=\"'{CURLY}]*)[{CURLY}\"']")
_VALUE = re.compile(
    r"""(?:"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*'|\[[^\n]*\]|\{[^\n]*\}|[\d.:-]+|true|false)"""
    r"[ \t]*(?:#[^\n]*)?\r?$",
    re.MULTILINE,
)
_STOPS = ",}"
"""What a pair between braces ends at."""


class Key(NamedTuple):
    """A key that was read.

    Attributes:
        parts: Its parts; empty when they cannot be told.
        value: Where its value begins; -1 when there is none.
        end: Where reading goes on when there is no value.
    """

    parts: list[Part]
    value: int
    end: int = -1


def parts_of(look: Look, start: int, end: int) -> list[Part]:
    """Give the parts of a key that is written as TOML wants it."""
    found = []
    at = start
    while at < end:
        match = PART.match(look.text, at)
        if match is None:
            at += 1
            continue
        raw, at = match[0], match.end()
        if raw[0] in "\"'":
            look.quiet.append(match.span())
        if raw[0] == '"':
            check_escapes(look, *match.span())
        found.append(Part(name_in(raw), *match.span()))
    return found


def name_in(part: str) -> str:
    """Give the name that a part of a key says, with quotes around it or not."""
    return literal(part).text if part[0] in "\"'" else part


def key(look: Look, at: int, where: Where) -> Key:
    """Look at a key and the sign behind it."""
    text = look.text
    match = KEY.match(text, at)
    if not match:
        return _strange(look, at, where)
    sign = blank(text, match.end())
    character = text[sign : sign + 1]
    if look.text.startswith("==", sign):
        equals = Change(sign, sign + 2, "=")
        look.note("FP121", sign, sign + 2, mend("safe", "equals", equals), text="==")
        return Key(parts_of(look, *match.span()), blank(text, sign + 2))
    if character == "=":
        return Key(parts_of(look, *match.span()), blank(text, sign + 1))
    if character == ":" and not text.startswith("://", sign):
        equals = Change(match.end(), sign + 1, " =" if text[sign + 1 : sign + 2] == " " else " = ")
        look.note("FP121", sign, sign + 1, mend("safe", "equals", equals), text=":")
        return Key(parts_of(look, *match.span()), blank(text, sign + 1))
    if sign > match.end() and _VALUE.match(text, sign) and where == "line":
        equals = Change(match.end(), match.end(), " =")
        look.note("FP122", *match.span(), mend("unsafe", "equals", equals), text=match[0])
        return Key(parts_of(look, *match.span()), sign)
    return _strange(look, at, where)


def _strange(look: Look, at: int, where: Where) -> Key:
    """Look at what is no key of TOML: perhaps a name with an accent, perhaps a sentence."""
    end = _end(look, at, where)
    line = look.text[at:end]
    name, sign, _ = line.partition("=")
    name = name.rstrip()
    if not sign or not _is_name(name):
        return _loose(look, at, end, where)
    note_name(look, at, at + len(name))
    return Key([], blank(look.text, at + line.index("=") + 1))


def _end(look: Look, at: int, where: Where) -> int:
    eol = look.eol(at)
    if where == "braces":
        ends = (look.text.find(each, at, eol) for each in _STOPS)
        return min((each for each in ends if each >= 0), default=eol)
    return at + len(code_of(look.text[at:eol]))


def _is_name(name: str) -> bool:
    if name[:1] in (*CURLY, '"', "'") and _CURLY_NAME.fullmatch(name):
        return True
    odd = any(character in "\"'[]{}:,;#" for character in name)
    return not odd and len(name) <= _LONGEST and len(name.split()) <= _WORDS


def _loose(look: Look, at: int, end: int, where: Where) -> Key:
    """Note a text that is no statement; lines below it that are none either belong to it."""
    end = max(at + len(look.text[at:end].rstrip()), at + 1)
    look.quiet.append((at, end))
    if where == "braces":
        look.note("FP122", at, end, text=shortened(look.raw[at:end]))
        return Key([], -1, end)
    if look.text[at] in "\"'" and not PART.match(look.text, at):
        look.note("FP103", at, end, text=look.text[at])
    else:
        last = max(block_end(look, look.eol(at)), end)
        sharps = as_explanation(look, at, last)
        look.note("FP123", at, last, sharps, text=shortened(look.raw[at:end]))
    look.prose = True
    return Key([], -1, end)


def note_name(look: Look, start: int, end: int) -> None:
    """Note a name, of a key or between brackets, that TOML does not allow."""
    name = look.raw[start:end]
    look.quiet.append((start, end))
    curly = _CURLY_NAME.fullmatch(name)
    if curly:
        change = Change(start, end, plain_name(curly[1]) or f'"{curly[1]}"')
        look.note("FP102", start, end, mend("safe", "bare", change), text=name[0])
        return
    empty = _EMPTY.search(name)
    if empty or not name:
        # What is missing has no width: the sign behind it, or else before it, shows the place.
        start = min(start, len(look.text) - 1)
        look.note("FP137", start, max(end, start + 1))
        return
    plain = ".".join(map(plain_name, name.split(".")))
    mends = [mend("unsafe", "plain-name", Change(start, end, plain))] if plain.strip(".") else []
    look.note("FP125", start, end, *mends, text=shortened(name), fix=plain)


def plain_name(text: str) -> str:
    """Give a name with nothing but what an id may have: `Financiële zaken` → `financiele-zaken`."""
    plain = text.lower().translate(_ALIKE)
    letters = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9_]+", letters))
