"""Which names a file gives twice, by the rules of TOML 1.0 about tables."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

Sort: TypeAlias = Literal["implied", "table", "dotted", "value", "tables"]
"""What a name is: a table that others imply, one with a header, one made by the dots of a key, a
value, or an array of tables."""


class Part(NamedTuple):
    """A part of a key: what it says, and where it stands."""

    name: str
    start: int
    end: int


class Clash(NamedTuple):
    """A name that cannot be given here.

    Attributes:
        code: The code of its rule.
        part: The name.
        first: Where it was given before.
    """

    code: str
    part: Part
    first: "Node"


class Node:
    """What a name stands for.

    Attributes:
        sort: What it is.
        part: The name where it stands first.
        section: The number of the header below which dots made it.
        inside: The names in it; of an array of tables those of its last one.
        value: Where its value is, when it has one.
    """

    __slots__ = ("inside", "part", "section", "sort", "value")

    def __init__(self, sort: Sort, part: Part, section: int = 0) -> None:
        """Give a name its meaning."""
        self.sort = sort
        self.part = part
        self.section = section
        self.inside: dict[str, Node] = {}
        self.value: tuple[int, int] | None = None


class Names:
    """The names that were given so far, in one file or between two braces."""

    __slots__ = ("_here", "_root", "_section")

    def __init__(self) -> None:
        """Begin without names."""
        self._root = Node("table", Part("", 0, 0))
        self._here = self._root
        self._section = 0

    def nowhere(self) -> None:
        """Go to a table that has nothing to do with any other: its name cannot be read."""
        self._section += 1
        self._here = Node("table", Part("", 0, 0))

    def header(self, parts: Sequence[Part], *, double: bool) -> Clash | None:
        """Go to the table with a header, or to the next one of an array of tables.

        What stands below a header that cannot be there has nothing to do with other tables.
        """
        self.nowhere()
        node = self._root
        for part in parts[:-1]:
            node = node.inside.setdefault(part.name, Node("implied", part))
            if node.sort == "value":
                return Clash("FP120", part, node)
        last = parts[-1]
        new = Node("tables" if double else "table", last, self._section)
        known = node.inside.setdefault(last.name, new)
        if known is not new and (code := _header_clash(known.sort, double=double)):
            return Clash(code, last, known)
        known.sort = new.sort
        if double:
            known.inside = {}
        self._here = known
        return None

    def pair(self, parts: Sequence[Part], value: tuple[int, int]) -> Clash | None:
        """Give a name a value, below the latest header."""
        node = self._here
        for part in parts[:-1]:
            new = Node("dotted", part, self._section)
            node = node.inside.setdefault(part.name, new)
            if code := self._dotted_clash(node):
                return Clash(code, part, node)
        new = Node("value", parts[-1])
        new.value = value
        known = node.inside.setdefault(parts[-1].name, new)
        if known is new:
            return None
        return Clash("FP117" if known.sort == "value" else "FP120", parts[-1], known)

    def has(self, names: Sequence[str]) -> bool:
        """Tell whether a name was given, below the latest header."""
        inside = self._here.inside
        for name in names[:-1]:
            inside = inside[name].inside if name in inside else {}
        return names[-1] in inside

    def _dotted_clash(self, node: Node) -> str:
        if node.sort == "value":
            return "FP120"
        closed = node.sort == "dotted" and node.section != self._section
        return "FP119" if closed or node.sort in ("table", "tables") else ""


def _header_clash(sort: Sort, *, double: bool) -> str:
    match sort:
        case "implied":
            return "FP118" if double else ""
        case "tables":
            return "" if double else "FP118"
        case "table":
            return "FP118"
        case "dotted":
            return "FP119"
        case _:
            return "FP120"
