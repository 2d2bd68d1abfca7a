"""`perspectief check PACK …` without options, as a hook before a commit calls it.

Importing argparse takes a good part of the time that such a check takes.
"""

from __future__ import annotations

from types import SimpleNamespace

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Any

_DEFAULTS: dict[str, Any] = {
    "ui_lang": None,
    "command": "check",
    "format": "text",
    "output": None,
    "force": False,
    "fail_on": "error",
    "accepted": False,
    "baseline": None,
    "no_baseline": False,
    "write_baseline": False,
    "jobs": None,
    "no_plugins": False,
    "run_code": False,
    "verbose": False,
}
"""What argparse gives for options that are not there; a test holds this against it."""


def plain_check(given: Sequence[str]) -> Namespace | None:
    """Give the options of a check of some packs with no option at all; else `None`."""
    if given[:1] != ("check",) or any(word.startswith("-") for word in given):
        return None
    options: Any = SimpleNamespace(**_DEFAULTS, packs=list(given[1:]))
    made: Namespace = options
    return made
