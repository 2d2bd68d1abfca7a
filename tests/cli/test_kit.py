"""`perspectief kit`: where the documents go, and what stands in the way."""

import sys
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

import perspectief
from helpers.called import Command
from helpers.word_files import coloured
from helpers.written import write_pack

ONE = ("--only", "vragenkaarten", "--format", "html")


def files_in(folder: Path) -> list[str]:
    """Give the paths of all files in a folder."""
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


class TestWriting:
    def test_a_kit_is_made_where_one_stands(self, command: Command, here: Path) -> None:
        """A kit is made in kit/PACK, every file is listed, and the first is where to start."""
        code, out, err = command("kit", "pilot", *ONE)
        assert (code, err) == (0, "")
        (made,) = files_in(here)
        assert made.startswith("kit/pilot/")
        assert "Made 1 file in kit/pilot:" in out
        assert out.splitlines()[-1] == f"Start with {made}"

    def test_only_an_extra_that_is_missed_is_told(
        self, command: Command, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is not installed is told when a document that was made would have come in it."""
        for name in ("typst", "docx", "xlsxwriter"):
            monkeypatch.setitem(sys.modules, name, None)
        assert command("kit", "pilot", "--only", "schermbladen").err == ""
        err = command("kit", "pilot", "--only", "boekje").err
        assert [line.split()[2] for line in err.splitlines()] == ["pdf"]

    def test_another_folder_can_be_chosen(self, command: Command, here: Path) -> None:
        """With -o the kit is made elsewhere, in a folder that need not exist yet."""
        code, _, _ = command("kit", "pilot", *ONE, "-o", here / "a" / "b")
        assert code == 0
        assert files_in(here)[0].startswith("a/b/")

    def test_a_folder_that_is_a_pack_gives_its_kit(
        self, command: Command, here: Path, folder: Path
    ) -> None:
        """The kit of a folder is named after the id of its pack."""
        assert command("kit", folder, *ONE).code == 0
        assert files_in(here)[0].startswith("kit/voorbeeld/")

    def test_cards_can_be_folded(self, command: Command, here: Path) -> None:
        """`--fold` gives question cards with a back, and changes nothing else."""
        for name, more in (("plat", ()), ("dubbel", ("--fold",))):
            code, _, _ = command("kit", "pilot", "--format", "html", "-o", here / name, *more)
            assert code == 0
        pages = {file.relative_to(here / "plat") for file in (here / "plat").rglob("*.html")}
        changed = [
            page.stem
            for page in sorted(pages)
            if (here / "plat" / page).read_bytes() != (here / "dubbel" / page).read_bytes()
        ]
        assert changed == ["vragenkaarten"]

    def test_all_content_can_be_asked_for(self, command: Command, here: Path) -> None:
        """With `--all` there is what the choice of the pack leaves out as well."""
        for name, more in (("keuze", ()), ("alles", ("--all",))):
            assert command("kit", "secretaresse", *ONE, "-o", here / name, *more).code == 0
        questions = perspectief.load("secretaresse").questions.values()
        chosen, whole = (
            {each.id for each in questions if each.text in path.read_text("utf-8")}
            for name in ("keuze", "alles")
            for path in (here / name).rglob("*.html")
        )
        assert chosen < whole

    @pytest.mark.parametrize("more", [(), ("--lang", "en"), ("--format", "pdf")])
    def test_nothing_to_make_is_told(
        self, command: Command, here: Path, more: tuple[str, ...]
    ) -> None:
        """Who asks a kit for a calendar alone hears why there is none, and gets no empty list."""
        name = "calendar" if "en" in more else "agenda"
        said = command("kit", "pilot", "--only", name, "-o", here / "leeg", *more)
        assert (said.code, said.out) == (2, "")
        assert "nothing was made" in said.err
        assert "`perspectief plan` with --date and --start" in said.err

    def test_making_it_again_changes_nothing(self, command: Command, here: Path) -> None:
        """The same pack gives the same files, so making a kit again is no problem."""
        command("kit", "pilot", *ONE)
        before = {name: (here / name).read_bytes() for name in files_in(here)}
        assert command("kit", "pilot", *ONE).code == 0
        assert {name: (here / name).read_bytes() for name in files_in(here)} == before

    def test_a_file_that_is_different_is_kept(self, command: Command, here: Path) -> None:
        """What somebody changed is never overwritten, and then nothing at all is written."""
        command("kit", "pilot", *ONE)
        (made,) = files_in(here)
        (here / made).write_text("Mijn eigen tekst")
        code, out, err = command("kit", "pilot", "--format", "html")
        assert (code, out) == (2, "")
        assert made in err
        assert "--force" in err
        assert files_in(here) == [made]
        assert (here / made).read_text() == "Mijn eigen tekst"

    def test_force_overwrites(self, command: Command, here: Path) -> None:
        """With --force what is different is overwritten."""
        command("kit", "pilot", *ONE)
        (made,) = files_in(here)
        whole = (here / made).read_bytes()
        (here / made).write_text("Mijn eigen tekst")
        assert command("kit", "pilot", *ONE, "--force").code == 0
        assert (here / made).read_bytes() == whole

    @pytest.mark.parametrize(
        ("language", "first", "then"),
        [
            ("nl", "-o andere-map", "kwijt wat je erin typte"),
            ("en", "-o other-folder", "what you typed in them is lost"),
        ],
    )
    def test_what_is_typed_is_told_to_be_lost(
        self, command: Command, here: Path, language: str, first: str, then: str
    ) -> None:
        """A document that differs is refused: another folder first, and what `--force` costs."""
        command("kit", "pilot", *ONE)
        (made,) = files_in(here)
        (here / made).write_text("Ingevuld")
        err = command("kit", "pilot", *ONE, "--ui-lang", language).err
        assert err.index(first) < err.index("--force") < err.index(then)


class TestNames:
    """What documents are called: as their files, in the language of the kit."""

    def test_documents_are_asked_for_as_their_files_are_called(
        self, command: Command, here: Path
    ) -> None:
        """In an English kit a document has an English name, and its Dutch one is known too."""
        asked = ("kit", "pilot", "--lang", "en", "--format", "html", "--only")
        assert command(*asked, "slides,draaiboek").code == 0
        assert files_in(here) == [
            "kit/pilot-en/3-run/runsheet.html",
            "kit/pilot-en/3-run/slides.html",
        ]

    def test_what_there_is_not_is_told_in_those_names(self, command: Command, here: Path) -> None:
        """Who misspells a name hears of the names in the language of the kit."""
        code, _, err = command("kit", "pilot", "--lang", "en", "--only", "runsheets")
        assert code == 2
        assert 'Did you mean "runsheet"?' in err


class TestWithoutExtra:
    @pytest.fixture(autouse=True)
    def no_typst(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As where the extra for PDF is not installed."""
        monkeypatch.setitem(sys.modules, "typst", None)

    def test_what_is_to_be_a_pdf_becomes_html(self, command: Command, here: Path) -> None:
        """Without the extra a document is made as HTML, and how to get it is said."""
        code, _, err = command("kit", "pilot", "--only", "vragenkaarten", "--format", "pdf")
        assert code == 0
        assert 'pip install "perspectief[pdf]"' in err
        assert [Path(name).suffix for name in files_in(here)] == [".html"]

    def test_html_takes_the_place_of_one_of_two_formats(self, command: Command, here: Path) -> None:
        """A format that cannot be written becomes HTML beside those that can, and that is told."""
        asked = ("--only", "teksten,boekje", "--format", "pdf,md")
        code, _, err = command("kit", "secretaresse", *asked)
        assert (code, len(err.splitlines())) == (0, 1)
        assert err.rstrip().endswith("HTML was made instead.")
        assert files_in(here / "kit" / "secretaresse") == [
            "1-voorbereiden/teksten.html",
            "1-voorbereiden/teksten.md",
            "4-opvolgen/boekje.html",
            "4-opvolgen/boekje.md",
        ]

    @pytest.mark.parametrize(
        ("language", "said"), [("en", "made instead"), ("nl", "daarvan is er HTML gemaakt")]
    )
    def test_no_html_is_told_of_where_there_is_none(
        self,
        command: Command,
        here: Path,
        monkeypatch: pytest.MonkeyPatch,
        language: str,
        said: str,
    ) -> None:
        """When nothing was made instead, nobody is told that something was."""
        monkeypatch.setitem(sys.modules, "icalendar", None)
        code, _, err = command("kit", "pilot", "--only", "agenda", "--ui-lang", language)
        assert code == 2
        assert 'pip install "perspectief[office]"' in err
        assert said not in err
        err = command("kit", "pilot", *ONE[:2], "--format", "html,ics", "--ui-lang", language).err
        assert 'pip install "perspectief[office]"' in err
        assert said not in err

    def test_who_wants_no_pdf_hears_nothing_of_it(self, command: Command, here: Path) -> None:
        """Without the extra nothing is said to who asked for HTML."""
        assert command("kit", "pilot", *ONE)[::2] == (0, "")
        assert len(files_in(here)) == 1


class TestStyle:
    """`--style`: the Word file of a university that gives styles, head and foot."""

    WORD = ("--only", "plan-van-aanpak", "--format", "docx")

    @pytest.fixture
    def house(self, here: Path) -> Path:
        """A Word file as a university has it."""
        made = coloured(docx.Document())
        made.sections[0].header.paragraphs[0].text = "Universiteit van Ergens"
        made.save(here / "huisstijl.docx")
        return here / "huisstijl.docx"

    def test_it_is_used(self, command: Command, here: Path, house: Path) -> None:
        """The Word files of a kit get the head of that file, and nothing is said about it."""
        code, _, err = command("kit", "pilot", *self.WORD, "--style", house)
        assert (code, err) == (0, "")
        made = docx.Document(here / "kit/pilot/1-voorbereiden/plan-van-aanpak.docx")
        assert made.sections[0].header.paragraphs[0].text == "Universiteit van Ergens"

    def test_pale_headings_are_told(self, command: Command, here: Path, house: Path) -> None:
        """Of headings in a colour nobody can read is told which one, when Word files are made."""
        coloured(docx.Document(house), "FFD200").save(here / "geel.docx")
        asked = ("kit", "pilot", "--only", "plan-van-aanpak", "--style", "geel.docx")
        code, _, err = command(*asked, "--format", "docx", "--ui-lang", "nl")
        assert code == 0
        assert err.startswith("Koppen in geel.docx zijn #ffd200, en houden die kleur")
        assert command(*asked, "--format", "html", "-o", here / "anders").err == ""

    def test_only_in_word_files(self, command: Command, here: Path, house: Path) -> None:
        """Files in other formats are the same with it and without it."""
        command("kit", "pilot", *ONE, "-o", here / "a")
        command("kit", "pilot", *ONE, "-o", here / "b", "--style", house)
        (without, *_), (with_it, *_) = files_in(here / "a"), files_in(here / "b")
        assert (here / "a" / without).read_bytes() == (here / "b" / with_it).read_bytes()

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"geen Word", "is no Word file, or it is damaged"),
            (b"\xd0\xcf\x11\xe0", "is of an old version of Word, or has a password"),
            (b"x" * 20_000_001, "is too large for a file with a house style"),
            (None, "is not there, or it cannot be read"),
        ],
    )
    def test_a_file_that_cannot_be_used_is_told(
        self, command: Command, here: Path, data: bytes | None, said: str
    ) -> None:
        """Of a file that gives no styles is told why, with what to do; nothing is written."""
        if data is not None:
            (here / "stijl.docx").write_bytes(data)
        code, out, err = command("kit", "pilot", *self.WORD, "--style", "stijl.docx")
        assert (code, out) == (2, "")
        assert err.startswith("error: ")
        assert said in err
        assert len(err.splitlines()) == 2
        assert not (here / "kit").exists()

    def test_the_style_of_the_pack_itself(self, command: Command, here: Path, house: Path) -> None:
        """The Word file of a brand is used too; when it turns out to give nothing, that is told."""
        files = {"brand.toml": 'word = "stijl.docx"\n', "stijl.docx": house.read_bytes()}
        pack = write_pack(here / "pack", files)
        code, _, err = command("kit", pack, *self.WORD, "-o", here / "kit")
        assert (code, err) == (0, "")
        made = docx.Document(here / "kit/1-voorbereiden/plan-van-aanpak.docx")
        assert made.sections[0].header.paragraphs[0].text == "Universiteit van Ergens"
        with ZipFile(pack / "stijl.docx", "w") as hollow:
            hollow.writestr("[Content_Types].xml", "<x>wordprocessingml</x>")
        code, out, err = command("kit", pack, *self.WORD, "-o", here / "weer", "--ui-lang", "nl")
        assert (code, out) == (2, "")
        assert err.startswith("fout: stijl.docx is geen Word-bestand")
        assert not (here / "weer").exists()

    def test_a_library_is_told_too(self) -> None:
        """Who makes a kit in Python hears it before anything is made."""
        with pytest.raises(ValueError, match="no Word file"):
            perspectief.make_kit(perspectief.load("pilot"), style=b"geen Word")


