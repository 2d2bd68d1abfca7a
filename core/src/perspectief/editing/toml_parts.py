"""The parts of a TOML text that a change is about: its lines, comments, and what holds what."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from ..source.positions import Entry, Path, Positions, Range, index, key_parts
from ..source.strings import LONG, SHORT
from .edits import MARK

_WORDS = re.compile(rf"{LONG}|{SHORT}|\#[^\r\n]*", re.DOTALL)
"""A text, or a comment: what looks like the one may stand in the other."""

_BLANK = re.compile(r"(?:[ \t]*\r?\n)*")


class Parts:
    """A TOML text that the parser accepts, with what changing it needs to know.

    Attributes:
        text: The text, without byte order mark.
        newline: How its lines end.
        entries: Where each value and each table stands.
        tables: The tables that have a header; `()` for what stands above the first.
    """

    def __init__(self, text: str | Positions) -> None:
        """Look a text over, unless somebody did that already.

        Raises:
            ValueError, IndexError: Perhaps, when the parser does not accept it.
        """
        positions = index(text.removeprefix(MARK)) if isinstance(text, str) else text
        self.text, self.entries, self.tables = positions.text, positions.entries, positions.tables
        self.newline = "\r\n" if "\r\n" in self.text else "\n"
        self._children: dict[Path, list[Path]] = {}
        for path in self.entries:
            self._children.setdefault(path[:-1], []).append(path)

    def children(self, path: Path) -> list[Path]:
        """Give what stands directly in a table or list."""
        return self._children.get(path, [])

    def below(self, path: Path) -> Iterator[Path]:
        """Give a path and all that is in it, at any depth."""
        yield path
        for each in self.children(path):
            yield from self.below(each)

    def holder(self, path: Path) -> Path:
        """Give what a key stands in: the table with a header, or the value between brackets."""
        return next(
            path[:length]
            for length in range(len(path) - 1, -1, -1)
            if path[:length] in self.tables or self.is_plain(path[:length])
        )

    def is_plain(self, path: Path) -> bool:
        """Tell whether there is a value at a path, and no table with a header or dotted keys."""
        return path in self.entries and self.entries[path].plain

    def is_braces(self, path: Path) -> bool:
        """Tell whether there is a table between braces at a path."""
        return self.is_plain(path) and self.text[self.entries[path].value.start] == "{"

    def row(self, holder: Path) -> list[Range]:
        """Give where the keys or items stand that are directly in what holds them, in order."""
        return sorted(
            self.entries[each].whole
            for each in self.below(holder)
            if each != holder and self.is_plain(each) and self.holder(each) == holder
        )

    def said_in(self, path: Path) -> Iterator[tuple[Path, Entry]]:
        """Give the keys that say something of a table, and that stand outside its headers."""
        for each in self.below(path):
            entry = self.entries.get(each)
            if entry is not None and entry.plain and len(self.holder(each)) < len(path):
                yield each, entry

    def comment_above(self, header: int) -> int:
        """Give the start of the comment directly above a header, or else of the header."""
        # A line of a text may look like a comment.
        before = bisect_right(self._ends, header)
        least = self._ends[before - 1] if before else 0
        start = self.line_start(header)
        while start > least:
            above = self.line_start(start - 1)
            if self.text[above:start].lstrip(" \t")[:1] != "#":
                break
            start = above
        return max(start, self.line_end(least) if least else 0)

    @cached_property
    def _ends(self) -> list[int]:
        """Give where each key, item and table ends, in order."""
        return sorted(entry.whole.end for entry in self.entries.values())

    def line_start(self, offset: int) -> int:
        """Give the start of the line of an offset."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Give the start of the line behind that of an offset, or the end of the text."""
        return self.text.find("\n", offset) + 1 or len(self.text)

    def lines_of(self, place: Range) -> Range:
        """Give the whole lines of a stretch of the text, with their line ends."""
        return Range(self.line_start(place.start), self.line_end(place.end))

    def blanks_end(self, start: int) -> int:
        """Give the end of the empty lines that begin at an offset, if any do."""
        blank = _BLANK.match(self.text, start)
        return blank.end() if blank else start

    def comments(self, place: Range) -> list[str]:
        """Give the comments in a stretch of the text."""
        found = _WORDS.finditer(self.text, place.start, place.end)
        return [each[0].rstrip() for each in found if each[0][0] == "#"]

    def header_parts(self, table: Path) -> list[Range]:
        """Give where each part of the name in a header stands."""
        start = self.tables[table].header.start
        return self.key_parts(start + (2 if self.text.startswith("[[", start) else 1))

    def key_parts(self, start: int) -> list[Range]:
        """Give where each part of a dotted key stands."""
        return [place for _, place in key_parts(self.text, start)[0]]
