"""Several files change as one (`format.md`, section 5).

The new texts are written to a file, and that file is renamed into place as the journal of the
folder: that is the moment at which all of them change. Reading looks in the journal
(`source.pending`), so what happens after that moment can be done later, by whoever writes next.
"""

import os
from collections.abc import Mapping
from errno import EACCES

from attrs import frozen

from ..errors import NotWritableError
from ..source.pending import changes, digest, is_inside, pending
from ..source.places import JOURNAL
from .disk import Disk
from .only_writer import only_writer

NEW = ".perspectief-new"
"""A file that is being written, before it gets its name."""


@frozen
class Change:
    """What becomes of one file.

    Attributes:
        before: Its content as it was read; `None` for a file that was not there.
        text: What it is to hold.
    """

    before: bytes | None
    text: str


def commit(folder: str, changed: Mapping[str, Change], disk: Disk | None = None) -> None:
    """Change several files of a pack as one.

    Args:
        folder: The folder of the pack.
        changed: The changes by file name, such as `en/questions.toml`.
        disk: What writes; the disk itself.

    Raises:
        NotWritableError: When somebody else writes in the folder, or changed one of these
            files since it was read. Nothing was written.
        OSError: When nothing can be written, for want of rights or of room. Every file is as
            it was, or as it was to be.
    """
    if not all(map(is_inside, changed)):
        raise ValueError("a change is outside the pack")
    disk = disk or Disk()
    with only_writer(folder):
        _finish(folder, disk)
        for name, change in changed.items():
            _may_change(os.path.join(folder, *name.split("/")), change)
        _write(disk, os.path.join(folder, JOURNAL), _journal(changed))
        _finish(folder, disk)


def _journal(changed: Mapping[str, Change]) -> bytes:
    # Imported here: only who writes needs it.
    import json

    files = {
        name: {
            "before": None if change.before is None else digest(change.before),
            "text": change.text,
        }
        for name, change in changed.items()
    }
    return json.dumps({"format": 1, "files": files}, ensure_ascii=False, indent=1).encode()


def _finish(folder: str, disk: Disk) -> None:
    path = os.path.join(folder, JOURNAL)
    if not os.path.exists(path):
        return
    for name in changes(folder):
        data = pending(folder, name)
        if data is not None:
            # What a link leads to changes, and the link stays.
            target = os.path.realpath(os.path.join(folder, *name.split("/")))
            disk.folder(os.path.dirname(target))
            _write(disk, target, data)
    disk.remove(path)


def _write(disk: Disk, path: str, data: bytes) -> None:
    new = os.path.join(os.path.dirname(path), NEW)
    try:
        disk.write(new, data)
        disk.replace(new, path)
    except OSError:
        disk.remove(new)
        raise


def _may_change(path: str, change: Change) -> None:
    if _content(path) != change.before:
        raise NotWritableError(path, "changed-since")
    if change.before is not None and not os.access(path, os.W_OK):
        # Another file could take its place; but who locks a file means what is in it.
        raise PermissionError(EACCES, os.strerror(EACCES), path)


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
