"""Several files that change as one, whatever happens meanwhile."""

import errno
import fcntl
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from helpers.killing import ended, killed
from perspectief.editing.disk import Disk
from perspectief.editing.journal import Change, commit
from perspectief.editing.only_writer import BUSY, only_writer
from perspectief.errors import NotWritableError
from perspectief.source.pending import changes
from perspectief.source.places import JOURNAL, Folder

OLD = {"pack.toml": "oud\r\n", "questions.toml": "# é\nook oud\n", "en/questions.toml": "old\n"}
NEW = {**{name: text.replace("o", "0") + "nieuw\n" for name, text in OLD.items()},
       "de/roles.toml": "neu\n"}  # fmt: skip
STEPS = 15
"""The steps that writing these files takes."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the old texts."""
    for name, text in OLD.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text.encode())
    return tmp_path


def change(names: Iterator[str] | dict[str, str] = NEW) -> dict[str, Change]:
    """Give the changes from the old texts to the new."""
    return {name: Change(OLD[name].encode() if name in OLD else None, NEW[name]) for name in names}


def read(folder: Path) -> dict[str, str]:
    """Read all files of a pack as every command does."""
    place = Folder(str(folder))
    places = {"": place, **{f"{each}/": place.within(each) for each in place.languages()}}
    return {
        f"{inside}{name}": each.read(name).decode()
        for inside, each in places.items()
        for name in each.names()
        if not name.startswith(".")
    }


def on_disk(folder: Path) -> dict[str, str]:
    """Read all files that are really there, our own included."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in paths}


class TestKilled:
    @pytest.mark.parametrize("half", [False, True])
    @pytest.mark.parametrize("step", range(STEPS + 1))
    def test_a_reader_sees_old_or_new(self, folder: Path, step: int, half: bool) -> None:
        """Whatever the moment a writer is killed, all that is read is old, or all is new."""
        died = killed(lambda disk: commit(str(folder), change(), disk), step, half)
        assert died == (step < STEPS)
        seen = read(folder)
        assert seen in (OLD, NEW)
        ended(folder)
        assert read(folder) == seen
        written = {name for name in on_disk(folder) if name != ".perspectief-new"}
        assert written - {BUSY} == set(seen)

    @pytest.mark.parametrize("step", range(STEPS))
    def test_the_next_writer_finishes(self, folder: Path, step: int) -> None:
        """Who writes next ends what a killed writer began, and loses nothing of it."""
        killed(lambda disk: commit(str(folder), change(), disk), step, half=True)
        seen = read(folder)
        mine = Change(seen["questions.toml"].encode(), "van mij\n")
        commit(str(folder), {"questions.toml": mine})
        assert on_disk(folder) == {**seen, "questions.toml": "van mij\n"}

    @pytest.mark.parametrize("step", range(6))
    def test_finishing_may_be_killed_too(self, folder: Path, step: int) -> None:
        """Who ends it may be killed as well: what is read stays new, and the third one ends it."""
        killed(lambda disk: commit(str(folder), change(), disk), 3, half=False)
        killed(lambda disk: ended(folder, disk), step, half=True)
        assert read(folder) == NEW
        ended(folder)
        assert on_disk(folder) == NEW

    def test_a_file_edited_since_wins(self, folder: Path) -> None:
        """What somebody writes after the commit stays, before it is completed and after."""
        killed(lambda disk: commit(str(folder), change(), disk), 2, half=False)
        (folder / "pack.toml").write_text("met de hand\n")
        (folder / "en/questions.toml").unlink()
        (folder / "de").mkdir()
        (folder / "de/roles.toml").write_text("auch\n")
        expected = {**NEW, "pack.toml": "met de hand\n", "de/roles.toml": "auch\n"}
        del expected["en/questions.toml"]
        assert read(folder) == expected
        ended(folder)
        assert on_disk(folder) == expected


class TestCommit:
    def test_only_what_changes_is_written(self, folder: Path) -> None:
        """A commit writes its files, byte for byte, and leaves nothing else behind."""
        untouched = (folder / "en/questions.toml").stat().st_mtime_ns
        commit(str(folder), change(iter(["pack.toml", "questions.toml"])))
        expected = {**OLD, **{name: NEW[name] for name in ("pack.toml", "questions.toml")}}
        assert on_disk(folder) == expected
        assert (folder / "en/questions.toml").stat().st_mtime_ns == untouched

    def test_what_changed_meanwhile_is_not_overwritten(self, folder: Path) -> None:
        """When one file changed after it was read, nothing is written at all."""
        (folder / "questions.toml").write_text("met de hand\n")
        before = on_disk(folder)
        with pytest.raises(NotWritableError) as raised:
            commit(str(folder), change())
        assert raised.value.reason == "changed-since"
        assert raised.value.path.endswith("questions.toml")
        assert on_disk(folder) == before

    def test_a_new_file_overwrites_none(self, folder: Path) -> None:
        """A file that is to be new and is there already is not overwritten."""
        (folder / "de").mkdir()
        (folder / "de/roles.toml").write_text("auch\n")
        with pytest.raises(NotWritableError):
            commit(str(folder), change())
        assert (folder / "de/roles.toml").read_text() == "auch\n"

    def test_the_second_writer_is_told(self, folder: Path) -> None:
        """Of two writers at once the second is told that the folder is in use."""
        before = on_disk(folder)
        with only_writer(str(folder)):
            with pytest.raises(NotWritableError) as raised:
                commit(str(folder), change())
            assert raised.value.reason == "in-use"
        assert on_disk(folder) == before
        commit(str(folder), change())
        assert on_disk(folder) == NEW

    def test_a_dead_writer_holds_nothing(self, folder: Path) -> None:
        """A writer that died leaves no lock: the file it left behind is taken over."""
        killed(lambda disk: commit(str(folder), change(), disk), 0, half=False)
        assert BUSY in on_disk(folder)
        commit(str(folder), change())
        assert on_disk(folder) == NEW

    def test_a_lock_that_was_just_let_go_is_no_lock(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Who gets the file of a writer that just left makes one of its own, so two never write."""
        lock, asked = fcntl.flock, []

        def leaving(handle: int, how: int) -> None:
            asked.append(handle)
            if len(asked) == 1:
                (folder / BUSY).unlink()
            lock(handle, how)

        monkeypatch.setattr(fcntl, "flock", leaving)
        with only_writer(str(folder)), pytest.raises(NotWritableError), only_writer(str(folder)):
            pass
        assert len(asked) == 3

    def test_a_disk_that_cannot_lock_says_so(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """When the system cannot tell who is writing, nothing is written."""

        def failing(handle: int, how: int) -> None:
            raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

        monkeypatch.setattr(fcntl, "flock", failing)
        with pytest.raises(OSError, match="locks"):
            commit(str(folder), change())
        assert read(folder) == OLD

    @pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
    def test_rights_stay(self, folder: Path) -> None:
        """A file keeps its rights when it gets a new text."""
        (folder / "pack.toml").chmod(0o640)
        commit(str(folder), change())
        assert stat.S_IMODE((folder / "pack.toml").stat().st_mode) == 0o640

    def test_a_link_stays_a_link(self, folder: Path) -> None:
        """Of a link the file it leads to gets the new text."""
        os.rename(folder / "pack.toml", folder / "echt.toml")
        os.symlink("echt.toml", folder / "pack.toml")
        commit(str(folder), change(iter(["pack.toml"])))
        assert (folder / "pack.toml").is_symlink()
        assert (folder / "echt.toml").read_bytes().decode() == NEW["pack.toml"]

    @pytest.mark.parametrize(
        "name", ["../pack.toml", "a/b/c.toml", "/pack.toml", ".git/x", "en\\x", "C:x", "en//x"]
    )
    def test_nothing_outside_the_pack_is_written(self, folder: Path, name: str) -> None:
        """A name that leads out of the folder, or deeper than a pack goes, is refused."""
        with pytest.raises(ValueError, match="outside"):
            commit(str(folder), {name: Change(None, "x")})
        (folder / JOURNAL).write_text(json.dumps({"files": {name: {"before": None, "text": "x"}}}))
        ended(folder)
        assert read(folder) == OLD


class Full(Disk):
    """A disk that is full from a step on."""

    def __init__(self, step: int) -> None:
        """Be full at a number of writes, counted from 0."""
        self.left = step

    def write(self, path: str, data: bytes) -> None:
        """Write a file, or a part of it."""
        if self.left == 0:
            Path(path).write_bytes(data[:1])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)
        self.left -= 1
        super().write(path, data)


