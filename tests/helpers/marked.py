"""Files in which the mistakes are marked: `«FP303:"nergens"»` is where FP303 is to point."""

import re
from collections.abc import Iterable, Mapping

from perspectief.findings import Finding

_MARK = re.compile("«([A-Z0-9 ]+):|»")

Placed = tuple[str, str, str]
"""The code of a finding, the file, and the place there as `line:column-line:column`."""


def without_marks(text: str, file: str, newline: str = "\n") -> tuple[str, list[Placed]]:
    """Give a marked text as it is written to a file, and what is to be found in it.

    Args:
        text: The text. A mark may hold several codes; marks do not stand in each other.
        file: The name of the file.
        newline: The line end it gets.
    """
    written, codes, start = "", [], ""
    expected: list[Placed] = []
    at = 0
    for mark in _MARK.finditer(text):
        written += text[at : mark.start()]
        if mark[1]:
            codes, start = mark[1].split(), _place(written)
        else:
            expected += [(code, file, f"{start}-{_place(written)}") for code in codes]
        at = mark.end()
    return (written + text[at:]).replace("\n", newline), expected


def all_without_marks(
    files: Mapping[str, str], newline: str = "\n"
) -> tuple[dict[str, str], list[Placed]]:
    """The same for the files of a pack."""
    done = {name: without_marks(text, name, newline) for name, text in files.items()}
    texts = {name: text for name, (text, _) in done.items()}
    return texts, sorted(each for _, expected in done.values() for each in expected)


def told(findings: Iterable[Finding], folder: str) -> list[Placed]:
    """Give the findings as marks would say them, with their files as seen from a folder."""
    return sorted(
        (each.code, each.path.removeprefix(f"{folder}/"), _span(each)) for each in findings
    )


def _span(each: Finding) -> str:
    return f"{each.line}:{each.column}-{each.end_line}:{each.end_column}"


def _place(before: str) -> str:
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
