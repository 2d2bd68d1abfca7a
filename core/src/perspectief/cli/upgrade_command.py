"""`perspectief upgrade`: what a new base means for a version, and taking it over."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from ..printable import json_text, plain
from ..versions import Upgraded, upgrade
from . import fix_words, upgrade_words, version_rows, version_words
from .main import FAILED
from .reporting import typed
from .version_errors import attempted
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Tell what becomes of a version on its base as it is now, and with --apply take it over."""
    for more in (fix_words, version_words, upgrade_words):
        words = words.also(more.WORDS)
    return attempted(lambda: _upgrade(options, words), options.folder, words)


def _upgrade(options: Namespace, words: Words) -> int:
    done = upgrade(options.folder, base=options.base, accept=options.accept, write=options.apply)
    if options.json:
        print(json_text(as_json(done)))
    else:
        print(version_rows.lines(_report(done, options, words)))
        for line in _next(done, options, words):
            print(plain(line), file=sys.stderr)
    return FAILED if done.open else 0


def _report(done: Upgraded, options: Namespace, words: Words) -> Iterator[str]:
    yield words("upgrade-head", id=done.id, folder=options.folder, parents=_parents(done, words))
    if done.open:
        yield ""
        number = "one-open" if len(done.open) == 1 else "more-open"
        yield words(number, count=len(done.open))
        yield from version_rows.opened(done.open, words)
    taken = [each for each in done.rows if each.accepted]
    if taken:
        yield ""
        yield words("accepted-proposals", count=len(taken))
        yield from (f"  {each.address}: {each.row.proposal}" for each in taken)
    yield from version_rows.quiet([each for each in done.rows if not each.accepted], words)


def _parents(done: Upgraded, words: Words) -> str:
    """Say which layers below have another version; of one that is the same that one."""
    seen = dict(done.seen)
    moved = [f"{id} {seen.get(id, '?')} → {new}" for id, new in done.now if seen.get(id) != new]
    same = [words("same-base", parent=f"{id} {new}") for id, new in done.now[-1:]]
    return ", ".join(moved or same) or words("nothing-below")


def _next(done: Upgraded, options: Namespace, words: Words) -> Iterator[str]:
    """Say what was written or can be, and what there is still to do."""
    folder = typed(options.folder)
    base = f" --from {typed(options.base)}" if options.base else ""
    if done.written:
        yield words("upgraded", files=", ".join(sorted(done.changes)))
    elif options.apply or not done.changes:
        yield words("up-to-date")
    else:
        yield words("apply", folder=folder + base)
    proposals = [each.address for each in done.open if each.row.proposal]
    if proposals:
        yield words("take-proposals", folder=folder + base, addresses=" ".join(proposals))
    if options.base:
        yield words("install-base", base=options.base)
    if any(each.row.result not in ("gone", "fixed") for each in done.open):
        yield words("keep-ours", folder=folder)
    if any(each.row.result in ("gone", "fixed") for each in done.open):
        yield words("edit-ours")


def as_json(done: Upgraded) -> dict[str, Any]:
    """Give what becomes of a version as plain values."""
    results = [each.row.result for each in done.rows]
    return {
        "format": 1,
        "folder": done.folder,
        "id": done.id,
        "seen": version_rows.parents(done.seen),
        "parents": version_rows.parents(done.now),
        "rows": [version_rows.as_json(each) for each in done.rows],
        "summary": {"open": len(done.open), **{each: results.count(each) for each in results}},
        "files": sorted(done.changes),
        "written": done.written,
    }
