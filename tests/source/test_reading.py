"""One TOML file: bytes to a table, or to a finding that says where and why not."""

import os
from pathlib import Path

import pytest
import tomli
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from helpers.hostile import DEEP
from perspectief.findings import Finding
from perspectief.source.places import SIZE, Folder
from perspectief.source.reading import DEPTH, read_table

NAME = "questions.toml"
MARK = b"\xef\xbb\xbf"


def found_in(folder: Path, data: bytes) -> Finding:
    """Read these bytes as a file that cannot be read, and give the one finding."""
    (folder / NAME).write_bytes(data)
    table, findings = read_table(Folder(str(folder)), NAME)
    assert table == {}
    (found,) = findings
    return found


def table_of(folder: Path, data: bytes) -> dict[str, object]:
    """Read these bytes as a file with nothing wrong."""
    (folder / NAME).write_bytes(data)
    table, findings = read_table(Folder(str(folder)), NAME)
    assert findings == []
    return table


class TestSize:
    def test_a_file_of_the_limit_is_read(self, tmp_path: Path) -> None:
        """A file of exactly the limit is read whole."""
        start = b"x = 1\n#"
        assert table_of(tmp_path, start + b"a" * (SIZE - len(start))) == {"x": 1}

    def test_one_byte_more_is_not_read(self, tmp_path: Path) -> None:
        """A file of one byte more than the limit is not read, and says so."""
        start = b"x = 1\n#"
        found = found_in(tmp_path, start + b"a" * (SIZE + 1 - len(start)))
        assert found.code == "FP003"
        assert str(SIZE) in found.message()
        assert (found.line, found.column) == (2, SIZE - len("x = 1\n") + 1)

    def test_an_empty_file_is_an_empty_table(self, tmp_path: Path) -> None:
        """An empty file holds nothing, and that is not wrong."""
        assert table_of(tmp_path, b"") == {}


class TestCharacters:
    @pytest.mark.parametrize("byte", [0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F])
    def test_a_control_character_is_refused_with_its_place(self, tmp_path: Path, byte: int) -> None:
        """A control character is refused wherever it stands, with line, column and number."""
        found = found_in(tmp_path, 'x = "a"\n# één '.encode() + bytes([byte]) + b"\n")
        assert (found.code, found.line, found.column) == ("FP006", 2, 7)
        assert f"U+{byte:04X}" in found.message()

    def test_tabs_and_both_line_ends_are_no_control_characters(self, tmp_path: Path) -> None:
        """Tabs and the line ends of every system may stand in a file."""
        assert table_of(tmp_path, b"x\t=\t1\r\ny = 2\n") == {"x": 1, "y": 2}

    def test_bytes_that_are_no_utf_8_are_told_with_line_and_column(self, tmp_path: Path) -> None:
        """Of a file that is not UTF-8 the first wrong byte is told, in code points and bytes."""
        before = 'x = 1\ny = "één '.encode()
        found = found_in(tmp_path, before + b"\xff" + b'"\n')
        assert (found.code, found.line, found.column) == ("FP002", 2, 10)
        assert f"byte {len(before) + 1}" in found.message()

    def test_a_latin_1_file_is_told_to_be_saved_as_utf_8(self, tmp_path: Path) -> None:
        """Whoever saved a file in another encoding reads how to save it."""
        found = found_in(tmp_path, 'x = "één"\n'.encode("latin-1"))
        assert "UTF-8" in found.hint("en")
        assert "UTF-8" in found.hint("nl")

    def test_a_byte_order_mark_is_no_content(self, tmp_path: Path) -> None:
        """The mark that some editors put before a text is left out."""
        assert table_of(tmp_path, MARK + b"x = 1\n") == {"x": 1}

    @pytest.mark.parametrize(
        ("code", "data"),
        [("FP002", b"x = \xff\n"), ("FP006", b"x = \x1b\n"), ("FP106", b"x = ?\n")],
    )
    def test_a_byte_order_mark_moves_no_column(
        self, tmp_path: Path, code: str, data: bytes
    ) -> None:
        """Behind a byte order mark columns are those that an editor shows."""
        found = found_in(tmp_path, MARK + data)
        assert (found.code, found.line, found.column) == (code, 1, 5)

    def test_windows_line_ends_change_no_table(self, tmp_path: Path) -> None:
        """A file with CRLF gives the same table as with LF, longer texts included."""
        text = b'[een]\ntext = """\nEerste.\n\nTweede.\n"""\n'
        crlf = text.replace(b"\n", b"\r\n")
        assert table_of(tmp_path, crlf) == table_of(tmp_path, text)


