"""`perspectief check` with a baseline: what is known is left out, what is new is told."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from helpers.called import Command, Said
from helpers.written import write_pack

FILE = "perspectief-baseline.json"
VRAAG = '[vb-{id}]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
WRONG = VRAAG.format(id="een") + 'rolls = ["hr"]\n'
UNREADABLE = "[vb-tip\n"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack with one error and one warning; we are in the folder above."""
    monkeypatch.chdir(tmp_path)
    return write_pack(Path("map"), {"questions.toml": WRONG, "question.toml": ""})


@pytest.fixture
def known(pack: Path, command: Command) -> Path:
    """That pack, with a baseline that holds both."""
    command("check", "map/", "--write-baseline")
    return pack


def codes(said: Said) -> list[str]:
    """Give the codes of the findings in a report of JSON."""
    return [each["code"] for each in json.loads(said.out)["findings"]]


def summary(said: Said) -> dict[str, Any]:
    """Give the summary of a report of JSON."""
    return dict(json.loads(said.out)["summary"])


class TestWriting:
    def test_what_is_found_is_written(self, pack: Path, command: Command) -> None:
        """All that is found goes into a file beside pack.toml, and then nothing is new."""
        said = command("check", "map/", "--write-baseline")
        assert (said.code, said.out) == (0, "")
        assert said.err.splitlines() == [
            f"map/{FILE} holds 2 findings now; from now on only new ones are told.",
            "map/: nothing new. Left out, because in the baseline: 2.",
        ]
        entries = json.loads((pack / FILE).read_text("utf-8"))["findings"]
        assert [each["code"] for each in entries] == ["FP007", "FP201"]

    def test_the_same_findings_are_the_same_file(self, known: Path, command: Command) -> None:
        """Writing it again, from another folder, gives the same bytes."""
        before = (known / FILE).read_bytes()
        os.chdir(known)
        command("check", "--write-baseline")
        assert Path(FILE).read_bytes() == before

    def test_one_finding_is_told_as_one(self, tmp_path: Path, command: Command) -> None:
        """A single finding is told in the singular."""
        folder = write_pack(tmp_path, {"question.toml": ""})
        assert "holds 1 finding now" in command("check", folder, "--write-baseline").err

    def test_what_cannot_be_read_is_still_told(self, pack: Path, command: Command) -> None:
        """That a file cannot be read is not put in it: it is told, with exit code 1."""
        (pack / "tips.toml").write_text(UNREADABLE)
        said = command("check", "map/", "--write-baseline", "--json")
        assert said.code == 1
        assert all(code.startswith("FP1") for code in codes(said))

    def test_each_pack_has_its_own(self, pack: Path, command: Command) -> None:
        """Of several packs each gets its own file, a project in the folder of its pack."""
        inner = write_pack(Path("project") / "src" / "perspectief_vb", {"vraag.toml": ""})
        command("check", "map/", "./project", "--write-baseline")
        assert (pack / FILE).is_file()
        assert (inner / FILE).is_file()

    def test_a_file_can_be_chosen(self, pack: Path, command: Command) -> None:
        """With --baseline one file holds what is found in all packs together."""
        write_pack(Path("ander"), {"question.toml": ""})
        packs = ("map/", "./ander")
        command("check", *packs, "--write-baseline", "--baseline", "alles.json")
        assert not (pack / FILE).exists()
        assert command("check", *packs, "--baseline", "alles.json").out == ""
        assert command("check", *packs).code == 1

    def test_an_installed_pack_needs_a_name(self, command: Command, pack: Path) -> None:
        """A pack that is no folder has no place for it: exit code 2, and how to name one."""
        said = command("check", "map/", "pilot", "--write-baseline")
        assert said.code == 2
        assert "Choose one with --baseline FILE." in said.err
        assert not (pack / FILE).exists()
        assert command("check", "pilot", "--write-baseline", "--baseline", "p.json").code == 0

    def test_no_file_of_another_kind_is_overwritten(self, pack: Path, command: Command) -> None:
        """A file that is no baseline is left as it is, whatever is asked."""
        for options in (["--write-baseline"], []):
            said = command("check", "map/", "--baseline", "map/questions.toml", *options)
            assert said.code == 2
            assert "map/questions.toml is no baseline that can be read" in said.err
        assert (pack / "questions.toml").read_text() == WRONG

    def test_a_folder_that_is_not_there_is_told(self, command: Command, pack: Path) -> None:
        """When it cannot be written, that is told with exit code 2, and so is what is wrong."""
        said = command("check", "map/", "--write-baseline", "--baseline", "nergens/b.json")
        assert said.code == 2
        assert "error: nergens/b.json cannot be written" in said.err
        assert "FP201" in said.out


