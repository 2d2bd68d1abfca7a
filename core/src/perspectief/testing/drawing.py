"""Drawing raw tables whose values have the types that the model asks for."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from ..layers import Table
from ..model import KINDS
from .annotations import fields_of, kind_named, members, sort_of

WORDS = ("Een", "Twee", "Drie", "Vier.", "Vijf, zes")
IDS = ("een", "twee", "drie")

Ids = Mapping[str, Collection[str]]
"""The ids that a reference can name, by kind."""


class Drawing:
    """Draws tables whose values have the types that the model asks for."""

    def __init__(
        self, draw: st.DrawFn, ids: Ids, texts: st.SearchStrategy[str] | None = None
    ) -> None:
        """Draw references to `ids` only."""
        self.draw = draw
        self.ids = ids
        self.texts = st.sampled_from(WORDS) if texts is None else texts

    def chance(self, one_in: int = 3) -> bool:
        """Draw yes or no; no is the simplest."""
        return self.draw(st.integers(1, one_in)) == one_in

    def some(self, of: Iterable[str], most: int = 3) -> list[str]:
        """Draw some of several, in any order."""
        pool = sorted(of)
        if not pool:
            return []
        return self.draw(st.lists(st.sampled_from(pool), unique=True, max_size=most))

    def one(self, of: Iterable[Any]) -> Any:
        """Draw one of several."""
        pool = list(of)
        return pool[0] if len(pool) == 1 else self.draw(st.sampled_from(pool))

    def table(self, cls: type) -> Table:
        """Draw a whole object, part or record, with a few of its optional fields."""
        optional = [name for name, of, required in fields_of(cls) if not required and self.can(of)]
        drawn = self.some(optional, 3)
        return {
            name: self.of_field(cls, name, annotation)
            for name, annotation, required in fields_of(cls)
            if required or name in drawn
        }

    def of_field(self, cls: type, name: str, annotation: Any) -> Any:
        """Draw a value for a field of a class."""
        return self.value(annotation)

    def can(self, annotation: Any) -> bool:
        """Tell whether there is anything that a reference can name."""
        return sort_of(annotation) != "ref" or bool(self.pool(members(annotation)[0]))

    def pool(self, item: Any) -> Collection[str]:
        """Give what may stand in a list of ids or closed values, or as a reference."""
        if sort_of(item) == "closed":
            return tuple(str(each) for each in get_args(item))
        kind = kind_named(item)
        if kind == "*":
            return [f"{each}/{id}" for each in self.ids if each in KINDS for id in self.ids[each]]
        return self.ids.get(kind, ())

    def value(self, annotation: Any) -> Any:
        """Draw a value of a type."""
        annotation = self.one(members(annotation))
        match sort_of(annotation):
            case "ids":
                return self.some(self.pool(get_args(annotation)[0]))
            case "words":
                return self.some(WORDS)
            case "keyed":
                part = get_args(annotation)[1]
                return {key: self.value(part) for key in self.some(("a", "b", "c"), 2)}
            case "record":
                return self.table(annotation)
            case "ref" | "closed":
                return self.one(self.pool(annotation))
        return self.plain(annotation)

    def plain(self, annotation: Any) -> Any:
        """Draw a text, a number, a truth value or a date."""
        if annotation is bool:
            return self.draw(st.booleans())
        if annotation is int:
            return self.draw(st.integers(0, 9))
        if annotation is float:
            return self.one((0, 1, 0.5, 2.0))
        if annotation is date:
            return self.one((date(2026, 11, 24), date(2020, 2, 29)))
        return self.draw(self.texts)
