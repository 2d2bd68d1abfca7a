"""Wheels written file by file: sound ones, and ones that no tool would make."""

import base64
import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

_WHEEL = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def write_wheel(
    folder: Path,
    name: str,
    files: Mapping[str, str],
    *,
    version: str = "1.0",
    packs: Mapping[str, str] | None = None,
    plugins: Mapping[str, str] | None = None,
    needs: Iterable[str] = (),
) -> Path:
    """Write a wheel.

    Args:
        folder: Where.
        name: The name of the distribution.
        files: What it installs, by path.
        version: Its version.
        packs: Its entry points for packs: id and package.
        plugins: Its entry points for plugins: name and module.
        needs: What it says to need.

    Returns:
        The path of the wheel.
    """
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    points = {"perspectief.packs": packs or {}, "perspectief.plugins": plugins or {}}
    content = {
        **files,
        f"{info}/METADATA": "\n".join([*metadata, *(f"Requires-Dist: {need}" for need in needs)]),
        f"{info}/WHEEL": _WHEEL,
        f"{info}/entry_points.txt": "".join(map(_section, points.items())),
    }
    path = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in content.items():
            archive.writestr(file, text)
        archive.writestr(f"{info}/RECORD", _record(content, f"{info}/RECORD"))
    return path


def _section(point: tuple[str, Mapping[str, str]]) -> str:
    group, values = point
    return f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in values.items())


def _record(content: Mapping[str, str], own: str) -> str:
    lines = []
    for file, text in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
        lines.append(f"{file},sha256={digest.rstrip(b'=').decode()},{len(text.encode())}")
    return "\n".join([*lines, f"{own},,", ""])
