"""Who implements which hook: without pluggy as long as nobody needs it, and as it would tell."""

from types import ModuleType
from typing import Any

import pluggy
import pytest

from perspectief.plugins import hookimpl
from perspectief.plugins.hooks import NAMES
from perspectief.plugins.registering import Registered, manager


def module(name: str, *hooks: str, **more: Any) -> ModuleType:
    """Make a module with hooks that give nothing."""
    made = ModuleType(name)
    for hook in hooks:
        setattr(made, hook, hookimpl(lambda: ()))
    for key, value in more.items():
        setattr(made, key, value)
    return made


def told(registered: Registered) -> dict[str, list[str]]:
    """Give who implements each hook, in order."""
    return {name: [each.plugin_name for each in registered.implementations(name)] for name in NAMES}


def told_by_pluggy(theirs: pluggy.PluginManager) -> dict[str, list[str]]:
    """Give the same of pluggy itself."""
    callers = {name: getattr(theirs.hook, name) for name in NAMES}
    return {
        name: [each.plugin_name for each in caller.get_hookimpls()]
        for name, caller in callers.items()
    }


PLAIN = [
    module("een", "perspectief_checks", "perspectief_writers", VERSION=1, help=print),
    module("twee", "perspectief_checks"),
    module("drie", "perspectief_documents", "perspectief_checks"),
]
ODD = {
    "asks to be first": module("a", perspectief_checks=hookimpl(tryfirst=True)(lambda: ())),
    "takes an argument": module("b", perspectief_checks=hookimpl(lambda pack: ())),
    "is misspelt": module("c", perspectief_cheks=hookimpl(lambda: ())),
    "has no hook": module("d", perspectief_checks=lambda: ()),
    "is no module": type("E", (), {"perspectief_checks": hookimpl(lambda self: ())})(),
}


def test_plain_plugins_are_told_as_pluggy_tells_them() -> None:
    """Plugins that ask for nothing special are in the order in which pluggy has them."""
    ours, theirs = Registered(), manager()
    for each in PLAIN:
        names = ours.register(each, each.__name__)
        theirs.register(each, name=each.__name__)
        assert sorted(names) == sorted(caller.name for caller in theirs.get_hookcallers(each) or ())
    assert ours._manager is None
    assert told(ours) == told_by_pluggy(theirs)


@pytest.mark.parametrize("at", range(len(PLAIN) + 1))
@pytest.mark.parametrize("why", ["asks to be first", "is no module"])
def test_one_that_is_not_plain_brings_pluggy_in(why: str, at: int) -> None:
    """Whatever came before and after it, all are told as when pluggy had them all."""
    every = [*PLAIN[:at], ODD[why], *PLAIN[at:]]
    ours, theirs = Registered(), manager()
    for number, each in enumerate(every):
        ours.register(each, str(number))
        theirs.register(each, name=str(number))
    assert told(ours) == told_by_pluggy(theirs)
    assert [ours.plugin(str(number)) for number in range(len(every))] == every


def test_what_pluggy_refuses_is_refused() -> None:
    """An argument that a hook does not have is refused, and nothing is left of that plugin."""
    ours = Registered()
    ours.register(PLAIN[0], "een")
    with pytest.raises(Exception, match="pack"):
        ours.register(ODD["takes an argument"], "mis")
    ours.unregister(ODD["takes an argument"], "mis")
    assert told(ours)["perspectief_checks"] == ["een"]


def test_a_hook_that_is_not_there_is_given_by_its_name() -> None:
    """Of a misspelt hook the name is given, so that somebody can say what it should be."""
    assert Registered().register(ODD["is misspelt"], "c") == ["perspectief_cheks"]
    assert Registered().register(ODD["has no hook"], "d") == []


@pytest.mark.parametrize("name", ["een", "anders"])
def test_nobody_is_registered_twice(name: str) -> None:
    """Neither a name nor a plugin can be registered again."""
    ours = Registered()
    ours.register(PLAIN[0], "een")
    with pytest.raises(ValueError, match="already registered"):
        ours.register(PLAIN[0], name)
    with pytest.raises(ValueError, match="already registered"):
        ours.register(PLAIN[1], "een")
