"""Entries of a zip file that share bytes, so that a small file unpacks to a very large one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_HEADER = 30
"""Bytes of the header before an entry, its name not counted (APPNOTE 4.3.7)."""


def overlapping(archive: ZipFile) -> frozenset[str]:
    """Give the names of the entries of an archive that share bytes with another.

    Only Python from 3.11.8 and 3.12.2 refuses these by itself. No program that makes zip files
    writes them: each byte of such an archive is unpacked again for every entry that has it
    (D. Fifield, "A better zip bomb", WOOT 2019).

    Args:
        archive: The archive. What is said of sizes at its end is believed: a file that is longer
            than that is never unpacked further.
    """
    shared: set[str] = set()
    before, end = "", 0
    for entry in sorted(archive.infolist(), key=lambda each: each.header_offset):
        if entry.header_offset < end:
            shared |= {before, entry.filename}
        if (own := _end(entry)) > end:
            before, end = entry.filename, own
    # Behind all entries is the list of them.
    return frozenset(shared | {before} if end > archive.start_dir else shared)


def _end(entry: ZipInfo) -> int:
    # At least: what else is written before an entry is only known by reading it.
    return entry.header_offset + _HEADER + len(entry.filename) + entry.compress_size
