"""What may go to a terminal: nothing of a pack can steer it, whatever its encoding."""

import os
import sys
from io import TextIOWrapper

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_CONTROLS = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}
"""The control characters that JSON itself leaves as they are."""


def plain(text: str) -> str:
    """Give text that cannot steer a terminal: control characters are shown as escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def plain_lines(text: str) -> str:
    """Give a text of more lines that cannot steer a terminal."""
    return "\n".join(map(plain, text.split("\n")))


def json_text(value: object) -> str:
    """Give plain values as JSON, to read for tools and for people."""
    # Imported here: most commands print no JSON.
    import json

    return json.dumps(value, ensure_ascii=False, indent=2).translate(_CONTROLS)


def be_lenient() -> None:
    """Show as an escape what the encoding of the output does not have, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def aside() -> "AbstractContextManager[object]":
    """Let what code of others prints go to stderr: stdout holds what was asked for."""
    # Imported here: listing packs runs no code of others.
    from contextlib import redirect_stdout

    return redirect_stdout(sys.stderr)


def flush() -> None:
    """Write what is still to be written; there may be nowhere to write to."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard() -> None:
    """Let the rest of the output go nowhere, so that nobody tries to write it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
