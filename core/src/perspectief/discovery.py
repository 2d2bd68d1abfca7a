"""Which packs there are. Nothing of a pack is imported, and nothing but its manifest read.

Entry points are read from the files of the installed distributions: `importlib.metadata`
alone would cost more than all the rest.
"""

from __future__ import annotations

import os
import sys

from .source.places import Archive, Folder, pack_at

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .source.places import Place

GROUP = "perspectief.packs"
"""The entry point group of packs; the value is a top-level import package."""

PATH_VARIABLE = "PERSPECTIEF_PATH"
"""The environment variable with more folders and archives to look in."""


class PackInfo:
    """What one may know of a pack without loading it.

    Attributes:
        id: The id of the pack.
        version: Its version.
        title: Its title.
        status: Whether a pilot was held for its group.
        summary: What it is.
        extends: The id of the pack that it extends; empty for the pilot.
        distribution: The name and version of the installed distribution that brings it.
        path: Where it is.
        place: Where its files are; `None` when they cannot be found.
        problem: Why it cannot be used; empty when it can.
    """

    __slots__ = (
        "distribution",
        "extends",
        "id",
        "path",
        "place",
        "problem",
        "status",
        "summary",
        "title",
        "version",
    )

    def __init__(
        self, id: str, distribution: str, place: Place | None, path: str, problem: str = ""
    ) -> None:
        """Note a pack that was found; its manifest is read by `packs`."""
        self.id = id
        self.distribution = distribution
        self.place = place
        self.path = path
        self.problem = problem
        self.version = self.title = self.status = self.summary = self.extends = ""

    def as_dict(self) -> dict[str, str]:
        """Give it as plain values, for JSON."""
        names = (name for name in sorted(self.__slots__) if name != "place")
        return {name: getattr(self, name) for name in names}

    def __repr__(self) -> str:
        state = f": {self.problem}" if self.problem else ""
        return f"<PackInfo {self.id} {self.version}{state}>"


def packs() -> list[PackInfo]:
    """Give every pack that can be found, also those that cannot be used.

    Returns:
        The packs by id: the pilot of the core, what `PERSPECTIEF_PATH` names, and what is
        installed. Two of one id are both given, both with the problem.
    """
    found = [_described(info) for info in _found()]
    by_id: dict[str, list[PackInfo]] = {}
    for info in found:
        by_id.setdefault(info.id, []).append(info)
    for same in by_id.values():
        if len(same) > 1:
            places = " and ".join(info.distribution or info.path for info in same)
            for info in same:
                info.problem = f'more than one pack is called "{info.id}": {places}'
    return sorted(found, key=lambda info: (info.id, info.distribution, info.path))


def find(id: str) -> PackInfo | None:
    """Give the pack with an id, without reading the manifests of installed others.

    Args:
        id: The id of a pack.

    Returns:
        The pack, with a `problem` when it cannot be used; `None` when there is none.
    """
    named = [_described(info) for info in _found() if info.id in (id, "")]
    same = [info for info in named if info.id == id]
    if len(same) > 1:
        return next(info for info in packs() if info.id == id)
    return same[0] if same else None


def _found() -> Iterator[PackInfo]:
    yield _of_package("pilot", "perspectief", "perspectief", "pilot")
    for path in filter(None, os.environ.get(PATH_VARIABLE, "").split(os.pathsep)):
        yield _of_path(path)
    seen: set[str] = set()
    for distribution, text in _entry_point_files():
        if distribution not in seen:
            seen.add(distribution)
            for id, package in _entries(text):
                yield _of_package(id, distribution, package)


def _of_path(path: str) -> PackInfo:
    try:
        place = pack_at(path)
    except OSError as error:
        reason = error.strerror or str(error)
        return PackInfo("", "", None, path, f"{PATH_VARIABLE} names {path}: {reason}")
    return PackInfo("", "", place, path)


def _of_package(id: str, distribution: str, package: str, inside: str = "") -> PackInfo:
    location, archive = _locate(package)
    if not location:
        problem = f"the import package {package} of {distribution} is not there"
        return PackInfo(id, distribution, None, "", problem)
    if archive is None:
        folder = os.path.join(location, inside) if inside else location
        return PackInfo(id, distribution, Folder(folder), folder)
    within = location[len(archive) + 1 :].replace(os.sep, "/") + "/"
    place = Archive(archive, within + (f"{inside}/" if inside else ""))
    return PackInfo(id, distribution, place, place.path)


def _locate(package: str) -> tuple[str, str | None]:
    """Give the folder of a top-level package, and the archive that folder is in, if any."""
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec(package, None) if find_spec and "." not in package else None
        if spec is not None:
            locations = spec.submodule_search_locations
            archive = getattr(spec.loader, "archive", None)
            return (next(iter(locations), "") if locations else ""), archive
    return "", None


def _entry_point_files() -> Iterator[tuple[str, str]]:
    """Give each installed distribution that has entry points, with the text of that file."""
    for entry in sys.path:
        path = entry or os.curdir
        if os.path.isdir(path):
            yield from _in_folder(path)
        elif os.path.isfile(path):
            yield from _in_archive(path)


def _in_folder(path: str) -> Iterator[tuple[str, str]]:
    try:
        names = os.listdir(path)
    except OSError:
        return
    for name in sorted(names):
        if name.endswith((".dist-info", ".egg-info")):
            try:
                with open(os.path.join(path, name, "entry_points.txt"), "rb") as file:
                    text = file.read()
            except OSError:
                continue
            if GROUP.encode() in text:
                yield _distribution(name), text.decode("utf-8", "replace")


def _in_archive(path: str) -> Iterator[tuple[str, str]]:
    try:
        archive = Archive(path)
    except OSError:
        return
    for entry in sorted(archive.entries()):
        folder, _, name = entry.rpartition("/")
        if name == "entry_points.txt" and folder.endswith(".dist-info") and "/" not in folder:
            yield _distribution(folder), archive.read(entry).decode("utf-8", "replace")


def _distribution(folder: str) -> str:
    """Give name and version of a distribution from the name of its folder."""
    name, _, version = folder.rpartition(".")[0].partition("-")
    return f"{name.replace('_', '-')} {version}".strip()


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Give name and value of the entry points of our group."""
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line.strip("[]").strip()
        elif group == GROUP and "=" in line:
            name, _, value = line.partition("=")
            yield name.strip(), value.strip()


def _described(info: PackInfo) -> PackInfo:
    """Read the manifest of a pack and note what it says."""
    if info.place is None or info.problem:
        return info
    import tomli

    try:
        manifest = tomli.loads(info.place.read("pack.toml").decode("utf-8"))
    except OSError:
        info.problem = "there is no pack.toml in it"
        return info
    except (ValueError, RecursionError) as error:
        info.problem = f"its pack.toml cannot be read: {error}"
        return info
    info.id = str(manifest.get("id", info.id))
    for name in ("version", "title", "status", "summary"):
        setattr(info, name, " ".join(str(manifest.get(name, "")).split()))
    extends = manifest.get("extends")
    info.extends = str(extends.get("pack", "")) if isinstance(extends, dict) else ""
    return info
