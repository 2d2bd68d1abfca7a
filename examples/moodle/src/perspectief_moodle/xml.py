"""The writer: a document tree as Moodle XML. It knows trees, and nothing of packs."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from perspectief.plugins import Options
from perspectief.tree import Block, Card, Cards, Emphasis, Heading, Inlines, Link, Strong, Tree

_NAME = 255
"""The most characters that Moodle keeps of the name of a question."""

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What cannot stand in XML, not even escaped."""


def write(tree: Tree, options: Options) -> bytes:
    """Write a tree: each heading becomes a category, each card an open question."""
    quiz = Element("quiz")
    _category(quiz, (tree.title,))
    for block in _flat(tree):
        if isinstance(block, Heading):
            _category(quiz, (tree.title, _words(block.content)))
        elif isinstance(block, Cards):
            for card in block.cards:
                if card.style == "plain":
                    _question(quiz, card)
    indent(quiz)
    written: str = tostring(quiz, "unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'.encode()


def _flat(tree: Tree) -> Iterator[Block]:
    for section in tree.sections:
        yield from section.blocks


def _category(quiz: Element, path: tuple[str, ...]) -> None:
    # A slash parts the levels of a category; a double one stands for itself.
    name = "/".join(part.replace("/", "//") for part in path)
    question = SubElement(quiz, "question", type="category")
    _text(SubElement(question, "category"), f"$course$/top/{name}")


def _question(quiz: Element, card: Card) -> None:
    words = _words(card.body)
    question = SubElement(quiz, "question", type="essay")
    _text(SubElement(question, "name"), words[:_NAME])
    paragraphs = "\n\n".join((words, *map(_words, card.notes)))
    _text(SubElement(question, "questiontext", format="plain_text"), paragraphs)
    # Open questions without points: nobody is scored.
    for name, value in (("defaultgrade", "0"), ("responseformat", "plain")):
        SubElement(question, name).text = value


def _text(parent: Element, words: str) -> None:
    SubElement(parent, "text").text = _NO_XML.sub("", words)


def _words(content: Inlines) -> str:
    return "".join(
        each
        if isinstance(each, str)
        else _words(each.content)
        if isinstance(each, (Strong, Emphasis, Link))
        else ""
        for each in content
    ).strip()
