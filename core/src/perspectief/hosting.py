"""The host with all plugins there are: the core's own, and what is installed."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from immutabledict import immutabledict

from . import checks, documents, writers
from ._version import __version__
from .distributions import DISABLE_VARIABLE, disabled
from .plugins import Fault, Host
from .plugins.found import Found, installed
from .plugins.project import importable, of_project
from .plugins.registry import ALL

CORE = (checks, documents, writers)
"""What of the core comes through the hooks."""


def host(*, plugins: bool = True) -> Host:
    """Give the host of all plugins; they are imported when it is first asked for.

    Args:
        plugins: Whether those of other distributions take part. What `PERSPECTIEF_DISABLE`
            names never does.
    """
    return _host(_left_out(plugins))


def faults() -> tuple[Fault, ...]:
    """Give what plugins did wrong so far, in this process."""
    return host().faults()


@contextmanager
def host_with(folder: Path) -> Iterator[Host]:
    """Give a host in which the plugins of a project take part too, as long as it is open.

    Args:
        folder: The folder of the project. Its code is run.
    """
    installed_ones = host().plugins()  # imported first, so that nothing in the folder hides them
    own = of_project(folder, __version__)
    names = {_name(one) for one in own}
    others = [one for one in installed(__version__) if _name(one) not in names]
    with importable(folder, own):
        yield Host(CORE, (*others, *own), _left_out(True))


def _name(found: Found) -> str:
    return found.distribution.partition(" ")[0]


def _left_out(plugins: bool) -> immutabledict[str, str]:
    by_variable = dict.fromkeys(disabled(), DISABLE_VARIABLE)
    return immutabledict(by_variable if plugins else {**by_variable, ALL: "--no-plugins"})


@cache
def _host(left_out: immutabledict[str, str]) -> Host:
    return Host(CORE, installed(__version__), left_out)
