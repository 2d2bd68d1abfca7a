"""Walking through a document: all that stands in it, in reading order."""

import pytest

from helpers.trees import every_block
from perspectief.tree import (
    Block,
    Blocks,
    Box,
    Emphasis,
    Facts,
    Field,
    Grid,
    Heading,
    Link,
    List,
    Paragraph,
    Strong,
    Table,
    Together,
)
from perspectief.tree.walking import inner, walk


def said(words: str) -> Blocks:
    """Give words as a paragraph."""
    return (Paragraph((words,)),)


@pytest.mark.parametrize(
    "block",
    [
        Heading(1, ("a", Strong(("b", Emphasis(("c",)))), "d")),
        Paragraph(("a", Link("#x", ("b",)), "c", "d")),
        List((said("a"), (List((said("b"), said("c"))), *said("d")))),
        Grid(2, (said("a"), (*said("b"), Field(("c",))), (), said("d"))),
        Together((*said("a"), Box((*said("c"), *said("d")), ("b",)))),
        Facts(((("a",), said("b")), (("c",), said("d")))),
        Table((("a",), ("b",)), ((said("c"), said("d")), ((), ()))),
    ],
)
def test_what_is_in_a_part_follows_it(block: Block) -> None:
    """Words come as people read them: a head before its rows, a title before what it is above."""
    parts = list(walk((block, "e")))
    assert parts[0] is block
    assert [part for part in parts if isinstance(part, str)] == ["a", "b", "c", "d", "e"]


def test_every_part_comes_once() -> None:
    """Each part comes once, directly behind what it stands in and the parts before it."""
    blocks = every_block(lambda: "x")
    parts = list(walk(blocks))
    assert len(parts) == len(blocks) + sum(len(inner(part)) for part in parts)
