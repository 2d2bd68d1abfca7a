"""Mistakes of syntax as a test reads them: where they are, and what a repair makes of a text."""

from collections.abc import Iterator
from pathlib import Path

from perspectief.findings import Finding, Repair
from perspectief.source.places import Folder
from perspectief.source.reading import read_table

NAME = "questions.toml"


def found_in(folder: Path, text: str) -> list[Finding]:
    """Read a text as a file, and give what is wrong with it."""
    (folder / NAME).write_text(text, encoding="utf-8", newline="")
    return read_table(Folder(str(folder)), NAME)[1]


def repaired(text: str, repair: Repair) -> str:
    """Give the text after a repair."""
    for edit in sorted(repair.edits, key=lambda each: each.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def pieces(text: str, findings: list[Finding]) -> Iterator[str]:
    """Give the piece of a text that each finding points at."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for found in findings:
        assert found.line is not None
        assert found.column is not None
        assert found.end_line is not None
        assert found.end_column is not None
        start = starts[found.line - 1] + found.column - 1
        end = starts[found.end_line - 1] + found.end_column - 1
        assert 0 <= start < end <= len(text) + 1
        yield text[start:end]
