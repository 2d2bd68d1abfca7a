"""Nothing that is about one person leaves a workbook."""

import re
from pathlib import Path

import pytest

from helpers.filled import BOOK, GOOD, Fill, filled
from helpers.hostile import FULL_CELLS, full_cell
from helpers.pack_texts import GROUPS, LANGUAGES, said
from perspectief import outcome
from perspectief.outcomes.privacy import LEFT_OUT, told
from perspectief.outcomes.tables import Cell
from perspectief.outcomes.workbook import Place

WRONG = [
    ("FP871", "Vraag j.jansen@uni.example.org erover.", "j.jansen@uni.example.org"),
    ("FP872", "Bel 06-12345678 of 020 525 9111.", "06-12345678"),
    ("FP873", "Dat is u1234567.", "u1234567"),
    ("FP873", "Zie 123456789 in het systeem.", "123456789"),
    ("FP873", "Personeelsnummer: 4411 heeft het.", "Personeelsnummer: 4411"),
    ("FP873", "Het kan op NL91 ABNA 0417 1643 00.", "NL91 ABNA 0417 1643 00"),
    ("FP873", "Of op DE89370400440532013000.", "DE89370400440532013000"),
    ("FP876", "Post naar Kerkstraat 12, 3512 AB Utrecht.", "Kerkstraat 12, 3512 AB Utrecht"),
    ("FP876", "Wonen in Van der Helststraat 7b helpt.", "Van der Helststraat 7b"),
    ("FP876", "Post naar 12 Station Road graag.", "12 Station Road"),
    ("FP873", "Het kan op nl91 abna 0417 1643 00 ook.", "nl91 abna 0417 1643 00"),
    ("FP873", "Op BE68 5390 0754 7034 KBC staat het.", "BE68 5390 0754 7034"),
    ("FP873", "En be68539007547034 gaat naar hen.", "be68539007547034"),
    ("FP876", "Post naar Leerplein 3, 3512 AB graag.", "Leerplein 3, 3512 AB"),
    ("FP876", "Woont Kerkstraat 12, toch?", "Kerkstraat 12"),
    ("FP876", "In 2011 AB Haarlem is het vol.", "2011 AB Haarlem"),
    ("FP876", "Zie https://www.linkedin.com/in/jan-jansen/ ervoor.", "jan-jansen"),
    ("FP876", "Vraag het @janjansen.", "@janjansen"),
    ("FP874", "Volgens mevrouw De Vries niet.", "mevrouw De Vries"),
    ("FP874", "Dat zei J.P. Smit ook.", "J.P. Smit"),
]
PLACES = [
    ("Overzicht", "A2", {"B2": "groeit"}),
    ("Overzicht", "C2", {"B2": "groeit"}),
    ("Overzicht", "D2", {"B2": "groeit"}),
    ("Inzichten", "B2", {}),
    ("Acties", "B2", {"D2": "2-3-2027"}),
    ("Acties", "C2", {"B2": "x", "D2": "2-3-2027"}),
    ("Acties", "E2", {"B2": "x", "D2": "2-3-2027"}),
    ("Acties", "G2", {"B2": "x", "D2": "2-3-2027"}),
    ("Over deze sessie", "B2", {}),
]


@pytest.mark.parametrize(("sheet", "cell", "more"), PLACES)
def test_it_is_told_and_left_out_everywhere(
    fill: Fill, sheet: str, cell: str, more: dict[str, object]
) -> None:
    """An address, number or name is told with its cell, and in no page or list that is made."""
    code, text, words = WRONG[0]
    done = fill({**GOOD, sheet: {**GOOD[sheet], **more, cell: text}})
    assert [(each.code, each.address) for each in done.findings] == [(code, f"{sheet}!{cell}")]
    assert words not in repr(done.sessions)
    assert LEFT_OUT in repr(done.sessions)
    assert all(words.encode() not in file.data for file in done.files)


@pytest.mark.parametrize(("code", "text", "words"), WRONG)
def test_what_gives_a_person_away(fill: Fill, code: str, text: str, words: str) -> None:
    """Addresses, numbers and names are found; the rest of the text stays."""
    done = fill({"Inzichten": {"B2": text}})
    assert code in {each.code for each in done.findings}
    assert words in done.findings[0].message("nl")
    (remark,) = done.sessions[0].remarks
    assert words not in remark.text
    assert LEFT_OUT in remark.text


