"""What the tests of comparing and translating share."""

from pathlib import Path

import pytest

from helpers.called import Command, Said
from helpers.three_layers import Layers
from perspectief.cli import main


@pytest.fixture
def layers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Layers:
    """Three packs, one over the other."""
    return Layers(tmp_path, monkeypatch)


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
