"""What is wrong with content, as values that say it in the reader's language."""

from .finding import SEVERITIES, Edit, Finding, Related, Repair, Severity, Span, finding
from .suggest import nearest, suggestion

__all__ = [
    "SEVERITIES",
    "Edit",
    "Finding",
    "Related",
    "Repair",
    "Severity",
    "Span",
    "finding",
    "nearest",
    "suggestion",
]
