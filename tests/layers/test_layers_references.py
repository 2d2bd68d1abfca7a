"""References in raw tables, and which layer says something."""

import pytest

from helpers.layer_texts import BASE, few, over, uva
from perspectief.layers import Chain, references, steps, written
from perspectief.layers.references import change_references
from perspectief.loading import read
from perspectief.model.shape import shape_of_kind


class TestReferences:
    def test_each_is_given_with_its_address(self) -> None:
        """Every reference of an object is given, with the address of the field that holds it."""
        table = BASE.objects["sessions"]["middag"]
        assert list(references(table, shape_of_kind("sessions"))) == [
            (("blocks", "gesprek", "approach"), "approaches", "rondje"),
            (("blocks", "gesprek", "questions"), "questions", "eerst"),
            (("blocks", "gesprek", "questions"), "questions", "slot"),
            (("follow_up",), "steps", "uitnodigen"),
        ]

    def test_the_kind_may_be_part_of_it(self) -> None:
        """A reference to any kind is given with the kind that it names."""
        table = BASE.objects["steps"]["uitnodigen"]
        assert list(references(table, shape_of_kind("steps"), ("steps", "uitnodigen"))) == [
            (("steps", "uitnodigen", "uses"), "texts", "uitnodiging"),
            (("steps", "uitnodigen", "uses"), "questions", "eerst"),
        ]

    def test_closed_values_are_none(self) -> None:
        """Lists of closed values hold no references."""
        assert list(references({"joins": ["hr"], "lead": "hr"}, shape_of_kind("steps"))) == []

    @pytest.mark.parametrize("value", [5, True, {"a": 1}, [5, [], {}], "rondje"])
    def test_wrong_types_hold_none(self, value: object) -> None:
        """A value of another type than it must have is passed by."""
        table = {"questions": value, "setting": value, "sources": value}
        assert list(references(table, shape_of_kind("approaches"))) == []

    def test_without_a_change_the_table_is_the_same(self) -> None:
        """A table of which no reference changes is given back itself."""
        for kind, tables in BASE.objects.items():
            for id, table in tables.items():
                shape = shape_of_kind(kind, id)
                assert change_references(table, shape, lambda _, same, __, ___: same) is table

    def test_every_reference_of_the_real_packs_leads_somewhere(self) -> None:
        """Of the real packs, what composing sees as references are references."""
        chain = read("secretaresse").chain
        seen = {
            kind
            for layer in chain.layers
            for each, tables in layer.objects.items()
            for id, table in tables.items()
            for _, kind, _ in references(table, shape_of_kind(each, id))
        }
        assert {"themes", "roles", "sources", "steps", "questions", "worksheets"} <= seen


class TestDangling:
    def test_what_does_not_exist_is_told_with_what_is_meant(self) -> None:
        """A reference to nothing is one error at its field, in the layer that says it."""
        made = over(BASE, uva(sessions='[middag.blocks.gesprek]\nquestions = ["eerts", "slot"]'))
        (found,) = made.structured()[1]
        assert (found.code, found.address) == (
            "FP303",
            "sessions/middag/blocks/gesprek#questions",
        )
        assert found.params["suggestion"] == 'Did you mean "eerst"?'
        assert (found.layer, found.path) == ("uva", "uva/sessions.toml")

    def test_a_kind_that_does_not_exist(self) -> None:
        """A reference to a misspelt kind is told with the kind that is meant."""
        made = over(BASE, uva(steps='[uitnodigen]\nuses = ["text/uitnodiging"]'))
        (found,) = made.structured()[1]
        assert (found.code, found.address) == ("FP303", "steps/uitnodigen#uses")
        assert found.params["suggestion"] == 'Did you mean "texts"?'

    def test_documents_are_no_kind(self) -> None:
        """A step may use a document, which a plugin may bring."""
        made = over(BASE, uva(steps='[uitnodigen]\nuses = ["documents/wat-dan-ook"]'))
        assert made.structured()[1] == []


CHAIN = Chain(
    (
        BASE,
        uva(
            '[parameters]\nvak = "X"',
            questions='[eerst]\ntext = "X?"\nprobes.toen = { text = "X", after = "nu" }',
            sessions='[middag.blocks.welkom]\ntitle = "X"\n[middag.blocks.uva-een]\ntitle = "Y"',
        ),
        few(questions='[eerst]\nmoment = "closing"', texts="[bedankt]\nremove = true"),
    )
)


class TestOrigin:
    @pytest.mark.parametrize(
        ("address", "id"),
        [
            ("questions/eerst", "few"),
            ("questions/eerst#text", "uva"),
            ("questions/eerst#moment", "few"),
            ("questions/eerst#roles", "basis"),
            ("questions/eerst/probes#toen", "uva"),
            ("questions/eerst/probes#nu", "basis"),
            ("questions/slot", "basis"),
            ("sessions/middag/blocks/welkom#title", "uva"),
            ("sessions/middag/blocks/welkom#who", "basis"),
            ("sessions/middag/blocks/uva-een#who", "uva"),
            ("sessions/middag#text", "basis"),
            ("texts/bedankt", "few"),
            ("pack/parameters/vak#value", "uva"),
            ("pack/parameters/vak#about", "uva"),
            ("pack/parameters/organisatie#value", "basis"),
            ("pack/kit#session", "basis"),
            ("pack#title", "few"),
            ("pack", "few"),
            ("questions/nergens#text", "few"),
        ],
    )
    def test_who_says_it(self, address: str, id: str) -> None:
        """It is the uppermost layer that says it; of what is missing, who brought the rest."""
        assert CHAIN.origin(*steps(address)).id == id


@pytest.mark.parametrize(
    "address", [("questions", "a"), ("questions", "a", "text"), ("sessions", "a", "b", "c", "d")]
)
def test_an_address_is_read_as_it_is_written(address: tuple[str, ...]) -> None:
    """`steps` gives back what `written` wrote, with or without a field."""
    assert steps(written(address)) == address
    assert steps(written(address[:-1], address[-1])) == address
