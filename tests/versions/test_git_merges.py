"""What git makes of the locks of two people who each change something in a copy of their own."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

import perspectief
from helpers.releases import University, edit
from perspectief.source.lock_file import LOCK, lock_text

WORK = Callable[[Path], object]
MARKS = ("<<<<<<<", "=======", ">>>>>>>")
TEXT, PURPOSE = "questions/bas-agenda#text", "questions/bas-agenda#purpose"


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call git as somebody without settings of their own."""
    who = ("-c", "user.name=Iemand", "-c", "user.email=iemand@example.org")
    quiet = ("-c", "core.autocrlf=false", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", "-C", str(folder), *who, *quiet, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def merged(folder: Path, ours: WORK, theirs: WORK) -> bool:
    """Have two people change a version in branches, and merge these; tell whether git could."""
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Begin")
    for branch, work in (("theirs", theirs), ("ours", ours)):
        git(folder, "checkout", "-q", "main")
        git(folder, "checkout", "-q", "-b", branch)
        work(folder)
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", branch)
    return git(folder, "merge", "-q", "--no-edit", "theirs").returncode == 0


def keep_both(lock: Path) -> None:
    """Answer git by keeping the lines of both, as the message says."""
    lines = lock.read_text("utf-8").splitlines(keepends=True)
    lock.write_text("".join(each for each in lines if each[:7] not in MARKS), "utf-8")


def adding(*addresses: str) -> WORK:
    """Give the work of somebody who puts texts ready to be changed."""
    return lambda folder: perspectief.add_overrides(folder, addresses)


def seen(folder: Path) -> dict[str, object]:
    """Give what the lock keeps of questions."""
    kept: dict[str, object] = tomli.loads((folder / LOCK).read_text("utf-8"))["seen"]["questions"]
    return kept


def upkeep(folder: Path) -> set[str]:
    """Give the codes of what is told of the lock."""
    found = perspectief.check(folder, plugins=False)
    return {each.code for each in found if each.code.startswith(("FP43", "FP44"))}


class TestFirstChanges:
    """Nobody has changed anything yet, and two people each make their first change."""

    def test_of_different_kinds(self, university: University) -> None:
        """Objects of two kinds never meet, and all that was recorded is there."""
        there = adding("questions/bas-scan"), adding("steps/informeer#title")
        assert merged(university.folder, *there)
        assert upkeep(university.folder) == set()

    def test_of_neighbours(self, university: University) -> None:
        """Nor do two objects of one kind, though they stand one behind the other in the base."""
        apart = university.folder
        write = {id: f'[{id}]\npurpose = "Om {id}."\n' for id in ("bas-agenda", "bas-scan")}

        def by_hand(id: str) -> WORK:
            def work(folder: Path) -> None:
                (folder / f"{id}.txt").write_text(write[id])
                perspectief.add_overrides(folder, [f"questions/{id}"])
                # Each in a file of its own here: it is the lock that git is to merge.
                shutil.move(folder / "questions.toml", folder / f"{id}.txt")

            return work

        assert merged(apart, by_hand("bas-agenda"), by_hand("bas-scan"))
        assert set(seen(apart)) == {"bas-agenda", "bas-scan"}


class TestOneObject:
    def test_two_fields(self, university: University) -> None:
        """Of two fields of one object git asks; with the lines of both the lock is right."""

        def work(address: str) -> WORK:
            def done(at: Path) -> None:
                perspectief.add_overrides(at, [address])
                (at / "questions.toml").unlink()

            return done

        folder = university.folder
        assert not merged(folder, work(PURPOSE), work(TEXT))
        assert "FP431" in upkeep(folder)
        keep_both(folder / LOCK)
        assert "FP431" not in upkeep(folder)
        assert set(seen(folder)["bas-agenda"]) == {"text", "purpose"}  # type: ignore[call-overload] - a table

    def test_one_field(self, university: University) -> None:
        """What two people record of one field is the same, and stands there once."""
        assert merged(university.folder, adding(TEXT), adding(TEXT))
        assert seen(university.folder) == {"bas-agenda": {"text": "Wat staat er nu in je agenda?"}}


class TestUpgrading:
    def test_both_take_over_one_base(self, university: University) -> None:
        """Two people who take over the same base, with other texts of their own, get one lock."""
        university.change()
        university.install(university.second)

        def work(old: str, new: str) -> WORK:
            def done(folder: Path) -> None:
                edit(folder, {old: new})
                perspectief.upgrade(folder, write=True)
                perspectief.confirm(folder, None)

            return done

        ours, theirs = work("in je Outlook?", "in je week?"), work("van nu.", "van vandaag.")
        assert merged(university.folder, ours, theirs)
        # What is gone below asks for an edit, and nothing else for a look.
        assert upkeep(university.folder) == {"FP433"}

    def test_one_takes_over_and_one_adds(self, university: University) -> None:
        """What was added on the older base is told as changed once the new one is taken over."""
        before = (university.first, university.second)

        def theirs(folder: Path) -> None:
            university.install(before[0])
            perspectief.add_overrides(folder, ["questions/bas-scan"])
            edit(folder, {'"Wat scan je vaak?"': '"Wat scan jij vaak?"'})

        def ours(folder: Path) -> None:
            university.install(before[1])
            perspectief.upgrade(folder, write=True)

        # One sealed the lock anew, and the other took the seal away: about that line git asks.
        assert not merged(university.folder, ours, theirs)
        keep_both(university.folder / LOCK)
        assert upkeep(university.folder) == {"FP440"}


IDS = ("a", "b", "c")
VALUES = st.sampled_from(("x", "y", "twee\n\nalinea's", ["hr", "medewerker"], {"t": "x"}))
ROWS = st.dictionaries(
    st.tuples(
        st.sampled_from(("seen", "open")),
        st.sampled_from(IDS),
        st.sampled_from(("text", "title")),
    ),
    VALUES,
    max_size=6,
)
Rows = dict[tuple[str, str, str], object]


def text_of(rows: Rows) -> str:
    """Write a lock with rows of questions."""
    table: dict[str, dict[str, dict[str, dict[str, object]]]] = {}
    for (section, id, name), value in sorted(rows.items(), key=lambda each: each[0]):
        table.setdefault(section, {}).setdefault("questions", {}).setdefault(id, {})[name] = value
    objects = {"questions": [f"{id} 9f3c1a77b0de" for id in IDS], "tips": ["d 9f3c1a77b0de"]}
    return lock_text({"format": 1, "digest": "x", "parents": [], "objects": objects, **table})


def rows_of(table: dict[str, dict[str, dict[str, dict[str, object]]]]) -> Rows:
    """Read the rows of a lock."""
    return {
        (section, id, name): value
        for section in ("seen", "open")
        for id, said in table.get(section, {}).get("questions", {}).items()
        for name, value in said.items()
    }


def changed(rows: Rows, base: Rows) -> set[str]:
    """Give the objects of which somebody recorded something else."""
    return {at[1] for at in {*rows, *base} if rows.get(at) != base.get(at)}


@settings(max_examples=40, deadline=None)
@given(ROWS, ROWS, ROWS)
def test_who_change_different_objects_never_meet(
    tmp_path_factory: pytest.TempPathFactory, base: Rows, ours: Rows, theirs: Rows
) -> None:
    """Git merges the locks of two people when each changed other objects: all of both is in it."""
    theirs = {at: each for at, each in theirs.items() if at[1] not in changed(ours, base)}
    theirs |= {at: each for at, each in base.items() if at[1] in changed(ours, base)}
    folder = tmp_path_factory.mktemp("samen")
    for name, rows in (("ours", ours), ("base", base), ("theirs", theirs)):
        (folder / name).write_text(text_of(rows), "utf-8", newline="\n")
    merge = git(folder, "merge-file", "-p", "ours", "base", "theirs")
    assert merge.returncode == 0
    moved = changed(ours, base)
    right = {at: each for at, each in ours.items() if at[1] in moved}
    right |= {at: each for at, each in theirs.items() if at[1] not in moved}
    assert rows_of(tomli.loads(merge.stdout)) == right
