"""A pack as JSON and back."""

import json
from datetime import date

import pytest
from hypothesis import given, settings

from helpers.raw_objects import everything, packs, structured
from perspectief import Pack, Ref, from_json, to_json
from perspectief.structure import unstructure


def plain(text: str) -> object:
    """Read JSON as strictly as any other language does."""

    def never(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    return json.loads(text, parse_constant=never)


class TestRoundTrip:
    def test_of_real_packs(self, pack: Pack) -> None:
        """`from_json(to_json(pack)) == pack`, with the same kinds in its references."""
        again = from_json(to_json(pack))
        assert again == pack
        assert hash(again) == hash(pack)
        assert list(map(repr, again.questions.values())) == list(map(repr, pack.questions.values()))

    def test_the_text_is_the_same_again(self, pack: Pack) -> None:
        """Writing what was read gives the same text, so nothing is lost on the way."""
        assert to_json(from_json(to_json(pack))) == to_json(pack)

    def test_of_an_object_with_everything(self) -> None:
        """Every field of every kind comes back."""
        pack, findings = structured(everything())
        assert findings == []
        again = from_json(to_json(pack))
        assert again == pack
        assert again.steps["een"].uses == (Ref("een", "texts"),)
        assert again.steps["een"].uses[0].kind == "texts"
        assert again.sources["een"].read == date(2026, 11, 24)

    @settings(max_examples=25)
    @given(packs())
    def test_of_any_pack(self, pack: Pack) -> None:
        """So do objects of every kind with any values."""
        text = to_json(pack)
        assert plain(text) == unstructure(pack)
        again = from_json(text)
        assert again == pack
        assert repr(again.sessions) == repr(pack.sessions)
        assert repr(again.steps) == repr(pack.steps)


class TestText:
    def test_it_is_json_for_everybody(self, pack: Pack) -> None:
        """The text is JSON without the numbers that only Python knows, and is not escaped."""
        text = to_json(pack)
        read = plain(text)
        assert isinstance(read, dict)
        assert read["id"] == pack.id
        assert "\\u" not in text

    def test_absent_is_null(self, pilot: Pack) -> None:
        """A field without a value is null, a date is text, and a reference its id."""
        said = unstructure(pilot)
        assert said["function_group"] is None
        assert said["released"] == pilot.released.isoformat() if pilot.released else False
        question = next(iter(pilot.questions.values()))
        assert said["questions"][question.id]["theme"] == str(question.theme)

    def test_order_is_kept(self, pack: Pack) -> None:
        """Objects and parts stand in the order of the content."""
        read = plain(to_json(pack))
        assert isinstance(read, dict)
        assert list(read["sessions"]) == list(pack.sessions)
        for id, session in pack.sessions.items():
            assert list(read["sessions"][id]["blocks"]) == list(session.blocks)


class TestWrongText:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "{",
            "[]",
            "{}",
            "5",
            "null",
            '"pilot"',
            '{"id": "pilot"}',
            '{"x": 1}',
            "NaN",
            "[" * 9**5,
        ],
    )
    def test_what_is_no_pack_is_a_value_error(self, text: str) -> None:
        """A text that is not that of a pack raises `ValueError`, whatever is wrong with it."""
        with pytest.raises(ValueError, match=r".+"):
            from_json(text)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("title", 5),
            ("title", ""),
            ("title", None),
            ("status", "done"),
            ("questions", []),
            ("released", "yesterday"),
            ("kit", None),
            ("surplus", 1),
        ],
    )
    def test_one_wrong_value_is_enough(self, pilot: Pack, name: str, value: object) -> None:
        """Reading JSON is as strict as reading a pack."""
        said = {**unstructure(pilot), name: value}
        with pytest.raises(ValueError, match="this JSON is not that of a pack"):
            from_json(json.dumps(said))

    def test_a_wrong_value_deep_inside(self, pilot: Pack) -> None:
        """A wrong value in a part of an object is refused too."""
        said = json.loads(to_json(pilot))
        session = next(iter(said["sessions"].values()))
        next(iter(session["blocks"].values()))["per_person"] = "2"
        with pytest.raises(ValueError, match=r".+"):
            from_json(json.dumps(said))
