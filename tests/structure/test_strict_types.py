"""Every value has the type it must have: nothing is turned into something else."""

from datetime import date
from typing import Any

import pytest

from helpers.annotations import members, sort_of
from helpers.raw_objects import (
    PLACES,
    WRONG,
    Spot,
    all_spots,
    at_once,
    everything,
    example,
    fullest,
    put,
    smallest,
    spots,
    structured,
)
from perspectief.layers import Address, Objects
from perspectief.model import KINDS
from perspectief.model.values import DUTCH_VALUES, AnyRef

NAMES = ["/".join(at) for at in PLACES]
CLOSED = [spot for spot in all_spots() if sort_of(members(spot.annotation)[0]) == "closed"]
WRITTEN = [
    spot
    for spot in all_spots()
    if sort_of(spot.annotation) == "value" and type(example(spot.annotation)) is str
    if len(members(spot.annotation)) == 1
]
"""Where a text stands that is nothing but a text."""


def problem_of(annotation: Any, value: object) -> str:
    """Give the code of what is wrong with a value at an annotation; empty for nothing."""
    codes = {_problem_of(each, value) for each in members(annotation)}
    if "" in codes:
        return ""
    return "FP204" if "FP204" in codes else "FP203"


def _problem_of(annotation: Any, value: object) -> str:
    sort = sort_of(annotation)
    if sort == "closed":
        return "FP204" if isinstance(value, str) else "FP203"
    if sort == "ref":
        return "" if isinstance(value, str) and annotation != AnyRef else "FP203"
    right: dict[str, tuple[type, ...]] = {
        "ids": (list,),
        "words": (list,),
        "keyed": (dict,),
        "record": (dict,),
        "value": {bool: (bool,), int: (int,), float: (int, float), date: (date,)}.get(
            annotation, (str,)
        ),
    }
    return "" if type(value) in right[sort] else "FP203"


def test_a_pack_with_everything_is_right() -> None:
    """One object of every kind with every field structures without a finding."""
    pack, findings = structured(everything())
    assert findings == []
    assert all(list(getattr(pack, kind)) == ["een"] for kind in KINDS)


def test_the_required_fields_are_enough() -> None:
    """An object with its required fields only is right."""
    for kind, cls in KINDS.items():
        assert at_once({kind: {"een": smallest(cls)}}) == []


@pytest.mark.parametrize("at", PLACES, ids=NAMES)
def test_every_wrong_type_is_one_finding_at_its_address(at: Address) -> None:
    """A value of another type is one finding, at the address of its field, at any depth."""
    wrong = {}
    tried = 0
    for spot in spots(at, PLACES[at]):
        for value in WRONG:
            code = problem_of(spot.annotation, value)
            if not code:
                continue
            tried += 1
            # Nothing else is there: with all the rest it takes twenty times as long.
            objects: Objects = {}
            put(objects, at, fullest(PLACES[at]))
            spot.put(objects, value)
            found = at_once(objects)
            if found != [(code, spot.address)]:
                wrong[spot.address, repr(value)] = found
    assert wrong == {}
    assert tried > 10


def test_an_entry_that_is_no_table_is_one_finding() -> None:
    """A parameter or a role of the team that is no table is told at its own address."""
    for part in ("parameters", "team"):
        for value in (5, ["x"], True):
            objects = everything()
            put(objects, ("pack", part, "een"), value)
            assert at_once(objects) == [("FP203", f"pack/{part}/een")]


class TestNothingIsTurned:
    """What cattrs does by itself, and is not done here."""

    @pytest.mark.parametrize("value", ["false", "true", "", 0, 1])
    def test_a_text_is_no_truth_value(self, value: object) -> None:
        """`"false"` is no `false`, and above all no `true`; nor is a number."""
        objects = everything()
        put(objects, ("experiences", "een", "quote"), value)
        assert at_once(objects) == [("FP203", "experiences/een#quote")]

    def test_a_text_is_no_list(self) -> None:
        """`"hr"` is no list of letters."""
        objects = everything()
        put(objects, ("questions", "een", "roles"), "hr")
        assert at_once(objects) == [("FP203", "questions/een#roles")]

    @pytest.mark.parametrize("value", ["5", 5.0, 5.5, True])
    def test_a_text_is_no_number(self, value: object) -> None:
        """`"5"` is no 5, nor are 5.0 and `true`: minutes are whole numbers."""
        objects = everything()
        put(objects, ("worksheets", "een", "rows"), value)
        assert at_once(objects) == [("FP203", "worksheets/een#rows")]

    @pytest.mark.parametrize("value", [5, 2.5, False, date(2026, 11, 24)])
    def test_a_number_is_no_text(self, value: object) -> None:
        """5 is no `"5"`: a version without quotes is told."""
        objects = everything()
        put(objects, ("catalogues", "een", "version"), value)
        assert at_once(objects) == [("FP203", "catalogues/een#version")]

    @pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), 10**400])
    def test_hours_can_be_counted_with(self, value: float) -> None:
        """What TOML knows as a number and nobody can add up is told."""
        objects = everything()
        put(objects, ("steps", "een", "hours", "hr"), value)
        assert at_once(objects) == [("FP203", "steps/een/hours#hr")]

    def test_a_whole_number_is_a_number(self) -> None:
        """Hours may be whole."""
        objects = everything()
        put(objects, ("steps", "een", "hours", "hr"), 2)
        assert at_once(objects) == []
        assert structured(objects)[0].steps["een"].hours.hr == 2.0

    @pytest.mark.parametrize("value", ["gisteren", "24-11-2026", "2026-13-01"])
    def test_a_date_is_a_date(self, value: str) -> None:
        """A text is a date only when it is written as JSON writes one."""
        objects = everything()
        put(objects, ("sources", "een", "read"), value)
        assert at_once(objects) == [("FP203", "sources/een#read")]

    def test_a_day_may_be_a_text_where_it_is_not_known(self) -> None:
        """`published` is a date, or a text such as `"2018-07"`."""
        for value, made in (
            (date(2018, 7, 1), date(2018, 7, 1)),
            ("2018-07", "2018-07"),
            ("2018", "2018"),
        ):
            objects = everything()
            put(objects, ("sources", "een", "published"), value)
            assert at_once(objects) == []
            assert structured(objects)[0].sources["een"].published == made

    def test_an_address_names_its_kind(self) -> None:
        """A reference to any kind is written in full."""
        objects = everything()
        put(objects, ("steps", "een", "uses"), ["een"])
        assert at_once(objects) == [("FP203", "steps/een#uses")]


