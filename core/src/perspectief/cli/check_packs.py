"""Checking packs in their order, for `perspectief check`."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from attrs import frozen
from immutabledict import immutabledict

from ..checking import examine
from ..errors import PackNotFoundError
from ..findings import Finding
from ..findings.rule import Rule
from ..hosting import host, host_with, own_plugins
from ..loading import is_path
from ..many import CheckedPack, check_many
from ..plugins import Fault, Host
from ..reports.values import Checked
from .reporting import complain, not_found
from .targets import Target
from .terminal import aside, plain
from .words import Words


@frozen(kw_only=True)
class Outcome:
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
    with aside():
        others = check_many(rest, jobs=options.jobs, plugins=not options.no_plugins)
    for target in targets:
        if target.problem:
            complain(words(target.problem, name=target.name), words)
            yield Outcome()
        elif target.name in own:
            yield _with_own_code(target, options, words)
        else:
            _tell_of_code(target.name, options, words)
            with aside():
                done = next(others)
            yield _outcome(target, done, options, words)


def _outcome(target: Target, done: CheckedPack, options: Namespace, words: Words) -> Outcome:
    if done.error is not None:
        not_found(done.error, words)
        return Outcome()
    if any(fault.phase == "check" for fault in done.faults):
        return Outcome(faults=done.faults)
    rules = _rules(done.findings, host(plugins=not options.no_plugins), options)
    return Outcome(checked=_checked(target, done.findings), faults=done.faults, rules=rules)


def _with_own_code(target: Target, options: Namespace, words: Words) -> Outcome:
    try:
        with aside(), host_with(Path(target.name)) as hosted:
            findings = tuple(examine(target.name, hosted, date.today()))
            rules = _rules(findings, hosted, options)
    except PackNotFoundError as error:
        not_found(error, words)
        return Outcome()
    return Outcome(checked=_checked(target, findings), faults=hosted.faults(), rules=rules)


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
    found = own_plugins(Path(pack)) if is_path(pack) else ()
    return frozenset(each.name for each in found)


def _tell_of_code(pack: str, options: Namespace, words: Words) -> None:
    """Say whether code of the folder of a pack takes no part."""
    if options.run_code:
        print(plain(words("no-code", name=pack)), file=sys.stderr)
    elif (own := _own(pack)) and own - _installed(options):
        print(plain(words("code-not-run", name=pack)), file=sys.stderr)


def _installed(options: Namespace) -> frozenset[str]:
    return frozenset(each.name for each in host(plugins=not options.no_plugins).plugins())
