"""What the core itself brings, through the same hooks as any plugin."""

from functools import cache

from . import checks, documents, writers
from .plugins import Host


@cache
def host() -> Host:
    """Give all plugins there are, to be asked for what they bring."""
    return Host((checks, documents, writers))
