"""The host of all plugins: to be asked for what they bring.

Each plugin is imported, registered and called by itself. What one does wrong becomes a
fault, and what the others bring is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .._version import __version__
from ..model.record import changed
from .check import Check
from .collecting import R, collect, reserved, stamped, twins, unwritten
from .hooks import PROJECT
from .isolation import about, attempt
from .registry import Registry

if TYPE_CHECKING:
    from .faults import Fault
    from .found import Found
    from .isolation import Failure
    from .records import Document, Writer
    from .registry import Plugin


class Host:
    """All plugins together.

    The core's own checks, documents and writers come through the same hooks. A host may be
    asked by several threads at once.
    """

    def __init__(
        self,
        core: Iterable[ModuleType],
        found: Iterable[Found] = (),
        disabled: Mapping[str, str] | None = None,
    ) -> None:
        """Take plugins together.

        Args:
            core: Modules of the core that implement hooks.
            found: Plugins that are installed.
            disabled: Names of plugins or distributions to leave out, with who says so; `*`
                stands for all.
        """
        self._registry = Registry(core, found, disabled or {})
        self._active = {each.name: each for each in self.plugins() if each.state == "active"}
        self._given: dict[str, tuple[Any, ...]] = {}
        self._checks: dict[frozenset[str] | None, tuple[Check, ...]] = {}
        self._lock = RLock()

    def plugins(self) -> tuple[Plugin, ...]:
        """Give every plugin that was found, also those that take no part."""
        return tuple(self._registry.plugins)

    def faults(self) -> tuple[Fault, ...]:
        """Give what went wrong so far, each thing once."""
        return tuple(self._registry.faults)

    def checks(self, packs: Iterable[str] | None = None) -> tuple[Check, ...]:
        """Give the rules about packs.

        Args:
            packs: The ids of the layers of a pack; only rules that are for one of them are
                given. `None` for all rules.

        Returns:
            The rules by code: those of the core, and then those of each plugin.
        """
        given = self._asked("perspectief_checks", Check, lambda check: check.code)
        names = None if packs is None else self._plugins_for(frozenset(packs))
        known = self._checks.get(names)
        if known is None:
            chosen = (each for each in given if names is None or each.plugin in names)
            known = tuple(sorted(chosen, key=lambda check: (check.plugin, check.code)))
            self._checks[names] = known
        return known

    def documents(self) -> tuple[Document, ...]:
        """Give the documents of the kit."""
        # Imported here: who checks a pack asks for none.
        from .records import Document

        with self._lock:
            first = "perspectief_documents" not in self._given
            given = self._asked("perspectief_documents", Document, lambda document: document.name)
            if first:
                self._note_formats(given)
            return given

    def writers(self) -> tuple[Writer, ...]:
        """Give the ways to write a document."""
        # Imported here, as above.
        from .records import Writer

        return self._asked("perspectief_writers", Writer, lambda writer: writer.format)

    def distribution(self, plugin: str) -> str:
        """Give the name and version of the distribution that brings a plugin, or the core."""
        if plugin in self._active:
            return self._active[plugin].distribution
        return f"{PROJECT} {__version__}"

    def note(self, plugin: str, failure: Failure, record: str = "") -> None:
        """Note that a plugin, or one record of it, failed when it was used.

        Args:
            plugin: Its name; empty for the core.
            failure: What it did.
            record: The code or name of the record.
        """
        failure = about(self._registry.plugin(plugin), failure)
        if record:
            failure = changed(
                failure,
                reason=f"{record}: {failure.reason}",
                reason_nl=f"{record}: {failure.reason_nl or failure.reason}",
            )
        self._registry.note(plugin or PROJECT, self.distribution(plugin), "call", failure)

    def _asked(self, hook: str, wanted: type[R], key: Callable[[R], str]) -> tuple[R, ...]:
        with self._lock:
            if hook not in self._given:
                self._given[hook] = tuple(self._brought(hook, wanted, key))
            return self._given[hook]

    def _brought(self, hook: str, wanted: type[R], key: Callable[[R], str]) -> list[R]:
        given, failures = collect(self._registry.implementations(hook), wanted)
        brought: list[R] = []
        for name, right in given:
            outcome = attempt(partial(stamped, right, self._registry.own_name(name)))
            own, refused = reserved(outcome.value or ())
            brought += own
            failures += [(name, each) for each in (outcome.failure, *refused) if each is not None]
        owners = {name: f"{name} ({each.distribution})" for name, each in self._active.items()}
        stay, blamed = twins(brought, key, owners)
        for name, failure in [*failures, *blamed]:
            self.note(self._registry.own_name(name), failure)
        return stay

    def _note_formats(self, documents: tuple[Document, ...]) -> None:
        """Note which documents of plugins are to come in formats that nothing writes."""
        theirs = [each for each in documents if each.plugin]
        known = {each.format for each in self.writers()} if theirs else set()
        for document in theirs:
            for format in document.formats:
                if format not in known:
                    self.note(document.plugin, unwritten(document.name, format, known))

    def _plugins_for(self, ids: frozenset[str]) -> frozenset[str]:
        """Give the plugins whose rules are for one of some packs; the core has no name."""
        active = self._active.values()
        names = (each.name for each in active if not each.packs or each.packs & ids)
        return frozenset(names) | {""}
