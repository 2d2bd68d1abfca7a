"""Findings and errors as lines for a person."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..findings import nearest
from ..printable import plain

if TYPE_CHECKING:
    from ..errors import PackError, PackNotFoundError
    from ..findings import Finding, Severity
    from .words import Words


def report(findings: Iterable[Finding], words: Words) -> str:
    """Give findings as text: what is wrong, where, and what to do.

    Args:
        findings: The findings.
        words: The words of the command.

    Returns:
        A few lines for each finding, with an empty line between two.
    """
    # Imported here: most commands have nothing to report.
    from ..reports.paint import Paint
    from ..reports.text import Teller
    from ..source.shown_lines import remembered
    from .check_words import WORDS

    teller = Teller(words.also(WORDS), remembered(), Paint(coloured=False))
    return "\n\n".join(teller.all(findings))


def severest(findings: Iterable[Finding], least: Severity) -> bool:
    """Tell whether a finding is at least as bad as `least`."""
    from ..reports.values import at_least

    return any(at_least(each.severity, least) for each in findings if not each.accepted)


def complain(message: str, words: Words, *more: str) -> None:
    """Say on stderr what went wrong, and what to do about it."""
    print(f"{words('error')}: {plain(message)}", file=sys.stderr)
    for line in filter(None, more):
        print(f"  {plain(line)}", file=sys.stderr)


def not_written(error: OSError, words: Words) -> None:
    """Say that a file cannot be written, why, and what to do."""
    told = words("cannot-write", path=error.filename, problem=words.reason(error))
    complain(told, words, words("choose-folder"))


def typed(folder: str) -> str:
    """Give a folder as somebody types it, so that it is not taken for a pack that is installed."""
    named = os.path.dirname(folder) or folder in (os.curdir, os.pardir)
    place = folder if named else os.path.join(os.curdir, folder)
    return f'"{place}"' if " " in place else place


def not_translated(error: PackError, words: Words) -> bool:
    """Say that a pack is not in the language that was asked for; tell whether that was wrong."""
    found = next((each for each in error.findings if each.code == "FP504"), None)
    if found is None:
        return False
    told = words("not-translated", name=error.name, language=found.params["language"])
    complain(told, words, found.hint(words.language))
    return True


def not_found(error: PackNotFoundError, words: Words) -> None:
    """Say that a pack is not there, and which is meant perhaps."""
    problem = error.problem_nl if words.language == "nl" else error.problem
    if isinstance(error.__cause__, OSError) and error.__cause__.errno:
        # What the system says is in its own language.
        problem = words.reason(error.__cause__)
    told = words(error.reason, name=error.name, problem=problem)
    more = [words.known(nearest(error.name, error.known), error.known)]
    if error.folder:
        more.append(words("folder-instead", name=error.name))
    if error.reason == "no-place":
        more.append(_elsewhere(error.name, words))
    complain(told, words, *more)


def _elsewhere(path: str, words: Words) -> str:
    """Say which path is meant perhaps, or else from where a path is followed."""
    folder, name = os.path.split(path.rstrip("/" + os.sep))
    try:
        near = nearest(name, sorted(os.listdir(folder or ".")))
        here = os.getcwd()
    except OSError:
        return words("choose-pack")
    return words.known(os.path.join(folder, near), ()) if near else words("place-here", here=here)
