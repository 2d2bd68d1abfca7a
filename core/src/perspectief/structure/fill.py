"""Texts as they are read: lines joined, words left open filled in.

In a text a line break is a space and an empty line a paragraph (`format.md`, section 1).
`{name}` is filled in once; a literal brace is written `{{` (section 2).
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

_BRACE = re.compile(r"\{\{|\}\}|\{([A-Za-z][A-Za-z0-9_]*)\}|[{}]")
_LIST = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")

Unknown = Callable[[str], None]
"""Told of each name between braces that is no parameter; of a loose brace with `""`."""


def fill(text: str, values: Mapping[str, str], unknown: Unknown) -> str:
    """Fill in the parameters of a text.

    Args:
        text: A text.
        values: The value of each parameter.
        unknown: Told of what cannot be filled in; that stays as it is written.

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
        small = name[:1].lower() + name[1:]
        if name and small in values:
            return capital(values[small])
        unknown(name)
        return match[0]

    return _BRACE.sub(value, text)


def capital(words: str) -> str:
    """Give words with a capital; in Dutch `ij` is one letter."""
    if words[:2] == "ij":
        return "IJ" + words[2:]
    return words[:1].upper() + words[1:]


def join_lines(text: str) -> str:
    """Join wrapped lines; keep empty lines, and lines that begin an item of a list."""
    paragraphs: list[str] = []
    for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").strip()):
        lines: list[str] = []
        for line in paragraph.split("\n"):
            if lines and not _LIST.match(line):
                lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
            else:
                lines.append(line.rstrip() if _LIST.match(line) else line.strip())
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def filled(value: Any, values: Mapping[str, str], unknown: Unknown) -> Any:
    """Give a table with all its texts as they are read; parts without change are shared."""
    if isinstance(value, str):
        if "\n" in value:
            value = join_lines(value)
        return fill(value, values, unknown) if "{" in value or "}" in value else value
    if isinstance(value, dict):
        changed = {key: filled(each, values, unknown) for key, each in value.items()}
        return changed if any(changed[key] is not value[key] for key in value) else value
    return value
