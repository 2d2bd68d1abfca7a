"""The small Markdown of long texts, as nodes of the document tree."""

from functools import cache
from typing import TYPE_CHECKING

from ..tree import Block, Blocks, Emphasis, Inline, Inlines, Link, List, Paragraph, Strong

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

    root = SyntaxTreeNode(_parser().parse(text))
    return tuple(_block(node) for node in root.children)


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


def _block(node: "SyntaxTreeNode") -> Block:
    if node.type in ("bullet_list", "ordered_list"):
        items = tuple(tuple(_block(child) for child in item.children) for item in node.children)
        return List(items, "bullet" if node.type == "bullet_list" else "number")
    return Paragraph(tuple(_inline(child) for child in node.children[0].children))


def _inline(node: "SyntaxTreeNode") -> Inline:
    content = tuple(_inline(child) for child in node.children)
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
            return node.content
