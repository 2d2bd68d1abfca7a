"""Killed at any step of writing: whoever reads then sees all as it was, or all as it is to be."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

import perspectief
from helpers.killing import ended, killed
from helpers.releases import University, edit
from perspectief import PackError
from perspectief.cli import main
from perspectief.editing.disk import Disk
from perspectief.editing.overlay import texts_of
from perspectief.editing.own_folder import own_folder
from perspectief.fixing import mended, write_fixed
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

Capture: TypeAlias = pytest.CaptureFixture[str]


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


COMMANDS = (
    ("check", "{}", "--no-plugins"),
    ("show", "{}", "questions/bas-agenda", "--why"),
    ("diff", "{}"),
    ("kit", "{}", "--only", "acties", "--format", "html", "-o", "{}-kit", "--force"),
    ("upgrade", "{}"),
    ("confirm", "{}", "--all"),
    ("translate", "{}", "en", "--write"),
    ("load",),
    ("upgrade", "{}", "--apply"),
    ("customise", "{}", "--add", "questions/bas-scan#theme"),
    ("fix", "{}", "--no-plugins"),
)
"""What is asked after a kill, in turn: of a folder, by commands that read and that write."""

FILES = {added: 3, upgraded: 2, confirmed: 1, fixed: 2}
"""How many files each command changes. Each takes three steps, and so does the journal."""


TURNS = {
    decide: [(start + turn) % len(COMMANDS) for turn in range(12)]
    for decide, start in ((added, 0), (upgraded, 3), (confirmed, 0), (fixed, 6))
}
"""Which command is asked after a kill at each step; the next one at the next step."""


def read(folder: Path) -> dict[str, str | None]:
    """Read all files as every command does."""
    place = Folder(str(folder))
    lock = before(place, LOCK)
    return {**texts_of(place), LOCK: None if lock is None else lock.decode()}


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
            ended(folder)
            assert read(folder) == seen


class Asking:
    """Asks commands about one folder, and remembers what each said of it as it was or is to be."""

    def __init__(self, later: University, decide: Callable[[Path], Writer], said: Capture) -> None:
        """Do the work once, to know what there is before and after it."""
        self.folder, self.writer, self._said = later.folder, decide(later.folder), said
        self._states = {name: later.folder.parent / name for name in ("old", "new")}
        self._known: dict[tuple[str, int], object] = {}
        shutil.copytree(self.folder, self._states["old"])
        assert not killed(self.writer, step=99, half=False)
        shutil.copytree(self.folder, self._states["new"])

    def put_back(self, state: str = "old") -> None:
        """Make the folder what it was, or is to be; what a killed process left behind goes."""
        shutil.rmtree(self.folder)
        shutil.copytree(self._states[state], self.folder)

    def ask(self, command: int) -> object:
        """Give what a command says, and what becomes of the files."""
        arguments = [each.format(self.folder) for each in COMMANDS[command]]
        if arguments[0] == "load":
            try:
                return perspectief.load(self.folder)
            except PackError as error:
                return [(each.code, each.address) for each in error.findings]
        code = main([*arguments, "--ui-lang", "en"])
        return code, *self._said.readouterr(), read(self.folder)

    def known(self, state: str, command: int) -> object:
        """Give what a command says of the folder as it was, or is to be."""
        if (state, command) not in self._known:
            self.put_back(state)
            self._known[state, command] = self.ask(command)
        return self._known[state, command]


@pytest.mark.parametrize("decide", FILES)
def test_what_commands_say_is_old_or_new(
    later: University, capsys: Capture, decide: Callable[[Path], Writer]
) -> None:
    """Whatever is asked after a kill at any step, it is answered from all old or all new files."""
    asking, told_apart = Asking(later, decide, capsys), set[int]()
    for step, command in zip(range(3 * (FILES[decide] + 1)), TURNS[decide], strict=False):
        state, other = ("old", "new") if step < 2 else ("new", "old")
        wanted = asking.known(state, command)
        if wanted != asking.known(other, command):
            told_apart.add(command)
        asking.put_back()
        assert killed(asking.writer, step, half=command % 2 == 0)
        assert asking.ask(command) == wanted, (COMMANDS[command], step)
    assert len(told_apart) > 2


@pytest.mark.parametrize("step", range(8))
def test_a_new_folder_is_whole_or_no_pack(tmp_path: Path, step: int) -> None:
    """Who is killed while starting a version has no pack, or the whole of it."""
    made = perspectief.customise(
        "pilot", tmp_path / "u", organisation="U", prefix="uvs", write=False
    )
    assert killed(lambda disk: write_new(made, disk), step, half=False) == (step < len(made.files))
    assert not (tmp_path / "u" / "pack.toml").exists() or step == len(made.files)
