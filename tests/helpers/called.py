"""The command when it is called as a function."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from perspectief.cli import main


class Said(NamedTuple):
    """What a command did: its exit code, what went to stdout and what to stderr."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]
"""Calls the command with arguments; the fixture `command`."""

Install = Callable[..., None]
"""Puts a plugin where Python imports from: `install(name, code, needs="")`."""


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
