"""A file before any parser sees it: what would hold one up, and what is no text at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .places import SIZE

if TYPE_CHECKING:
    from ..findings import Finding

DEPTH = 32
"""The most brackets or parts of a key that may be nested."""

OBJECTS = 20_000
"""The most headers of one file; people write some hundreds."""

MARK = b"\xef\xbb\xbf"
"""The byte order mark that some editors put before a text."""

_LONG = 200
"""Characters of a line in which so little can be nested that parsing it is safe."""

_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})


def decoded(data: bytes, name: str) -> tuple[str, Finding | None]:
    """Give the text of a file.

    Args:
        data: Its bytes.
        name: Its name, for the address of a finding.

    Returns:
        The text without byte order mark; and what is wrong when it is too large, no UTF-8, or
        holds control characters.
    """
    if len(data) <= SIZE:
        try:
            # Leaving controls out is a good deal faster than looking for them.
            if len(data.translate(None, _CONTROLS)) == len(data):
                return data.removeprefix(MARK).decode(), None
        except UnicodeDecodeError:
            pass
    # Imported here: a file with nothing wrong does not pay for it.
    from .refusals import no_text

    return "", no_text(data, name, _CONTROLS)


def deep_place(text: str) -> int:
    """Give the offset at which brackets or the parts of a key are nested too deep; -1 if none.

    Only lines so long that parsing them may take very long are looked at.
    """
    at = 0
    while at + _LONG < len(text):
        # From line end to line end in leaps: faster than looking at each line.
        end = text.rfind("\n", at, at + _LONG + 1)
        if end < 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if _nesting(text[at:end]) > DEPTH:
                # Imported here: hardly any file comes this far.
                from .depth import too_deep_at

                return too_deep_at(text, DEPTH)
        at = end + 1
    return -1


def _nesting(line: str) -> int:
    """Give the most that can be nested in a line, strings counted too: a safe guess."""
    opened = line.count("[") + line.count("{")
    return max(opened, line.count("."))


def objects_place(text: str) -> int:
    """Give the offset of the first header that is one too many; -1 if none is."""
    if text.count("\n[") <= OBJECTS:
        return -1
    at = 0
    for _ in range(OBJECTS + 1):
        at = text.index("\n[", at) + 1
    return at
