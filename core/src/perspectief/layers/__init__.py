"""Layers of tables, composed into one: pure functions on values."""

from .compose import apply, compose
from .diff import diff
from .references import references
from .translate import stray, translate
from .values import (
    LIMIT,
    Address,
    Chain,
    Layer,
    Objects,
    Resolved,
    Table,
    is_id,
    is_prefix,
    steps,
    written,
)

__all__ = [
    "LIMIT",
    "Address",
    "Chain",
    "Layer",
    "Objects",
    "Resolved",
    "Table",
    "apply",
    "compose",
    "diff",
    "is_id",
    "is_prefix",
    "references",
    "steps",
    "stray",
    "translate",
    "written",
]
