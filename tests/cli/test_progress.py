"""What a terminal shows while files are made."""

import io

import pytest

from perspectief.cli.progress import watched
from perspectief.kit import KitFile

FILES = [KitFile(path=path, title="x", data=b"") for path in ("a/lang.pdf", "b\x1b[2J.pdf", "c")]


class Terminal(io.StringIO):
    """A terminal that keeps what it is given."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def shown(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, patience: float) -> str:
    monkeypatch.setattr("sys.stderr", stream)
    assert list(watched(FILES, patience)) == FILES
    return stream.getvalue()


def test_a_terminal_shows_what_was_made_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file is shown over the one before it; nothing of a name steers the terminal."""
    lines = shown(monkeypatch, Terminal(), -1).split("\r")
    assert [line.strip() for line in lines if line.strip()] == [
        "1 · a/lang.pdf",
        "2 · b\\x1b[2J.pdf",
        "3 · c",
    ]
    assert lines[-1] == ""
    assert len(lines[-2]) >= len("3 · c")


def test_who_is_done_soon_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a second nothing is shown, and elsewhere than on a terminal never."""
    assert shown(monkeypatch, Terminal(), 60) == ""
    assert shown(monkeypatch, io.StringIO(), -1) == ""


def test_the_line_goes_when_something_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was shown is wiped out when making files fails."""

    def failing() -> object:
        yield FILES[0]
        raise OSError("vol")

    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    with pytest.raises(OSError, match="vol"):
        list(watched(failing(), -1))  # type: ignore[arg-type]  # a generator that fails
    assert stream.getvalue().endswith("\r")


def test_a_long_name_stays_on_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is wider than the terminal is cut off."""
    monkeypatch.setenv("COLUMNS", "12")
    assert max(map(len, shown(monkeypatch, Terminal(), -1).split("\r"))) < 12
