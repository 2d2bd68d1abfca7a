"""Changes of several files that are decided and not yet all written (`format.md`, section 5).

A journal in the folder of a pack holds them. While it is there, reading gives the new texts;
who writes next puts them in the files themselves. A file that somebody changed since the
journal was written is left as it is, and so is one that is gone.
"""

from __future__ import annotations

import os

from .places import JOURNAL

_PARTS = 2
"""The most parts of the name of a file: a folder of a language, and the file in it."""

_LARGEST = 64 * 1024 * 1024
"""The most bytes of a journal: more than all files of a pack together may be."""

TYPE_CHECKING = False
# As in typing, which would take longer to import than reading a journal.
if TYPE_CHECKING:
    from typing import TypeAlias

    Change: TypeAlias = tuple[str | None, str]
    """The digest of a file before, `None` for a new one; and its text now."""


def digest(data: bytes) -> str:
    """Give what a content is known by."""
    # Imported here: most folders have no journal.
    from hashlib import sha256

    return sha256(data).hexdigest()


def changes(folder: str) -> dict[str, Change]:
    """Give what the journal of a folder says, by file name; nothing when there is none.

    A journal that cannot be understood was not written by us, and says nothing.
    """
    path = os.path.join(folder, JOURNAL)
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > _LARGEST:
            return {}
        # Imported here: most folders have no journal.
        import json

        with open(path, encoding="utf-8", newline="") as file:
            said = json.load(file)
        files = {str(name): (each["before"], each["text"]) for name, each in said["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return {name: change for name, change in files.items() if _is_sound(name, change)}


def _is_sound(name: str, change: Change) -> bool:
    before, text = change
    return is_inside(name) and isinstance(before, str | None) and isinstance(text, str)


def is_inside(name: str) -> bool:
    """Tell whether a name is that of a file of a pack: `questions.toml`, `en/questions.toml`."""
    parts = name.split("/")
    strange = any(not part or part[0] == "." or {"\\", ":", "\0"} & {*part} for part in parts)
    return len(parts) <= _PARTS and not strange


def pending(folder: str, name: str) -> bytes | None:
    """Give the content that a file is to have; `None` when the file itself says it.

    Args:
        folder: The folder of the pack.
        name: The name of the file in it, such as `en/questions.toml`.

    Raises:
        OSError: When the file is there and cannot be read.
    """
    before, text = changes(folder).get(name, (None, None))
    if text is None:
        return None
    return text.encode() if _now(folder, name) == before else None


def _now(folder: str, name: str) -> str | None:
    path = os.path.join(folder, *name.split("/"))
    if not os.path.lexists(path):
        return None
    if not os.path.isfile(path):
        # A pipe would make us wait for ever; whoever reads it is told what it is.
        return ""
    with open(path, "rb") as file:
        return digest(file.read())


def added(folder: str, inside: str) -> set[str]:
    """Give the names, in a folder within, of the files that are still to be made.

    Args:
        folder: The folder of the pack.
        inside: The folder within, such as `en`; empty for that of the pack.
    """
    new = (name.rpartition("/") for name, (before, _) in changes(folder).items() if before is None)
    return {name for where, _, name in new if where == inside}


def added_folders(folder: str) -> set[str]:
    """Give the folders in which files are still to be made."""
    new = (name for name, (before, _) in changes(folder).items() if before is None)
    return {name.partition("/")[0] for name in new if "/" in name}
