"""The Word file of a brand: read with the pack, checked, and used for the Word files of a kit."""

import io
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

import perspectief
from helpers.word_files import coloured
from helpers.written import manifest, write_pack
from perspectief.colours import ENOUGH, PAPER, least
from perspectief.day import day
from perspectief.model.record import changed
from perspectief.source.word_colours import pale_heading
from perspectief.source.word_files import unfit

ASKED = {"formats": ["docx"], "only": ["plan-van-aanpak"], "plugins": False}
NAMED = 'word = "huisstijl.docx"\n'


def word_file(head: str = "Universiteit van Ergens", colour: str = "1D4F7C") -> bytes:
    """Give a Word file as a university has it, with headings in a colour."""
    made, file = coloured(docx.Document(), colour), io.BytesIO()
    made.sections[0].header.paragraphs[0].text = head
    made.save(file)
    return file.getvalue()


def zipped(**members: bytes) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_a_word_file(folder: Path, data: bytes, head: str | None = None) -> Path:
    return write_pack(folder, {"brand.toml": NAMED, "huisstijl.docx": data}, head)


def head_of(data: bytes) -> str:
    return docx.Document(io.BytesIO(data)).sections[0].header.paragraphs[0].text


def heads(pack: perspectief.Pack, **more: object) -> set[str]:
    """Give the heads of the Word files of a kit."""
    return {head_of(file.data) for file in perspectief.make_kit(pack, **{**ASKED, **more})}


