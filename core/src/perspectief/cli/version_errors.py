"""What the commands for a version say when they cannot do their work."""

import os
from collections.abc import Callable

from ..errors import NotWritableError, PackError, PackNotFoundError, UnusableNameError
from ..layers import is_prefix
from ..printable import plain
from ..scaffold import likely_id
from ..source.places import JOURNAL
from .main import FAILED, UNUSABLE
from .reporting import complain, not_found, not_translated, report, typed
from .words import Words


def attempted(work: Callable[[], int], folder: str, words: Words) -> int:
    """Do the work of a command; when that cannot be, say why and what to do.

    Args:
        work: Gives the exit code.
        folder: The folder of the version.
        words: The words of the command.

    Returns:
        The exit code.
    """
    try:
        return work()
    except PackNotFoundError as error:
        _not_found(error, folder, words)
    except UnusableNameError as error:
        _unusable(error, words)
    except NotWritableError as error:
        hint = _said(f"{error.reason}-hint", words)
        complain(words(error.reason, path=error.path, folder=error.path), words, hint)
    except BrokenPipeError:
        # Whoever read the output has gone: no file has to do with that.
        raise
    except OSError as error:
        _not_written(error, folder, words)
    except PackError as error:
        if not_translated(error, words):
            return UNUSABLE
        complain(words("unread", name=error.name), words)
        print(report(error.findings, words))
        return FAILED
    return UNUSABLE


def _not_found(error: PackNotFoundError, folder: str, words: Words) -> None:
    if error.reason == "no-base":
        told = words("no-base", name=error.name, pack=error.problem)
        complain(told, words, words("no-base-hint", known=", ".join(error.known)))
    elif error.reason == "older-base":
        problem = error.problem_nl if words.language == "nl" else error.problem
        told = words("older-base", name=error.name, problem=problem)
        complain(told, words, words("older-base-hint", folder=typed(folder)))
    else:
        not_found(error, words)


def _unusable(error: UnusableNameError, words: Words) -> None:
    known = list(error.known) or [each for each in [_meant(error)] if each]
    hints = (
        words("did-you-mean", near=known[0]) if len(known) == 1 else "",
        words("there-are", known=", ".join(known)) if len(known) > 1 else "",
        _said(f"{error.reason}-hint", words),
    )
    complain(words(error.reason, name=error.name, **error.told), words, *hints)


def _meant(error: UnusableNameError) -> str:
    """Give the name that somebody probably meant; empty when that is not clear."""
    likely = likely_id(error.name)
    if error.reason == "bad-prefix":
        likely = likely.replace("-", "")
        return likely if is_prefix(likely) else ""
    return likely if error.reason == "bad-id" else ""


def _said(key: str, words: Words) -> str:
    """Give what to do, for a reason that has more to say than its message."""
    return words(key) if words.has(key) else ""


def _not_written(error: OSError, folder: str, words: Words) -> None:
    path = os.fspath(error.filename or folder)
    told = words("cannot-write", path=path, problem=words.reason(error))
    journal = os.path.join(folder, JOURNAL)
    kept = os.path.exists(journal)
    complain(told, words, words("kept", path=plain(journal)) if kept else words("untouched"))