class TestReading:
    def test_only_what_is_new_is_told(self, known: Path, command: Command) -> None:
        """A new mistake is told, what was known is left out and counted."""
        (known / "questions.toml").write_text(WRONG + VRAAG.format(id="twee") + "x = 1\n")
        said = command("check", "map/", "--json")
        assert (said.code, codes(said)) == (1, ["FP201"])
        assert summary(said) == {
            "error": 1,
            "warning": 0,
            "info": 0,
            "accepted": 0,
            "baseline": 2,
            "gone": 0,
        }

    def test_a_line_may_move(self, known: Path, command: Command) -> None:
        """A finding whose line moved is still known."""
        (known / "questions.toml").write_text("\n\n# Eerst nog dit.\n" + WRONG)
        assert command("check", "map/").code == 0

    def test_all_can_be_told(self, known: Path, command: Command) -> None:
        """With --no-baseline everything is told, whatever else is asked."""
        for options in ([], ["--baseline", str(known / FILE)]):
            said = command("check", "map/", "--no-baseline", *options)
            assert said.code == 1
            assert "1 error, 1 warning" in said.err

    def test_it_cannot_be_written_and_left_out(self, command: Command) -> None:
        """Writing it and leaving it out do not go together."""
        assert command("check", "--write-baseline", "--no-baseline").code == 2

    def test_what_is_gone_is_told(self, known: Path, command: Command) -> None:
        """What no longer occurs is told, and goes when it is written again."""
        (known / "questions.toml").write_text(VRAAG.format(id="een"))
        said = command("check", "map/")
        assert said.code == 0
        assert f"1 finding in map/{FILE} is no longer there" in said.err
        (known / "question.toml").unlink()
        assert f"2 findings in map/{FILE} are no longer" in command("check", "map/").err
        assert summary(command("check", "map/", "--json"))["gone"] == 2
        command("check", "map/", "--write-baseline")
        assert command("check", "map/").err == "map/: nothing wrong.\n"

    def test_nothing_seems_gone_while_something_is_unread(
        self, known: Path, command: Command
    ) -> None:
        """With a new error not all rules are applied, so nothing is said to be gone."""
        (known / "questions.toml").write_text(UNREADABLE)
        said = command("check", "map/", "--json")
        assert (said.code, summary(said)["gone"]) == (1, 0)

    @pytest.mark.parametrize("text", ["", "<<<<<<< ours\n", '{"format": 2}', b"\xff"])
    def test_one_that_cannot_be_read_is_told(
        self, known: Path, command: Command, text: str | bytes
    ) -> None:
        """A baseline that cannot be read is exit code 2, and stays as it is."""
        data = text if isinstance(text, bytes) else text.encode()
        (known / FILE).write_bytes(data)
        for options in ([], ["--write-baseline"]):
            said = command("check", "map/", *options)
            assert (said.code, said.out) == (2, "")
            assert f"map/{FILE} is no baseline that can be read" in said.err
        assert (known / FILE).read_bytes() == data

    def test_one_that_is_not_there_is_told(self, pack: Path, command: Command) -> None:
        """A baseline that was asked for and is not there is exit code 2."""
        said = command("check", "map/", "--baseline", "nergens.json")
        assert said.code == 2
        assert said.err.startswith("error: there is no baseline nergens.json\n")

    def test_it_is_told_in_dutch(self, known: Path, command: Command) -> None:
        """In Dutch all that is said of it is Dutch."""
        said = command("check", "map/", "--ui-lang", "nl")
        assert said.err == "map/: niets nieuws. Weggelaten, want al bekend (baseline): 2.\n"

    def test_an_archive_hides_nothing(self, known: Path, command: Command) -> None:
        """A baseline inside an archive is that of its authors; who checks it sees everything."""
        from zipfile import ZipFile

        with ZipFile("x.zip", "w") as archive:
            for path in known.iterdir():
                archive.write(path, path.name)
        assert "1 error, 1 warning" in command("check", "./x.zip").err
