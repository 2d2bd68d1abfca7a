"""Checking a pack: everything that is wrong with it, as findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from .accepting import accepted
from .given import given_day
from .hosting import host
from .in_languages import InLanguage, in_other_language
from .loading import Composed, place_of, read_place
from .memory import Memory
from .plugins import Check, Host, PackView
from .plugins.isolation import Failure, failed, records
from .upkeep import with_upkeep

if TYPE_CHECKING:
    from pathlib import Path

    from .findings import Finding
    from .layers import Chain
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
        TypeError: When `today` is no date.
    """
    return examine(pack, host(plugins=plugins), given_day(today))


def examine(
    pack: str | Path, host: Host, today: date, *, accepted_too: bool = True
) -> list[Finding]:
    """Check a pack with the rules of a host; as `check`.

    Args:
        pack: The pack.
        host: Gives the rules, and is told of those that fail.
        today: The date against which review dates are held.
        accepted_too: Whether it is looked up where accepted findings are in their files; for
            who only counts those it is not.
    """
    return examine_place(place_of(pack), host, today, accepted_too=accepted_too)


def examine_place(
    place: Place,
    host: Host,
    today: date,
    memory: Memory | None = None,
    *,
    accepted_too: bool = True,
) -> list[Finding]:
    """Check the pack at a place with the rules of a host; as `check`.

    Args:
        place: Where its files are.
        host: Gives the rules, and is told of those that fail.
        today: The date against which review dates are held.
        memory: Of who checks many packs, and makes what they have in common once.
        accepted_too: As for `examine`.
    """
    memory = memory or Memory()
    composed = read_place(place, memory=memory)
    languages = {each for layer in composed.chain.layers for each in layer.languages}
    translated = {
        language: in_other_language(composed, language, memory) for language in sorted(languages)
    }
    more = [each for one in translated.values() for each in one.findings]
    if more and (composed.findings or len(translated) > 1):
        # The same is found in each language, though what is suggested may differ.
        known = set(map(_what, composed.findings))
        more = [each for each in dict.fromkeys(more) if _what(each) not in known]
    rules = _Rules(composed, host)
    findings = _upkept(composed, memory, translated)
    findings += run(rules.applied, _view(composed, today, translated), host)
    told = accepted([*findings, *more], composed.chain, today, rules, rules.skipped)
    return sorted(_placed(told, composed.chain, memory, accepted_too=accepted_too), key=_order)


def _what(found: Finding) -> tuple[str, str]:
    return found.path, found.fingerprint


def _view(composed: Composed, today: date, translated: Mapping[str, InLanguage]) -> PackView:
    """Give what the rules look at."""
    translations = {
        language: PackView(pack=one.pack, chain=one.chain, today=today, resolved=one.resolved)
        for language, one in translated.items()
    }
    stages = composed.stages
    return PackView(
        pack=composed.pack,
        chain=composed.chain,
        today=today,
        translations=translations,
        composed=stages[-2] if len(stages) > 1 else None,
        resolved=stages[-1] if stages else None,
    )


def _upkept(
    composed: Composed, memory: Memory, translated: Mapping[str, InLanguage]
) -> list[Finding]:
    languages = {language: one.chain for language, one in translated.items()}
    beside = [each for one in translated.values() for each in one.findings]
    found = composed.findings
    return with_upkeep(found, composed.chain, languages, composed.stages, memory, beside)


def _placed(
    found: list[Finding], chain: Chain, memory: Memory, *, accepted_too: bool
) -> list[Finding]:
    """Give findings with their place in a file, and with ways to mend them."""
    left = [] if accepted_too else [each for each in found if each.accepted]
    told = found if accepted_too else [each for each in found if not each.accepted]
    if not told:
        return left
    # Imported here: a pack in which nothing is wrong needs none of it.
    from .editing.repairs import with_repairs
    from .locating import locate
    from .locating.files import Files

    files = Files(chain, memory)
    return [*left, *with_repairs(locate(told, chain, files), chain, files)]


class _Rules(Mapping[str, bool]):
    """The rules that a pack is held to: by code, whether a breach of each can be accepted.

    Attributes:
        applied: Those of whole packs that are applied to it.
        skipped: The codes of the others.
    """

    def __init__(self, composed: Composed, host: Host) -> None:
        checks = host.checks(layer.id for layer in composed.chain.layers)
        # Most rules look at a whole pack; one with holes would be blamed for what is missing.
        sound = composed.sound
        self.applied = checks if sound else tuple(each for each in checks if each.early)
        left = () if sound else (each.code for each in checks if not each.early)
        self.skipped = frozenset(left)
        self._all = checks

    @cached_property
    def _checks(self) -> dict[str, bool]:
        return {check.code: check.acceptable for check in self._all}

    @cached_property
    def _every(self) -> dict[str, bool]:
        # Imported here: most packs accept nothing that reading and composing find.
        from .findings.rules import RULES

        return {**{code: rule.acceptable for code, rule in RULES.items()}, **self._checks}

    def __getitem__(self, code: str) -> bool:
        return self._checks[code] if code in self._checks else self._every[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._every)

    def __len__(self) -> int:
        return len(self._every)


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
        # As `attempt`, of which so many small calls would be a part of the time of a check.
        try:
            found, failure = _found(check, view)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            found, failure = (), failed(error)
        if failure is not None:
            host.note(check.plugin, failure, check.code)
        findings += found
    return findings


def _found(check: Check, view: PackView) -> tuple[Sequence[Finding], Failure | None]:
    given = _listed(check.run(view))
    if given == []:
        return given, None
    # Imported here, as above.
    from .findings import Finding
    from .layers.placing import placed

    found, failure = records(given, Finding)
    return [each if each.path else placed(each, view.chain) for each in found], failure


def _listed(given: object) -> object:
    # A rule may be a generator; whatever else it gives is told of as it is.
    return list(given) if isinstance(given, Iterable) and not isinstance(given, str) else given
