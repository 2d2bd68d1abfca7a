"""Every key is one that its object has, and those that an object needs are there."""

import pytest

from helpers.annotations import fields_of
from helpers.layer_strategies import manifest
from helpers.raw_objects import (
    PLACES,
    at_once,
    everything,
    fullest,
    put,
    smallest,
    structured,
)
from perspectief.layers import Address
from perspectief.model import KINDS

NAMES = ["/".join(at) for at in PLACES]


@pytest.mark.parametrize("at", PLACES, ids=NAMES)
class TestEveryClass:
    def written(self, at: Address) -> str:
        """Give the address as findings write it."""
        return "/".join(at)

    def test_an_unknown_key_is_one_finding(self, at: Address) -> None:
        """A key that an object does not have is one finding at that key."""
        objects = everything()
        put(objects, (*at, "zomaar"), "X")
        assert at_once(objects) == [("FP201", f"{self.written(at)}#zomaar")]

    def test_a_required_key_is_missed(self, at: Address) -> None:
        """Each required key that is absent is one finding at that key."""
        for name, _, required in fields_of(PLACES[at]):
            objects = everything()
            table = fullest(PLACES[at])
            del table[name]
            put(objects, at, table)
            wanted = [("FP202", f"{self.written(at)}#{name}")] if required else []
            assert at_once(objects) == wanted

    def test_a_misspelt_key_is_one_finding(self, at: Address) -> None:
        """A misspelt key that is the missing one is one finding, with the key that is meant."""
        for name, _, required in fields_of(PLACES[at]):
            if required:
                objects = everything()
                table = fullest(PLACES[at])
                table[f"{name}x"] = table.pop(name)
                put(objects, at, table)
                (found,) = structured(objects)[1]
                assert (found.code, found.address) == ("FP201", f"{self.written(at)}#{name}x")
                assert found.params["suggestion"] == f'Did you mean "{name}"?'
                assert found.params["suggestion_nl"] == f'Bedoel je "{name}"?'

    def test_nothing_at_all(self, at: Address) -> None:
        """Of an empty table each required key is missed."""
        objects = everything()
        put(objects, at, {})
        assert sorted(at_once(objects)) == sorted(
            ("FP202", f"{self.written(at)}#{name}") for name in smallest(PLACES[at])
        )


class TestParts:
    def test_keys_in_parts(self) -> None:
        """Unknown, misspelt and missing keys are told of parts and records too."""
        objects = everything()
        put(objects, ("approaches", "een", "run", "a"), {"minuts": 5, "text": "X", "zo": 1})
        put(objects, ("approaches", "een", "group"), {"min": 1})
        assert sorted(at_once(objects)) == [
            ("FP201", "approaches/een/run/a#minuts"),
            ("FP201", "approaches/een/run/a#zo"),
            ("FP202", "approaches/een/group#max"),
        ]


class TestSeveral:
    def test_every_mistake_is_told(self) -> None:
        """An object with several mistakes gives a finding for each."""
        objects = everything()
        table = {**fullest(KINDS["questions"]), "roles": "hr", "moment": "straks", "tekst": "X"}
        del table["text"]
        put(objects, ("questions", "een"), table)
        assert sorted(at_once(objects)) == [
            ("FP201", "questions/een#tekst"),
            ("FP203", "questions/een#roles"),
            ("FP204", "questions/een#moment"),
        ]

    def test_two_misspelt_keys_are_two(self) -> None:
        """Each misspelt key takes one of the missing ones."""
        objects = everything()
        table = fullest(KINDS["themes"])
        table["titel"], table["tekst"] = table.pop("title"), table.pop("text")
        put(objects, ("themes", "een"), table)
        found = structured(objects)[1]
        assert {each.params["key"]: each.params["suggestion"] for each in found} == {
            "titel": 'Did you mean "title"?',
            "tekst": 'Did you mean "text"?',
        }

    def test_items_of_a_list(self) -> None:
        """Each wrong item of a list is told."""
        objects = everything()
        put(objects, ("approaches", "een", "setting"), ["online", 5, "buiten"])
        assert sorted(at_once(objects)) == [
            ("FP203", "approaches/een#setting"),
            ("FP204", "approaches/een#setting"),
        ]

    def test_the_other_objects_are_there(self) -> None:
        """An object that is wrong is left out; what is right beside it stays."""
        objects = everything()
        put(objects, ("themes", "twee"), fullest(KINDS["themes"]))
        put(objects, ("themes", "een", "title"), 5)
        pack, findings = structured(objects)
        assert list(pack.themes) == ["twee"]
        assert list(pack.questions) == ["een"]
        assert [(each.code, each.address) for each in findings] == [("FP203", "themes/een#title")]


class TestIds:
    def test_an_id_stands_between_brackets(self) -> None:
        """`id` is no key of an object: its id is that of its table."""
        objects = everything()
        put(objects, ("themes", "een", "id"), "anders")
        pack, (found,) = structured(objects)
        assert (found.code, found.address) == ("FP201", "themes/een#id")
        assert pack.themes["een"].id == "een"


class TestManifest:
    @pytest.mark.parametrize("name", ["version", "title", "language", "status", "licence"])
    def test_what_a_pack_says_of_itself_is_held_to_the_same(self, name: str) -> None:
        """The own fields of `pack.toml` are required and have their types too."""
        said = manifest("los")
        empty = "FP204" if name == "status" else "FP206"
        for change, code in (({name: 5}, "FP203"), ({name: ""}, empty), ({}, "FP202")):
            table = {key: value for key, value in said.items() if key != name}
            _, findings = structured(everything(), {**table, **change})
            assert [(each.code, each.address) for each in findings] == [(code, f"pack#{name}")]

    def test_there_is_a_pack_all_the_same(self) -> None:
        """With a wrong manifest there is a pack to look at, with all its objects."""
        pack, findings = structured(everything(), {"title": 5})
        assert findings
        assert all(list(getattr(pack, kind)) == ["een"] for kind in KINDS)
