"""What is done where packs are checked: in a process of an executor, or in a thread of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from threading import local
from typing import TYPE_CHECKING, TypeAlias

from ..checking import examine_place
from ..discovery import packs
from ..hosting import host
from ..loading import place_of
from ..memory import Memory
from ..model.record import Record, positional_record

if TYPE_CHECKING:
    from pathlib import Path

    from ..findings import Finding
    from ..plugins import Fault
    from ..source.places import Place

Done: TypeAlias = "tuple[tuple[Finding, ...], tuple[Fault, ...]] | Exception"
"""The findings of a pack and the faults so far; or what was raised instead."""

_HERE = local()
"""What this thread knows of the packs below those it checked, with the stamp they had then."""


@positional_record
class Lost(Record):
    """Stands for the result of an item that ended whatever was working at it.

    Attributes:
        reason: What is known of it.
    """

    reason: str


def cores() -> int:
    """Give how many processes can work at once here."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def checked(names: Sequence[str | Path], *, today: date, plugins: bool) -> list[Done]:
    """Check some packs.

    Args:
        names: The packs, each as for `check`.
        today: The date against which review dates are held.
        plugins: Whether the rules of other distributions are applied too.

    Returns:
        What came of each.
    """
    return list(one_by_one(names, today=today, plugins=plugins))


def one_by_one(names: Sequence[str | Path], *, today: date, plugins: bool) -> Iterator[Done]:
    """Check packs as `checked` does, each when somebody asks for it."""
    memory = known_here()
    for name in names:
        yield _one(name, today, memory, plugins=plugins)


def _one(name: str | Path, today: date, memory: Memory, *, plugins: bool) -> Done:
    # An exception is given and not raised, so that whoever asked can tell it from a lost process.
    try:
        hosted = host(plugins=plugins)
        findings = tuple(examine_place(place_of(name), hosted, today, memory))
        return findings, hosted.faults()
    except Exception as error:
        return error


def known_here() -> Memory:
    """Give what this thread knows of packs that others extend, unless somebody changed those."""
    now = _stamp()
    then, known = getattr(_HERE, "known", (None, None))
    if known is None or then != now:
        known = Memory(many=True)
        _HERE.known = (now, known)
    return known


def _stamp() -> tuple[object, ...]:
    """Give what changes when a pack that others may extend is changed, added or taken away."""
    return tuple((info.id, info.path, info.state, _stamp_of(info.place)) for info in packs())


def _stamp_of(place: Place | None) -> tuple[object, ...]:
    path = getattr(place, "path", "")
    if place is None or not os.path.isdir(path):
        return _times(path)
    folders = [path, *(place.within(each).show() for each in place.languages())]
    return tuple(
        (entry.path, *_times(entry.path)) for folder in folders for entry in _entries(folder)
    )


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)


def _times(path: str) -> tuple[object, ...]:
    try:
        found = os.stat(path)
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
