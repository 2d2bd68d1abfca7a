"""Words within a line, as HTML. Whatever comes from content is escaped here."""

import re
from html import escape

from ..tree import Added, Blank, Emphasis, Foreign, Inline, Inlines, Link, Mark, Removed, Strong
from .shapes import svg
from .words import Words

# HTML has no way to write these; a browser may drop them or stop at them.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_KIT_FILE = re.compile(r"(?:[\w-]+/)*[\w-]+(?:\.[\w-]+)+(?:#[\w-]+)?", re.ASCII)


def text(words: str) -> str:
    """Give words as HTML that shows just those words, in an element or an attribute."""
    return escape(writable(words))


def writable(words: str) -> str:
    """Give words without the characters that neither HTML nor XML can hold; a sign shows each."""
    return _UNWRITABLE.sub("\ufffd", words)


def element(tag: str, content: str = "", **attributes: object) -> str:
    """Give an element.

    Args:
        tag: Its name.
        content: What stands in it, as HTML.
        **attributes: Its attributes, as text; without those that are `None`. In a name
            an underscore stands for a hyphen, and one at the end is left off.

    Returns:
        The element, as HTML.
    """
    return f"{start(tag, **attributes)}{content}</{tag}>"


def start(tag: str, **attributes: object) -> str:
    """Give the start of an element, or the whole of one that holds nothing; see `element`."""
    given = (
        f' {name.rstrip("_").replace("_", "-")}="{text(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{''.join(given)}>"


def inlines(content: Inlines, words: Words) -> str:
    """Give words within a line as HTML.

    Args:
        content: The words.
        words: The writer's own words in the language of the document.

    Returns:
        HTML that may stand in a paragraph.
    """
    return "".join(_inline(one, words) for one in content)


def plain(content: Inlines) -> str:
    """Give only the letters of words within a line, for a name that is read aloud."""
    return "".join(map(_letters, content))


def _inline(one: Inline, words: Words) -> str:
    match one:
        case str():
            return _words(one)
        case Added(content):
            return _told("ins", words.added, inlines(content, words))
        case Removed(content):
            return _told("del", words.removed, inlines(content, words))
        case Strong(content):
            return element("strong", inlines(content, words))
        case Emphasis(content):
            return element("em", inlines(content, words))
        case Link(address, content):
            return _link(address, inlines(content, words))
        case Mark() | Blank():
            return _drawn(one, words)


def _words(said: str) -> str:
    if isinstance(said, Foreign):
        return element("span", text(said), lang=said.language)
    return text(said)


def _drawn(one: Mark | Blank, words: Words) -> str:
    if isinstance(one, Mark):
        # Our own drawing, in the colour of the words around it, dark mode included.
        drawing = svg(one.shape, "currentColor")
        return drawing.replace("<svg ", '<svg class="mark" aria-hidden="true" ', 1)
    width = f"width:{one.width}mm"
    return element("span", class_="blank", role="img", aria_label=words.room, style=width)


def _told(tag: str, word: str, content: str) -> str:
    """Give words that came or went; few who listen hear that from the tag alone."""
    return element(tag, f"{element('span', f'{word}: ', class_='unseen')}{content}")


def _link(address: str, content: str) -> str:
    if _WEB.fullmatch(address) or _KIT_FILE.fullmatch(address):
        return element("a", content, href=address)
    return content


def _letters(one: Inline) -> str:
    match one:
        case str():
            return one
        case Strong(content) | Emphasis(content) | Link(_, content):
            return plain(content)
        case _:
            return ""
