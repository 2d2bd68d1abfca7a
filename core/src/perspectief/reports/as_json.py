"""A report as JSON, for tools; `perspectief schema findings` prints its schema."""

from collections.abc import Iterator
from typing import Any

from ..findings import Edit, Finding, Related, Repair
from ..findings.wording import worded
from ..printable import json_text
from .values import Report, counts

FORMAT = 1
"""The version of this form. Keys may be added within a version; none changes or goes."""


def written(report: Report) -> Iterator[str]:
    """Give one JSON object."""
    yield f"{json_text(values(report))}\n"


def values(report: Report) -> dict[str, Any]:
    """Give a report as plain values: also what packs accept, marked as such."""
    every = [found for checked in report.results for found in checked.findings]
    language = report.words.language
    return {
        "format": FORMAT,
        "findings": [_finding(found, language) for found in every],
        "faults": [dict(fault) for fault in report.faults],
        "summary": {
            **counts(every),
            "accepted": sum(bool(found.accepted) for found in every),
            "baseline": sum(checked.known for checked in report.results),
            "gone": sum(checked.gone for checked in report.results),
        },
    }


def _finding(found: Finding, language: str) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "message": found.message(language),
        "params": dict(found.params),
        "path": found.path,
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "object": found.address,
        "layer": found.layer,
        "hint": found.hint(language).strip(),
        "related": [_related(each, language) for each in found.related],
        "fixes": [_fix(each, language) for each in found.repairs],
        "fingerprint": found.fingerprint,
        "accepted": found.accepted,
    }


def _related(other: Related, language: str) -> dict[str, Any]:
    span = other.span
    return {
        "message": worded(other.messages, language),
        "path": span.path if span else "",
        "line": span.line if span else None,
        "column": span.column if span else None,
        "end_line": span.end_line if span else None,
        "end_column": span.end_column if span else None,
        "object": other.address,
        "layer": other.layer,
    }


def _fix(repair: Repair, language: str) -> dict[str, Any]:
    title = worded(repair.titles, language)
    return {"grade": repair.grade, "title": title, "edits": [_edit(each) for each in repair.edits]}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"path": edit.path, "start": edit.start, "end": edit.end, "text": edit.text}
