"""Files that no parser should see: each is a finding with a place, in little memory."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.hostile import HEAVY
from helpers.mended import NAME
from helpers.written import manifest, write_pack
from perspectief import check
from perspectief.findings import Finding
from perspectief.source.pack_files import read_pack, read_translation
from perspectief.source.places import Folder, pack_at
from perspectief.source.prescan import DEPTH, OBJECTS
from perspectief.source.reading import read_table

QUESTION = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'


def found_in(folder: Path, data: bytes) -> Finding:
    """Read these bytes as a file that cannot be read, and give the one finding."""
    (folder / NAME).write_bytes(data)
    table, (found,) = read_table(Folder(str(folder)), NAME)
    assert table == {}
    return found


class TestEncodings:
    @pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be"])
    def test_utf_16_is_named(self, tmp_path: Path, name: str) -> None:
        """A file in UTF-16, with or without mark, is told to be that, at its beginning."""
        found = found_in(tmp_path, QUESTION.encode(name))
        assert (found.code, found.line, found.column) == ("FP008", 1, 1)

    def test_a_windows_file_shows_the_character_that_was_meant(self, tmp_path: Path) -> None:
        """Of a byte that is no UTF-8 the character is shown that it is in Windows-1252."""
        found = found_in(tmp_path, "x = 1\ny = “één”\n".encode("cp1252"))
        assert (found.code, found.line, found.column) == ("FP002", 2, 5)
        assert '"“"' in found.hint("en")
        assert '"“"' in found.hint("nl")

    def test_a_byte_that_is_nothing_in_windows_either_is_not_guessed(self, tmp_path: Path) -> None:
        """Nothing is guessed of a byte that stands for nothing there."""
        found = found_in(tmp_path, b"x = \x81\n")
        assert (found.code, found.params["guess"]) == ("FP002", "")

    @pytest.mark.parametrize(("data", "code"), [(b"\x01\xff", "FP006"), (b"\xff\x01", "FP002")])
    def test_the_first_of_two_is_told(self, tmp_path: Path, data: bytes, code: str) -> None:
        """Of a control character and a wrong byte the one that stands first is told."""
        assert found_in(tmp_path, data).code == code


class TestDepth:
    @pytest.mark.parametrize(
        ("text", "line", "column"),
        [
            ("x = " + "[" * 300, 1, 5 + DEPTH),
            ("y = 1\nx = " + "{a=" * 300, 2, 5 + 3 * DEPTH),
            ("x = [\n" + "[\n" * 2000, 1 + DEPTH, 1),
            ("a." * 300 + "b = 1", 1, 2 + 2 * DEPTH),
            ("\n[[" + "a." * 3000 + "b]]", 2, 2 * DEPTH),
        ],
    )
    def test_it_is_told_where_it_becomes_too_deep(
        self, tmp_path: Path, text: str, line: int, column: int
    ) -> None:
        """The first bracket or point that is one too many is the place."""
        found = found_in(tmp_path, text.encode())
        assert (found.code, found.line, found.column) == ("FP005", line, column)

    def test_headers_and_keys_that_are_deep_together_have_a_place(self, tmp_path: Path) -> None:
        """What is too deep only with its header is told where most is nested."""
        deep = ".".join("a" * (DEPTH - 5))
        found = found_in(tmp_path, f"x = 1\n[{deep}]\n{deep} = 1\n".encode())
        assert (found.code, found.line) == ("FP005", 2)

    @pytest.mark.parametrize("text", ["[" * 300, "a.b " * 100, "{ [" * 100])
    def test_what_stands_in_a_text_nests_nothing(self, tmp_path: Path, text: str) -> None:
        """Brackets and points in texts and explanations may be as many as they are."""
        said = f"x = \"{text}\"\ny = '''\n{text}\n'''\n# {text}\n"
        (tmp_path / NAME).write_text(said, "utf-8")
        table, found = read_table(Folder(str(tmp_path)), NAME)
        assert (table["x"], found) == (text, [])


class TestNumbers:
    def test_too_many_objects_are_told_at_the_first_too_many(self, tmp_path: Path) -> None:
        """More headers than anybody writes are a finding, at the first beyond the limit."""
        text = "# veel" + "".join(f"\n[a{n}]" for n in range(OBJECTS + 5))
        found = found_in(tmp_path, text.encode())
        assert (found.code, found.line) == ("FP009", OBJECTS + 2)

    def test_as_many_as_the_limit_are_read(self, tmp_path: Path) -> None:
        """A file with exactly the limit is read."""
        text = "# veel" + "".join(f"\n[a{n}]" for n in range(OBJECTS))
        (tmp_path / NAME).write_text(text, "utf-8")
        table, found = read_table(Folder(str(tmp_path)), NAME)
        assert (len(table), found) == (OBJECTS, [])


def outside(folder: Path) -> Path:
    """Make a file outside the folder of a pack."""
    elsewhere = folder.parent / "elders"
    elsewhere.mkdir()
    (elsewhere / NAME).write_text(QUESTION, "utf-8")
    return elsewhere


def as_link(path: Path) -> None:
    path.symlink_to(outside(path.parent) / NAME)


def as_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


KINDS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "pipe": (os.mkfifo, "FP011", "is no ordinary file"),
    "folder": (Path.mkdir, "FP011", "is no ordinary file"),
    "device outside": (as_device, "FP010", "somewhere outside the folder of the pack"),
    "link outside": (as_link, "FP010", "somewhere outside the folder of the pack"),
    "link to itself": (lambda path: path.symlink_to(path.name), "FP004", "leads to itself"),
    "link to nothing": (lambda path: path.symlink_to("niets.toml"), "FP004", "is not there"),
}


class TestFilesThatAreNone:
    @pytest.mark.parametrize("kind", KINDS)
    def test_what_is_no_file_of_the_pack_is_a_finding(self, tmp_path: Path, kind: str) -> None:
        """A pipe, folder, device or link elsewhere is told at its own path, and the rest read."""
        make, code, words = KINDS[kind]
        folder = write_pack(tmp_path / "pakket", {"tips.toml": ""})
        make(folder / NAME)
        files, (found,) = read_pack(Folder(str(folder)))
        assert (found.code, found.path) == (code, str(folder / NAME))
        assert "tips" in files.kinds
        assert words in found.message("en")
        assert "None" not in found.message("nl")
        (told,) = check(folder, plugins=False)
        assert (told.code, told.path, told.line, told.column) == (code, found.path, 1, 1)

    def test_a_link_within_the_pack_is_followed(self, tmp_path: Path) -> None:
        """A link to another file of the same pack is as good as that file."""
        folder = write_pack(tmp_path, {"echt.md": QUESTION})
        (folder / NAME).symlink_to("echt.md")
        files, found = read_pack(Folder(str(folder)))
        assert (list(files.kinds["questions"]), found) == (["vb-vraag"], [])

    def test_a_pack_may_be_reached_through_a_link(self, tmp_path: Path) -> None:
        """The folder of the pack itself may be a link: its files are its own."""
        folder = write_pack(tmp_path / "pakket", {NAME: QUESTION})
        (tmp_path / "link").symlink_to(folder)
        assert read_pack(pack_at(str(tmp_path / "link")))[1] == []

    def test_a_folder_of_translations_may_not_lie_elsewhere(self, tmp_path: Path) -> None:
        """A folder of a language that is a link out of the pack is not read, and told."""
        folder = write_pack(tmp_path / "pakket")
        (folder / "en").symlink_to(outside(folder))
        tables, (found,) = read_translation(Folder(str(folder)), "en")
        assert (tables, found.code, found.path) == ({}, "FP010", str(folder / "en"))

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="no superuser")
    def test_a_file_that_may_not_be_opened_is_told_in_words(self, tmp_path: Path) -> None:
        """Without permission a file is a finding that says so in both languages."""
        folder = write_pack(tmp_path, {NAME: QUESTION})
        (folder / NAME).chmod(0)
        os.seteuid(65534)
        try:
            _, (found,) = read_table(Folder(str(folder)), NAME)
        finally:
            os.seteuid(0)
        assert found.code == "FP004"
        assert "may not open" in found.message("en")
        assert "mag het niet openen" in found.message("nl")

    def test_a_file_that_goes_while_others_are_read_is_told(self, tmp_path: Path) -> None:
        """A file that vanished since the folder was listed is a finding."""
        _, (found,) = read_table(Folder(str(tmp_path)), NAME)
        assert (found.code, found.params["reason_nl"]) == ("FP004", "het is er niet")

    def test_two_names_that_differ_in_capitals_are_told(self, tmp_path: Path) -> None:
        """Two files that are one on some systems are an error, also where they are two."""
        folder = write_pack(tmp_path, {NAME: QUESTION, "Questions.toml": QUESTION})
        _, (found,) = read_pack(Folder(str(folder)))
        assert (found.code, found.params["other"]) == ("FP012", "Questions.toml")

    def test_a_manifest_that_is_a_folder_is_told(self, tmp_path: Path) -> None:
        """A pack whose pack.toml is a folder says that, and not that there is none."""
        (tmp_path / "pack.toml").mkdir()
        _, (found,) = read_pack(pack_at(str(tmp_path)))
        assert (found.code, found.path) == ("FP011", str(tmp_path / "pack.toml"))


STATUS = Path("/proc/self/status")
MEASURED = f"""
import re, sys
from pathlib import Path
from perspectief.source.places import Folder
from perspectief.source.reading import read_table
for name in sys.argv[2:]:
    found = read_table(Folder(sys.argv[1]), name)[1]
    print(name, len(found), found[0].line)
