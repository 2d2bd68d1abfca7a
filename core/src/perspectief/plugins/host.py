"""The host of all plugins: imports them when something is asked of them, and keeps them apart.

Each plugin is imported, registered and called by itself. What one does wrong becomes a
fault, and what the others bring is kept.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, TypeVar

import attrs
import pluggy
from attrs import frozen

from ..findings import suggestion
from .faults import Fault, Phase
from .found import Found
from .hooks import NAMES, PROJECT, Hooks
from .isolation import Failure, attempt, records
from .records import Check, Document, Writer

R = TypeVar("R", Check, Document, Writer)
State = Literal["active", "disabled", "incompatible", "broken"]


@frozen(kw_only=True)
class Plugin:
    """A plugin and how it fares.

    Attributes:
        name: Its name.
        distribution: The name and version of the distribution that brings it.
        state: Whether it takes part, and if not why not.
        packs: The packs that its checks are for, with all that extends them; empty for all.
        hooks: The hooks that it implements.
    """

    name: str
    distribution: str
    state: State
    packs: frozenset[str] = frozenset()
    hooks: tuple[str, ...] = ()


class Host:
    """All plugins together, to be asked for what they bring.

    The core's own checks, documents and writers come through the same hooks.
    """

    def __init__(
        self,
        core: Iterable[ModuleType],
        found: Iterable[Found] = (),
        disabled: frozenset[str] = frozenset(),
    ) -> None:
        """Take plugins together.

        Args:
            core: Modules of the core that implement hooks.
            found: Plugins that are installed.
            disabled: Names of plugins or distributions to leave out; `*` leaves out all.
        """
        self._manager = pluggy.PluginManager(PROJECT)
        self._manager.add_hookspecs(Hooks)
        self._faults: list[Fault] = []
        self._plugins: dict[str, Plugin] = {}
        self._given: dict[str, tuple[Any, ...]] = {}
        for module in core:
            self._manager.register(module, name=f"core:{module.__name__}")
        for one in found:
            self._take(one, disabled)

    def plugins(self) -> tuple[Plugin, ...]:
        """Give every plugin that was found, also those that take no part."""
        return tuple(self._plugins.values())

    def faults(self) -> tuple[Fault, ...]:
        """Give what went wrong so far."""
        return tuple(self._faults)

    def checks(self, packs: Iterable[str] | None = None) -> tuple[Check, ...]:
        """Give the rules about packs.

        Args:
            packs: The ids of the layers of a pack; only rules that are for one of them are
                given. `None` for all rules.
        """
        every = self._asked("perspectief_checks", Check, lambda check: check.code)
        if packs is None:
            return every
        ids = frozenset(packs)
        return tuple(check for check in every if self._is_for(check, ids))

    def documents(self) -> tuple[Document, ...]:
        """Give the documents of the kit, those of the core first."""
        return self._asked("perspectief_documents", Document, lambda document: document.name)

    def writers(self) -> tuple[Writer, ...]:
        """Give the ways to write a document, those of the core first."""
        return self._asked("perspectief_writers", Writer, lambda writer: writer.format)

    def note(self, plugin: str, failure: Failure) -> None:
        """Note that a record of a plugin failed when it was used."""
        distribution = self._plugins[plugin].distribution if plugin in self._plugins else ""
        self._fault(plugin, distribution, "call", failure)

    def _take(self, found: Found, disabled: frozenset[str]) -> None:
        state, hooks = self._registered(found, disabled)
        if found.name in self._plugins:
            return
        self._plugins[found.name] = Plugin(
            name=found.name,
            distribution=found.distribution,
            state=state,
            packs=found.packs,
            hooks=hooks,
        )

    def _registered(self, found: Found, disabled: frozenset[str]) -> tuple[State, tuple[str, ...]]:
        distribution = found.distribution
        if {"*", found.name, distribution.partition(" ")[0]} & disabled:
            return "disabled", ()
        if found.unsuited:
            self._fault(found.name, distribution, "compatible", Failure(found.unsuited))
            return "incompatible", ()
        if found.name in self._plugins:
            other = self._plugins[found.name]
            both = f'"{found.name}" is a plugin of {other.distribution} and of {distribution}'
            self._fault(found.name, distribution, "register", Failure(both))
            self._drop(other)
            return "broken", ()
        imported = attempt(lambda: _imported(found.module))
        if imported.failure:
            self._fault(found.name, distribution, "import", imported.failure)
            return "broken", ()
        return self._hooked(found, imported.value)

    def _drop(self, plugin: Plugin) -> None:
        """Take back a plugin of which there turn out to be two: neither wins."""
        if self._manager.has_plugin(plugin.name):
            self._manager.unregister(name=plugin.name)
        self._plugins[plugin.name] = attrs.evolve(plugin, state="broken", hooks=())

    def _hooked(self, found: Found, module: Any) -> tuple[State, tuple[str, ...]]:
        registered = attempt(lambda: self._manager.register(module, name=found.name))
        if registered.failure:
            self._fault(found.name, found.distribution, "register", registered.failure)
            # pluggy leaves a plugin half registered when it refuses one of its hooks.
            if self._manager.has_plugin(found.name):
                self._manager.unregister(name=found.name)
            return "broken", ()
        hooks = [caller.name for caller in self._manager.get_hookcallers(module) or ()]
        for wrong in [name for name in hooks if name not in NAMES]:
            hint = suggestion(wrong, NAMES)["suggestion"] or f"The hooks are {', '.join(NAMES)}."
            reason = Failure(
                f"there is no hook {wrong}. {hint}", getattr(module, "__file__", "") or ""
            )
            self._fault(found.name, found.distribution, "register", reason)
        known = tuple(name for name in NAMES if name in hooks)
        if not hooks:
            nothing = f"it implements no hook. The hooks are {', '.join(NAMES)}."
            self._fault(found.name, found.distribution, "register", Failure(nothing))
        return ("active" if known else "broken"), known

    def _asked(self, hook: str, wanted: type[R], key: Callable[[R], str]) -> tuple[R, ...]:
        if hook not in self._given:
            brought = list(self._brought(hook, wanted))
            self._given[hook] = tuple(self._without_twins(brought, key, wanted.__name__.lower()))
        return self._given[hook]

    def _brought(self, hook: str, wanted: type[R]) -> Iterator[R]:
        # pluggy puts what was registered last first; here the core comes first.
        for implementation in reversed(getattr(self._manager.hook, hook).get_hookimpls()):
            name = implementation.plugin_name
            outcome = attempt(implementation.function)
            failure = outcome.failure
            if failure is None:
                given, failure = records(outcome.value, wanted)
                own = "" if name.startswith("core:") else name
                yield from (attrs.evolve(record, plugin=own) for record in given)
            if failure is not None:
                self.note(name, failure)

    def _without_twins(self, brought: list[R], key: Callable[[R], str], what: str) -> Iterator[R]:
        """Leave out what two bring under one name: the core's stays, else neither wins."""
        by_key: dict[str, list[R]] = {}
        for record in brought:
            by_key.setdefault(key(record), []).append(record)
        for name, same in by_key.items():
            if len(same) == 1 or not same[0].plugin:
                yield same[0]
            owners = " and ".join(record.plugin or "the core" for record in same)
            for record in same if len(same) > 1 else ():
                if record.plugin:
                    self.note(record.plugin, Failure(f"{owners} all bring the {what} {name}"))

    def _is_for(self, check: Check, ids: frozenset[str]) -> bool:
        packs = self._plugins[check.plugin].packs if check.plugin else frozenset()
        return not packs or bool(packs & ids)

    def _fault(self, plugin: str, distribution: str, phase: Phase, failure: Failure) -> None:
        self._faults.append(
            Fault(
                plugin=plugin,
                distribution=distribution,
                phase=phase,
                reason=failure.reason,
                file=failure.file,
                trace=failure.trace,
            )
        )


def _imported(value: str) -> object:
    module, _, attribute = value.partition(":")
    found: object = import_module(module.strip())
    for name in filter(None, attribute.strip().split(".")):
        found = getattr(found, name)
    return found
