"""Addresses, values and whole layers by the ids of today: rule 5 of `format.md`, section 4."""

from typing import Any

from ..model.pack import KINDS
from ..model.record import Record, changed, positional_record, record
from ..model.shape import MANIFEST, FieldShape, Shape, shape_of_kind
from .leaves import field_at, found_at
from .ledger import ledger_of
from .references import Change, change_references
from .values import Address, Chain, Layer, Objects, Table

Ledger = dict[str, dict[str, str]]
"""By kind, each old id and the one of today."""


def current_id(renamed: Ledger, at: Address, key: str) -> str:
    """Give the id of today of a key among those at an address: those of a kind, or parameters."""
    return renamed.get(ledger_of(at), {}).get(key, key)


def current_address(at: Address, renamed: Ledger) -> Address:
    """Give an address by the ids of today; a translation's begins with its language."""
    if at[0] not in KINDS and at[0] != MANIFEST:
        return (at[0], *current_address(at[1:], renamed)) if len(at) > 1 else at
    found: Address = at[:1]
    for key in at[1:]:
        found = (*found, current_id(renamed, found, key))
    return found


def with_current_ids(at: Address, value: Any, renamed: Ledger) -> tuple[Address, Any]:
    """Give an address, and what stands there, by the ids of today.

    Args:
        at: The address of a leaf, or of a whole object or part.
        value: The value there.
        renamed: The ledger.
    """
    here = current_address(at, renamed)
    if isinstance(value, dict | list | str) and (here[0] in KINDS or here[0] == MANIFEST):
        value = _value(here, value, _renaming(renamed))
    return here, value


def _value(at: Address, value: Any, change: Change) -> Any:
    if len(at) == 2 and isinstance(value, dict):
        return change_references(value, shape_of_kind(*at), change)
    field = field_at(at)
    if field is None or not (field.kind or field.record):
        return value
    name = field.name
    shape = Shape("", {name: field}, refers=(name,))
    return change_references({name: value}, shape, change).get(name, value)


def _renaming(renamed: Ledger) -> Change:
    def change(kind: str, id: str, at: Address, field: FieldShape) -> str:
        return renamed.get(kind, {}).get(id, id)

    return change


@record
class Retargeted(Record):
    """A name in a layer that has another one today.

    Attributes:
        at: The address of the statement, by the ids of today.
        old: The id that it gives.
        new: The id of today.
    """

    at: Address
    old: str
    new: str


def retargeted(layer: Layer, renamed: Ledger) -> tuple[Layer, list[Retargeted]]:
    """Give a layer that says the same by the ids of today.

    Args:
        layer: The layer.
        renamed: The ledger of the layers below.

    Returns:
        The layer, and every name that was changed in it. An object that is addressed by its old
        and its new id at once is left alone: it is for a person to say which counts.
    """
    if not any(renamed.values()):
        return layer, []
    renaming = _Renaming(renamed, [])
    objects = {
        kind: renaming.kind(kind, tables) if kind in KINDS else tables
        for kind, tables in layer.objects.items()
    }
    if MANIFEST in objects:
        objects[MANIFEST] = renaming.manifest(objects[MANIFEST])
    translated, _ = retargeted_translations(layer.translated, renamed)
    return changed(layer, objects=objects, translated=translated), renaming.found


def retargeted_translations(
    translated: Objects, renamed: Ledger
) -> tuple[Objects, list[Retargeted]]:
    """Give translations by the ids of today, and every name that was changed in them."""
    renaming = _Renaming(renamed, [])
    result: Objects = {
        kind: renaming.keys((kind,), tables) if isinstance(tables, dict) else tables
        for kind, tables in translated.items()
    }
    at = (MANIFEST, "parameters")
    named = found_at(result, at)
    if isinstance(named, dict):
        result[MANIFEST] = {**result[MANIFEST], at[1]: renaming.keys(at, named)}
    return result, renaming.found


def of_today(chain: Chain, renamed: Ledger) -> Chain:
    """Give layers in which objects and parameters stand under their ids of today.

    Args:
        chain: The layers, with their translations.
        renamed: The ledger of all of them together.

    Returns:
        The layers; those without older ids as they were. References in them stay as they are.
    """
    if not any(renamed.values()):
        return chain
    return Chain(tuple(_of_today(layer, renamed) for layer in chain.layers))


def _of_today(layer: Layer, renamed: Ledger) -> Layer:
    objects, found = retargeted_translations(layer.objects, renamed)
    translated, more = retargeted_translations(layer.translated, renamed)
    return changed(layer, objects=objects, translated=translated) if found or more else layer


@positional_record
class _Renaming(Record):
    """Gives tables by the ids of today, and notes what had another one."""

    renamed: Ledger
    found: list[Retargeted]

    def keys(self, at: Address, said: Table) -> Table:
        """Give statements by the ids of today."""
        now = {key: current_id(self.renamed, at, key) for key in said}
        if len(set(now.values())) < len(now):
            return said
        for old, new in now.items():
            self._note((*at, new), old, new)
        return {now[key]: value for key, value in said.items()}

    def _note(self, at: Address, old: str, new: str) -> None:
        if old != new:
            self.found.append(Retargeted(at=at, old=old, new=new))

    def kind(self, kind: str, said: Objects | Table) -> Table:
        """Give the statements about a kind, with references and anchors."""
        shape = shape_of_kind(kind)
        return {
            id: self.statement((kind, id), table, shape) if isinstance(table, dict) else table
            for id, table in self.keys((kind,), said).items()
        }

    def statement(self, at: Address, table: Table, shape: Shape) -> Table:
        """Give a statement about an object with its references and its anchor."""

        def change(kind: str, id: str, inner: Address, field: FieldShape) -> str:
            new = self.renamed.get(kind, {}).get(id, id)
            self._note((*at, *inner, field.name), id, new)
            return new

        return self.anchored(at, change_references(table, shape, change))

    def anchored(self, at: Address, table: Table) -> Table:
        """Give a statement with its anchor by the id of today."""
        for word in ("after", "before"):
            old = table.get(word)
            if isinstance(old, str):
                new = current_id(self.renamed, at[:-1], old)
                self._note((*at, word), old, new)
                table = {**table, word: new} if new != old else table
        return table

    def manifest(self, said: Objects) -> Objects:
        """Give the statements about the parts of `pack.toml`."""
        return {part: self._part(part, table) for part, table in said.items()}

    def _part(self, part: str, table: Any) -> Any:
        if not isinstance(table, dict):
            return table
        at, shape = (MANIFEST, part), shape_of_kind(MANIFEST, part)
        if not shape.free:
            return self.statement(at, table, shape)
        return {
            key: self.anchored((*at, key), each) if isinstance(each, dict) else each
            for key, each in self.keys(at, table).items()
        }
