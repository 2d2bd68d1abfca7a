"""`perspectief outcome`: what is told, what is written, and what is refused."""

import json
import sys
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.filled import BOOK, type_in, write_up
from helpers.schemas import problems


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a workbook with nothing wrong, and the command is run in it."""
    file = write_up()
    type_in(file["Overzicht"], {"B2": "groeit"})
    type_in(file["Acties"], {"B2": "Kijk mee", "D2": "2-3-2027"})
    file.save(tmp_path / BOOK)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def wrong(folder: Path) -> Path:
    """Write a workbook with an action without date and an address of a person."""
    file = write_up()
    type_in(file["Acties"], {"B2": "Mail j.jansen@example.org"})
    path = folder / "fout.xlsx"
    file.save(path)
    return path


def made(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


class TestWriting:
    def test_documents_come_in_a_folder(self, command: Command, here: Path) -> None:
        """The documents come in `opbrengst`, and the participants read them first."""
        code, out, err = command("outcome", BOOK, "--format", "html")
        assert (code, err) == (0, "")
        assert made(here / "opbrengst") == ["acties-per-rol.html", "onze-opbrengst.html"]
        assert out.startswith("Made 2 files in opbrengst:")
        assert out.endswith("Let the participants read it first.\n")

    def test_another_folder_and_language(self, command: Command, here: Path) -> None:
        """Folder and language can be chosen."""
        assert command("outcome", BOOK, "--format", "md", "-o", "x", "--lang", "en").code == 0
        assert "# Our results" in (here / "x" / "our-results.md").read_text("utf-8")

    def test_what_is_different_stays(self, command: Command, here: Path) -> None:
        """A page that somebody corrected is not written over, but with --force."""
        command("outcome", BOOK, "--format", "md")
        page = here / "opbrengst" / "onze-opbrengst.md"
        page.write_text("Verbeterd", "utf-8")
        assert command("outcome", BOOK, "--format", "md").code == 2
        assert page.read_text("utf-8") == "Verbeterd"
        assert command("outcome", BOOK, "--format", "md", "--force").code == 0

    def test_json(self, command: Command, here: Path) -> None:
        """As JSON it is what its schema says, and nothing is written unless a folder is named."""
        code, out, _ = command("outcome", BOOK, str(wrong(here)), "--json")
        assert code == 1
        told = json.loads(out)
        assert problems("outcome", told) == []
        assert told["sessions"][0]["cards"][0]["value"] == "grows"
        assert told["sessions"][0]["actions"][0]["when"] == "2027-03-02"
        assert "example.org" not in json.dumps(told["sessions"])
        assert not (here / "opbrengst").exists()
        code, out, err = command("outcome", BOOK, "--json", "-o", "x", "--format", "md")
        assert (code, json.loads(out)["findings"]) == (0, [])
        assert "Made 2 files" in err
        assert made(here / "x") == ["acties-per-rol.md", "onze-opbrengst.md"]


class TestTelling:
    def test_mistakes_are_told_and_documents_made(self, command: Command, here: Path) -> None:
        """What is wrong is told with its cell, what to do comes last, and the rest is made."""
        path = wrong(here)
        code, out, _ = command("outcome", path, "--format", "md", "--ui-lang", "nl")
        assert code == 1
        assert "fout[FP871 mail-in-write-up]" in out
        assert "(Acties!B2)" in out
        assert "Fouten: 2, waarschuwingen: 0." in out
        assert "Wat over één persoon gaat, of een cijfer of telling lijkt, is weggelaten." in out
        assert "Laat de deelnemers het als eersten lezen." in out
        assert "j.jansen" not in (here / "opbrengst" / "onze-opbrengst.md").read_text("utf-8")

    def test_a_wrong_file_makes_nothing(self, command: Command, here: Path) -> None:
        """A file that is no workbook is told, and nothing is written."""
        (here / "x.xlsx").write_text("tekst", "utf-8")
        code, out, err = command("outcome", "x.xlsx")
        assert (code, err) == (1, "")
        assert "FP861" in out
        assert "left out" not in out
        assert not (here / "opbrengst").exists()

    def test_what_to_change_is_told_when_there_is_something(
        self, command: Command, here: Path
    ) -> None:
        """Only of a workbook in which something is wrong it says: change it and do this again."""
        mend = "Change the workbook and run this again."
        assert mend in command("outcome", wrong(here), "--format", "md").out
        write_up().save(here / "leeg.xlsx")
        (here / "x.pdf").write_text("%PDF-1.7", "utf-8")
        for name in ("nergens.xlsx", "leeg.xlsx", "x.pdf"):
            out = command("outcome", name).out
            assert "error[FP88" in out
            assert mend not in out

    def test_doing_what_it_says_gives_the_documents_anew(
        self, command: Command, here: Path
    ) -> None:
        """Who changes the workbook and does what was said, has the documents of the new one."""
        done = command("outcome", wrong(here), "--format", "md", "--ui-lang", "nl")
        assert "doe dit nog eens. Zet er dan --force bij" in done.out
        assert command("outcome", BOOK, "--format", "md").code == 2
        assert command("outcome", BOOK, "--format", "md", "--force").code == 0

    def test_nothing_of_content_steers_the_terminal(self, command: Command, here: Path) -> None:
        """What stands in a cell is told with escapes for what would steer a terminal."""
        file = write_up()
        type_in(file["Acties"], {"B2": "a\u202eb"})
        file.save(here / BOOK)
        out = command("outcome", BOOK, "--format", "md").out
        assert "\u202e" not in out
        assert "\\u202e" in out


class TestRefusing:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ((BOOK, "--format", "docs"), 'Did you mean "docx"?'),
            ((BOOK, "--format", "ics"), 'there is no format "ics"'),
            ((BOOK, "--lang", "fr"), 'no documents in the language "fr"'),
            ((), "FILE"),
        ],
    )
    def test_what_cannot_be_done(
        self, command: Command, here: Path, arguments: tuple[str, ...], said: str
    ) -> None:
        """A format or language that is not there, or no file, is told with what there is."""
        code, out, err = command("outcome", *arguments)
        assert (code, out) == (2, "")
        assert said in err
        assert " site" not in err

    def test_without_the_extra(
        self, command: Command, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without the extra that reads workbooks one line says what to install."""
        monkeypatch.setitem(sys.modules, "openpyxl", None)
        code, _, err = command("outcome", BOOK)
        assert code == 2
        assert err.count("\n") == 1
        assert 'pip install "perspectief[office]"' in err


class TestKit:
    def test_a_calendar_without_dates(self, command: Command, here: Path) -> None:
        """Who asks a kit for a calendar hears that dates come from a plan."""
        code, _, err = command("kit", "pilot", "--format", "ics", "-o", "k")
        assert code == 0
        assert "perspectief plan" in err
        assert made(here / "k") == ["0-lees-mij-eerst.html"]

    def test_without_the_extra_the_rest_is_made(
        self, command: Command, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without XlsxWriter lists come as HTML, and one line says what to install."""
        monkeypatch.setitem(sys.modules, "xlsxwriter", None)
        code, _, err = command("kit", "pilot", "--only", "acties", "-o", "k")
        assert code == 0
        assert err.count("office") == 1
        assert made(here / "k" / "4-opvolgen") == ["acties.html"]
