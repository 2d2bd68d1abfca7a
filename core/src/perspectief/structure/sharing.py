"""Objects that were made before, for whoever structures many packs over one base.

What a layer does not touch is the very table that is below it (`format.md`, section 4, rule
9), so the object that was made of it can be used again, as long as the words that its texts
leave open have the same values. Of an object that it does touch, the same holds for each field.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from immutabledict import immutabledict

from ..layers import value_at
from ..model.shape import MANIFEST
from .dangling import refers_within

if TYPE_CHECKING:
    from ..layers import Address, Objects, Resolved, Table

Asked: TypeAlias = "Mapping[str, str | None]"
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

    def taken(self) -> Asked:
        """Give the words that were asked for with their values, and begin again."""
        words = {name: self.get(name) for name in self.asked}
        self.asked.clear()
        return words

    def are(self, words: Asked) -> bool:
        """Tell whether words have the values that they had."""
        # The first is quick, and all there is to ask but for words that are no parameters.
        return words.items() <= self.items() or all(
            self.get(name) == value for name, value in words.items()
        )


class Known(NamedTuple):
    """A sound object that was made before.

    Attributes:
        table: What it was made of. It is kept, or another table could come to be taken for it.
        made: The object.
        asked: The words that its texts ask for.
        fields: The same of each field that asks for any.
        inner: The same of each part of a field, by the name of the field and the key of the part.
    """

    table: Table
    made: Any
    asked: Asked
    fields: Mapping[str, Asked]
    inner: Mapping[Address, Asked]

    @classmethod
    def of(cls, table: Table, made: Any, inner: Mapping[Address, Asked]) -> Known:
        """Give an object as it is kept, with the words that each of its parts asks for."""
        asked: dict[str, str | None] = {}
        fields: dict[str, dict[str, str | None]] = {}
        for at, words in inner.items():
            fields.setdefault(at[0], {}).update(words)
            asked.update(words)
        return cls(table, made, asked, fields, inner)

    def changed(self, table: Table, values: Values) -> list[str]:
        """Give the fields that are not as they were, for an object that is made of another table.

        Of those that it has no more nothing is told.
        """
        mine, fields = self.table, self.fields
        return [
            name
            for name, value in table.items()
            if mine.get(name) is not value or (name in fields and not values.are(fields[name]))
        ]

    def parts(self, name: str, value: Any, values: Values) -> dict[str, Any]:
        """Give the parts of a field that are as they were, by key."""
        below, made, inner = self.table.get(name), getattr(self.made, name, None), self.inner
        if not (isinstance(value, dict) and isinstance(below, dict)):
            return {}
        if not isinstance(made, immutabledict):
            return {}
        return {
            key: made[key]
            for key, part in value.items()
            if below.get(key) is part and ((name, key) not in inner or values.are(inner[name, key]))
        }


class Shared:
    """Sound objects, by kind and id.

    Hand one to `structure` for each pack over the same base, composed from one result of
    that base. It lives no longer than that work.
    """

    __slots__ = ("_all", "_below", "_made", "_tables")

    def __init__(self, below: Objects | None = None, tables: Container[int] | None = None) -> None:
        """Begin with nothing.

        Args:
            below: The objects of the base, that its own objects may refer to; when they are not
                given, references are not known to be sound.
            tables: The identities of the tables that are worth keeping; by default all are.
        """
        self._below = below
        self._tables = tables
        self._made: dict[Address, dict[str, Known | None]] = {}
        self._all: dict[Address, tuple[Mapping[str, Table], Asked, immutabledict[str, Any]]] = {}

    def of(self, at: Address) -> Mapping[str, Known | None]:
        """Give the objects at an address that were made before, by id; `None` for no sound one."""
        return self._made.setdefault(at, {})

    def below(self, at: Address) -> Table | None:
        """Give the table of the base at an address, when nobody has tried it before."""
        if self._below is None or at[-1] in self._made.get(at[:-1], ()):
            return None
        table: Any = value_at(self._below, at)
        if isinstance(table, dict):
            # Until it is kept it counts as not sound, so that nobody tries it again.
            self._made.setdefault(at[:-1], {})[at[-1]] = None
            return table
        return None

    def keep(self, at: Address, known: Known) -> None:
        """Keep an object, when it is worth that."""
        if self._is_base(known.table) and self._refers_below(at, known.table):
            self._made.setdefault(at[:-1], {})[at[-1]] = known

    def all_of(
        self, at: Address, tables: Mapping[str, Table], values: Values
    ) -> immutabledict[str, Any] | None:
        """Give all objects at an address that were made of the same tables; else `None`."""
        below, asked, made = self._all.get(at, (None, {}, None))
        return made if tables is below and values.are(asked) else None

    def keep_all(
        self, at: Address, tables: Mapping[str, Table], made: immutabledict[str, Any]
    ) -> None:
        """Keep the objects at an address, when each of them is one that is kept."""
        here = self.of(at)
        known = [each for id in tables if (each := here.get(id)) and made.get(id) is each.made]
        if self._is_base(tables) and len(known) == len(tables):
            asked = {word: value for each in known for word, value in each.asked.items()}
            self._all[at] = (tables, asked, made)

    def all_there(self, objects: Objects) -> bool:
        """Tell whether everything is there that is in the base, so that what refers to it is right.

        Args:
            objects: The objects of a pack over the base.
        """
        if self._below is None:
            return False
        return all(
            objects.get(kind) is tables or tables.keys() <= objects.get(kind, {}).keys()
            for kind, tables in self._below.items()
        )

    def _is_base(self, table: Mapping[str, Any]) -> bool:
        return self._tables is None or id(table) in self._tables

    def _refers_below(self, at: Address, table: Table) -> bool:
        # What `pack.toml` refers to is looked at for every pack.
        return self._below is None or at[0] == MANIFEST or refers_within(self._below, at, table)


def shared_over(below: Resolved) -> Shared:
    """Give what is shared by all packs over a base: the objects that they leave alone."""
    kinds = [*below.objects.values(), *below.objects.get(MANIFEST, {}).values()]
    tables = {id(each) for kind in kinds for each in (kind, *kind.values())}
    return Shared(below.objects, tables)
