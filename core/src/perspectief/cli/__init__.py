"""The command `perspectief`; each subcommand is imported when it is called."""

from .main import main

__all__ = ["main"]
