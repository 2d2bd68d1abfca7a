"""The lines of a file, by the path that findings tell."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from perspectief.source.shown_lines import lines_of, remembered


class TestLines:
    @pytest.mark.parametrize(
        ("data", "lines"),
        [
            (b"a\nb\n", ("a", "b", "")),
            (b"a\r\nb", ("a", "b")),
            ("\ufeffé\n".encode(), ("é", "")),
            (b"caf\xe9", ("caf\ufffd",)),
            ("a\u2028b\x0bc\x85d".encode(), ("a\u2028b\x0bc\x85d",)),
            (b"", ("",)),
        ],
    )
    def test_a_line_ends_as_in_toml(
        self, tmp_path: Path, data: bytes, lines: tuple[str, ...]
    ) -> None:
        """Lines end with LF or CRLF and nothing else, so that their numbers are those told."""
        (tmp_path / "x.toml").write_bytes(data)
        assert lines_of(str(tmp_path / "x.toml")) == lines

    def test_a_file_in_an_archive_is_read(self, tmp_path: Path) -> None:
        """A path with `!/` is that of a file in an archive, unless it is a folder of that name."""
        with ZipFile(tmp_path / "x.zip", "w") as archive:
            archive.writestr("map/a.toml", "a")
        assert lines_of(f"{tmp_path}/x.zip!/map/a.toml") == ("a",)
        (tmp_path / "y!").mkdir()
        (tmp_path / "y!" / "a.toml").write_text("b")
        assert lines_of(f"{tmp_path}/y!/a.toml") == ("b",)

    def test_what_cannot_be_read_has_no_lines(self, tmp_path: Path) -> None:
        """A file that is gone, a folder, and a file in a damaged archive have no lines."""
        (tmp_path / "x.zip").write_bytes(b"PK")
        for name in ("nergens.toml", ".", "x.zip!/a.toml", "nergens.zip!/a.toml"):
            assert lines_of(f"{tmp_path}/{name}") == ()

    def test_what_was_read_is_remembered(self, tmp_path: Path) -> None:
        """A file is read once for all findings about it, and again for the next report."""
        path = tmp_path / "x.toml"
        path.write_text("a")
        lines = remembered()
        assert lines(str(path)) == ("a",)
        path.write_text("b")
        assert lines(str(path)) == ("a",)
        assert remembered()(str(path)) == ("b",)
