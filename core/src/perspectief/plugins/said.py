"""The texts of a layer, one by one, as rules about texts look at them.

Only what the uppermost layer says itself: of a text from below the layer below is told, when it
is checked. So a thousand layers over one base cost what they write, and no more.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..layers import Address, Objects, written
from ..model.shape import MANIFEST, FieldShape, Says, Shape, shape_of_kind

if TYPE_CHECKING:
    from .records import PackView

_KEPT = (MANIFEST, "words", "avoid")
_OF_ITSELF: tuple[tuple[str, Says], ...] = (("title", "line"), ("summary", "prose"))
"""What a pack says of itself, outside what layers combine."""

START = "\0"
"""Stands before each text, where texts are searched: no text of a file can hold it."""

_Found = list[tuple[Address, str, Says]]


@frozen(slots=False, eq=False, repr=False)
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

    at: Address
    text: str
    says: Says
    language: str
    path: str
    layer: str
    values: Mapping[str, str]

    @property
    def address(self) -> str:
        """Where it stands, as `kind/id#field`."""
        return written(self.at[:-1], self.at[-1])

    @cached_property
    def shown(self) -> str:
        """The text as it is read: lines joined, parameters filled in."""
        if "\n" in self.text or "{" in self.text:
            # Imported here: `structure` is there when a pack was made, and only then.
            from ..structure.fill import filled

            return str(filled(self.text, self.values, _left))
        return self.text

    @cached_property
    def small(self) -> str:
        """The text as it stands there, in small letters."""
        return self.text.lower()


def _left(_: str, __: Address) -> None:
    """Leave a parameter that does not exist as it is: another rule tells of it."""


class Texts:
    """Texts, in the order of the files, that can be searched all at once.

    Looking for a few letters in one long text is far cheaper than looking at each text: most
    rules look for what is seldom there.
    """

    def __init__(self, texts: Iterable[Said]) -> None:
        """Take the texts."""
        self._texts = tuple(texts)

    def __iter__(self) -> Iterator[Said]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    @cached_property
    def characters(self) -> frozenset[str]:
        """All characters that stand in any of the texts."""
        return frozenset("".join(each.text for each in self._texts))

    def of(self, kind: str) -> tuple[Said, ...]:
        """Give the texts of the objects of a kind."""
        return self._by_kind.get(kind, ())

    def holding(self, *pieces: str) -> Iterator[Said]:
        """Give the texts that hold any of some pieces, in small or large letters; each once.

        Args:
            pieces: What to look for, in small letters. `START` before it: at the beginning.
        """
        numbers = {number for piece in pieces for number in self._numbers(piece)}
        return (self._texts[number] for number in sorted(numbers))

    def _numbers(self, piece: str) -> Iterator[int]:
        found = self._joined.find(piece)
        while found >= 0:
            number = bisect_right(self._starts, found)
            yield number - 1
            following = self._starts[number] if number < len(self._starts) else len(self._joined)
            found = self._joined.find(piece, following)

    @cached_property
    def _joined(self) -> str:
        """All texts behind each other, in small letters, each with `START` before it."""
        return "".join(f"{START}{each.small}" for each in self._texts)

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(each.small) + len(START) for each in self._texts)
        return list(accumulate(lengths, initial=0))[:-1]

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Said, ...]]:
        return {
            kind: tuple(texts) for kind, texts in groupby(sorted(self._texts, key=_kind), key=_kind)
        }


def _kind(said: Said) -> str:
    return said.at[0]


def texts_of(view: "PackView") -> tuple[Said, ...]:
    """Give the texts of the uppermost layer of a pack, and their translations.

    Args:
        view: The pack, with its translations.

    Returns:
        The texts and names, those of the source first.
    """
    top = view.chain.layers[-1]
    found = list(_of(view, top.objects, {}, ""))
    for language, other in view.translations.items():
        translated = other.chain.layers[-1]
        # Of a layer without translations nobody makes the pack in another language.
        if translated.translated or translated.manifest is not top.manifest:
            found += _of(other, translated.translated, top.manifest, f"{language}/")
    return tuple(found)


def _of(
    view: "PackView", objects: Objects, manifest: Mapping[str, Any], folder: str
) -> Iterator[Said]:
    """Give the texts of the uppermost layer; of `manifest` those that are no translation."""
    layer = view.chain.layers[-1]
    language = view.pack.language
    values = {name: parameter.value for name, parameter in view.pack.parameters.items()}
    for kind, tables in objects.items():
        path = layer.file_of(f"{folder}{kind}")
        for at, text, says in _in_kind(kind, tables):
            yield Said(at, text, says, language, path, layer.id, values)
    path = layer.file_of(f"{folder}{MANIFEST}")
    for name, says in _OF_ITSELF:
        title = layer.manifest.get(name)
        if isinstance(title, str) and title != manifest.get(name):
            yield Said((MANIFEST, name), title, says, language, path, layer.id, values)


def _in_kind(kind: str, tables: Mapping[str, Any]) -> _Found:
    found: _Found = []
    for id, table in tables.items():
        if isinstance(table, dict):
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
