"""Findings and errors as lines for a person."""

import sys
from collections.abc import Iterable

from ..errors import PackNotFoundError
from ..findings import SEVERITIES, Finding, nearest
from .terminal import plain
from .words import Words


def report(findings: Iterable[Finding], words: Words) -> str:
    """Give findings as text: what is wrong, where, and what to do.

    Args:
        findings: The findings.
        words: The words of the command.

    Returns:
        A few lines for each finding, with an empty line between two.
    """
    return "\n\n".join(_lines(found, words) for found in findings)


def _lines(found: Finding, words: Words) -> str:
    head = f"{words(found.severity)}[{found.code} {found.name}]: "
    lines = [plain(head + found.message(words.language)), f"  --> {_where(found)}"]
    hint = found.hint(words.language).strip()
    if found.accepted:
        lines.append(f"  {plain(words('accepted-because', reason=found.accepted))}")
    return "\n".join([*lines, *([f"  {plain(hint)}"] if hint else [])])


def _where(found: Finding) -> str:
    place = found.path
    if found.line is not None:
        place += f":{found.line}" + (f":{found.column}" if found.column is not None else "")
    about = ", ".join(filter(None, (found.address, found.layer)))
    return plain(f"{place}  ({about})" if about else place)


def severest(findings: Iterable[Finding], least: str) -> bool:
    """Tell whether a finding is at least as bad as `least`."""
    bad = SEVERITIES[: SEVERITIES.index(least) + 1]
    return any(found.severity in bad for found in findings if not found.accepted)


def complain(message: str, words: Words, *more: str) -> None:
    """Say on stderr what went wrong, and what to do about it."""
    print(f"{words('error')}: {plain(message)}", file=sys.stderr)
    for line in filter(None, more):
        print(f"  {plain(line)}", file=sys.stderr)


def not_written(error: OSError, words: Words) -> None:
    """Say that a file cannot be written, why, and what to do."""
    told = words("cannot-write", path=error.filename, problem=words.reason(error))
    complain(told, words, words("choose-folder"))


def not_found(error: PackNotFoundError, words: Words) -> None:
    """Say that a pack is not there, and which is meant perhaps."""
    problem = error.problem_nl if words.language == "nl" else error.problem
    told = words(error.reason, name=error.name, problem=problem)
    more = [words.known(nearest(error.name, error.known), error.known)]
    if error.folder:
        more.append(words("folder-instead", name=error.name))
    complain(told, words, *more)
