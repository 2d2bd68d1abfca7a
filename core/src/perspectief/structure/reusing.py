"""Making a pack with the objects that were made before, of the tables that it shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from immutabledict import immutabledict

from ..model.shape import MANIFEST, shape_of_kind
from .hooks import field_hooks, hook_beside
from .making import Maker
from .sharing import Asked, Known, Values

if TYPE_CHECKING:
    from ..layers import Address, Chain, Resolved, Table
    from .fill import UnknownAt
    from .sharing import Shared


class Reuser(Maker):
    """Makes the objects of one pack, as far as they were not made for another one."""

    values: Values

    def __init__(self, resolved: Resolved, chain: Chain, language: str, shared: Shared) -> None:
        """Begin as a `Maker`, with what was made before."""
        super().__init__(resolved, chain, language)
        self.values = Values(self.values)
        self._shared = shared
        self._asked: dict[Address, Asked] = {}
        self._new: dict[str, dict[str, None]] = {
            MANIFEST: dict.fromkeys(self.objects.get(MANIFEST, ()))
        }

    def doubtful(self) -> Mapping[str, Iterable[str]] | None:
        """Give those that are new or changed, unless others may have lost what they refer to."""
        return self._new if self._shared.all_there(self.objects) else None

    def all_of(self, at: Address, cls: type, tables: Mapping[str, Any]) -> immutabledict[str, Any]:
        """Make the objects at an address; all at once when none of them is another."""
        known = self._shared.all_of(at, tables, self.values)
        if known is not None:
            return known
        made = super().all_of(at, cls, tables)
        self._shared.keep_all(at, tables, made)
        return made

    def _each(self, at: Address, cls: type, tables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        known, values = self._shared.of(at), self.values
        for id, table in tables.items():
            found = known.get(id)
            if found and found.table is table and (not found.asked or values.are(found.asked)):
                yield id, found.made
                continue
            made = self.one((*at, id), cls, table)
            if made is not None:
                yield id, made

    def one(self, at: Address, cls: type, table: Any) -> Any:
        """Make an object, with the fields that are as they were in one that was made before."""
        found = self._shared.of(at[:-1]).get(at[-1]) or self._base(at, cls, table)
        made = None if found is None else self._beside(at, cls, table, found)
        return self._kept(at, cls, table) if made is None else made

    def _base(self, at: Address, cls: type, table: Any) -> Known | None:
        """Make the object of the base, for those that are made of another table."""
        base = self._shared.below(at)
        if base is None or base is table:
            return None
        count = len(self.findings)
        self._kept(at, cls, base)
        # What is wrong below is told of what is below.
        del self.findings[count:]
        return self._shared.of(at[:-1]).get(at[-1])

    def _beside(self, at: Address, cls: type, table: Any, found: Known) -> Any:
        """Make it beside the other one; `None` when something is wrong with it."""
        if not isinstance(table, dict) or "id" in table:
            return None
        count = len(self.findings)
        try:
            made = self._made(at, cls, table, found)
        except Exception:  # what is wrong is told when the whole of it is made
            made = None
        if made is None or len(self.findings) > count:
            del self.findings[count:]
            return None
        return made

    def _made(self, at: Address, cls: type, table: Table, found: Known) -> Any:
        changed: Table = {}
        ready: dict[str, Any] = {}
        for name in found.changed(table, self.values):
            value = table[name]
            parts = found.parts(name, value, self.values)
            left = {key: value[key] for key in value if key not in parts} if parts else value
            changed[name] = self.filled(at, {name: left})[name]
            if parts:
                made = field_hooks(cls)[name](changed.pop(name))
                ready[name] = immutabledict(
                    {key: made[key] if key in made else parts[key] for key in value}
                )
        if table is not found.table and _refers(at, changed, ready):
            self._new.setdefault(at[0], {})[at[-1]] = None
        return hook_beside(cls)(found.made, table, changed, ready)

    def _kept(self, at: Address, cls: type, table: Any) -> Any:
        """Make the whole of it, and keep it when nothing is wrong with it."""
        if at[0] != MANIFEST:
            self._new.setdefault(at[0], {})[at[-1]] = None
        count = len(self.findings)
        self._asked = {}
        made = super().one(at, cls, table)
        if made is not None and len(self.findings) == count:
            self._shared.keep(at, Known.of(table, made, self._asked))
        return made

    def text(self, value: Any, unknown: UnknownAt, at: Address) -> Any:
        """Give a field as it is read, and note the words that each of its parts asks for."""
        if len(at) == 1 and isinstance(value, dict):
            return {key: self.text(part, unknown, (*at, key)) for key, part in value.items()}
        read = super().text(value, unknown, at)
        if self.values.asked:
            self._asked[at] = self.values.taken()
        return read


def _refers(at: Address, *fields: Table) -> bool:
    """Tell whether any of some fields may refer to another object."""
    refers = () if at[0] == MANIFEST else shape_of_kind(at[0]).refers
    return any(name in refers for each in fields for name in each)
