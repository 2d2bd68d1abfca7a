"""What SARIF says of the rules that were broken, in both languages."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..findings import Finding
from ..findings.example import Example, kind_of_text, shown
from ..findings.rule import Rule
from .values import Report

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_LANGUAGES = ("en", "nl")
_EXAMPLES = {"en": ("Wrong:", "Right:"), "nl": ("Zo niet:", "Zo wel:")}


def described(findings: Iterable[Finding], report: Report) -> list[dict[str, Any]]:
    """Describe the rule of each finding, by code.

    All that a service asks for is there, of a rule that nobody knows too: GitHub refuses a rule
    without a full description and help.
    """
    broken = {found.code: found for found in findings}
    return [
        {
            "id": code,
            "name": found.name,
            "shortDescription": {"text": found.name.replace("-", " ") or code},
            "defaultConfiguration": {"level": LEVELS[found.severity]},
            **_told(found, report.rules.get(code), report.words.language),
        }
        for code, found in sorted(broken.items())
    ]


def _told(found: Finding, rule: Rule | None, language: str) -> dict[str, Any]:
    """Give why a rule is there: in the language of the report first, and then in the other.

    A reader of Markdown gets its examples too: no address can lead to the page of a rule.
    """
    order = sorted(_LANGUAGES, key=lambda each: each != language)
    said = [rule.reasons[each] for each in order if rule and rule.reasons.get(each)]
    reasons = said or [found.name.replace("-", " ") or found.code]
    more = f"perspectief explain {found.code}"
    examples = [*_examples(rule, order[0])] if rule else []
    return {
        "fullDescription": {"text": reasons[0]},
        "help": {
            "text": "\n\n".join((*reasons, more)),
            "markdown": "\n\n".join((*reasons, *examples, f"`{more}`")),
        },
    }


def _examples(rule: Rule, language: str) -> Iterator[str]:
    for head, files in zip(_EXAMPLES[language], (rule.bad, rule.good), strict=True):
        if files:
            yield f"**{head}**"
            yield from _fenced(files)


def _fenced(files: Example) -> Iterator[str]:
    for name, content in files.items():
        yield f"`{name}`"
        yield f"````{kind_of_text(name)}\n{shown(content).rstrip()}\n````"
