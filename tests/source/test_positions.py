"""Where everything stands in a TOML text."""

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.toml_texts import documents, paths
from perspectief.source.lines import Lines
from perspectief.source.positions import Path, Positions, Range, index

some = settings(max_examples=30)


def cut(positions: Positions, place: Range) -> str:
    """Give what stands at a place."""
    return positions.text[place.start : place.end]


class TestEveryForm:
    """What holds for TOML of every form, with either line end."""

    @some
    @given(documents())
    def test_the_paths_are_those_of_the_parser(self, text: str) -> None:
        """The index holds exactly the paths that the parser yields."""
        assert set(index(text).entries) == set(paths(tomli.loads(text)))

    @some
    @given(documents())
    def test_a_value_parsed_alone_is_that_value(self, text: str) -> None:
        """The place of a value holds its whole text, and nothing else."""
        positions, data = index(text), paths(tomli.loads(text))
        for path, entry in positions.entries.items():
            if entry.plain:
                alone = tomli.loads(f"x = {cut(positions, entry.value)}")["x"]
                assert repr(alone) == repr(data[path])

    @some
    @given(documents())
    def test_a_key_is_the_last_part_of_the_path(self, text: str) -> None:
        """The place of a key holds that part of it, with its quotes."""
        positions = index(text)
        for path, entry in positions.entries.items():
            if isinstance(path[-1], str):
                assert tomli.loads(f"{cut(positions, entry.key)} = 1") == {path[-1]: 1}
            elif entry.plain:
                assert entry.key == entry.value == entry.whole

    @some
    @given(documents())
    def test_the_whole_begins_with_the_whole_key(self, text: str) -> None:
        """A pair goes from the first part of its key up to the end of its value."""
        positions = index(text)
        for path, (_, value, whole, plain) in positions.entries.items():
            if plain and isinstance(path[-1], str):
                key = max(paths(tomli.loads(f"{text[whole.start : value.start]} 0")), key=len)
                assert path[-len(key) :] == key
                assert whole.end == value.end

    @some
    @given(documents())
    def test_a_table_ends_behind_its_last_value(self, text: str) -> None:
        """What stands between a header and its end holds exactly the values below it."""
        positions = index(text)
        for at, (header, end) in positions.tables.items():
            inside = {
                path[len(at) :]
                for path, entry in positions.entries.items()
                if header.end <= entry.key.start < end
            }
            assert set(paths(tomli.loads(text[header.end : end]))) == inside

    @some
    @given(documents())
    def test_headers_stand_in_their_order(self, text: str) -> None:
        """Headers follow each other with their brackets; above them is the text without any."""
        positions = index(text)
        first, *headers = positions.tables.values()
        assert first.header == Range(0, 0)
        assert [each.header.start for each in headers] == sorted(
            each.header.start for each in headers
        )
        assert all(cut(positions, each.header)[:: len(cut(positions, each.header)) - 1] == "[]"
                   for each in headers)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "path", "key", "value", "whole"),
    [
        ("é = 1".replace("é", '"é😀"'), ("é😀",), '"é😀"', "1", '"é😀" = 1'),
        ("a . b = 1", ("a", "b"), "b", "1", "a . b = 1"),
        ("a . b = 1", ("a",), "a", "a", "a"),
        ("[x.y]\r\nz = [1, 'é', { q = 2 }]", ("x", "y", "z", 2, "q"), "q", "2", "q = 2"),
        ("[x.y]\nz = 1", ("x",), "x", "x", "x"),
        ("[ x . 'y' ] # uitleg", ("x", "y"), "'y'", "[ x . 'y' ]", "[ x . 'y' ]"),
        ("[[x]]\n[[x]]\n[x.y]\nz = 1", ("x", 1, "y", "z"), "z", "1", "z = 1"),
        ("[[x]]\n[[x]]", ("x", 1), "x", "[[x]]", "[[x]]"),
        ("[x.y]\n[x]\nz = 1", ("x",), "x", "[x]", "[x]"),
        ("d = 2026-11-24 10:30:00 # 11:00", ("d",), "d", "2026-11-24 10:30:00", None),
        ('t = """a""b"""""', ("t",), "t", '"""a""b"""""', None),
        ("t = ''''a'''", ("t",), "t", "''''a'''", None),
        ('t = "\\"#" # uitleg', ("t",), "t", '"\\"#"', None),
    ],
)
def test_the_places(text: str, path: Path, key: str, value: str, whole: str | None) -> None:
    """Each part of an entry is exactly what stands there."""
    positions = index(text)
    entry = positions.entries[path]
    assert (cut(positions, entry.key), cut(positions, entry.value)) == (key, value)
    assert cut(positions, entry.whole) == (whole or text.partition(" #")[0])


def test_the_whole_of_a_table_without_values() -> None:
    """A table without values ends with its header; so does an empty text at its beginning."""
    positions = index("[a]\n[b]\n")
    assert {path: table.end for path, table in positions.tables.items()} == {
        (): 0,
        ("a",): 3,
        ("b",): 7,
    }


def test_a_megabyte_of_tables() -> None:
    """The index holds every one of twenty thousand tables, and is made within the time limit."""
    text = "".join(f'[vb-{n}]\ntext = "Vraag {n} é"\nroles = ["a", "b"]\n' for n in range(20_000))
    assert len(text.encode()) > 1_000_000
    found = index(text)
    assert len(found.tables) == 20_001


@pytest.mark.parametrize("text", ["a", "a = ", "[", "a = [1", "= 1", "a = {b"])
def test_what_is_no_toml_is_told(text: str) -> None:
    """A text that the parser does not accept may raise, and always ends."""
    with pytest.raises((ValueError, IndexError)):
        index(text)


class TestLines:
    @given(st.text(st.sampled_from("aé😀\r\n\t "), max_size=30))
    def test_every_offset_has_its_own_place(self, text: str) -> None:
        """The line of an offset counts the line ends before it; its column what is behind them."""
        lines = Lines(text)
        for offset in range(len(text) + 1):
            line, column = lines.place(offset)
            before = text[:offset]
            assert (line, column) == (before.count("\n") + 1, offset - before.rfind("\n"))

    def test_a_column_counts_code_points(self) -> None:
        """A letter with an accent is one column, and so is a picture."""
        assert Lines("é😀x\r\ny").place(2) == (1, 3)
        assert Lines("é😀x\r\ny").place(5) == (2, 1)
