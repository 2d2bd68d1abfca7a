"""Rule 5: the ledger of ids that a pack gave other names."""

import pytest

from helpers.layer_texts import BASE, Outcome, few, layer, over, uva
from perspectief.layers import apply

NEW = """
[uva-nieuw]
theme = "werk"
text = "Nieuw?"
roles = ["hr"]
[uva-buur]
theme = "werk"
text = "Buur?"
roles = ["hr"]
"""
RENAMED = uva('[renamed.questions]\nuva-oud = "uva-nieuw"', questions=NEW)


def above(pack: str = "", **kinds: str) -> Outcome:
    """Put a layer over one whose `uva-oud` is now called `uva-nieuw`."""
    return over(BASE, RENAMED, few(pack, **kinds))


class TestFollowing:
    def test_targets(self) -> None:
        """A statement under the old id changes the object under its new one, with a warning."""
        made = above(questions='[uva-oud]\ntext = "Anders?"')
        assert made.said == [("FP417", "questions/uva-oud")]
        assert made.only.severity == "warning"
        assert made.only.message("en") == '"uva-oud" is now called "uva-nieuw"'
        assert made.get("questions", "uva-nieuw")["text"] == "Anders?"
        assert "uva-oud" not in made.order("questions")

    def test_removing(self) -> None:
        """Removing by the old id removes."""
        made = above(questions="[uva-oud]\nremove = true")
        assert made.said == [("FP417", "questions/uva-oud")]
        assert "uva-nieuw" not in made.order("questions")

    def test_anchors(self) -> None:
        """An anchor by its old id is the object under its new one."""
        made = above(questions='[slot]\nbefore = "uva-oud"')
        assert made.said == [("FP417", "questions/slot#before")]
        assert made.order("questions") == ["eerst", "daarna", "slot", "uva-nieuw", "uva-buur"]

    def test_references_in_lists(self) -> None:
        """A reference by the old id names the object under its new one."""
        made = above(sessions='[middag.blocks.gesprek]\nquestions = ["uva-oud", "eerst"]')
        assert made.said == [("FP417", "sessions/middag/blocks/gesprek#questions")]
        gesprek = made.get("sessions", "middag")["blocks"]["gesprek"]
        assert gesprek["questions"] == ["uva-nieuw", "eerst"]

    def test_references_with_their_kind(self) -> None:
        """So does one that is written in full."""
        made = above(steps='[uitnodigen]\nuses = { add = ["questions/uva-oud"] }')
        assert made.said == [("FP417", "steps/uitnodigen#uses")]
        assert made.get("steps", "uitnodigen")["uses"][-1] == "questions/uva-nieuw"

    def test_references_that_stand_alone(self) -> None:
        """So does a single-valued one."""
        below = uva(
            '[renamed.themes]\nuva-oud = "uva-een"', themes='[uva-een]\ntitle = "T"\ntext = "T"'
        )
        made = over(BASE, below, few(questions='[slot]\ntheme = "uva-oud"'))
        assert made.said == [("FP417", "questions/slot#theme")]
        assert made.get("questions", "slot")["theme"] == "uva-een"

    def test_drops(self) -> None:
        """Dropping by the old id drops the new one."""
        below = uva(
            '[renamed.questions]\nuva-oud = "uva-nieuw"',
            questions=NEW,
            sessions='[middag.blocks.gesprek]\nquestions = { add = ["uva-nieuw"] }',
        )
        drop = '[middag.blocks.gesprek]\nquestions = { drop = ["uva-oud"] }'
        made = over(BASE, below, few(sessions=drop))
        assert made.said == [("FP417", "sessions/middag/blocks/gesprek#questions")]
        assert made.get("sessions", "middag")["blocks"]["gesprek"]["questions"] == ["eerst", "slot"]

    def test_the_kit(self) -> None:
        """References in `pack.toml` are followed too."""
        made = above('[kit]\nquestions = { include = ["uva-oud"] }')
        assert made.said == [("FP417", "pack/kit/questions#include")]
        assert made.get("pack", "kit")["questions"]["include"] == ["uva-nieuw"]

    def test_renaming_after_renaming(self) -> None:
        """Old ids are followed to the last, in one ledger."""
        ledger = '[renamed.questions]\nuva-oudst = "uva-oud"\nuva-oud = "uva-nieuw"'
        made = over(
            BASE, uva(ledger, questions=NEW), few(questions='[uva-oudst]\ntext = "Anders?"')
        )
        assert made.only.message("en") == '"uva-oudst" is now called "uva-nieuw"'
        assert made.get("questions", "uva-nieuw")["text"] == "Anders?"

    def test_only_of_its_kind(self) -> None:
        """The same id in another kind is another object."""
        assert above(themes='[uva-oud]\ntitle = "X"').said == [("FP302", "themes/uva-oud")]


class TestTwoNames:
    def test_statements_under_both_are_one(self) -> None:
        """What is said under the old and under the new id is said of one object."""
        made = above(questions='[uva-oud]\ntext = "A?"\n[uva-nieuw]\npurpose = "B"')
        assert made.said == [("FP417", "questions/uva-oud")]
        assert made.get("questions", "uva-nieuw")["text"] == "A?"
        assert made.get("questions", "uva-nieuw")["purpose"] == "B"

    @pytest.mark.parametrize("ids", [("uva-oud", "uva-nieuw"), ("uva-nieuw", "uva-oud")])
    def test_the_same_field_twice(self, ids: tuple[str, str]) -> None:
        """The same field under both is an error, and the value below stays."""
        one, other = ids
        made = above(questions=f'[{one}]\ntext = "A?"\n[{other}]\ntext = "B?"\npurpose = "C"')
        assert sorted(made.said) == [
            ("FP405", "questions/uva-nieuw#text"),
            ("FP417", "questions/uva-oud"),
        ]
        assert made.get("questions", "uva-nieuw")["text"] == "Nieuw?"
        assert made.get("questions", "uva-nieuw")["purpose"] == "C"


