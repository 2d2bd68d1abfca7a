"""Taking plugins in: each is imported and registered by itself, or put aside with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Literal

from ..findings import suggestion
from ..model.record import Record, record
from .hooks import NAMES
from .isolation import Failure, about, attempt
from .registering import Implementation, Registered

if TYPE_CHECKING:
    from .faults import Fault, Phase
    from .found import Found

State = Literal["active", "disabled", "incompatible", "broken"]

ALL = "*"
"""The name that stands for all plugins but the core's own."""


@record
class Plugin(Record):
    """A plugin and how it fares.

    Attributes:
        name: Its name.
        distribution: The name and version of the distribution that brings it.
        state: Whether it takes part, and if not why not.
        problem: What is wrong with it, or who disabled it; empty when all is well.
        problem_nl: The same in Dutch; empty for an exception, which has words of its own.
        packs: The packs that its checks are for, with all that extends them; empty for all.
        hooks: The hooks that it implements.
    """

    name: str
    distribution: str
    state: State
    problem: str = ""
    problem_nl: str = ""
    packs: frozenset[str] = frozenset()
    hooks: tuple[str, ...] = ()

    def why(self, language: str = "en") -> str:
        """Say what is wrong with it, or who disabled it, in English or Dutch."""
        return (language == "nl" and self.problem_nl) or self.problem


class Registry:
    """The plugins that were taken in, and those that were not.

    Attributes:
        plugins: Every plugin that was found, in order.
        faults: What went wrong, each once, in order.
    """

    def __init__(
        self, core: Iterable[ModuleType], found: Iterable[Found], disabled: Mapping[str, str]
    ) -> None:
        """Take plugins in.

        Args:
            core: Modules of the core that implement hooks.
            found: Plugins that are installed.
            disabled: Names of plugins or distributions to leave out, with who says so; `*`
                stands for all.
        """
        self.plugins: list[Plugin] = []
        self.faults: dict[Fault, None] = {}
        self._registered = Registered()
        self._core = {f"core:{module.__name__}": module for module in core}
        for name, module in self._core.items():
            self._registered.register(module, name)
        for same in _by_name(found):
            self._take(same, disabled)

    def implementations(self, hook: str) -> list[Implementation]:
        """Give the implementations of a hook: the core's first, whatever a plugin asks for."""
        found = self._registered.implementations(hook)
        return sorted(found, key=lambda each: each.plugin_name not in self._core)

    def own_name(self, name: str) -> str:
        """Give the name of a plugin from what it is registered as; empty for the core."""
        return "" if name in self._core else name

    def plugin(self, name: str) -> object:
        """Give what is registered under a name, if anything."""
        return self._registered.plugin(name)

    def note(self, name: str, distribution: str, phase: Phase, failure: Failure) -> None:
        """Note that a plugin went wrong."""
        # Imported here: most plugins do what they should.
        from .faults import Fault

        fault = Fault(
            plugin=name,
            distribution=distribution,
            phase=phase,
            reason=failure.reason,
            reason_nl=failure.reason_nl,
            file=failure.file,
            trace=failure.trace,
        )
        self.faults[fault] = None

    def _take(self, same: list[Found], disabled: Mapping[str, str]) -> None:
        """Take in the plugins of one name: of two that could take part neither does."""
        left = [one for one in same if not self._put_aside(one, disabled)]
        if len(left) == 1:
            self._load(left[0])
            return
        for one in left:
            self._broken(one, "register", _both(left))

    def _put_aside(self, one: Found, disabled: Mapping[str, str]) -> bool:
        for name in (one.name, one.distribution.partition(" ")[0], ALL):
            if who := disabled.get(name):
                by = Failure(f"disabled by {who}", f"uitgeschakeld door {who}")
                self._listed(one, "disabled", by)
                return True
        if one.unsuited is not None:
            self.note(one.name, one.distribution, "compatible", one.unsuited)
            self._listed(one, "incompatible", one.unsuited)
            return True
        return False

    def _load(self, one: Found) -> None:
        imported = attempt(partial(_imported, one.module))
        if imported.failure is not None:
            self._broken(one, "import", imported.failure)
            return
        plugin = imported.value
        if other := self._registered.name_of(plugin):
            self._broken(one, "register", _again(self.own_name(other)))
            return
        hooks = attempt(partial(self._registered.register, plugin, one.name))
        if hooks.failure is not None:
            self._registered.unregister(plugin, one.name)
            self._broken(one, "register", about(plugin, hooks.failure))
            return
        self._judge(one, plugin, hooks.value or [])

    def _judge(self, one: Found, plugin: object, hooks: list[str]) -> None:
        known = tuple(name for name in NAMES if name in hooks)
        wrong = [_misspelt(name) for name in hooks if name not in NAMES]
        if not hooks:
            wrong = [_nothing(plugin)]
        for failure in wrong:
            self.note(one.name, one.distribution, "register", about(plugin, failure))
        state: State = "active" if known else "broken"
        self._listed(one, state, wrong[0] if wrong else Failure(""), known)

    def _broken(self, one: Found, phase: Phase, failure: Failure) -> None:
        self.note(one.name, one.distribution, phase, failure)
        self._listed(one, "broken", failure)

    def _listed(self, one: Found, state: State, why: Failure, hooks: tuple[str, ...] = ()) -> None:
        self.plugins.append(
            Plugin(
                name=one.name,
                distribution=one.distribution,
                state=state,
                problem=why.reason,
                problem_nl=why.reason_nl,
                packs=one.packs,
                hooks=hooks,
            )
        )


def _by_name(found: Iterable[Found]) -> Iterable[list[Found]]:
    by_name: dict[str, list[Found]] = {}
    for one in found:
        by_name.setdefault(one.name, []).append(one)
    return by_name.values()


def _imported(value: str) -> object:
    module, _, attribute = value.partition(":")
    found: object = import_module(module.strip())
    for name in filter(None, attribute.strip().split(".")):
        found = getattr(found, name)
    return found


def _both(same: list[Found]) -> Failure:
    en, nl = (word.join(one.distribution for one in same) for word in (" and ", " en "))
    name = same[0].name
    return Failure(f'{en} bring the same plugin "{name}"', f'{nl} brengen allebei plugin "{name}"')


def _again(other: str) -> Failure:
    first = f'the plugin "{other}"' if other else "perspectief itself"
    first_nl = f'de plugin "{other}"' if other else "perspectief zelf"
    return Failure(
        f"it leads to the same code as {first}, which takes part already",
        f"het leidt naar dezelfde code als {first_nl}, en die doet al mee",
    )


def _misspelt(name: str) -> Failure:
    near = suggestion(name, NAMES)
    known = ", ".join(NAMES)
    return Failure(
        f"there is no hook {name}. {near['suggestion'] or f'The hooks are {known}.'}",
        f"er is geen hook {name}. {near['suggestion_nl'] or f'De hooks zijn {known}.'}",
    )


def _nothing(plugin: object) -> Failure:
    bare = [name for name in NAMES if attempt(partial(getattr, plugin, name)).value]
    if bare:
        return Failure(
            f"{bare[0]} has no @hookimpl above it, so it is no hook",
            f"boven {bare[0]} staat geen @hookimpl, dus het is geen hook",
        )
    known = ", ".join(NAMES)
    return Failure(
        f"it implements no hook. The hooks are {known}.",
        f"er staat geen hook in. De hooks zijn {known}.",
    )
