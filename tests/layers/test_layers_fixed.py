"""Rule 4: what a layer fixes, no layer above changes."""

import pytest

from helpers.layer_texts import BASE, Outcome, few, layer, over, uva
from perspectief.layers import Layer

OBJECT = uva(questions='[eerst]\nfixed = "Afgesproken met de or."')
FIELD = uva(questions='[eerst]\nfixed.text = "Zo is het vastgesteld."')
ADDRESS = "questions/eerst"


def said_over(below: Layer, **kinds: str) -> Outcome:
    """Put a layer over one that fixes something."""
    return over(BASE, below, few(**kinds))


class TestObjects:
    @pytest.mark.parametrize(
        "said",
        [
            'text = "Anders?"',
            'text = "Wat merk je nu?"',
            'purpose = "Nieuw"',
            'unset = ["moment"]',
            'roles = { add = ["hr"] }',
            'probes.toen = "Anders?"',
            'probes.few-een = "Nieuw?"',
            'after = "slot"',
            'place = "first"',
            "remove = true",
            'fixed = "Nee, door ons."',
            "",
        ],
    )
    def test_nothing_above_changes_it(self, said: str) -> None:
        """Any change, move or removal of a fixed object is an error, even an equal one."""
        made = said_over(OBJECT, questions=f"[eerst]\n{said}")
        assert made.said == [("FP404", ADDRESS)]
        assert made.get("questions", "eerst") == BASE.objects["questions"]["eerst"]
        assert made.order("questions") == ["eerst", "daarna", "slot"]

    def test_who_and_why_are_told(self) -> None:
        """The error names the layer that fixed it, and its reason."""
        found = said_over(OBJECT, questions='[eerst]\ntext = "X"').only
        assert found.message("en") == '"eerst" is fixed by uva: Afgesproken met de or.'
        assert found.hint("en") == "Only uva can change it. Leave it out here."

    def test_one_may_anchor_on_it(self) -> None:
        """Standing beside a fixed object is allowed."""
        new = 'theme = "werk"\ntext = "X?"\nroles = []'
        made = said_over(OBJECT, questions=f'[few-een]\nafter = "eerst"\n{new}')
        assert made.findings == []
        assert made.order("questions") == ["eerst", "few-een", "daarna", "slot"]

    def test_others_may_be_changed(self) -> None:
        """Fixing one object leaves the others as free as they were."""
        assert said_over(OBJECT, questions='[slot]\ntext = "X?"').findings == []

    def test_the_layer_that_fixes_it_changes_it(self) -> None:
        """The layer that fixes an object may say more of it in the same table."""
        made = over(BASE, uva(questions='[eerst]\ntext = "X?"\nfixed = "Zo."'))
        assert made.findings == []
        assert made.get("questions", "eerst")["text"] == "X?"
        assert "fixed" not in made.get("questions", "eerst")

    def test_the_lowest_pack_can_fix(self) -> None:
        """The pack that extends nothing fixes as any other."""
        below = layer("los", themes='[werk]\ntitle = "T"\ntext = "T"\nfixed = "Zo."')
        made = over(below, uva(themes='[werk]\ntitle = "X"'))
        assert made.said == [("FP404", "themes/werk")]

    def test_a_new_object_can_be_fixed(self) -> None:
        """A layer may fix what it adds, parts of it included."""
        new = """
        [uva-een]
        title = "T"
        text = "T"
        audience = []
        fixed.text = "Zo."
        [uva-een.fields]
        naam = { text = "Naam", fixed = "Zo." }
        """
        made = over(
            BASE,
            uva(texts=new),
            few(texts='[uva-een]\ntext = "X"\ntitle = "X"\nfields.naam = "X"'),
        )
        assert made.said == [
            ("FP404", "texts/uva-een#text"),
            ("FP404", "texts/uva-een/fields/naam"),
        ]
        assert made.get("texts", "uva-een")["title"] == "X"
        assert made.get("texts", "uva-een")["fields"] == {"naam": "Naam"}


