"""Checking packs in their order, for `perspectief check`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from immutabledict import immutabledict

from ..checking import examine
from ..errors import PackNotFoundError
from ..hosting import host, own_plugins
from ..loading import is_path
from ..model.record import Record, record
from ..printable import plain
from ..reports.values import Checked
from .reporting import complain, not_found
from .terminal import aside

if TYPE_CHECKING:
    from argparse import Namespace

    from ..findings import Finding
    from ..findings.rule import Rule
    from ..many import CheckedPack
    from ..plugins import Fault, Host
    from .targets import Target
    from .words import Words


_WITH_ACCEPTED = ("json", "sarif", "junit")
"""Forms that tell what packs accept too, marked as such."""


@record
class Outcome(Record):
    """What came of checking one pack.

    Attributes:
        checked: What was found; `None` when there is no such pack, or nobody could check it.
        faults: What plugins did wrong.
        rules: The rules that were broken, for a form that describes them.
    """

    checked: Checked | None = None
    faults: tuple[Fault, ...] = ()
    rules: immutabledict[str, Rule] = immutabledict()

    @property
    def absent(self) -> bool:
        """Whether there was nothing to check: a pack that nobody could check has a fault."""
        return self.checked is None and not self.faults


def outcomes(chosen: Iterable[Target], options: Namespace, words: Words) -> Iterator[Outcome]:
    """Check packs in their order, and say at once which of them is not there."""
    targets = list(chosen)
    # Code of the folder of a pack is imported here, so that no other pack meets it.
    own = {each.name for each in targets if options.run_code and _own(each.name)}
    rest = [each.name for each in targets if not each.problem and each.name not in own]
    others = _others(rest, options) if len(rest) > 1 else None
    for target in targets:
        if target.problem:
            complain(words(target.problem, name=target.name), words, words("name-a-pack"))
            yield Outcome()
        elif target.name in own:
            yield _with_own_code(target, options, words)
        else:
            _tell_of_code(target.name, options, words)
            if others is None:
                with aside():
                    hosted = host(plugins=not options.no_plugins)
                yield _alone(target, hosted, options, words)
            else:
                with aside():
                    done = next(others)
                yield _outcome(target, done, options, words)


def _others(packs: list[str], options: Namespace) -> Iterator[CheckedPack]:
    # Imported here: who checks one pack needs nothing of many.
    from ..many import check_many

    return check_many(packs, jobs=options.jobs, plugins=not options.no_plugins)


def _outcome(target: Target, done: CheckedPack, options: Namespace, words: Words) -> Outcome:
    if done.error is not None:
        not_found(done.error, words)
        return Outcome()
    if any(fault.phase == "check" for fault in done.faults):
        return Outcome(faults=done.faults)
    rules = _rules(done.findings, host(plugins=not options.no_plugins), options)
    return Outcome(checked=_checked(target, done.findings), faults=done.faults, rules=rules)


def _with_own_code(target: Target, options: Namespace, words: Words) -> Outcome:
    # Imported here: who runs no code of a folder needs none of it.
    from pathlib import Path

    from ..hosting import host_with

    with aside(), host_with(Path(target.name)) as hosted:
        return _alone(target, hosted, options, words)


def _alone(target: Target, hosted: Host, options: Namespace, words: Words) -> Outcome:
    """Check one pack, in this process."""
    accepted_too = options.accepted or options.format in _WITH_ACCEPTED
    try:
        with aside():
            found = examine(target.name, hosted, date.today(), accepted_too=accepted_too)
            rules = _rules(found, hosted, options)
    except PackNotFoundError as error:
        not_found(error, words)
        return Outcome()
    return Outcome(checked=_checked(target, tuple(found)), faults=hosted.faults(), rules=rules)


def _checked(target: Target, findings: tuple[Finding, ...]) -> Checked:
    return Checked(name=target.name, findings=findings, mendable=bool(target.folder))


def _rules(
    findings: Iterable[Finding], hosted: Host, options: Namespace
) -> immutabledict[str, Rule]:
    if options.format != "sarif":
        return immutabledict()
    # Imported here: it holds all that is said of rules, and most forms say none of it.
    from ..findings.rules import RULES

    known = {**RULES, **{check.code: check.rule for check in hosted.checks()}}
    return immutabledict(
        {found.code: known[found.code] for found in findings if found.code in known}
    )


def _own(pack: str) -> frozenset[str]:
    """Give the names of the plugins that the project in the folder of a pack announces."""
    found = own_plugins(pack) if is_path(pack) else ()
    return frozenset(each.name for each in found)


def _tell_of_code(pack: str, options: Namespace, words: Words) -> None:
    """Say whether code of the folder of a pack takes no part."""
    if options.run_code:
        print(plain(words("no-code", name=pack)), file=sys.stderr)
    elif (own := _own(pack)) and own - _installed(options):
        print(plain(words("code-not-run", name=pack)), file=sys.stderr)


def _installed(options: Namespace) -> frozenset[str]:
    return frozenset(each.name for each in host(plugins=not options.no_plugins).plugins())
