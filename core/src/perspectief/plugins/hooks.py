"""The three hooks that a plugin may implement."""

from collections.abc import Iterable

import pluggy

from .records import Check, Document, Writer

PROJECT = "perspectief"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function as the implementation of the hook of the same name."""


class Hooks:
    """What a plugin may bring. Each hook gives records; what others bring stays."""

    @hookspec
    def perspectief_checks(self) -> Iterable[Check]:  # type: ignore[empty-body]  # a specification has none
        """Give rules about packs, as a list or tuple of `Check`.

        A plugin in the same distribution as a pack has its rules applied to that pack and to
        everything that extends it; any other plugin to every pack.
        """

    @hookspec
    def perspectief_documents(self) -> Iterable[Document]:  # type: ignore[empty-body]  # as above
        """Give documents of the kit, as a list or tuple of `Document`."""

    @hookspec
    def perspectief_writers(self) -> Iterable[Writer]:  # type: ignore[empty-body]  # as above
        """Give ways to write a document as a file, as a list or tuple of `Writer`."""


NAMES = tuple(name for name in vars(Hooks) if name.startswith("perspectief_"))
"""The names of the hooks."""
