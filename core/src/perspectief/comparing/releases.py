"""What a new release asks of those that extend it, and whether its version says so."""

from pathlib import Path

from attrs import frozen
from packaging.version import InvalidVersion, Version

from ..errors import UnusableNameError
from ..layers import BRAND
from ..layers.changes import Change
from ..layers.release import LEVELS, Classified, Level, classify, level
from ..structure.brand import TEXTS
from .brands import brand_changes
from .differences import Detail, brand_detail, without_echoes
from .pieces import pieces
from .sides import Side, side


@frozen(kw_only=True)
class Classed:
    """A change between two releases, and what it asks of the version.

    Attributes:
        detail: The change.
        level: The part of the version that it raises.
        why: Why.
    """

    detail: Detail
    level: Level
    why: str


@frozen(kw_only=True)
class ReleaseDiff:
    """What is different between two releases of one pack.

    Attributes:
        old: The old release.
        new: The new one.
        changes: What differs, the most important first; layout is left out.
        level: The part of the version that has to be raised; `None` when nothing changed.
        least: The version that the new release must have at least.
    """

    old: Side
    new: Side
    changes: tuple[Classed, ...]
    level: Level | None
    least: str

    @property
    def enough(self) -> bool:
        """Whether the version of the new release is high enough."""
        return _release(self.new.version) >= _release(self.least)


def diff_releases(old: str | Path, new: str | Path) -> ReleaseDiff:
    """Classify what is different in a new release of a pack, for those that extend it.

    What is gone without a new name, what may no longer be changed, a limit that leaves less
    room, and a parameter without value ask for a new first number (major); what is new or has
    another value for the second; other words, and another order, for the third. So it is from
    0.x on too: a version pins the first number of what it extends.

    Args:
        old: The old release: an id, or the path of a folder, a wheel or a zip file.
        new: The new one.

    Returns:
        The changes, and the version that is needed.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When a file cannot be read, or what a pack extends is not there.
        UnusableNameError: When they are two packs and no releases of one, or a version is no
            number.
    """
    one, other = side(old), side(new)
    if one.id != other.id:
        raise UnusableNameError(other.name, "other-pack", id=other.id, first=one.id)
    for each in (one, other):
        _release_of(each)
    found = _classified(one, other)
    told = {id(each) for each in without_echoes([each.change for each in found])}
    raised = level(found)
    return ReleaseDiff(
        old=one,
        new=other,
        changes=tuple(_classed(each) for each in found if id(each.change) in told),
        level=raised,
        least=_least(one.version, raised),
    )


def _classified(old: Side, new: Side) -> list[Classified]:
    found = classify(old.said, new.said)
    found += map(_of_brand, brand_changes(old.brand, new.brand))
    return sorted(found, key=lambda each: LEVELS.index(each.level))


def _of_brand(change: Change) -> Classified:
    """Say what a change of a brand asks of the version: documents above it get another look."""
    if change.sort == "added":
        return Classified(change=change, level="minor", why="added")
    if change.sort == "changed" and change.at in TEXTS:
        return Classified(change=change, level="patch", why="text")
    return Classified(change=change, level="minor", why="changed")


def _classed(each: Classified) -> Classed:
    change = each.change
    if change.at[0] == BRAND:
        return Classed(detail=brand_detail(change), level=each.level, why=each.why)
    texts = pieces(change.old, change.new) if change.sort in ("added", "removed", "changed") else ()
    return Classed(detail=Detail(change=change, pieces=texts), level=each.level, why=each.why)


def _release_of(each: Side) -> tuple[int, ...]:
    try:
        return _release(each.version)
    except InvalidVersion:
        raise UnusableNameError(each.version, "bad-version", where=each.name) from None


def _release(version: str) -> tuple[int, ...]:
    """Give the three numbers of a version; what comes before or behind them does not count."""
    return (*Version(version).release, 0, 0, 0)[:3]


def _least(version: str, raised: Level | None) -> str:
    if raised is None:
        return version
    numbers = list(_release(version))
    index = LEVELS.index(raised)
    numbers[index:] = [numbers[index] + 1, *(0 for _ in numbers[index + 1 :])]
    return ".".join(map(str, numbers))
