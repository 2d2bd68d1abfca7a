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


def merged(folder: Path, ours: WORK, theirs: WORK, *, union: bool = True) -> bool:
    """Have two people change a version in branches, and merge these; tell whether git could."""
    if not union:
        (folder / ".gitattributes").unlink()
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


@pytest.mark.parametrize("union", [True, False])
class TestFirstChanges:
    """Nobody has changed anything yet, and two people each make their first change."""

    def test_of_different_kinds(self, university: University, union: bool) -> None:
        """Objects of two kinds never meet, and all that was recorded is there."""
        there = adding("questions/bas-scan"), adding("steps/informeer#title")
        assert merged(university.folder, *there, union=union)
        assert upkeep(university.folder) == set()

    def test_of_neighbours(self, university: University, union: bool) -> None:
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

        assert merged(apart, by_hand("bas-agenda"), by_hand("bas-scan"), union=union)
        assert set(seen(apart)) == {"bas-agenda", "bas-scan"}


class TestOneObject:
    def test_two_fields(self, university: University) -> None:
        """Two fields of one object stand behind each other, and git takes both."""
        git_only_lock(university.folder, [TEXT], [PURPOSE])
        assert set(seen(university.folder)["bas-agenda"]) == {"text", "purpose"}  # type: ignore[call-overload] - a table

    def test_one_field(self, university: University) -> None:
        """What two people record of one field is the same, and stands there once."""
        git_only_lock(university.folder, [TEXT], [TEXT])
        assert seen(university.folder) == {"bas-agenda": {"text": "Wat staat er nu in je agenda?"}}


def git_only_lock(folder: Path, ours: list[str], theirs: list[str]) -> None:
    """Merge what two people add, of which the files with their texts are no concern here."""

    def work(addresses: list[str]) -> WORK:
        def done(at: Path) -> None:
            perspectief.add_overrides(at, addresses)
            (at / "questions.toml").unlink()

        return done

    assert merged(folder, work(ours), work(theirs))


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

        assert merged(university.folder, ours, theirs)
        assert upkeep(university.folder) == {"FP440"}

    def test_two_bases_are_noticed(self, university: University) -> None:
        """Of two people who took over different bases no lock is made that seems right."""

        def work(base: Path) -> WORK:
            def done(folder: Path) -> None:
                university.install(base)
                perspectief.upgrade(folder, write=True)

            return done

        third = shutil.copytree(university.second, university.second.parent / "drie")
        edit(third, {"het meest?": "het minst?"})
        assert merged(university.folder, work(university.second), work(third))
        assert "FP431" in upkeep(university.folder)


IDS = ("a", "b", "c")
VALUES = st.sampled_from(("x", "y", "twee\n\nalinea's", ["hr", "medewerker"], {"t": "x"}))
ROWS = st.dictionaries(
    st.tuples(
        st.sampled_from(("seen", "open")),
        st.sampled_from((*IDS, "uvs-eigen", "uvs-nieuw")),
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


@settings(max_examples=40, deadline=None)
@given(ROWS, ROWS, ROWS)
def test_every_line_is_what_somebody_wrote(
    tmp_path_factory: pytest.TempPathFactory, base: Rows, ours: Rows, theirs: Rows
) -> None:
    """A lock that git put together cannot be read, or each row is as one of the two wrote it."""
    folder = tmp_path_factory.mktemp("samen")
    for name, rows in (("ours", ours), ("base", base), ("theirs", theirs)):
        (folder / name).write_text(text_of(rows), "utf-8", newline="\n")
    made = git(folder, "merge-file", "-p", "--union", "ours", "base", "theirs").stdout
    try:
        table = tomli.loads(made)
    except tomli.TOMLDecodeError:
        return
    found = rows_of(table)
    for at, value in found.items():
        assert value in [rows[at] for rows in (ours, theirs) if at in rows]
    # What one of the two recorded or changed is never lost, and never undone.
    for mine, other in ((ours, theirs), (theirs, ours)):
        for at, value in mine.items():
            if base.get(at) != value and other.get(at) == base.get(at):
                assert found[at] == value
