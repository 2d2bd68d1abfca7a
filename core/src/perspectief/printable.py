"""Text that can be shown anywhere: nothing in it can steer a terminal or turn a line around."""

from __future__ import annotations

_PLANE = 0x10000
"""Where the characters begin that JSON writes as two escapes."""


def plain(text: str) -> str:
    """Give text that cannot steer a terminal: what is not to be printed is shown as an escape.

    Marks that change the direction of what follows, and characters that nobody can see, are
    not to be printed either.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def plain_lines(text: str) -> str:
    """Give a text of more lines that cannot steer a terminal."""
    return "\n".join(map(plain, text.split("\n")))


def json_text(value: object) -> str:
    """Give plain values as JSON, to read for tools and for people."""
    # Imported here: most commands print no JSON.
    import json

    lines = json.dumps(value, ensure_ascii=False, indent=2).split("\n")
    return "\n".join(line if line.isprintable() else _escaped(line) for line in lines)


def _escaped(line: str) -> str:
    """Write what is not to be printed as JSON does; it can stand only within a text."""
    return "".join(c if c.isprintable() else escape(c) for c in line)


def escape(character: str) -> str:
    """Give a character as an escape that JSON knows too."""
    code = ord(character)
    if code < _PLANE:
        return f"\\u{code:04x}"
    high, low = divmod(code - _PLANE, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
