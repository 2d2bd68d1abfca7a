"""Nothing that is about one person leaves a workbook."""

from pathlib import Path

import pytest

from helpers.filled import BOOK, GOOD, Fill, filled
from perspectief import outcome
from perspectief.outcomes.privacy import LEFT_OUT

WRONG = [
    ("FP871", "Vraag j.jansen@uni.example.org erover.", "j.jansen@uni.example.org"),
    ("FP872", "Bel 06-12345678 of 020 525 9111.", "06-12345678"),
    ("FP873", "Dat is u1234567.", "u1234567"),
    ("FP873", "Zie 123456789 in het systeem.", "123456789"),
    ("FP873", "Personeelsnummer: 4411 heeft het.", "Personeelsnummer: 4411"),
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
        "Over 100000 euro?", "Volgens de universiteit.", "Microsoft Teams komt erbij.",
    ],
)  # fmt: skip
def test_what_gives_nobody_away(fill: Fill, text: str) -> None:
    """A desk, a year, a date or a room is about nobody."""
    done = fill({"Inzichten": {"B2": text}})
    told = [each.params.get("text") for each in done.findings]
    assert told == (["100000"] if "euro" in text else [])


@pytest.mark.parametrize(
    "text",
    ["10% wil dit", "een 7/10", "rapportcijfer: 8", "3 van de 12 vinden dit", "12,5 procent"],
)
def test_marks_and_counts(fill: Fill, text: str) -> None:
    """Marks, shares and counts of people are told, where a group says what it saw."""
    done = fill({"Overzicht": {"B2": "groeit", "D2": text}, "Inzichten": {"B2": text}})
    assert [each.code for each in done.findings] == ["FP875", "FP875"]
    other = fill({"Acties": {"B2": "x", "D2": "2-3-2027", "E2": text}})
    assert other.findings == ()


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
