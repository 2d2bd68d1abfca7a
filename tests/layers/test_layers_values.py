"""Rule 1: what becomes of values."""

from itertools import permutations
from typing import Any

import pytest

from helpers.layer_texts import BASE, few, over, uva


def field(kind: str, id: str, name: str, said: str) -> tuple[Any, list[tuple[str, str]]]:
    """Give what a field is after a layer said something of its object, and the findings."""
    made = over(BASE, uva(**{kind: f"[{id}]\n{said}"}))
    return made.get(kind, id).get(name), made.said


class TestReplacing:
    def test_a_text_replaces(self) -> None:
        """A text stands in the place of the one below."""
        assert field("questions", "eerst", "text", 'text = "X"') == ("X", [])

    def test_a_list_replaces(self) -> None:
        """A list stands in the place of the one below, in its own order."""
        assert field("questions", "eerst", "roles", 'roles = ["hr", "medewerker"]') == (
            ["hr", "medewerker"],
            [],
        )

    def test_a_record_is_changed_by_field(self) -> None:
        """Of a small record only the fields that are named change."""
        group, found = field("approaches", "rondje", "group", "group = { max = 16 }")
        assert (group, found) == ({"min": 4, "max": 16, "table": 4}, [])

    def test_a_field_of_a_record_can_be_absent_again(self) -> None:
        """`unset` works in a record as in an object."""
        group, found = field("approaches", "rondje", "group", 'group = { unset = ["table"] }')
        assert (group, found) == ({"min": 4, "max": 12}, [])

    @pytest.mark.parametrize("word", ["after", "before", "place", "remove", "fixed"])
    def test_other_words_of_the_format_mean_nothing_in_a_record(self, word: str) -> None:
        """A record has no place and is not removed or fixed: saying so is an error, not silent."""
        group, found = field("approaches", "rondje", "group", f'group = {{ {word} = "x" }}')
        assert found == [("FP201", f"approaches/rondje/group#{word}")]
        assert group == {"min": 4, "max": 12, "table": 4}

    def test_a_new_field_is_added(self) -> None:
        """A field that is absent below is there afterwards."""
        assert field("questions", "daarna", "purpose", 'purpose = "X"') == ("X", [])


class TestLists:
    def test_add_and_drop(self) -> None:
        """What is dropped goes, what is added comes at the end, and the rest stays in order."""
        joins, found = field(
            "steps",
            "uitnodigen",
            "joins",
            'joins = { drop = ["hr"], add = ["verslag", "trekker"] }',
        )
        assert (joins, found) == (["contact", "verslag", "trekker"], [])

    def test_drop_comes_first(self) -> None:
        """An id that is dropped and added is at the end, whichever word stands first."""
        for said in ('drop = ["hr"], add = ["hr"]', 'add = ["hr"], drop = ["hr"]'):
            joins = field("steps", "uitnodigen", "joins", f"joins = {{ {said} }}")
            assert joins == (["contact", "hr"], [])

    def test_a_new_list_can_be_added_to(self) -> None:
        """Adding to a list that is absent below makes it."""
        assert field("questions", "eerst", "activities", 'activities = { add = ["agenda"] }') == (
            ["agenda"],
            [],
        )

    def test_dropping_what_is_absent_does_nothing(self) -> None:
        """Dropping an id that is not there is a warning, and the list stays."""
        joins = field("steps", "uitnodigen", "joins", 'joins = { drop = ["verslag"] }')
        assert joins == (["hr", "contact"], [("FP408", "steps/uitnodigen/joins#drop")])

    def test_adding_what_is_present_does_nothing(self) -> None:
        """Adding an id that is there is a warning, and the list stays."""
        joins = field("steps", "uitnodigen", "joins", 'joins = { add = ["hr"] }')
        assert joins == (["hr", "contact"], [("FP409", "steps/uitnodigen/joins#add")])

    @pytest.mark.parametrize(
        ("kind", "id", "name"),
        [
            ("questions", "eerst", "text"),
            ("questions", "eerst", "moment"),
            ("steps", "uitnodigen", "week"),
        ],
    )
    def test_only_lists_can_be_added_to(self, kind: str, id: str, name: str) -> None:
        """`add` on a value is an error, and the value below stays."""
        value, found = field(kind, id, name, f'{name} = {{ add = ["x"] }}')
        assert found == [("FP410", f"{kind}/{id}#{name}")]
        assert value == BASE.objects[kind][id][name]

    def test_nor_lists_of_words(self) -> None:
        """A list of words is given whole: words have no id to be dropped by."""
        made = over(BASE, uva('[function_group]\nsynonyms = { add = ["maat"] }'))
        assert made.said == [("FP410", "pack/function_group#synonyms")]
        assert made.get("pack", "function_group")["synonyms"] == ["teamgenoot", "kantoorgenoot"]

    def test_a_misspelt_word_is_told(self) -> None:
        """Another word than `add` and `drop` is an error; what is right is done."""
        made = over(BASE, uva(steps='[uitnodigen]\njoins = { ad = ["trekker"], drop = ["hr"] }'))
        assert made.said == [("FP201", "steps/uitnodigen/joins#ad")]
        assert made.only.params["suggestion"] == 'Did you mean "add"?'
        assert made.get("steps", "uitnodigen")["joins"] == ["contact"]

    def test_what_is_added_is_a_list(self) -> None:
        """`add = "hr"` is an error, and the list below stays."""
        joins = field("steps", "uitnodigen", "joins", 'joins = { add = "trekker" }')
        assert joins == (["hr", "contact"], [("FP203", "steps/uitnodigen/joins#add")])


