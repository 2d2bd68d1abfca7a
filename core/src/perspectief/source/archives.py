"""A folder inside a wheel or another zip file, as a place of the files of a pack.

An archive comes from anybody: it may be damaged, or made to unpack into very much.
"""

from __future__ import annotations

import errno
import stat
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from .overlaps import overlapping
from .places import SIZE, RefusedError, is_language

if TYPE_CHECKING:
    from zipfile import ZipInfo

ENTRIES = 10_000
"""The most entries of an archive that are looked at."""

RATIO = 100
"""How many times smaller a file in an archive may be packed; text gets some five times smaller."""

_SMALL = 64 * 1024
"""Bytes up to which that says nothing: very small files may be packed very small."""

_MANIFEST = "pack.toml"
"""The file by which a folder is that of a pack."""

_NOTED = 6
"""So many packs are looked for in an archive; who meets more is told enough by these."""

_PACKED = (ZIP_STORED, ZIP_DEFLATED)
"""The ways of packing that are read."""


class Archive:
    """A folder inside a wheel or another zip file.

    Attributes:
        path: The path of the archive, as given by who asked for it.
        inside: The folder inside it, with a slash at its end; empty for its top.
        beside: A few folders of other packs in it, when nobody said which one is meant.
    """

    __slots__ = ("_shared", "_zip", "beside", "inside", "path")

    def __init__(self, path: str, inside: str = "", beside: tuple[str, ...] = ()) -> None:
        """Look at the folder `inside` of the archive `path`.

        Raises:
            OSError: When it cannot be read, is no zip file, or holds too many entries.
        """
        self.path = path
        self.inside = inside
        self.beside = beside
        self._zip = _opened(path)
        self._shared = overlapping(self._zip)

    def __reduce__(self) -> tuple[object, ...]:
        return Archive, (self.path, self.inside, self.beside)

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        inner = self._inner()
        return sorted(name for name in inner if name and "/" not in name and not _is_stray(name))

    def entries(self) -> list[str]:
        """Give the names of all entries of the archive, wherever they are in it."""
        return self._zip.namelist()

    def _inner(self) -> list[str]:
        """Give the names of all that is in it, at any depth, from here on."""
        start = len(self.inside)
        return [name[start:] for name in self.entries() if name.startswith(self.inside)]

    def within(self, folder: str) -> Archive:
        """Give a folder in it as a place of its own, whether it is there or not."""
        # Of one archive, however many folders are looked at in it, the list is read once.
        made = object.__new__(Archive)
        made.path, made.inside, made.beside = self.path, f"{self.inside}{folder}/", ()
        made._zip, made._shared = self._zip, self._shared
        return made

    def folders(self) -> list[str]:
        """Give the names of the folders in it, sorted."""
        return sorted({name.partition("/")[0] for name in self._inner() if "/" in name})

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        return list(filter(is_language, self.folders()))

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


def pack_in(path: str) -> Archive:
    """Find the pack in an archive: of more the one nearest to its top; the others are noted.

    Raises:
        OSError: When it cannot be read, is no zip file, or holds too many entries.
    """
    archive = Archive(path)
    manifests = [name for name in archive.entries() if f"/{name}".endswith(f"/{_MANIFEST}")]
    ordered = sorted(manifests, key=lambda name: (name.count("/"), name))
    found: list[str] = []
    for folder in (name.removesuffix(_MANIFEST) for name in ordered):
        # What is in the folder of a pack is part of it, such as a translation.
        if len(found) < _NOTED and not folder.startswith(tuple(found)):
            found.append(folder)
    place = archive.within(found[0].rstrip("/")) if any(found) else archive
    place.beside = tuple(folder.rstrip("/") for folder in found[1:])
    return place


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


def _opened(path: str) -> ZipFile:
    try:
        archive = ZipFile(path)
    except OSError:
        raise
    except Exception as error:  # of a damaged directory zipfile raises many kinds
        raise OSError("it is no zip file") from error
    if len(archive.namelist()) > ENTRIES:
        raise OSError(f"it holds more than {ENTRIES} entries")
    return archive
