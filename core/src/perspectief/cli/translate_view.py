"""What there is to translate, as lines for people and as plain values."""

from collections.abc import Iterator
from typing import Any

from ..comparing.pieces import Piece, pieces
from ..layers.canonical import canonical
from ..lock_findings import LENGTH
from ..printable import plain
from ..reports.paint import Paint
from ..translating import Imported, Text, Worklist
from ..translating.taking import Refused
from ..translating.texts import file_of
from ..translating.worklist import State
from .diff_view import named
from .words import Words

_STATES: tuple[State, ...] = ("missing", "stale", "replaced", "unrecorded", "translated")


def lines(todo: Worklist, words: Words, paint: Paint) -> Iterator[str]:
    """Give the lines about what there is to do, safe for a terminal."""
    yield plain(words("worklist", id=todo.id, version=todo.version, language=todo.language))
    for state in _STATES:
        if count := todo.count(state):
            yield words(f"count-{state}", count=count)
    for each in todo.open:
        yield ""
        file = file_of(each.at, todo.language)
        yield plain(f"{each.address}: {words(f'state-{each.state}')}  ({file})")
        yield from _text(each, todo, words, paint)


def _text(text: Text, todo: Worklist, words: Words, paint: Paint) -> Iterator[str]:
    if text.before:
        yield from named(todo.source, pieces(text.before, text.source), paint)
    else:
        yield from named(todo.source, [Piece("same", canonical(text.source))], paint)
    if text.target:
        key = "was-made-from" if text.state == "missing" else "is-translated"
        name = words(key, language=todo.language)
        yield from named(name, [Piece("same", canonical(text.target))], paint)


def imported_lines(made: Imported, path: str, words: Words) -> Iterator[str]:
    """Give the lines about what came of a PO file, safe for a terminal."""
    for text in made.taken:
        yield plain(words("row-taken", address=text.address))
    for each in made.refused:
        yield plain(f"{path}:{each.entry.line}: {_refused(each, words)}")
    yield words("po-counts", taken=len(made.taken), refused=len(made.refused), same=made.same,
                skipped=made.skipped)  # fmt: skip


def _refused(each: Refused, words: Words) -> str:
    address = each.entry.address or each.entry.source
    now = each.now if len(each.now) <= LENGTH else f"{each.now[:LENGTH].rstrip()}…"
    return words(f"refused-{each.reason}", address=address, now=now)


def as_json(todo: Worklist) -> dict[str, Any]:
    """Give what there is to do as plain values."""
    return {
        "format": 1,
        "folder": todo.folder,
        "id": todo.id,
        "version": todo.version,
        "from": todo.source,
        "language": todo.language,
        "texts": [_text_json(each, todo.language) for each in todo.open],
        "summary": {**{state: todo.count(state) for state in _STATES}, "below": todo.below},
        "files": [],
    }


def _text_json(text: Text, language: str) -> dict[str, Any]:
    return {
        "object": text.address,
        "state": text.state,
        "source": text.source,
        "target": text.target,
        "before": text.before,
        "layer": text.layer,
        "file": file_of(text.at, language),
    }


def imported_json(made: Imported) -> dict[str, Any]:
    """Give what came of a PO file as plain values."""
    return {
        "format": 1,
        "folder": made.folder,
        "language": made.language,
        "taken": [each.address for each in made.taken],
        "refused": [
            {
                "object": each.entry.address,
                "line": each.entry.line,
                "reason": each.reason,
                "source": each.entry.source,
                "now": each.now,
            }
            for each in made.refused
        ],
        "summary": {
            "taken": len(made.taken),
            "refused": len(made.refused),
            "same": made.same,
            "skipped": made.skipped,
        },
        "files": sorted(made.changes),
    }
