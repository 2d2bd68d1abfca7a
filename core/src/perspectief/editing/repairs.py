"""Ways to mend what findings are about, as edits of the files they are in.

`mending` has a function for each rule that can be mended. A repair is safe when what the author
means is beyond doubt; when it is the likeliest guess it is unsafe.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..findings import Finding, Repair
from ..findings.repairable import REPAIRABLE
from ..layers import Chain, steps
from ..locating.addresses import path_of
from ..locating.files import Files

if TYPE_CHECKING:
    from .toml_text import TomlText

MENDED = frozenset(code for code in REPAIRABLE if not code.startswith("FP1"))
"""The codes of the rules in `mending.MENDING`, for who has none of their findings."""


def with_repairs(
    findings: Iterable[Finding], chain: Chain, files: Files | None = None
) -> list[Finding]:
    """Give findings with the ways to mend them.

    Args:
        findings: The findings; those that have repairs already keep them.
        chain: The layers that they are about. Of these only files are read in which something
            is wrong that can be mended.
        files: Those files, when somebody else looks at them too.

    Returns:
        The same findings, in the same order.
    """
    bench = _Bench(files or Files(chain))
    return [each.having(repairs=bench.repairs(each)) if _can(each) else each for each in findings]


def _can(found: Finding) -> bool:
    return found.code in MENDED and not found.repairs


class _Bench:
    """The files of a chain, each looked over once, for the repairs in it."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._texts: dict[str, TomlText | None] = {}

    def repairs(self, found: Finding) -> tuple[Repair, ...]:
        """Give the ways to mend a finding; none when its file cannot be read as it was."""
        # Imported here: only somebody who made a mistake pays for it.
        from .mending import MENDING

        toml = self._text(found.path)
        if toml is None:
            return ()
        there, complete = path_of(found.address, toml.entries, {})
        at = there if complete else steps(found.address)[1:]
        try:
            return tuple(MENDING[found.code](found, toml, at))
        except (KeyError, ValueError, IndexError):
            # What it is about does not stand in this file in the way that we look for.
            return ()

    def _text(self, path: str) -> "TomlText | None":
        # Imported here, as above.
        from .toml_text import TomlText

        if path not in self._texts:
            positions = self._files.positions(path) if path in self._files else None
            self._texts[path] = None if positions is None else TomlText(positions, path)
        return self._texts[path]
