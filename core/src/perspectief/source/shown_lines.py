"""The lines of a file, by the path that findings tell: for showing them, and never for meaning."""

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from .places import Folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from .places import Place

_INSIDE = "!/"
"""What stands between the path of an archive and the file in it."""

_FILES = 8
"""Files of which lines are kept: a finding and what it points at may be in all layers."""


def remembered() -> "Callable[[str], tuple[str, ...]]":
    """Give a `lines_of` that keeps the lines of the last files, as long as somebody holds it."""
    return lru_cache(maxsize=_FILES)(lines_of)


def lines_of(path: str) -> tuple[str, ...]:
    """Give the lines of a file, without their ends.

    Args:
        path: Its path; `x.whl!/folder/file` for a file in an archive.

    Returns:
        The lines; none when it cannot be read. What is no UTF-8 is shown as a mark.
    """
    try:
        place, name = _found(path)
        data = place.read(name)
    except OSError:
        return ()
    text = data.decode("utf-8-sig", "replace")
    return tuple(line.removesuffix("\r") for line in text.split("\n"))


def _found(path: str) -> "tuple[Place, str]":
    archive, inside, name = path.partition(_INSIDE)
    if inside and os.path.isfile(archive):
        # Imported here: most packs are folders.
        from .archives import Archive

        return Archive(archive), name
    folder, name = os.path.split(path)
    above, language = os.path.split(folder)
    if os.path.isfile(os.path.join(above, "pack.toml")):
        # A translation: what is decided and not yet written stands in the folder of the pack.
        return Folder(above).within(language), name
    return Folder(folder), name