class TestMessages:
    def test_both_types_are_named(self) -> None:
        """The message tells what the value must be and what it is, in both languages."""
        objects = everything()
        put(objects, ("worksheets", "een", "rows"), "vijf")
        (found,) = structured(objects)[1]
        assert found.message("en") == '"rows" must be a whole number, and is text'
        assert found.message("nl") == '"rows" moet een heel getal zijn, en is tekst'
        assert (found.layer, found.path) == ("los", "worksheets.toml")


class TestClosedValues:
    def allowed(self, spot: Spot) -> list[str]:
        """Give the values of a closed list."""
        return [str(each) for each in members(spot.annotation)[0].__args__]

    def value_at(self, spot: Spot, value: str) -> Any:
        """Give what structuring makes of a value."""
        objects = everything()
        spot.put(objects, value)
        assert at_once(objects) == []
        found: Any = structured(objects)[0]
        kind, id, *inside = spot.at
        found = getattr(found, kind)[id]
        for step in (*inside, spot.name):
            found = found[step] if hasattr(found, "keys") else getattr(found, step)
        return found[0] if spot.item else found

    @pytest.mark.parametrize("spot", CLOSED, ids=lambda spot: spot.address)
    def test_the_values_are_known_in_both_languages(self, spot: Spot) -> None:
        """Each closed value may be written in English and in Dutch, and is English afterwards."""
        allowed = self.allowed(spot)
        dutch = {word: english for word, english in DUTCH_VALUES.items() if english in allowed}
        for word, english in {**dict(zip(allowed, allowed, strict=True)), **dutch}.items():
            assert self.value_at(spot, word) == english

    @pytest.mark.parametrize("spot", CLOSED, ids=lambda spot: spot.address)
    def test_another_value_is_told_with_the_list(self, spot: Spot) -> None:
        """A value of no list, or of another one, is told with all that it can be."""
        others = [word for word, value in DUTCH_VALUES.items() if value not in self.allowed(spot)]
        for value in (f"{self.allowed(spot)[0]}x", others[0]):
            objects = everything()
            spot.put(objects, value)
            (found,) = structured(objects)[1]
            assert (found.code, found.address) == ("FP204", spot.address)
            assert found.params["allowed"] == ", ".join(self.allowed(spot))
            assert found.params["value"] == value

    def test_what_is_meant_is_told(self) -> None:
        """A misspelt value is told with the value that is meant."""
        objects = everything()
        put(objects, ("activities", "een", "hint"), "growz")
        (found,) = structured(objects)[1]
        assert found.params["suggestion"] == 'Did you mean "grows"?'

    def test_every_dutch_word_stands_for_a_value(self) -> None:
        """No Dutch word is that of a value that no list has, nor is it English itself."""
        known = {each for spot in CLOSED for each in self.allowed(spot)}
        assert set(DUTCH_VALUES.values()) <= known

    def test_minutes_or_a_word(self) -> None:
        """`if_late` is one of its words or whole minutes."""
        for value, made in (("never", "never"), ("overslaan", "skip"), (5, 5)):
            objects = everything()
            put(objects, ("sessions", "een", "blocks", "a", "if_late"), value)
            assert at_once(objects) == []
            assert structured(objects)[0].sessions["een"].blocks["a"].if_late == made
        for wrong, code in (("misschien", "FP204"), (1.5, "FP203"), (True, "FP203")):
            objects = everything()
            put(objects, ("sessions", "een", "blocks", "a", "if_late"), wrong)
            assert at_once(objects) == [(code, "sessions/een/blocks/a#if_late")]


class TestEmptyTexts:
    @pytest.mark.parametrize("value", ["", " ", "\n\n  \n", "\t"])
    def test_a_text_is_written_or_left_out(self, value: str) -> None:
        """An empty text, or one of white space, is one finding at its field."""
        wrong = {}
        for spot in WRITTEN:
            objects = everything()
            spot.put(objects, value)
            if (found := at_once(objects)) != [("FP206", spot.address)]:
                wrong[spot.address] = found
        assert wrong == {}
        assert len(WRITTEN) > 100
