"""The plugins of a project in a folder, which is not installed: what `check --run-code` runs."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import invalidate_caches
from os import PathLike
from types import ModuleType
from typing import Any

import tomli

from ..distributions import PACKS, PLUGINS
from .found import Found, unsuited


def of_project(folder: str | PathLike[str], version: str) -> tuple[Found, ...]:
    """Give the plugins that the `pyproject.toml` of a project announces.

    Args:
        folder: The folder of the project.
        version: The version of this library.

    Returns:
        The plugins; none when there is no `pyproject.toml` or it cannot be read.
    """
    try:
        with open(os.path.join(folder, "pyproject.toml"), "rb") as file:
            said: Any = tomli.loads(file.read().decode())
    except (OSError, ValueError):
        return ()
    project = _table(said, "project")
    points = _table(project, "entry-points")
    needs = project.get("dependencies")
    name = project.get("name", os.path.basename(os.path.abspath(folder)))
    id = re.sub(r"[-_.]+", "-", str(name)).lower()
    distribution = f"{id} {project.get('version', '')}".strip()
    return tuple(
        Found(
            name=name or id,
            distribution=distribution,
            module=str(value),
            packs=frozenset(_table(points, PACKS)),
            unsuited=unsuited(map(str, needs if isinstance(needs, list) else ()), version),
        )
        for name, value in _table(points, PLUGINS).items()
    )


@contextmanager
def importable(folder: PathLike[str], plugins: tuple[Found, ...]) -> Iterator[None]:
    """Let the modules of a project be imported from its folder, and forget them afterwards."""
    names = {found.module.partition(":")[0].partition(".")[0].strip() for found in plugins}
    source = os.path.join(folder, "src")
    path, before = list(sys.path), _taken(names)
    sys.path.insert(0, os.path.abspath(source if os.path.isdir(source) else folder))
    invalidate_caches()
    try:
        yield
    finally:
        _taken(names)
        sys.modules.update(before)
        sys.path[:] = path


def _taken(names: set[str]) -> dict[str, ModuleType]:
    """Take packages with all that is in them out of what is imported."""
    chosen = [name for name in sys.modules if name.partition(".")[0] in names]
    return {name: sys.modules.pop(name) for name in chosen}


def _table(table: Any, name: str) -> dict[str, Any]:
    value = table.get(name) if isinstance(table, dict) else None
    return value if isinstance(value, dict) else {}
