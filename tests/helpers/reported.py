"""Findings made by hand, and reports of them: what the tests of reports work on."""

from collections.abc import Mapping, Sequence
from typing import Any

from immutabledict import immutabledict

from perspectief.cli.check_words import WORDS
from perspectief.cli.words import Words
from perspectief.findings import Edit, Finding, Related, Repair, Span
from perspectief.reports import written
from perspectief.reports.values import Checked, Report

FILE = "map/questions.toml"
LINES = {
    FILE: ("[vb-vraag]", 'rolls = ["hr"]', 'text = """', "Wat", '"""', "x = 1"),
    "onder/questions.toml": ("# Eén", '[vraag]  # "中"', 'fixed = "zo"'),
}
"""The files that findings are about, by path."""


def texts(en: str, nl: str = "") -> immutabledict[str, str]:
    """Give a text by language."""
    return immutabledict({"en": en, "nl": nl or f"{en} (nl)"})


def found(code: str = "FP201", **values: Any) -> Finding:
    """Make a finding; by default an error with everything but related places and repairs."""
    usual: dict[str, Any] = {
        "name": "unknown-key",
        "address": "questions/vb-vraag#rolls",
        "layer": "voorbeeld",
        "path": FILE,
        "line": 2,
        "column": 1,
        "end_line": 2,
        "end_column": 6,
        "params": {"key": "rolls"},
        "messages": texts('unknown key "{key}"', 'onbekende sleutel "{key}"'),
        "hints": texts('Did you mean "roles"?', 'Bedoel je "roles"?'),
    }
    merged = {**usual, **values}
    return Finding(code=code, **{**merged, "params": immutabledict(merged["params"])})


def nowhere(**values: Any) -> Finding:
    """Make a finding of which the line is not known."""
    return found(line=None, column=None, end_line=None, end_column=None, **values)


FIXED = Related(
    address="questions/vraag",
    layer="onder",
    messages=texts("fixed here", "hier vastgezet"),
    span=Span(path="onder/questions.toml", line=3, column=1, end_line=3, end_column=6),
)
RENAME = Repair(
    grade="safe",
    titles=texts('change "rolls" to "roles"', 'verander "rolls" in "roles"'),
    edits=(Edit(path=FILE, start=11, end=16, text="roles"),),
)
FAULT = {
    "plugin": "archief",
    "distribution": "perspectief-archief 1.0",
    "phase": "import",
    "reason": "No module named 'x'",
    "file": "",
    "remedy": "Install it.",
    "trace": "Traceback: \x1b[31m",
}


def told(
    format: str,
    *findings: Finding,
    language: str = "en",
    faults: Sequence[Mapping[str, str]] = (),
    files: Mapping[str, Sequence[str]] = LINES,
    **more: Any,
) -> str:
    """Give the report of findings in one pack, `map`, in one form."""
    report = Report(
        results=(Checked(name="map", findings=findings),),
        words=Words(language).also(WORDS),
        faults=tuple(faults),
        lines=lambda path: files.get(path, ()),
        **more,
    )
    return "".join(written(format, report))
