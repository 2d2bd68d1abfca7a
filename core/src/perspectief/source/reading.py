"""Bytes to tables: one TOML file, looked over before any parser sees it."""

import re
from typing import TYPE_CHECKING, Any

import tomli
from attrs import evolve

from ..findings import Finding, finding
from .places import SIZE
from .toml_words import explained

if TYPE_CHECKING:
    from .places import Place

DEPTH = 32
"""The most brackets or parts of a key that may be nested."""

_LONG = 200
"""Characters of a line in which so little can be nested that parsing it is safe."""

_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})
_CONTROL = re.compile(b"[" + re.escape(_CONTROLS) + b"]")
_MARK = b"\xef\xbb\xbf"
"""The byte order mark that some editors put before a text."""


def read_table(place: "Place", name: str) -> tuple[dict[str, Any], list[Finding]]:
    """Read one TOML file.

    Args:
        place: Where it is.
        name: Its name there.

    Returns:
        Its table, empty when it cannot be read, and what is wrong with it.
    """
    try:
        data = place.read(name)
    except OSError as error:
        return {}, [finding("FP004", name, reason=_plain(error))]
    if len(data) > SIZE:
        return {}, [finding("FP003", name, size=f"more than {SIZE}", limit=SIZE)]
    try:
        text = data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        at = error.start + len(data) - len(error.object)
        return {}, [_at_byte(finding("FP002", name, offset=at + 1), data, at)]
    return _parsed(text, data, name)


def _parsed(text: str, data: bytes, name: str) -> tuple[dict[str, Any], list[Finding]]:
    # Leaving them out is a good deal faster than looking for them.
    if len(data.translate(None, _CONTROLS)) < len(data) and (control := _CONTROL.search(data)):
        at, code = control.start(), f"{control[0][0]:04X}"
        return {}, [_at_byte(finding("FP006", name, code=code, offset=at + 1), data, at)]
    if _too_deep(text):
        return {}, [finding("FP005", name, limit=DEPTH)]
    try:
        table = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        return {}, [
            _placed(finding("FP101", name, **explained(error.msg)), error.lineno, error.colno)
        ]
    except (RecursionError, ValueError) as error:
        # An integer of five thousand digits is refused by Python and not by the parser.
        return {}, [finding("FP101", name, **explained(_plain(error)))]
    wrong = _beyond(table, name)
    return ({}, [wrong]) if wrong else (table, [])


def _beyond(table: dict[str, Any], name: str) -> Finding | None:
    """Find what a parser may accept and no pack means: great depth, enormous integers."""
    level: list[Any] = [table]
    for _ in range(DEPTH + 1):
        inner: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                inner.extend(value.values())
            elif isinstance(value, list):
                inner.extend(value)
            elif isinstance(value, int) and not -(2**63) <= value < 2**63:
                return finding("FP101", name, **explained("an integer has more than 64 bits"))
        level = inner
        if not level:
            return None
    return finding("FP005", name, limit=DEPTH)


def _too_deep(text: str) -> bool:
    return any(len(line) > _LONG and _nesting(line) > DEPTH for line in text.splitlines())


def _nesting(line: str) -> int:
    """Give the most that can be nested in a line, strings counted too: a safe guess."""
    key = line.split("=", 1)[0] if "=" in line else line
    dots = key.count(".") if '"' not in key and "'" not in key else 0
    run = most = 0
    for character in line:
        if character in "[{":
            run += 1
            most = max(most, run)
        elif character in "]}":
            run -= 1
    return max(most, dots if line.lstrip().startswith("[") or "=" in line else 0)


def _placed(found: Finding, line: int, column: int) -> Finding:
    return evolve(found, line=line, column=column)


def _at_byte(found: Finding, data: bytes, offset: int) -> Finding:
    before = data[:offset]
    start = before.rfind(b"\n") + 1
    # The mark is no character of the first line.
    column = len(before[start:].decode("utf-8" if start else "utf-8-sig", "replace")) + 1
    return _placed(found, before.count(b"\n") + 1, column)


def _plain(error: BaseException) -> str:
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(reason)
