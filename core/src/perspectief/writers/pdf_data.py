"""A document tree as values that JSON can hold, with text that the font can show."""

from typing import Any, TypeAlias
from urllib.parse import quote

from attrs import define, fields

from ..tree import Appointment, Foreign, Heading, Link, Logo, Picture, Tree
from .appointments import spelled
from .pdf_glyphs import Glyphs, breakable
from .words import words

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"

_SCHEMES = ("https://", "http://", "mailto:")
_LONGEST = 2000


@define
class Plainer:
    """Turns the values of one document into plain ones, in the order of reading.

    Attributes:
        glyphs: What the font can show.
        depth: How deep the last heading stood.
    """

    glyphs: Glyphs
    depth: int = 0

    def tree(self, tree: Tree) -> dict[str, Plain]:
        """Give a tree as a table; a node is a table with its `type`."""
        language, _, region = tree.language.partition("-")
        own = words(tree.language)
        return {
            **self._fields(tree),
            "title": self._text(tree.title) or tree.name,
            "language": language,
            "region": region if len(region) == 2 else None,
            "words": {"page": own.page, "of": own.of},
        }

    def _value(self, value: object) -> Plain:
        match value:
            case str():
                return self._text(value)
            case tuple():
                return [self._item(item) for item in value]
            case None | bool() | int() | float():
                return value
            case bytes():
                # A file for Word, of which nothing is shown here.
                return None
            case _:
                return self._node(value)

    def _item(self, item: object) -> Plain:
        """Give one of several: only among words can some be in another language."""
        if isinstance(item, Foreign):
            language = item.language.partition("-")[0]
            return {"type": "Foreign", "language": language, "content": [self._text(item)]}
        return self._value(item)

    def _node(self, node: object) -> Plain:
        match node:
            case Link(address):
                return {**self._fields(node), "address": target(address)}
            case Heading(level):
                # A heading may not be deeper than the one above it by more than one.
                self.depth = max(1, min(level, self.depth + 1))
                return {**self._fields(node), "depth": self.depth}
            case Appointment():
                return self._value(spelled(node))
            case Logo(data, kind, alt):
                # JSON holds no bytes, and files beside it have to be text.
                return {"data": list(data), "kind": kind, "alt": self._text(alt).strip() or "logo"}
            case Picture(svg):
                return {**self._fields(node), "svg": svg.translate(self.glyphs)}
            case _:
                return self._fields(node)

    def _fields(self, value: Any) -> dict[str, Plain]:
        kind = type(value)
        names = (field.name for field in fields(kind))
        named: dict[str, Plain] = {name: self._value(getattr(value, name)) for name in names}
        return {"type": kind.__name__, **named}

    def _text(self, text: str) -> str:
        return breakable(text.translate(self.glyphs))


def target(address: str) -> str | None:
    """Give where a link leads, in ASCII; nothing for what a reader must not follow."""
    elsewhere = address.lower().startswith(_SCHEMES)
    file = not elsewhere and not address.startswith(("/", "\\")) and ":" not in address
    if not address or len(address) > _LONGEST or not (elsewhere or file):
        return None
    return quote(address, safe="%/:?#[]@!$&'()*+,;=~", errors="replace")