class TestUsed:
    def test_the_word_files_of_a_kit_get_it(self, tmp_path: Path) -> None:
        """Without another choice the Word files get the head of the file that the brand names."""
        pack = perspectief.load(with_a_word_file(tmp_path, word_file()))
        assert heads(pack) == {"Universiteit van Ergens"}
        assert heads(pack, style=word_file("Elders")) == {"Elders"}

    def test_it_comes_with_the_pack(self, tmp_path: Path) -> None:
        """A pack as JSON, and the same pack in another language, have it too."""
        folder = with_a_word_file(tmp_path, word_file())
        pack = perspectief.load(folder)
        assert perspectief.from_json(perspectief.to_json(pack)) == pack
        assert perspectief.load(folder, language="en").word_file == pack.word_file

    def test_the_nearest_layer_says_it(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A layer that names none has that of the layer below, and may name another."""
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "onder"))
        with_a_word_file(tmp_path / "onder", word_file(), manifest("onder", prefix="ond"))
        above = manifest("boven", extends="onder", prefix="bov")
        silent = write_pack(tmp_path / "boven", {"brand.toml": 'name = "Wij"\n'}, above)
        assert heads(perspectief.load(silent)) == {"Universiteit van Ergens"}
        assert heads(perspectief.load(with_a_word_file(silent, word_file("Wij"), above))) == {"Wij"}

    def test_each_group_of_a_day_has_its_own(self, tmp_path: Path) -> None:
        """On a day of several organisations only what is of one group gets its Word file."""
        head = manifest("ict-uvs", extends="ict", prefix="uvs")
        ours = perspectief.load(with_a_word_file(tmp_path, word_file(), head))
        packs = (ours, perspectief.load("bibliotheek"))
        assert day(packs)[0].word_file is None
        made = perspectief.make_day_kit(packs, **{**ASKED, "only": ["acties"]})
        found = {Path(file.path).stem: head_of(file.data) for file in made}
        assert found["acties-ict-uvs"] == "Universiteit van Ergens"
        assert found["acties-bibliotheek"] != "Universiteit van Ergens"


class TestWrong:
    @pytest.mark.parametrize(
        ("toml", "data", "code"),
        [
            ('word = "huisstyl.docx"\n', word_file(), "FP019"),
            ('word = "../huisstijl.docx"\n', word_file(), "FP019"),
            ('word = " "\n', word_file(), "FP206"),
            ("word = 3\n", word_file(), "FP203"),
            (NAMED, b"geen Word", "FP020"),
            (NAMED, b"\xd0\xcf\x11\xe0", "FP020"),
            (NAMED, word_file()[:-2000], "FP020"),
            (NAMED, word_file() + bytes(2 * 1024 * 1024), "FP020"),
        ],
        ids=["name", "elsewhere", "blank", "number", "text", "old", "damaged", "large"],
    )
    def test_what_is_wrong_is_told_in_its_line(
        self, tmp_path: Path, toml: str, data: bytes, code: str
    ) -> None:
        """Each mistake is one finding, in the line that names the file; the pack is not used."""
        pack = write_pack(tmp_path, {"brand.toml": toml, "huisstijl.docx": data})
        (only,) = perspectief.check(pack, today=date(2026, 11, 1), plugins=False)
        assert (only.code, Path(only.path).name, only.line) == (code, "brand.toml", 1)
        with pytest.raises(perspectief.PackError):
            perspectief.load(pack)

    def test_headings_that_cannot_be_read_are_told(self, tmp_path: Path) -> None:
        """Of pale headings the colour is told, and one that can be read; the file is used."""
        pack = with_a_word_file(tmp_path, word_file(colour="FFD200"))
        (only,) = perspectief.check(pack, plugins=False)
        assert (only.code, only.severity, only.line) == ("FP021", "warning", 1)
        assert (only.params["value"], only.params["ratio_nl"]) == ("#ffd200", "1,4")
        assert least(only.params["near"], (PAPER,)) >= ENOUGH
        assert heads(perspectief.load(pack)) == {"Universiteit van Ergens"}

    def test_what_grows_is_not_called_large(self, tmp_path: Path) -> None:
        """A small file that takes much room when it is unpacked is told as that."""
        small = zipped(**{"word/document.xml": b"0" * 100_000_001})
        pack = with_a_word_file(tmp_path, small)
        (only,) = perspectief.check(pack, plugins=False)
        assert "much room when it is unpacked" in only.message("en")
        assert "te veel ruimte in als het wordt uitgepakt" in only.message("nl")

    def test_the_name_that_was_meant(self, tmp_path: Path) -> None:
        """A typing error in the name is told with the Word file that is there."""
        files = {"brand.toml": 'word = "huisstyl.docx"\n', "huisstijl.docx": word_file()}
        (only,) = perspectief.check(write_pack(tmp_path, files), plugins=False)
        assert 'Did you mean "huisstijl.docx"?' in only.hint()

    def test_a_link_to_elsewhere_is_not_followed(self, tmp_path: Path) -> None:
        """A link to a Word file outside the folder is not read."""
        (tmp_path / "huisstijl.docx").write_bytes(word_file())
        pack = write_pack(tmp_path / "pack", {"brand.toml": NAMED})
        (pack / "huisstijl.docx").symlink_to(tmp_path / "huisstijl.docx")
        assert [each.code for each in perspectief.check(pack, plugins=False)] == ["FP010"]

    def test_english_has_the_same(self, tmp_path: Path) -> None:
        """The words of a brand can be in English, and not its Word file."""
        pack = with_a_word_file(tmp_path, word_file())
        (pack / "en").mkdir()
        (pack / "en" / "brand.toml").write_text('word = "english.docx"\n', "utf-8")
        assert [each.code for each in perspectief.check(pack, plugins=False)] == ["FP201"]

    def test_a_pack_that_came_as_json(self) -> None:
        """A pack that was not read here may hold anything: it is told before anything is made."""
        made = perspectief.load("pilot")
        odd = changed(made, brand=perspectief.model.Brand(word="x.docx"), word_file="Z2Vlbg==")
        with pytest.raises(ValueError, match=r"x\.docx: it is no Word file"):
            perspectief.make_kit(odd)
        assert list(perspectief.make_kit(odd, formats=["html"], only=["acties"], plugins=False))


@pytest.mark.parametrize("where", ["rPr", "pPr"])
def test_white_on_a_ground_is_no_pale_heading(where: str) -> None:
    """Letters on a colour of their own are not on white paper."""
    heading = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style><w:name w:val="heading 1"/><w:pPr>{pPr}</w:pPr>'
        '<w:rPr><w:color w:val="FFFFFF"/>{rPr}</w:rPr></w:style></w:styles>'
    )
    said = {"rPr": "", "pPr": ""}
    for ground, pale in (("", True), ('<w:shd w:fill="auto"/>', True), ("003082", False)):
        fill = f'<w:shd w:fill="{ground}"/>' if ground == "003082" else ground
        styles = heading.format(**{**said, where: fill}).encode()
        assert bool(pale_heading(zipped(**{"word/styles.xml": styles}))) == pale


@pytest.mark.parametrize(
    ("looks", "pale"),
    [
        ("", True),
        ('<w:sz w:val="35"/>', True),
        ('<w:sz w:val="36"/>', False),
        ('<w:b/><w:sz w:val="28"/>', False),
        ('<w:b w:val="0"/><w:sz w:val="28"/>', True),
        ('<w:b/><w:sz w:val="27"/>', True),
    ],
)
def test_a_large_heading_may_be_lighter(looks: str, pale: bool) -> None:
    """Of 18 points, or 14 in bold, a contrast of 3 to 1 is enough; this colour has 3.8."""
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style><w:name w:val="heading 1"/><w:rPr><w:color w:val="E35205"/>'
        f"{looks}</w:rPr></w:style></w:styles>"
    )
    assert bool(pale_heading(zipped(**{"word/styles.xml": styles.encode()}))) == pale


def test_a_file_without_styles_has_no_pale_heading() -> None:
    """What says nothing of headings, or is too large to be looked through, has no colour."""
    assert pale_heading(zipped(**{"word/document.xml": b"<x/>"})) is None
    assert pale_heading(zipped(**{"word/styles.xml": b"<a>" + b"<b/>" * 500_000 + b"</a>"})) is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (word_file(), ""),
        (zipped(**{"[Content_Types].xml": b"<x>spreadsheetml</x>"}), "no-word"),
        (zipped(**{"[Content_Types].xml": b"<x>wordprocessingml"}), "no-word"),
        (zipped(**{"[Content_Types].xml": b"<!DOCTYPE x []><x>wordprocessingml</x>"}), "no-word"),
        (zipped(**{"word/document.xml": b"<x/>"}), "no-word"),
        (zipped(**{"word/document.xml": b"0" * 100_000_001}), "too-large"),
        (zipped(**{f"word/{number}.bin": b"" for number in range(2001)}), "too-large"),
    ],
    ids=["Word", "workbook", "half", "definitions", "no types", "bomb", "many"],
)
def test_what_a_word_file_is_shows_in_its_bytes(data: bytes, reason: str) -> None:
    """What is packed decides whether a file gives styles; what could grow is not unpacked."""
    assert unfit(data) == reason