class TestWithoutWord:
    @pytest.fixture(autouse=True)
    def no_word(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As where the extra for Word is not installed."""
        for name in ("docx", "resvg_py", "perspectief.writers.docx_house"):
            monkeypatch.setitem(sys.modules, name, None)

    def test_what_is_to_be_a_word_file_becomes_html(self, command: Command, here: Path) -> None:
        """Without the extra a document is made as HTML, and how to get it is said."""
        (here / "stijl.docx").write_bytes(b"geen Word")
        asked = ("--only", "plan-van-aanpak", "--style", "stijl.docx")
        code, _, err = command("kit", "pilot", *asked)
        assert code == 0
        assert 'pip install "perspectief[docx]"' in err
        assert [Path(name).suffix for name in files_in(here / "kit")] == [".html"]


class TestErrors:
    @pytest.mark.parametrize(
        ("choice", "said"),
        [
            (("--only", "vragenkaart"), 'Did you mean "vragenkaarten"?'),
            (("--only", "xqz"), "There are: "),
            (("--format", "htm"), 'Did you mean "html"?'),
            (("--only", "vragenkaarten,xqz"), 'there is no document "xqz"'),
        ],
    )
    def test_a_choice_that_does_not_exist_is_told(
        self, command: Command, here: Path, choice: tuple[str, str], said: str
    ) -> None:
        """A document or a format that does not exist is told, and nothing is written."""
        code, out, err = command("kit", "pilot", *choice)
        assert (code, out) == (2, "")
        assert err.startswith("error: there is no ")
        assert said in err
        assert files_in(here) == []

    def test_a_pack_that_is_not_there_is_told(self, command: Command, here: Path) -> None:
        """Of a pack that does not exist no kit is made."""
        code, out, err = command("kit", "secretares")
        assert (code, out) == (2, "")
        assert 'Did you mean "secretaresse"?' in err
        assert files_in(here) == []

    def test_a_pack_with_mistakes_gives_no_kit(
        self, command: Command, here: Path, faulty: Path
    ) -> None:
        """Of a pack with errors no kit is made; the errors are told, and no lesser things."""
        code, out, err = command("kit", faulty)
        assert (code, out) == (1, "")
        assert "so nothing was made" in err
        assert "FP201" in err
        assert "FP007" not in err
        assert files_in(here) == []

    def test_a_file_in_the_way_of_a_folder_is_told(self, command: Command, here: Path) -> None:
        """A folder that cannot be made is told with its path, in a sentence."""
        (here / "kit").write_text("")
        code, out, err = command("kit", "pilot", *ONE)
        assert (code, out) == (2, "")
        assert err.startswith("error: kit")
        assert "cannot be written" in err

    def test_a_folder_in_the_way_of_a_file_is_told(self, command: Command, here: Path) -> None:
        """A file that cannot be written is told with its path, in a sentence."""
        command("kit", "pilot", *ONE)
        (made,) = files_in(here)
        (here / made).unlink()
        (here / made).mkdir()
        code, _, err = command("kit", "pilot", *ONE)
        assert code == 2
        assert f"{made} cannot be written" in err

    def test_why_is_told_in_dutch(self, command: Command, here: Path) -> None:
        """Why a folder cannot be made, and what to do, is told in Dutch too."""
        (here / "kit").write_text("")
        _, _, err = command("kit", "pilot", *ONE, "-o", "kit/hier", "--ui-lang", "nl")
        assert "is niet te schrijven: een deel van dit pad is een bestand, en geen map\n" in err
        assert "Kies een andere map met -o." in err

    def test_an_id_leads_nowhere_else(self, command: Command, here: Path, folder: Path) -> None:
        """The id of a pack is no path: no kit is written outside the folder one is in."""
        path = folder / "pack.toml"
        path.write_text(path.read_text().replace('"voorbeeld"', '"../../elders"'))
        code, _, err = command("kit", folder, *ONE)
        assert code == 1
        assert "FP301" in err
        assert files_in(here.parent) == files_in_pack(folder)


def files_in_pack(folder: Path) -> list[str]:
    """Give the paths of the files of a pack, as seen from the folder it is in."""
    return [f"{folder.name}/{name}" for name in files_in(folder)]
