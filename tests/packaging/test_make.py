"""`make`: what it needs is set up once, and anew where that is of no use any more."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.building import ROOT

MAKE = shutil.which("make")
SITE = ".venv/lib/python{}.{}/site-packages".format(*sys.version_info)
SETS_UP = f"""\
#!/bin/sh
{sys.executable} -m venv --without-pip .venv
echo "$PWD/core/src" > {SITE}/hier.pth
echo "set up"
"""
"""What stands in for what sets up an environment with all that is needed, which takes a minute.

As after `pip install -e` the Python in it finds the library where that was at the time.
"""

pytestmark = pytest.mark.skipif(MAKE is None, reason="make is not here")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone in a folder with a space in its name, with a library that does nothing."""
    folder = tmp_path / "mijn map"
    library = folder / "core" / "src" / "perspectief"
    library.mkdir(parents=True)
    (library / "__init__.py").touch()
    (library / "__main__.py").write_text("print('made')")
    (folder / "core" / "pyproject.toml").touch()
    shutil.copy(ROOT / "Makefile", folder)
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "placed.py", folder / "tools")
    (folder / "zet-op").write_text(SETS_UP)
    (folder / "zet-op").chmod(0o755)
    return folder


def make(clone: Path, **variables: str) -> list[str]:
    """Make a kit in a clone, with variables of the user; give what is told."""
    # As somebody types it: the suite itself may run in a `make` that hands its options down.
    own = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        [str(MAKE), "kit", "PYTHON=./zet-op"],
        capture_output=True,
        check=False,
        cwd=clone,
        env=own | variables,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_it_sets_up_once(clone: Path) -> None:
    """What is set up in a folder is used as long as it stays there."""
    assert make(clone) == ["set up", "made"]
    (clone / ".venv" / "eigen").touch()
    assert make(clone) == ["made"]
    # Another library that the user lets Python find decides nothing.
    other = clone / "ander" / "perspectief"
    shutil.copytree(clone / "core/src/perspectief", other)
    assert make(clone, PYTHONPATH=str(other.parent)) == ["made"]
    assert (clone / ".venv" / "eigen").exists()


def test_after_a_move_it_sets_up_anew(clone: Path, tmp_path: Path) -> None:
    """In a folder that was moved nothing is left of what was set up in the old place."""
    make(clone)
    (clone / ".venv" / "oud").touch()
    moved = clone.rename(tmp_path / "elders")
    assert make(moved) == ["set up", "made"]
    assert not (moved / ".venv" / "oud").exists()


def test_a_copy_never_works_with_the_library_of_the_other(clone: Path, tmp_path: Path) -> None:
    """In a copy of a folder, whose library would be that of the other, all is set up anew."""
    make(clone)
    copy = tmp_path / "kopie"
    shutil.copytree(clone, copy, symlinks=True)
    assert make(copy) == ["set up", "made"]


def test_a_python_that_does_not_start_is_replaced(clone: Path) -> None:
    """Where the Python of the environment is gone, another is set up in its place."""
    make(clone)
    python = clone / ".venv" / "bin" / "python"
    python.unlink()
    (clone / ".venv" / "oud").touch()
    python.symlink_to("/nergens/python3")
    assert make(clone) == ["set up", "made"]
    assert not (clone / ".venv" / "oud").exists()


def test_an_environment_of_somebody_else_is_let_be(clone: Path) -> None:
    """What is in the folder of the environment before anything was set up there stays."""
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "eigen").touch()
    assert make(clone) == ["set up", "made"]
    assert (clone / ".venv" / "eigen").exists()


def test_nor_is_what_somebody_else_set_up_for_the_benchmarks(clone: Path, tmp_path: Path) -> None:
    """After a move only what `make` set up is taken away."""
    make(clone)
    (clone / "bench" / ".venv").mkdir(parents=True)
    moved = clone.rename(tmp_path / "elders")
    make(moved)
    assert (moved / "bench" / ".venv").exists()
