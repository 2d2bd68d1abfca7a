"""What versions say of content that all groups have: as text, so that it goes along with a pack.

A version is a layer above the one that brings the function group, such as that of a university.
What it says of the general approach holds as well on a day on which several groups meet.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..model.shape import MANIFEST
from .values import Layer, Objects, Table, value_at

COMMON = (
    "themes",
    "roles",
    "steps",
    "approaches",
    "sessions",
    "actions",
    "tips",
    "texts",
    "worksheets",
    "sources",
)
"""The kinds that documents for several groups together print."""

Statement: TypeAlias = list[Any]
"""What a layer says of an object: itself, and in the language that was asked for."""

Said: TypeAlias = dict[tuple[str, str], Statement]
"""What a layer says, by kind and id."""


def in_common(layer: Layer) -> str | None:
    """Give what a version says of content that all groups have, as JSON; `None` for nothing."""
    said = [[*address, *statement] for address, statement in _said(layer)]
    if not said:
        return None
    # Imported here: most versions change questions only.
    from json import dumps

    # Dates become text, as in the JSON of a pack.
    return dumps(said, ensure_ascii=False, default=str)


def said_in_common(text: str | None) -> Said:
    """Give what `in_common` wrote.

    Raises:
        ValueError: When the text is something else.
    """
    from json import loads

    return {(kind, id): statement for kind, id, *statement in loads(text or "[]")}


def as_objects(said: Said) -> tuple[Objects, Objects]:
    """Give what is said as a layer holds it: its statements, and those in another language."""
    own: Objects = {}
    other: Objects = {}
    for (kind, id), statement in said.items():
        for tables, table in zip((own, other), statement, strict=True):
            if table is not None:
                tables.setdefault(kind, {})[id] = table
    return own, other


def _said(layer: Layer) -> Iterator[tuple[tuple[str, str], Statement]]:
    for kind in (*COMMON, MANIFEST):
        own, other = _of(layer.objects, kind), _of(layer.translated, kind)
        for id in {**own, **other}:
            yield (kind, id), [own.get(id), other.get(id)]


def _of(objects: Objects, kind: str) -> Table:
    tables = objects.get(kind, {})
    if kind != MANIFEST:
        return tables
    # Of the manifest they print the words that are explained.
    explained = value_at(tables, ("words", "explain"))
    return {"words": {"explain": explained}} if explained else {}
