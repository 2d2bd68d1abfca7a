"""`perspectief check`: whether packs are right."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

from ..checking import examine
from ..errors import PackNotFoundError
from ..findings import SEVERITIES, Finding
from ..hosting import host, host_with, own_plugins
from ..loading import is_path
from ..plugins import Fault, Host
from . import fault_lines
from .fault_lines import tell
from .main import FAILED, UNUSABLE
from .reporting import not_found, report, severest
from .terminal import aside, json_text, plain
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Check packs, by default the pack in the current folder."""
    results: dict[str, list[Finding]] = {}
    faults: dict[Fault, None] = {}
    missing = False
    for pack in options.packs or ["./"]:
        try:
            with aside(), _hosted(pack, options, words) as hosted:
                results[pack] = examine(pack, hosted, date.today())
            faults |= dict.fromkeys(hosted.faults())
        except PackNotFoundError as error:
            not_found(error, words)
            missing = True
    _print(results, tuple(faults), options, words)
    if missing:
        return UNUSABLE
    every = [found for findings in results.values() for found in findings]
    return FAILED if faults or severest(every, options.fail_on) else 0


def _hosted(pack: str, options: Namespace, words: Words) -> AbstractContextManager[Host]:
    """Give the host to check a pack with, and say whether code of its folder takes part."""
    folder = Path(pack)
    own = own_plugins(folder) if is_path(pack) else ()
    if options.run_code and own:
        return host_with(folder)
    hosted = host(plugins=not options.no_plugins)
    if options.run_code:
        print(plain(words("no-code", name=pack)), file=sys.stderr)
    elif {each.name for each in own} - {each.name for each in hosted.plugins()}:
        print(plain(words("code-not-run", name=pack)), file=sys.stderr)
    return nullcontext(hosted)


def _print(
    results: dict[str, list[Finding]], faults: Sequence[Fault], options: Namespace, words: Words
) -> None:
    if options.format == "json":
        every = [found for findings in results.values() for found in findings]
        print(json_text(as_json(every, faults, words.language)))
        return
    tell(faults, words, verbose=options.verbose)
    for pack, findings in results.items():
        open_ones = [found for found in findings if options.accepted or not found.accepted]
        if open_ones:
            print(report(open_ones, words), end="\n\n")
        print(plain(_summary(pack, findings, words)), file=sys.stderr)


def _summary(pack: str, findings: Sequence[Finding], words: Words) -> str:
    accepted = sum(bool(found.accepted) for found in findings)
    tail = f" {words('accepted', count=accepted)}" if accepted else ""
    count = Counter(found.severity for found in findings if not found.accepted)
    if not count:
        return words("fine", name=pack) + tail
    numbers = {
        each: words(f"one-{each}" if count[each] == 1 else f"more-{each}", count=count[each])
        for each in SEVERITIES
    }
    return words("counts", name=pack, **numbers) + tail


def as_json(findings: Sequence[Finding], faults: Sequence[Fault], language: str) -> dict[str, Any]:
    """Give findings as plain values (design of the format: `docs/findings.md`).

    Args:
        findings: The findings.
        faults: What plugins did wrong.
        language: The language of messages and hints.

    Returns:
        An object with `format`, `findings`, `faults` and `summary`.
    """
    count = Counter(found.severity for found in findings if not found.accepted)
    return {
        "format": 1,
        "findings": [_plain(found, language) for found in findings],
        "faults": fault_lines.as_json(faults, language),
        "summary": {severity: count[severity] for severity in SEVERITIES},
    }


def _plain(found: Finding, language: str) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "message": found.message(language),
        "params": dict(found.params),
        "path": found.path,
        "line": found.line,
        "column": found.column,
        "object": found.address,
        "layer": found.layer,
        "hint": found.hint(language).strip(),
        "accepted": found.accepted,
    }
