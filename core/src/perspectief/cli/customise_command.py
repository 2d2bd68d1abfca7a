"""`perspectief customise`: start a version of a pack, or put texts of the base in it."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from ..layers import shown
from ..loading import is_path
from ..printable import json_text, plain
from ..versions import Added, Customised, add_overrides, customise
from . import customise_words, fix_words, new_words, version_words
from .main import UNUSABLE
from .reporting import complain, typed
from .version_errors import attempted
from .version_rows import value
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Start a version in a new folder; with --add, add to the one that is there."""
    for more in (fix_words, new_words, version_words, customise_words):
        words = words.also(more.WORDS)
    problem = _missing(options)
    if problem:
        complain(words(problem), words, words(f"{problem}-hint"))
        return UNUSABLE
    if options.add:
        return attempted(lambda: _add(options, words), options.pack, words)
    return attempted(lambda: _start(options, words), options.folder, words)


def _missing(options: Namespace) -> str:
    """Give the word for what is missing, or is too much; empty when nothing is."""
    starting = (options.folder, options.organisation, options.prefix, options.id)
    if options.add:
        return "add-alone" if any(starting) or options.force else ""
    return "" if all(starting[:3]) else "not-named"


def _start(options: Namespace, words: Words) -> int:
    pack = options.pack if not is_path(options.pack) else Path(options.pack)
    made = customise(
        pack,
        options.folder,
        organisation=options.organisation,
        prefix=options.prefix,
        id=options.id,
        force=options.force,
    )
    if options.json:
        print(json_text(_made_as_json(made)))
    else:
        folder = typed(made.folder)
        first = words("made-version", id=made.id, folder=made.folder, count=len(made.files))
        told = (
            first,
            words("made-on", parent=made.parent, version=made.version),
            words("new-prefix", prefix=made.prefix),
            words("made-next", readme=str(Path(made.folder, "README.md")), folder=folder),
        )
        print("\n".join(map(plain, told)))
    if not made.found:
        print(
            plain(words("install-parent", parent=made.parent, version=made.version)),
            file=sys.stderr,
        )
    return 0


def _made_as_json(made: Customised) -> dict[str, Any]:
    return {
        "format": 1,
        "folder": made.folder,
        "id": made.id,
        "prefix": made.prefix,
        "parent": {"id": made.parent, "version": made.version, "found": made.found},
        "files": list(made.files),
    }


def _add(options: Namespace, words: Words) -> int:
    added = add_overrides(options.pack, options.add)
    if options.json:
        print(json_text(_added_as_json(added)))
        return 0
    for each in added.fields:
        place = str(Path(added.folder, each.file))
        print(plain(words("added", address=shown(each.at), path=place)))
    if added.more:
        print(plain(words("add-more", known=" ".join(added.more))), file=sys.stderr)
    print(plain(words("add-next", folder=typed(options.pack))), file=sys.stderr)
    return 0


def _added_as_json(added: Added) -> dict[str, Any]:
    fields = [
        {
            "object": shown(each.at),
            "file": each.file,
            "now": value(each.now),
            "layer": each.layer,
            "version": each.version,
        }
        for each in added.fields
    ]
    return {
        "format": 1,
        "folder": added.folder,
        "added": fields,
        "more": list(added.more),
        "files": sorted(added.changes),
    }