class TestKeyedParts:
    def test_parts_merge_key_by_key(self) -> None:
        """Of keyed parts only those that are named change, and of each only what is named."""
        run, found = field("approaches", "rondje", "run", "run.ronde = { minutes = 12 }")
        assert found == []
        assert run == {
            "start": {"minutes": 5, "text": "Uitleg"},
            "ronde": {"minutes": 12, "text": "Ronde", "per_person": 2},
        }

    def test_a_part_of_text_is_replaced(self) -> None:
        """A keyed text is a text, or a table with a text when something else is said too."""
        for said in ('probes.toen = "X"', 'probes.toen = { text = "X" }'):
            probes, found = field("questions", "eerst", "probes", said)
            assert (probes, found) == ({"toen": "X", "nu": "En nu?"}, [])

    def test_a_table_for_a_text_holds_nothing_else(self) -> None:
        """Another field than `text` is an error with what was meant."""
        made = over(BASE, uva(questions='[eerst]\nprobes.toen = { txt = "X" }'))
        assert made.said == [("FP201", "questions/eerst/probes/toen#txt")]
        assert made.only.params["suggestion"] == 'Did you mean "text"?'
        assert made.get("questions", "eerst")["probes"]["toen"] == "Hoe ging het toen?"

    def test_a_list_in_a_part_can_be_added_to(self) -> None:
        """`add` and `drop` work in keyed parts, and findings name the part."""
        said = '[middag.blocks.gesprek]\nquestions = { add = ["daarna", "slot"] }'
        made = over(BASE, uva(sessions=said))
        assert made.said == [("FP409", "sessions/middag/blocks/gesprek/questions#add")]
        blocks = made.get("sessions", "middag")["blocks"]
        assert blocks["gesprek"]["questions"] == ["eerst", "slot", "daarna"]


