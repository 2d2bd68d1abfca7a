"""`perspectief customise`: a version of one's own, and texts of the base put ready in it."""

import json
import os
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command, Said
from helpers.releases import University, files_of
from helpers.schemas import problems
from helpers.written import perspectief as run
from perspectief.editing.only_writer import only_writer

NAME = "Universiteit Voorbeeldstad"


def started(command: Command, folder: Path, *more: str, pack: str = "secretaresse") -> Said:
    """Start a version with the usual names."""
    return command("customise", pack, folder, "--organisation", NAME, "--prefix", "uvs", *more)


class TestStarting:
    def test_it_says_what_was_made_and_what_is_next(self, command: Command, tmp_path: Path) -> None:
        """The folder, the base, the prefix and the next command are told; check finds nothing."""
        said = started(command, tmp_path / "uvs", "--ui-lang", "nl")
        assert (said.code, said.err) == (0, "")
        assert 'De versie "secretaresse-uvs" staat in' in said.out
        assert "gemaakt op: secretaresse 1.0.0" in said.out
        assert f"perspectief customise {tmp_path / 'uvs'} --add ADRES" in said.out
        assert command("check", tmp_path / "uvs", "--fail-on", "info", "--no-plugins").code == 0

    def test_the_example_in_its_page_works(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every command in the page for the team can be given as it stands."""
        started(command, tmp_path / "uvs")
        monkeypatch.chdir(tmp_path / "uvs")
        lines = (line.strip() for line in Path("README.md").read_text("utf-8").split("\n"))
        for line in (line for line in lines if line.startswith("perspectief ")):
            arguments = line.split()[1:]
            more = ["--only", "vragenkaarten", "--format", "html"] if "kit" in arguments else []
            assert command(*arguments, *more).code == 0, line

    def test_as_json(self, command: Command, tmp_path: Path) -> None:
        """With --json it is told as the schema says."""
        told = json.loads(started(command, tmp_path / "uvs", "--json").out)
        assert problems("customise", told) == []
        assert told["parent"] == {"id": "secretaresse", "version": "1.0.0", "found": True}
        assert set(told["files"]) == set(files_of(tmp_path / "uvs"))

    def test_a_base_that_is_not_installed(self, command: Command, university: University) -> None:
        """Of a base at a path it is told that it must be installed."""
        university.install()
        said = started(
            command, university.folder.parent / "nieuw", "--ui-lang", "nl",
            pack=str(university.first),
        )  # fmt: skip
        assert said.code == 0
        assert "basis 1.0.0 is hier niet geïnstalleerd" in said.err

    def test_something_in_the_folder(self, command: Command, tmp_path: Path) -> None:
        """A folder with something in it is refused without --force, and one with a pack always."""
        folder = tmp_path / "uvs"
        folder.mkdir()
        (folder / "notitie.txt").write_text("van ons")
        said = started(command, folder)
        assert "--force" in said.err
        assert (said.code, os.listdir(folder)) == (2, ["notitie.txt"])
        assert started(command, folder, "--force").code == 0
        said = started(command, folder, "--force", "--ui-lang", "nl")
        assert "staat al een pakket" in said.err
        assert "--add" in said.err
        assert said.code == 2

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("secretaresse", "uvs"), "--organisation"),
            (("secretaresse",), "--organisation"),
            (("secretaresse", "uvs", "--organisation", "U", "--prefix", "UVS"), '"uvs"'),
            (("secretaresse", "uvs", "--organisation", "U", "--prefix", "se"), "--prefix"),
            (("secretaresse", "uvs", "--organisation", "U", "--prefix", "wat"), "--prefix"),
            (("secretaresse", "uvs", "--organisation", "*U*", "--prefix", "uvs"), "80"),
            (("secretares", "uvs", "--organisation", "U", "--prefix", "uvs"), '"secretaresse"'),
            (("ict", "uvs", "--organisation", "U", "--prefix", "uvs", "--id", "Uvs A"), '"uvs-a"'),
            (("ict", "uvs", "--organisation", "U", "--prefix", "uvs", "--id", "ict"), "--id"),
            (("uvs", "--add"), "--add"),
            (("ict", "uvs", "--add", "x"), "--add"),
            (("uvs", "--organisation", "U", "--add", "x"), "--add"),
        ],
    )
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_what_cannot_be_is_explained(
        self,
        command: Command,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        arguments: tuple[str, ...],
        told: str,
        language: str,
    ) -> None:
        """What cannot be is told with what to do, in either language, and nothing is written."""
        monkeypatch.chdir(tmp_path)
        said = command("customise", *arguments, "--ui-lang", language)
        assert said.code == 2
        assert told in said.err
        assert not os.listdir(tmp_path)

    @pytest.mark.parametrize(
        ("language", "told"), [("en", "PACK is missing"), ("nl", "hier ontbreekt nog: PAKKET")]
    )
    def test_the_addresses_of_nothing_are_refused(
        self, command: Command, language: str, told: str
    ) -> None:
        """What is to be added has to be added to something: what is missing is named."""
        said = command("customise", "--add", "questions/x", "--ui-lang", language)
        assert (said.code, said.err.endswith(f": {told}\n")) == (2, True)


class TestAdding:
    def test_it_says_where_it_stands(self, command: Command, university: University) -> None:
        """Each field is told with its file; beside it what else can be added, and what is next."""
        said = command("customise", university.folder, "--add", "questions/bas-agenda",
                       "steps/nodig-uit#title", "--ui-lang", "nl")  # fmt: skip
        path = university.folder / "questions.toml"
        assert said.out.startswith(f"questions/bas-agenda#text staat in {path}\n")
        assert "Dit kun je ook toevoegen: questions/bas-agenda#purpose" in said.err
        assert f"perspectief check {university.folder}" in said.err
        assert said.code == 0

    def test_as_json(self, command: Command, university: University) -> None:
        """With --json it is told as the schema says."""
        said = command("customise", university.folder, "--json", "--add", "questions/bas-agenda",
                       "steps/nodig-uit#hours")  # fmt: skip
        told = json.loads(said.out)
        assert problems("customise-add", told) == []
        assert told["added"][0]["now"] == "Wat staat er nu in je agenda?"
        assert told["files"] == ["perspectief.lock", "questions.toml", "steps.toml"]

    @pytest.mark.parametrize(
        ("address", "told"),
        [
            ("question/bas-agenda", '"questions"'),
            ("bas-agenda", "questions/eerste-keer-gevraagd"),
            ("questions", "eerste-keer-gevraagd"),
            ("questions/bas-agnda", '"questions/bas-agenda"'),
            ("pack/kit", "pack/kit#session"),
            ("pack/parameters/organisatie", " # "),
        ],
    )
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_what_cannot_be_is_explained(
        self, command: Command, university: University, address: str, told: str, language: str
    ) -> None:
        """An address that cannot be added is told with what was meant, and nothing is written."""
        before = files_of(university.folder)
        said = command("customise", university.folder, "--add", address, "--ui-lang", language)
        assert told in said.err
        assert said.code == 2
        assert files_of(university.folder) == before

    def test_a_pack_in_use_is_left_alone(self, command: Command, university: University) -> None:
        """While another command writes in the folder nothing is added, and that is said."""
        with only_writer(str(university.folder)):
            said = command("customise", university.folder, "--add", "questions/bas-agenda")
        assert "in use" in said.err
        assert said.code == 2

    def test_a_pack_that_is_wrong(self, command: Command, university: University) -> None:
        """A version that cannot be read is told with its findings, and the code is 1."""
        (university.folder / "tips.toml").write_text("[x\n")
        said = command("customise", university.folder, "--add", "questions/bas-agenda")
        assert "FP1" in said.out
        assert said.code == 1

    def test_what_cannot_be_written_is_said(
        self, command: Command, university: University, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without the right to write a file the command says so, and all stays as it was."""
        monkeypatch.setattr(os, "access", lambda path, mode: False)
        said = command("customise", university.folder, "--ui-lang", "nl", "--add",
                       "questions/bas-agenda")  # fmt: skip
        assert "je hebt er geen rechten voor" in said.err
        assert "zoals ze waren" in said.err
        assert said.code == 2


def test_it_is_a_command(tmp_path: Path) -> None:
    """The command as a process starts a version that loads."""
    done = run("customise", "ict", tmp_path / "uvs", "--organisation", NAME, "--prefix", "uvs")
    assert (done.returncode, done.stderr) == (0, "")
    assert perspectief.load(tmp_path / "uvs").id == "ict-uvs"
