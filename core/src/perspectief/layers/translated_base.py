"""What was translated before of a base, for whoever translates many packs over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..model.shape import MANIFEST, shape_of_kind
from .spoken import OWN, Spoken, Walk
from .values import value_at

if TYPE_CHECKING:
    from ..findings import Finding
    from .values import Address, Layer, Objects, Table


class TranslatedBase:
    """The objects of a base in another language, as far as somebody asked for them.

    What a layer leaves alone is the very table that is below it, and when it has no translation
    of its own for it either, it is translated as it is in the base. The same holds for each field.

    Attributes:
        made: The identities of all tables that were made for the base, which are kept here.
    """

    __slots__ = (
        "_below",
        "_kinds",
        "_mark",
        "_more",
        "_objects",
        "_strays",
        "_values",
        "_walk",
        "made",
    )

    def __init__(self, below: Objects | None = None) -> None:
        """Begin with nothing translated; `below` is what the base says."""
        self._below: Objects = below or {}
        self.made: set[int] = set()
        self._mark = ""
        self._walk = Walk((), "")
        self._kinds: dict[str, Spoken] = {}
        self._objects: dict[str, dict[str, Spoken]] = {}
        self._values: dict[str, str | None] = {}
        self._more: dict[str, str] | None = None
        self._strays: list[Finding] | None = None

    def begin(self, layers: Sequence[Layer], mark: str) -> None:
        """Forget what was translated with another mark behind what has no translation.

        Args:
            layers: The layers of the base, with their translations.
            mark: The mark.
        """
        if mark != self._mark:
            self._mark = mark
            self._walk = Walk(layers, mark)
            for known in (self._kinds, self._objects, self.made):
                known.clear()

    def kind(
        self, kind: str, tables: dict[str, Table], said: Mapping[str, Any], walk: Walk
    ) -> Spoken:
        """Translate the objects of a kind, or the parts of the manifest.

        Args:
            kind: The kind.
            tables: Its objects, by id.
            said: The translations of the uppermost layer.
            walk: Translates one object.
        """
        below = self._below.get(kind, {})
        whole = tables is below and not said
        if whole and kind in self._kinds:
            return self._kinds[kind]
        known = self._objects.setdefault(kind, {})
        value: dict[str, Any] = {}
        missing: list[Address] = []
        words: set[str] = set()
        for id, table in tables.items():
            each = known.get(id) if below.get(id) is table and id not in said else None
            if each is None:
                each = self._one((kind, id), table, below.get(id), said.get(id), walk)
            value[id] = each.value
            missing += each.missing
            words |= each.words
        made = Spoken(value, tuple(missing), frozenset(words))
        if whole:
            self._kinds[kind] = made
            self.made.add(id_of(value))
        return made

    def _one(self, at: Address, table: Any, base: Any, own: Any, walk: Walk) -> Spoken:
        if base is table and own is None:
            return self._of_base(at, table)
        if isinstance(base, dict) and isinstance(table, dict):
            return self._beside(at, table, base, own, walk)
        return walk.object(at, table)

    def _of_base(self, at: Address, table: Table) -> Spoken:
        objects = self._objects.setdefault(at[0], {})
        known = objects.get(at[1])
        if known is None:
            known = objects[at[1]] = self._walk.object(at, table)
            self.made.add(id_of(known.value))
        return known

    def _beside(self, at: Address, table: Table, base: Table, own: Any, walk: Walk) -> Spoken:
        """Translate an object of which the base says some fields as they are here."""
        if own is not None and not isinstance(own, dict):
            return walk.object(at, table)
        known, said = self._of_base(at, base), own or {}
        changed = {name for name in table if base.get(name) is not table[name] or name in said}
        parted = {name for name in changed - said.keys() if _is_parted(at, name, table, base)}
        fields = {
            name: walk.parts(at, name, table[name], base[name], known.value[name])
            if name in parted
            else walk.member(at, name, table[name])
            for name in table
            if name in changed
        }
        value = {
            name: fields[name].value if name in fields else known.value[name] for name in table
        }
        missing = [each for field in fields.values() for each in field.missing]
        if known.missing:
            still = (
                each
                for each in known.missing
                if each[2] in table
                and (each[2] not in changed or (each[2] in parted and _same(each, table, base)))
            )
            missing = _in_order(table, [*missing, *still])
        # A word of what is not shown here does no harm: then all is looked at closely.
        words = known.words.union(*[each.words for each in fields.values()])
        return Spoken(value, tuple(missing), words)

    def value(self, name: str, table: Any, text: str, walk: Walk, own: Any) -> str | None:
        """Give the value of a parameter in the language; `None` when it has none.

        Args:
            name: The parameter.
            table: What the layers say of it together.
            text: Its value there.
            walk: Finds it.
            own: What the uppermost layer says of parameters in the language.
        """
        below = value_at(self._below, (MANIFEST, OWN, name))
        if own or below is None or below is not table:
            return walk.value(name, text)
        if name not in self._values:
            self._values[name] = walk.value(name, text)
        return self._values[name]

    def more(self, find: Callable[[], dict[str, str]]) -> dict[str, str]:
        """Give the values that the layers of the base say, found when they are first asked."""
        if self._more is None:
            self._more = find()
        return self._more

    def strays(self, find: Callable[[], list[Finding]]) -> list[Finding]:
        """Give what is wrong with the translations of the base, found when it is first asked."""
        if self._strays is None:
            self._strays = find()
        return self._strays


def _is_parted(at: Address, name: str, table: Table, base: Table) -> bool:
    """Tell whether a field has parts by key, here and in the base."""
    field = shape_of_kind(at[0]).fields.get(name) if at[0] != MANIFEST else None
    keyed = field is not None and field.sort == "keyed"
    return keyed and isinstance(table[name], dict) and isinstance(base.get(name), dict)


def _same(at: Address, table: Table, base: Table) -> bool:
    """Tell whether the part that a text stands in is that of the base."""
    name, key = at[2:4]
    return key in table[name] and table[name][key] is base[name].get(key)


def _in_order(table: Table, missing: Iterable[Address]) -> list[Address]:
    """Give addresses of texts in the order in which they stand in an object."""

    def place(at: Address) -> list[int]:
        found, places = table, []
        for step in at[2:]:
            places.append(list(found).index(step))
            found = found[step]
        return places

    return sorted(missing, key=place)


id_of = id
"""The identity of a table; `id` is the name of an object here."""
