"""What to check: from the arguments of the command to packs, each once."""

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..discovery import find
from ..layers import is_id
from ..loading import ARCHIVES, is_path
from ..source.places import Folder, pack_at

MANIFEST_FILE = "pack.toml"
_WILD = "*?["


class Target(NamedTuple):
    """A pack to check.

    Attributes:
        name: Its id or path, as `load` takes it.
        folder: The folder that holds its `pack.toml`; empty for an id, and for an archive.
        problem: Why there is nothing to check: `no-match` or `no-pack-around`; else empty.
    """

    name: str
    folder: str = ""
    problem: str = ""


def targets(arguments: Iterable[str]) -> list[Target]:
    """Give the packs that arguments mean, in their order, each once.

    Args:
        arguments: Ids, folders, wheels and zip files; files of a pack, which stand for the pack
            that they are in; and patterns such as `packs/*`, for shells that leave them as they
            are.
    """
    found: dict[str, Target] = {}
    for argument in arguments:
        for target in _meant(argument):
            found.setdefault(_key(target), target)
    return list(found.values())


def _key(target: Target) -> str:
    place = target.folder or (target.name if is_path(target.name) else "")
    return os.path.realpath(place) if place else target.name


def _meant(argument: str) -> Iterator[Target]:
    if os.path.exists(argument) or not any(each in argument for each in _WILD):
        yield _one(argument)
        return
    matches = [target for target in map(_one, _matching(argument)) if _holds_pack(target)]
    yield from matches or [Target(argument, problem="no-match")]


def _matching(pattern: str) -> list[str]:
    # Imported here: most shells have filled patterns in.
    from glob import glob

    return sorted(glob(pattern, recursive=True))


def _holds_pack(target: Target) -> bool:
    """Tell whether a match is a pack: a pattern may match much else."""
    if target.problem:
        return False
    return not target.folder or os.path.isfile(os.path.join(target.folder, MANIFEST_FILE))


def _one(argument: str) -> Target:
    if not is_path(argument) and (is_id(argument) or not os.path.exists(argument)):
        return Target(argument)
    if os.path.isdir(argument):
        return _in_folder(argument)
    if os.path.isfile(argument) and not argument.endswith(ARCHIVES):
        return _around(argument)
    return Target(argument)


def _around(file: str) -> Target:
    """Give the pack that a file is in: the folder it is in, or the one above a translation."""
    folder = os.path.dirname(file)
    above = os.path.join(folder, os.pardir) if not folder else os.path.dirname(folder)
    language = os.path.basename(os.path.abspath(folder))
    if len(language) == 2 and os.path.isfile(os.path.join(above, MANIFEST_FILE)):
        folder = above
    elif not os.path.isfile(os.path.join(folder, MANIFEST_FILE)):
        return Target(file, problem="no-pack-around")
    name = os.path.join(folder, "") if folder else f".{os.sep}"
    return Target(name, name)


def as_folder(target: Target) -> Target:
    """Give the folder that a name means where only folders are asked for.

    Args:
        target: What an argument means elsewhere: a name that is no path is an installed pack.
    """
    name = target.name
    if target.problem or is_path(name) or not os.path.isdir(name) or find(name) is not None:
        return target
    return _in_folder(name)


def _in_folder(path: str) -> Target:
    # With a slash at its end it cannot be taken for an id.
    name = path if is_path(path) else os.path.join(path, "")
    return Target(name, _folder(name))


def _folder(name: str) -> str:
    place = pack_at(name)
    return place.path if isinstance(place, Folder) else ""
