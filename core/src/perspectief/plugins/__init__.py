"""What may be added to the core: checks, documents and writers, through three hooks."""

from .hooks import Host, hookimpl
from .records import Breach, Check, Document, Options, PackView, Writer, rule

__all__ = [
    "Breach",
    "Check",
    "Document",
    "Host",
    "Options",
    "PackView",
    "Writer",
    "hookimpl",
    "rule",
]
