"""What is told of a mistake that is nobody's but ours: a sentence, and a file to send along."""

import tempfile
import traceback

from .._version import __version__
from .reporting import complain
from .words import Words


def tell(error: Exception, words: Words) -> None:
    """Say on stderr that perspectief itself went wrong, and keep the traceback in a file.

    Args:
        error: What was raised.
        words: The words of the command.
    """
    path = _kept("".join(traceback.format_exception(error)))
    along = words("own-mistake-along", path=path) if path else ""
    report = words("own-mistake-report", version=__version__)
    complain(words("own-mistake", problem=_said(error)), words, report, along)


def _said(error: Exception) -> str:
    """Give the kind of an error and what it says; not where it was, nor the notes behind it."""
    lines = traceback.format_exception_only(error)
    return next(each for each in lines if not each.startswith(" ")).strip()


def _kept(trace: str) -> str:
    """Write a traceback to a file of its own; give its path, empty when there is no room."""
    try:
        with tempfile.NamedTemporaryFile(
            "w",
            encoding="utf-8",
            errors="backslashreplace",
            prefix="perspectief-",
            suffix=".txt",
            delete=False,
        ) as file:
            file.write(f"perspectief {__version__}\n{trace}")
    except OSError:
        return ""
    return file.name
