"""A report as commands of GitHub Actions, which shows them beside the lines of a change."""

from collections.abc import Iterator, Mapping

from ..findings import Finding
from ..printable import plain_lines
from .paths import relative
from .values import Report, sentence

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def written(report: Report) -> Iterator[str]:
    """Give a command for each finding, the worst first: GitHub shows ten of each level."""
    for fault in report.faults:
        yield _command("error", {"title": fault["plugin"]}, fault["reason"])
    for found in report.worst_first():
        said = sentence(found, report.words.language)
        yield _command(_LEVELS[found.severity], _properties(found, report.root), said)


def _properties(found: Finding, root: str) -> dict[str, str]:
    """Say where; columns only within one line, else GitHub shows nothing."""
    values: dict[str, object] = {"file": relative(found.path, root)}
    if found.line:
        end = found.end_line or found.line
        values |= {"line": found.line, "endLine": end}
        if end == found.line and found.column:
            values |= {"col": found.column, "endColumn": found.end_column or found.column}
    values["title"] = f"{found.code} {found.name}"
    return {name: str(value) for name, value in values.items()}


def _command(level: str, properties: Mapping[str, str], message: str) -> str:
    said = ",".join(f"{name}={_value(text)}" for name, text in properties.items())
    return f"::{level} {said}::{_data(plain_lines(message))}\n"


def _value(text: str) -> str:
    return _data(plain_lines(text)).replace(":", "%3A").replace(",", "%2C")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
