"""For every field, which layer says it and in which line."""

from pathlib import Path

import pytest

import perspectief
from helpers.three_layers import BASE, QUESTIONS, UVS, Layers, write
from helpers.written import manifest
from perspectief import PackError, UnusableNameError, Why

ACTIVITIES = 'activities = ["werk", "klus"]'

THREE = ("questions/eerst", "questions/uvs-balie", "questions/slot")


def said(found: Why) -> dict[str, list[tuple[str, str, str]]]:
    """Give by address the layer, what it does, and file and line."""
    return {
        stack.address: [
            (
                each.said.layer,
                each.said.sort,
                f"{Path(each.span.path).parent.name}/{Path(each.span.path).name}:{each.span.line}"
                if each.span
                else "",
            )
            for each in stack.sentences
        ]
        for stack in found.stacks
    }


class TestPlaces:
    def test_the_stack_of_a_field(self, layers: Layers) -> None:
        """Every layer that says a field is told with its line, the uppermost first."""
        found = perspectief.why(layers.few, "questions/slot#text")
        assert found.layers == (("los", "1.0.0"), ("uvs", "1.0.0"), ("few", "1.0.0"))
        assert said(found) == {
            "questions/slot": [("few", "moves", "few/questions.toml:3")],
            "questions/slot#text": [
                ("few", "sets", "few/questions.toml:2"),
                ("los", "introduces", "los/questions.toml:10"),
            ],
        }

    def test_everything_that_a_layer_can_do(self, layers: Layers) -> None:
        """Edits, what is emptied, fixed and refused: each stands where the layer says it."""
        found = said(perspectief.why(layers.few, "questions/eerst"))
        assert found["questions/eerst#text"] == [
            ("few", "refused", "few/questions.toml:6"),
            ("uvs", "fixes", "uvs/questions.toml:5"),
            ("uvs", "sets", "uvs/questions.toml:2"),
            ("los", "introduces", "los/questions.toml:3"),
        ]
        assert found["questions/eerst#roles"][0] == ("uvs", "edits", "uvs/questions.toml:3")
        assert found["questions/eerst#purpose"][0] == ("uvs", "unsets", "uvs/questions.toml:4")
        assert found["questions/eerst/probes#toen"] == [
            ("los", "introduces", "los/questions.toml:6")
        ]

    def test_what_is_removed(self, layers: Layers) -> None:
        """Of what is gone it is told who removed it, and where."""
        found = perspectief.why(layers.few, "questions/weg#text")
        assert found.removed == "uvs"
        assert said(found)["questions/weg"] == [("uvs", "removes", "uvs/questions.toml:8")]

    def test_what_was_pruned(self, layers: Layers) -> None:
        """A list from which something removed was taken points at the removal."""
        write(
            layers.base,
            {"activities.toml": '[werk]\ntitle = "Werk"\n\n[klus]\ntitle = "Klus"\n',
             "questions.toml": QUESTIONS.replace("[slot]", f"{ACTIVITIES}\n\n[slot]"),
             "pack.toml": BASE["pack.toml"]},
            manifest("los", extends=None, prefix=None),
        )  # fmt: skip
        (layers.uvs / "activities.toml").write_text("[klus]\nremove = true\n", "utf-8")
        found = perspectief.why(layers.uvs, "questions/eerst#activities")
        assert said(found)["questions/eerst#activities"][0] == (
            "uvs", "prunes", "uvs/activities.toml:2"
        )  # fmt: skip

    def test_a_fixed_object(self, layers: Layers) -> None:
        """An object that is fixed as a whole points at the reason."""
        edited = UVS.replace("after = ", 'fixed = "Zo."\nafter = ')
        (layers.uvs / "questions.toml").write_text(edited, "utf-8")
        found = said(perspectief.why(layers.uvs, "questions/uvs-balie"))["questions/uvs-balie"]
        assert ("uvs", "fixes", "uvs/questions.toml:14") in found

    def test_a_parameter(self, layers: Layers) -> None:
        """What stands in pack.toml has its line too."""
        found = perspectief.why(layers.uvs, "pack/parameters/organisatie")
        assert said(found)["pack/parameters/organisatie#value"] == [
            ("los", "introduces", "los/pack.toml:9")
        ]


class TestStale:
    def test_what_is_out_of_date(self, layers: Layers) -> None:
        """When what a layer replaced has changed since, that is told with what it was."""
        layers.confirm()
        fresh = perspectief.why(layers.few, "questions/eerst#text").stacks[0]
        assert [each.said.stale for each in fresh.sentences] == [False] * 4
        text = QUESTIONS.replace("Wat merk je nu?", "Wat zie je nu?")
        (layers.base / "questions.toml").write_text(text, "utf-8")
        stack = perspectief.why(layers.few, "questions/eerst#text").stacks[0]
        (stale,) = [each.said for each in stack.sentences if each.said.stale]
        assert (stale.layer, stale.sort, stale.replaced) == ("uvs", "sets", "Wat zie je nu?")
        assert stale.judged is not None
        assert stale.judged.seen == "Wat merk je nu?"


class TestAddresses:
    def test_an_old_id_leads_to_the_new_one(self, layers: Layers) -> None:
        """Asked by an old id, it is told what it is called now and who renamed it."""
        write(
            layers.base,
            {"questions.toml": QUESTIONS.replace("[slot]", "[einde]"),
             "pack.toml": '[renamed.questions]\nslot = "einde"\n' + BASE["pack.toml"]},
            manifest("los", extends=None, prefix=None),
        )  # fmt: skip
        found = perspectief.why(layers.few, "questions/slot#text")
        assert (found.address, found.renamed, found.asked) == (
            "questions/einde#text", "los", "questions/slot#text"
        )  # fmt: skip
        assert said(found)["questions/einde#text"][0] == ("few", "sets", "few/questions.toml:2")

    def test_a_field_that_nobody_says(self, layers: Layers) -> None:
        """A field that exists and that no layer says has no stack."""
        assert perspectief.why(layers.uvs, "questions/eerst#sensitive").stacks == ()

    @pytest.mark.parametrize(
        ("address", "reason", "known"),
        [
            ("question/eerst", "no-kind", ("questions",)),
            ("questions", "no-address", ()),
            ("questions/", "no-address", ()),
            ("questions/eers", "not-said", ("questions/eerst",)),
            ("questions/xyz", "not-said", THREE),
            ("questions/eerst#txt", "not-said", ("questions/eerst#text",)),
            ("questions/eerst/probes#ton", "not-said", ("questions/eerst/probes#toen",)),
            ("pack/parameter", "not-said", ("pack/parameters",)),
            ("pack/parameters/organisati", "not-said", ("pack/parameters/organisatie",)),
            ("questions/eerst/text/x", "not-said", ()),
        ],
    )  # fmt: skip
    def test_what_no_layer_knows(
        self, layers: Layers, address: str, reason: str, known: tuple[str, ...]
    ) -> None:
        """What no layer knows is refused, with what was probably meant."""
        with pytest.raises(UnusableNameError) as raised:
            perspectief.why(layers.uvs, address)
        assert (raised.value.reason, raised.value.known) == (reason, known)

    def test_what_cannot_be_read(self, layers: Layers) -> None:
        """When a file cannot be read nobody can say who says what."""
        (layers.uvs / "questions.toml").write_text("[", "utf-8")
        with pytest.raises(PackError):
            perspectief.why(layers.uvs, "questions/eerst")
