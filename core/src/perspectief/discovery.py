"""Which packs there are. Nothing of a pack is imported, and nothing but its manifest read."""

from __future__ import annotations

import os
import sys

from .distributions import DISABLE_VARIABLE, OURS, PACKS, disabled, entry_points
from .formats import FORMAT
from .source.places import Folder, pack_at

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .source.places import Place

PATH_VARIABLE = "PERSPECTIEF_PATH"
"""The environment variable with more folders and archives to look in."""

_NOT_TOLD = ("orphan", "place", "problem_nl")
"""What of a pack is for who works with it in Python, and no value for JSON."""


class PackInfo:
    """What one may know of a pack without loading it.

    Attributes:
        id: The id of the pack.
        version: Its version.
        title: Its title.
        status: What it says of itself: `piloted` when a pilot was held with it, else `concept`.
        summary: What it is.
        extends: The id of the pack that it extends; empty for the pilot.
        orphan: Whether it cannot be used because the pack that it extends is not there, or cannot
            be used.
        distribution: The name and version of the installed distribution that brings it.
        path: Where it is.
        place: Where its files are; `None` when they cannot be found.
        problem: Why it cannot be used; empty when it can.
        problem_nl: The same in Dutch.
        state: `active`, or else `disabled`, `incompatible` or `broken`.
    """

    __slots__ = (
        "distribution",
        "extends",
        "id",
        "orphan",
        "path",
        "place",
        "problem",
        "problem_nl",
        "state",
        "status",
        "summary",
        "title",
        "version",
    )

    def __init__(self, id: str, distribution: str, place: Place | None, path: str) -> None:
        """Note a pack that was found; its manifest is read by `packs`."""
        self.id = id
        self.distribution = distribution
        self.place = place
        self.path = path
        self.state = "active"
        self.orphan = False
        self.problem = self.problem_nl = ""
        self.version = self.title = self.status = self.summary = self.extends = ""

    def as_dict(self, language: str = "en") -> dict[str, str]:
        """Give it as plain values, for JSON, with the problem in a language."""
        names = (name for name in sorted(self.__slots__) if name not in _NOT_TOLD)
        return {name: getattr(self, name) for name in names} | {"problem": self.why(language)}

    def refuse(self, state: str, problem: str, problem_nl: str) -> PackInfo:
        """Note that it cannot be used, and why."""
        self.state = state
        self.problem = problem
        self.problem_nl = problem_nl
        return self

    def why(self, language: str = "en") -> str:
        """Say why it cannot be used, in English or Dutch; empty when it can."""
        return self.problem_nl if language == "nl" else self.problem

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
    usable = {info.id for info in found if not info.problem}
    if len(usable) < len(found) or any((info.extends or info.id) not in usable for info in found):
        # Imported here: in most places each pack is there once, as is what it extends.
        from .unusable import refuse_orphans, refuse_twins

        refuse_twins(found)
        refuse_orphans(found)
    return sorted(found, key=lambda info: (info.id, info.distribution, info.path))


def find(id: str) -> PackInfo | None:
    """Give the pack with an id, without reading the manifests of installed others.

    Args:
        id: The id of a pack.

    Returns:
        The pack, with a `problem` when it cannot be used; `None` when there is none. What is
        wrong with the packs that it extends is not looked for: who reads it is told.
    """
    named = [_described(info) for info in _found() if info.id in (id, "")]
    same = [info for info in named if info.id == id]
    if len(same) > 1:
        # Imported here, as above.
        from .unusable import refuse_twins, told_of

        refuse_twins(same)
        return told_of(same)
    return same[0] if same else None


def pack_info(place: Place, path: str) -> PackInfo:
    """Give what one may know of a pack at a place, as `find` gives it of one that is installed.

    Args:
        place: Where its files are.
        path: The same as people are to read it.
    """
    return _described(PackInfo("", "", place, path))


def _found() -> Iterator[PackInfo]:
    yield _of_package("pilot", OURS, "perspectief", "pilot")
    for path in filter(None, os.environ.get(PATH_VARIABLE, "").split(os.pathsep)):
        yield _of_path(path)
    for entry in entry_points(PACKS):
        yield _of_package(entry.name, entry.distribution, entry.value)


