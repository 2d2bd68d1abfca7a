"""`perspectief fix`: mend what is wrong with packs, where it is beyond doubt what is meant."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import Any

from ..catalogue import rules_of
from ..editing.own_folder import own_folder
from ..editing.passes import Mended
from ..errors import NotWritableError, PackNotFoundError, UnknownChoiceError
from ..findings.wording import worded
from ..fixing import Fixed, codes, mended, write_fixed
from ..hosting import host
from ..plugins import Host
from ..printable import json_text, plain, plain_lines
from ..reports.as_json import values
from ..reports.values import Checked, Report
from ..source.places import JOURNAL
from . import check_words, fault_lines, fix_words
from .check_summary import summary
from .choices import no_rule
from .main import FAILED, UNUSABLE
from .reporting import complain, not_found, severest
from .targets import Target, as_folder, targets
from .terminal import aside
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Mend packs, by default the pack in the current folder."""
    words = words.also(check_words.WORDS).also(fix_words.WORDS)
    given = [each.strip() for each in (options.select or "").split(",") if each]
    with aside():
        hosted = host(plugins=not options.no_plugins)
        try:
            select = codes(given, hosted)
        except UnknownChoiceError as error:
            told, hint = no_rule(error.name, rules_of(hosted), words)
            complain(told, words, hint)
            return UNUSABLE
    chosen = [as_folder(each) for each in targets(options.packs or [f".{os.sep}"])]
    done = [(each, _fixed(each, hosted, select, options, words)) for each in chosen]
    good = [(target, fixed) for target, fixed in done if fixed is not None]
    _tell(good, hosted, options, words)
    if len(good) < len(done):
        return UNUSABLE
    left = [found for _, fixed in good for found in fixed.left]
    changes = options.diff and any(fixed.after for _, fixed in good)
    return FAILED if changes or hosted.faults() or severest(left, options.fail_on) else 0


def _fixed(
    target: Target, hosted: Host, select: tuple[str, ...], options: Namespace, words: Words
) -> Fixed | None:
    """Mend one pack; `None` when that cannot be done, which is said."""
    if target.problem:
        complain(words(target.problem, name=target.name), words, words("name-a-pack"))
        return None
    grades = ("safe", "unsafe") if options.unsafe else ("safe",)
    try:
        folder = own_folder(target.name)
        with aside():
            fixed = mended(folder, hosted, date.today(), grades, select)
        if not options.diff:
            write_fixed(fixed, folder)
    except PackNotFoundError as error:
        not_found(error, words)
    except NotWritableError as error:
        complain(words(error.reason, path=error.path), words, words(f"{error.reason}-hint"))
    except OSError as error:
        _not_written(error, target, words)
    else:
        return fixed
    return None


def _not_written(error: OSError, target: Target, words: Words) -> None:
    journal = os.path.join(target.folder, JOURNAL)
    told = words("cannot-write", path=target.name, problem=words.reason(error))
    kept = os.path.exists(journal)
    complain(told, words, words("kept", path=journal) if kept else words("untouched"))


def _tell(
    done: Sequence[tuple[Target, Fixed]], hosted: Host, options: Namespace, words: Words
) -> None:
    if options.json:
        print(json_text(as_json([fixed for _, fixed in done], hosted, options, words)))
        return
    fault_lines.tell(hosted.faults(), words, verbose=options.verbose)
    for target, fixed in done:
        if options.diff:
            print(plain_lines(fixed.diff().replace("\r\n", "\n")), end="")
        else:
            for each in fixed.mended:
                print(_line(each, words))
        print(plain(_counted(target.name, fixed, options, words)), file=sys.stderr)
    left = [Checked(name=target.name, findings=fixed.left) for target, fixed in done]
    if any(each.findings for each in left):
        print(words("left"), file=sys.stderr)
        for line in summary(left, {}, words):
            print(line, file=sys.stderr)
    guesses = (each.grade for _, fixed in done for found in fixed.left for each in found.repairs)
    if not options.unsafe and "unsafe" in guesses:
        print(words("try-unsafe"), file=sys.stderr)


def _line(each: Mended, words: Words) -> str:
    found = each.finding
    title = worded(each.repair.titles, words.language)
    place = ":".join(str(part) for part in (found.path, found.line, found.column) if part)
    return plain(f"{place}: {found.code} {found.name}: {title}")


def _counted(name: str, fixed: Fixed, options: Namespace, words: Words) -> str:
    count = len(fixed.mended)
    if not count:
        doubtful = not options.unsafe and any(not found.accepted for found in fixed.left)
        return words("none-sure" if doubtful else "none-mended", name=name)
    what = "mendable" if options.diff else "mended"
    return words(f"one-{what}" if count == 1 else f"more-{what}", name=name, count=count)


def as_json(
    done: Sequence[Fixed], hosted: Host, options: Namespace, words: Words
) -> dict[str, Any]:
    """Give what was mended as plain values.

    Args:
        done: What was mended in each pack.
        hosted: Whose faults are told.
        options: Those of the command.
        words: The words of the command.

    Returns:
        What `check` gives of what is left, and besides: `mended`, findings as in `findings`
        with the repair that was done as `fix`; `files`, the paths of what changed; `written`;
        and with `--diff` the `diff`.
    """
    left = tuple(found for fixed in done for found in fixed.left)
    gone = tuple(each for fixed in done for each in fixed.mended)
    faults = tuple(fault_lines.as_json(hosted.faults(), words.language))
    told = values(_report(tuple(each.finding for each in gone), words))["findings"]
    titles = (each.repair.titles for each in gone)
    return {
        **values(_report(left, words, faults)),
        "mended": [
            {**found, "fix": worded(title, words.language)}
            for found, title in zip(told, titles, strict=True)
        ],
        "files": [path for fixed in done for path in fixed.after],
        "written": not options.diff and any(fixed.after for fixed in done),
        **({"diff": "".join(fixed.diff() for fixed in done)} if options.diff else {}),
    }


def _report(findings: tuple[Any, ...], words: Words, faults: tuple[Any, ...] = ()) -> Report:
    return Report(results=(Checked(name="", findings=findings),), words=words, faults=faults)