class TestUnset:
    def test_an_optional_field_is_absent_again(self) -> None:
        """`unset` takes a field away."""
        made = over(BASE, uva(questions='[eerst]\nunset = ["sensitive", "moment"]'))
        assert made.findings == []
        assert made.get("questions", "eerst").keys() == {"theme", "text", "roles", "probes"}

    def test_a_required_field_cannot(self) -> None:
        """Unsetting what a new object must have is an error, and the value stays."""
        assert field("questions", "eerst", "theme", 'unset = ["theme"]') == (
            "werk",
            [("FP406", "questions/eerst#unset")],
        )

    def test_what_is_absent_is_told(self) -> None:
        """Unsetting a field that is absent already is a warning."""
        made = over(BASE, uva(questions='[eerst]\nunset = ["purpose"]'))
        assert made.said == [("FP407", "questions/eerst#unset")]
        assert made.only.severity == "warning"
        assert made.get("questions", "eerst") == BASE.objects["questions"]["eerst"]

    @pytest.mark.parametrize(
        ("said", "address", "statement"),
        [
            ('unset = ["probes.toen"]', "questions/eerst#unset", "probes.toen = { remove = true }"),
            ('probes = { unset = ["toen"] }', "questions/eerst/probes#unset",
             "probes.… = { remove = true }"),
        ],
    )  # fmt: skip
    def test_a_part_is_taken_out_by_its_key(self, said: str, address: str, statement: str) -> None:
        """Who unsets a part hears how that is taken out, and never to unset all parts."""
        made = over(BASE, uva(questions=f"[eerst]\n{said}\n"))
        assert made.said == [("FP201", address)]
        (found,) = made.findings
        assert found.hint("en") == f"To take out a part, write: {statement}"
        assert found.hint("nl") == f"Een onderdeel haal je weg met: {statement}"
        assert found.params["near"] == ""
        assert made.get("questions", "eerst")["probes"]["toen"] == "Hoe ging het toen?"

    @pytest.mark.parametrize("said", ['unset = "sensitive"', "unset = true", "unset = {}"])
    def test_it_is_a_list(self, said: str) -> None:
        """`unset` of another type is an error, and nothing is unset."""
        assert field("questions", "eerst", "sensitive", said) == (
            "Vraag het rustig.",
            [("FP203", "questions/eerst#unset")],
        )

    @pytest.mark.parametrize("name", ['"gevoelig"', '["moment"]', "{ moment = 1 }", "5"])
    def test_it_holds_names(self, name: str) -> None:
        """What is no name of a field is an unknown key, whatever it is."""
        made = over(BASE, uva(questions=f"[eerst]\nunset = [{name}]"))
        assert made.said == [("FP201", "questions/eerst#unset")]
        assert made.get("questions", "eerst") == BASE.objects["questions"]["eerst"]


class TestTwice:
    @pytest.mark.parametrize(
        "lines",
        list(permutations(['sensitive = "X"', 'unset = ["sensitive"]', 'moment = "closing"'])),
    )
    def test_the_value_below_stays(self, lines: tuple[str, ...]) -> None:
        """A field that is set and unset is an error, and stays, whichever stands first."""
        made = over(BASE, uva(questions="\n".join(("[eerst]", *lines))))
        assert made.said == [("FP405", "questions/eerst#sensitive")]
        assert made.get("questions", "eerst") == {
            **BASE.objects["questions"]["eerst"],
            "moment": "closing",
        }


class TestWrongTypes:
    def test_a_value_of_another_type_is_found_where_it_is_said(self) -> None:
        """A wrong type is put in as it is; structuring names the layer and file that hold it."""
        made = over(
            BASE,
            uva(sessions='[middag.blocks.welkom]\nminutes = "tien"'),
            few(sessions='[middag.blocks.welkom]\ntitle = "Hallo"'),
        )
        assert made.findings == []
        (found,) = made.structured()[1]
        assert (found.code, found.address) == ("FP203", "sessions/middag/blocks/welkom#minutes")
        assert (found.layer, found.path) == ("uva", "uva/sessions.toml")

    def test_the_pack_below_is_not_blamed_for_a_new_part(self) -> None:
        """What is missing in a part is told of the layer that added the part."""
        said = '[middag.blocks.uva-spel]\nmeeting = "enige"\ntitle = "Spel"'
        (found,) = over(BASE, uva(sessions=said)).structured()[1]
        assert (found.code, found.address) == ("FP202", "sessions/middag/blocks/uva-spel#who")
        assert found.layer == "uva"
