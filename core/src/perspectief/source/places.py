"""Where the files of a pack are: a folder, or a folder inside an archive."""

from __future__ import annotations

import errno
import os
import stat

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from typing import Protocol
    from zipfile import ZipFile, ZipInfo

SIZE = 1024 * 1024
"""The most bytes of a file that are read; content of a pack is text."""

JOURNAL = ".perspectief-journal"
"""The file in which changes of a pack stand that are not yet all written (`pending`)."""

ENTRIES = 10_000
"""The most entries of an archive that are looked at."""

RATIO = 100
"""How many times smaller a file in an archive may be packed; text gets some five times smaller."""

_SMALL = 64 * 1024
"""Bytes up to which that says nothing: very small files may be packed very small."""

_PACKED = (0, 8)
"""The ways of packing that are read: not at all, and deflated."""


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

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        names = filter(_is_language, os.listdir(self.path))
        found = {name for name in names if os.path.isdir(os.path.join(self.path, name))}
        if self._changes():
            from .pending import added_folders

            found |= set(filter(_is_language, added_folders(self._top)))
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


class Archive:
    """A folder inside a wheel or another zip file.

    Attributes:
        path: The path of the archive, as given by who asked for it.
        inside: The folder inside it, with a slash at its end; empty for its top.
    """

    __slots__ = ("_shared", "_zip", "inside", "path")

    def __init__(self, path: str, inside: str = "") -> None:
        """Look at the folder `inside` of the archive `path`.

        Raises:
            OSError: When it cannot be read, is no zip file, or holds too many entries.
        """
        self.path = path
        self.inside = inside
        self._zip = _opened(path)
        # Imported here, as zipfile is: most packs are folders.
        from .overlaps import overlapping

        self._shared = overlapping(self._zip)

    def __reduce__(self) -> tuple[object, ...]:
        return Archive, (self.path, self.inside)

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        start = len(self.inside)
        names = (name[start:] for name in self.entries() if name.startswith(self.inside))
        return sorted(name for name in names if name and "/" not in name and not _is_stray(name))

    def entries(self) -> list[str]:
        """Give the names of all entries of the archive, wherever they are in it."""
        return self._zip.namelist()

    def within(self, folder: str) -> Archive:
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Archive(self.path, f"{self.inside}{folder}/")

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        start = len(self.inside)
        inner = (name[start:] for name in self.entries() if name.startswith(self.inside))
        folders = {name.partition("/")[0] for name in inner if "/" in name}
        return sorted(filter(_is_language, folders))

    def stray(self) -> list[str]:
        """Give the names in the whole archive that lead out of it, on whatever computer."""
        return sorted(filter(_is_stray, self.entries()))

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file, counted as they are unpacked.

        Raises:
            RefusedError: When it is packed in a way that no text is.
            OSError: When there is no such file or the archive is damaged.
        """
        try:
            entry = self._zip.getinfo(self.inside + name)
            _refuse_odd(entry)
            if entry.filename in self._shared:
                raise RefusedError("FP014", "it shares bytes with another file")
            with self._zip.open(entry) as file:
                data = file.read(limit + 1)
        except KeyError as error:
            raise FileNotFoundError(errno.ENOENT, str(error)) from error
        except OSError:
            raise
        except Exception as error:  # zipfile and each decompressor raise kinds of their own
            raise OSError(errno.EBADMSG, f"it cannot be unpacked: {error}") from error
        if len(data) > _SMALL and max(len(data), entry.file_size) > RATIO * entry.compress_size:
            raise RefusedError("FP014", f"it is packed more than {RATIO} times smaller")
        return data

    def show(self, name: str = "") -> str:
        """Give the path of a file as people are to read it: `x.whl!/folder/file`."""
        return f"{self.path}!/{self.inside}{name}" if name else self.path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    # A folder that is named as a file was meant as one: reading it tells what is wrong.
    if entry.name.endswith(".toml"):
        return False
    if entry.is_symlink():
        return os.path.isdir(entry.path)
    return entry.is_dir(follow_symlinks=False)


def _is_stray(name: str) -> bool:
    # The rules of every system count: who unpacks it may have another than we.
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or not parts[0] or "\\" in name or ":" in parts[0]


def _refuse_odd(entry: ZipInfo) -> None:
    # Other ways of packing unpack far more at once than is asked for, and no wheel uses them.
    if entry.compress_type not in _PACKED:
        raise RefusedError("FP014", "it is packed in a way that is not read")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise RefusedError("FP010", "it is a link")


def _is_language(name: str) -> bool:
    return len(name) == 2 and name.isalpha() and name.islower()


def _opened(path: str) -> ZipFile:
    # Imported here: most packs are folders, and listing them is to stay fast.
    from zipfile import ZipFile

    try:
        archive = ZipFile(path)
    except OSError:
        raise
    except Exception as error:  # of a damaged directory zipfile raises many kinds
        raise OSError("it is no zip file") from error
    if len(archive.namelist()) > ENTRIES:
        raise OSError(f"it holds more than {ENTRIES} entries")
    return archive


def pack_at(path: str) -> Place:
    """Find the pack at a path.

    Args:
        path: A folder with `pack.toml`; the folder of a project that has it under
            `src/<package>/`; a wheel or another zip file with such a folder.

    Returns:
        The place of its files. A folder without a pack is given too: reading it finds
        that `pack.toml` is missing.

    Raises:
        OSError: When there is nothing at the path, or the archive cannot be read.
    """
    if os.path.isfile(path):
        archive = Archive(path)
        depths = sorted(
            (entry.count("/"), entry) for entry in archive.entries() if _is_manifest(entry)
        )
        inside = depths[0][1][: -len("pack.toml")] if depths else ""
        return archive.within(inside.rstrip("/")) if inside else archive
    if not os.path.isdir(path):
        raise FileNotFoundError(path)
    if os.path.isfile(os.path.join(path, "pack.toml")):
        return Folder(path)
    return Folder(_under_src(path) or path)


def _is_manifest(entry: str) -> bool:
    return entry == "pack.toml" or entry.endswith("/pack.toml")


def _under_src(path: str) -> str | None:
    src = os.path.join(path, "src")
    if not os.path.isdir(src):
        return None
    packages = (os.path.join(src, name) for name in sorted(os.listdir(src)))
    found = (each for each in packages if os.path.isfile(os.path.join(each, "pack.toml")))
    return next(found, None)
