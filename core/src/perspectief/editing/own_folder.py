"""The folder that a pack may be changed in: the one in which its author works."""

import os
from pathlib import Path

from ..errors import NotWritableError
from ..loading import is_path, place_of
from ..source.places import Folder

_INSTALLED = frozenset({"site-packages", "dist-packages"})
"""Folders in which Python keeps what was installed, and that no author works in."""


def own_folder(pack: str | Path) -> Folder:
    """Give the folder of a pack, when it is one in which its author works.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        NotWritableError: When it is an installed pack or an archive.
    """
    place = place_of(pack)
    if isinstance(pack, str) and not is_path(pack):
        raise NotWritableError(pack, "installed")
    if not isinstance(place, Folder):
        raise NotWritableError(os.fspath(pack), "archive")
    if _INSTALLED & {*Path(os.path.realpath(place.path)).parts}:
        raise NotWritableError(os.fspath(pack), "installed")
    return place
