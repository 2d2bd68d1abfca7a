"""The documents of what sessions gave."""

from datetime import date
from pathlib import Path

import pytest

from helpers.filled import BOOK, GOOD, Fill, filled
from perspectief import Outcome, UnknownChoiceError, outcome


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
        }
        filled(cells).save(tmp_path / BOOK)
        page = texts(outcome([tmp_path / BOOK], formats=["md"]))["onze-opbrengst.md"]
        shown = (
            "↑ groeit", "↓ krimpt", "= blijft gelijk", "○ verdwijnt", "niets", "Ander beeld G",
            "2 maart 2027", "1 juni 2027", "| Medewerker | Een uur meekijken | 2 maart 2027 |",
            "Nog niet bekend", "secretaresse 1.0.0",
        )  # fmt: skip
        for words in (*said, *shown):
            assert words in page
        # What is open comes before what is done, though that has an earlier date.
        assert page.index("Een uur meekijken") < page.index("Een cursus maken")

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
        """Not every name is recognised, and a count only told: the page never says they are out."""
        filled({"Inzichten": {"B2": "Jan Jansen en 3 van de 10 zien meer werk."}}).save(
            tmp_path / BOOK
        )
        for language, words in (("nl", "Er staan geen namen"), ("en", "There are no names")):
            done = outcome([tmp_path / BOOK], formats=["md"], language=language)
            (page,) = (text for text in texts(done).values() if "3 van de 10" in text)
            assert "Jan Jansen" in page
            assert words not in page

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
        cells = {"Acties": GOOD["Acties"], "Over deze sessie": {"B2": None}}
        paths = [tmp_path / "een.xlsx", tmp_path / "twee.xlsx"]
        for path in paths:
            filled(cells).save(path)
        page = texts(outcome(paths, formats=["md"], language="en"))["sessions-together.md"]
        assert "side by side" not in page
        assert page.count("not filled in") == 6


def test_the_date_of_making(fill: Fill, monkeypatch: pytest.MonkeyPatch) -> None:
    """What files hold as the date of making is that of the session."""
    from perspectief.kit import written_as

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert fill(GOOD).sessions[0].day == date(2027, 3, 2)
    assert list(written_as((), {}, made_on=date(2027, 3, 2))) == []
