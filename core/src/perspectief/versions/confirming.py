"""Saying that somebody looked at what changed below a version, and keeps what is ours."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from attrs import evolve, frozen
from immutabledict import immutabledict

from ..editing.journal import Change
from ..errors import PackNotFoundError, UnusableNameError
from ..given import several
from ..layers import Address, shown, steps
from ..layers.lock import Lock, all_overrides, knows, record
from ..layers.upkeep import addressed, judge
from ..layers.upkeep import confirm as looked_at
from ..model.record import changed
from .addresses import suggested
from .reading import Version, folder_of, read_version
from .rows import Told, row_of, told
from .writing import changes
from .writing import write as written_as_one

_LASTING = frozenset({"gone", "fixed"})
"""What cannot be confirmed: there is nothing that what is ours could replace."""


@frozen(kw_only=True)
class Confirmed:
    """What somebody looked at, and what is still open.

    Attributes:
        folder: The folder of the version.
        id: Its id.
        confirmed: What was open and is no more.
        refused: What was named and cannot be confirmed: it is gone below, or fixed there.
        closed: The addresses that were named and where nothing changed below.
        left: What was not named and is open.
        changes: What becomes of its files, by name in the pack.
        written: Whether they were written.
    """

    folder: str
    id: str
    confirmed: tuple[Told, ...]
    refused: tuple[Told, ...]
    closed: tuple[str, ...]
    left: tuple[Told, ...]
    changes: immutabledict[str, Change]
    written: bool = False


def confirm(
    folder: str | Path, addresses: Collection[str] | None = (), *, write: bool = True
) -> Confirmed:
    """Record in the lock that somebody saw what is now below, and keeps what is ours.

    Args:
        folder: The folder of the version.
        addresses: What was looked at: objects, parts or fields, such as `tips/licht-en-vrijwillig`,
            or a kind; translations have addresses of their own, such as
            `en/tips/licht-en-vrijwillig`. `None` for everything, and nothing to see what is open.
        write: Whether the lock is written; else it is only told what would be.

    Returns:
        What was confirmed, and what is still open.

    Raises:
        PackNotFoundError: When there is no such folder, or the base that is installed is older
            than what the version has taken over already.
        UnusableNameError: When the version replaces nothing at an address.
        PackError: When a file cannot be read, or the base is not there; and when something is
            named and the lock cannot be read: then only everything can be confirmed.
        NotWritableError: When it is no folder of an author, somebody else is writing in it, or
            changed it meanwhile.
        OSError: When nothing can be written.
    """
    version = read_version(folder_of(folder))
    confirmed = plan(version, None if addresses is None else several(addresses))
    if write:
        written_as_one(version.folder, confirmed.changes)
    return evolve(confirmed, written=write and bool(confirmed.changes))


def plan(version: Version, addresses: Collection[str] | None) -> Confirmed:
    """Work out what confirming makes of the lock; nothing is written.

    Raises:
        PackNotFoundError: When the base is older than what the version has taken over already.
        UnusableNameError: When the version replaces nothing at an address.
        PackError: When something is named, and the lock cannot be read.
    """
    if addresses:
        version.need_lock()
    _need_no_older_base(version)
    judged = judge(version.standing, version.lock)
    named = _named(version, addresses or ())
    looked = {each.at for each in judged} if addresses is None else set().union(*named.values())
    rows = told(version, [row_of(each) for each in judged if each.is_open])
    changed_below = {each.at for each in judged if each.verdict != "kept"}
    left = tuple(each for each in rows if each.row.at not in looked)
    return Confirmed(
        folder=version.folder.path,
        id=version.layer.id,
        confirmed=tuple(each for each in rows if _is_at(each, looked, lasting=False)),
        refused=tuple(each for each in rows if _is_at(each, looked, lasting=True)),
        closed=tuple(address for address, at in named.items() if changed_below.isdisjoint(at)),
        left=left,
        changes=immutabledict(_changes(version, looked, left, all_seen=addresses is None)),
    )


def _need_no_older_base(version: Version) -> None:
    """See to it that nobody confirms what is to be seen in a later base only.

    Raises:
        PackNotFoundError: When a pack below is older than the one that the lock knows.
    """
    if knows(version.standing, version.lock):
        return
    then = dict(version.lock.parents)
    for id, now in version.standing.parents:
        if _is_older(now, then.get(id, now)):
            problem, nl = f"{now} and not {then[id]}", f"{now} in plaats van {then[id]}"
            raise PackNotFoundError(id, "older-base", problem, problem_nl=nl)


def _is_older(one: str, other: str) -> bool:
    if one == other:
        return False
    # Imported here: mostly the base is the one of the lock.
    from packaging.version import InvalidVersion
    from packaging.version import Version as Number

    try:
        return Number(one) < Number(other)
    except InvalidVersion:
        return False


def lock_after(version: Version, texts: Mapping[str, str], seen: Iterable[Address]) -> Lock:
    """Give the lock of a version from now on.

    Args:
        version: The version, as its files are now.
        texts: The new texts of files, by name in the pack.
        seen: The addresses of the overrides of which its author saw what is below.
    """
    after = read_version(version.folder, texts).standing
    return looked_at(after, record(after, version.lock), seen)


def _named(version: Version, addresses: Collection[str]) -> dict[str, set[Address]]:
    """Give, by the address that was named, the addresses of the overrides there."""
    found: dict[str, set[Address]] = {}
    stand = version.standing
    there = all_overrides(stand) if addresses else []
    for address in addresses:
        found[address] = {each.at for each in addressed(stand, [steps(address)], there)}
        if not found[address]:
            known = {shown(each.at) for each in there}
            raise UnusableNameError(address, "no-override", suggested(address, sorted(known)))
    return found


def _is_at(each: Told, looked: set[Address], *, lasting: bool) -> bool:
    return each.row.at in looked and (each.row.result in _LASTING) == lasting


def _changes(
    version: Version, looked: set[Address], left: Iterable[Told], *, all_seen: bool
) -> dict[str, Change]:
    """Give what becomes of the lock. Without one, and without anything looked at, none is made."""
    if not (version.lock.digest or looked):
        return {}
    lock = record(version.standing, looked_at(version.standing, version.lock, looked))
    # Other commands record all that is new. Here what was not named is still open.
    new = {each.row.at for each in left}.difference(version.lock.seen)
    lock = changed(lock, seen={at: seen for at, seen in lock.seen.items() if at not in new})
    over = version.chain.layers[:-1] if all_seen else None
    return changes(version.folder, {}, lock, over)
