"""The texts of a layer, one by one, as rules about texts look at them.

Only what the uppermost layer says itself: of a text from below the layer below is told, when it
is checked. So a thousand layers over one base cost what they write, and no more.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..layers import Address, Objects, written
from ..model.shape import MANIFEST, MANIFEST_PARTS, FieldShape, Says, Shape, shape_of_kind

if TYPE_CHECKING:
    from .view import PackView

_KEPT = (MANIFEST, "words", "avoid")
_OF_ITSELF: tuple[tuple[str, Says], ...] = (("title", "line"), ("summary", "prose"))
"""What a pack says of itself, outside what layers combine."""

START = "\0"
"""Stands before each text, where texts are searched: no text of a file can hold it."""

_Found = list[tuple[Address, str, Says]]


class Said:
    """A text that stands in a file of a pack.

    Attributes:
        at: Where: kind, id and field, and for parts their key and field.
        text: The text as it stands there, with its parameters open.
        says: Whether it is a `line`, `prose`, or a `name`: a word that no language changes.
        language: The language it is written in.
        path: The file, as given by who asked for the pack.
        layer: The id of the pack.
        values: The value of each parameter in that language.
    """

    # No record: a pack has thousands of them, and most are looked at and no more.
    __slots__ = ("_shown", "_small", "at", "language", "layer", "path", "says", "text", "values")

    def __init__(
        self,
        at: Address,
        text: str,
        says: Says,
        language: str,
        path: str,
        layer: str,
        values: Mapping[str, str],
    ) -> None:
        """Note a text that was found."""
        self.at = at
        self.text = text
        self.says = says
        self.language = language
        self.path = path
        self.layer = layer
        self.values = values
        self._shown = self._small = ""

    def __repr__(self) -> str:
        return f"<Said {self.address} in {self.path}>"

    @property
    def address(self) -> str:
        """Where it stands, as `kind/id#field`."""
        return written(self.at[:-1], self.at[-1])

    @property
    def shown(self) -> str:
        """The text as it is read: lines joined, parameters filled in."""
        if not self._shown:
            self._shown = as_read(self.text, self.values)
        return self._shown

    @property
    def small(self) -> str:
        """The text as it stands there, in small letters."""
        if not self._small:
            self._small = self.text.lower()
        return self._small


def as_read(text: str, values: Mapping[str, str]) -> str:
    """Give a text as it is read: lines joined, parameters filled in."""
    if "\n" not in text and "{" not in text:
        return text
    # Imported here: `structure` is there when a pack was made, and only then.
    from ..structure.fill import filled

    return str(filled(text, values, _left))


def _left(_: str, __: Address) -> None:
    """Leave a parameter that does not exist as it is: another rule tells of it."""


def texts_of(view: "PackView") -> tuple[Said, ...]:
    """Give the texts of the uppermost layer of a pack, and their translations.

    Args:
        view: The pack, with its translations.

    Returns:
        The texts and names, those of the source first.
    """
    top = view.chain.layers[-1]
    found = list(_of(view, view.pack.language, top.objects, {}))
    for language, other in view.translations.items():
        translated = other.chain.layers[-1]
        # Of a layer without translations nobody makes the pack in another language.
        if translated.translated or translated.manifest is not top.manifest:
            found += _of(other, language, translated.translated, top.manifest)
    return tuple(found)


def _of(
    view: "PackView", language: str, objects: Objects, source: Mapping[str, Any]
) -> Iterator[Said]:
    """Give the texts of the uppermost layer; of a translation with the manifest of its source."""
    layer = view.chain.layers[-1]
    folder = f"{language}/" if source else ""
    values = view.values
    for kind, tables in objects.items():
        path = layer.file_of(f"{folder}{kind}")
        for at, text, says in _in_kind(kind, tables):
            yield Said(at, text, says, language, path, layer.id, values)
    path = layer.file_of(f"{folder}{MANIFEST}")
    for name, says in _OF_ITSELF:
        title = layer.manifest.get(name)
        if isinstance(title, str) and title != source.get(name):
            yield Said((MANIFEST, name), title, says, language, path, layer.id, values)


def _in_kind(kind: str, tables: Mapping[str, Any]) -> _Found:
    found: _Found = []
    for id, table in tables.items():
        # Of a manifest somebody may translate more than layers combine; another rule tells of it.
        if isinstance(table, dict) and (kind != MANIFEST or id in MANIFEST_PARTS):
            _in_object((kind, id), table, shape_of_kind(kind, id), found)
    return found


def _in_object(at: Address, table: Mapping[str, Any], shape: Shape, found: _Found) -> None:
    if not shape.free:
        _in_record(at, table, shape, found)
        return
    for key, value in table.items():
        if isinstance(value, dict) and shape.part is not None:
            _in_record((*at, key), value, shape.part, found)
        elif isinstance(value, str) and key != "fixed":
            # `name = "…"` sets the value of a parameter.
            found.append(((*at, key), value, "name"))


def _in_record(at: Address, table: Mapping[str, Any], shape: Shape, found: _Found) -> None:
    for name, value in table.items():
        field = shape.fields.get(name)
        if field is None or (*at, name) == _KEPT:
            continue
        if isinstance(value, str):
            if field.says:
                found.append(((*at, name), value, field.says))
        elif isinstance(value, list):
            _in_list((*at, name), value, field, found)
        elif isinstance(value, dict):
            _in_table((*at, name), value, field, found)


def _in_list(at: Address, items: list[Any], field: FieldShape, found: _Found) -> None:
    if field.says:
        found += [(at, item, field.says) for item in items if isinstance(item, str)]


def _in_table(at: Address, table: Mapping[str, Any], field: FieldShape, found: _Found) -> None:
    if field.sort == "record" and field.record is not None:
        _in_record(at, table, field.record, found)
    elif field.sort == "keyed":
        for key, part in table.items():
            if isinstance(part, dict) and field.record is not None:
                _in_record((*at, key), part, field.record, found)
                continue
            # A text with a place of its own is a table.
            text = part.get("text") if isinstance(part, dict) else part
            if isinstance(text, str) and field.says:
                found.append(((*at, key), text, field.says))
