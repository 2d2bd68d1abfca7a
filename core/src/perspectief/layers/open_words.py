"""The words that a text leaves open: `{name}`, filled in once; a literal brace is written `{{`."""

import re
from collections.abc import Iterator

BRACE = re.compile(r"\{\{|\}\}|\{([A-Za-z][A-Za-z0-9_]*)\}|[{}]")
"""What stands between braces, as a group; or a brace, written as it must be or loose."""


def open_words(text: str) -> Iterator[str]:
    """Give each word that a text leaves open, and an empty one for a brace that stands loose."""
    for match in BRACE.finditer(text) if "{" in text or "}" in text else ():
        if match[0] not in ("{{", "}}"):
            yield match[1] or ""


def small(word: str) -> str:
    """Give the name of the parameter that a word with a capital stands for."""
    return word[:1].lower() + word[1:]
