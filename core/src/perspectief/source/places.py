"""Where the files of a pack are: a folder here, or a folder inside an archive (`archives`)."""

from __future__ import annotations

import os
import stat

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from typing import Protocol

SIZE = 1024 * 1024
"""The most bytes of a file that are read; content of a pack is text."""

JOURNAL = ".perspectief-journal"
"""The file in which changes of a pack stand that are not yet all written (`pending`)."""


class RefusedError(OSError):
    """A file that is there and is not read.

    Attributes:
        code: The code of the rule that says why.
    """

    def __init__(self, code: str, reason: str) -> None:
        """Refuse a file by a rule; `reason` is for who knows no rules."""
        super().__init__(reason)
        self.code = code


if TYPE_CHECKING:

    class Place(Protocol):
        """A place that holds the files of one pack."""

        def names(self) -> list[str]:
            """Give the names of the files in it, sorted; not those in folders within."""

        def read(self, name: str, limit: int = SIZE) -> bytes:
            """Give at most `limit` + 1 bytes of a file; raise OSError when there is none."""

        def show(self, name: str = "") -> str:
            """Give the path of a file as people are to read it."""

        def within(self, folder: str) -> Place:
            """Give a folder in it as a place of its own, whether it is there or not."""

        def folders(self) -> list[str]:
            """Give the names of the folders in it, sorted; not those that lead elsewhere."""

        def languages(self) -> list[str]:
            """Give the languages it is translated into: the folders named by two letters."""

        def stray(self) -> list[str]:
            """Give the names in it that lead elsewhere, so that nobody should unpack them."""


class Folder:
    """A folder on disk. Changes that are decided and not yet written are read as if they were.

    Attributes:
        path: Its path, as given by who asked for it.
        inside: Where it is in the folder of its pack, with a slash at its end; empty for that
            folder itself.
    """

    __slots__ = ("_top", "inside", "path")

    def __init__(self, path: str, inside: str = "", top: str = "") -> None:
        """Look at the folder `path`; with `inside`, a folder within that of the pack, `top`."""
        self.path = path
        self.inside = inside
        self._top = top or path

    def within(self, folder: str) -> Folder:
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Folder(os.path.join(self.path, folder), f"{self.inside}{folder}/", self._top)

    def folders(self) -> list[str]:
        """Give the names of the folders in it, sorted; not those that lead elsewhere."""
        with os.scandir(self.path) as entries:
            return sorted(each.name for each in entries if each.is_dir(follow_symlinks=False))

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        names = filter(is_language, os.listdir(self.path))
        found = {name for name in names if os.path.isdir(os.path.join(self.path, name))}
        if self._changes():
            from .pending import added_folders

            found |= set(filter(is_language, added_folders(self._top)))
        return sorted(found)

    def _changes(self) -> bool:
        return os.path.exists(os.path.join(self._top, JOURNAL))

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        # What is no folder, or leads nowhere, is a file: reading it tells what is wrong.
        if not self._changes():
            return self._listed()
        from .pending import added

        new = added(self._top, self.inside.rstrip("/"))
        if new and not os.path.isdir(self.path):
            return sorted(new)
        return sorted({*self._listed(), *new})

    def _listed(self) -> list[str]:
        if self.inside and os.path.islink(self.path):
            self._refuse_outside(self.path)
        with os.scandir(self.path) as entries:
            return sorted(entry.name for entry in entries if not _is_folder(entry))

    def _refuse_outside(self, link: str) -> str:
        """Give where a link leads; content of a pack is in its own folder."""
        real, top = os.path.realpath(link, strict=True), os.path.realpath(self._top)
        if os.path.commonpath([real, top]) != top:
            raise RefusedError("FP010", "it is a link to another folder")
        return real

    def _refuse_strange(self, path: str) -> None:
        """Refuse what is no ordinary file: a pipe would make us wait for ever."""
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            mode = os.stat(self._refuse_outside(path)).st_mode
        if not stat.S_ISREG(mode):
            raise RefusedError("FP011", "it is no ordinary file")

    def stray(self) -> list[str]:
        """Give no names: a folder only has its own."""
        return []

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file.

        Raises:
            RefusedError: When it is no ordinary file, or leads out of the folder of the pack.
            OSError: When it cannot be read.
        """
        path = os.path.join(self.path, name)
        if self._changes():
            from .pending import pending

            data = pending(self._top, self.inside + name)
            if data is not None:
                return data[: limit + 1]
        self._refuse_strange(path)
        with open(path, "rb") as file:
            return file.read(limit + 1)

    def show(self, name: str = "") -> str:
        """Give the path of a file as people are to read it."""
        return os.path.join(self.path, name) if name else self.path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    # A folder that is named as a file was meant as one: reading it tells what is wrong.
    if entry.name.endswith(".toml"):
        return False
    if entry.is_symlink():
        return os.path.isdir(entry.path)
    return entry.is_dir(follow_symlinks=False)


def is_language(name: str) -> bool:
    """Tell whether a folder has the name of a language: two small letters."""
    return len(name) == 2 and name.isalpha() and name.islower()


def pack_at(path: str) -> Place:
    """Find the pack at a path.

    Args:
        path: A folder with `pack.toml`; the folder of a project that has it under
            `src/<package>/`; a wheel or another zip file with such a folder. Of more in one
            archive the one nearest to its top is given.

    Returns:
        The place of its files. A folder without a pack is given too: reading it finds
        that `pack.toml` is missing.

    Raises:
        OSError: When there is nothing at the path, or the archive cannot be read.
    """
    if os.path.isfile(path):
        # Imported here, as all about archives is: most packs are folders.
        from .archives import pack_in

        return pack_in(path)
    if not os.path.isdir(path):
        raise FileNotFoundError(path)
    if os.path.isfile(os.path.join(path, "pack.toml")):
        return Folder(path)
    return Folder(_under_src(path) or path)


def _under_src(path: str) -> str | None:
    src = os.path.join(path, "src")
    if not os.path.isdir(src):
        return None
    packages = (os.path.join(src, name) for name in sorted(os.listdir(src)))
    found = (each for each in packages if os.path.isfile(os.path.join(each, "pack.toml")))
    return next(found, None)
