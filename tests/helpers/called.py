"""The command when it is called as a function."""

from collections.abc import Callable
from typing import NamedTuple


class Said(NamedTuple):
    """What a command did: its exit code, what went to stdout and what to stderr."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]
"""Calls the command with arguments; the fixture `command`."""

Install = Callable[..., None]
"""Puts a plugin where Python imports from: `install(name, code, needs="")`."""
