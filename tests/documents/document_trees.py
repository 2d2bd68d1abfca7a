"""What the tests of documents share: packs, and ways to look into a tree."""

from collections.abc import Iterator
from functools import cache
from typing import TypeVar

import attrs

import perspectief
from perspectief.model import Pack
from perspectief.plugins import Options
from perspectief.tree import Heading

T = TypeVar("T")

CHOSEN = Options()
EVERYTHING = Options(everything=True)
NOT_SHOWN = ("id", "style", "shape", "size", "address", "svg", "language", "entries")
"""Fields of a node that hold a string and no words."""


@cache
def pack(id: str) -> Pack:
    """Give an installed pack; it is immutable, so all tests can share it."""
    return perspectief.load(id)


def parts(node: object) -> Iterator[object]:
    """Give a node and everything in it that is shown, in the order of the fields."""
    yield node
    kind = type(node)
    if isinstance(node, tuple | list):
        for each in node:
            yield from parts(each)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name not in NOT_SHOWN:
                yield from parts(getattr(node, field.name))


def found(node: object, kind: type[T]) -> list[T]:
    """Give all nodes of a kind in a node."""
    return [part for part in parts(node) if isinstance(part, kind)]


def said(node: object) -> str:
    """Give all text in a node."""
    return "\n".join(found(node, str))


def heads(node: object, level: int) -> list[str]:
    """Give the words of all headings of a level."""
    return [
        "".join(found(head.content, str)) for head in found(node, Heading) if head.level == level
    ]
