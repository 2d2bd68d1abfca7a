"""Pictures in bytes, as small as they can be."""

import struct
import zlib


def png(width: int = 2, height: int = 2) -> bytes:
    """Give a whole PNG of one colour."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xee\x77\x00\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(
    width: int = 2, height: int = 2, *, colours: int = 3, before: bytes = b"JFIF\0" + b"\0" * 9
) -> bytes:
    """Give a JPEG without what is painted.

    Args:
        width: In points.
        height: In points.
        colours: How many make up one point: 4 for a press.
        before: What stands in its first segment.
    """
    kind = b"\xe0" if before.startswith(b"JFIF") else b"\xee"
    frame = struct.pack(">BHHB", 8, height, width, colours) + b"\1\x11\0" * colours
    return (
        b"\xff\xd8"
        + _segment(kind, before)
        + _segment(b"\xc0", frame)
        + _segment(b"\xda", b"\0\0\x3f\0")
        + b"\xff\xd9"
    )


def _segment(kind: bytes, data: bytes) -> bytes:
    return b"\xff" + kind + struct.pack(">H", len(data) + 2) + data


def adobe(transform: int) -> bytes:
    """Give the segment that Adobe writes: 1 for colours as in every JPEG, 0 for others."""
    return b"Adobe\0d" + b"\0" * 4 + bytes([transform])
