"""Changes of a TOML text, addressed by path: what is not changed stays as it was written.

Every function gives edits and changes nothing itself. After them the parser gives the old
values with that one change; every comment is still there; and lines that the change is not about
are the same, byte for byte.
"""

from collections.abc import Mapping
from itertools import takewhile
from typing import Any

import tomli

from ..findings import Edit
from ..source.positions import Path, Positions, Range
from . import toml_values as values
from .toml_cutting import cut, moved
from .toml_parts import Parts


class TomlText(Parts):
    """A TOML text to be changed.

    Attributes:
        path: The file it is of, which the edits name.
    """

    def __init__(self, text: str | Positions, path: str = "") -> None:
        """Look a text over, unless somebody did that already.

        Raises:
            ValueError, IndexError: Perhaps, when the parser does not accept it.
        """
        super().__init__(text)
        self.path = path

    def set(self, at: Path, given: Any) -> tuple[Edit, ...]:
        """Give a value to a key, or to an item of a list that is there.

        A new key comes below the last one of its table, and before the tables in it. When
        that table is not there it is made, at the end of what it is in.

        Args:
            at: The path of the key.
            given: The value: a table is written between braces.

        Raises:
            ValueError: When something that holds no keys stands in the way, or a table with a
                header would have to go.
        """
        if at in self.entries:
            return self._replaced(at, given)
        above = at[:-1]
        if above in self.tables:
            return self._below(above, at, given)
        known = above
        while known and known not in self.entries:
            known = known[:-1]
        if self.is_braces(known):
            return self._in_braces(known, at, given)
        if self._holds_no_keys(known) or any(isinstance(part, int) for part in at[len(known) :]):
            raise ValueError(f"{values.dotted(at)} has no place: {values.dotted(known)} is a value")
        if known not in self.tables and any(self.said_in(known)):
            return self._beside(known, at, given)
        return self._made(known, at, given)

    def delete(self, at: Path) -> tuple[Edit, ...]:
        """Take a key, a table or an item of a list away, with all that is in it.

        Comments stay, also those inside it. A table that was only there because of what it
        held goes too.

        Raises:
            KeyError: When it is not there.
        """
        return tuple(self.edit(place, text) for place, text in cut(self, at))

    def rename(self, at: Path, new: str) -> tuple[Edit, ...]:
        """Give a key or a table another name, wherever the file names it.

        Raises:
            KeyError: When it is not there.
        """
        if self.entries[at].plain:
            return (self.edit(self.entries[at].key, values.key(new)),)
        names = [self._in_header(each, at) for each in self.below(at) if each in self.tables]
        for each, entry in self.said_in(at):
            parts = self.key_parts(entry.whole.start)
            names.append(parts[len(at) - len(self.holder(each)) - 1])
        return tuple(self.edit(place, values.key(new)) for place in sorted({*names}))

    def table(
        self, at: Path, given: Mapping[str, Any], comment: str = "", after: Path = ()
    ) -> tuple[Edit, ...]:
        """Put a new table in, with a comment above it.

        Args:
            at: The path of the table.
            given: Its values by key.
            comment: The text of the comment, without number signs; empty for none.
            after: The table behind which it comes, with all that is in it; `()` for the end.

        Raises:
            ValueError: When it is there already.
        """
        if at in self.entries or any(self._holds_no_keys(at[:end]) for end in range(1, len(at))):
            raise ValueError(f"{values.dotted(at)} is there already, or what it is in is a value")
        body = [f"[{values.dotted(at)}]", *values.lines(given, self.newline)]
        return self.block([*values.comment(comment), *body], after)

    def block(self, lines: list[str], after: Path = ()) -> tuple[Edit, ...]:
        """Put lines in with an empty one before them.

        Args:
            lines: The lines, without their ends.
            after: The table behind which they come, with all that is in it; `()` for the end.
        """
        inner = [self.tables[each].end for each in self.below(after) if each in self.tables]
        at = self.line_end(max(inner)) if after and inner else len(self.text)
        before = self.text[:at]
        start = "" if not before or before.endswith("\n") else self.newline
        blank = not before.strip() or before.endswith(self.newline * 2)
        text = "".join(f"{line}{self.newline}" for line in lines)
        return (self.edit(Range(at, at), f"{start}{'' if blank else self.newline}{text}"),)

    def edit(self, place: Range, text: str) -> Edit:
        """Give the edit that puts a text in a place."""
        return Edit(path=self.path, start=place.start, end=place.end, text=text)

    def _replaced(self, at: Path, given: Any) -> tuple[Edit, ...]:
        entry = self.entries[at]
        if not entry.plain:
            raise ValueError(f"{values.dotted(at)} is a table with keys of its own")
        old = self.text[slice(*entry.value)]
        if values.value(tomli.loads(f"x = {old}")["x"]) == values.value(given):
            return ()
        nested = self.is_plain(self.holder(at))
        new = values.flat(given) if nested else self._value(given, entry.value.start)
        if old.startswith("'") and isinstance(given, str) and _is_literal(given):
            new = f"'{given}'"
        above = (self.edit(*each) for each in moved(self, at))
        return (*above, self.edit(entry.value, new))

    def _value(self, given: Any, start: int) -> str:
        column = start - self.line_start(start)
        return values.value(given, self.newline, values.WIDTH - column)

    def _holds_no_keys(self, path: Path) -> bool:
        return self.is_plain(path) or (*path, 0) in self.entries

    def _in_braces(self, holder: Path, at: Path, given: Any) -> tuple[Edit, ...]:
        pair = f"{values.dotted(at[len(holder) :])} = {values.flat(given)}"
        row = self.row(holder)
        if row:
            return (self.edit(Range(row[-1].end, row[-1].end), f", {pair}"),)
        return (self.edit(self.entries[holder].value, f"{{ {pair} }}"),)

    def _below(self, table: Path, at: Path, given: Any) -> tuple[Edit, ...]:
        line = self._line(at[len(table) :], given)
        if row := self.row(table):
            return self._after(row[-1], line)
        if table:
            return self._after(self.tables[table].header, line)
        headers = [each.header.start for path, each in self.tables.items() if path]
        if not headers:
            return self.block([line], ())
        start = self.comment_above(min(headers))
        return (self.edit(Range(start, start), f"{line}{self.newline}{self.newline}"),)

    def _line(self, name: Path, given: Any) -> str:
        start = f"{values.dotted(name)} = "
        return start + values.value(given, self.newline, values.WIDTH - len(start))

    def _beside(self, known: Path, at: Path, given: Any) -> tuple[Edit, ...]:
        """Put a dotted key below the others of its table."""
        last, entry = max(self.said_in(known), key=lambda each: each[1].whole)
        holder = self.holder(last)
        if self.is_plain(holder):
            pair = f", {values.dotted(at[len(holder) :])} = {values.flat(given)}"
            return (self.edit(Range(entry.whole.end, entry.whole.end), pair),)
        return self._after(entry.whole, self._line(at[len(holder) :], given))

    def _after(self, place: Range, line: str) -> tuple[Edit, ...]:
        """Put a line below a key or a header, as far from the margin."""
        start = self.line_start(place.start)
        indent = "".join(takewhile(lambda c: c in " \t", self.text[start:]))
        at = self.line_end(place.end)
        if self.text[at - 1] != "\n":
            return (self.edit(Range(at, at), f"{self.newline}{indent}{line}"),)
        return (self.edit(Range(at, at), f"{indent}{line}{self.newline}"),)

    def _made(self, known: Path, at: Path, given: Any) -> tuple[Edit, ...]:
        """Make the table that a key is to stand in; `known` is what is there of it."""
        above, name = at[:-1], str(at[-1])
        if known == above:
            return self._header(above, name, given)
        if known in self.tables and len(known) == len(above) - len(known) == 1:
            # One text in a table of texts, such as a probe of a question, is a line.
            return self._below(known, at, given)
        return self.table(above, {name: given}, after=known)

    def _header(self, above: Path, name: str, given: Any) -> tuple[Edit, ...]:
        """Give a table its header that so far was only named in those of the tables in it."""
        headed = [each for each in self.below(above) if each in self.tables]
        at = self.comment_above(min(self.tables[each].header.start for each in headed))
        body = (f"[{values.dotted(above)}]", self._line((name,), given), "", "")
        return (self.edit(Range(at, at), self.newline.join(body)),)

    def _in_header(self, table: Path, at: Path) -> Range:
        return self.header_parts(table)[sum(isinstance(part, str) for part in at) - 1]


def _is_literal(given: str) -> bool:
    return "'" not in given and given.isprintable()
