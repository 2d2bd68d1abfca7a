"""The seal of a lock: it says that nothing in the lock asks for a look, for files as they are.

A lock is the word of its author about what stood below. The seal is that word about the whole:
one digest of the lock itself and of all files that its rows depend on, those of the layers below
included. While none of them is another, no row can have become stale, and nobody needs to read
them. When any is, or there is no seal, every row is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

try:
    # As `random` in the standard library does: importing hashlib takes as long as reading a lock.
    from _blake2 import blake2b
except ImportError:  # pragma: no cover  (another Python than CPython)
    from hashlib import blake2b

_MEANING = b"1"
"""Which rules the rows were held against: another number when those of `layers.upkeep` change."""

_BYTES = 8
_SEAL = re.compile(rb"^# seal ([0-9a-f]{16})\r?\n", re.MULTILINE)
_MARK = b"\n# seal "
_BEFORE = "\n\n"
"""What its seal stands before: what git then puts together elsewhere does not touch it."""


def layer_digest(files: Mapping[str, bytes]) -> bytes:
    """Give what the files of one layer are known by.

    Args:
        files: Their bytes, by name in the pack. How lines end makes no difference.
    """
    digest = blake2b(digest_size=_BYTES)
    for name in sorted(files):
        data = files[name].replace(b"\r\n", b"\n")
        digest.update(b"%s\0%d\0" % (name.encode(), len(data)))
        digest.update(data)
    return digest.digest()


def seal(layers: Iterable[bytes], lock: bytes) -> str:
    """Give the seal of a lock.

    Args:
        layers: The digest of each layer, the lowest first, that of the lock's own included.
        lock: The text of the lock, without a seal.
    """
    digest = blake2b(_MEANING, digest_size=_BYTES)
    for each in (*layers, lock.replace(b"\r\n", b"\n")):
        digest.update(b"%d\0" % len(each))
        digest.update(each)
    return digest.hexdigest()


def parted(lock: bytes) -> tuple[str, bytes]:
    """Give the seal that stands in the text of a lock, and the text without it.

    Returns:
        An empty seal when there is none, or more than one.
    """
    # To look for its words takes a sixth of what the pattern does, which tries every line.
    start = lock.find(_MARK) + 1
    found = _SEAL.match(lock, start) if start else None
    if found is None:
        return "", lock
    if lock.find(_MARK, start) >= 0:
        # Git took those of two people, and neither knew what the other did.
        return "", _SEAL.sub(b"", lock)
    return found[1].decode(), lock[: found.start()] + lock[found.end() :]


def with_seal(lock: str, seal: str) -> str:
    """Give the text of a lock with a seal, behind the comment at its top."""
    return lock.replace(_BEFORE, f"\n# seal {seal}{_BEFORE}", 1)