class TestNoRoom:
    @pytest.mark.parametrize("step", range(5))
    def test_a_full_disk_leaves_old_or_new(self, folder: Path, step: int) -> None:
        """On a full disk every file is read as it was, or as it was to be; half of one, never."""
        with pytest.raises(OSError, match="No space"):
            commit(str(folder), change(), Full(step))
        assert read(folder) == (NEW if step else OLD)
        assert ".perspectief-new" not in on_disk(folder)
        ended(folder)
        assert on_disk(folder) == (NEW if step else OLD)

    def test_a_folder_without_rights_stays_as_it_is(self, folder: Path) -> None:
        """A file that may not be written is not replaced by another."""
        with unwritable(folder / "questions.toml"), pytest.raises(PermissionError):
            commit(str(folder), change())
        assert on_disk(folder) == OLD


@contextmanager
def unwritable(path: Path) -> Iterator[None]:
    """Take the right to write a file away; also of a superuser, who has it anyhow."""
    with pytest.MonkeyPatch.context() as patch:
        access = os.access
        patch.setattr(os, "access", lambda p, m: Path(p) != path and access(p, m))
        yield


class TestReading:
    @pytest.mark.parametrize(
        "text", ["", "[]", "{", '{"files": {"pack.toml": {}}}', "\xff", "7", "[" * 100_000]
    )
    def test_a_strange_journal_says_nothing(self, folder: Path, text: str) -> None:
        """A journal that we did not write changes nothing of what is read."""
        (folder / JOURNAL).write_bytes(text.encode("latin-1"))
        assert changes(str(folder)) == {}
        assert read(folder) == OLD

    def test_a_journal_of_the_wrong_sort_says_nothing(self, folder: Path) -> None:
        """A pipe with the name of a journal keeps nobody waiting, and a huge one is not read."""
        os.mkfifo(folder / JOURNAL)
        assert read(folder) == OLD
        (folder / JOURNAL).unlink()
        with (folder / JOURNAL).open("wb") as file:
            file.truncate(10**9)
        assert read(folder) == OLD

    def test_a_file_of_the_wrong_sort_is_none(self, folder: Path) -> None:
        """What is no file, while a journal names it, is told as ever."""
        killed(lambda disk: commit(str(folder), change(), disk), 2, half=False)
        (folder / "pack.toml").unlink()
        os.mkfifo(folder / "pack.toml")
        with pytest.raises(OSError, match="no ordinary file"):
            Folder(str(folder)).read("pack.toml")
