"""Starting a version of a pack: a folder that is right at once, and copies nothing."""

import os
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen
from immutabledict import immutabledict

from ..chain import Find, read_chain
from ..discovery import PackInfo, find, pack_info, packs
from ..editing.disk import Disk
from ..editing.overlay import Overlay
from ..errors import NotWritableError, PackError
from ..layers import Chain, Layer
from ..layers.lock import fresh, record
from ..loading import Composed, place_of, read_place
from ..locating import locate
from ..locking import sealed
from ..scaffold import version_files, version_names
from ..source.lock_file import LOCK
from ..source.pack_files import MANIFEST_FILE
from ..source.places import Folder
from .reading import Version, read_version

_ENGLISH = "en"
_OF_GIT = frozenset({".git"})
"""What a folder may hold and still be empty: where git keeps what it knows."""


@frozen(kw_only=True)
class Customised:
    """A new version of a pack.

    Attributes:
        folder: Its folder.
        id: Its id.
        prefix: What the ids it introduces begin with.
        parent: The id of the pack that it extends.
        version: The version of that pack.
        files: The text of each file by its path, with `/` between parts.
        found: Whether the parent is found by its id in this version; else it must be installed
            before anything can be done with the new one.
    """

    folder: str
    id: str
    prefix: str
    parent: str
    version: str
    files: immutabledict[str, str]
    found: bool


def customise(
    pack: str | Path,
    folder: str | Path,
    *,
    organisation: str,
    prefix: str,
    id: str | None = None,
    force: bool = False,
    write: bool = True,
) -> Customised:
    """Start a version of a pack for one organisation: it says only what differs.

    Args:
        pack: The pack to extend: its id, or the path of a folder, a wheel or a zip file. The
            version names it by its id, so that it must be installed where it is used.
        folder: Where the version comes: a folder that is new or empty.
        organisation: The name of the organisation as in a sentence, such as
            `"de Universiteit Voorbeeldstad"`.
        prefix: What the ids that it introduces begin with, such as `"uvs"`.
        id: Its id; by default that of the pack and the prefix.
        force: Whether it may come in a folder that holds something already. Files of the same
            name are overwritten; a folder with a pack in it is refused all the same.
        write: Whether the files are written; else they are only made.

    Returns:
        What was made.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When something in it is wrong.
        UnusableNameError: When the organisation, the prefix or the id cannot be used.
        NotWritableError: When there is something in the folder.
        OSError: When nothing can be written.
    """
    base = _sound(pack)
    names = version_names(base.chain, organisation, prefix, id, {info.id: info for info in packs()})
    place = Folder(os.fspath(folder))
    refuse_folder(place.path, force=force)
    layer, installed = base.chain.layers[-1], find(base.chain.layers[-1].id)
    texts = version_files(names, base.chain, _english(base.chain), _distribution(installed, layer))
    contents = {name: text for name, text in texts.items() if name.endswith(".toml")}
    made = read_version(place, contents, _finding(layer))
    customised = Customised(
        folder=place.path,
        id=names.id,
        prefix=names.prefix,
        parent=layer.id,
        version=layer.version,
        files=immutabledict(sorted({**texts, LOCK: _lock(made, contents)}.items())),
        found=_is_same(installed, layer),
    )
    if write:
        write_new(customised)
    return customised


def _sound(pack: str | Path) -> Composed:
    base = read_place(place_of(pack))
    if not base.sound:
        raise PackError(str(pack), locate(base.findings, base.chain))
    return base


def _lock(made: Version, contents: Mapping[str, str]) -> str:
    lock = record(made.standing, fresh(made.standing))
    return sealed(lock, Overlay(made.folder, contents), made.chain.layers[:-1])


def _english(base: Chain) -> Layer | None:
    """Give the uppermost layer with its English texts; `None` when there are none at all."""
    place = base.layers[-1].place
    if place is None or not any(_ENGLISH in layer.languages for layer in base.layers):
        return None
    return read_chain(place, language=_ENGLISH)[0].layers[-1]


def _finding(layer: Layer) -> Find:
    """Give what finds a layer by its id where it is, and every other pack as usual."""

    def found(id: str) -> PackInfo | None:
        if id == layer.id and layer.place is not None:
            return pack_info(layer.place, layer.place.show())
        return find(id)

    return found


def _distribution(installed: PackInfo | None, layer: Layer) -> str:
    name = installed.distribution.partition(" ")[0] if installed else ""
    return name or f"perspectief-{layer.id}"


def _is_same(installed: PackInfo | None, layer: Layer) -> bool:
    return installed is not None and not installed.problem and installed.version == layer.version


def refuse_folder(folder: str, *, force: bool) -> None:
    """See to it that a new version comes where nothing gets lost.

    Raises:
        NotWritableError: When there is a pack already, something else without `force`, or no
            folder at all.
    """
    if not os.path.lexists(folder):
        return
    if not os.path.isdir(folder):
        raise NotWritableError(folder, "no-folder")
    if os.path.exists(os.path.join(folder, MANIFEST_FILE)):
        raise NotWritableError(folder, "has-pack")
    if {*os.listdir(folder)} - _OF_GIT and not force:
        raise NotWritableError(folder, "not-empty")


def write_new(made: Customised, disk: Disk | None = None) -> None:
    """Write the files of a new version. What makes it a pack comes last.

    Raises:
        OSError: When a file cannot be written.
    """
    disk = disk or Disk()
    for path in sorted(made.files, key=_last):
        target = os.path.join(made.folder, *path.split("/"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        disk.write(target, made.files[path].encode())


def _last(path: str) -> tuple[bool, str]:
    return path == MANIFEST_FILE, path
