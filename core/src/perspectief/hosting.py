"""The host with all plugins there are: the core's own, and what is installed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING

from immutabledict import immutabledict

from . import checks, documents, fitting, writers
from ._version import __version__
from .distributions import DISABLE_VARIABLE, disabled
from .plugins import Host
from .plugins.found import installed
from .plugins.registry import ALL

if TYPE_CHECKING:
    from os import PathLike

    from .plugins import Fault
    from .plugins.found import Found

CORE = (checks, documents, fitting, writers)
"""What of the core comes through the hooks."""

_LOCK = RLock()
"""Held while plugins are imported, so that threads share one host, with all its faults."""


def host(*, plugins: bool = True) -> Host:
    """Give the host of all plugins; they are imported when it is first asked for.

    Args:
        plugins: Whether those of other distributions take part. What `PERSPECTIEF_DISABLE`
            names never does.
    """
    with _LOCK:
        return _host(_left_out(plugins=plugins))


def new_host(more: Iterable[Found]) -> Host:
    """Make a host that nobody else uses, with more plugins than those that are installed.

    Args:
        more: The plugins. One that is installed too, or another version of it, counts once.
    """
    added = tuple(more)
    given = {one.module for one in added} | {_project(one) for one in added}
    others = (one for one in installed(__version__) if not {one.module, _project(one)} & given)
    return Host(CORE, (*others, *added), _left_out(plugins=True))


def faults() -> tuple[Fault, ...]:
    """Give what plugins did wrong so far, in this process."""
    return host().faults()


def own_plugins(folder: str | PathLike[str]) -> tuple[Found, ...]:
    """Give the plugins that the `pyproject.toml` of a project announces; nothing is imported."""
    # Imported here: only who checks a folder asks for it.
    from .plugins.project import of_project

    return of_project(folder, __version__)


@contextmanager
def host_with(folder: PathLike[str]) -> Iterator[Host]:
    """Give a host in which the plugins of a project take part too, as long as it is open.

    Args:
        folder: The folder of the project. Its code is run, and not that of an installed
            distribution of the same name.
    """
    from .plugins.project import importable

    host()  # What is installed is imported first, so that nothing in the folder hides it.
    own = own_plugins(folder)
    with importable(folder, own):
        yield new_host(own)


def _project(one: Found) -> str:
    return one.distribution.partition(" ")[0]


def _left_out(*, plugins: bool) -> immutabledict[str, str]:
    by_variable = dict.fromkeys(disabled(), DISABLE_VARIABLE)
    return immutabledict(by_variable if plugins else {**by_variable, ALL: "--no-plugins"})


@cache
def _host(left_out: immutabledict[str, str]) -> Host:
    return Host(CORE, installed(__version__), left_out)
