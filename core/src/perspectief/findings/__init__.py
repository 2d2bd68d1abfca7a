"""What is wrong with content, as values that say it in the reader's language."""

from .finding import SEVERITIES, Finding, Severity, finding
from .suggest import nearest, suggestion

__all__ = [
    "SEVERITIES",
    "Finding",
    "Severity",
    "finding",
    "nearest",
    "suggestion",
]