class TestFields:
    @pytest.mark.parametrize("said", ['text = "Anders?"', 'text = "Wat merk je nu?"'])
    def test_a_fixed_field_stays(self, said: str) -> None:
        """A fixed field is not changed, even to what it is; the rest of the object is."""
        made = said_over(FIELD, questions=f'[eerst]\n{said}\nmoment = "closing"\nplace = "last"')
        assert made.said == [("FP404", f"{ADDRESS}#text")]
        assert made.get("questions", "eerst") == {
            **BASE.objects["questions"]["eerst"],
            "moment": "closing",
        }
        assert made.order("questions") == ["daarna", "slot", "eerst"]

    def test_the_object_cannot_be_removed(self) -> None:
        """Removing an object of which a field is fixed is an error."""
        made = said_over(FIELD, questions="[eerst]\nremove = true")
        assert made.said == [("FP404", ADDRESS)]
        assert "eerst" in made.order("questions")

    def test_it_cannot_be_unset(self) -> None:
        """Unsetting a fixed field is an error."""
        below = uva(questions='[eerst]\nfixed.sensitive = "Zo."')
        made = said_over(below, questions='[eerst]\nunset = ["sensitive"]')
        assert made.said == [("FP404", f"{ADDRESS}#unset")]
        assert "sensitive" in made.get("questions", "eerst")

    def test_a_list_and_its_edits(self) -> None:
        """A fixed list is not added to either."""
        below = uva(questions='[eerst]\nfixed.roles = "Zo."')
        made = said_over(below, questions='[eerst]\nroles = { add = ["hr"] }')
        assert made.said == [("FP404", f"{ADDRESS}#roles")]

    def test_an_absent_field_can_be_fixed(self) -> None:
        """Fixing a field that is absent keeps it so."""
        below = uva(questions='[eerst]\nfixed.purpose = "Geen doel."')
        made = said_over(below, questions='[eerst]\npurpose = "X"')
        assert made.said == [("FP404", f"{ADDRESS}#purpose")]
        assert "purpose" not in made.get("questions", "eerst")

    def test_a_field_of_parts(self) -> None:
        """Fixing a field of keyed parts fixes all of them, and their order."""
        below = uva(questions='[eerst]\nfixed.probes = "Zo."')
        made = said_over(below, questions='[eerst.probes]\nfew-een = "X"')
        assert made.said == [("FP404", f"{ADDRESS}#probes")]

    def test_one_part(self) -> None:
        """One part can be fixed by itself, and then its object stays too."""
        below = uva(approaches='[rondje.run.ronde]\nfixed.minutes = "Zo lang duurt het."')
        made = said_over(below, approaches="[rondje.run.ronde]\nminutes = 1\nper_person = 1")
        assert made.said == [("FP404", "approaches/rondje/run/ronde#minutes")]
        assert made.get("approaches", "rondje")["run"]["ronde"]["per_person"] == 1
        made = said_over(below, approaches="[rondje]\nremove = true")
        assert made.said == [("FP404", "approaches/rondje")]
        made = said_over(below, approaches="[rondje.run.ronde]\nremove = true")
        assert made.said == [("FP404", "approaches/rondje/run/ronde")]


class TestStatement:
    @pytest.mark.parametrize("said", ["fixed = true", "fixed = 3", 'fixed = ["x"]'])
    def test_it_is_a_reason(self, said: str) -> None:
        """`fixed` without a reason is an error, and fixes nothing."""
        made = over(BASE, uva(questions=f"[eerst]\n{said}"))
        assert made.said == [("FP203", f"{ADDRESS}#fixed")]
        assert made.resolved.fixed == {}

    def test_so_is_that_of_a_field(self) -> None:
        """`fixed.text` without a reason is an error, and fixes nothing."""
        made = over(BASE, uva(questions="[eerst]\nfixed.text = true"))
        assert made.said == [("FP203", f"{ADDRESS}/fixed#text")]
        assert made.resolved.fixed == {}

    def test_the_field_exists(self) -> None:
        """Fixing a field that no object of the kind has is an error, with what was meant."""
        made = over(BASE, uva(questions='[eerst]\nfixed.tekst = "Zo."'))
        assert made.said == [("FP201", f"{ADDRESS}/fixed#tekst")]
        assert made.only.params["suggestion"] == 'Did you mean "text"?'
        assert made.resolved.fixed == {}
