"""Places in the lock: of each entry that is not understood, or that is of no use any more."""

import os
from pathlib import Path

import pytest

import perspectief
from helpers.marked import told, without_marks
from helpers.written import manifest, write_pack
from perspectief.findings import finding
from perspectief.locating.lock_entries import LockEntries
from perspectief.source.lock_file import LOCK
from perspectief.source.places import Folder

BASE = """
[bas-nieuw]
theme = "insights"
text = "Wat zie je?"
roles = ["hr"]
"""
RENAMED = '\n[renamed.questions]\nbas-oud = "bas-nieuw"\n'
MARKED = """\
# é 😀
format = 1
«FP435:"vé"» = 1
digest = "5f0c7a1be2d4"
parents = ["basis 1.0.0", «FP435:"zonder-versie"»]

[objects]
questions = ["bas-nieuw 9f3c1a77b0de", «FP435:3»]
«FP435:steps» = "niets"

[seen.questions.bas-weg]
«FP436:text» = '''
é
😀'''
unset = [«FP436:"moment"», «FP436:"purpose"»]
«FP436:"probes#toen"» = "Hoe?"

[seen.questions.bas-oud]
«FP436:text» = "Onder zijn vorige naam."

[seen.questions.bas-alles.«FP436:remove»]
text = "Weg."

[seen]
«FP435:sessions» = 3

[open.questions.bas-nieuw]
«FP435:text» = 3

[translated.en.questions.bas-weg.«FP436:text»]
from = "Wat?"

[translated.en]
«FP435:steps» = []
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version that changes nothing, of a pack that gave a question another name."""
    head = manifest("basis", prefix="bas") + RENAMED
    base = write_pack(tmp_path / "basis", {"questions.toml": BASE}, head)
    monkeypatch.setenv("PERSPECTIEF_PATH", str(base))
    return write_pack(tmp_path / "boven", {}, manifest("boven", extends="basis", prefix="bov"))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_each_entry_has_its_place(folder: Path, newline: str) -> None:
    """What is wrong with the lock is told at the very entry, in either sort of line ends."""
    text, expected = without_marks(MARKED, LOCK, newline)
    (folder / LOCK).write_bytes(text.encode())
    found = [each for each in perspectief.check(folder) if each.path.endswith(LOCK)]
    assert told(found, os.fspath(folder)) == sorted(expected)


def test_what_is_missing_is_told_at_the_start(folder: Path) -> None:
    """A lock that does not say its format, or that of a later one, is told at that."""
    for text, place in (('digest = "5f"\n', (1, 1)), ("# é\nformat = 2\n", (2, 1))):
        (folder / LOCK).write_text(text, encoding="utf-8")
        (each,) = (one for one in perspectief.check(folder) if one.code == "FP435")
        assert (each.line, each.column) == place


def test_a_lock_is_looked_over_once(folder: Path) -> None:
    """However many of its entries are told of, nobody reads it again for each of them."""
    names = [f"vreemd-{number}" for number in range(4)]
    (folder / LOCK).write_text("".join(f"{name} = 1\n" for name in names), encoding="utf-8")
    entries = LockEntries(Folder(os.fspath(folder)))
    lines = []
    for name in names:
        lines.append(entries.strange(finding("FP435", LOCK, entry=name), name).line)
        (folder / LOCK).unlink(missing_ok=True)
    assert lines == [1, 2, 3, 4]


def test_what_only_a_newer_toml_allows_has_a_place_too(folder: Path) -> None:
    """A lock in TOML 1.1, which is read all the same, is told at a place in it."""
    (folder / LOCK).write_text("format = 1\nversie = {\n  a = 1,\n}\n", encoding="utf-8")
    (each,) = (one for one in perspectief.check(folder) if one.code == "FP435")
    assert (each.line, each.column, each.end_line, each.end_column) == (2, 1, 2, 7)
