"""`perspectief outcome`: what a session gave, from the workbook that was filled in."""

from argparse import Namespace
from functools import partial

from ..findings import nearest
from ..outcomes import Outcome, outcome
from ..outcomes.tables import LANGUAGES
from ..printable import json_text, plain
from ..reports.as_json import values
from ..reports.values import Checked, Report, counts
from .answering import answered
from .as_plain import as_plain
from .kit_files import names, write_files
from .main import FAILED, UNUSABLE
from .outcome_words import WORDS
from .reporting import complain, report, severest
from .terminal import aside
from .words import Words

FOLDER = "opbrengst"
"""Where the documents go, unless another folder is named."""

_PRIVATE = ("FP871", "FP872", "FP873", "FP874", "FP875", "FP876")
"""The rules about what is left out."""

_OF_A_FILE = ("FP004", "FP861", "FP862", "FP881", "FP882", "FP883", "FP887", "FP888")
"""The rules about a file as a whole: no cell of it is wrong, and their hints say what to do."""


def run(options: Namespace, words: Words) -> int:
    """Read workbooks, tell what is wrong in them, and write the documents of what they say."""
    words = words.also(WORDS)
    if options.lang and options.lang not in LANGUAGES:
        hint = words.known(nearest(options.lang, LANGUAGES), LANGUAGES)
        complain(words("outcome-language", name=options.lang), words, hint)
        return UNUSABLE
    return answered(partial(_outcome, options, words), options, words)


def _outcome(options: Namespace, words: Words) -> int:
    try:
        with aside():
            made = outcome(
                options.files,
                formats=names(options.format),
                language=options.lang,
                plugins=not options.no_plugins,
            )
    except ImportError:
        complain(words("outcome-extra"), words)
        return UNUSABLE
    if options.json:
        print(json_text(as_json(made, words)))
    else:
        _told(made, words)
    code = _saved(made, options, words)
    return code or (FAILED if severest(made.findings, "error") else 0)


def _told(made: Outcome, words: Words) -> None:
    if not made.findings:
        return
    print(report(made.findings, words))
    numbers = counts(made.findings)
    errors, warnings = numbers["error"], numbers["warning"]
    print()
    print(words("outcome-errors", errors=errors, warnings=warnings))
    if made.files and any(found.code in _PRIVATE for found in made.findings):
        print(words("outcome-left-out"))
    if any(found.code not in _OF_A_FILE for found in made.findings):
        print(words("outcome-mend"))
    print()


def _saved(made: Outcome, options: Namespace, words: Words) -> int:
    if not made.files or (options.json and options.output is None):
        return 0
    folder = options.output or FOLDER
    if options.json:
        with aside():
            return write_files(folder, made.files, options, words)
    code = write_files(folder, made.files, options, words)
    if code != UNUSABLE:
        print(plain(words("outcome-read-first")))
    return code


def as_json(made: Outcome, words: Words) -> dict[str, object]:
    """Give what sessions gave as plain values; `perspectief schema outcome` is their schema."""
    found = Checked(name="", findings=made.findings)
    told = values(Report(results=(found,), words=words))
    sessions = [as_plain(each) for each in made.sessions]
    return {"format": told["format"], "sessions": sessions, "findings": told["findings"]}
