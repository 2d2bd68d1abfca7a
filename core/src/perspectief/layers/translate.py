"""Which translation of a text is shown (`format.md`, section 4, translations).

Shown is the uppermost translation whose layer saw canonically the text that is shown: one from
below an override was made from another text, unless the override says the same again. Without
any, the text itself is shown, marked. What a translator saw before the base moved on only a lock
knows, and what is shown never depends on a lock: `upkeep` tells of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..findings import finding, suggestion
from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .canonical import alike
from .translated_base import Translated, TranslatedBase
from .values import Address, Chain, Layer, Objects, Table, value_at, written

if TYPE_CHECKING:
    from ..findings import Finding

OWN = "parameters"
"""The part of `pack.toml` whose values a translation may add to: other languages need others."""

KEPT = frozenset({(MANIFEST, "words", "avoid")})
"""Texts about the language itself, which no other language has."""

Shown = Callable[[Address, str], str]
"""Given an address and the text there, the text to be shown."""


def translate(
    objects: Objects, chain: Chain, mark: str, base: TranslatedBase
) -> tuple[Objects, list[Address]]:
    """Put translations in the place of texts.

    Args:
        objects: All objects, as the layers say them together.
        chain: The layers, with their translations.
        mark: What is put behind a text that has no translation.
        base: What was translated before of what is below the uppermost layer.

    Returns:
        The objects, each text translated as far as it can be, and the addresses of those
        that are not. Nothing is changed in place.
    """
    missing: list[Address] = []

    def shown(at: Address, text: str) -> str:
        found = translation(chain.layers, at, text)
        if found is not None:
            return found
        missing.append(at)
        return f"{text.rstrip()}{mark}"

    def one(at: Address, table: Table) -> Translated:
        missing.clear()
        return _object(at, table, shown), tuple(missing)

    result: Objects = {}
    untold: list[Address] = []
    base.begin(mark)
    for kind, tables in objects.items():
        said = chain.layers[-1].translated.get(kind, {})
        result[kind], told = base.kind(kind, tables, said, one)
        untold += told
    parameters = result.get(MANIFEST, {}).get(OWN)
    if parameters is not None:
        result[MANIFEST] = {**result[MANIFEST], OWN: _parameters(parameters, chain)}
    return result, untold


def translation(layers: tuple[Layer, ...], at: Address, text: str) -> str | None:
    """Give the uppermost translation whose layer saw canonically the text that is shown.

    Args:
        layers: The layers with their translations, the lowest first.
        at: The address of the text.
        text: The text as the layers say it together.

    Returns:
        The translation; `None` when there is none that may be shown.
    """
    for depth in range(len(layers) - 1, -1, -1):
        found = text_at(layers[depth].translated, at)
        if found is not None and alike(_text_in(layers[: depth + 1], at, text), text):
            return found
    return None


def _text_in(layers: tuple[Layer, ...], at: Address, text: str) -> str:
    """Give the text as it is in the uppermost of some layers; `text` when none of them says it."""
    said = (text_at(layer.objects, at) for layer in reversed(layers))
    return next((each for each in said if each is not None), text)


def text_at(objects: Objects, at: Address) -> str | None:
    """Give the text at an address, however it is written."""
    found = value_at(objects, at)
    if isinstance(found, dict):
        found = found.get("text")
    elif found is None and at[:2] == (MANIFEST, OWN):
        # `name = "…"` is the value of a parameter.
        found = value_at(objects, at[:-1])
    return found if isinstance(found, str) else None


def _parameters(parameters: Table, chain: Chain) -> Table:
    """Give parameters with the values of this language, and those that only it has."""
    values = {name: dict(table) for name, table in parameters.items() if isinstance(table, dict)}
    for name, table in values.items():
        at, own = (MANIFEST, OWN, name, "value"), table.get("value")
        found = translation(chain.layers, at, own) if isinstance(own, str) else None
        table.update({} if found is None else {"value": found})
    for layer in reversed(chain.layers):
        said = layer.translated.get(MANIFEST, {}).get(OWN, {})
        for name in said if isinstance(said, dict) else ():
            value = text_at(layer.translated, (MANIFEST, OWN, name, "value"))
            if value is not None:
                values.setdefault(name, {"value": value})
    return values


def _object(at: Address, table: Any, shown: Shown) -> Any:
    shape = shape_of_kind(*at)
    if not isinstance(table, dict):
        return table
    if not shape.free:
        return _record(at, table, shape, shown)
    part = shape.part
    return {
        key: _record((*at, key), value, part, shown) if part and isinstance(value, dict) else value
        for key, value in table.items()
    }


def _record(at: Address, table: Table, shape: Shape, shown: Shown) -> Table:
    fields = shape.fields
    return {
        name: _field((*at, name), value, fields[name], shown) if name in fields else value
        for name, value in table.items()
    }


def _field(at: Address, value: Any, field: FieldShape, shown: Shown) -> Any:
    if at in KEPT:
        return value
    if isinstance(value, str):
        return shown(at, value) if field.text else value
    if not isinstance(value, dict):
        return value
    if field.sort == "record" and field.record is not None:
        return _record(at, value, field.record, shown)
    if field.sort == "keyed":
        return {key: _part((*at, key), part, field, shown) for key, part in value.items()}
    return value


def _part(at: Address, part: Any, field: FieldShape, shown: Shown) -> Any:
    if isinstance(part, str):
        return shown(at, part) if field.text else part
    if field.record is not None and isinstance(part, dict):
        return _record(at, part, field.record, shown)
    return part


def stray(objects: Objects, layer: Layer) -> Iterator[Finding]:
    """Find translations of a layer that belong to no text.

    Args:
        objects: All objects, as the layers say them together.
        layer: The layer.

    Returns:
        The findings, without file.
    """
    texts: set[Address] = set()

    def note(at: Address, text: str) -> str:
        texts.add(at)
        return text

    for kind, tables in objects.items():
        for id, table in tables.items():
            _object((kind, id), table, note)
    for at in _leaves((), layer.translated):
        if at not in texts and at[:2] != (MANIFEST, OWN):
            yield _stray(objects, at)


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
