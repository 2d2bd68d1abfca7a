"""What is wrong with content, as values that say it in the reader's language.

The records are imported when they are first used: whoever reads a pack without mistakes needs
none of them, and attrs, of which they are classes, takes a while to import.
"""

from typing import TYPE_CHECKING

from .finding import SEVERITIES, Severity, finding
from .suggest import REMEDY, asking, key_suggestion, likely, nearest, suggestion

if TYPE_CHECKING:
    from .records import Edit as Edit
    from .records import Finding as Finding
    from .records import Related as Related
    from .records import Repair as Repair
    from .records import Span as Span

__all__ = [
    "REMEDY",
    "SEVERITIES",
    "Edit",
    "Finding",
    "Related",
    "Repair",
    "Severity",
    "Span",
    "asking",
    "finding",
    "key_suggestion",
    "likely",
    "nearest",
    "suggestion",
]

if not TYPE_CHECKING:
    # A type checker would take every name for one that is there.

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import records

        return getattr(records, name)
