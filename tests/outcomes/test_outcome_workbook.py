"""Files that are no workbooks, or that mean harm."""

import zipfile
from datetime import datetime, time
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.workbook.defined_name import DefinedName

from helpers.filled import GOOD, filled
from perspectief import load, make_kit, outcome
from perspectief.outcomes.unpacking import UnreadableError
from perspectief.outcomes.workbook import Place, read


@pytest.fixture(scope="module")
def good() -> bytes:
    """The bytes of a workbook with nothing wrong."""
    stream = BytesIO()
    filled(GOOD).save(stream)
    return stream.getvalue()


def zipped(parts: dict[str, bytes], *, whole: bool = True) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in ({"[Content_Types].xml": b"<Types/>"} if whole else {}).items():
            file.writestr(name, data)
        for name, data in parts.items():
            file.writestr(name, data)
    return stream.getvalue()


def with_part(good: bytes, name: str, data: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(good)) as file:
        parts = {info.filename: file.read(info) for info in file.infolist()}
    return zipped({**parts, name: data}, whole=False)


def reason(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(UnreadableError) as caught:
        read(str(path))
    return caught.value.key


SPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = b'<styleSheet xmlns="' + SPACE + b'"><cellXfs>%s</cellXfs></styleSheet>'
ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "other"),
        (b"Naam;Bedrag\r\n", "other"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old"),
        (b"%PDF-1.7\n", "pdf"),
        (zipped({"word/document.xml": b"<a/>"}), "word"),
        (zipped({"ppt/presentation.xml": b"<a/>"}), "slides"),
        (zipped({"a.txt": b"x"}, whole=False), "other"),
        (zipped({"a.txt": b"x"}), "damaged"),
        (zipped({"xl/workbook.xml": ENTITY}), "typed"),
        (zipped({"xl/workbook.xml": ENTITY.decode().encode("utf-16")}), "typed"),
        (zipped({f"{number}": b"" for number in range(1001)}), "swollen"),
        (zipped({"xl/worksheets/a.xml": bytes(3 * 1024**2)}), "swollen"),
        (zipped({"xl/media/a.png": bytes(65 * 1024**2)}), "swollen"),
        (b"x" * (10 * 1024**2 + 1), "large"),
    ],
    ids=[
        "empty",
        "csv",
        "old",
        "pdf",
        "word",
        "slides",
        "zip",
        "bare",
        "entity",
        "utf-16",
        "parts",
        "bomb",
        "pictures",
        "large",
    ],
)
def test_what_is_not_read(tmp_path: Path, data: bytes, key: str) -> None:
    """What is no workbook, too large, or packed to do harm is refused, and it says why."""
    assert reason(tmp_path / "x.xlsx", data) == key


def test_an_entity_in_a_whole_workbook(tmp_path: Path, good: bytes) -> None:
    """Whatever part declares an entity, nothing of the workbook is read."""
    for part in ("xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        assert reason(tmp_path / "x.xlsx", with_part(good, part, ENTITY)) == "typed"


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused(
    tmp_path: Path, good: bytes, data: st.DataObject
) -> None:
    """Whatever bytes of a workbook change, it is read or refused, and never fails otherwise."""
    at = data.draw(st.integers(0, len(good) - 1))
    length = data.draw(st.integers(1, 50))
    path = tmp_path / "x.xlsx"
    path.write_bytes(good[:at] + data.draw(st.binary(max_size=50)) + good[at + length :])
    done = outcome([path], formats=["md"], plugins=False)
    assert done.sessions or done.findings


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet2.xml"])
def test_a_part_that_is_no_xml(tmp_path: Path, good: bytes, part: str) -> None:
    """A workbook with a damaged part is refused."""
    assert reason(tmp_path / "x.xlsx", with_part(good, part, b"<geen xml")) == "damaged"


def test_pictures_may_be_large(tmp_path: Path, good: bytes) -> None:
    """A picture that people pasted is not read, and may be far larger than what is."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(with_part(good, "xl/media/image1.png", bytes(6 * 1024**2)))
    assert read(str(path)).sheets


@pytest.mark.parametrize(
    "part", ["xl/styles.xml", "docProps/core.xml", "xl/theme/theme1.xml", "xl/vbaProject.bin"]
)
def test_what_is_no_value_is_not_looked_at(tmp_path: Path, good: bytes, part: str) -> None:
    """Styles, macros and what a file says of itself may be anything: nobody reads them."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(with_part(good, part, ENTITY))
    done = outcome([path], formats=["md"], plugins=False)
    assert done.findings == ()
    assert done.sessions[0].day is not None


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("General", 46478), ("0.00", 46478), ('#,##0 "dagen"', 46478), ("[Red]0", 46478),
        ("d-m-yyyy", datetime(2027, 4, 1)), ("[$-413]d mmmm yyyy;@", datetime(2027, 4, 1)),
        ("mm-dd-yy", datetime(2027, 4, 1)),
    ],
)  # fmt: skip
def test_a_number_is_a_date_when_excel_shows_one(tmp_path: Path, shown: str, value: object) -> None:
    """How a cell is shown says whether its number is a day."""
    path, book = tmp_path / "x.xlsx", openpyxl.Workbook()
    cell = book.worksheets[0].cell(1, 1, 46478)
    cell.number_format = shown
    book.save(path)
    assert read(str(path)).sheets["Sheet"][0][0] == value


