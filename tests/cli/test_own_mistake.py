"""A mistake of perspectief itself: a sentence, a file to send along, and exit code 2."""

import io
import sys
import tempfile
from pathlib import Path

import pytest

from perspectief import __version__
from perspectief.cli import main


class Broken(io.StringIO):
    """Output that fails as no output does, so that nothing of ours expects it."""

    def write(self, text: str) -> int:
        """Fail."""
        error = RuntimeError("dit kan niet\x1b[31m")
        error.add_note("in question sec-agenda")
        raise error


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for files that nobody asked for."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str
) -> tuple[int, list[str]]:
    """Call the command so that it fails; give the exit code and what it says."""
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Broken())
        code = main(["list", "--ui-lang", language])
    return code, capsys.readouterr().err.splitlines()


class TestOwnMistake:
    def test_it_is_a_sentence(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, kept: Path
    ) -> None:
        """It says what went wrong, that it is ours, the version, and which file to send along."""
        code, lines = told(capsys, monkeypatch, "en")
        (file,) = kept.iterdir()
        assert (code, lines) == (
            2,
            [
                "error: there is a mistake in perspectief itself: "
                "RuntimeError: dit kan niet\\x1b[31m",
                f"  Please report it: what did you ask? This is perspectief {__version__}.",
                f"  Send this file along: {file}",
            ],
        )
        text = file.read_text("utf-8")
        assert text.startswith(f"perspectief {__version__}\nTraceback")
        assert "list_command.py" in text
        assert "in question sec-agenda" in text

    def test_in_dutch(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In Dutch all of it is Dutch."""
        code, (first, second, third) = told(capsys, monkeypatch, "nl")
        assert code == 2
        assert first.startswith("fout: er zit een fout in perspectief zelf: RuntimeError")
        assert second.startswith("  Wil je dit melden? ")
        assert third.startswith("  Stuur dit bestand mee: ")

    def test_without_room_there_is_no_file(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, kept: Path
    ) -> None:
        """When no file can be written it is told all the same."""
        monkeypatch.setattr(tempfile, "tempdir", str(kept / "nergens"))
        code, lines = told(capsys, monkeypatch, "en")
        assert (code, len(lines)) == (2, 2)
