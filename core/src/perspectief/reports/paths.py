"""Paths as tools want them: from one folder, with forward slashes."""

import os
import posixpath


def relative(path: str, root: str) -> str:
    """Give a path as seen from the folder `root`; what is elsewhere keeps its whole path."""
    if os.path.isabs(path):
        inside = os.path.relpath(path, root) if _same_drive(path, root) else path
        path = path if inside.split(os.sep)[0] == os.pardir else inside
    return posixpath.normpath(path.replace(os.sep, "/")) if path else ""


def uri(path: str, root: str) -> str:
    """Give a path as the reference of a URI, relative where it can be."""
    # Imported here: only one form of a report has such references.
    from urllib.parse import quote

    seen = relative(path, root)
    quoted = quote(seen, errors="surrogateescape")
    if not os.path.isabs(path) or not os.path.isabs(seen):
        return quoted
    return f"file://{'' if quoted.startswith('/') else '/'}{quoted.replace('%3A', ':', 1)}"


def _same_drive(path: str, root: str) -> bool:
    return os.path.splitdrive(path)[0].lower() == os.path.splitdrive(root)[0].lower()