class TestSyntax:
    def test_a_mistake_is_told_with_line_and_column(self, tmp_path: Path) -> None:
        """What is not TOML is told with its line and its column."""
        found = found_in(tmp_path, b'[een]\ntext = "open\n')
        assert (found.code, found.line, found.column) == ("FP103", 2, 8)

    @pytest.mark.parametrize("digits", ["9" * 5000, "0x" + "f" * 5000, "0x1" + "0" * 16])
    def test_an_integer_of_more_than_64_bits_is_no_toml(self, tmp_path: Path, digits: str) -> None:
        """TOML has integers of 64 bits: a greater one is refused in every notation."""
        assert found_in(tmp_path, f"x = {digits}\n".encode()).code == "FP131"

    @pytest.mark.parametrize("number", [2**63 - 1, -(2**63)])
    def test_the_greatest_integers_are_read(self, tmp_path: Path, number: int) -> None:
        """An integer that fits in 64 bits is read."""
        assert table_of(tmp_path, f"x = {number}\n".encode()) == {"x": number}


class TestDepth:
    @pytest.mark.parametrize("data", DEEP.values(), ids=DEEP)
    def test_great_depth_is_refused(self, tmp_path: Path, data: bytes) -> None:
        """However brackets and keys are nested, a deep file is refused with a line."""
        found = found_in(tmp_path, data)
        assert found.code == "FP005"
        assert found.line is not None

    @pytest.mark.parametrize("data", DEEP.values(), ids=DEEP)
    def test_half_a_limit_is_read(self, tmp_path: Path, data: bytes) -> None:
        """What is not deep is read, whatever it is made of: half of the limit is plenty."""
        half = DEPTH // 2
        parts = b".".join([b'"a"'] * half)
        value = b"[" * half + b"]" * half
        assert table_of(tmp_path, parts + b" = " + value) != {}

    def test_texts_may_have_many_sentences_and_brackets(self, tmp_path: Path) -> None:
        """Points and closed brackets in a text nest nothing, however many there are."""
        text = "Een [link](https://a.example/b.c) en een zin. " * 200
        assert table_of(tmp_path, tomli_w.dumps({"x": {"text": text}}).encode())


class TestFilesThatAreNone:
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        """A pipe is no ordinary file: it is refused at once, and nobody waits for it."""
        os.mkfifo(tmp_path / NAME)
        table, (found,) = read_table(Folder(str(tmp_path)), NAME)
        assert (table, found.code) == ({}, "FP011")

    def test_a_link_to_itself_is_a_finding(self, tmp_path: Path) -> None:
        """A link that leads to itself cannot be read, and says so."""
        (tmp_path / NAME).symlink_to(NAME)
        table, (found,) = read_table(Folder(str(tmp_path)), NAME)
        assert (table, found.code) == ({}, "FP004")

    def test_a_file_that_is_not_there_is_a_finding(self, tmp_path: Path) -> None:
        """A file that has gone since its folder was listed is a finding."""
        table, (found,) = read_table(Folder(str(tmp_path)), NAME)
        assert (table, found.code) == ({}, "FP004")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("bytes")


NEWER = ("FP133", "FP134", "FP135")
"""Rules about TOML 1.1: what they are about is read all the same."""

WORDS = st.sampled_from(
    [
        *(word.encode() for word in ("[", "]", "{", "}", "=", ".", "#", "'", '"', '"""', "\\")),
        *(word.encode() for word in ("a", "é", "x = ", "1", "0x", "-", "_", "inf", "1979-05-27")),
        *(b"\n", b"\r", b"\x00", b"\xff", MARK),
    ]
)
NEARLY_TOML = st.lists(WORDS, max_size=40).map(b"".join)


class TestAnyBytes:
    @given(data=st.binary(max_size=300) | NEARLY_TOML)
    def test_reading_never_raises(self, folder: Path, data: bytes) -> None:
        """Whatever bytes a file holds, there is a table or a finding, and never an exception."""
        (folder / NAME).write_bytes(data)
        table, findings = read_table(Folder(str(folder)), NAME)
        assert table == {} or all(found.code in NEWER for found in findings)
        assert not findings or any(found.severity == "error" for found in findings)

    @given(data=st.binary(max_size=100) | NEARLY_TOML)
    def test_a_place_is_one_in_the_file(self, folder: Path, data: bytes) -> None:
        """A line and a column that are told exist in the file, or just behind its end."""
        (folder / NAME).write_bytes(data)
        for found in read_table(Folder(str(folder)), NAME)[1]:
            if found.line is not None and found.column is not None:
                lines = data.removeprefix(MARK).decode("utf-8", "replace").split("\n")
                assert 1 <= found.line <= len(lines)
                assert 1 <= found.column <= len(lines[found.line - 1]) + 1

    @given(
        table=st.dictionaries(
            st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1),
            st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]))
            | st.integers(-(2**63), 2**63 - 1)
            | st.booleans()
            | st.lists(st.booleans()),
            max_size=5,
        )
    )
    def test_what_a_writer_of_toml_writes_is_read(
        self, folder: Path, table: dict[str, object]
    ) -> None:
        """A table of texts and numbers comes back as it was written."""
        text = tomli_w.dumps(table)
        (folder / NAME).write_text(text, encoding="utf-8", newline="")
        assert read_table(Folder(str(folder)), NAME) == (tomli.loads(text), [])
