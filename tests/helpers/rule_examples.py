"""The examples of a rule, as packs on disk."""

import os
import zipfile
from pathlib import Path, PurePosixPath

from helpers.written import write_pack
from perspectief.findings.example import ARCHIVE, Content, Example, Repeated


def data_of(content: Content) -> bytes:
    """Give the bytes of a file of an example."""
    if isinstance(content, Repeated):
        return (content.text * content.times).encode()
    return content.encode() if isinstance(content, str) else content


def write_example(folder: Path, files: Example, *, whole: bool) -> tuple[Path, str]:
    """Write an example.

    Args:
        folder: Where; the pack itself goes into the folder `voorbeeld` there.
        files: Its files.
        whole: Whether they are all there are, instead of a layer over the pilot.

    Returns:
        The path to check, and what `PERSPECTIEF_PATH` is to be for that.
    """
    # `en/pack.toml` holds the English words of the example itself.
    others = [name.partition("/")[0] for name in files if name.count("/") == 1
              and name.endswith("/pack.toml") and name != "en/pack.toml"]  # fmt: skip
    root = folder / "voorbeeld"
    checked = root if whole else write_pack(root)
    for name, content in files.items():
        archive, _, inside = name.partition(ARCHIVE)
        if inside:
            holder = (root if archive.endswith(".docx") else folder) / archive
            checked = root if archive.endswith(".docx") else holder
            with zipfile.ZipFile(holder, "a", zipfile.ZIP_DEFLATED) as file:
                file.writestr(inside, data_of(content))
            continue
        path = (folder if PurePosixPath(name).parts[0] in others else root) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        head = path.read_bytes() if path.is_file() else b""
        path.write_bytes(head + data_of(content))
    return checked, os.pathsep.join(str(folder / name) for name in others)
