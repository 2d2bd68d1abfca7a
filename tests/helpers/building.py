"""Wheels built from a copy of the sources, and environments made from wheels alone."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator, Sequence
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import tomli
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
"""The folder of the whole project."""


def projects() -> list[Path]:
    """Give the folder of every distribution, the core first."""
    return [ROOT / "core", *sorted(path.parent for path in ROOT.glob("packs/*/pyproject.toml"))]


def examples() -> list[Path]:
    """Give the folder of every example that is a distribution."""
    return sorted(path.parent for path in ROOT.glob("examples/*/pyproject.toml"))


def build_all(folder: Path, chosen: Sequence[Path] = ()) -> dict[str, Path]:
    """Build the wheel of every project as a user would get it.

    An environment is made that holds what the projects say they are built with, and nothing
    else. The copies that are built from are gone afterwards.

    Args:
        folder: Where to work.
        chosen: The folders of the projects; by default all of ours.

    Returns:
        The path of each wheel, by the name of the folder of its project.
    """
    venv.create(folder / "bouw", with_pip=False, symlinks=os.name != "nt")
    inside = (*_pip(), "--python", _python(folder / "bouw"))
    wanted = chosen or projects()
    tools = sorted({tool for project in wanted for tool in _built_with(project)})
    _run(*inside, "install", "--quiet", *tools)
    wheels = {}
    for project in wanted:
        copy, target = folder / "bron" / project.name, folder / project.name
        shutil.copytree(project, copy, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        options = ("--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", target)
        _run(*inside, "wheel", *options, copy)
        (wheels[project.name],) = target.glob("*.whl")
    shutil.rmtree(folder / "bron")
    return wheels


def _built_with(project: Path) -> list[str]:
    with (project / "pyproject.toml").open("rb") as file:
        requires: list[str] = tomli.load(file)["build-system"]["requires"]
    return requires


def environment(folder: Path, wheels: Sequence[Path]) -> Path:
    """Make a fresh environment with these wheels, and give its Python.

    What the wheels need is copied from the environment of the tests; the sources of the
    project are out of sight.
    """
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = _python(folder)
    options = ("--quiet", "--no-deps", "--no-index")
    _run(*_pip(), "--python", python, "install", *options, *wheels)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([python, "-c", where], capture_output=True, check=True, text=True)
    copy_dependencies(Path(done.stdout.strip()))
    return python


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def copy_dependencies(target: Path) -> Path:
    """Copy all that the core needs, and what that needs, from the environment of the tests."""
    for name in sorted(set(_needed("perspectief"))):
        found = distribution(name)
        for file in found.files or ():
            source = Path(str(found.locate_file(file)))
            if ".." not in file.parts and source.is_file() and source.suffix != ".pyc":
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target / file)
    return target


def _needed(name: str) -> Iterator[str]:
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name
            yield from _needed(requirement.name)


def zipped(wheels: Sequence[Path], target: Path) -> Path:
    """Put what wheels install into one zip file."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as packed:
                for name in packed.namelist():
                    archive.writestr(name, packed.read(name))
    return target


def run(
    python: Path | str, *arguments: str | Path, cwd: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run Python in an environment without a trace of the sources."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [python, *arguments],
        capture_output=True,
        check=False,
        cwd=cwd,
        encoding="utf-8",
        env={**kept, **variables},
        timeout=120,
    )


def _pip() -> list[str]:
    """Give the command of the pip of this environment, or of the Python it was made with."""
    own = find_spec("pip") is not None
    base: str = getattr(sys, "_base_executable", sys.executable)
    return [sys.executable if own else base, "-m", "pip", "--disable-pip-version-check"]


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
