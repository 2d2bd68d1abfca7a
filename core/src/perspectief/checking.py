"""Checking a pack: everything that is wrong with it, as findings."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from immutabledict import immutabledict

from .accepting import accepted
from .editing.repairs import with_repairs
from .findings import Finding
from .findings.rules import RULES
from .hosting import host
from .in_languages import InLanguage, in_other_language
from .layers import Chain
from .layers.placing import placed
from .loading import Composed, place_of, read_place
from .locating import locate
from .locating.files import Files
from .memory import Memory
from .plugins import Check, Host, PackView
from .plugins.isolation import Failure, attempt, records
from .upkeep import with_upkeep

if TYPE_CHECKING:
    from .source.places import Place


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
    return examine_place(place_of(pack), host, today)


def examine_place(
    place: "Place", host: Host, today: date, memory: Memory | None = None
) -> list[Finding]:
    """Check the pack at a place with the rules of a host; as `check`.

    Args:
        place: Where its files are.
        host: Gives the rules, and is told of those that fail.
        today: The date against which review dates are held.
        memory: Of who checks many packs, and makes what they have in common once.
    """
    memory = memory or Memory()
    composed = read_place(place, memory=memory)
    languages = {each for layer in composed.chain.layers for each in layer.languages}
    translated = {
        language: in_other_language(composed, language, memory) for language in sorted(languages)
    }
    more = [each for one in translated.values() for each in one.findings]
    if more:
        told = set(composed.findings)
        more = [each for each in dict.fromkeys(more) if each not in told]
    findings = [*_judged(composed, host, today, memory, translated), *more]
    return _finished(findings, composed, host, today, memory)


def _judged(
    composed: Composed,
    host: Host,
    today: date,
    memory: Memory,
    translated: Mapping[str, InLanguage] = immutabledict(),
) -> list[Finding]:
    translations = {
        language: PackView(pack=one.pack, chain=one.chain, today=today)
        for language, one in translated.items()
    }
    chain, stages = composed.chain, composed.stages
    languages = {language: one.chain for language, one in translated.items()}
    findings = with_upkeep(composed.findings, chain, languages, stages, memory)
    below = stages[-2] if len(stages) > 1 else None
    view = PackView(
        pack=composed.pack, chain=chain, today=today, translations=translations, composed=below
    )
    return [*findings, *run(_applied(composed, host), view, host)]


def _applied(composed: Composed, host: Host) -> list[Check]:
    """Give the rules that can be applied to a pack."""
    checks = host.checks(layer.id for layer in composed.chain.layers)
    # Most rules look at a whole pack; one with holes would be blamed for what is missing.
    return [check for check in checks if composed.sound or check.early]


def _finished(
    findings: Iterable[Finding], composed: Composed, host: Host, today: date, memory: Memory
) -> list[Finding]:
    """Mark what is accepted, and give all in the order of the files."""
    checks = host.checks(layer.id for layer in composed.chain.layers)
    rules = {code: rule.acceptable for code, rule in RULES.items()}
    rules |= {check.code: check.acceptable for check in checks}
    applied = {*RULES, *(check.code for check in _applied(composed, host))}
    told = accepted(findings, composed.chain, today, rules, applied)
    files = Files(composed.chain, memory)
    told = with_repairs(locate(told, composed.chain, files), composed.chain, files)
    return sorted(told, key=_order)


def _order(found: Finding) -> tuple[str, int, int, str, str]:
    return found.path, found.line or 0, found.column or 0, found.address, found.code


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
    return found if found.path else placed(found, chain)
