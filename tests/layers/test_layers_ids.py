"""What is new and what exists below is read from the layer alone, by the prefix."""

import pytest

from helpers.layer_texts import BASE, few, layer, over, uva

NEW = """
theme = "werk"
text = "Nieuw?"
roles = ["hr"]
"""


def test_an_id_with_the_prefix_is_a_new_object() -> None:
    """An id that begins with the pack's own prefix is added, at the end."""
    made = over(BASE, uva(questions=f"[uva-een]\n{NEW}"))
    assert made.findings == []
    assert made.order("questions") == ["eerst", "daarna", "slot", "uva-een"]


def test_any_other_id_changes_something() -> None:
    """An id without the prefix names an object below; what is not named stays."""
    made = over(BASE, uva(questions='[eerst]\ntext = "Anders?"'))
    assert made.findings == []
    assert made.get("questions", "eerst") == {
        **BASE.objects["questions"]["eerst"],
        "text": "Anders?",
    }


def test_a_typing_error_is_no_new_object() -> None:
    """An id that is not below and has no prefix is an error, with what was meant."""
    made = over(BASE, uva(questions=f"[eerts]\n{NEW}"))
    assert made.said == [("FP302", "questions/eerts")]
    assert made.only.hint("en") == 'Did you mean "eerst"? A new id begins with "uva-".'
    assert made.order("questions") == ["eerst", "daarna", "slot"]


def test_a_prefix_alone_is_not_enough() -> None:
    """The prefix ends in a hyphen: an id that merely begins with its letters is not new."""
    assert over(BASE, uva(questions=f"[uvahoek]\n{NEW}")).said == [("FP302", "questions/uvahoek")]


def test_a_new_object_must_not_exist_below() -> None:
    """An id with the own prefix that is there already is an error, and changes nothing."""
    below = layer("oud", questions=f"[uva-een]\n{NEW}")
    made = over(below, uva(questions='[uva-een]\ntext = "Anders?"'))
    assert made.said == [("FP403", "questions/uva-een")]
    assert made.get("questions", "uva-een")["text"] == "Nieuw?"


def test_a_higher_layer_changes_what_a_lower_one_added() -> None:
    """What the layer below added is an object as any other."""
    made = over(BASE, uva(questions=f"[uva-een]\n{NEW}"), few(questions='[uva-een]\ntext = "X"'))
    assert made.findings == []
    assert made.get("questions", "uva-een")["text"] == "X"


def test_the_lowest_pack_introduces_every_id() -> None:
    """A pack that extends nothing has no prefix and needs none."""
    assert over(layer("los", questions=f"[vraag]\n{NEW}")).findings == []


@pytest.mark.parametrize(
    "id",
    ["uva-Een", "uva-een.twee", "uva_een", "uva--een", "uva-", "uva-é", f"uva-{'x' * 37}", ""],
)
def test_what_cannot_be_an_id_is_left_out(id: str) -> None:
    """An id has a-z, 0-9 and single hyphens, at most forty characters, in any layer."""
    made = over(BASE, uva(questions=f'["{id}"]\n{NEW}'))
    assert made.said == [("FP301", f"questions/{id}")]
    assert made.order("questions") == ["eerst", "daarna", "slot"]
    assert over(layer("los", questions=f'["{id}"]\n{NEW}')).order("questions") == []


def test_an_id_may_have_forty_characters() -> None:
    """The longest id has forty characters."""
    assert over(BASE, uva(questions=f'["uva-{"x" * 36}"]\n{NEW}')).findings == []


def test_the_same_id_may_exist_in_two_kinds() -> None:
    """An id is one of its kind only."""
    made = over(BASE, uva(themes='[uva-een]\ntitle="T"\ntext="T"', questions=f"[uva-een]\n{NEW}"))
    assert made.findings == []


class TestKeys:
    def test_a_new_key_in_an_inherited_object_has_the_prefix(self) -> None:
        """Keys of sub-tables inside an inherited object follow the same rule as ids."""
        made = over(BASE, uva(steps='[uitnodigen.checklist]\nuva-plan = "Het plan is klaar."'))
        assert made.findings == []
        assert list(made.get("steps", "uitnodigen")["checklist"]) == [
            "lijst",
            "zaal",
            "brief",
            "uva-plan",
        ]

    def test_without_it_the_key_must_exist(self) -> None:
        """A key that is not below and has no prefix is an error at its own address."""
        made = over(BASE, uva(steps='[uitnodigen.checklist]\nzal = "De zaal."'))
        assert made.said == [("FP302", "steps/uitnodigen/checklist/zal")]
        assert 'Did you mean "zaal"?' in made.only.hint("en")
        assert made.get("steps", "uitnodigen") == BASE.objects["steps"]["uitnodigen"]

    def test_inside_a_new_object_keys_need_no_prefix(self) -> None:
        """The keys of an object that the layer adds are its own."""
        made = over(BASE, uva(questions=f'[uva-een]\n{NEW}\nprobes.toen = "Toen?"'))
        assert made.findings == []
        assert made.get("questions", "uva-een")["probes"] == {"toen": "Toen?"}

    def test_a_field_of_an_inherited_object_is_inherited(self) -> None:
        """Keys need the prefix when the layer adds the whole field to an inherited object too."""
        made = over(BASE, uva(questions='[daarna.probes]\ntoen = "Toen?"'))
        assert made.said == [("FP302", "questions/daarna/probes/toen")]

    def test_a_key_that_cannot_be_an_id_is_left_out(self) -> None:
        """Keys of sub-tables are written as ids are, in new objects too."""
        made = over(BASE, uva(questions=f'[uva-een]\n{NEW}\n[uva-een.probes]\n"Een twee" = "X"'))
        assert made.said == [("FP301", "questions/uva-een/probes/Een twee")]
        assert made.get("questions", "uva-een")["probes"] == {}

    def test_a_key_that_a_lower_layer_added_is_changed(self) -> None:
        """The uppermost layer changes a key of the middle one by its name."""
        middle = uva(steps='[uitnodigen.checklist]\nuva-plan = "Klaar."')
        made = over(BASE, middle, few(steps='[uitnodigen.checklist]\nuva-plan = "Anders."'))
        assert made.findings == []
        assert made.get("steps", "uitnodigen")["checklist"]["uva-plan"] == "Anders."
