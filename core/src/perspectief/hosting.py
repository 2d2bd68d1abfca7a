"""The host with all plugins there are: the core's own, and what is installed."""

from functools import cache

from . import checks, documents, writers
from ._version import __version__
from .distributions import disabled
from .plugins import Host
from .plugins.found import installed

ALL = "*"
"""The name that stands for all plugins but the core's own."""


def host(*, plugins: bool = True) -> Host:
    """Give the host of all plugins; they are imported when it is first asked for.

    Args:
        plugins: Whether those of other distributions take part. What `PERSPECTIEF_DISABLE`
            names never does.
    """
    return _host(disabled() if plugins else disabled() | {ALL})


@cache
def _host(left_out: frozenset[str]) -> Host:
    return Host((checks, documents, writers), installed(__version__), left_out)