@pytest.mark.parametrize(
    "text",
    [
        "Mail naar hr@example.org.", "In 2027 en 2028.", "Op 2-3-2027 om 09:30.", "Zaal B12345x.",
        "Over 100000 euro?", "In 2027 IT en HR samen.", "Onderweg 3 dingen geleerd.",
        "AB12 CDEF 3456 7890 is een code.", "De arbeidsmarkt 12 jaar later.", "Een 8-urige dag.",
        "Volgens de universiteit.", "Microsoft Teams komt erbij.", "In 3512 AB is het vol.",
        "nl12 deze week komt er", "BE68 1234 5678 9012 KBC", "ab12 goed werk ook",
    ],
)  # fmt: skip
def test_what_gives_nobody_away(fill: Fill, text: str) -> None:
    """A desk, a year, a date or a room is about nobody."""
    done = fill({"Inzichten": {"B2": text}})
    told = [each.params.get("text") for each in done.findings]
    assert told == (["100000"] if "euro" in text else [])


@pytest.mark.parametrize(
    "text",
    [
        "10% wil dit", "een 7/10", "rapportcijfer: 8", "3 van de 12 vinden dit", "12,5 procent",
        "We geven de dag een 8", "Gemiddeld een 7,5 voor de sessie", "een zesje", "gemiddeld 7,5",
        "2 mensen vonden dat dit krimpt", "3 collega's willen weg", "Twee collega’s zien dit",
        "1 op de 3", "één op de drie", "drie van de tien willen dit", "een kwart van de groep",
        "Twee derde van ons", "vijf van ons", "We give the day an 8", "a 7.5 for the session",
        "2 people thought so", "one in three", "3 out of 10", "half of the group", "two of us",
    ],
)  # fmt: skip
def test_marks_and_counts(fill: Fill, text: str) -> None:
    """Marks, shares and counts of people are told and left out, where a group says what it saw."""
    done = fill({"Overzicht": {"B2": "groeit", "D2": text}, "Inzichten": {"B2": text}})
    assert [each.code for each in done.findings] == ["FP875", "FP875"]
    (one,) = done.sessions
    assert LEFT_OUT in one.remarks[0].text
    assert LEFT_OUT in one.cards[0].different
    other = fill({"Acties": {"B2": "x", "D2": "2-3-2027", "E2": text}})
    assert other.findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "2 van de 5 dagen thuis", "de helft van de tijd", "een van de twee opties", "in 3 maanden",
        "een 3D-printer", "Loop met 2 collega's mee", "een kwart van het werk", "24/7",
        "een paar mensen", "Praat met twee mensen uit de groep", "een 8-urige dag",
        "een 2 weken durende cursus",
    ],
)  # fmt: skip
def test_numbers_that_judge_and_count_nobody(fill: Fill, text: str) -> None:
    """Days, hours, things and whom to talk with are no marks, and stay."""
    done = fill({"Inzichten": {"B2": text}})
    assert (done.findings, done.sessions[0].remarks[0].text) == ((), text)


SOUND = [
    "De helft van ons werk is uitzoeken", "Op 3/10 en 4/5 komen we terug",
    "een zaal voor 30 personen", "Wij ondersteunen 250 medewerkers",
    "Twee collega's vinden voor het rooster", "Twee mensen geven elkaar feedback",
    "een op de drie aanvragen", "8 van de 10 gevallen", "24/5 bereikbaar",
    "De cijfers van 2025 aanleveren", "Gemiddeld 5 en soms 10 mails", "Leerpad 3 maken",
    "Toestel 4321 IT bellen", "Zet @allen in Teams", "Op de Onderwijsmarkt 5 juni staan",
    "Banenmarkt 12 november", "De Werkstraat 2 dagen", "Het budget is 5000 EU", "Ticket 4567 HR",
    "Uiterlijk 3/10, deadline: 4/10", "Vraag het @teamhr", "Werkstraat 3 Juni",
    "Werkstraat 2e keer", "Leerweg 3-4 keer", "In 2027 HR Beleid maken", "Klaar voor 3/10",
    "Gemiddeld 5.000 mails", "Human Resources Business Partner",
]  # fmt: skip
WITH_MARK = [
    "We geven de dag een 8", "Gemiddeld een 7,5 voor de sessie", "2 mensen vonden dat dit krimpt",
    "3 collega's willen weg", "1 op de 3", "een kwart van de groep", "8/10", "30 procent",
    "rapportcijfer: 7", "De helft van ons vindt dit", "8 van de 10 mensen", "5/5", "score 85, hoog",
]  # fmt: skip
WITH_PERSON = [
    "Kerkstraat 12, 3512 AB Utrecht", "NL91ABNA0417164300", "linkedin.com/in/jan-jansen",
    "@janjansen",
]  # fmt: skip


def look(text: str, *, role: bool = False) -> tuple[str, list[tuple[str, object]]]:
    """Give what is left of a text, and what was found in it."""
    left, found = told(Cell(text, Place("Acties", 1, 1)), "", marks=True, role=role)
    return left, [(each.code, each.params["text"]) for each in found]


@pytest.mark.parametrize("text", SOUND)
def test_ordinary_sentences_lose_no_words(text: str) -> None:
    """A sentence about work is left as it is, whatever numbers and capitals stand in it."""
    assert look(text) == (text, [])


