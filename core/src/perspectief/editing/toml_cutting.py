"""What goes when a key, a table or an item is taken out of a TOML text, and what stays."""

import re
from collections.abc import Iterator

from ..source.positions import Path, Range
from .toml_parts import Parts

_COMMA = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+,")
_END = re.compile(r"\r?\n")
_REST = re.compile(r"[ \t]*")


def cut(parts: Parts, at: Path) -> Iterator[tuple[Range, str]]:
    """Give each stretch of a text that goes, and what stays of it: its comments.

    Raises:
        KeyError: When there is nothing at that path.
    """
    entry = parts.entries[at]
    keys = [at] if entry.plain else [each for each, _ in parts.said_in(at)]
    for each in keys:
        if parts.is_plain(parts.holder(each)):
            yield from _from_row(parts, each)
        else:
            yield _lines(parts, parts.lines_of(parts.entries[each].whole))
    if not entry.plain:
        yield from _tables(parts, at)


def _lines(parts: Parts, place: Range) -> tuple[Range, str]:
    indent = _REST.match(parts.text, place.start)
    before = indent[0] if indent else ""
    kept = "".join(f"{before}{each}{parts.newline}" for each in parts.comments(place))
    return place, kept


def _tables(parts: Parts, at: Path) -> Iterator[tuple[Range, str]]:
    """Give the lines of each table with a header, those that follow each other as one."""
    headers = sorted(parts.tables[each] for each in parts.below(at) if each in parts.tables)
    joined: list[Range] = []
    for table in headers:
        lines = parts.lines_of(Range(table.header.start, table.end))
        if joined and not parts.text[joined[-1].end : lines.start].strip():
            joined[-1] = Range(joined[-1].start, lines.end)
        else:
            joined.append(lines)
    for lines in joined:
        place, kept = _lines(parts, lines)
        yield (place, kept) if kept else (_with_blanks(parts, place), "")


def _with_blanks(parts: Parts, place: Range) -> Range:
    """Take the empty lines behind a table along; at the end of the text those before it."""
    text, end = parts.text, parts.blanks_end(place.end)
    if end < len(text):
        return Range(place.start, end)
    start = len(text[: place.start].rstrip())
    return Range(start + text[start:].find("\n") + 1 if start else 0, end)


def _from_row(parts: Parts, at: Path) -> Iterator[tuple[Range, str]]:
    """Give what goes when one of several between brackets or braces goes: it and its comma.

    Comments in it move to the line above the whole: behind a comment the rest would be gone.
    """
    text, row = parts.text, parts.row(parts.holder(at))
    item = parts.entries[at].whole
    place = row.index(item)
    last = place == len(row) - 1
    comma = _COMMA.match(text, item.end)
    if last and place and "#" not in text[row[place - 1].end : item.start]:
        yield Range(row[place - 1].end, item.end), ""
    elif comma is None:
        yield item, ""
    elif "#" in comma[0]:
        yield item, ""
        yield Range(comma.end() - 1, comma.end()), ""
    else:
        yield _with_spaces(parts, Range(item.start, comma.end())), ""
    yield from moved(parts, at)


def moved(parts: Parts, at: Path) -> Iterator[tuple[Range, str]]:
    """Move the comments in a value to the line above the key that it is part of."""
    if kept := parts.comments(parts.entries[at].value):
        start = parts.line_start(parts.entries[_statement(parts, at)].whole.start)
        yield Range(start, start), "".join(f"{each}{parts.newline}" for each in kept)


def _with_spaces(parts: Parts, place: Range) -> Range:
    """Take the spaces behind an item along, or its whole line when it stands there alone."""
    text = parts.text
    spaces = _REST.match(text, place.end)
    end = spaces.end() if spaces else place.end
    start = parts.line_start(place.start)
    if not text[start : place.start].strip() and _END.match(text, end):
        return Range(start, parts.line_end(end))
    return Range(place.start, end)


def _statement(parts: Parts, at: Path) -> Path:
    """Give the key with its value that an item stands in, at any depth."""
    while parts.is_plain(holder := parts.holder(at)):
        at = holder
    return at
