"""What is wrong with content, as values that say it in the reader's language."""

from .finding import SEVERITIES, Finding, Severity
from .rules import RULES, Rule, finding
from .suggest import nearest, suggestion

__all__ = [
    "RULES",
    "SEVERITIES",
    "Finding",
    "Rule",
    "Severity",
    "finding",
    "nearest",
    "suggestion",
]
