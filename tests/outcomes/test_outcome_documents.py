"""The documents of what sessions gave."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from helpers.filled import BOOK, GOOD, Fill, filled
from helpers.pdf_files import letters_on_page, letters_on_paper
from perspectief import Outcome, UnknownChoiceError, outcome

VALUES = ("groeit", "krimpt", "blijft gelijk", "verdwijnt")
KINDS = (
    *("inzicht",) * 4, *("meer nadruk op",) * 2, *("minder nadruk op",) * 2,
    "voor leidinggevenden", "dit kan niet",
)  # fmt: skip


@pytest.fixture
def two(tmp_path: Path) -> Outcome:
    """What two sessions gave."""
    other = {
        **GOOD,
        "Overzicht": {"B2": "krimpt", "B3": "krimpt"},
        "Over deze sessie": {"B2": "ICT'er"},
    }
    paths = [tmp_path / "een.xlsx", tmp_path / "twee.xlsx"]
    for path, cells in zip(paths, (GOOD, other), strict=True):
        filled(cells).save(path)
    return outcome(paths, formats=["md"], plugins=False)


def texts(done: Outcome) -> dict[str, str]:
    return {file.path: file.data.decode() for file in done.files}


class TestPage:
    def test_what_stands_on_it(self, tmp_path: Path) -> None:
        """The page has the four columns, emphasis, insights, and actions with role and date."""
        said = ("Inzicht A", "Meer B", "Minder C", "Boodschap D", "Kan niet E")
        cells = {
            **GOOD,
            "Inzichten": dict(zip(("B2", "B5", "B6", "B7", "B8"), said, strict=True)),
            "Overzicht": {"B2": "groeit", "C2": "F", "D3": "Ander beeld G"},
            "Acties": {
                **GOOD["Acties"],
                "B9": "Een lijst maken",
                "D9": "1-9-2027",
                "B3": "Iets",
            },
        }
        filled(cells).save(tmp_path / BOOK)
        page = texts(outcome([tmp_path / BOOK], formats=["md"]))["onze-opbrengst.md"]
        shown = (
            "↑ groeit", "↓ krimpt", "= blijft gelijk", "○ verdwijnt", "niets", "Ander beeld G",
            "**Sessie op:** 2 maart 2027", "1 juni 2027", "### Medewerker", "### Hr",
            "- **2 maart 2027:** Een uur meekijken", "- **1 februari 2027:** Een cursus maken",
            "Nog niet bekend", "secretaresse 1.0.0",
        )  # fmt: skip
        for words in (*said, *shown):
            assert words in page
        # What is open comes before what is done, though that has an earlier date.
        assert page.index("Een lijst maken") < page.index("Een cursus maken")
        assert "- **Nog geen datum:** Iets" in page

    def test_what_nobody_typed_is_not_there(self, tmp_path: Path) -> None:
        """Heads without anything below them are left off."""
        filled({"Overzicht": {"B2": "groeit"}, "Over deze sessie": {"B3": None}}).save(
            tmp_path / BOOK
        )
        page = texts(outcome([tmp_path / BOOK], formats=["md"]))["onze-opbrengst.md"]
        assert "Er zijn geen acties opgeschreven." in page
        assert "Gemaakt met de uitwerking van de sessie." in page
        for head in (
            "Inzichten",
            "Dit kan niet",
            "Meer nadruk",
            "Wie het anders ziet",
            "Sessie op",
        ):
            assert head not in page

    def test_it_promises_nothing_it_cannot_know(self, tmp_path: Path) -> None:
        """Not every name is recognised, so the page never says that there are none."""
        filled({"Inzichten": {"B2": "Jan Jansen ziet meer werk."}}).save(tmp_path / BOOK)
        for language, words in (("nl", "Er staan geen namen"), ("en", "There are no names")):
            done = outcome([tmp_path / BOOK], formats=["md"], language=language)
            (page,) = (text for text in texts(done).values() if "ziet meer werk" in text)
            assert "Jan Jansen" in page
            assert words not in page

    def test_marks_and_counts_are_not_on_it(self, tmp_path: Path) -> None:
        """What is told as a mark or a count is left out, as the foot of the page has it."""
        said = "We geven de dag een 8 en 30 procent wil weg."
        filled({"Inzichten": {"B2": said}, "Overzicht": {"A2": "K", "D2": said}}).save(
            tmp_path / BOOK
        )
        page = texts(outcome([tmp_path / BOOK], formats=["html"]))["onze-opbrengst.html"]
        assert page.count("We geven de dag […] en […] wil weg.") == 2

    def test_lists_stand_in_two_columns(self, fill: Fill) -> None:
        """Lists stand in two columns of about one height, and keep their order."""
        rows = {f"B{row}": f"Inzicht {row} met nogal wat woorden erbij." for row in (2, 3, 4)}
        (file, _) = fill({"Inzichten": {**rows, "B5": "Meer", "B6": "Minder", "B7": "D"}}).files
        page = file.data.decode()
        heads = [
            page.index(head) for head in ("Meer nadruk op<", "Minder nadruk op<", "Inzichten<")
        ]
        assert heads == sorted(heads)
        assert page.index("Minder nadruk op<") < page.rindex('class="cell"') < heads[-1]

    def test_usual_formats(self, tmp_path: Path) -> None:
        """The page comes as Word to correct and as PDF to hand out, the actions as a workbook."""
        filled(GOOD).save(tmp_path / BOOK)
        made = [file.path for file in outcome([tmp_path / BOOK]).files]
        assert made == ["onze-opbrengst.docx", "onze-opbrengst.pdf", "acties-per-rol.xlsx"]

    def test_the_same_bytes(self, fill: Fill) -> None:
        """The same workbook gives the same documents."""
        assert fill(GOOD).files == fill(GOOD).files

    def test_an_unknown_format(self, fill: Fill, tmp_path: Path) -> None:
        """A format that is not there is an error that names those that are; a calendar is none."""
        fill(GOOD)
        with pytest.raises(UnknownChoiceError, match="html"):
            outcome([tmp_path / BOOK], formats=["ics"])


def pages(done: Outcome) -> int:
    (data,) = (file.data for file in done.files if file.path == "onze-opbrengst.pdf")
    return len(pikepdf.open(BytesIO(data)).pages)


ROWS = {
    "Overzicht": {f"B{row}": VALUES[row % 4] for row in range(2, 15)}
    | {f"D{row}": "Wie bij de balie werkt, ziet dit juist groeien." for row in (2, 3)},
    "Inzichten": {
        f"{column}{row}": said
        for row, kind in enumerate(KINDS, 2)
        for column, said in (
            ("A", kind), ("B", "We doen veel meer dan anderen zien, en dat mogen we laten horen."),
        )
    },
    "Acties": {
        f"{column}{row}": said
        for row in range(2, 11)
        for column, said in (
            ("B", "We kijken een dag mee bij een andere afdeling en vertellen de groep erover."),
            ("D", f"{row}-6-2027"),
        )
    },
}  # fmt: skip
"""All rows of the form filled in, with sentences of a usual length, and ten insights."""


class TestLength:
    def test_the_form_fits_on_one_page(self, tmp_path: Path) -> None:
        """What the form has rows for is one page, and all of it is there."""
        filled(ROWS).save(tmp_path / BOOK)
        done = outcome([tmp_path / BOOK])
        assert done.findings == ()
        (one,) = done.sessions
        assert (len(one.cards), len(one.remarks), len(one.actions)) == (13, 10, 9)
        assert pages(done) == 1

    @pytest.mark.parametrize("cards", [16, 24, 28])
    def test_no_card_runs_off_the_page(self, tmp_path: Path, cards: int) -> None:
        """A column of many cards goes on on the next page, which is told, and none is lost."""
        rows = range(2, cards + 2)
        text = "nieuwe collega's en gasten wegwijs maken"
        names = {f"A{row}": f"Kaart {row}: {text}" for row in rows}
        filled({"Overzicht": {**names, **{f"B{row}": "groeit" for row in rows}}}).save(
            tmp_path / BOOK
        )
        done = outcome([tmp_path / BOOK])
        assert [(each.code, each.params["pages"]) for each in done.findings] == [("FP888", "2")]
        assert "2 bladzijden" in done.findings[0].message("nl")
        data = next(file.data for file in done.files if file.path.endswith(".pdf"))
        pdf = pikepdf.open(BytesIO(data))
        assert letters_on_paper(pdf) > cards * len(f"Kaart 1: {text}".replace(" ", ""))
        assert letters_on_page(pdf.pages[0]) > 500

    def test_a_card_of_endless_words(self, tmp_path: Path) -> None:
        """A card of thousands of letters is all there."""
        filled({"Overzicht": {"A2": "woord " * 1600, "B2": "groeit"}}).save(tmp_path / BOOK)
        done = outcome([tmp_path / BOOK], formats=["pdf"])
        data = next(file.data for file in done.files if "opbrengst" in file.path)
        assert letters_on_paper(pikepdf.open(BytesIO(data))) > 1600 * len("woord")

    def test_other_formats_have_no_pages(self, fill: Fill) -> None:
        """Of a page for a screen nothing is told, however long it is."""
        done = fill({"Overzicht": {"A2": "woord " * 1600, "B2": "groeit"}})
        assert done.findings == ()


class TestActions:
    def test_by_role(self, fill: Fill, tmp_path: Path) -> None:
        """Each role has its own actions, with state and cause; without a lead they come last."""
        fill({**GOOD, "Acties": {**GOOD["Acties"], "A9": None, "B9": "Iets", "D9": None}})
        page = texts(outcome([tmp_path / BOOK], formats=["md"]))["acties-per-rol.md"]
        heads = [line for line in page.splitlines() if line.startswith("## ")]
        assert heads == ["## Medewerker", "## Hr", "## Nog geen trekker"]
        assert "| Een cursus maken |  | 1 februari 2027 |  | gelukt<br>Er was geld. |" in page
        assert "| Iets |  | nog geen datum |  | nog niet begonnen |" in page

    def test_without_actions(self, fill: Fill, tmp_path: Path) -> None:
        """Without actions the list says so."""
        fill({"Overzicht": {"B2": "groeit"}})
        page = texts(outcome([tmp_path / BOOK], formats=["md"]))["acties-per-rol.md"]
        assert "Er zijn geen acties opgeschreven." in page


class TestSeveral:
    def test_a_page_each_and_lists_of_all(self, two: Outcome) -> None:
        """Each session has its page; the actions are in one list, that says of which they are."""
        made = texts(two)
        assert list(made) == [
            "onze-opbrengst-1.md", "onze-opbrengst-2.md", "acties-per-rol.md", "sessies-samen.md",
        ]  # fmt: skip
        assert made["acties-per-rol.md"].count("Een uur meekijken") == 2
        assert "| ICT'er |" in made["acties-per-rol.md"]

    def test_what_is_still_open(self, two: Outcome) -> None:
        """The page of all sessions counts for each role what is open, and what is not."""
        page = texts(two)["sessies-samen.md"]
        assert "| Medewerker | 2 | 0 |" in page
        assert "| Leidinggevende | 0 | 0 |" in page
        assert "| Hr | 0 | 2 |" in page
        assert "Nog geen trekker" not in page

    def test_cards_side_by_side(self, two: Outcome) -> None:
        """Each card has the column that each group chose."""
        page = texts(two)["sessies-samen.md"]
        assert "| Agenda's en tijd bewaken | groeit | krimpt |" in page
        assert "Secretaresse, 2 maart 2027" in page

    def test_without_cards(self, tmp_path: Path) -> None:
        """Sessions without an overview have no cards to put side by side."""
        paths = [tmp_path / "een.xlsx", tmp_path / "twee.xlsx"]
        for path in paths:
            actions = {**GOOD["Acties"], "B2": f"Meekijken bij {path.stem}"}
            filled({"Acties": actions, "Over deze sessie": {"B2": None}}).save(path)
        page = texts(outcome(paths, formats=["md"], language="en"))["sessions-together.md"]
        assert "side by side" not in page
        assert page.count("not filled in") == 6

    def test_the_same_session_counts_once(self, tmp_path: Path) -> None:
        """A workbook that is named twice, or copied, counts once, and that is told."""
        paths = [tmp_path / "een.xlsx", tmp_path / "twee.xlsx", tmp_path / "een.xlsx"]
        for path in paths:
            filled(GOOD).save(path)
        done = outcome(paths, formats=["md"], plugins=False)
        assert [each.code for each in done.findings] == ["FP887"] * 2
        assert [Path(each.path).name for each in done.findings] == ["twee.xlsx", "een.xlsx"]
        assert "een.xlsx" in done.findings[0].message("nl")
        assert len(done.sessions) == 1
        assert "sessies-samen.md" not in texts(done)


def test_the_date_of_making(fill: Fill, monkeypatch: pytest.MonkeyPatch) -> None:
    """What files hold as the date of making is that of the session."""
    from perspectief.kit import written_as

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert fill(GOOD).sessions[0].day == date(2027, 3, 2)
    assert list(written_as((), {}, made_on=date(2027, 3, 2))) == []