@pytest.mark.parametrize("text", WITH_MARK)
def test_what_judges_or_counts_is_found(text: str) -> None:
    """A mark, a share and a count of people who see something are told and left out."""
    left, found = look(text)
    assert [code for code, _ in found] == ["FP875"]
    assert LEFT_OUT in left


@pytest.mark.parametrize("text", WITH_PERSON)
def test_what_is_about_one_person_is_left_out_whole(text: str) -> None:
    """An address or account leaves nothing of it behind."""
    assert look(text)[0] == LEFT_OUT


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("linkedin.com/in/jan en linkedin.com/in/jan-jansen", "[…] en […]"),
        ("@jan of @jan.jansen", "[…] of […]"),
        ("jansen@x.nl of piet.jansen@x.nl", "[…] of […]"),
        ("hr.jansen@x.nl of jansen@x.nl", "hr.jansen@x.nl of […]"),
        ("mevrouw De Vries, mevrouw De Vries-Bakker", "[…], […]"),
        ("nl91 abna 0417 1643 00", "[…]"),
        ("Meneer Bakker en mevrouw De Vries zien het", "[…] en […] zien het"),
        ("Dr. J.P. Smit en P. de Boer", "[…] en […]"),
        ("10%, 10% en 1%", "[…], […] en […]"),
    ],
)
def test_nothing_stays_of_what_is_told(text: str, left: str) -> None:
    """All that is told is left out, whole, also when one begins as the other does."""
    assert look(text)[0] == left


def test_what_stands_there_twice_is_told_once() -> None:
    """The same words in a cell are told once, and what overlaps is told as one."""
    assert look("10% en 10%")[1] == [("FP875", "10%")]
    assert look("Op NL91 ABNA 0417 1643 00")[1] == [("FP873", "NL91 ABNA 0417 1643 00")]
    assert look("mevrouw Els Smit", role=True)[1] == [("FP874", "mevrouw Els Smit")]
    left, _ = look("Els Smit en Jan Bos", role=True)
    assert left == "[…] en […]"


@pytest.mark.parametrize("piece", FULL_CELLS)
def test_a_full_cell_ends(piece: str) -> None:
    """A cell that is one mark or address after the other is read as any other."""
    look(full_cell(piece), role=True)


def test_only_whole_words_are_left_out(fill: Fill) -> None:
    """What was found is left out where it stands, and not out of longer numbers or words."""
    done = fill({"Inzichten": {"B2": "Een 80-urige week: we geven die een 8."}})
    assert done.sessions[0].remarks[0].text == "Een 80-urige week: we geven die […]."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", GROUPS)
def test_texts_of_packs_raise_no_alarm_without_reason(id: str, language: str) -> None:
    """In all texts of a pack only percentages, and shares of staff, are taken for what is wrong."""
    for each in {one.text for one in said(id, language)}:
        _, found = told(Cell(each, Place("Inzichten", 1, 1)), "", marks=True)
        for one in found:
            words = str(one.params["text"])
            assert one.code == "FP875", (each, words)
            assert re.search(
                r"procent|per ?cent|(kwart|derde|quarter|thirds?) |cijfer van", words
            ), words


def test_a_name_where_a_role_belongs(fill: Fill) -> None:
    """Two words with capitals are a name where a role is asked for, and nowhere else."""
    done = fill({"Acties": {"B2": "Praat met Human Resources", "C2": "Els Smit", "D2": "2-3-2027"}})
    assert [(each.code, each.address) for each in done.findings] == [("FP874", "Acties!C2")]


class TestFewPeople:
    @pytest.mark.parametrize(("people", "told"), [(4, None), (5, 5), (None, None), ("drie", None)])
    def test_fewer_than_five_are_not_counted(
        self, fill: Fill, people: object, told: int | None
    ) -> None:
        """How many people there were is told from five on; fewer look as if nobody said it."""
        done = fill({**GOOD, "Over deze sessie": {"B6": people}})
        assert done.sessions[0].people == told
        page = done.files[0].data.decode()
        assert ("minder dan vijf, of niet genoemd" in page) == (told is None)

    def test_not_in_several_sessions_either(self, tmp_path: Path) -> None:
        """The page of several sessions hides small groups too, and counts actions only."""
        paths = [tmp_path / f"{number}-{BOOK}" for number in (3, 11)]
        for path, people in zip(paths, (3, 11), strict=True):
            filled({**GOOD, "Over deze sessie": {"B6": people}}).save(path)
        done = outcome(paths, formats=["md"], plugins=False)
        page = done.files[-1].data.decode()
        assert "minder dan vijf, of niet genoemd" in page
        assert "| 11 |" in page
        assert "| 3 |" not in page
