"""Texts in another language: objects beside the layers that say them and translate them.

A walk goes down an object, and in each layer along with it, so that no text is looked up from the
top of a file. What it finds out about each part it notes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .canonical import alike
from .open_words import open_words
from .values import Address, Layer, Table

OWN = "parameters"
"""The part of `pack.toml` whose values a translation may add to: other languages need others."""

_ARTICLE = "a_"
"""How the name of a word begins that has its article with it, which other languages may need."""

KEPT = frozenset({(MANIFEST, "words", "avoid")})
"""Texts about the language itself, which no other language has."""


class Spoken(NamedTuple):
    """What something says in another language.

    Attributes:
        value: An object, a field, or all objects of a kind, with texts translated.
        missing: The addresses of the texts that have no translation.
        words: The words that its translations leave open; an empty one for what no text may be:
            nothing, or with a loose brace.
    """

    value: Any
    missing: tuple[Address, ...]
    words: frozenset[str]


_Sayings = Sequence[Any]
"""What each layer says at the place where a walk is, the lowest first."""


class Walk:
    """Walks through the objects of a pack."""

    def __init__(self, layers: Sequence[Layer], mark: str) -> None:
        """Begin.

        Args:
            layers: The layers with their translations, the lowest first.
            mark: What is put behind a text that has no translation.
        """
        self._translated = [layer.translated for layer in layers]
        self._said = [layer.objects for layer in layers]
        self._mark = mark
        self._missing: list[Address] = []
        self._words: set[str] = set()

    def object(self, at: Address, table: Any) -> Spoken:
        """Give an object, or a part of the manifest, in the language."""
        if not isinstance(table, dict):
            return Spoken(table, (), frozenset())
        translated, said = self._at(at)
        shape = shape_of_kind(*at)
        if not shape.free:
            return self._noted(self._record(at, table, shape, translated, said))
        return self._noted(
            {name: self._member(at, name, each, translated, said) for name, each in table.items()}
        )

    def member(self, at: Address, name: str, value: Any) -> Spoken:
        """Give one field or part of what stands at the address of an object."""
        return self._noted(self._member(at, name, value, *self._at(at)))

    def parts(self, at: Address, name: str, value: Table, known: Table, spoken: Table) -> Spoken:
        """Give a field with parts by key, some of which were translated before.

        Args:
            at: The address of the object.
            name: The name of the field.
            value: Its value.
            known: The same field of an object that was translated before.
            spoken: That field in the language.

        Returns:
            The field. Of the parts that are the very same nothing but their value is given.
        """
        translated, said = self._at(at)
        field, here = shape_of_kind(*at).fields[name], (*at, name)
        inner = down(translated, name), down(said, name)
        return self._noted(
            {
                key: spoken[key]
                if known.get(key) is part
                else self._part(here, key, part, field, *inner)
                for key, part in value.items()
            }
        )

    def value(self, name: str, text: str, word: str = "") -> str | None:
        """Give the value of a parameter in the language; `None` when it has none.

        Args:
            name: The parameter.
            text: The value that is translated.
            word: The parameter that has that value, when it is another one (`without_article`).
        """
        translated, said = self._at((MANIFEST, OWN))
        at = (MANIFEST, OWN, name)
        return uppermost(at, "value", text, down(translated, name), down(said, word or name))

    def _at(self, at: Address) -> tuple[_Sayings, _Sayings]:
        kind, id = at
        return down(down(self._translated, kind), id), down(down(self._said, kind), id)

    def _noted(self, value: Any) -> Spoken:
        spoken = Spoken(value, tuple(self._missing), frozenset(self._words))
        self._missing.clear()
        self._words.clear()
        return spoken

    def _member(
        self, at: Address, name: str, value: Any, translated: _Sayings, said: _Sayings
    ) -> Any:
        shape = shape_of_kind(*at)
        if not shape.free:
            field = shape.fields.get(name)
            return self._field(at, name, value, field, translated, said) if field else value
        if shape.part is None or not isinstance(value, dict):
            return value
        inner = down(translated, name), down(said, name)
        return self._record((*at, name), value, shape.part, *inner)

    def _record(
        self, at: Address, table: Table, shape: Shape, translated: _Sayings, said: _Sayings
    ) -> Table:
        fields = shape.fields
        result: Table = {}
        for name, value in table.items():
            field = fields.get(name)
            if field is None:
                result[name] = value
            else:
                result[name] = self._field(at, name, value, field, translated, said)
        return result

    def _field(
        self,
        at: Address,
        name: str,
        value: Any,
        field: FieldShape,
        translated: _Sayings,
        said: _Sayings,
    ) -> Any:
        if isinstance(value, str):
            return self._text(at, name, value, translated, said) if field.text else value
        here = (*at, name)
        if not isinstance(value, dict) or here in KEPT:
            return value
        inner = down(translated, name), down(said, name)
        if field.sort == "record" and field.record is not None:
            return self._record(here, value, field.record, *inner)
        if field.sort == "keyed":
            return {key: self._part(here, key, part, field, *inner) for key, part in value.items()}
        return value

    def _part(
        self,
        at: Address,
        key: str,
        part: Any,
        field: FieldShape,
        translated: _Sayings,
        said: _Sayings,
    ) -> Any:
        if isinstance(part, str):
            return self._text(at, key, part, translated, said) if field.text else part
        if field.record is not None and isinstance(part, dict):
            inner = down(translated, key), down(said, key)
            return self._record((*at, key), part, field.record, *inner)
        return part

    def _text(self, at: Address, name: str, text: str, translated: _Sayings, said: _Sayings) -> str:
        found = uppermost(at, name, text, translated, said)
        if found is None:
            self._missing.append((*at, name))
            return f"{text.rstrip()}{self._mark}"
        if "{" in found or "}" in found:
            self._words.update(open_words(found))
        elif not found or found.isspace():
            self._words.add("")
        return found


def without_article(name: str) -> str:
    """Give the parameter of which another is the same with an article: `medewerker` of `a_…`."""
    return name.removeprefix(_ARTICLE)


def source_of(at: Address, words: Collection[str]) -> Address:
    """Give the address of the text that a translation is of.

    Args:
        at: The address of the translation, without its language.
        words: The names of the parameters that the layers say together.

    Returns:
        The same address; of a word with an article that only the other language has, that of
        the word.
    """
    if at[:2] != (MANIFEST, OWN) or at[2] in words:
        return at
    word = without_article(at[2])
    return (*at[:2], word, *at[3:]) if word in words else at


def uppermost(
    at: Address, name: str, text: str, translated: _Sayings, said: _Sayings
) -> str | None:
    """Give the uppermost translation whose layer saw canonically the text that is shown.

    Args:
        at: The address of what holds the text.
        name: The name of its field, or its key.
        text: The text, as the layers say it together.
        translated: The translations of what holds it, the lowest first.
        said: What each layer says of what holds it.

    Returns:
        The translation; `None` when there is none that may be shown.
    """
    depth = len(translated)
    while depth:
        depth -= 1
        found = text_of(at, name, translated[depth])
        if found is None:
            continue
        source = None
        for each in said[depth::-1]:
            source = text_of(at, name, each)
            if source is not None:
                break
        if source is None or source is text or alike(source, text):
            return found
    return None


def text_of(at: Address, name: str, said: Any) -> str | None:
    """Give a text in what a layer says, however it is written.

    Args:
        at: The address of what holds the text.
        name: The name of its field, or its key.
        said: What the layer says of what holds it.
    """
    if said is None:
        return None
    if isinstance(said, dict):
        found = said.get(name)
        if isinstance(found, dict):
            found = found.get("text")
        return found if isinstance(found, str) else None
    # `name = "…"` is the value of a parameter.
    return said if isinstance(said, str) and at[:2] == (MANIFEST, OWN) else None


def down(sayings: _Sayings, key: str) -> _Sayings:
    """Give what each layer says one step further down."""
    return [each.get(key) if isinstance(each, dict) else None for each in sayings]
