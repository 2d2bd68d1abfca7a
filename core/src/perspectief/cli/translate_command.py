"""`perspectief translate`: what there is to translate, stubs to fill in, and PO files."""

import os
import sys
from argparse import Namespace

from ..printable import json_text, plain, plain_lines
from ..reports.paint import Paint
from ..translating import Imported, Stubbed, Worklist, import_po, to_po, translate, write_stubs
from ..translating.po import LARGEST
from . import compare_words, fix_words, translate_words, version_words
from .main import FAILED, UNUSABLE
from .reporting import complain, typed
from .saving import save
from .terminal import coloured
from .translate_view import as_json, imported_json, imported_lines, lines
from .usage_words import WORDS as USAGE
from .version_errors import attempted
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Tell what there is to translate, or write stubs or a PO file, or take one over."""
    for more in (fix_words, version_words, compare_words, translate_words):
        words = words.also(more.WORDS)
    if problem := _problem(options, words):
        complain(*problem)
        return UNUSABLE
    try:
        return attempted(lambda: _done(options, words), options.folder, words)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "babel":
            raise
        complain(words("po-extra"), words, words("po-extra-hint"))
        return UNUSABLE


def _problem(options: Namespace, words: Words) -> tuple[str, Words, str] | None:
    """Give what is wrong with the arguments, and what to do."""
    if options.all and options.from_po:
        told = words.also(USAGE)("usage-not-both", where="--all", value="--from-po")
        return told, words, ""
    if options.po and os.path.exists(options.po) and not options.force:
        return words("output-exists"), words, words("output-exists-hint")
    return None


def _done(options: Namespace, words: Words) -> int:
    if options.from_po:
        return _import(options, words)
    if options.write:
        return _stubs(options, words)
    todo = translate(options.folder, options.language, everything=options.all)
    if options.po:
        return _export(todo, options, words)
    _told(todo, options, words)
    if not options.json and todo.open:
        folder, language = typed(options.folder), options.language
        print(words("translate-next", folder=folder, language=language), file=sys.stderr)
    return 0


def _told(todo: Worklist, options: Namespace, words: Words) -> None:
    if options.json:
        print(json_text(as_json(todo)))
        return
    for line in lines(todo, words, Paint(coloured=coloured(sys.stdout))):
        print(line)
    if todo.below:
        print(words("more-below", count=todo.below), file=sys.stderr)


def _export(todo: Worklist, options: Namespace, words: Words) -> int:
    data = to_po(todo)
    try:
        save(options.po, data.decode())
    except OSError as error:
        complain(words("cannot-write", path=options.po, problem=words.reason(error)), words)
        return UNUSABLE
    if options.json:
        print(json_text({**as_json(todo), "files": [options.po]}))
    counts = {"path": options.po, "count": len(todo.texts), "open": len(todo.open)}
    print(plain(words("po-written", **counts)), file=sys.stderr)
    return 0


def _stubs(options: Namespace, words: Words) -> int:
    made: Stubbed = write_stubs(options.folder, options.language, everything=options.all)
    files = sorted(made.changes)
    if options.json:
        print(json_text({**as_json(made.worklist), "files": files}))
        return 0
    _told(made.worklist, options, words)
    key = "stubs-written" if made.texts else "stubs-there"
    told = words(key, count=len(made.texts), files=", ".join(files))
    print(plain_lines(told), file=sys.stderr)
    return 0


def _import(options: Namespace, words: Words) -> int:
    try:
        with open(options.from_po, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        reason = "no-place" if isinstance(error, FileNotFoundError) else "place-unreadable"
        complain(words(reason, name=options.from_po, problem=words.reason(error)), words)
        return UNUSABLE
    made: Imported = import_po(options.folder, options.language, data)
    if options.json:
        print(json_text(imported_json(made)))
    else:
        for line in imported_lines(made, options.from_po, words):
            print(line)
        files = ", ".join(sorted(made.changes))
        key = "po-taken" if files else "po-nothing"
        print(plain(words(key, count=len(made.taken), files=files)), file=sys.stderr)
    return FAILED if made.refused else 0
