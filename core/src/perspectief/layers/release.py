"""What a new release of a pack asks of those that extend it: the number that it is to have.

A layer above addresses by id, so what is gone without a new name breaks it; so does what it may
no longer change, and a limit that what it holds may not keep any more.
"""

from typing import Any, Literal, TypeAlias

from attrs import frozen

from ..model.shape import MANIFEST
from .canonical import alike
from .changes import Change, changes
from .leaves import ABSENT, is_text
from .values import Resolved

Level: TypeAlias = Literal["major", "minor", "patch"]
LEVELS: tuple[Level, ...] = ("major", "minor", "patch")
"""The parts of a version, the most important first."""

Why: TypeAlias = Literal[
    "removed", "fixed", "tightened", "unfilled", "renamed", "added", "changed", "moved", "text"
]
"""Why a change asks for a level."""

_LEVEL: dict[Why, Level] = {
    "removed": "major",
    "fixed": "major",
    "tightened": "major",
    "unfilled": "major",
    "renamed": "minor",
    "added": "minor",
    "changed": "minor",
    "moved": "patch",
    "text": "patch",
}
_LOWEST = frozenset({"min", "reading_ease"})
"""The fields that are a limit from below."""


@frozen(kw_only=True)
class Classified:
    """A change, and what it asks of the version.

    Attributes:
        change: The change.
        level: The part of the version that it raises.
        why: Why.
    """

    change: Change
    level: Level
    why: Why


def classify(old: Resolved, new: Resolved) -> list[Classified]:
    """Say of each change between two releases what it asks of the version.

    Args:
        old: The old release, with all that it extends.
        new: The new one.

    Returns:
        The changes, the most important first; those in layout only are left out.
    """
    found = [
        Classified(change=each, level=_LEVEL[why], why=why)
        for each in changes(old, new)
        if (why := _why(each)) is not None
    ]
    return sorted(found, key=lambda each: LEVELS.index(each.level))


def level(classified: list[Classified]) -> Level | None:
    """Give the part of the version that a release has to raise; `None` when nothing changed."""
    return classified[0].level if classified else None


def _why(change: Change) -> Why | None:
    match change.sort:
        case "fixed" if change.old is ABSENT:
            return "fixed"
        case "removed" if change.of != "field":
            return "removed"
        case "renamed" | "moved" as sort:
            return sort
        case "fixed" | "freed" | "ledger":
            return "changed"
    if _tightened(change):
        return "tightened"
    if change.sort == "added":
        return "unfilled" if _is_unfilled(change) else "added"
    if alike(change.old, change.new):
        return None
    return "text" if change.sort == "changed" and is_text(change.at) else "changed"


def _is_unfilled(change: Change) -> bool:
    """Tell whether it is a parameter without value, which a layer above has to give one."""
    if change.at[:2] != (MANIFEST, "parameters") or not isinstance(change.new, dict):
        return False
    return not change.new.get("value")


def _tightened(change: Change) -> bool:
    """Tell whether a limit leaves less room than it did."""
    name, old, new = change.at[-1], change.old, change.new
    if name == "setting" and isinstance(old, list) and isinstance(new, list):
        return not set(map(str, old)) <= set(map(str, new))
    if change.at == (MANIFEST, "limits"):
        return change.sort == "added"
    if not _is_limit(change) or not _is_number(new):
        return False
    if old is ABSENT:
        return True
    return _is_number(old) and (new > old if name in _LOWEST else new < old)


def _is_limit(change: Change) -> bool:
    return change.at[:2] == (MANIFEST, "limits") or change.at[-1] in ("min", "max")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
