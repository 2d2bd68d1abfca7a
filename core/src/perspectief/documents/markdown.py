"""The small Markdown of long texts, as nodes of the document tree."""

from functools import cache
from typing import TYPE_CHECKING

from ..tree import Block, Blocks, Emphasis, Foreign, Inline, Inlines, Link, List, Paragraph, Strong
from .foreign import language_of

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode


@cache
def _parser() -> "MarkdownIt":
    # Imported when the first document is made: reading a pack needs no Markdown.
    from markdown_it import MarkdownIt

    # Emphasis, links and lists; all else, raw HTML too, stays the text that it is.
    parser = MarkdownIt("zero", {"html": False, "linkify": False})
    return parser.enable(["emphasis", "link", "list", "escape"])


def blocks(text: str | None) -> Blocks:
    """Give a long text as blocks: paragraphs and lists.

    Args:
        text: A text with small Markdown, or `None` for an absent one.

    Returns:
        The blocks in order; none for an absent or empty text.
    """
    if not text:
        return ()
    from markdown_it.tree import SyntaxTreeNode

    language = language_of(text)
    root = SyntaxTreeNode(_parser().parse(text))
    # The mark stands behind the last of its paragraphs, and is about all of them.
    return tuple(_block(node, language) for node in root.children)


def inlines(text: str | None) -> Inlines:
    """Give the words of a text that is to stand within one paragraph.

    Args:
        text: A text with small Markdown, or `None` for an absent one.

    Returns:
        The words of all its paragraphs and list items, one after the other.
    """
    words: list[Inline] = []
    for block in blocks(text):
        for content in _words(block):
            words += [" ", *content] if words else content
    return tuple(words)


def _words(block: Block) -> list[Inlines]:
    match block:
        case Paragraph(content):
            return [content]
        case List(items):
            return [content for item in items for inner in item for content in _words(inner)]
        case _:
            return []


def _block(node: "SyntaxTreeNode", language: str | None) -> Block:
    if node.type in ("bullet_list", "ordered_list"):
        items = tuple(
            tuple(_block(child, language) for child in item.children) for item in node.children
        )
        return List(items, "bullet" if node.type == "bullet_list" else "number")
    return Paragraph(tuple(_inline(child, language) for child in node.children[0].children))


def _inline(node: "SyntaxTreeNode", language: str | None) -> Inline:
    content = tuple(_inline(child, language) for child in node.children)
    match node.type:
        case "em":
            return Emphasis(content)
        case "strong":
            return Strong(content)
        case "link":
            return Link(str(node.attrs["href"]), content)
        case "softbreak" | "hardbreak":
            return " "
        case _:
            return Foreign(node.content, language) if language else node.content
