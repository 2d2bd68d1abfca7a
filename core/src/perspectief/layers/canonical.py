"""The canonical form of content, in which layout makes no difference, and its digest.

Two values that mean the same to a reader have one canonical form: Unicode in NFC, line ends LF,
wrapped lines joined except at empty lines and before the items of a list, no space at the ends
(`format.md`, section 5). So wrapping a text again makes nothing stale.
"""

import re
from collections.abc import Iterable
from typing import Any

_LIST = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_EMPTY_LINES = re.compile(r"\n\s*\n")
DIGITS = 12
"""The hexadecimal digits of a digest."""


def join_lines(text: str) -> str:
    """Join wrapped lines; keep empty lines, and lines that begin an item of a list."""
    paragraphs: list[str] = []
    for paragraph in _EMPTY_LINES.split(text.replace("\r\n", "\n").strip()):
        lines: list[str] = []
        for line in map(str.rstrip, paragraph.split("\n")):
            if _LIST.match(line):
                lines.append(line)
            elif lines:
                lines[-1] = f"{lines[-1]} {line.lstrip()}"
            else:
                lines.append(line.lstrip())
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def canonical(value: Any) -> Any:
    """Give the canonical form of a value: of a text, or of all texts in a list or a table."""
    if isinstance(value, str):
        if value.isascii() and "\n" not in value and "\r" not in value:
            return value.strip()
        # Imported here: composing needs no more of this module than how lines are joined.
        from unicodedata import normalize

        return join_lines(normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")))
    if isinstance(value, dict):
        return {key: canonical(each) for key, each in value.items()}
    return [canonical(each) for each in value] if isinstance(value, list) else value


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are equal and of one type: `1`, `1.0` and `true` all differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)


def alike(one: Any, other: Any) -> bool:
    """Tell whether two values have one canonical form."""
    return same(one, other) or (
        not _ends_otherwise(one, other) and same(canonical(one), canonical(other))
    )


def _ends_otherwise(one: Any, other: Any) -> bool:
    """Tell whether the last words of two texts differ, so that no layout makes them one."""
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    last, end = one.rsplit(None, 1)[-1:], other.rsplit(None, 1)[-1:]
    # Letters with accents can be written in two ways.
    return last != end and "".join((*last, *end)).isascii()


def digest(value: Any) -> str:
    """Give the digest of the canonical form of a value. The order of keys makes no difference."""
    # Imported here, as above: only locks have digests.
    from json import dumps

    # Dates have no form in JSON; their type is told by how they are written.
    return _hashed([dumps(canonical(value), sort_keys=True, default=repr)])


def joint_digest(digests: Iterable[str]) -> str:
    """Give the digest of several, in their order."""
    return _hashed(digests)


def _hashed(parts: Iterable[str]) -> str:
    from hashlib import sha256

    return sha256("\n".join(parts).encode()).hexdigest()[:DIGITS]
