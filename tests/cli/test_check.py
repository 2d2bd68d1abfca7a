"""`perspectief check`: whether packs are right."""

import json
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.written import write_pack
from perspectief import check


class TestExitCode:
    def test_a_pack_with_nothing_wrong_is_0(self, command: Command, folder: Path) -> None:
        """Nothing wrong is exit code 0, no findings on stdout and a sentence on stderr."""
        assert command("check", folder) == (0, "", f"{folder}: nothing wrong.\n")

    def test_an_error_is_1(self, command: Command, faulty: Path) -> None:
        """An error is exit code 1, with the counts on stderr."""
        code, out, err = command("check", faulty)
        assert code == 1
        assert "error[FP201 unknown-key]" in out
        assert "warning[FP007 unknown-file]" in out
        assert err.startswith(f"{faulty}: 1 error, 1 warning, 0 remarks.\n")

    @pytest.mark.parametrize(("least", "code"), [("error", 0), ("warning", 1), ("info", 1)])
    def test_the_least_severity_can_be_chosen(
        self, command: Command, tmp_path: Path, least: str, code: int
    ) -> None:
        """A warning is exit code 1 only for who asks for that."""
        write_pack(tmp_path, {"question.toml": ""})
        assert command("check", tmp_path, "--fail-on", least).code == code

    def test_a_pack_that_is_not_there_is_2(self, command: Command, tmp_path: Path) -> None:
        """A pack that does not exist is exit code 2."""
        assert command("check", tmp_path / "nergens").code == 2
        assert command("check", "bestaat-niet").code == 2

    def test_others_are_checked_all_the_same(
        self, command: Command, folder: Path, faulty: Path
    ) -> None:
        """Of several packs each is checked, and the worst gives the exit code."""
        assert command("check", folder, faulty, "pilot").code == 1
        code, out, err = command("check", faulty, "bestaat-niet", folder)
        assert code == 2
        assert "error[FP201 unknown-key]" in out
        assert f"{folder}: nothing wrong.\n" in err

    def test_without_arguments_it_is_this_folder(
        self, command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without arguments the pack in the current folder is checked."""
        monkeypatch.chdir(folder)
        assert command("check") == (0, "", "./: nothing wrong.\n")
        monkeypatch.chdir(folder.parent)
        code, out, _ = command("check")
        assert code == 1
        assert "error[FP001 no-manifest]" in out


class TestText:
    def test_a_finding_says_what_where_and_what_to_do(self, command: Command, faulty: Path) -> None:
        """A finding says what is wrong, in which file of which layer, shows the line, and helps."""
        _, out, _ = command("check", faulty)
        _, found = out.strip().split("\n\n")
        assert found.splitlines() == [
            'error[FP201 unknown-key]: unknown key "rolls" in questions/vb-vraag',
            f"  --> {faulty / 'questions.toml'}:3:1  (questions/vb-vraag#rolls, voorbeeld)",
            "  |",
            '3 | rolls = ["hr"]',
            '  | ^^^^^ Did you mean "roles"?',
            '  `perspectief fix` can do this: change "rolls" to "roles"',
        ]

    def test_a_place_is_told_when_it_is_known(self, command: Command, tmp_path: Path) -> None:
        """A finding with a line and a column names the file as editors understand it."""
        write_pack(tmp_path, {"tips.toml": "[vb-tip]\ntitle = ?\n"})
        _, out, _ = command("check", tmp_path)
        assert f"  --> {tmp_path / 'tips.toml'}:2:9  (" in out

    def test_it_speaks_dutch(self, command: Command, faulty: Path) -> None:
        """In Dutch everything is Dutch: the severity, the message, the hint and the counts."""
        _, out, err = command("check", faulty, "--ui-lang", "nl")
        assert "fout[FP201 unknown-key]: onbekende sleutel" in out
        assert 'Bedoel je "roles"?' in out
        assert "1 fout, 1 waarschuwing" in err


class TestJson:
    def test_findings_are_objects(self, command: Command, faulty: Path) -> None:
        """As JSON each finding is an object with the same keys, null where it is not known."""
        code, out, _ = command("check", faulty, "--json")
        assert code == 1
        said = json.loads(out)
        assert said["format"] == 1
        assert said["summary"] == {
            "error": 1,
            "warning": 1,
            "info": 0,
            "accepted": 0,
            "baseline": 0,
            "gone": 0,
        }
        (found,) = (each for each in said["findings"] if each["severity"] == "error")
        expected = {
            "code": "FP201",
            "name": "unknown-key",
            "message": 'unknown key "rolls" in questions/vb-vraag',
            "path": str(faulty / "questions.toml"),
            "line": 3,
            "column": 1,
            "end_line": 3,
            "end_column": 6,
            "object": "questions/vb-vraag#rolls",
            "layer": "voorbeeld",
            "hint": 'Did you mean "roles"?',
        }
        assert {key: found[key] for key in expected} == expected
        assert found["params"]["key"] == "rolls"
        (fix,) = found["fixes"]
        assert (fix["grade"], [edit["text"] for edit in fix["edits"]]) == ("safe", ["roles"])
        assert all(set(each) == set(found) for each in said["findings"])

    def test_both_ways_to_ask_are_the_same(self, command: Command, faulty: Path) -> None:
        """`--json` is short for `--format json`."""
        assert command("check", faulty, "--json") == command("check", faulty, "--format", "json")

    def test_findings_are_those_of_the_library(self, command: Command, faulty: Path) -> None:
        """The command tells exactly what the library finds, in the same order."""
        said = json.loads(command("check", faulty, "--json", "--ui-lang", "nl").out)
        assert [(each["code"], each["message"]) for each in said["findings"]] == [
            (found.code, found.message("nl")) for found in check(faulty)
        ]

    def test_nothing_wrong_is_json_too(self, command: Command, folder: Path) -> None:
        """Without findings the JSON has an empty list."""
        code, out, err = command("check", folder, "--json")
        assert (code, err) == (0, "")
        assert json.loads(out)["findings"] == []
