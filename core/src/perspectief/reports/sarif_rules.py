"""What SARIF says of the rules that were broken, in both languages."""

from collections.abc import Iterable
from typing import Any

from ..findings import Finding
from ..findings.rule import Rule
from .values import Report

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_LANGUAGES = ("en", "nl")


def described(findings: Iterable[Finding], report: Report) -> list[dict[str, Any]]:
    """Describe the rule of each finding, by code."""
    broken = {found.code: found for found in findings}
    return [
        {
            "id": code,
            "name": found.name,
            "shortDescription": {"text": found.name.replace("-", " ") or code},
            "defaultConfiguration": {"level": LEVELS[found.severity]},
            **_told(report.rules.get(code), report.words.language),
        }
        for code, found in sorted(broken.items())
    ]


def _told(rule: Rule | None, language: str) -> dict[str, Any]:
    """Give why a rule is there: in the language of the report first, and then in the other."""
    order = sorted(_LANGUAGES, key=lambda each: each != language)
    reasons = {each: rule.reasons[each] for each in order if rule and rule.reasons.get(each)}
    if not rule or not reasons:
        return {}
    more = f"perspectief explain {rule.code}"
    return {
        "fullDescription": {"text": rule.why(language)},
        "help": {
            "text": "\n\n".join((*reasons.values(), more)),
            "markdown": "\n\n".join((*reasons.values(), f"`{more}`")),
        },
    }
