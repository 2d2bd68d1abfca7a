"""Words within a line, as HTML. Whatever comes from content is escaped here."""

import re
from html import escape

from ..tree import Blank, Emphasis, Inline, Inlines, Link, Mark, Strong
from .shapes import svg
from .words import Words

# HTML has no way to write these; a browser may drop them or stop at them.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_KIT_FILE = re.compile(r"(?:[\w-]+/)*[\w-]+(?:\.[\w-]+)+", re.ASCII)


def text(words: str) -> str:
    """Give words as HTML that shows just those words, in an element or an attribute."""
    return escape(_UNWRITABLE.sub("\ufffd", words))


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
            return text(one)
        case Strong(content):
            return element("strong", inlines(content, words))
        case Emphasis(content):
            return element("em", inlines(content, words))
        case Link(address, content):
            return _link(address, inlines(content, words))
        case Mark(shape):
            # Our own drawing, in the colour of the words around it, dark mode included.
            drawing = svg(shape, "currentColor")
            return drawing.replace("<svg ", '<svg class="mark" aria-hidden="true" ', 1)
        case Blank(width):
            return element(
                "span", class_="blank", role="img", aria_label=words.room, style=f"width:{width}mm"
            )


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
