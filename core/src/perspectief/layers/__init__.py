"""Layers of tables, composed into one: pure functions on values.

What loading a pack does not need is in modules of its own, and not imported here: the difference
between packs (`diff`), translations (`translate`), and all that keeps a layer up to date.
"""

from .compose import apply, compose
from .references import as_said, change_references, references
from .statements import removed
from .values import (
    BRAND,
    LIMIT,
    Address,
    Chain,
    Layer,
    Objects,
    Resolved,
    Table,
    is_id,
    is_prefix,
    shown,
    steps,
    value_at,
    written,
)

__all__ = [
    "BRAND",
    "LIMIT",
    "Address",
    "Chain",
    "Layer",
    "Objects",
    "Resolved",
    "Table",
    "apply",
    "as_said",
    "change_references",
    "compose",
    "is_id",
    "is_prefix",
    "references",
    "removed",
    "shown",
    "steps",
    "value_at",
    "written",
]
