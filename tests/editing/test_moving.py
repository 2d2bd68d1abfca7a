"""Lines and tables of a TOML text in another place: as they were written, and nothing lost."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.toml_edits import at, check, parsed, pick
from helpers.toml_files import toml_files
from perspectief.editing.moving import line_moved, table_lifted
from perspectief.editing.toml_text import TomlText
from perspectief.findings import Edit
from perspectief.source.positions import Path, Range


def edits(toml: TomlText, changes: Iterator[tuple[Range, str]]) -> tuple[Edit, ...]:
    """Give changes as edits."""
    return tuple(toml.edit(place, text) for place, text in changes)


def inside(toml: TomlText, path: Path) -> list[Path]:
    """Give the tables with a header that are in a table."""
    return [each for each in toml.below(path) if each in toml.tables and each != path]


def movable(toml: TomlText, said: dict[str, Any]) -> Iterator[tuple[Path, Path]]:
    """Give each key in a table within another, and that other, when it has no such key."""
    for path in toml.entries:
        if toml.is_plain(path) and path[:-1] in toml.tables:
            for end in range(1, len(path) - 1):
                if path[-1] not in at(said, path[:end]):
                    yield path, path[:end]


def sunk(text: str, path: Path) -> str:
    """Give a text with a table, and no table in it, at the end."""
    toml = TomlText(text)
    table = toml.tables[path]
    start, end = toml.comment_above(table.header.start), toml.line_end(table.end)
    rest = toml.text[:start] + toml.text[end:]
    gap = "" if rest.endswith("\n") or not rest else toml.newline
    return f"{rest}{gap}{toml.text[start:end]}"


class TestEveryFile:
    @settings(max_examples=40)
    @given(toml_files(deep=True), st.data())
    def test_a_line_moves_to_the_table_around_it(self, text: str, data: st.DataObject) -> None:
        """A key of a table moves to one around it, as it is written and with what is behind it."""
        toml, expected = TomlText(text), parsed(text)
        path, home = pick(data, [*movable(toml, expected)])
        at(expected, home)[path[-1]] = at(expected, path[:-1]).pop(path[-1])
        check(text, edits(toml, line_moved(toml, path, home)), expected)

    @settings(max_examples=40)
    @given(toml_files(deep=True), st.data())
    def test_a_table_goes_above_those_in_it(self, text: str, data: st.DataObject) -> None:
        """A table that stands behind those in it comes before them, and says the same."""
        toml = TomlText(text)
        path = pick(data, [each for each in toml.tables if each and inside(toml, each)])
        low = sunk(text, path)
        toml = TomlText(low)
        after = TomlText(check(low, edits(toml, table_lifted(toml, path)), parsed(text)))
        first = min(after.tables[each].header for each in inside(after, path))
        assert after.tables[path].header < first
