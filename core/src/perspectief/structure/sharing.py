"""Objects that were made before, for whoever structures many packs over one base.

What a layer does not touch is the very table that is below it (`format.md`, section 4, rule
9), so the object that was made of it can be used again, as long as the words that its texts
leave open have the same values.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .dangling import refers_within

if TYPE_CHECKING:
    from ..layers import Address, Objects, Resolved, Table

_Said: TypeAlias = "Mapping[str, str | None]"
"""The words that were asked for, with their values then."""


class Values(dict[str, str]):
    """The values of parameters, that also note which of them texts ask for.

    Attributes:
        asked: The names that were asked for.
    """

    __slots__ = ("asked",)

    def __init__(self, values: Mapping[str, str]) -> None:
        """Begin with nothing asked for."""
        super().__init__(values)
        self.asked: set[str] = set()

    def __contains__(self, name: object) -> bool:
        self.asked.add(str(name))
        return super().__contains__(name)


class Shared:
    """Sound objects by the table that they were made of.

    Hand one to `structure` for each pack over the same base, composed from one result of
    that base. It keeps every table that it knows, so it lives no longer than that work.
    """

    __slots__ = ("_below", "_kinds", "_made", "_tables")

    def __init__(self, below: Objects | None = None, tables: Container[int] | None = None) -> None:
        """Begin with nothing.

        Args:
            below: The objects of the base, that its own objects may refer to; when they are not
                given, references are not known to be sound.
            tables: The identities of the tables that are worth keeping; by default all are.
        """
        self._below = below
        self._tables = tables
        self._made: dict[tuple[Address, int], tuple[Table, _Said, Any]] = {}
        self._kinds: dict[tuple[str, int], tuple[Table, _Said, Any]] = {}

    def get(self, at: Address, table: Table, words: Values) -> Any:
        """Give the object that was made of a table with the same words; else `None`."""
        return _known(self._made.get((at, id(table))), words)

    def keep(self, at: Address, table: Table, words: Values, made: Any) -> None:
        """Keep an object, with the words that were asked for while it was made."""
        if self._is_base(table) and self._refers_below(at, table):
            # The table is kept with it, or another one could come to have its identity.
            said = {name: words.get(name) for name in words.asked}
            self._made[at, id(table)] = (table, said, made)

    def kind(self, kind: str, tables: dict[str, Table], words: Values) -> Any:
        """Give all objects of a kind that were made of the same tables; else `None`."""
        return _known(self._kinds.get((kind, id(tables))), words)

    def keep_kind(self, kind: str, tables: dict[str, Table], made: Any) -> None:
        """Keep the objects of a kind, when each of them is kept."""
        if not self._is_base(tables):
            return
        said: dict[str, str | None] = {}
        for name, table in tables.items():
            known = self._made.get(((kind, name), id(table)))
            if known is None:
                return
            said |= known[1]
        self._kinds[kind, id(tables)] = (tables, said, made)

    def all_there(self, objects: Objects) -> bool:
        """Tell whether everything is there that is in the base, so that what refers to it is right.

        Args:
            objects: The objects of a pack over the base.
        """
        if self._below is None:
            return False
        return all(
            tables.keys() <= objects.get(kind, {}).keys() for kind, tables in self._below.items()
        )

    def _is_base(self, table: Mapping[str, Any]) -> bool:
        return self._tables is None or id(table) in self._tables

    def _refers_below(self, at: Address, table: Table) -> bool:
        return self._below is None or refers_within(self._below, at, table)


def _known(known: tuple[Table, _Said, Any] | None, words: Values) -> Any:
    if known is None:
        return None
    _, said, made = known
    same = all(words.get(name) == value for name, value in said.items())
    return made if same else None


def shared_over(below: Resolved) -> Shared:
    """Give what is shared by all packs over a base: the objects that they leave alone."""
    kinds = below.objects.values()
    tables = {id(each) for kind in kinds for each in (kind, *kind.values())}
    return Shared(below.objects, tables)
