"""What TOML accepts and its author did not mean: points in ids, lists of tables, parts first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..findings import finding
from ..model.members import members
from ..model.pack import KINDS
from ..model.shape import RESERVED

if TYPE_CHECKING:
    from ..findings import Finding

_HEADER = r"""^[ \t]*\[[ \t]*([^\s.\[\]"']+)[ \t]*([.\]])"""
"""The beginning of the header of an object, or of a part of one."""


def not_an_object(kind: str, key: str, value: Any) -> Finding:
    """Give the finding that what stands at the top of a file is no object."""
    if not is_list_of_tables(value):
        return finding("FP205", f"{kind}/{key}", aim="key", key=key, file=f"{kind}.toml")
    right, right_nl = _single(kind, key, len(value))
    return finding("FP213", f"{kind}/{key}", aim="key", key=key, right=right, right_nl=right_nl)


def _single(kind: str, key: str, count: int) -> tuple[str, str]:
    """Give the header that was meant by one with double brackets, in English and Dutch."""
    if key in _fields(kind):
        return f"[id.{key}.name]", f"[id.{key}.naam]"
    if key == kind or count > 1:
        return "[id] above each, with an id of its own", "[id] boven elk ervan, met een eigen id"
    return f"[{key}]", f"[{key}]"


def _fields(kind: str) -> frozenset[str]:
    return frozenset(member.name for member in members(KINDS[kind]))


def is_list_of_tables(value: object) -> bool:
    """Tell whether a value is what double brackets make."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def dotted_ids(kind: str, id: str, table: dict[str, Any]) -> list[Finding]:
    """Give the findings that an object has nothing but parts that are no fields of its kind.

    `[vraag.1]` makes an object `vraag` with a part `1`, where somebody meant one called `vraag-1`.
    Such a part holds fields of the kind; what holds something else is a field with a slip of the
    pen in it, such as `[vraag.probs]`.
    """
    fields = _fields(kind)
    known = RESERVED | fields
    for name, part in table.items():
        if name in known or not isinstance(part, dict) or (part and not fields & part.keys()):
            return []
    return [_dotted(kind, id, name) for name in table]


def _dotted(kind: str, id: str, name: str) -> Finding:
    # Imported here: most files have nothing wrong.
    from .syntax.keys import plain_name

    written = f"{id}.{name}"
    # The name of the file says what kind they are, so the kind is no part of the id.
    better = plain_name(name if id == kind else f"{id}-{name}").replace("_", "-")
    return finding("FP211", f"{kind}/{id}/{name}", aim="key", id=written, better=better)


def parts_first(kind: str, tables: dict[str, Any], text: str) -> Iterator[Finding]:
    """Give the findings that a part of an object stands above the object itself.

    Args:
        kind: The kind.
        tables: Its objects.
        text: The file.
    """
    first: dict[str, dict[str, int]] = {"]": {}, ".": {}}
    for header in re.finditer(_HEADER, text, re.MULTILINE):
        first[header[2]].setdefault(header[1], header.start())
    own, parts = first["]"], first["."]
    for id in tables:
        if id in own and id in parts and parts[id] < own[id]:
            yield finding("FP214", f"{kind}/{id}", aim="object", id=id)
