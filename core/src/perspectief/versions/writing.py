"""Writing what was decided about a version: all its files as one."""

from collections.abc import Mapping

from ..editing.disk import Disk
from ..editing.journal import Change, commit
from ..editing.overlay import Overlay
from ..layers import Layer
from ..layers.lock import Lock
from ..layers.lock_table import as_table
from ..locking import sealed
from ..source.lock_file import LOCK, lock_text
from ..source.places import Folder
from ..source.seal import parted

LARGEST = 64 * 1024 * 1024
"""The most bytes of a file that is changed: far more than are read as content."""

Changes = Mapping[str, Change]
"""What becomes of the files of a version, by name in the pack."""


def changes(
    folder: Folder,
    texts: Mapping[str, str],
    lock: Lock | None,
    over: tuple[Layer, ...] | None = None,
) -> dict[str, Change]:
    """Give what becomes of the files of a version.

    Args:
        folder: Its folder.
        texts: The new texts, by name in the pack.
        lock: Its new lock; `None` when that stays as it is.
        over: The layers below it, when everything was looked at, so that the lock is sealed.

    Returns:
        Only what is different from what there is now.
    """
    wanted = {name: Change(before(folder, name), text) for name, text in texts.items()}
    if lock is not None:
        wanted[LOCK] = _lock(folder, texts, lock, over)
    return {name: each for name, each in wanted.items() if each.before != each.text.encode()}


def _lock(
    folder: Folder, texts: Mapping[str, str], lock: Lock, over: tuple[Layer, ...] | None
) -> Change:
    now = before(folder, LOCK)
    if over is not None:
        return Change(now, sealed(lock, Overlay(folder, texts), over))
    text = lock_text(as_table(lock))
    # A lock that says the same keeps the seal that it has.
    return Change(now, now.decode() if now and parted(now)[1] == text.encode() else text)


def before(folder: Folder, name: str) -> bytes | None:
    """Give the content of a file as it is now, however it is written; `None` for no file."""
    inside, slash, file = name.rpartition("/")
    try:
        return (folder.within(inside) if slash else folder).read(file, LARGEST)
    except FileNotFoundError:
        return None


def text_now(folder: Folder, name: str) -> str:
    """Give the text of a file as it is now; empty for no file."""
    return (before(folder, name) or b"").decode()


def write(folder: Folder, decided: Changes, disk: Disk | None = None) -> None:
    """Write what was decided, all files as one.

    Args:
        folder: The folder of the version.
        decided: What becomes of its files; nothing is written when that is nothing.
        disk: What writes; the disk itself.

    Raises:
        NotWritableError: When somebody else is writing in it, or changed a file meanwhile.
        OSError: When nothing can be written.
    """
    if decided:
        commit(folder.path, decided, disk)
