"""What may go to a terminal: nothing of a pack can steer it, whatever its encoding."""

import os
import sys
from codecs import register_error
from io import TextIOWrapper

from ..printable import escape

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any, TextIO

_ESCAPING = "perspectief"
"""How encoding handles what it does not have, by the name under which Python knows it."""


def be_lenient() -> None:
    """Show as an escape what the encoding of the output does not have, instead of failing.

    The escapes are those of JSON, so that what is printed as JSON stays JSON. What is closed is
    opened to nowhere.
    """
    register_error(_ESCAPING, _escaped)
    _open()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=_ESCAPING)


def _open() -> None:
    # Python has None for what is closed. Whatever is opened now takes its number, so that no
    # file of a kit does, in which others would then write their messages.
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # for good


def _escaped(error: "Any") -> tuple[str, int]:
    return "".join(map(escape, error.object[error.start : error.end])), error.end


def aside() -> "AbstractContextManager[object]":
    """Let what code of others prints go to stderr: stdout holds what was asked for."""
    # Imported here: listing packs runs no code of others.
    from contextlib import redirect_stdout

    return redirect_stdout(sys.stderr)


def flush() -> None:
    """Write what is still to be written."""
    sys.stdout.flush()


def discard() -> None:
    """Let the rest of the output go nowhere, so that nobody tries to write it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def coloured(stream: "TextIO") -> bool:
    """Tell whether colours may be shown: on a terminal that knows them, or when asked for.

    `NO_COLOR` says never and `FORCE_COLOR` always, when they are not empty; `NO_COLOR` wins.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and _knows_colours()


def _knows_colours() -> bool:
    if os.name == "nt":
        # The old console of Windows shows the codes themselves.
        return bool(os.environ.get("WT_SESSION") or os.environ.get("TERM"))
    return os.environ.get("TERM", "dumb") != "dumb"