def _of_path(path: str) -> PackInfo:
    try:
        place = pack_at(path)
    except FileNotFoundError:
        return PackInfo("", "", None, path).refuse(
            "broken",
            f"{PATH_VARIABLE} names {path}, and there is nothing at that place",
            f"{PATH_VARIABLE} noemt {path}, maar daar staat niets",
        )
    except OSError as error:
        reason = error.strerror or str(error)
        return PackInfo("", "", None, path).refuse(
            "broken",
            f"{PATH_VARIABLE} names {path}: {reason}",
            f"{PATH_VARIABLE} noemt {path}: {reason}",
        )
    return PackInfo("", "", place, path)


def _of_package(id: str, distribution: str, package: str, inside: str = "") -> PackInfo:
    location, archive = _locate(package)
    if not location:
        return PackInfo(id, distribution, None, "").refuse(
            "broken",
            f"the import package {package} of {distribution} is not there",
            f"het importpakket {package} van {distribution} is er niet",
        )
    if archive is None:
        folder = os.path.join(location, inside) if inside else location
        return PackInfo(id, distribution, Folder(folder), folder)
    within = location[len(archive) + 1 :].replace(os.sep, "/") + "/"
    # Imported here: most packs are folders.
    from .source.archives import Archive

    place = Archive(archive, within + (f"{inside}/" if inside else ""))
    return PackInfo(id, distribution, place, place.path)


def _locate(package: str) -> tuple[str, str | None]:
    """Give the folder of a top-level package, and the archive that folder is in, if any."""
    # Of a dotted name the package above would be imported.
    for finder in sys.meta_path if package.isidentifier() else ():
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec(package, None) if find_spec else None
        if spec is not None:
            locations = spec.submodule_search_locations
            archive = getattr(spec.loader, "archive", None)
            return (next(iter(locations), "") if locations else ""), archive
    return "", None


def _described(info: PackInfo) -> PackInfo:
    """Read the manifest of a pack and note what it says."""
    if info.place is None or info.problem:
        return info
    manifest = _manifest(info, info.place)
    if manifest is not None:
        for name in ("version", "title", "status", "summary"):
            setattr(info, name, _said(manifest, name))
        extends = manifest.get("extends")
        info.extends = _said(extends, "pack") if isinstance(extends, dict) else ""
        _judge(info, manifest.get("format"), _said(manifest, "id"))
    if {info.id, info.distribution.partition(" ")[0]} & disabled():
        by = DISABLE_VARIABLE
        info.refuse("disabled", f"disabled by {by}", f"uitgeschakeld door {by}")
    return info


def _manifest(info: PackInfo, place: Place) -> dict[str, object] | None:
    import tomli

    try:
        return tomli.loads(place.read("pack.toml").decode("utf-8-sig"))
    except FileNotFoundError:
        info.refuse("broken", "there is no pack.toml in it", "er zit geen pack.toml in")
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or error
        info.refuse(
            "broken",
            f"its pack.toml cannot be read: {reason}",
            f"pack.toml is niet te lezen: {reason}",
        )
    return None


def _judge(info: PackInfo, format: object, id: str) -> None:
    """Note why a pack cannot be used, by what its manifest says; and its id."""
    if isinstance(format, int) and format > FORMAT:
        info.refuse(
            "incompatible",
            f"its format is newer than {FORMAT}, which this version reads: upgrade perspectief",
            f"het formaat is nieuwer dan {FORMAT}, dat deze versie leest: werk perspectief bij",
        )
    elif not id:
        info.refuse("broken", "its pack.toml has no id", "pack.toml heeft geen id")
    elif info.id not in ("", id):
        info.refuse(
            "broken",
            f'it is installed as "{info.id}", and its pack.toml says "{id}"',
            f'het is geïnstalleerd als "{info.id}", en in pack.toml staat "{id}"',
        )
    info.id = info.id or id


def _said(table: dict[str, object], name: str) -> str:
    value = table.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""
