"""The command as a whole: languages, exit codes, output that has nowhere to go."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import perspectief as library
from helpers.called import Command
from helpers.written import perspectief


class TestWithoutArguments:
    def test_a_newcomer_is_welcomed(self, command: Command) -> None:
        """Without arguments the command says what it is and what to try, in few lines."""
        code, out, err = command()
        assert (code, err) == (0, "")
        assert "perspectief list" in out
        assert "perspectief kit secretaresse" in out
        assert len(out.splitlines()) < 15

    def test_the_module_is_the_command(self) -> None:
        """`python -m perspectief` is the command, under its own name."""
        done = perspectief("--help")
        assert done.returncode == 0
        assert done.stdout.startswith("usage: perspectief ")
        assert perspectief().stdout == perspectief("--ui-lang", "en").stdout

    def test_the_version_is_told(self, command: Command) -> None:
        """The version of the library is told by --version."""
        assert command("--version")[:2] == (0, f"perspectief {library.__version__}\n")

    @pytest.mark.parametrize("arguments", [("lst",), ("list", "meer"), ("--vers",), ("show",)])
    def test_wrong_arguments_are_exit_code_2(
        self, command: Command, arguments: tuple[str, ...]
    ) -> None:
        """Arguments that do not exist are told on stderr; options are never abbreviated."""
        code, out, err = command(*arguments)
        assert (code, out) == (2, "")
        assert "usage: perspectief" in err


class TestLanguage:
    def test_the_language_may_stand_before_and_after(self, command: Command) -> None:
        """The option for the language of messages may stand before the command and after it."""
        before = command("--ui-lang", "nl", "list")
        after = command("list", "--ui-lang", "nl")
        assert before == after
        assert "bouwt op pilot" in after.out
        assert "extends pilot" in command("list").out

    @pytest.mark.parametrize(
        ("variables", "dutch"),
        [
            ({"PERSPECTIEF_LANG": "nl"}, True),
            ({"PERSPECTIEF_LANG": "NL_nl.UTF-8"}, True),
            ({"PERSPECTIEF_LANG": "fr"}, False),
            ({"LANG": "nl_NL.UTF-8"}, True),
            ({"LC_ALL": "nl_BE", "LANG": "en_GB"}, True),
            ({"LC_ALL": "C", "LANG": "nl_NL"}, False),
            ({"PERSPECTIEF_LANG": "en", "LC_ALL": "nl_NL", "LANG": "nl_NL"}, False),
            ({"PERSPECTIEF_LANG": "", "LANG": "nl_NL"}, True),
            ({}, False),
        ],
    )
    def test_the_environment_decides_in_order(
        self,
        command: Command,
        monkeypatch: pytest.MonkeyPatch,
        variables: dict[str, str],
        dutch: bool,
    ) -> None:
        """PERSPECTIEF_LANG decides, then the locale; what is not Dutch is English."""
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert ("bouwt op" in command("list").out) == dutch

    def test_the_option_wins(self, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
        """The option decides over everything in the environment."""
        monkeypatch.setenv("PERSPECTIEF_LANG", "nl")
        assert "extends pilot" in command("list", "--ui-lang", "en").out

    def test_a_language_that_nobody_wrote_is_refused(self, command: Command) -> None:
        """A language of messages that does not exist is told, with those that do."""
        code, _, err = command("list", "--ui-lang", "fr")
        assert code == 2
        assert "nl" in err


BIG = [
    ("show", "secretaresse", "--json"),
    ("show", "secretaresse", "--ids"),
    ("check", "secretaresse", "--accepted"),
    ("check", "pilot", "--json"),
    ("list",),
    (),
]


class TestOutput:
    @pytest.mark.parametrize("arguments", BIG, ids=" ".join)
    def test_a_reader_that_has_gone_is_no_error(self, arguments: tuple[str, ...]) -> None:
        """When whoever read the output has gone, the command stops without a word."""
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as target:
            done = subprocess.run(
                [sys.executable, "-m", "perspectief", *arguments],
                stdout=target,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
        assert done.returncode == 0
        assert "Error" not in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
    @pytest.mark.parametrize("arguments", BIG, ids=" ".join)
    def test_a_full_disk_is_told(self, arguments: tuple[str, ...]) -> None:
        """When the output cannot be written, that is said in a sentence, with exit code 2."""
        with Path("/dev/full").open("wb") as target:
            done = subprocess.run(
                [sys.executable, "-m", "perspectief", *arguments],
                stdout=target,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
        assert done.returncode == 2
        assert "error: the command could not finish" in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes its output")
    @pytest.mark.parametrize(
        "arguments", [("list",), ("check", "pilot", "--json"), ("diff", "pilot", "ict")]
    )
    def test_no_output_at_all_is_fine(self, arguments: tuple[str, ...]) -> None:
        """A command whose output is closed does its work all the same."""
        done = subprocess.run(
            ["sh", "-c", '"$@" >&-', "sh", sys.executable, "-m", "perspectief", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes its output")
    def test_a_kit_is_made_with_everything_closed(self, tmp_path: Path) -> None:
        """Without input, output and messages the kit is made, and its files hold no messages."""
        kit = ("kit", "pilot", "--format", "html", "--only", "boekje", "-o", str(tmp_path / "kit"))
        done = subprocess.run(
            ["sh", "-c", '"$@" <&- >&- 2>&-', "sh", sys.executable, "-m", "perspectief", *kit],
            check=False,
        )
        assert done.returncode == 0
        (made,) = library.make_kit(library.load("pilot"), formats=["html"], only=["boekje"])
        assert (tmp_path / "kit" / made.path).read_bytes() == made.data

    @pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp1252", "utf-8"])
    def test_any_encoding_of_the_output_will_do(self, encoding: str) -> None:
        """What the encoding of a terminal does not have is shown as an escape."""
        done = subprocess.run(
            [sys.executable, "-m", "perspectief", "show", "secretaresse"],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        )
        assert (done.returncode, done.stderr) == (0, b"")
        arrow = done.stdout.decode(encoding).count("→" if encoding == "utf-8" else "\\u2192")
        assert arrow == 1

    @pytest.mark.skipif(os.name == "nt", reason="needs a signal that a process can catch")
    def test_stopping_is_said(self) -> None:
        """Stopping a command with the keyboard gives one line and exit code 2."""
        process = subprocess.Popen(
            [sys.executable, "-m", "perspectief", "show", "secretaresse", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Who runs the tests in the background may have told it to ignore the keyboard.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # no threads here
        )
        assert process.stdout is not None
        # More is coming than fits in the pipe, so the command is waiting for us.
        assert process.stdout.read(1) == b"{"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (2, b"Stopped.\n")