def test_a_time_is_read_as_one(tmp_path: Path) -> None:
    """What Excel shows as a time is no number."""
    path, book = tmp_path / "x.xlsx", openpyxl.Workbook()
    book.worksheets[0].cell(1, 1, 0.4375).number_format = "[$-413]h:mm"
    book.save(path)
    assert read(str(path)).sheets["Sheet"][0][0] == time(10, 30)


@pytest.mark.parametrize(
    "styles",
    [
        b"<geen xml",
        b"<a/>",
        STYLES % (b"<xf/>" * 40_000),
        STYLES % (b"<xf/>" * 300_000),
        STYLES % b'<xf numFmtId="x"/><xf fontId="9"/>',
    ],
    ids=["no xml", "other", "many", "far too many", "wrong"],
)
def test_styles_stop_nothing(tmp_path: Path, good: bytes, styles: bytes) -> None:
    """Styles that are damaged, wrong or large say nothing, and the values are read."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(with_part(good, "xl/styles.xml", styles))
    done = outcome([path], formats=["md"], plugins=False)
    assert done.findings == ()
    assert done.sessions[0].day is not None


def test_a_cell_far_away(tmp_path: Path) -> None:
    """A cell at the end of a sheet costs nothing: what is too far is told and not read."""
    file = filled(GOOD)
    file["Acties"].cell(1_048_576, 16_384).value = "x"
    file["Inzichten"].cell(1_002, 2).value = "x"
    path = tmp_path / "x.xlsx"
    file.save(path)
    done = outcome([path], formats=["md"], plugins=False)
    assert [(each.code, each.address) for each in done.findings] == [("FP864", "Inzichten!A1")]
    assert len(done.sessions[0].actions) == 2


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A file that is not there, or is a folder, is told; the others are read."""
    path = tmp_path / "x.xlsx"
    filled(GOOD).save(path)
    done = outcome(
        [tmp_path / "nergens.xlsx", tmp_path, path, "a\0b"], formats=["md"], plugins=False
    )
    assert [each.code for each in done.findings] == ["FP881", "FP004", "FP004"]
    assert len(done.sessions) == 1
    assert "no such file" in done.findings[0].message("en")
    assert "4-opvolgen/uitwerking.xlsx" in done.findings[0].hint("nl")


def test_another_document_of_the_kit(tmp_path: Path) -> None:
    """A Word file is called what it is, and one tells what to fill in instead."""
    file = next(iter(make_kit(load("secretaresse"), only=["opbrengst"], formats=["docx"])))
    path = tmp_path / "opbrengst.docx"
    path.write_bytes(file.data)
    (found,) = outcome([path], plugins=False).findings
    assert found.code == "FP882"
    assert found.message("en") == "this is a Word document and no workbook"
    assert found.message("nl") == "dit is een Word-document en geen werkmap"
    assert "uitwerking.xlsx" in found.hint("nl")


def test_a_word_file_within_a_workbook(tmp_path: Path, good: bytes) -> None:
    """A workbook that holds a document is a workbook still."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(with_part(good, "word/document.xml", b"<a/>"))
    assert read(str(path)).sheets


def test_a_workbook_is_never_changed(tmp_path: Path, good: bytes) -> None:
    """What people typed stays as it is."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(good)
    outcome([path], formats=["md"], plugins=False)
    assert path.read_bytes() == good


def test_the_names_of_cells(tmp_path: Path) -> None:
    """A cell is read and told as Excel names it."""
    path, book = tmp_path / "names.xlsx", openpyxl.Workbook()
    book.defined_names["far"] = DefinedName("far", attr_text="'Blad 1'!$AB$7")
    book.save(path)
    place = read(str(path)).names["far"]
    assert place == Place("Blad 1", 7, 28)
    assert str(place) == "Blad 1!AB7"


def test_an_error_can_be_sent_elsewhere() -> None:
    """What went wrong can be pickled, as workers do."""
    import pickle

    error = pickle.loads(pickle.dumps(UnreadableError("old")))  # noqa: S301 - our own
    assert (error.key, error.reason_nl) == ("old", UnreadableError("old").reason_nl)
