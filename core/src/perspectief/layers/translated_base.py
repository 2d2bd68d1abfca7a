"""What was translated before of a base, for whoever translates many packs over it."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..findings import Finding
    from .values import Address, Objects, Table

Translated: TypeAlias = "tuple[Any, tuple[Address, ...]]"
"""An object with its texts translated, and the addresses of those that have no translation."""


class TranslatedBase:
    """The objects of a base in another language, as far as somebody asked for them.

    What a layer leaves alone is the very table that is below it, and when it has no translation
    of its own for it either, it is translated as it is in the base.

    Attributes:
        made: The identities of all tables that were made for the base, which are kept here.
    """

    __slots__ = ("_below", "_kinds", "_mark", "_objects", "_strays", "made")

    def __init__(self, below: Objects | None = None) -> None:
        """Begin with nothing translated; `below` is what the base says."""
        self._below: Objects = below or {}
        self.made: set[int] = set()
        self._mark = ""
        self._kinds: dict[str, tuple[dict[str, Table], tuple[Address, ...]]] = {}
        self._objects: dict[Address, Translated] = {}
        self._strays: list[Finding] | None = None

    def begin(self, mark: str) -> None:
        """Forget what was translated with another mark behind what has no translation."""
        if mark != self._mark:
            self._mark = mark
            self._kinds.clear()
            self._objects.clear()

    def kind(
        self,
        kind: str,
        tables: dict[str, Table],
        said: Container[str],
        translated: Callable[[Address, Table], Translated],
    ) -> tuple[dict[str, Table], tuple[Address, ...]]:
        """Translate the objects of a kind.

        Args:
            kind: The kind.
            tables: Its objects, by id.
            said: The ids of those of which the uppermost layer has a translation.
            translated: Translates one.

        Returns:
            The objects, and the addresses of the texts that have no translation.
        """
        below = self._below.get(kind)
        whole = tables is below and not said
        if whole and kind in self._kinds:
            return self._kinds[kind]
        result: dict[str, Table] = {}
        missing: list[Address] = []
        for id, table in tables.items():
            known = below is not None and id not in said and below.get(id) is table
            result[id], untold = self._one((kind, id), table, translated, keep=known)
            missing += untold
        made = result, tuple(missing)
        if whole:
            self._kinds[kind] = made
            self.made.add(id_of(result))
        return made

    def _one(
        self,
        at: Address,
        table: Table,
        translated: Callable[[Address, Table], Translated],
        *,
        keep: bool,
    ) -> Translated:
        if not keep:
            return translated(at, table)
        known = self._objects.get(at)
        if known is None:
            known = self._objects[at] = translated(at, table)
            self.made.add(id_of(known[0]))
        return known

    def strays(self, find: Callable[[], list[Finding]]) -> list[Finding]:
        """Give what is wrong with the translations of the base, found when it is first asked."""
        if self._strays is None:
            self._strays = find()
        return self._strays


id_of = id
"""The identity of a table; `id` is the name of an object here."""
