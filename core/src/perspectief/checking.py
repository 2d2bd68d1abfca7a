"""Checking a pack: everything that is wrong with it, as findings."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from .accepting import accepted
from .findings import Finding
from .findings.rules import RULES
from .hosting import host
from .layers import Chain, steps
from .loading import Composed, read
from .plugins import Check, Host, PackView
from .plugins.isolation import Failure, attempt, records


def check(pack: str | Path, *, today: date | None = None, plugins: bool = True) -> list[Finding]:
    """Check a pack and the layers it extends.

    Args:
        pack: The id of an installed pack, or the path of a folder, wheel or zip file, as
            for `load`.
        today: The date against which review dates are held; by default the date of today.
        plugins: Whether the rules of other distributions are applied too. What such a
            plugin does wrong is told by `faults`.

    Returns:
        Everything that is wrong, in the order of the files. Wrong content never raises.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
    """
    return examine(pack, host(plugins=plugins), today or date.today())


def examine(pack: str | Path, host: Host, today: date) -> list[Finding]:
    """Check a pack with the rules of a host; as `check`."""
    composed = read(pack)
    languages = {each for layer in composed.chain.layers for each in layer.languages}
    told = set(composed.findings)
    translated = [read(pack, language) for language in sorted(languages)]
    more = [each for one in translated for each in one.findings if each not in told]
    findings = [*_judged(composed, host, today), *dict.fromkeys(more)]
    return _finished(findings, composed.chain, host, today)


def judge(composed: Composed, host: Host, today: date) -> list[Finding]:
    """Check a pack that was read, with the rules of a host; as `check`."""
    return _finished(_judged(composed, host, today), composed.chain, host, today)


def _judged(composed: Composed, host: Host, today: date) -> list[Finding]:
    view = PackView(pack=composed.pack, chain=composed.chain, today=today)
    findings = list(composed.findings)
    if composed.sound:
        # Rules look at a whole pack; a pack with holes would be blamed for what is missing.
        layers = [layer.id for layer in composed.chain.layers]
        findings += run(host.checks(layers), view, host)
    return findings


def _finished(findings: Iterable[Finding], chain: Chain, host: Host, today: date) -> list[Finding]:
    """Mark what is accepted, and give all in the order of the files."""
    applied = {*RULES, *(check.code for check in host.checks(layer.id for layer in chain.layers))}
    told = accepted(findings, chain, today, applied)
    return sorted(told, key=lambda each: (each.path, each.line or 0, each.address, each.code))


def run(checks: Iterable[Check], view: PackView, host: Host) -> list[Finding]:
    """Apply rules to a pack.

    Args:
        checks: The rules.
        view: The pack.
        host: Is told of a rule that fails itself; the others go on.

    Returns:
        What they find, each with the file and the layer it is about.
    """
    findings: list[Finding] = []
    for check in checks:
        outcome = attempt(partial(_found, check, view))
        found, failure = outcome.value or ((), outcome.failure)
        if failure is not None:
            host.note(check.plugin, failure, check.code)
        findings += found
    return findings


def _found(check: Check, view: PackView) -> tuple[list[Finding], Failure | None]:
    found, failure = records(_listed(check.run(view)), Finding)
    return [_placed(each, view.chain) for each in found], failure


def _listed(given: object) -> object:
    # A rule may be a generator; whatever else it gives is told of as it is.
    return list(given) if isinstance(given, Iterable) and not isinstance(given, str) else given


def _placed(found: Finding, chain: Chain) -> Finding:
    at = steps(found.address)
    layer = chain.origin(*at)
    return found.at(layer.file_of(at[0]), layer.id)
