"""Bytes to tables: one TOML file, looked over before any parser sees it."""

import re
from typing import TYPE_CHECKING, Any

import tomli
from attrs import evolve

from ..findings import Finding, finding
from .places import SIZE

if TYPE_CHECKING:
    from .places import Place

DEPTH = 32
"""The most brackets or parts of a key that may be nested."""

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


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
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return {}, [_at_byte(finding("FP002", name, offset=error.start + 1), data, error.start)]
    return _parsed(text, data, name)


def _parsed(text: str, data: bytes, name: str) -> tuple[dict[str, Any], list[Finding]]:
    if control := _CONTROL.search(data):
        at, code = control.start(), f"{control[0][0]:04X}"
        return {}, [_at_byte(finding("FP006", name, code=code, offset=at + 1), data, at)]
    if _too_deep(text):
        return {}, [finding("FP005", name, limit=DEPTH)]
    try:
        return tomli.loads(text), []
    except tomli.TOMLDecodeError as error:
        return {}, [_placed(finding("FP101", name, reason=error.msg), error.lineno, error.colno)]
    except (RecursionError, ValueError) as error:
        # An integer of five thousand digits is refused by Python and not by the parser.
        return {}, [finding("FP101", name, reason=_plain(error))]


def _too_deep(text: str) -> bool:
    if text.count("[") + text.count("{") + text.count(".") <= DEPTH:
        return False
    return any(_nesting(line) > DEPTH for line in text.splitlines())


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
    column = len(before[start:].decode("utf-8", "replace")) + 1
    return _placed(found, before.count(b"\n") + 1, column)


def _plain(error: BaseException) -> str:
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(reason)