class TestParameters:
    BELOW = uva(
        '[parameters.uva_nieuw]\nvalue = "het nieuwe"\n[renamed.parameters]\nuva_oud = "uva_nieuw"'
    )

    def test_setting_a_value(self) -> None:
        """The value of a parameter may be set by its old name, with a warning."""
        made = over(BASE, self.BELOW, few('[parameters]\nuva_oud = "het oude"'))
        assert made.said == [("FP417", "pack/parameters/uva_oud")]
        assert made.get("pack", "parameters")["uva_nieuw"] == {"value": "het oude"}

    @pytest.mark.parametrize("names", [("uva_oud", "uva_nieuw"), ("uva_nieuw", "uva_oud")])
    def test_setting_it_twice(self, names: tuple[str, str]) -> None:
        """Setting it by both names is an error, and the value below stays."""
        one, other = names
        made = over(BASE, self.BELOW, few(f'[parameters]\n{one} = "A"\n{other} = "B"'))
        assert sorted(made.said) == [
            ("FP405", "pack/parameters/uva_nieuw#value"),
            ("FP417", "pack/parameters/uva_oud"),
        ]
        assert made.get("pack", "parameters")["uva_nieuw"] == {"value": "het nieuwe"}

    def test_setting_it_twice_to_what_it_cannot_be(self) -> None:
        """Nor does the first of two values of a wrong type win."""
        made = over(BASE, self.BELOW, few("[parameters]\nuva_oud = 5\nuva_nieuw = 6"))
        assert sorted(made.said) == [
            ("FP405", "pack/parameters#uva_nieuw"),
            ("FP417", "pack/parameters/uva_oud"),
        ]
        assert made.get("pack", "parameters")["uva_nieuw"] == {"value": "het nieuwe"}

    def test_filling_it_in(self) -> None:
        """A text may name it by its old name, with a warning at the text."""
        said = '[slot]\ntext = "{Uva_oud} en {uva_oud}?"'
        made = over(BASE, self.BELOW, few(questions=said))
        assert made.findings == []
        pack, found = made.structured()
        assert [(each.code, each.address) for each in found] == [
            ("FP417", "questions/slot#text")
        ] * 2
        assert found[0].layer == "few"
        assert pack.questions["slot"].text == "Het nieuwe en het nieuwe?"


class TestWhatHolds:
    @pytest.mark.parametrize(
        ("ledger", "reason"),
        [
            ('uva-oud = "uva-weg"', "the pack does not introduce the new id"),
            ('uva-oud = "slot"', "the pack does not introduce the new id"),
            ('uva-buur = "uva-nieuw"', "the old id is still in use"),
            ('eerst = "uva-nieuw"', "the old id is still in use"),
            ('anders = "uva-nieuw"', "the pack never introduced the old id"),
            ('few-een = "uva-nieuw"', "the pack never introduced the old id"),
            ('uva-oud = "uva-oud"', "it leads back to itself"),
            ('uva-oud = "uva-weg"\nuva-weg = "uva-oud"', "it leads back to itself"),
        ],
    )
    def test_a_pack_renames_only_what_it_introduced(self, ledger: str, reason: str) -> None:
        """A renaming that cannot be is an error at its old id, and is not followed."""
        made = over(BASE, uva(f"[renamed.questions]\n{ledger}", questions=NEW))
        old = ledger.partition(" ")[0]
        assert made.said[0] == ("FP418", f"pack/renamed/questions#{old}")
        assert {found.code for found in made.findings} == {"FP418"}
        assert reason in made.findings[0].message("en")
        assert made.resolved.renamed == {"questions": {}}

    def test_a_new_object_above_is_not_taken_over(self) -> None:
        """An id that a layer above introduces is its own, whatever a ledger below says."""
        below = uva('[renamed.questions]\nfew-een = "uva-nieuw"', questions=NEW)
        new = '[few-een]\ntheme = "werk"\ntext = "Van mij?"\nroles = []'
        resolved, findings = apply(over(BASE, below).resolved, few(questions=new))
        assert findings == []
        assert resolved.objects["questions"]["few-een"]["text"] == "Van mij?"

    def test_the_lowest_pack_renames_too(self) -> None:
        """The pack that extends nothing has a ledger as any other."""
        below = layer(
            "los",
            pack='[renamed.themes]\noud = "werk"',
            themes='[werk]\ntitle = "T"\ntext = "T"',
        )
        made = over(below, uva(themes='[oud]\ntitle = "X"'))
        assert made.said == [("FP417", "themes/oud")]
        assert made.get("themes", "werk")["title"] == "X"

    def test_ledgers_of_all_layers_are_kept(self) -> None:
        """The ledger of a result holds the renamings of every layer."""
        upper = few(
            '[renamed.questions]\nfew-oud = "few-een"',
            questions='[few-een]\ntheme = "werk"\ntext = "X?"\nroles = []',
        )
        made = over(BASE, RENAMED, upper)
        assert made.resolved.renamed == {
            "questions": {"uva-oud": "uva-nieuw", "few-oud": "few-een"}
        }
