"""Texts without a translation: words in the language they were written in, known as such."""

import re
from typing import Any, TypeVar, cast

import attrs

from ..model import Pack
from ..tree import Foreign

T = TypeVar("T")

_MARK = re.compile(r" \[([a-z]{2,3})\]$")
"""What stands behind a text that is shown as it was written (`translation.in_language`)."""


def language_of(words: str) -> str | None:
    """Give the language that the mark behind a text names; nothing when there is none."""
    found = _MARK.search(words)
    return found[1] if found else None


def told_apart(node: T, pack: Pack) -> T:
    """Give a document, or a part of one, in which every foreign text is known as such.

    Args:
        node: A tree, or anything that holds nodes of one.
        pack: The pack it was made from; without foreign texts nothing changes.
    """
    return cast(T, _changed(node)) if pack.untranslated else node


def _changed(node: Any) -> Any:
    if isinstance(node, Foreign):
        return node
    if isinstance(node, str):
        language = language_of(node)
        return Foreign(node, language) if language else node
    if isinstance(node, tuple):
        return tuple(map(_changed, node))
    if not attrs.has(type(node)):
        return node
    fields = attrs.fields(type(node))
    return attrs.evolve(
        node, **{field.name: _changed(getattr(node, field.name)) for field in fields}
    )
