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


def not_an_object(kind: str, key: str, value: Any) -> Finding:
    """Give the finding that what stands at the top of a file is no object."""
    if not is_list_of_tables(value):
        return finding("FP205", f"{kind}/{key}", aim="key", key=key, file=f"{kind}.toml")
    names = [member.name for member in members(KINDS[kind])]
    # A field of the kind was meant as part of an object; any other name as an object.
    right = f"[id.{key}.name]" if key in names else f"[{key}]"
    right_nl = f"[id.{key}.naam]" if key in names else f"[{key}]"
    return finding("FP213", f"{kind}/{key}", aim="key", key=key, right=right, right_nl=right_nl)


def is_list_of_tables(value: object) -> bool:
    """Tell whether a value is what double brackets make."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def dotted_ids(kind: str, id: str, table: dict[str, Any]) -> list[Finding]:
    """Give the findings that an object has nothing but parts that are no fields of its kind.

    `[vraag.1]` makes an object `vraag` with a part `1`, where somebody meant one called `vraag-1`.
    """
    known = RESERVED | {member.name for member in members(KINDS[kind])}
    if not all(isinstance(part, dict) and name not in known for name, part in table.items()):
        return []
    return [_dotted(kind, id, name) for name in table]


def _dotted(kind: str, id: str, name: str) -> Finding:
    written = f"{id}.{name}"
    better = f"{id}-{name}".lower().replace("_", "-").replace(" ", "-")
    return finding("FP211", f"{kind}/{id}/{name}", aim="key", id=written, better=better)


def parts_first(kind: str, tables: dict[str, Any], text: str) -> Iterator[Finding]:
    """Give the findings that a part of an object stands above the object itself.

    Args:
        kind: The kind.
        tables: Its objects.
        text: The file.
    """
    for id in tables:
        own = re.search(rf"^[ \t]*\[[ \t]*{re.escape(id)}[ \t]*\]", text, re.MULTILINE)
        part = re.search(rf"^[ \t]*\[[ \t]*{re.escape(id)}[ \t]*\.", text, re.MULTILINE)
        if own and part and part.start() < own.start():
            yield finding("FP214", f"{kind}/{id}", aim="object", id=id)
