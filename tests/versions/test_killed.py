"""Killed at any step of writing: whoever reads then sees all as it was, or all as it is to be."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.killing import killed
from helpers.releases import University, edit
from perspectief.editing.disk import Disk
from perspectief.editing.journal import complete
from perspectief.editing.overlay import texts_of
from perspectief.fixing import mended, own_folder, write_fixed
from perspectief.hosting import host
from perspectief.source.places import Folder
from perspectief.versions import adding, confirming, upgrading
from perspectief.versions.reading import folder_of, read_version
from perspectief.versions.starting import write_new
from perspectief.versions.writing import before, write

LOCK = "perspectief.lock"
TODAY = date(2026, 11, 26)
Writer = Callable[[Disk], None]
"""Writes what a command decided, on a disk."""


def added(folder: Path) -> Writer:
    """Decide what `customise --add` does."""
    version = read_version(folder_of(folder))
    decided = adding.plan(version, ["questions/bas-scan", "tips/licht-en-vrijwillig"]).changes
    return lambda disk: write(version.folder, decided, disk)


def upgraded(folder: Path) -> Writer:
    """Decide what `upgrade --apply` does."""
    version = read_version(folder_of(folder))
    decided = upgrading.plan(version, ["questions/bas-agenda#purpose"]).changes
    return lambda disk: write(version.folder, decided, disk)


def confirmed(folder: Path) -> Writer:
    """Decide what `confirm --all` does."""
    version = read_version(folder_of(folder))
    decided = confirming.plan(version, None).changes
    return lambda disk: write(version.folder, decided, disk)


def fixed(folder: Path) -> Writer:
    """Decide what `fix` does."""
    edit(folder, {"[bas-scan]": "[bas-scan]\nmoment = 'opening'"})
    (folder / "tips.toml").write_text('[licht-en-vrijwillig]\ntytle = "Licht en vrij"\n')
    place = own_folder(folder)
    done = mended(place, host(plugins=False), TODAY, ("safe",), ("FP201", "FP417"))
    assert len(done.after) == 2
    return lambda disk: write_fixed(done, place, disk)


FILES = {added: 3, upgraded: 2, confirmed: 1, fixed: 2}
"""How many files each command changes. Each takes three steps, and so does the journal."""


def read(folder: Path) -> dict[str, str | None]:
    """Read all files as every command does."""
    place = Folder(str(folder))
    lock = before(place, LOCK)
    return {**texts_of(place), LOCK: None if lock is None else lock.decode()}


def told(folder: Path) -> tuple[object, ...]:
    """Give what commands say: what is wrong, what is open, and what is in the pack."""
    found = perspectief.check(folder, today=TODAY, plugins=False)
    rows = perspectief.upgrade(folder).rows
    return (
        [(each.code, each.address, each.line) for each in found],
        [(each.address, each.row.result, each.open) for each in rows],
    )


@pytest.fixture
def later(university: University) -> University:
    """A version with four changes on a base that has moved."""
    university.change()
    perspectief.add_overrides(university.folder, ["questions/bas-scan#roles"])
    university.install(university.second)
    return university


def put_back(folder: Path, old: dict[str, str | None]) -> None:
    """Give all files of a folder the texts that they had; new ones go."""
    for name in read(folder):
        if old.get(name) is None:
            (folder / name).unlink(missing_ok=True)
    for name, text in old.items():
        if text is not None:
            (folder / name).write_bytes(text.encode())


@pytest.mark.parametrize("decide", FILES)
def test_what_is_read_is_old_or_new(later: University, decide: Callable[[Path], Writer]) -> None:
    """After each step, also halfway, all files are old or all are new, and it can be ended."""
    writer, folder = decide(later.folder), later.folder
    old, steps = read(folder), 3 * (FILES[decide] + 1)
    assert not killed(writer, steps, half=False)
    new = read(folder)
    assert new != old
    for half in (False, True):
        for step in range(steps):
            put_back(folder, old)
            assert killed(writer, step, half)
            seen = read(folder)
            assert seen == (old if step < 2 else new)
            complete(str(folder))
            assert read(folder) == seen


@pytest.mark.parametrize("step", [1, 2, 4])
def test_what_commands_say_is_old_or_new(later: University, step: int) -> None:
    """What check and upgrade say after a killed upgrade is what they said, or are to say."""
    old = told(later.folder)
    killed(upgraded(later.folder), step, half=True)
    now = told(later.folder)
    perspectief.upgrade(later.folder, accept=(), write=True)
    new = told(later.folder)
    assert (now == old) == (step < 2)
    assert len(new[1]) < len(old[1])  # type: ignore[arg-type]  # both are lists
    if step >= 2:
        assert "questions/bas-agenda#purpose" not in {
            address
            for address, _, is_open in now[1]
            if is_open  # type: ignore[attr-defined]
        }


@pytest.mark.parametrize("step", range(8))
def test_a_new_folder_is_whole_or_no_pack(tmp_path: Path, step: int) -> None:
    """Who is killed while starting a version has no pack, or the whole of it."""
    made = perspectief.customise(
        "pilot", tmp_path / "u", organisation="U", prefix="uvs", write=False
    )
    assert killed(lambda disk: write_new(made, disk), step, half=False) == (step < len(made.files))
    assert not (tmp_path / "u" / "pack.toml").exists() or step == len(made.files)
