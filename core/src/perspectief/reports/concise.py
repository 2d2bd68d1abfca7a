"""A report with one line for each finding, as editors and other tools understand it."""

from collections.abc import Iterator

from ..findings import Finding
from ..printable import plain
from .values import Report


def written(report: Report) -> Iterator[str]:
    """Give a line `file:line:column: CODE message` for each finding."""
    return (f"{_line(found, report.words.language)}\n" for found in report.every())


def _line(found: Finding, language: str) -> str:
    place = ":".join(str(each) for each in (found.path, found.line, found.column) if each)
    return plain(f"{place}: {found.code} {found.message(language)}")
