"""`perspectief check`: whether packs are right."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from immutabledict import immutabledict

from .._version import __version__
from ..printable import plain
from ..reports import written
from ..reports.values import Checked, Report
from ..source.shown_lines import remembered
from . import baselines
from .baselines import UnusableBaselineError
from .check_packs import Outcome, outcomes
from .check_summary import summary
from .check_words import WORDS
from .main import FAILED, UNUSABLE
from .reporting import complain, not_written, severest
from .targets import targets
from .terminal import coloured, discard, flush

if TYPE_CHECKING:
    from argparse import Namespace

    from ..plugins import Fault
    from .words import Words

_FOR_TOOLS = ("json", "sarif", "junit")
"""Forms that go to the standard output with no word beside them."""


def run(options: Namespace, words: Words) -> int:
    """Check packs, by default the pack in the current folder."""
    words = words.also(WORDS)
    if options.output and os.path.isfile(options.output) and not options.force:
        complain(words("report-exists", path=options.output), words, words("report-force"))
        return UNUSABLE
    if options.jobs is not None and options.jobs < 1:
        complain(words("no-jobs", jobs=options.jobs), words)
        return UNUSABLE
    try:
        return _checked(options, words)
    except UnusableBaselineError as error:
        complain(words(error.reason, path=error.path), words, words(f"{error.reason}-hint"))
        return UNUSABLE


def _checked(options: Namespace, words: Words) -> int:
    chosen = targets(options.packs or [f".{os.sep}"])
    where = baselines.paths([each for each in chosen if not each.problem], options)
    known = baselines.read(where.values(), options)
    done = list(outcomes(chosen, options, words))
    found = [each.checked for each in done if each.checked is not None]
    saved = True
    if options.write_baseline:
        for path, text in baselines.made(found, where).items():
            saved &= _saved_baseline(path, text, words)
        known = baselines.read(where.values(), options)
    results = baselines.applied(found, where, known) if known else found
    report = _report(results, done, options, words)
    saved &= _told(report, _faults(done), where, options, words)
    if any(each.absent for each in done) or not saved:
        return UNUSABLE
    every = [each for checked in report.results for each in checked.findings]
    return FAILED if report.faults or severest(every, options.fail_on) else 0


def _faults(done: Sequence[Outcome]) -> tuple[Fault, ...]:
    """Give the faults of all checks, each once: the plugins are mostly the same."""
    return tuple(dict.fromkeys(fault for each in done for fault in each.faults))


def _report(
    results: Sequence[Checked], done: Sequence[Outcome], options: Namespace, words: Words
) -> Report:
    return Report(
        results=tuple(results),
        words=words,
        faults=_as_json(_faults(done), words),
        fail_on=options.fail_on,
        accepted=options.accepted,
        lines=remembered(),
        rules=immutabledict({code: rule for each in done for code, rule in each.rules.items()}),
        root=os.getcwd(),
        version=__version__,
        coloured=not options.output and coloured(sys.stdout),
    )


def _as_json(faults: Sequence[Fault], words: Words) -> tuple[Mapping[str, str], ...]:
    if not faults:
        return ()
    # Imported here: most plugins do what they should.
    from .fault_lines import as_json

    return tuple(as_json(faults, words.language))


def _told(
    report: Report,
    faults: Sequence[Fault],
    where: Mapping[str, str],
    options: Namespace,
    words: Words,
) -> bool:
    """Give the report, and say beside it how much there is; tell whether it could be written."""
    quiet = options.format in _FOR_TOOLS and not options.output
    saved = True
    if faults and not quiet:
        # Imported here, as above.
        from . import fault_lines

        fault_lines.tell(faults, words, verbose=options.verbose)
    if options.output:
        saved = _saved(options.output, "".join(written(options.format, report)), words)
    else:
        _show(report, options.format)
    for line in () if quiet else summary(report.results, where, words):
        print(line, file=sys.stderr)
    return saved


def _show(report: Report, format: str) -> None:
    if format == "text" and next(report.every(), None) is None:
        return
    try:
        for part in written(format, report):
            sys.stdout.write(part)
        flush()
    except BrokenPipeError:
        # Whoever read it has seen enough, as with `| head`; the exit code tells the rest.
        discard()


def _saved_baseline(path: str, text: str, words: Words) -> bool:
    if not _saved(path, text, words):
        return False
    # Imported here: a baseline is written once.
    from ..reports.baseline import parsed

    count = len(parsed(text).known)
    number = "one-in-baseline" if count == 1 else "more-in-baseline"
    print(plain(words(number, count=count, path=path)), file=sys.stderr)
    return True


def _saved(path: str, text: str, words: Words) -> bool:
    # Imported here: most reports go to a terminal.
    from .saving import save

    try:
        save(path, text)
    except OSError as error:
        not_written(error, words)
        return False
    return True
