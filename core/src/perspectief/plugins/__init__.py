"""What may be added to the core: checks, documents and writers, through three hooks.

What only documents and writers need is imported when it is first used: a check needs none of it.
"""

from typing import TYPE_CHECKING

from .check import Breach, Check, rule
from .hooks import hookimpl
from .host import Host
from .registry import Plugin
from .said import Said
from .texts import Texts
from .view import PackView

if TYPE_CHECKING:
    from .faults import Fault as Fault
    from .records import Document as Document
    from .records import Options as Options
    from .records import Writer as Writer

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

if not TYPE_CHECKING:
    # A type checker would take every name for one that is there.

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(".faults" if name == "Fault" else ".records", __name__)
        found: object = getattr(module, name)
        return found
