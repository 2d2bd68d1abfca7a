"""Rule 3: what removing does to references, and to whoever still wants the object."""

import pytest

from helpers.layer_texts import BASE, few, over, uva
from perspectief.layers import apply, compose


class TestReferences:
    def test_lists_below_lose_the_id(self) -> None:
        """Removing an object takes its id out of every list below, with one info each."""
        made = over(BASE, uva(questions="[eerst]\nremove = true"))
        assert "eerst" not in made.order("questions")
        assert made.get("sessions", "middag")["blocks"]["gesprek"]["questions"] == ["slot"]
        assert made.get("steps", "uitnodigen")["uses"] == ["texts/uitnodiging"]
        assert sorted(made.said) == [
            ("FP415", "pack/kit/questions#include"),
            ("FP415", "sessions/middag/blocks/gesprek#questions"),
            ("FP415", "steps/uitnodigen#uses"),
        ]
        assert {found.severity for found in made.findings} == {"info"}
        assert made.structured()[1] == []

    def test_lists_of_the_same_layer_lose_it(self) -> None:
        """Removing wins over a reference that the same layer adds."""
        said = '[uitnodigen]\nuses = { add = ["texts/bedankt"] }'
        made = over(BASE, uva(steps=said, texts="[bedankt]\nremove = true"))
        assert made.said == [("FP415", "steps/uitnodigen#uses")]
        assert made.get("steps", "uitnodigen")["uses"] == ["texts/uitnodiging", "questions/eerst"]

    def test_lists_above_lose_it(self) -> None:
        """A layer above that names what is removed is told so, and the name is left out."""
        below = uva(texts="[bedankt]\nremove = true")
        made = over(BASE, below, few(steps='[uitnodigen]\nuses = ["texts/bedankt"]'))
        assert made.said == [("FP415", "steps/uitnodigen#uses")]
        assert "which uva removes" in made.only.message("en")
        assert made.only.layer == "few"
        assert "uses" not in made.get("steps", "uitnodigen")

    def test_an_optional_list_that_is_empty_is_absent(self) -> None:
        """When the last id of an optional list goes, the field goes."""
        made = over(BASE, uva(activities="[agenda]\nremove = true"))
        assert made.said == [("FP415", "questions/daarna#activities")]
        assert "activities" not in made.get("questions", "daarna")

    def test_a_required_list_may_be_left_empty(self) -> None:
        """When the last id of a required list goes, the list is empty: a check sees to that."""
        made = over(BASE, uva(roles="[hr]\nremove = true"))
        assert made.get("questions", "slot")["roles"] == []

    def test_a_reference_that_stands_alone_is_an_error(self) -> None:
        """A single-valued reference to what is removed is an error at the object to change."""
        made = over(BASE, uva(themes="[plezier]\nremove = true"))
        assert made.findings == []
        assert made.get("questions", "slot")["theme"] == "plezier"
        assert [(each.code, each.address) for each in made.structured()[1]] == [
            ("FP306", "questions/slot#theme")
        ]

    def test_in_a_part_too(self) -> None:
        """A single-valued reference in a part is told with the address of the part."""
        made = over(BASE, uva(approaches="[rondje]\nremove = true"))
        assert made.said == [("FP415", "pack/kit#approaches")]
        assert [(each.code, each.address) for each in made.structured()[1]] == [
            ("FP306", "sessions/middag/blocks/gesprek#approach")
        ]

    def test_it_is_told_what_to_say_in_the_own_layer(self) -> None:
        """Nobody changes the layer below: what to say in one's own file is told, or to keep it."""
        made = over(BASE, uva(approaches="[rondje]\nremove = true"))
        (found,) = made.structured()[1]
        assert found.hint("en") == (
            "In your own sessions.toml, give [middag.blocks.gesprek] another approach, or write "
            "remove = true there. Or do not remove approaches/rondje."
        )
        assert found.hint("nl") == (
            "Geef [middag.blocks.gesprek] in je eigen sessions.toml een andere approach, of "
            "schrijf daar remove = true. Of haal approaches/rondje niet weg."
        )

    def test_a_part_of_the_manifest_cannot_be_left_out(self) -> None:
        """Of what pack.toml chooses it is told to choose something else."""
        made = over(BASE, uva(sessions="[middag]\nremove = true"))
        hints = {each.address: each.hint("en") for each in made.structured()[1]}
        assert hints["pack/kit#session"] == (
            "In your own pack.toml, give [kit] another session. Or do not remove sessions/middag."
        )

    def test_what_refers_to_it_above_is_a_wrong_reference(self) -> None:
        """A layer that names what is removed, by itself or below, is to name something else."""
        own = '[middag.blocks.gesprek]\napproach = "rondje"\n'
        made = over(BASE, uva(approaches="[rondje]\nremove = true", sessions=own))
        assert [each.code for each in made.structured()[1]] == ["FP303"]

    def test_which_one_can_change(self) -> None:
        """Changing that object in the same layer settles it."""
        made = over(
            BASE, uva(themes="[plezier]\nremove = true", questions='[slot]\ntheme = "werk"')
        )
        assert made.findings == made.structured()[1] == []

    def test_a_later_layer_is_not_told_again(self) -> None:
        """What was left out below is no finding of the layers above."""
        below, _ = compose([BASE, uva(activities="[agenda]\nremove = true")])
        resolved, findings = apply(below, few(themes='[werk]\ntitle = "X"'))
        assert findings == []
        assert resolved.objects["questions"] == below.objects["questions"]


