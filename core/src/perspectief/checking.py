"""Checking a pack: everything that is wrong with it, as findings."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from .findings import Finding
from .hosting import host
from .layers import Chain, steps
from .loading import read
from .plugins import Check, PackView


def check(pack: str | Path, *, today: date | None = None) -> list[Finding]:
    """Check a pack and the layers it extends.

    Args:
        pack: The id of an installed pack, or the path of a folder, wheel or zip file, as
            for `load`.
        today: The date against which review dates are held; by default the date of today.

    Returns:
        Everything that is wrong, in the order of the files. Wrong content never raises.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
    """
    composed = read(pack)
    view = PackView(pack=composed.pack, chain=composed.chain, today=today or date.today())
    findings = list(composed.findings)
    if composed.sound:
        # Rules look at a whole pack; a pack with holes would be blamed for what is missing.
        findings += run(host().checks(), view)
    return sorted(findings, key=lambda each: (each.path, each.line or 0, each.address, each.code))


def run(checks: Iterable[Check], view: PackView) -> list[Finding]:
    """Apply rules to a pack.

    Args:
        checks: The rules.
        view: The pack.

    Returns:
        What they find, each with the file and the layer it is about.
    """
    return [_placed(found, view.chain) for check in checks for found in check.run(view)]


def _placed(found: Finding, chain: Chain) -> Finding:
    at = steps(found.address)
    layer = chain.origin(*at)
    return found.at(layer.file_of(at[0]), layer.id)
