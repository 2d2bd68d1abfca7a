"""What a report is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from immutabledict import immutabledict

from ..findings import SEVERITIES, Severity
from ..model.record import Record, record

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.rule import Rule

Lines = Callable[[str], Sequence[str]]
"""Gives the lines of a file by its path; none when it cannot be read."""


class Say(Protocol):
    """Says the words around findings in one language."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Give what is to be said, with `{name}` filled in from `values`."""


@record
class Checked(Record):
    """What was found in one pack.

    Attributes:
        name: The pack, as given by who asked.
        findings: What is wrong with it, in the order of the files.
        mendable: Whether `fix` may change its files: they are in a folder, and not in an archive
            or an installed pack.
        known: How many findings are left out because they are in a baseline.
        gone: How many entries of its baseline are no longer found.
    """

    name: str
    findings: tuple[Finding, ...]
    mendable: bool = True
    known: int = 0
    gone: int = 0


@record
class Report(Record):
    """What was found in the packs that were checked, and how it is to be told.

    Attributes:
        results: The packs, in the order in which they were asked for.
        words: The words around findings.
        faults: What plugins did wrong, as plain values.
        fail_on: The least severity that is too bad.
        accepted: Whether what packs accept is told as well.
        lines: Gives the lines of a file.
        rules: What there is to say of the rules that were broken, by code.
        root: The folder from which paths are told to tools.
        version: The version of this library.
        coloured: Whether colours are shown.
    """

    results: tuple[Checked, ...]
    words: Say
    faults: tuple[Mapping[str, str], ...] = ()
    fail_on: Severity = "error"
    accepted: bool = False
    lines: Lines = lambda path: ()
    rules: immutabledict[str, Rule] = immutabledict()
    root: str = ""
    version: str = ""
    coloured: bool = False

    def told(self, checked: Checked) -> list[Finding]:
        """Give the findings of a pack that are to be told."""
        return [each for each in checked.findings if self.accepted or not each.accepted]

    def every(self) -> Iterator[Finding]:
        """Give all findings that are to be told, pack by pack."""
        for checked in self.results:
            yield from self.told(checked)

    def worst_first(self) -> list[Finding]:
        """Give all findings that are to be told, the worst first, else in their order."""
        return sorted(self.every(), key=lambda each: SEVERITIES.index(each.severity))

    def too_bad(self, found: Finding) -> bool:
        """Tell whether a finding makes the check fail."""
        return not found.accepted and at_least(found.severity, self.fail_on)


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Count the findings of each severity; those that are accepted do not count."""
    numbers: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
    for found in findings:
        numbers[found.severity] += not found.accepted
    return numbers


def at_least(severity: Severity, least: Severity) -> bool:
    """Tell whether a severity is as bad as another, or worse."""
    return SEVERITIES.index(severity) <= SEVERITIES.index(least)


def sentence(found: Finding, language: str) -> str:
    """Say what is wrong and what to do about it, on two lines; or on one when nothing is known."""
    return "\n".join(filter(None, (found.message(language), found.hint(language).strip())))
