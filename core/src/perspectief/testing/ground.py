"""What a drawn layer lies over, and what of it the rules hold it to."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from attrs import define

from ..errors import PackError
from ..layers import Address, Chain, Layer, Objects, Resolved, compose, references
from ..loading import read
from ..locating import locate
from ..model import KINDS
from ..model.shape import shape_of_kind

_RETURN = ("follow-up", "opvolgen")
_REMOVABLE = (
    "questions",
    "actions",
    "activities",
    "developments",
    "competences",
    "moves",
    "concerns",
    "tips",
    "experiences",
)
_COUNTED = {"questions": "theme", "actions": "owner"}
"""Kinds of which each theme or role must keep some (FP803, FP804)."""


@define(slots=False)
class Ground:
    """A base with what one may want to know of it.

    Attributes:
        chain: Its layers, the lowest first.
        resolved: What they say together.
    """

    chain: Chain
    resolved: Resolved

    @property
    def top(self) -> Layer:
        """The uppermost layer."""
        return self.chain.layers[-1]

    @property
    def objects(self) -> Objects:
        """All objects, as raw tables."""
        return self.resolved.objects

    @cached_property
    def ids(self) -> dict[str, tuple[str, ...]]:
        """The ids of each kind."""
        return {kind: tuple(self.objects.get(kind, ())) for kind in KINDS}

    @cached_property
    def sheets(self) -> tuple[str, ...]:
        """Worksheets that stay with who filled them in (FP812)."""
        sheets = self.objects.get("worksheets", {})
        return tuple(id for id, table in sheets.items() if table.get("private") is True)

    @cached_property
    def returns(self) -> tuple[str, ...]:
        """Steps in which a group can come back to a session (FP813)."""
        steps = self.objects.get("steps", {})
        return tuple(id for id, table in steps.items() if table.get("phase") in _RETURN)

    @cached_property
    def codes(self) -> tuple[tuple[str, str], ...]:
        """Each catalogue with each of its codes (FP834)."""
        catalogues = self.objects.get("catalogues", {})
        return tuple(
            (id, entry["code"])
            for id, table in catalogues.items()
            for entry in table.get("entries", {}).values()
        )

    def fitting(self, least: int, most: int) -> tuple[str, ...]:
        """Give the approaches that work with some size of a group, at any time (FP823, FP824)."""
        approaches = self.objects.get("approaches", {}).items()
        groups = {id: table["group"] for id, table in approaches if not table.get("builds_on")}
        return tuple(
            id for id, each in groups.items() if each["min"] <= most and each["max"] >= least
        )

    def holds_fixed(self, at: Address) -> bool:
        """Tell whether something, or anything in it, is fixed."""
        return any(address[: len(at)] == at for address in self.resolved.fixed)

    @cached_property
    def removable(self) -> dict[str, tuple[str, ...]]:
        """What a layer can remove, by kind, without leaving a hole that a rule finds."""
        named = set(self._named())
        counts = {
            kind: Counter(table[field] for table in self.objects.get(kind, {}).values())
            for kind, field in _COUNTED.items()
        }
        return {
            kind: tuple(
                id
                for id, table in self.objects.get(kind, {}).items()
                if (kind, id) not in named
                and not self.holds_fixed((kind, id))
                and (kind not in _COUNTED or counts[kind][table[_COUNTED[kind]]] > 1)
            )
            for kind in _REMOVABLE
        }

    def _named(self) -> Iterator[tuple[str, str]]:
        for kind, tables in self.objects.items():
            for id, table in tables.items():
                for _, named, target in references(table, shape_of_kind(kind, id)):
                    yield named, target


def ground(base: str | Path) -> Ground:
    """Read a base.

    Args:
        base: As for `load`.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When something in it is wrong.
    """
    composed = read(base)
    if not composed.sound:
        raise PackError(str(base), locate(composed.findings, composed.chain))
    resolved, _ = compose(composed.chain.layers)
    return Ground(composed.chain, resolved)
