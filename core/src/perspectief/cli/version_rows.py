"""What upkeep tells of a version, for people and for tools."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from textwrap import wrap
from typing import Any

from ..findings import Span
from ..layers.leaves import ABSENT
from ..layers.lock import MADE
from ..layers.translations import REPLACED, SOURCE
from ..printable import plain
from ..versions.rows import Told
from .words import Words

_NAMED = frozenset({SOURCE, REPLACED, "add", "drop"})
"""The keys of a value that have a word of their own."""

_WIDTH = 96
_SHORT = 72
"""The most characters that are shown of a text of which only the beginning matters."""

QUIET = ("retargeted", "merged", "taken-over", "adopted", "dropped", "moved", "removed",
         "redundant")  # fmt: skip
"""The results of which nobody has to do anything, in the order in which they are told."""


def opened(rows: Sequence[Told], words: Words) -> Iterator[str]:
    """Give the lines about rows that somebody has to look at: the texts side by side."""
    for each in rows:
        yield ""
        yield f"{each.address}: {words(f'row-{each.row.result}')}"
        if each.ours is not None:
            yield f"  {_place(each.ours)}"
        yield from _texts(each, words)


def _texts(each: Told, words: Words) -> Iterator[str]:
    row = each.row
    below = f"  ({each.layer}, {_place(each.there)})" if each.there is not None else ""
    width = max(len(words(key)) for key in ("was", "now", "yours", "proposal"))
    if row.result != "unrecorded":
        yield from _text(words("was"), row.seen, width, words)
    yield from _text(words("now"), row.now, width, words, below)
    ours = words("taken-out") if row.ours is ABSENT else row.ours
    yield from _text(words("yours"), ours, width, words)
    if row.proposal:
        yield from _text(words("proposal"), row.proposal, width, words)


def _text(label: str, value: Any, width: int, words: Words, more: str = "") -> Iterator[str]:
    """Give a text behind its label, wrapped, and what is to be said of it at the end."""
    margin = " " * (width + 4)
    if isinstance(value, dict) and SOURCE in value:
        # The place is that of the text, not of the translation below that is told behind it.
        value, more = {**value, SOURCE: f"{value[SOURCE]}{more}"}, ""
    text = (_quoted(value, words) + more).split("\n")
    lines = [line for each in text for line in _wrapped(each, _WIDTH - len(margin))]
    yield f"  {label:{width}}  {lines[0] if lines else ''}"
    yield from (margin + line for line in lines[1:])


def _wrapped(text: str, width: int) -> list[str]:
    # A path that is broken is none any more.
    return wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _quoted(value: Any, words: Words) -> str:
    if value is ABSENT:
        return words("nothing")
    if isinstance(value, dict):
        said = {name: each for name, each in value.items() if name != MADE}
        text = "\n".join(
            f"{words(name) if name in _NAMED else name}: {_quoted(each, words)}"
            for name, each in said.items()
        )
    elif isinstance(value, bool):
        # As authors write it.
        text = str(value).lower()
    else:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value).strip()
    return text or words("empty")


def quiet(rows: Iterable[Told], words: Words) -> Iterator[str]:
    """Give the lines about rows that ask for nothing, in groups; of what is kept the number."""
    there = [each for each in rows if not each.open]
    for result in QUIET:
        group = [each for each in there if each.row.result == result]
        if group:
            yield ""
            yield words(f"group-{result}", count=len(group))
            yield from (f"  {_line(each)}" for each in group)
    kept = sum(each.row.result == "kept" for each in there)
    if kept:
        yield ""
        yield words("one-kept" if kept == 1 else "more-kept", count=kept)


def _line(each: Told) -> str:
    row = each.row
    if row.result == "retargeted":
        return f"{each.address}: {row.seen} → {row.now}"
    text = _beginning(row.now)
    return f"{each.address}: {text}" if text else each.address


def _beginning(value: Any) -> str:
    """Give the beginning of a text, or of what an object is known by."""
    if isinstance(value, dict):
        value = value.get("title") or value.get("text") or value.get("value") or ""
    if value is ABSENT or isinstance(value, dict):
        return ""
    said = ", ".join(map(str, value)) if isinstance(value, list) else " ".join(str(value).split())
    return said if len(said) <= _SHORT else f"{said[:_SHORT].rstrip()}…"


def _place(span: Span) -> str:
    return f"{span.path}:{span.line}:{span.column}"


def lines(parts: Iterable[str]) -> str:
    """Give lines that cannot steer a terminal as one text."""
    return "\n".join(map(plain, parts))


def as_json(each: Told) -> dict[str, Any]:
    """Give a row as plain values."""
    row = each.row
    return {
        "object": each.address,
        "result": row.result,
        "open": each.open,
        "was": value(row.seen),
        "now": value(row.now),
        "ours": value(row.ours),
        "proposal": row.proposal,
        "accepted": each.accepted,
        "place": _span(each.ours),
        "below": {"layer": each.layer, **_span(each.there)} if each.there is not None else None,
    }


def value(given: Any) -> Any:
    """Give a value of a pack as JSON has it; nothing for what is not there."""
    if isinstance(given, dict):
        return {name: value(each) for name, each in given.items()}
    if isinstance(given, list):
        return [value(each) for each in given]
    if isinstance(given, date | time):
        return given.isoformat()
    return None if given is ABSENT else given


def _span(span: Span | None) -> Any:
    if span is None:
        return None
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def parents(given: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Give layers, each as its id and its version, as plain values."""
    return [{"id": id, "version": version} for id, version in given]
