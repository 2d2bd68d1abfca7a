"""Words within a line, as Markdown. Whatever comes from content is escaped here."""

import re
from unicodedata import category

from ..tree import Blank, Emphasis, Inline, Inlines, Link, Mark, Strong
from .html_inlines import writable
from .pdf_data import target
from .shapes import SIGNS

ROOM = r"\_" * 12
"""Room to write: a line."""

_SPACE = re.compile(r"\s+")
_SYNTAX = re.compile(r"[\\`*_\[\]<>&|~$#]")
_AT_THE_START = re.compile(r"[-+=]|(?<=\d)[.)]")


def escaped(words: str) -> str:
    """Give words so that Markdown shows just those words, on one line."""
    return inlines((words,))


def inlines(content: Inlines) -> str:
    """Give words within a line as Markdown, on one line."""
    line = _joined(content, linked=False).strip()
    # Only here do these begin a list or a head; a number is followed by a point or a bracket.
    digits = len(line) - len(line.lstrip("0123456789"))
    if _AT_THE_START.match(line, digits):
        return f"{line[:digits]}\\{line[digits:]}"
    return line


def _joined(content: Inlines, *, linked: bool) -> str:
    parts = [part for one in content for part in _parts(one, linked=linked) if part[1]]
    said = ""
    for number, (mark, words) in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else ("", "")
        fits = _fits(said[-1:], words, (following[0] or following[1])[:1])
        said += f"{mark}{words}{mark}" if fits else words
    return said


def _parts(one: Inline, *, linked: bool) -> tuple[tuple[str, str], ...]:
    """Give words with the mark of their stress; the spaces around them stand outside it."""
    match one:
        case str():
            return (("", _SYNTAX.sub(r"\\\g<0>", _SPACE.sub(" ", writable(one)))),)
        case Strong(content):
            mark, words = "**", _joined(content, linked=linked)
        case Emphasis(content):
            mark, words = "*", _joined(content, linked=linked)
        case Link(address, content):
            return (("", _link(address, content, linked=linked)),)
        case Mark(shape):
            return (("", SIGNS[shape]),)
        case Blank():
            return (("", ROOM),)
    inside = words.strip(" ")
    start = words.find(inside)
    return ("", words[:start]), (mark, inside), ("", words[start + len(inside) :])


def _link(address: str, content: Inlines, *, linked: bool) -> str:
    words = _joined(content, linked=True)
    leads = None if linked or address.startswith("#") else target(address)
    if not leads or not words.strip():
        return words
    # What stands for a sign in HTML would be one here too.
    return f"[{words}](<{leads.replace('&', chr(92) + '&')}>)"


def _fits(before: str, words: str, after: str) -> bool:
    """Tell whether marks around words are taken for marks: not between two letters and a sign."""
    return not (_clash(before, words[:1]) or _clash(after, words[-1:]))


def _clash(outside: str, inside: str) -> bool:
    if outside == "*":
        return True
    return category(inside)[0] in "PS" and bool(outside.strip()) and category(outside)[0] != "P"
