"""Which translation of a text is shown (`format.md`, section 4, translations).

Shown is the uppermost translation whose layer saw canonically the text that is shown: one from
below an override was made from another text, unless the override says the same again. Without
any, the text itself is shown, marked. What a translator saw before the base moved on only a lock
knows, and what is shown never depends on a lock: `upkeep` tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..findings import finding, suggestion
from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .leaves import is_text
from .spoken import (
    KEPT,
    OWN,
    Spoken,
    Walk,
    down,
    text_of,
    uppermost,
    without_article,
)
from .translated_base import TranslatedBase
from .values import Address, Chain, Layer, Objects, Table, value_at, written

if TYPE_CHECKING:
    from ..findings import Finding


class Translated(NamedTuple):
    """What layers say together in another language.

    Attributes:
        objects: All objects, each text translated as far as it can be.
        missing: The addresses of those that cannot.
        values: The addresses of the values of parameters that have no translation.
        words: The words that translations leave open; an empty one for what no text may be.
    """

    objects: Objects
    missing: tuple[Address, ...]
    values: tuple[Address, ...]
    words: frozenset[str]


def translate(objects: Objects, chain: Chain, mark: str, base: TranslatedBase) -> Translated:
    """Put translations in the place of texts.

    Args:
        objects: All objects, as the layers say them together.
        chain: The layers, with their translations.
        mark: What is put behind a text that has no translation.
        base: What was translated before of what is below the uppermost layer.

    Returns:
        The objects in the language. Nothing is changed in place.
    """
    base.begin(chain.layers[:-1], mark)
    walk, said = Walk(chain.layers, mark), chain.layers[-1].translated
    spoken = {
        kind: base.kind(kind, tables, said.get(kind, {}), walk) for kind, tables in objects.items()
    }
    result = {kind: each.value for kind, each in spoken.items()}
    missing = tuple([at for each in spoken.values() for at in each.missing])
    words = frozenset[str]().union(*[each.words for each in spoken.values()])
    if OWN not in objects.get(MANIFEST, {}):
        return Translated(result, missing, (), words)
    own = _parameters(objects[MANIFEST][OWN], result[MANIFEST][OWN], chain, base, walk)
    result[MANIFEST] = {**result[MANIFEST], OWN: own.value}
    return Translated(result, missing, own.missing, words | own.words)


def _parameters(said: Any, spoken: Any, chain: Chain, base: TranslatedBase, walk: Walk) -> Spoken:
    """Give parameters with the values of this language, and those that only it has."""
    own = chain.layers[-1].translated.get(MANIFEST, {}).get(OWN)
    values: Table = {}
    missing: list[Address] = []
    for name, table in spoken.items() if isinstance(spoken, dict) else ():
        if not isinstance(table, dict):
            continue
        text = table.get("value")
        found = base.value(name, said[name], text, walk, own) if isinstance(text, str) else None
        if isinstance(text, str) and found is None:
            missing.append((MANIFEST, OWN, name, "value"))
        values[name] = table if found is None else {**table, "value": found}
    lower = base.more(lambda: _values(chain.layers[:-1]))
    for name, value in (*_values(chain.layers[-1:]).items(), *lower.items()):
        if name not in values:
            values[name] = {"value": value}
            missing += _of_former_word(name, said, walk)
    blank = any(not value or value.isspace() for value in _texts(values))
    return Spoken(values, tuple(missing), frozenset({""} if blank else ()))


def _of_former_word(name: str, said: Any, walk: Walk) -> Iterator[Address]:
    """Give the address of a word with its article that belongs to another word than is said now."""
    word = without_article(name)
    known = said.get(word) if word != name and isinstance(said, dict) else None
    text = text_of((MANIFEST, OWN, word), "value", known)
    if text is not None and walk.value(name, text, word) is None:
        yield (MANIFEST, OWN, name, "value")


def _texts(values: Table) -> Iterator[str]:
    return (each["value"] for each in values.values() if isinstance(each.get("value"), str))


def _values(layers: tuple[Layer, ...]) -> dict[str, str]:
    """Give the values of parameters that some layers say in this language, by name."""
    values: dict[str, str] = {}
    for layer in reversed(layers):
        said = layer.translated.get(MANIFEST, {}).get(OWN, {})
        for name in said if isinstance(said, dict) else ():
            value = text_at(layer.translated, (MANIFEST, OWN, name, "value"))
            if value is not None:
                values.setdefault(name, value)
    return values


def translation(
    layers: tuple[Layer, ...], at: Address, text: str, source: Address = ()
) -> str | None:
    """Give the uppermost translation whose layer saw canonically the text that is shown.

    Args:
        layers: The layers with their translations, the lowest first.
        at: The address of the translation.
        text: The text as the layers say it together.
        source: The address of the text, when that is another (`spoken.source_of`).

    Returns:
        The translation; `None` when there is none that may be shown.
    """
    translated: Sequence[Any] = [layer.translated for layer in layers]
    said: Sequence[Any] = [layer.objects for layer in layers]
    for step, of_source in zip(at[:-1], (source or at)[:-1], strict=True):
        translated, said = down(translated, step), down(said, of_source)
    return uppermost(at[:-1], at[-1], text, translated, said)


def text_in(layers: tuple[Layer, ...], at: Address, text: str) -> str:
    """Give a text as some layers say it together; `text` when none of them says it."""
    said = (text_at(layer.objects, at) for layer in reversed(layers))
    return next((each for each in said if each is not None), text)


def text_at(objects: Objects, at: Address) -> str | None:
    """Give the text at an address, however it is written."""
    return text_of(at[:-1], at[-1], value_at(objects, at[:-1]))


def stray(objects: Objects, layer: Layer) -> Iterator[Finding]:
    """Find translations of a layer that belong to no text.

    Args:
        objects: All objects, as the layers say them together.
        layer: The layer.

    Returns:
        The findings, without file.
    """
    for kind, tables in layer.translated.items():
        here = objects.get(kind, {})
        for id, said in tables.items():
            if kind == MANIFEST or not _all_texts(said, here.get(id), shape_of_kind(kind)):
                yield from (_stray(objects, at) for at in _strays((kind, id), said, objects))


def _all_texts(said: Any, there: Any, shape: Shape) -> bool:
    """Tell whether all that is translated of an object or a part is plainly a text of it."""
    if not (isinstance(said, dict) and isinstance(there, dict)):
        return False
    for name, value in said.items():
        field, text = shape.fields.get(name), there.get(name)
        if field is None or not _is_text(value, text, field):
            return False
    return True


def _is_text(value: Any, text: Any, field: FieldShape) -> bool:
    if isinstance(value, str):
        return field.text and isinstance(text, str)
    if field.sort != "keyed" or not (isinstance(value, dict) and isinstance(text, dict)):
        return False
    record = field.record
    if record is None:
        return field.text and all(
            isinstance(part, str) and isinstance(text.get(key), str) for key, part in value.items()
        )
    return all(_all_texts(part, text.get(key), record) for key, part in value.items())


def _strays(at: Address, said: Any, objects: Objects) -> Iterator[Address]:
    """Give the addresses of what is translated, and is no text."""
    for each in _leaves(at, said) if isinstance(said, dict) else (at,):
        text = isinstance(value_at(objects, each), str) and is_text(each) and each[:3] not in KEPT
        if not text and each[:2] != (MANIFEST, OWN):
            yield each


def _stray(objects: Objects, at: Address) -> Finding:
    kind, id = at[0], at[1] if len(at) > 1 else ""
    known = objects.get(kind, {})
    if id not in known:
        hint = suggestion(id, known)
        return finding("FP501", written(at[:2]), kind=kind, id=id, aim="key", **hint)
    return finding("FP502", written(at[:-1], at[-1]), key=at[-1], aim="key")


def _leaves(at: Address, table: Mapping[str, Any]) -> Iterator[Address]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves((*at, key), value)
        else:
            yield (*at, key)
