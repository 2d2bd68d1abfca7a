"""`perspectief diff`: what is different between two packs, or two releases of one."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable

from ..comparing import Diff, ReleaseDiff, diff, diff_releases
from ..comparing.sides import Side
from ..errors import PackError
from ..printable import json_text, plain
from ..reports.paint import Paint
from . import compare_words, fix_words, version_words
from .diff_view import as_json, lines, release_json, release_lines
from .main import FAILED, UNUSABLE
from .reporting import complain, not_translated, not_written, report
from .saving import save
from .terminal import coloured
from .version_errors import attempted
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Compare two packs, or a pack with what it extends; with --release two releases."""
    words = words.also(fix_words.WORDS).also(version_words.WORDS).also(compare_words.WORDS)
    if problem := _problem(options):
        complain(words(problem), words, words(f"{problem}-hint"))
        return UNUSABLE
    work = _release if options.release else _diff
    return compared(lambda: work(options, words), options.a, words)


def compared(work: Callable[[], int], name: str, words: Words) -> int:
    """Do the work of a command that only reads; say why when a pack cannot be read."""

    def done() -> int:
        try:
            return work()
        except PackError as error:
            if not_translated(error, words):
                return UNUSABLE
            complain(words("not-compared", name=error.name), words)
            print(report(error.findings, words), file=sys.stderr)
            return UNUSABLE

    return attempted(done, name, words)


def _problem(options: Namespace) -> str:
    """Give what is wrong with the arguments together; nothing when that is nothing."""
    if options.release and options.b is None:
        return "release-needs-two"
    if options.release and options.format == "html":
        return "release-no-html"
    if options.release and options.lang:
        return "release-no-language"
    if options.output and os.path.exists(options.output) and not options.force:
        return "output-exists"
    return ""


def _diff(options: Namespace, words: Words) -> int:
    found = diff(options.a, options.b, language=options.lang)
    _warn((found.old, found.new), words)
    if options.format == "json":
        told = json_text(as_json(found)) + "\n"
    elif options.format == "html":
        told = _html(found, words)
    else:
        told = _text(lines(found, words, _paint(options)))
    return _given(told, options, words)


def _html(found: Diff, words: Words) -> str:
    # Imported here: most look at differences in a terminal.
    from ..comparing.page import page
    from ..plugins.records import Options
    from ..writers import html

    return html.write(page(found, words.language), Options()).decode()


def _release(options: Namespace, words: Words) -> int:
    found = diff_releases(options.a, options.b)
    _warn((found.old, found.new), words)
    if options.format == "json":
        told = json_text(release_json(found)) + "\n"
    else:
        told = _text([*release_lines(found, words), _verdict(found, words)])
    given = _given(told, options, words)
    return given or (0 if found.enough else FAILED)


def _verdict(found: ReleaseDiff, words: Words) -> str:
    if found.level is None:
        return words("release-same")
    key = "release-enough" if found.enough else "release-too-low"
    return plain(words(key, version=found.new.version, least=found.least))


def _paint(options: Namespace) -> Paint:
    return Paint(coloured=not options.output and coloured(sys.stdout))


def _text(told: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in told)


def _warn(sides: tuple[Side, Side], words: Words) -> None:
    for each in sides:
        if each.errors:
            print(plain(words("has-errors", name=each.name)), file=sys.stderr)


def _given(told: str, options: Namespace, words: Words) -> int:
    """Print a text, or write it where that was asked for; give the exit code."""
    if not options.output:
        sys.stdout.write(told)
        return 0
    try:
        save(options.output, told)
    except OSError as error:
        not_written(error, words)
        return UNUSABLE
    print(plain(words("written-to", path=options.output)), file=sys.stderr)
    return 0
