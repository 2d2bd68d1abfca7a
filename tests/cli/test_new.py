"""`perspectief new`: a folder with a pack to write on in, and never a file overwritten."""

import os
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command

ARGUMENTS = ("new", "archief", "--group", "archiefmedewerker")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the command is called."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(folder: Path) -> dict[str, bytes]:
    """Give all files in a folder by their path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


class TestWriting:
    @pytest.mark.parametrize("code", [False, True])
    def test_the_folder_holds_what_the_library_gives(
        self, command: Command, here: Path, code: bool
    ) -> None:
        """The command writes the files that `new_pack` gives, and nothing else."""
        said = command(*ARGUMENTS, *(["--code"] if code else []))
        assert (said.code, said.err) == (0, "")
        made = perspectief.new_pack("archief", group="archiefmedewerker", code=code)
        assert written(here / "archief") == {path: text.encode() for path, text in made.items()}

    def test_it_says_what_was_made_and_what_to_do_next(self, command: Command) -> None:
        """Afterwards the names that were chosen are told, and the next command, which works."""
        said = command(*ARGUMENTS, "--ui-lang", "nl")
        assert "archiefmedewerkers" in said.out
        assert '"arc-"' in said.out
        next_command = said.out.strip().rpartition("perspectief ")[2].split()
        assert command(*next_command).code == 0

    def test_another_folder_may_be_chosen(self, command: Command, here: Path) -> None:
        """With -o the folder is another one, and a name with a space is told between quotes."""
        said = command("new", "archief", "-o", "mijn map")
        assert (here / "mijn map" / "README.md").is_file()
        assert f'"{Path("mijn map")}"' in said.out.replace(f".{os.sep}", "")

    def test_an_empty_folder_is_used(self, command: Command, here: Path) -> None:
        """A folder that is there and empty is written into."""
        (here / "archief").mkdir()
        assert command(*ARGUMENTS).code == 0

    def test_a_prefix_may_be_chosen(self, command: Command, here: Path) -> None:
        """With --prefix all new ids begin with that."""
        assert '"afm-"' in command(*ARGUMENTS, "--prefix", "afm").out
        text = (here / "archief/src/perspectief_archief/tips.toml").read_text("utf-8")
        assert "\n[afm-voorbeeld-" in text


class TestRefusing:
    def test_nothing_is_overwritten(self, command: Command, here: Path) -> None:
        """A folder with anything in it is left as it is, and the way out is told."""
        folder = here / "archief"
        folder.mkdir()
        (folder / "notitie.txt").write_text("van mij")
        said = command(*ARGUMENTS, "--ui-lang", "nl")
        assert (said.code, said.out) == (2, "")
        assert "archief staat al iets" in said.err
        assert "-o" in said.err
        assert written(folder) == {"notitie.txt": b"van mij"}

    def test_a_file_is_no_folder(self, command: Command, here: Path) -> None:
        """A file of that name stays as it is."""
        (here / "archief").write_text("van mij")
        said = command(*ARGUMENTS)
        assert said.code == 2
        assert "is no folder" in said.err
        assert (here / "archief").read_text() == "van mij"

    def test_a_place_that_cannot_be_written_is_told(self, command: Command, here: Path) -> None:
        """What the system refuses is told with the path, and is no traceback."""
        (here / "bestand").write_text("")
        said = command("new", "archief", "-o", "bestand/archief")
        assert said.code == 2
        assert "bestand" in said.err

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["Archief"], ["a-z", "archief"]),
            (["Hoger Onderwijs!"], ["a-z", "hoger-onderwijs"]),
            (["a" * 41], ["40"]),
            (["pilot"], ["pilot", "perspectief list"]),
            (["secretaresse"], ["perspectief-secretaresse", "perspectief list"]),
            (["x", "--prefix", "A-b"], ["A-b", "a-z", "12"]),
            (["x", "--prefix", "se"], ["secretaresse", "sec", "--prefix"]),
            (["x", "--prefix", "secr"], ["secretaresse", "sec", "--prefix"]),
            (["x", "--prefix", "cao"], ["cao-", "--prefix"]),
            (["x", "--prefix", "onze"], ["onze_organisatie", "--prefix"]),
            (["cao"], ["cao-", "--prefix"]),
            (["x", "--group", ""], ["60"]),
            (["x", "--group", 'de "groep"'], ["60"]),
            (["x", "--group", "{groep}"], ["60"]),
            (["x", "--group", "g" * 61], ["60"]),
            (["x", "--group", "9 mensen"], ["60"]),
        ],
        ids=lambda value: " ".join(value) if len(value) < 3 else None,
    )
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_a_name_that_cannot_be_is_explained(
        self, command: Command, here: Path, arguments: list[str], told: list[str], language: str
    ) -> None:
        """A bad or taken name gives exit code 2 and what is allowed; nothing is written."""
        said = command("new", *arguments, "--ui-lang", language)
        assert (said.code, said.out) == (2, "")
        assert [word for word in told if word not in said.err] == []
        assert list(here.iterdir()) == []

    def test_without_the_pilot_there_is_nothing_to_build_on(
        self, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """When the pilot is switched off that is told, and is no traceback."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "pilot")
        said = command(*ARGUMENTS)
        assert said.code == 2
        assert "PERSPECTIEF_DISABLE" in said.err
