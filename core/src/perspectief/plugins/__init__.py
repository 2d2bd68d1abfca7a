"""What may be added to the core: checks, documents and writers, through three hooks."""

from .faults import Fault
from .hooks import hookimpl
from .host import Host
from .records import Breach, Check, Document, Options, PackView, Writer, rule
from .registry import Plugin
from .said import Said, Texts

__all__ = [
    "Breach",
    "Check",
    "Document",
    "Fault",
    "Host",
    "Options",
    "PackView",
    "Plugin",
    "Said",
    "Texts",
    "Writer",
    "hookimpl",
    "rule",
]
