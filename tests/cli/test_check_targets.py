"""What `check` checks: folders, ids, archives, files of a pack and patterns, each pack once."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from helpers.called import Command, Said
from helpers.written import write_pack
from perspectief.cli.targets import targets

VRAAG = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two packs, one of which is translated, and with other things; we are in it."""
    write_pack(tmp_path / "packs" / "een", {"questions.toml": VRAAG})
    write_pack(tmp_path / "packs" / "twee", {"questions.toml": VRAAG})
    english = tmp_path / "packs" / "een" / "en"
    english.mkdir()
    (english / "questions.toml").write_text('[vb-vraag]\ntext = "What do you take along?"\n')
    (english / "pack.toml").write_text('title = "Example"\n')
    (tmp_path / "packs" / "leeg").mkdir()
    (tmp_path / "packs" / "README.md").write_text("")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*arguments: str) -> list[str]:
    """Give the names of what arguments mean, with slashes as on Unix."""
    return [each.name.replace(os.sep, "/") for each in targets(arguments)]


def checked(said: Said) -> list[str]:
    """Give the packs that were checked, in order, as the standard error tells them."""
    told = [line.partition(": ") for line in said.err.splitlines()]
    return [head for head, _, rest in told if rest.startswith(("nothing", "0 ", "1 "))]


class TestFiles:
    @pytest.mark.parametrize(
        ("file", "pack"),
        [
            ("packs/een/questions.toml", "packs/een/"),
            ("packs/een/pack.toml", "packs/een/"),
            ("packs/een/en/questions.toml", "packs/een/"),
            ("packs/een/en/pack.toml", "packs/een/"),
        ],
    )
    @pytest.mark.usefixtures("work")
    def test_a_file_stands_for_its_pack(self, file: str, pack: str) -> None:
        """A file of a pack, or of its translation, stands for the whole pack."""
        assert names(file) == [pack]

    @pytest.mark.parametrize(
        ("folder", "file", "pack"),
        [
            ("packs/een", "questions.toml", "./"),
            ("packs/een", "en/questions.toml", "./"),
            ("packs/een/en", "questions.toml", "../"),
            ("packs/een/en", "pack.toml", "../"),
        ],
    )
    def test_a_file_is_found_from_inside_too(
        self,
        work: Path,
        monkeypatch: pytest.MonkeyPatch,
        command: Command,
        folder: str,
        file: str,
        pack: str,
    ) -> None:
        """A file stands for its pack also when we are in that pack, or in its translation."""
        monkeypatch.chdir(work / folder)
        assert names(file) == [pack]
        assert checked(command("check", file)) == [pack]

    @pytest.mark.usefixtures("work")
    def test_a_file_of_no_pack_is_told(self, command: Command) -> None:
        """A file with no pack around it is exit code 2; the others are checked."""
        said = command("check", "packs/README.md", "packs/een/")
        assert said.code == 2
        assert "packs/README.md is a file with no pack.toml beside it" in said.err
        assert "Name the folder of a pack, such as ./archief" in said.err
        assert checked(said) == ["packs/een/"]


class TestOnce:
    @pytest.mark.usefixtures("work")
    def test_each_pack_is_checked_once(self, command: Command) -> None:
        """Named in several ways, a pack is checked once, where it was named first."""
        arguments = (
            "packs/twee/questions.toml",
            "packs/een/en/pack.toml",
            "packs/een",
            os.path.abspath("packs/twee"),
            "pilot",
            "packs/*",
            "pilot",
        )
        assert checked(command("check", *arguments)) == ["packs/twee/", "packs/een/", "pilot"]

    def test_a_project_is_its_pack(self, tmp_path: Path) -> None:
        """The folder of a project and that of the pack in it are one."""
        pack = write_pack(tmp_path / "src" / "perspectief_vb")
        assert len(targets([str(tmp_path), str(pack), f"{pack}/pack.toml"])) == 1


class TestPatterns:
    @pytest.mark.usefixtures("work")
    def test_a_pattern_gives_the_packs_that_match(self) -> None:
        """A pattern gives the packs that match it, sorted, and leaves out what is no pack."""
        assert names("packs/*") == ["packs/een", "packs/twee"]
        assert names("packs/*/questions.toml") == ["packs/een/", "packs/twee/"]
        assert names("**/pack.toml") == ["packs/een/", "packs/twee/"]

    @pytest.mark.usefixtures("work")
    def test_a_pattern_gives_archives_too(self, command: Command) -> None:
        """A pattern may match wheels and zip files, and what is in them is checked."""
        with ZipFile("een.zip", "w") as archive:
            archive.write("packs/een/pack.toml", "een/pack.toml")
        assert names("*.zip") == ["een.zip"]
        assert checked(command("check", "*.zip")) == ["een.zip"]

    @pytest.mark.usefixtures("work")
    def test_a_pattern_that_matches_no_pack_is_told(self, command: Command) -> None:
        """A pattern that no pack matches is exit code 2."""
        for pattern in ("x*", "packs/l*", "packs/*.md"):
            said = command("check", pattern)
            told = f"error: {pattern} matches no pack\n  Name the folder of a pack"
            assert (said.code, said.err.startswith(told)) == (2, True)

    def test_a_folder_may_have_the_name_of_a_pattern(self, work: Path) -> None:
        """What is there under that very name is no pattern."""
        write_pack(work / "map[1]")
        assert names("./map[1]") == ["./map[1]"]


class TestNames:
    @pytest.mark.usefixtures("work")
    def test_a_name_that_can_be_no_id_is_a_path(self, command: Command) -> None:
        """A folder whose name cannot be an id needs no slash to be taken for a folder."""
        write_pack(Path("Mijn pakket"))
        assert names("Mijn pakket", ".", "..") == ["Mijn pakket/", ".", ".."]
        assert command("check", "Mijn pakket").code == 0

    @pytest.mark.parametrize("place", [".", ".."])
    @pytest.mark.parametrize(
        "asked",
        [("check",), ("show",), ("diff", "pilot"), ("kit", "--only=acties", "--format=html")],
        ids=lambda asked: asked[0],
    )
    def test_the_folder_one_is_in_is_a_place(
        self, command: Command, work: Path, asked: tuple[str, ...], place: str
    ) -> None:
        """A dot is the folder that one is in and two are the one above, for every command."""
        write_pack(work)
        (work / "en").mkdir()
        os.chdir(work / "en" if place == ".." else work)
        said = command(*asked, place)
        assert (said.code, "voorbeeld" in (said.out + said.err).lower()) == (0, asked[0] != "check")

    @pytest.mark.usefixtures("work")
    def test_an_id_stays_an_id(self, command: Command) -> None:
        """A name that can be an id is one, and it is told how to name the folder instead."""
        write_pack(Path("voorbeeld"))
        said = command("check", "voorbeeld")
        assert said.code == 2
        assert "./voorbeeld" in said.err
