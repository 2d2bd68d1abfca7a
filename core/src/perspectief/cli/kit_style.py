"""`--style`: the Word file that gives styles, head and foot to the Word files of a kit."""

from ..source.word_files import LARGEST
from ..writers.docx import UnusableStyleError, checked_style
from .reporting import complain
from .words import Words


def style(path: str | None) -> bytes | None:
    """Read the file that gives the styles, if there is one.

    Args:
        path: Where it is; `None` when none was asked for.

    Raises:
        UnusableStyleError: It cannot be read or used.
    """
    if path is None:
        return None
    try:
        with open(path, "rb") as file:
            # A byte more than such a file may have tells that it is too large.
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnusableStyleError("no-file", path) from error
    return checked_style(data, path)


def unfit(error: UnusableStyleError, words: Words) -> None:
    """Say why a file cannot give the styles, and what to do."""
    reason = f"style-{error.reason}"
    complain(words(reason, file=error.file), words, words(f"{reason}-do"))
