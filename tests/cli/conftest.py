"""The command, called as a function: its exit code and what it prints."""

from pathlib import Path

import pytest

from helpers.called import Command, Said
from helpers.written import write_pack
from perspectief.cli import main


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Call the command with arguments."""

    def call(*arguments: str | Path) -> Said:
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as stopped:
            code = stopped.code if isinstance(stopped.code, int) else 1
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small pack over the pilot, with nothing wrong."""
    text = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
    return write_pack(tmp_path / "voorbeeld", {"questions.toml": text})


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A pack with one error and one warning."""
    text = '[vb-vraag]\ntheme = "actions"\nrolls = ["hr"]\ntext = "Wat neem je mee?"\n'
    return write_pack(tmp_path / "fout", {"questions.toml": text, "question.toml": ""})
