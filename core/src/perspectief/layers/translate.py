"""Which translation of a text is shown (`format.md`, section 4, translations).

Shown is the uppermost translation that stands in the layer that wrote the text, or above it:
one from below was made from another text. Without any, the text itself is shown, marked.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..findings import Finding, finding, suggestion
from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .values import Address, Chain, Layer, Objects, Table, written

OWN = "parameters"
"""The part of `pack.toml` whose values a translation may add to: other languages need others."""

_KEPT = frozenset({(MANIFEST, "words", "avoid")})
"""Texts about the language itself, which no other language has."""

Shown = Callable[[Address, str], str]
"""Given an address and the text there, the text to be shown."""


def translate(objects: Objects, chain: Chain, mark: str) -> tuple[Objects, list[Address]]:
    """Put translations in the place of texts.

    Args:
        objects: All objects, as the layers say them together.
        chain: The layers, with their translations.
        mark: What is put behind a text that has no translation.

    Returns:
        The objects, each text translated as far as it can be, and the addresses of those
        that are not. Nothing is changed in place.
    """
    missing: list[Address] = []

    def shown(at: Address, text: str) -> str:
        for layer in reversed(chain.layers):
            found = _at(layer.translated, at)
            if isinstance(found, str):
                return found
            if _at(layer.objects, at) is not None:
                break
        missing.append(at)
        return f"{text.rstrip()}{mark}"

    result = {
        kind: {id: _object((kind, id), table, shown) for id, table in tables.items()}
        for kind, tables in objects.items()
    }
    parameters = result.get(MANIFEST, {}).get(OWN)
    if parameters is not None:
        result[MANIFEST] = {**result[MANIFEST], OWN: _parameters(parameters, chain)}
    return result, missing


def _parameters(parameters: Table, chain: Chain) -> Table:
    """Give parameters with the values of this language, and those that only it has."""
    values = {name: dict(table) for name, table in parameters.items() if isinstance(table, dict)}
    for layer in chain.layers:
        here = layer.objects.get(MANIFEST, {}).get(OWN, {})
        said = layer.translated.get(MANIFEST, {}).get(OWN, {})
        for name, table in here.items() if isinstance(here, dict) else ():
            own = table if isinstance(table, str) else _at(table, ("value",))
            if own is not None and name in values:
                values[name]["value"] = own
        for name, table in said.items() if isinstance(said, dict) else ():
            value = table if isinstance(table, str) else _at(table, ("value",))
            if isinstance(value, str):
                values.setdefault(name, {})["value"] = value
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
    if at in _KEPT:
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
        return finding("FP501", written(at[:2]), kind=kind, id=id, **suggestion(id, known))
    return finding("FP502", written(at[:-1], at[-1]), key=at[-1])


def _leaves(at: Address, table: Mapping[str, Any]) -> Iterator[Address]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves((*at, key), value)
        else:
            yield (*at, key)


def _at(table: Any, address: Address) -> Any:
    for step in address:
        if not isinstance(table, dict) or step not in table:
            return None
        table = table[step]
    return table
