"""Where a report of `check` goes, and what is said beside it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from junitparser import JUnitXml

from helpers.called import Command
from helpers.schemas import problems
from helpers.written import perspectief, write_pack
from perspectief.reports import FORMATS

CHECK = [sys.executable, "-m", "perspectief", "check"]
RED = "\x1b[1;31m"


class TestForms:
    @pytest.mark.parametrize("format", FORMATS)
    def test_every_form_gives_the_same_exit_code(
        self, command: Command, faulty: Path, folder: Path, format: str
    ) -> None:
        """Whatever the form, a mistake is exit code 1, and nothing wrong is 0."""
        assert command("check", faulty, "--format", format).code == 1
        assert command("check", folder, "--format", format).code == 0

    @pytest.mark.parametrize("format", FORMATS)
    def test_every_form_tells_every_finding(
        self, command: Command, faulty: Path, format: str
    ) -> None:
        """Whatever the form, each finding is told with its code."""
        out = command("check", faulty, "--format", format).out
        assert "FP201" in out
        assert "FP007" in out

    @pytest.mark.parametrize("format", ["json", "sarif", "junit"])
    def test_forms_for_tools_stand_alone(self, command: Command, faulty: Path, format: str) -> None:
        """A form that only tools read comes without a word beside it."""
        assert command("check", faulty, "--format", format).err == ""

    def test_rules_are_explained_in_sarif(self, command: Command) -> None:
        """SARIF tells why a rule is there, also one that looks at whole packs."""
        out = command("check", "pilot", "--format", "sarif", "--accepted").out
        rules = json.loads(out)["runs"][0]["tool"]["driver"]["rules"]
        assert any(rule["id"] >= "FP6" for rule in rules)
        assert all(rule["help"]["text"] for rule in rules)


class TestFile:
    @pytest.mark.parametrize("format", FORMATS)
    def test_a_report_goes_to_a_file(
        self, command: Command, faulty: Path, tmp_path: Path, format: str
    ) -> None:
        """With -o the report goes to a file, the same bytes, and the counts are told beside it."""
        target = tmp_path / "rapport"
        shown = command("check", faulty, "--format", format)
        said = command("check", faulty, "--format", format, "-o", target)
        assert (said.code, said.out) == (1, "")
        assert f"{faulty}: 1 error, 1 warning, 0 remarks." in said.err
        assert target.read_text("utf-8") == shown.out

    def test_what_is_there_is_not_overwritten(self, command: Command, faulty: Path) -> None:
        """A file that exists stays as it is, with exit code 2, unless --force is given."""
        target = faulty / "questions.toml"
        before = target.read_bytes()
        said = command("check", faulty, "-o", target)
        assert (said.code, said.out) == (2, "")
        assert "--force" in said.err
        assert target.read_bytes() == before
        report = faulty.parent / "x.json"
        report.write_text("oud")
        assert command("check", faulty, "--json", "-o", report, "--force").code == 1
        assert problems("findings", json.loads(report.read_text("utf-8"))) == []

    @pytest.mark.parametrize("name", ["nergens/x", ".", "a\x1b[31m/x"])
    def test_a_place_that_cannot_be_written_is_told(
        self, command: Command, faulty: Path, tmp_path: Path, name: str
    ) -> None:
        """When the file cannot be written, that is told with exit code 2."""
        said = command("check", faulty, "-o", tmp_path / name)
        assert said.code == 2
        assert said.err.startswith("error: ")
        assert "\x1b" not in said.err
        assert list(tmp_path.glob("*.new")) == []

    def test_a_device_can_be_written(self, command: Command, faulty: Path) -> None:
        """What is no ordinary file, such as the null device, is written and not replaced."""
        assert command("check", faulty, "-o", os.devnull).code == 1

    def test_a_report_can_be_read_whatever_the_encoding(self, tmp_path: Path) -> None:
        """On a terminal that knows ASCII only, forms for tools are what they should be."""
        write_pack(tmp_path, {"tips.toml": '["vb-é😀\\u202e"]\n'})
        for format in ("json", "sarif", "junit"):
            done = perspectief("check", tmp_path, "--format", format, PYTHONIOENCODING="ascii")
            assert done.returncode == 1
            if format == "junit":
                texts = [
                    case.result[0].message
                    for suite in JUnitXml.fromstring(done.stdout.encode())
                    for case in suite
                ]
            else:
                texts = [str(json.loads(done.stdout))]
            assert any("vb-é😀" in text for text in texts)


class TestPipes:
    def test_a_reader_that_leaves_is_no_mistake(self, tmp_path: Path) -> None:
        """When nobody reads on, as with `| head -1`, it is quiet, and the exit code still tells."""
        wrong = "".join(f'["vb-{at}"]\nx{"y" * 200} = 1\n' for at in range(150))
        write_pack(tmp_path, {"questions.toml": wrong})
        process = subprocess.Popen(
            [*CHECK, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("error[FP")
        process.stdout.close()
        told = process.stderr.read()
        process.stderr.close()
        assert process.wait() == 1
        assert "Traceback" not in told
        assert "roken" not in told

    def test_a_small_report_that_nobody_reads_is_no_mistake(self, faulty: Path) -> None:
        """Also a report that fits in the buffer is quiet when nobody reads it."""
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [*CHECK, str(faulty), "--json"],
            check=False,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (1, "")


class TestColours:
    @pytest.mark.parametrize(
        ("variables", "coloured"),
        [
            ({}, False),
            ({"FORCE_COLOR": "1"}, True),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
            ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ],
    )
    def test_variables_decide(
        self,
        command: Command,
        faulty: Path,
        monkeypatch: pytest.MonkeyPatch,
        variables: dict[str, str],
        coloured: bool,
    ) -> None:
        """Without a terminal there are no colours, unless asked; NO_COLOR says never."""
        for name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert (RED in command("check", faulty).out) is coloured

    def test_a_file_has_no_colours(
        self, command: Command, faulty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A report in a file has no colours, not even when they are asked for."""
        monkeypatch.setenv("FORCE_COLOR", "1")
        command("check", faulty, "-o", tmp_path / "x.txt")
        assert "\x1b" not in (tmp_path / "x.txt").read_text("utf-8")

    @pytest.mark.parametrize(("terminal", "coloured"), [("xterm", True), ("dumb", False)])
    def test_a_terminal_has_colours(self, faulty: Path, terminal: str, coloured: bool) -> None:
        """On a terminal there are colours, unless it says that it knows none."""
        pty = pytest.importorskip("pty", reason="there are no such terminals on Windows")
        ours, theirs = pty.openpty()
        left_out = {"NO_COLOR", "FORCE_COLOR"}
        environment = {name: each for name, each in os.environ.items() if name not in left_out}
        subprocess.run(
            [*CHECK, str(faulty)],
            check=False,
            env={**environment, "TERM": terminal},
            stdout=theirs,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        assert (RED in os.read(ours, 4096).decode()) is coloured
        os.close(ours)


class TestLines:
    def test_a_line_in_an_archive_is_shown(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The line of a file in an archive is shown as that of any other file."""
        monkeypatch.chdir(tmp_path)
        write_pack(Path("map"), {"tips.toml": "[vb-tip]\r\ntitle = ?\r\n"})
        with ZipFile("x.zip", "w") as archive:
            for path in Path("map").iterdir():
                archive.write(path, f"map/{path.name}")
        lines = command("check", "x.zip").out.splitlines()
        assert "  --> x.zip!/map/tips.toml:2:9  (tips.toml, voorbeeld)" in lines
        assert "2 | title = ?" in lines

    def test_a_line_of_a_translation_is_shown(self, command: Command, folder: Path) -> None:
        """The line of a translation is shown; a mark at the beginning of a file does not count."""
        (folder / "en").mkdir()
        (folder / "en" / "questions.toml").write_text("\ufefftitle = ?\n", "utf-8")
        lines = command("check", folder).out.splitlines()
        assert f"  --> {folder}/en/questions.toml:1:9  (en/questions.toml, voorbeeld)" in lines
        assert "1 | title = ?" in lines

    def test_a_line_that_is_no_utf_8_is_shown(self, command: Command, tmp_path: Path) -> None:
        """What of a line is no UTF-8 is shown as a mark, with the place under it."""
        write_pack(tmp_path, {"tips.toml": b"[vb-tip]\ntitle = 'caf\xe9'\n"})
        lines = command("check", tmp_path).out.splitlines()
        at = lines.index("2 | title = 'caf\ufffd'")
        assert lines[at + 1].index("^") == lines[at].index("\ufffd")


class TestNext:
    def test_the_worst_rule_is_explained(self, command: Command, faulty: Path) -> None:
        """Beside the report stands how to see what the rule of the worst finding means."""
        err = command("check", faulty).err.splitlines()
        assert err[-1] == "What a rule means: perspectief explain FP201"

    def test_what_can_be_mended_is_counted(self, command: Command, faulty: Path) -> None:
        """How many findings `fix` can mend is told, with the command."""
        assert "`perspectief fix` can mend 1 of these." in command("check", faulty).err

    def test_an_archive_is_mended_by_hand(
        self, command: Command, faulty: Path, tmp_path: Path
    ) -> None:
        """What `fix` cannot write in is not offered to it; how to mend it is told."""
        with ZipFile(tmp_path / "x.zip", "w") as archive:
            for path in faulty.iterdir():
                archive.write(path, path.name)
        _, out, err = command("check", tmp_path / "x.zip")
        assert '  Perhaps: change "rolls" to "roles"\n' in out
        assert "perspectief fix" not in out + err

    def test_nothing_wrong_needs_nothing_more(self, command: Command, folder: Path) -> None:
        """When nothing is wrong, nothing more is said."""
        assert command("check", folder).err == f"{folder}: nothing wrong.\n"
