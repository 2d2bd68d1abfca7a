"""The three hooks, and what all who implement them bring together."""

from collections.abc import Iterable
from types import ModuleType
from typing import TypeVar, cast

import pluggy

from .records import Check, Document, Writer

T = TypeVar("T")

PROJECT = "perspectief"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function as the implementation of the hook of the same name."""


class Hooks:
    """What a plugin may bring. Each hook gives records; what others bring stays."""

    @hookspec
    def perspectief_checks(self) -> Iterable[Check]:  # type: ignore[empty-body]  # a specification has none
        """Give rules about packs."""

    @hookspec
    def perspectief_documents(self) -> Iterable[Document]:  # type: ignore[empty-body]  # as above
        """Give documents of the kit."""

    @hookspec
    def perspectief_writers(self) -> Iterable[Writer]:  # type: ignore[empty-body]  # as above
        """Give ways to write a document as a file."""


class Host:
    """Plugins together, to be asked for what they bring.

    Each hook is called when somebody asks for what it gives: a check needs no writers.
    """

    def __init__(self, plugins: Iterable[ModuleType]) -> None:
        """Take the plugins together.

        Args:
            plugins: Modules that implement one or more of the hooks.

        Raises:
            pluggy.PluginValidationError: When one implements a hook that does not exist.
        """
        manager = pluggy.PluginManager(PROJECT)
        manager.add_hookspecs(Hooks)
        for plugin in plugins:
            manager.register(plugin)
        manager.check_pending()
        self._hook = manager.hook

    def checks(self) -> tuple[Check, ...]:
        """Give all rules about packs."""
        return _flat(cast("list[Iterable[Check]]", self._hook.perspectief_checks()))

    def documents(self) -> tuple[Document, ...]:
        """Give all documents of the kit, in its order."""
        return _flat(cast("list[Iterable[Document]]", self._hook.perspectief_documents()))

    def writers(self) -> tuple[Writer, ...]:
        """Give all ways to write a document."""
        return _flat(cast("list[Iterable[Writer]]", self._hook.perspectief_writers()))


def _flat(given: "list[Iterable[T]]") -> "tuple[T, ...]":
    # pluggy asks the plugin that was registered last first.
    return tuple(record for records in reversed(given) for record in records)
