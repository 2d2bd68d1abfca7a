"""Reading what a session gave from a workbook that people filled in."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from helpers.filled import BOOK, GOOD, Fill, filled, type_in, write_up
from helpers.hostile import FULL_CELLS, full_cell
from perspectief import Outcome, outcome
from perspectief.outcomes.days import day
from perspectief.outcomes.records import Agreed, Card, Remark
from perspectief.outcomes.values import chosen, count


def read(file: Workbook, folder: Path) -> Outcome:
    path = folder / BOOK
    file.save(path)
    return outcome([path], formats=["html"], plugins=False)


class TestWhole:
    def test_everything_that_was_typed_is_there(self, fill: Fill) -> None:
        """Session, overview, insights and actions come out as they were typed in."""
        done = fill(GOOD)
        assert done.findings == ()
        (one,) = done.sessions
        assert (one.group, one.pack, one.horizon) == (
            "Secretaresse",
            "secretaresse 1.0.0",
            "over drie jaar",
        )
        assert (one.day, one.people, one.back) == (date(2027, 3, 2), 12, date(2027, 6, 1))
        assert [(card.value, card.cause) for card in one.cards] == [
            ("grows", "Er komt een systeem bij."),
            ("shrinks", ""),
        ]
        assert one.remarks == (
            Remark(kind="insight", text="We doen meer dan we dachten."),
            Remark(kind="more", text="Meedenken"),
        )
        assert one.actions == (
            Agreed(action="Een uur meekijken", owner="medewerker", together="een collega",
                   when=date(2027, 3, 2), state="running"),
            Agreed(action="Een cursus maken", owner="hr", when=date(2027, 2, 1),
                   state="achieved", because="Er was geld."),
        )  # fmt: skip

    def test_in_english(self, tmp_path: Path) -> None:
        """A workbook in English is read as well, and makes English pages."""
        file = write_up(language="en")
        type_in(file["Overview"], {"B2": "stays the same"})
        type_in(file["Actions"], {"B2": "Look along", "D2": datetime(2027, 3, 2)})
        done = read(file, tmp_path)
        (one,) = done.sessions
        assert one.language == "en"
        assert (one.cards[0].value, one.actions[0].owner) == ("stays", "medewerker")
        assert b"Our results" in done.files[0].data

    def test_an_empty_form_gives_nothing(self, tmp_path: Path) -> None:
        """A workbook that nobody filled in is told of, and makes no page."""
        done = read(write_up(), tmp_path)
        assert ([each.code for each in done.findings], done.sessions, done.files) == (
            ["FP883"],
            (),
            (),
        )

    def test_another_workbook(self, tmp_path: Path) -> None:
        """A workbook of another kind, or the empty list of actions of a kit, is no write-up."""
        actions = write_up()
        for name in ("Overzicht", "Inzichten", "Over deze sessie", "Uitwerking"):
            del actions[name]
        for file in (Workbook(), actions):
            assert [each.code for each in read(file, tmp_path).findings] == ["FP862"]

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_the_list_that_was_made_of_write_ups(self, tmp_path: Path, language: str) -> None:
        """The list of actions by role has no leads to read; it is told to be another workbook."""
        filled(GOOD).save(tmp_path / BOOK)
        made = outcome([tmp_path / BOOK], formats=["xlsx"], language=language, plugins=False).files
        path = tmp_path / "lijst.xlsx"
        path.write_bytes(next(each for each in made if "act" in each.path).data)
        done = outcome([path], plugins=False)
        assert [each.code for each in done.findings] == ["FP862"]
        assert (done.sessions, done.files) == ((), ())

    def test_the_list_of_actions_alone(self, tmp_path: Path) -> None:
        """A workbook with actions alone is enough for a page."""
        file = filled(GOOD)
        for name in ("Overzicht", "Inzichten", "Over deze sessie", "Uitwerking"):
            del file[name]
        done = read(file, tmp_path)
        assert done.findings == ()
        assert len(done.sessions[0].actions) == 2
        assert done.sessions[0].people is None


class TestFreedom:
    def test_rows_and_columns_may_move(self, tmp_path: Path) -> None:
        """Rows can be added and left empty, columns stand in another order, a title above."""
        file = filled(GOOD)
        sheet = file["Acties"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        del file["Acties"]
        other = file.create_sheet("Wat we doen")
        other.append(["Onze acties"])
        other.append([])
        for row in rows:
            other.append([None, *reversed(row)])
            other.append([])
        done = read(file, tmp_path)
        assert done.findings == ()
        assert [each.action for each in done.sessions[0].actions] == [
            "Een uur meekijken",
            "Een cursus maken",
        ]

    def test_heads_may_be_changed(self, tmp_path: Path) -> None:
        """A head in other words is known by the name that its column has in the workbook."""
        file = filled(GOOD)
        type_in(file["Acties"], {"A1": "Trekker (rol)", "B1": "Wat gaan we doen"})
        type_in(file["Overzicht"], dict.fromkeys(("A1", "B1", "C1", "D1"), "iets anders"))
        type_in(file["Over deze sessie"], {"A1": "Vraag", "A4": "Wanneer was het?", "A8": "Weer"})
        done = read(file, tmp_path)
        assert done.findings == ()
        assert len(done.sessions[0].actions) == 2
        assert done.sessions[0].cards[0].value == "grows"
        assert done.sessions[0].day == date(2027, 3, 2)

    def test_capitals_and_spaces(self, fill: Fill) -> None:
        """Capitals, spaces, signs and a plural do not matter, nor the English word."""
        done = fill({
            "Overzicht": {"B2": " Groeit ", "B3": "↓ krimpt", "B4": "STAYS", "B5": "Verdwijnt."},
            "Acties": {"A2": "Medewerkers", "B2": "x", "D2": "2-3-27", "F2": "Loopt"},
        })  # fmt: skip
        assert done.findings == ()
        assert [card.value for card in done.sessions[0].cards] == [
            "grows",
            "shrinks",
            "stays",
            "disappears",
        ]

    def test_a_card_of_their_own(self, fill: Fill) -> None:
        """A card that people add is on the overview; one that nobody knew has no column."""
        (one,) = fill({"Overzicht": {"A20": "Koffie zetten", "C20": "Weten we niet."}}).sessions
        assert one.cards == (Card(activity="Koffie zetten", cause="Weten we niet."),)

    def test_formulas_give_what_excel_saw(self, tmp_path: Path) -> None:
        """Nothing is computed: a formula that no Excel has seen gives nothing."""
        file = filled(GOOD)
        type_in(file["Acties"], {"B3": '=HYPERLINK("http://a")', "D3": "=TODAY()"})
        assert len(read(file, tmp_path).sessions[0].actions) == 2


class TestMistakes:
    @pytest.mark.parametrize(
        ("cells", "expected"),
        [
            ({"Overzicht": {"B2": "groet"}}, [("FP865", "Overzicht!B2")]),
            ({"Overzicht": {"B2": "groeit en krimpt"}}, [("FP866", "Overzicht!B2")]),
            ({"Overzicht": {"B2": "groeit", "A20": "agenda's en tijd bewaken", "B20": "krimpt"}},
             [("FP866", "Overzicht!B20")]),
            ({"Overzicht": {"B2": "groeit", "A20": "Agenda's en tijd bewaken", "B20": "groeit"}},
             []),
            ({"Acties": {"A2": None, "B2": "x", "D2": "2-3-2027"}}, [("FP867", "Acties!A2")]),
            ({"Acties": {"A2": "medewerker/hr", "B2": "x", "D2": "2-3-2027"}},
             [("FP868", "Acties!A2")]),
            ({"Acties": {"A2": "de baas", "B2": "x", "D2": "2-3-2027"}}, [("FP865", "Acties!A2")]),
            ({"Acties": {"A2": "Jan Jansen", "B2": "x", "D2": "2-3-2027"}},
             [("FP874", "Acties!A2"), ("FP867", "Acties!A2")]),
            ({"Acties": {"B2": "x"}}, [("FP869", "Acties!D2")]),
            ({"Acties": {"B2": "x", "D2": "31-2-2027"}}, [("FP869", "Acties!D2")]),
            ({"Acties": {"B2": "x", "D2": "2-3-2027", "F2": "bijna"}}, [("FP865", "Acties!F2")]),
            ({"Inzichten": {"A2": "idee", "B2": "x"}}, [("FP865", "Inzichten!A2")]),
            ({"Inzichten": {"B2": "x"}, "Acties": {"C2": "een collega", "D2": "2-3-2027"}},
             [("FP886", "Acties!B2")]),
            ({"Inzichten": {"B2": "x"}, "Acties": {"F4": "loopt"}}, [("FP886", "Acties!B4")]),
            ({"Inzichten": {"B2": "x"}, "Overzicht": {"B30": "groeit", "C30": "Een systeem."}},
             [("FP886", "Overzicht!A30")]),
            ({"Acties": {"B2": "x", "D2": "15 juni of 22 juni 2027"}}, [("FP869", "Acties!D2")]),
            ({"Inzichten": {"B2": "x"}, "Over deze sessie": {"B4": "tussen 1-5-2027 en 1-6-2027"}},
             [("FP884", "Over deze sessie!B4")]),
            ({"Inzichten": {"B2": "x"}, "Over deze sessie": {"B4": "31-02-2027", "B6": "veel"}},
             [("FP884", "Over deze sessie!B4"), ("FP885", "Over deze sessie!B6")]),
            ({"Inzichten": {"B2": "x"}, "Over deze sessie": {"B6": 0, "B7": "na de zomer"}},
             [("FP885", "Over deze sessie!B6"), ("FP884", "Over deze sessie!B7")]),
            ({"Inzichten": {"B2": "x"}, "Over deze sessie": {"B4": " ", "B6": None}}, []),
        ],
    )  # fmt: skip
    def test_each_mistake_is_told_where_it_is(
        self, fill: Fill, cells: dict[str, dict[str, object]], expected: list[tuple[str, str]]
    ) -> None:
        """Each mistake is told with the cell it is in, and all else is read."""
        done = fill(cells)
        assert [(each.code, each.address) for each in done.findings] == expected
        assert len(done.sessions) == 1
        assert all(each.path.endswith(BOOK) for each in done.findings)

    def test_what_was_meant(self, fill: Fill) -> None:
        """A word that is nearly right is told with the one that was meant, in either language."""
        (found,) = fill({"Overzicht": {"B2": "verdwijt"}}).findings
        assert found.hint("nl").startswith('Bedoel je "verdwijnt"? Kies uit: groeit, krimpt')
        assert "stays the same" in found.hint("en")

    def test_rows_without_action_do_not_count(self, fill: Fill) -> None:
        """The roles stand in the form already: a row with no more than a role is no action."""
        done = fill({"Acties": {"B2": "x", "D2": "2-3-2027", "A20": "hr"}})
        assert (done.findings, len(done.sessions[0].actions)) == ((), 1)

    def test_no_word_for_rows_of_a_column_that_is_gone(self, tmp_path: Path) -> None:
        """That the column of the actions is missing is told once, and not in each row."""
        file = filled(GOOD)
        file["Acties"].delete_cols(2)
        for name in [name for name in file.defined_names if name.lower() == "actions.action"]:
            del file.defined_names[name]
        told = [(each.code, each.address) for each in read(file, tmp_path).findings]
        assert ("FP863", "Acties!A1") in told
        assert "FP886" not in {code for code, _ in told}

    def test_a_date_that_excel_made(self, fill: Fill) -> None:
        """Below the rows of the form Excel makes a date of what was typed; it is told in words."""
        done = fill({
            "Acties": {"A20": "hr", "B20": "x", "D20": datetime(2027, 4, 1),
                       "E20": datetime(2027, 4, 1), "C20": 46478, "E21": 50000, "B21": "y",
                       "A21": "hr", "D21": 46478},
            "Over deze sessie": {"B5": datetime(2030, 1, 1)},
        })  # fmt: skip
        assert done.findings == ()
        (one,) = done.sessions
        assert one.actions[0].done == "1 april 2027"
        assert [each.when for each in one.actions] == [date(2027, 4, 1)] * 2
        assert (one.actions[0].when, one.horizon) == (date(2027, 4, 1), "1 januari 2030")

    def test_a_number_stays_a_number(self, fill: Fill) -> None:
        """An amount is no day, also when that many days from 1900 is one of this century."""
        done = fill({"Acties": {"B2": "x", "D2": "2-3-2027", "E2": 50000, "C2": 46478}})
        (action,) = done.sessions[0].actions
        assert (action.done, action.together) == ("50000", "46478")


class TestValues:
    @pytest.mark.parametrize(
        "typed",
        ["2-3-2027", "02/03/2027", "2.3.27", "2027-03-02", "2 maart 2027", "di 2 mrt. 2027",
         "2 March 2027", "2 maart 2027 (2-3-2027)", "week 9: di 2 maart 2027, 9.30 uur",
         "2-3-2027, 13.30-16.00 uur", "2-3-2027 10.00-12.00", "2-3-2027 (14-16 uur)",
         "2-3-2027 van 13 tot 15 uur", "2-3-2027, zaal 3", "2-3-2027 (Q1)", "2-3-2027 14u30",
         "2-3-2027, sessie 2", "zaal 12 02-03-27", "10:00 - 12:00, 2 maart 2027",
         "zaal 3, maandag 2-3-2027", "13.30 uur 2.03.2027", "2-3-2027 § 4",
         "2027-03-02T09:30:00", datetime(2027, 3, 2, 9), date(2027, 3, 2), 46448, 46448.5],
    )  # fmt: skip
    def test_a_date_however_it_is_typed(self, typed: object) -> None:
        """A date is read as Dutch people and Excel write it, days before months."""
        assert day(typed) == date(2027, 3, 2)

    @pytest.mark.parametrize(
        "typed",
        [None, "", "week 12", "voor de zomer", "31-2-2027", "2 blauw 2027", 12, -1, True,
         "15 juni of 22 juni 2027", "1 mei t/m 5 mei 2027", "tussen 1-5-2027 en 1-6-2027",
         "1 en 2 juni 2027", "1-5/1-6-2027", "1 mei 2027, of 31-2-2027",
         "1-2 juni 2027", "za 1 en zo 2 juni 2027", "1, 2 en 3 juni 2027", "1.10 - 2.10.2027",
         "2 March 2027 or March 9", "2-3-2027 of 9", "di 2-3, di 9-3-2027", datetime(1900, 1, 12),
         "2-3-2027 mrt 4"],
    )  # fmt: skip
    def test_what_is_no_date(self, typed: object) -> None:
        """What is no day, or more than one, is none, however much it looks like one."""
        assert day(typed) is None

    @pytest.mark.parametrize("piece", FULL_CELLS)
    def test_a_full_cell_ends(self, piece: str) -> None:
        """A cell that is one piece of a date after the other is no date, and soon read."""
        assert day(full_cell(piece)) is None

    @given(
        st.dates(date(2000, 1, 1), date(2099, 12, 31)),
        st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    )
    def test_of_two_dates_none_is_chosen(self, one: date, other: date) -> None:
        """Of two different dates neither is taken; the same one twice is that date."""
        text = f"{one:%d-%m-%Y} of {other.isoformat()}"
        assert day(text) == (one if one == other else None)

    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            (12, 12),
            (12.0, 12),
            ("ongeveer 12", 12),
            ("", None),
            (None, None),
            (0, None),
            ("0", None),
            (-3, None),
            ("-3", None),
            ("veel", None),
            ("12-14", None),
            ("2 groepen van 7", None),
            (12.5, None),
            (True, None),
            (10_000, None),
            ("12345", None),
            ("9" * 5000, None),
        ],
    )
    def test_a_number_of_people(self, typed: object, number: int | None) -> None:
        """A number of people is read from the only number in a cell; of two none is guessed at."""
        assert count(typed) == number

    def test_words_of_a_list(self) -> None:
        """One word is one value, two are two, and a word that is none spoils all of it."""
        assert chosen("owner", "hr") == ("hr",)
        assert chosen("owner", "HR & line managers") == ("hr", "leidinggevende")
        assert chosen("owner", "hr, hr") == ("hr",)
        assert chosen("owner", "hr en de decaan") == ()
        assert chosen("kind", "voor leidinggevenden") == ("message",)
        assert chosen("owner", ";") == ()
