"""What installed distributions announce: their entry points, read without importing anything.

`importlib.metadata` alone would cost more than all that listing packs does.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from collections.abc import Iterator

PACKS = "perspectief.packs"
"""The entry point group of packs; the value is a top-level import package."""

PLUGINS = "perspectief.plugins"
"""The entry point group of plugins; the value is a module that implements hooks."""

DISABLE_VARIABLE = "PERSPECTIEF_DISABLE"
"""The environment variable with names of packs, plugins or distributions to leave out."""


OURS = "perspectief"
"""What brings the pilot: this library, whose version says nothing of that of the pack."""


class EntryPoint:
    """One entry point of an installed distribution.

    Attributes:
        group: Its group.
        name: Its name: of a pack its id.
        value: Its value: a package or a module.
        distribution: The name and version of the distribution.
        folder: Where the metadata of the distribution is.
    """

    __slots__ = ("distribution", "folder", "group", "name", "value")

    def __init__(self, group: str, name: str, value: str, distribution: str, folder: str) -> None:
        """Note an entry point that was found."""
        self.group = group
        self.name = name
        self.value = value
        self.distribution = distribution
        self.folder = folder

    def __repr__(self) -> str:
        return f"<EntryPoint {self.group} {self.name} = {self.value} of {self.distribution}>"


def entry_points(*groups: str) -> Iterator[EntryPoint]:
    """Give the entry points of some groups, in the order of the search path.

    Of a distribution that is there twice, the first on the path is the one in use, as in
    Python itself.
    """
    seen: set[str] = set()
    for folder, text in _files(groups):
        distribution = _distribution(folder)
        name = distribution.partition(" ")[0]
        if name not in seen:
            seen.add(name)
            yield from _entries(text, groups, distribution, folder)


def entry_points_in(path: str, group: str) -> Iterator[EntryPoint]:
    """Give the entry points of a group that a wheel or another zip file would bring."""
    for folder, text in _in_archive(path, (group,)):
        yield from _entries(text, (group,), _distribution(folder), folder)


def disabled() -> frozenset[str]:
    """Give the names that `PERSPECTIEF_DISABLE` leaves out: of packs, plugins, distributions."""
    names = os.environ.get(DISABLE_VARIABLE, "").split(",")
    return frozenset(name.strip() for name in names if name.strip())


def _files(groups: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Give the text of each file that has entry points of some groups, and its folder before it."""
    for entry in sys.path:
        path = entry or os.curdir
        if os.path.isdir(path):
            yield from _in_folder(path, groups)
        elif os.path.isfile(path):
            yield from _in_archive(path, groups)


def _in_folder(path: str, groups: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    try:
        names = os.listdir(path)
    except OSError:
        return
    for name in sorted(names):
        if name.endswith((".dist-info", ".egg-info")):
            folder = os.path.join(path, name)
            try:
                with open(os.path.join(folder, "entry_points.txt"), "rb") as file:
                    text = file.read()
            except OSError:
                continue
            if _holds(text, groups):
                yield folder, text.decode("utf-8", "replace")


def _in_archive(path: str, groups: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    # Imported here: most of what is installed is in folders.
    from .source.archives import Archive

    try:
        archive = Archive(path)
    except OSError:
        return
    for entry in sorted(archive.entries()):
        folder, _, name = entry.rpartition("/")
        if name == "entry_points.txt" and folder.endswith(".dist-info") and "/" not in folder:
            try:
                text = archive.read(entry)
            except OSError:
                continue
            if _holds(text, groups):
                yield os.path.join(path, folder), text.decode("utf-8", "replace")


def _holds(text: bytes, groups: tuple[str, ...]) -> bool:
    return any(group.encode() in text for group in groups)


def _distribution(folder: str) -> str:
    """Give name and version of a distribution from the name of its folder."""
    name, _, version = os.path.basename(folder).rpartition(".")[0].partition("-")
    return f"{name.replace('_', '-').lower()} {version}".strip()


def _entries(
    text: str, groups: tuple[str, ...], distribution: str, folder: str
) -> Iterator[EntryPoint]:
    """Give the entry points of some groups in the text of a file."""
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line.strip("[]").strip()
        elif group in groups and "=" in line:
            name, _, value = line.partition("=")
            yield EntryPoint(group, name.strip(), value.strip(), distribution, folder)