print("MiB", int(re.search(r"VmHWM:\\s+(\\d+)", Path({str(STATUS)!r}).read_text())[1]) // 1024)
"""
"""Reads files, and tells what is found; then the most memory that was used at once."""


class TestCost:
    @pytest.mark.skipif(not STATUS.exists(), reason="this system does not tell it like that")
    def test_bad_files_take_little_memory(self, tmp_path: Path) -> None:
        """Whatever a file is made of, what is wrong with it is told, in 200 MB at most."""
        for number, data in enumerate(HEAVY.values()):
            (tmp_path / f"{number}.toml").write_bytes(data)
        names = [f"{number}.toml" for number in range(len(HEAVY))]
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, str(tmp_path), *names],
            capture_output=True,
            check=True,
            text=True,
        )
        *rows, memory = [line.split() for line in done.stdout.splitlines()]
        assert len(rows) == len(HEAVY)
        assert all(int(row[1]) >= 1 for row in rows)
        assert int(memory[1]) < 200

    def test_the_manifest_is_read_as_the_rest(self, tmp_path: Path) -> None:
        """A manifest of too many brackets is a finding as any other file."""
        folder = write_pack(tmp_path, {"pack.toml": "x = " + "[" * 100_000}, head=manifest())
        _, findings = read_pack(Folder(str(folder)))
        assert [found.code for found in findings] == ["FP005"]
