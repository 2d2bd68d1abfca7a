"""Where everything stands in a TOML text: an index from paths to offsets.

It reads text that the parser has accepted, so it looks for ends only and never for mistakes.
It takes longer than parsing does, so it is made for a file in which something is wrong or is
to be changed, and for no other.
"""

import re
from typing import NamedTuple, TypeAlias

from .lines import Lines
from .strings import LONG, SHORT, literal

Path: TypeAlias = tuple[str | int, ...]
"""The keys, and the indexes in lists, that lead to a value."""

_SKIP = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
_SPACE = re.compile(r"[ \t]*+")
_PART = re.compile(rf"[ \t]*+([A-Za-z0-9_-]++|{SHORT})[ \t]*+")
_VALUE = re.compile(
    rf"{LONG}|{SHORT}"
    # The blank is that between a date and its time.
    r"""|[^\s,\]}#]++(?:[ ](?=\d\d:)[^\s,\]}#]++)?""",
    re.DOTALL,
)
"""All that is no list and no table between braces."""


class Range(NamedTuple):
    """A stretch of a text, as offsets from 0 in code points; `end` is just behind it."""

    start: int
    end: int


class Entry(NamedTuple):
    """Where one value stands, or a table.

    Attributes:
        key: The last part of its key, with its quotes if it has any. Of a table, that name
            between the brackets of its header; of an item of a list, the item.
        value: The value. Of a table with a header, that header with its brackets; of a table
            that has none (`a` of `[a.b]` or of `a.b = 1`), the name where it stands first.
        whole: All that says it: of `a.b = 1` from `a` up to and with `1`, of an item the item,
            of a table the same as `value`.
        plain: Whether `value` is the text of a value, and not a header or a name.
    """

    key: Range
    value: Range
    whole: Range
    plain: bool


class Table(NamedTuple):
    """A header and what stands directly below it, up to the next header.

    Attributes:
        header: The header with its brackets; nothing, at 0, for what stands above the first.
        end: The end of the last value below it, before the comment behind that; of a table
            without values the end of the header.
    """

    header: Range
    end: int


class Positions(NamedTuple):
    """The index of one text.

    Attributes:
        text: The text, without byte order mark.
        entries: Where each value and each table stands, by its path; the whole is not in it.
            Of an array of tables, the list stands at its first header, each item at its own.
        tables: The tables that have a header, by path, in the order of the text. The first is
            what stands above all headers, with the path `()`.
        lines: The lines of the text.
    """

    text: str
    entries: dict[Path, Entry]
    tables: dict[Path, Table]
    lines: Lines


def index(text: str) -> Positions:
    """Find where every key and value of a TOML text stands.

    Args:
        text: A text that the parser accepts, without byte order mark; with any line ends.

    Returns:
        Exactly the paths that the parser gives, each with its place. Of a text that it does
        not accept, the result has no meaning.

    Raises:
        ValueError, IndexError: Perhaps, when the parser does not accept it.
    """
    scan = _Scan(text)
    scan.run()
    return Positions(text, scan.entries, scan.tables, Lines(text))


class _Scan:
    """One way through a text. Each method starts at an offset and gives where it stopped."""

    __slots__ = ("entries", "items", "tables", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.entries: dict[Path, Entry] = {}
        self.tables: dict[Path, Table] = {}
        self.items: dict[Path, int] = {}
        """The index of the latest item of each array of tables."""

    def run(self) -> None:
        text, size = self.text, len(self.text)
        path: Path = ()
        header, end = Range(0, 0), 0
        at = _after(_SKIP, text, 0)
        while at < size:
            if text[at] == "[":
                self.tables[path] = Table(header, end)
                path, end = self.header(at)
                header = Range(at, end)
            else:
                end = self.pair(path, at)
            at = _after(_SKIP, text, end)
        self.tables[path] = Table(header, end)

    def header(self, start: int) -> tuple[Path, int]:
        """Read a header; give the path of its table too."""
        brackets = 2 if self.text.startswith("[[", start) else 1
        parts, at = key_parts(self.text, start + brackets)
        end = at + brackets
        path: Path = ()
        for name, place in parts[:-1]:
            path = self.implied(path, name, place)
            if path in self.items:
                path = (*path, self.items[path])
        name, place = parts[-1]
        path = (*path, name)
        header = Range(start, end)
        entry = Entry(place, header, header, False)
        if brackets == 2:
            self.entries.setdefault(path, entry)
            self.items[path] = self.items.get(path, -1) + 1
            path = (*path, self.items[path])
        self.entries[path] = entry
        return path, end

    def implied(self, path: Path, name: str, place: Range) -> Path:
        """Note a table that is named on the way to another; give its path."""
        path = (*path, name)
        if path not in self.entries:
            self.entries[path] = Entry(place, place, place, False)
        return path

    def pair(self, path: Path, start: int) -> int:
        """Read a key with its value."""
        parts, at = key_parts(self.text, start)
        for name, place in parts[:-1]:
            path = self.implied(path, name, place)
        name, place = parts[-1]
        at = _after(_SPACE, self.text, at + 1)
        end = self.value((*path, name), at)
        # With its dotted keys it begins at the first of them.
        whole = Range(parts[0][1].start, end)
        self.entries[(*path, name)] = Entry(place, Range(at, end), whole, True)
        return end

    def value(self, path: Path, at: int) -> int:
        """Read a value; what is in it is noted here, and itself by who asks."""
        first = self.text[at]
        if first == "[":
            return self.list(path, at + 1)
        if first == "{":
            return self.braces(path, at + 1)
        return _after(_VALUE, self.text, at)

    def list(self, path: Path, at: int) -> int:
        """Read the items of a list, up to and with its bracket."""
        count = 0
        while self.text[at := _after(_SKIP, self.text, at)] != "]":
            end = self.value((*path, count), at)
            place = Range(at, end)
            self.entries[(*path, count)] = Entry(place, place, place, True)
            count += 1
            at = self.comma(end)
        return at + 1

    def braces(self, path: Path, at: int) -> int:
        """Read the pairs of a table between braces, up to and with its brace."""
        while self.text[at := _after(_SKIP, self.text, at)] != "}":
            at = self.comma(self.pair(path, at))
        return at + 1

    def comma(self, at: int) -> int:
        at = _after(_SKIP, self.text, at)
        return at + self.text.startswith(",", at)


def key_parts(text: str, at: int) -> tuple[list[tuple[str, Range]], int]:
    """Read a key, at an offset; give its parts with their places, and where it ends."""
    parts = []
    while True:
        found = _match(_PART, text, at)
        name = found[1]
        if name[0] in "\"'":
            name = literal(name).text
        parts.append((name, Range(*found.span(1))))
        at = found.end()
        if not text.startswith(".", at):
            return parts, at
        at += 1


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    return _match(pattern, text, at).end()


def _match(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    found = pattern.match(text, at)
    if found is None:
        raise ValueError(at)
    return found