class TestWhoStillWantsIt:
    def test_changing_what_a_layer_between_removed(self) -> None:
        """A change of what is removed below is an error that names who removed it."""
        made = over(
            BASE, uva(texts="[bedankt]\nremove = true"), few(texts='[bedankt]\ntitle = "X"')
        )
        assert made.said == [("FP401", "texts/bedankt")]
        assert "removed by uva" in made.only.message("en")
        assert "bedankt" not in made.order("texts")

    def test_removing_it_again(self) -> None:
        """So is removing it once more."""
        gone = "[bedankt]\nremove = true"
        assert over(BASE, uva(texts=gone), few(texts=gone)).said == [("FP401", "texts/bedankt")]

    def test_a_part_that_a_layer_between_removed(self) -> None:
        """The same holds for keyed parts."""
        made = over(
            BASE,
            uva(steps="[uitnodigen.checklist.zaal]\nremove = true"),
            few(steps='[uitnodigen.checklist]\nzaal = "X"'),
        )
        assert made.said == [("FP401", "steps/uitnodigen/checklist/zaal")]
        assert list(made.get("steps", "uitnodigen")["checklist"]) == ["lijst", "brief"]


class TestStatement:
    def test_nothing_else_may_stand_there(self) -> None:
        """A table with `remove` and something else is an error, and does neither."""
        made = over(BASE, uva(texts='[bedankt]\nremove = true\ntitle = "X"'))
        assert made.said == [("FP402", "texts/bedankt#remove")]
        assert made.get("texts", "bedankt")["title"] == "Bedankt"

    @pytest.mark.parametrize("value", ["false", '"true"', "1"])
    def test_it_is_true_or_absent(self, value: str) -> None:
        """`remove` has one value."""
        made = over(BASE, uva(texts=f"[bedankt]\nremove = {value}"))
        assert made.said == [("FP203", "texts/bedankt#remove")]
        assert "bedankt" in made.order("texts")

    def test_what_is_not_there_cannot_be_removed(self) -> None:
        """Removing an id that does not exist below is an error, with the own prefix too."""
        made = over(BASE, uva(texts="[bedank]\nremove = true\n[uva-een]\nremove = true"))
        assert made.said == [("FP302", "texts/bedank"), ("FP302", "texts/uva-een")]

    def test_a_part_can_be_removed(self) -> None:
        """A keyed part is removed as an object is."""
        made = over(BASE, uva(approaches="[rondje.run.start]\nremove = true"))
        assert made.findings == []
        assert list(made.get("approaches", "rondje")["run"]) == ["ronde"]
