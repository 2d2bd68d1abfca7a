"""What commands that run plugins have in common: they may do without, and tell of what fails."""

from argparse import _SubParsersAction
from pathlib import Path

import pytest

from helpers.called import Command, Install
from helpers.filled import BOOK, type_in, write_up
from helpers.written import write_pack
from perspectief.cli.arguments import parser

HTML = ("--format", "html")
CALLS = {
    "check": ("check", "pilot"),
    "fix": ("fix", "voorbeeld"),
    "explain": ("explain", "--all"),
    "kit": ("kit", "pilot", "--only", "acties", *HTML),
    "plan": ("plan", "ict", "--minutes=150", "--people=14", "-o=uit", "--only=draaiboek", *HTML),
    "outcome": ("outcome", BOOK, *HTML),
    "plugins": ("plugins",),
}
CALL = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


@pytest.fixture(autouse=True)
def broken(tmp_path: Path, install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that cannot be imported, and a folder with what the calls name."""
    install("stuk", "raise ValueError('mis')")
    write_pack(tmp_path / "voorbeeld", {})
    book = write_up()
    type_in(book["Overzicht"], {"B2": "groeit"})
    type_in(book["Acties"], {"B2": "Kijk mee", "D2": "2-3-2127"})
    book.save(tmp_path / BOOK)
    monkeypatch.chdir(tmp_path)


def test_each_is_called() -> None:
    """There is a call of every command that can do without plugins."""
    (commands,) = (each for each in parser()._actions if isinstance(each, _SubParsersAction))
    can = {name for name, each in commands.choices.items() if "--no-plugins" in each.format_help()}
    assert can == CALLS.keys()


@CALL
def test_a_plugin_that_fails_is_told(command: Command, call: tuple[str, ...]) -> None:
    """What went wrong is told on stderr; its traceback is left out."""
    told = command(*call).err
    assert "stuk (d-stuk 2.0) went wrong" in told
    assert "Traceback" not in told


@CALL
def test_its_traceback_can_be_seen(command: Command, call: tuple[str, ...]) -> None:
    """Whoever asks for it sees the traceback of what failed."""
    assert "Traceback (most recent call last)" in command(*call, "--verbose").err


@CALL
def test_without_plugins_nothing_fails(command: Command, call: tuple[str, ...]) -> None:
    """With --no-plugins nothing is told of a plugin that would fail, and all is done."""
    said = command(*call, "--no-plugins")
    assert (said.code, "stuk" in said.err) == (0, False)
