"""A report as SARIF 2.1.0, which services that keep code show as alerts."""

import json
import re
from collections.abc import Iterator
from os.path import isabs
from typing import Any

from ..findings import Edit, Finding, Related, Repair, Span
from ..findings.wording import worded
from .paths import relative, uri
from .sarif_rules import LEVELS, described
from .text import span_of
from .values import Report, sentence

CAP = 25_000
"""The most results: GitHub refuses a file that has more, so the worst are kept."""

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LINK = re.compile(r"\[(?=[^\]]*\]\()")
"""What would make a link of a text: content may not put links into a report."""


def written(report: Report) -> Iterator[str]:
    """Give one SARIF document, in ASCII: it is right whatever the encoding of the output."""
    yield f"{json.dumps(values(report), indent=1)}\n"


def values(report: Report) -> dict[str, Any]:
    """Give a report as plain values, the worst results first."""
    every = report.worst_first()
    kept = every[:CAP]
    rules = described(kept, report)
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    driver = {"name": "perspectief", "version": report.version, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "language": report.words.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": _text("Where the command ran.")}},
        "invocations": [_invocation(report, len(every) - len(kept))],
        "results": [_result(found, numbers[found.code], report) for found in kept],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _invocation(report: Report, left_out: int) -> dict[str, Any]:
    told = [
        {"level": "error", "message": _text(f"{fault['plugin']}: {fault['reason']}")}
        for fault in report.faults
    ]
    if left_out:
        told.append(
            {"level": "warning", "message": _text(report.words("left-out", count=left_out))}
        )
    return {
        "executionSuccessful": not report.faults,
        **({"toolExecutionNotifications": told} if told else {}),
    }


def _result(found: Finding, number: int, report: Report) -> dict[str, Any]:
    language, root = report.words.language, report.root
    # GitHub refuses a result without a file too.
    location = _location(found.path or ".", span_of(found), found.address, root)
    result = {
        "ruleId": found.code,
        "ruleIndex": number,
        "level": LEVELS[found.severity],
        "message": _text(sentence(found, language)),
        "locations": [location],
        "partialFingerprints": {"perspectief/v1": found.fingerprint},
    }
    related = [_related(each, at, language, root) for at, each in enumerate(found.related, 1)]
    fixes = [_fix(each, language, root) for each in found.repairs if each.grade != "shown"]
    accepted = {"kind": "external", "status": "accepted", "justification": found.accepted}
    more = {
        "relatedLocations": related,
        "fixes": fixes,
        "suppressions": [accepted] if found.accepted else [],
    }
    return {**result, **{name: values for name, values in more.items() if values}}


def _location(path: str, span: Span | None, address: str, root: str) -> dict[str, Any]:
    place: dict[str, Any] = {}
    if path:
        place = {"artifactLocation": _artifact(path, root), "region": _region(span)}
    logical = {"logicalLocations": [{"fullyQualifiedName": address}]} if address else {}
    return {**({"physicalLocation": place} if place else {}), **logical}


def _region(span: Span | None) -> dict[str, int]:
    if span is None:
        # GitHub refuses a place without a line.
        return {"startLine": 1}
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _artifact(path: str, root: str) -> dict[str, str]:
    base = {} if isabs(relative(path, root)) else {"uriBaseId": _ROOT}
    return {"uri": uri(path, root), **base}


def _related(other: Related, number: int, language: str, root: str) -> dict[str, Any]:
    path = other.span.path if other.span else ""
    message = worded(other.messages, language)
    said = {"message": _text(message)} if message else {}
    return {"id": number, **said, **_location(path, other.span, other.address, root)}


def _fix(repair: Repair, language: str, root: str) -> dict[str, Any]:
    paths = dict.fromkeys(edit.path for edit in repair.edits)
    return {
        "description": _text(worded(repair.titles, language)),
        "artifactChanges": [
            {
                "artifactLocation": _artifact(path, root),
                "replacements": [_replacement(e) for e in repair.edits if e.path == path],
            }
            for path in paths
        ],
    }


def _replacement(edit: Edit) -> dict[str, Any]:
    return {
        "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
        "insertedContent": {"text": edit.text},
    }


def _text(text: str) -> dict[str, str]:
    return {"text": _LINK.sub(r"\\[", text)}
