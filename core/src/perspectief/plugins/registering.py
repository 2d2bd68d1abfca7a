"""Who implements which hook: kept simply while all is simple, and by pluggy from then on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from .hooks import MARK, NAMES, PLAIN, PROJECT, Hooks

if TYPE_CHECKING:
    import pluggy


class Implementation(NamedTuple):
    """What implements a hook.

    Attributes:
        plugin_name: The name of the plugin, as it is registered.
        function: Gives what it brings.
    """

    plugin_name: str
    function: Callable[[], object]


class Registered:
    """The plugins that are registered, with the hooks that each implements.

    pluggy is there for what a plugin may ask for, and to refuse what is no right plugin. Nearly
    all are modules with functions that ask for nothing; of those it would tell what is known.
    """

    def __init__(self) -> None:
        """Begin without plugins."""
        self._plugins: dict[str, object] = {}
        self._plain: dict[str, dict[str, FunctionType]] = {}
        self._manager: pluggy.PluginManager | None = None

    def register(self, plugin: object, name: str) -> list[str]:
        """Register a plugin, and give the names of the hooks that it says to implement.

        Raises:
            Exception: What pluggy raises, when it refuses the plugin.
        """
        known = name in self._plugins or plugin in self._plugins.values()
        plain = None if known or self._manager else _plain(plugin)
        if plain is None:
            manager = self._with_pluggy()
            manager.register(plugin, name=name)
            self._plugins[name] = plugin
            return [caller.name for caller in manager.get_hookcallers(plugin) or ()]
        self._plugins[name] = plugin
        self._plain[name] = plain
        return list(plain)

    def unregister(self, plugin: object, name: str) -> None:
        """Forget a plugin that was refused."""
        # pluggy 1.6 leaves a plugin half registered when it refuses one of its hooks.
        if self._manager is not None and self._manager.get_plugin(name) is plugin:
            self._manager.unregister(name=name)

    def plugin(self, name: str) -> object:
        """Give what is registered under a name, if anything."""
        return self._plugins.get(name)

    def name_of(self, plugin: object) -> str:
        """Give the name under which the very same object is registered; empty when it is not."""
        return next((name for name, each in self._plugins.items() if each is plugin), "")

    def implementations(self, hook: str) -> list[Implementation]:
        """Give what implements a hook, in the order of pluggy."""
        if self._manager is None:
            found = ((name, hooks.get(hook)) for name, hooks in self._plain.items())
            return [Implementation(name, each) for name, each in found if each is not None]
        caller: pluggy.HookCaller = getattr(self._manager.hook, hook)
        return [Implementation(each.plugin_name, each.function) for each in caller.get_hookimpls()]

    def _with_pluggy(self) -> pluggy.PluginManager:
        """Hand over to pluggy what is registered so far."""
        if self._manager is None:
            self._manager = manager()
            for name, plugin in self._plugins.items():
                self._manager.register(plugin, name=name)
        return self._manager


def manager() -> pluggy.PluginManager:
    """Give a manager of pluggy that knows the hooks, and no plugin."""
    # Imported here: nearly no plugin needs it.
    import pluggy

    specified = pluggy.HookspecMarker(PROJECT)
    for name in NAMES:
        specified(getattr(Hooks, name))
    made = pluggy.PluginManager(PROJECT)
    made.add_hookspecs(Hooks)
    return made


def _plain(plugin: object) -> dict[str, FunctionType] | None:
    """Give the hooks of a module that asks for nothing special; else `None`."""
    if type(plugin) is not ModuleType:
        return None
    marks = {name: _mark(value) for name, value in vars(plugin).items()}
    marked = {name: vars(plugin)[name] for name, mark in marks.items() if mark is not None}
    right = all(name in NAMES and _is_plain(value, marks[name]) for name, value in marked.items())
    # Of one without hooks it is pluggy that says so.
    return marked if marked and right else None


def _mark(value: object) -> Any:
    # What has no `vars`, such as a number, cannot be marked.
    attributes = getattr(value, "__dict__", None)
    return attributes.get(MARK) if isinstance(attributes, Mapping) else None


def _is_plain(value: object, mark: object) -> bool:
    """Tell whether something is a function without arguments that is marked as we do."""
    if type(value) is not FunctionType or mark != PLAIN:
        return False
    code = value.__code__
    return not (code.co_argcount or code.co_kwonlyargcount or code.co_flags & 0x0C)
