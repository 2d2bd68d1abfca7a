"""Packs written to disk, and the command run as a process: what the tests work on."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

MANIFEST = """\
format = 1
id = "{id}"
version = "1.0.0"
title = "Voorbeeld"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
"""


def manifest(
    id: str = "voorbeeld", *, extends: str | None = "pilot", prefix: str | None = "vb"
) -> str:
    """Give a complete `pack.toml`; without `extends` it is that of a lowest pack."""
    text = MANIFEST.format(id=id)
    if extends is not None:
        text += f'extends = {{ pack = "{extends}", major = 1 }}\n'
    if prefix is not None:
        text += f'prefix = "{prefix}"\n'
    return text


def write_pack(
    folder: Path, files: Mapping[str, str | bytes] | None = None, head: str | None = None
) -> Path:
    """Write a pack.

    Args:
        folder: Where; made when it is not there.
        files: Its files by name. What is given for `pack.toml` comes after `head`.
        head: The beginning of `pack.toml`; by default a pack `voorbeeld` over the pilot.

    Returns:
        The folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    said = dict(files or {})
    more = said.pop("pack.toml", "")
    assert isinstance(more, str)
    said["pack.toml"] = (manifest() if head is None else head) + more
    for name, content in said.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name).write_bytes(data)
    return folder


def perspectief(
    *arguments: str | os.PathLike[str], cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own, with these variables besides the usual ones."""
    return subprocess.run(
        [sys.executable, "-m", "perspectief", *arguments],
        capture_output=True,
        check=False,
        cwd=cwd,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=60,
    )
