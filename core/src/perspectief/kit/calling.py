"""Calls of the core, which may not fail, and of plugins, which may."""

from collections.abc import Callable
from typing import TypeVar

from ..plugins import Host
from ..plugins.isolation import attempt, strange

T = TypeVar("T")


def kept(host: Host, plugin: str, record: str, call: Callable[[], T], wanted: type[T]) -> T | None:
    """Call the core, or a plugin.

    Args:
        host: Is told of a plugin that fails.
        plugin: The name of the plugin; empty for the core.
        record: What of it is called, for who reads of the failure.
        call: The call.
        wanted: What it has to give.

    Returns:
        What it gave; nothing when a plugin failed.
    """
    if not plugin:
        return call()
    outcome = attempt(call)
    failure = outcome.failure
    if failure is None and not isinstance(outcome.value, wanted):
        failure = strange((outcome.value,), wanted)
    if failure is not None:
        host.note(plugin, failure, record)
        return None
    return outcome.value
