"""Why a file is not read, as findings. Imported when there is one."""

from __future__ import annotations

import errno
import re
from typing import Any

from ..findings import Finding, finding
from .depth import deepest_at, too_deep_at
from .lines import Lines
from .places import SIZE, RefusedError
from .prescan import DEPTH, OBJECTS
from .syntax import second_look

_REASONS = {
    errno.EACCES: ("you may not open it", "je mag het niet openen"),
    errno.EPERM: ("you may not open it", "je mag het niet openen"),
    errno.ENOENT: ("it is not there", "het is er niet"),
    errno.ELOOP: ("it is a link that leads to itself", "het is een koppeling naar zichzelf"),
    errno.EBADMSG: (
        "it is damaged, so it cannot be unpacked",
        "het is beschadigd en daardoor niet uit te pakken",
    ),
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SEEN = 200
"""As many bytes as are looked at to tell UTF-16 without mark."""


def unreadable(error: OSError, name: str) -> Finding:
    """Give the finding that a file cannot be read."""
    if isinstance(error, RefusedError):
        return finding(error.code, name, file=name)
    known = _REASONS.get(error.errno or 0)
    said = error.strerror or str(error)
    english, dutch = known or (said, said)
    return finding("FP004", name, reason=english, reason_nl=dutch)


def no_text(data: bytes, name: str, controls: bytes) -> Finding:
    """Give the finding that a file is too large, or no text.

    Args:
        data: Its bytes, at most one more than the limit.
        name: Its name.
        controls: The control characters that no text may hold.
    """
    if len(data) > SIZE:
        # At the first character that is not read: in a file of one long line, that line.
        return _at_byte(finding("FP003", name, limit=SIZE), data, SIZE)
    if data.startswith(_UTF_16) or _is_utf_16(data):
        return _at(finding("FP008", name), 1, 1)
    control = re.search(b"[" + re.escape(controls) + b"]", data)
    try:
        data.decode()
    except UnicodeDecodeError as error:
        if not control or error.start < control.start():
            guess = _guess(data[error.start : error.start + 1])
            found = finding("FP002", name, offset=error.start + 1, **guess)
            return _at_byte(found, data, error.start)
    at = control.start() if control else 0
    return _at_byte(finding("FP006", name, code=f"{data[at]:04X}", offset=at + 1), data, at)


def _is_utf_16(data: bytes) -> bool:
    seen = data[:_SEEN]
    return len(seen) > 3 and any(set(seen[start::2]) == {0} for start in (0, 1))


def _guess(byte: bytes) -> dict[str, Any]:
    character = byte.decode("cp1252", "ignore")
    if not character.isprintable() or not character:
        return {"guess": "", "guess_nl": ""}
    return {
        "guess": f'Was it saved as Windows-1252? Then this is "{character}".',
        "guess_nl": f'Is het opgeslagen als Windows-1252? Dan staat hier "{character}".',
    }


def too_deep(text: str, at: int, name: str) -> Finding:
    """Give the finding that something is nested too deep, at an offset or where that is."""
    at = at if at >= 0 else too_deep_at(text, DEPTH)
    # With the header above it a key can be too deep where nothing is by itself.
    place = at if at >= 0 else deepest_at(text)
    return _at(finding("FP005", name, limit=DEPTH), *Lines(text).place(place))


def too_many(text: str, at: int, name: str) -> Finding:
    """Give the finding that a file has too many objects, at the first that is too many."""
    deep = too_deep_at(text, DEPTH)
    if deep >= 0:
        # Brackets at the beginning of lines are not always those of headers.
        return too_deep(text, deep, name)
    return _at(finding("FP009", name, limit=OBJECTS), *Lines(text).place(at))


def refused(text: str, error: Exception, name: str, path: str) -> list[Finding]:
    """Give all that is wrong with a text that the parser refuses.

    Args:
        text: The text.
        error: What the parser raised.
        name: The name of the file.
        path: Its path, as given by who asked.
    """
    if isinstance(error, RecursionError):
        return [too_deep(text, -1, name)]
    found = second_look(text, name, path)
    if any(each.severity == "error" for each in found):
        return found
    line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
    reason = getattr(error, "msg", None) or str(error)
    return [_at(finding("FP101", name, reason=reason), line, column), *found]


def _at(found: Finding, line: int, column: int) -> Finding:
    return found.having(line=line, column=column, end_line=line, end_column=column + 1)


def _at_byte(found: Finding, data: bytes, offset: int) -> Finding:
    before = data[:offset]
    start = before.rfind(b"\n") + 1
    # The mark is no character of the first line.
    column = len(before[start:].decode("utf-8" if start else "utf-8-sig", "replace")) + 1
    return _at(found, before.count(b"\n") + 1, column)
