"""The lock as its file holds it: what goes in comes out, and what is strange is left aside."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.layer_strategies import anything, chains
from helpers.upkeep import BASE, QUESTION, locked, on, uva
from perspectief.layers import Chain
from perspectief.layers.leaves import ABSENT
from perspectief.layers.lock import Lock
from perspectief.layers.lock_table import as_table, from_table
from perspectief.layers.standing import standing
from perspectief.source.lock_file import LOCK, lock_text, read_lock
from perspectief.source.places import Folder

EVERYTHING = Lock(
    parents=(("pilot", "1.0.0"), ("basis", "1.2.0")),
    digest="5f0c7a1be2d4",
    objects={"questions": {"slot": "000000000001", "eerst": "000000000002"}},
    seen={
        ("questions", "eerst", "text"): 'Eén.\n\nTwee "twee" \\ drie.',
        ("questions", "eerst", "purpose"): ABSENT,
        ("questions", "eerst", "probes", "toen"): ABSENT,
        ("questions", "slot"): {"text": "X", "roles": ["hr"], "probes": {"a": "A"}},
        ("sessions", "middag", "blocks", "welkom", "minutes"): 10,
        ("sessions", "middag", "blocks", "gesprek"): {"approach": "rondje"},
        ("developments", "x", "review"): date(2027, 1, 31),
        ("en", "questions", "eerst", "text"): {"from": "Eén?", "made": "41b0c9d2e77a"},
    },
    open={
        ("questions", "eerst", "text"): "41b0c9d2e77a",
        ("en", "questions", "eerst", "text"): "41b0c9d2e77a",
    },
)


def through(lock: Lock) -> tuple[Lock, list[str]]:
    """Write a lock and read it again."""
    return from_table(tomli.loads(lock_text(as_table(lock))))


class TestRoundTrip:
    def test_everything_comes_back(self) -> None:
        """A lock with every sort of entry is read as it was written."""
        assert through(EVERYTHING) == (EVERYTHING, [])
        assert through(Lock()) == (Lock(), [])

    @settings(max_examples=15)
    @given(chains(2))
    def test_so_does_that_of_any_layer(self, layers: tuple[object, ...]) -> None:
        """The lock of any layer on any base is read as it was written, byte for byte."""
        lock = locked(standing(Chain(layers)))
        back, strange = through(lock)
        assert (back, strange) == (lock, [])
        assert lock_text(as_table(back)) == lock_text(as_table(lock))

    def test_entries_are_sorted(self) -> None:
        """The order in which overrides were recorded makes no difference to the file."""
        turned = Lock(seen=dict(reversed(EVERYTHING.seen.items())))
        assert lock_text(as_table(turned)) == lock_text(as_table(Lock(seen=EVERYTHING.seen)))

    def test_the_order_of_objects_is_kept(self) -> None:
        """The objects below stand in their own order, which is content."""
        lock, _ = through(EVERYTHING)
        assert list(lock.objects["questions"]) == ["slot", "eerst"]

    def test_git_merges_what_two_people_record(self, tmp_path: Path) -> None:
        """Two people who change different objects get one lock out of git, even neighbours."""
        ours, theirs = QUESTION, '[daarna]\nroles = ["hr"]\n'
        assert [*BASE.objects["questions"]][:2] == ["eerst", "daarna"]
        said = {"base": "", "ours": ours, "theirs": theirs, "both": ours + theirs}
        texts = {
            name: lock_text(as_table(locked(on(BASE, uva(questions=each)))))
            for name, each in said.items()
        }
        for name, text in texts.items():
            (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
        files = [str(tmp_path / name) for name in ("ours", "base", "theirs")]
        merged = subprocess.run(
            ["git", "merge-file", "-p", *files], capture_output=True, check=True
        )
        assert merged.stdout.decode() == texts["both"]

    def test_each_row_is_one_line(self) -> None:
        """A row says all of itself on one line, behind the line of its object."""
        lines = lock_text(as_table(EVERYTHING)).splitlines()
        of_object = lines.index("# questions/eerst")
        assert lines[of_object + 1 : of_object + 5] == [
            'seen.questions.eerst.unset = ["probes#toen", "purpose"]',
            r'seen.questions.eerst.text = "Eén.\n\nTwee \"twee\" \\ drie."',
            'open.en.questions.eerst.text = "41b0c9d2e77a"',
            'open.questions.eerst.text = "41b0c9d2e77a"',
        ]


class TestStrange:
    @pytest.mark.parametrize(
        ("table", "names"),
        [
            ({}, ["format"]),
            ({"format": 2, "digest": "x"}, ["format"]),
            ({"format": 1, "versie": 1}, ["versie"]),
            ({"format": 1, "digest": 3}, ["digest"]),
            ({"format": 1, "parents": ["pilot"]}, ["parents"]),
            ({"format": 1, "parents": ["pilot 1.0.0", "pilot 1.1.0"]}, ["parents"]),
            ({"format": 1, "objects": {"tips": ["a 1", "b 2", "a 3"]}}, ["objects.tips"]),
            ({"format": 1, "objects": {"questions": 3}}, ["objects.questions"]),
            ({"format": 1, "seen": []}, ["seen"]),
            ({"format": 1, "seen": {"questions": 3}}, ["seen.questions"]),
            ({"format": 1, "open": {"questions": {"x": {"text": 3}}}}, ["open.questions.x.text"]),
        ],
    )
    def test_it_is_named(self, table: dict[str, object], names: list[str]) -> None:
        """What in a lock cannot be understood is given by name."""
        assert from_table(table)[1] == names

    def test_the_rest_counts(self) -> None:
        """What stands beside something strange is read all the same."""
        lock, _ = from_table({**as_table(EVERYTHING), "parents": 3, "vreemd": []})
        assert lock.seen == EVERYTHING.seen

    @given(st.dictionaries(st.sampled_from(["seen", "open", "objects", "translated", "digest"]),
                           anything))  # fmt: skip
    def test_anything_is_read(self, table: dict[str, object]) -> None:
        """Whatever stands in the file, there is a lock."""
        lock, _ = from_table({"format": 1, **table})
        assert isinstance(lock, Lock)


class TestFile:
    def test_there_need_be_none(self, tmp_path: Path) -> None:
        """A folder without lock has none, and nothing is wrong with that here."""
        assert read_lock(Folder(str(tmp_path))) == (None, [])
        assert read_lock(Folder(str(tmp_path / "weg"))) == (None, [])

    def test_it_is_read(self, tmp_path: Path) -> None:
        """What `lock_text` gives is read as its table."""
        (tmp_path / LOCK).write_text(lock_text(as_table(EVERYTHING)), encoding="utf-8")
        assert read_lock(Folder(str(tmp_path))) == (as_table(EVERYTHING), [])

    @pytest.mark.parametrize(
        "data", [b"\xff", b"<<<<<<< ours\n", b'digest = "\n', b"x" * 2_000_000]
    )
    def test_one_that_cannot_be_read(self, tmp_path: Path, data: bytes) -> None:
        """A lock that cannot be read is told once, as a warning that says what to do."""
        (tmp_path / LOCK).write_bytes(data)
        table, (found,) = read_lock(Folder(str(tmp_path)))
        assert (table, found.code, found.severity) == (None, "FP431", "warning")
        assert str(tmp_path) in found.hint("nl")
