"""`perspectief confirm`: somebody looked at what changed below, and keeps what is ours."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from ..printable import json_text, plain
from ..versions import Confirmed, confirm
from . import fix_words, upgrade_words, version_rows, version_words
from .main import FAILED, UNUSABLE
from .reporting import complain, typed
from .version_errors import attempted
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Show what is confirmed, old, new and ours, and record it in the lock."""
    for more in (fix_words, version_words, upgrade_words):
        words = words.also(more.WORDS)
    if options.all and options.addresses:
        complain(words("all-or-some"), words)
        return UNUSABLE
    return attempted(lambda: _confirm(options, words), options.folder, words)


def _confirm(options: Namespace, words: Words) -> int:
    done = confirm(options.folder, None if options.all else options.addresses)
    if options.json:
        print(json_text(as_json(done)))
    else:
        for line in _report(done, options, words):
            print(plain(line))
        for line in _next(done, options, words):
            print(plain(line), file=sys.stderr)
    return FAILED if done.refused or (done.left and not options.addresses) else 0


def _report(done: Confirmed, options: Namespace, words: Words) -> Iterator[str]:
    groups = {"confirmed": done.confirmed, "refused": done.refused}
    if not options.addresses:
        groups["open"] = done.left
    for name, group in groups.items():
        if group:
            yield words(f"one-{name}" if len(group) == 1 else f"more-{name}", count=len(group))
            yield from version_rows.opened(group, words)
            yield ""
    for each in done.closed:
        yield words("not-open", address=each)


def _next(done: Confirmed, options: Namespace, words: Words) -> Iterator[str]:
    if done.written:
        yield words("confirmed-written", files=", ".join(sorted(done.changes)))
    elif not done.left:
        yield words("nothing-open")
    if done.left and not options.addresses:
        yield words("confirm-all", folder=typed(options.folder))
    elif done.left:
        yield words("one-left" if len(done.left) == 1 else "more-left", count=len(done.left))
    if done.refused:
        yield words("edit-ours")


def as_json(done: Confirmed) -> dict[str, Any]:
    """Give what was confirmed as plain values."""
    return {
        "format": 1,
        "folder": done.folder,
        "id": done.id,
        "confirmed": [version_rows.as_json(each) for each in done.confirmed],
        "refused": [version_rows.as_json(each) for each in done.refused],
        "closed": list(done.closed),
        "left": [version_rows.as_json(each) for each in done.left],
        "files": sorted(done.changes),
        "written": done.written,
    }
