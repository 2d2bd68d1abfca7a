"""Rule 6: what `pack.toml` says is combined as objects are, but for what is of a pack alone."""

import pytest

from helpers.layer_texts import BASE, few, layer, over, uva
from perspectief.layers import Layer


class TestParameters:
    def test_a_layer_sets_values(self) -> None:
        """`[parameters] name = "…"` sets the value of a parameter below, and nothing else of it."""
        below = layer(
            "los", pack='[parameters.vak]\nvalue = "het vak"\narticle = "de"\nabout = "X"'
        )
        made = over(below, uva('[parameters]\nvak = "het werk"'))
        assert made.findings == []
        assert made.get("pack", "parameters")["vak"] == {
            "value": "het werk",
            "article": "de",
            "about": "X",
        }

    def test_a_parameter_that_is_not_below(self) -> None:
        """Setting a parameter that no layer declares is an error, with what was meant."""
        made = over(BASE, uva('[parameters]\norganisaties = "X"'))
        assert made.said == [("FP423", "pack/parameters#organisaties")]
        assert made.only.params["suggestion"] == 'Did you mean "organisatie"?'
        assert made.get("pack", "parameters") == BASE.objects["pack"]["parameters"]

    def test_a_layer_declares_its_own(self) -> None:
        """A new parameter is a table, and its name begins with the prefix."""
        made = over(BASE, uva('[parameters.uva_gebouw]\nvalue = "de toren"'))
        assert made.findings == []
        assert list(made.get("pack", "parameters")) == ["organisatie", "vak", "uva_gebouw"]
        made = over(BASE, uva('[parameters.gebouw]\nvalue = "de toren"'))
        assert made.said == [("FP302", "pack/parameters/gebouw")]

    def test_a_value_can_be_fixed(self) -> None:
        """A parameter is fixed as an object is."""
        below = uva('[parameters.vak]\nfixed = "Zo heet het."')
        made = over(BASE, below, few('[parameters]\nvak = "X"\norganisatie = "Y"'))
        assert made.said == [("FP404", "pack/parameters/vak")]
        assert made.get("pack", "parameters")["organisatie"] == {"value": "Y"}

    def test_an_empty_value_is_blamed_on_who_set_it(self) -> None:
        """A wrong value is told of the layer that set it, and not of the one that declared it."""
        (found,) = over(BASE, uva('[parameters]\nvak = ""')).structured()[1]
        assert (found.code, found.address) == ("FP206", "pack/parameters/vak#value")
        assert (found.layer, found.path) == ("uva", "uva/pack.toml")


class TestOtherParts:
    def test_the_team(self) -> None:
        """A role of the team is changed, added with the prefix, or removed."""
        made = over(
            BASE,
            uva(
                """
                [team.hr]
                min = 2
                [team.uva-or]
                min = 1
                text = "X"
                [team.medewerker]
                remove = true
                """
            ),
        )
        assert made.findings == []
        assert made.get("pack", "team") == {
            "hr": {"min": 2, "text": "Iemand van hr."},
            "uva-or": {"min": 1, "text": "X"},
        }

    def test_the_kit(self) -> None:
        """The choice for the table follows the rules for values."""
        made = over(
            BASE,
            uva(
                '[kit]\napproaches = { drop = ["rondje"] }\nquestions.max = 8\nunset = ["session"]'
            ),
        )
        assert made.findings == []
        assert made.get("pack", "kit") == {
            "approaches": ["kaarten"],
            "questions": {"max": 8, "include": ["eerst"]},
        }

    def test_words(self) -> None:
        """Words to avoid are words and no ids: they need no prefix, and may hold a space."""
        made = over(
            BASE, uva('[words.avoid]\nbaas = "X"\n"de vloer" = "Y"\nmanager = { remove = true }')
        )
        assert made.findings == []
        assert made.get("pack", "words") == {"avoid": {"baas": "X", "de vloer": "Y"}}

    def test_the_function_group(self) -> None:
        """The group is changed by field; codes of an inherited group need the prefix."""
        made = over(BASE, uva('[function_group]\nname = "X"\nufo.uva-b = { code = "1" }'))
        assert made.findings == []
        assert list(made.get("pack", "function_group")["ufo"]) == ["eerste", "uva-b"]
        made = over(BASE, uva('[function_group.ufo.tweede]\ncode = "1"'))
        assert made.said == [("FP302", "pack/function_group/ufo/tweede")]

    def test_a_new_function_group(self) -> None:
        """A layer that brings the group itself writes its codes without a prefix."""
        made = over(layer("los"), uva('[function_group]\nname = "X"\nufo.a = { code = "1" }'))
        assert made.findings == []

    def test_a_part_can_be_removed(self) -> None:
        """A part is removed as an object is, and then it is not below any more."""
        gone = uva("[function_group]\nremove = true")
        made = over(BASE, gone)
        assert made.findings == []
        assert made.structured()[0].function_group is None
        made = over(BASE, gone, few('[function_group]\nname = "X"'))
        assert made.said == [("FP401", "pack/function_group")]

    def test_nothing_else_stands_where_it_is_removed(self) -> None:
        """`remove` with something else, or of what is not there, is an error."""
        made = over(BASE, uva('[kit]\nremove = true\nsession = "middag"'))
        assert made.said == [("FP402", "pack/kit#remove")]
        assert over(layer("los"), uva("[kit]\nremove = true")).said == [("FP302", "pack/kit")]

    @pytest.mark.parametrize(
        ("fixed", "said", "address"),
        [
            ('[kit]\nfixed = "Zo."', '[kit]\nsession = "middag"', "pack/kit"),
            ('[kit]\nfixed.session = "Zo."', '[kit]\nsession = "middag"', "pack/kit#session"),
            ('[kit]\nfixed.session = "Zo."', "[kit]\nremove = true", "pack/kit"),
            ('[team]\nfixed = "Zo."', "[team.hr]\nmin = 3", "pack/team"),
            ('[team.hr]\nfixed.min = "Zo."', "[team.hr]\nmin = 3", "pack/team/hr#min"),
            ('[words]\nfixed.avoid = "Zo."', '[words.avoid]\nbaas = "X"', "pack/words#avoid"),
        ],
    )
    def test_a_part_can_be_fixed(self, fixed: str, said: str, address: str) -> None:
        """A part, a field of it or an entry in it is fixed as in an object."""
        made = over(BASE, uva(fixed), few(said))
        assert made.said == [("FP404", address)]
        below = over(BASE, uva(fixed)).resolved.objects["pack"]
        assert made.resolved.objects["pack"] == below == BASE.objects["pack"]

    @pytest.mark.parametrize("word", ["after", "before", "place"])
    def test_a_part_has_no_place(self, word: str) -> None:
        """The parts of `pack.toml` have no order, so a place is an error."""
        made = over(BASE, uva(f'[kit]\n{word} = "first"'))
        assert made.said == [("FP201", f"pack/kit#{word}")]


class TestNotInherited:
    UPPER = uva(
        """
        version = "2.1.0"
        title = "Boven"
        status = "piloted"
        licence = "CC0-1.0"
        """
    )

    def test_what_is_of_a_pack_alone(self) -> None:
        """Id, version, status and licence are those of the uppermost pack."""
        pack, findings = over(BASE, self.UPPER).structured()
        assert findings == []
        assert (pack.id, pack.version, pack.title) == ("uva", "2.1.0", "Boven")
        assert (pack.status, pack.licence) == ("piloted", "CC0-1.0")

    @pytest.mark.parametrize("name", ["id", "version", "title", "language", "status", "licence"])
    def test_it_must_be_said_again(self, name: str) -> None:
        """What the uppermost pack leaves out is missing, though the pack below says it."""
        manifest = {key: value for key, value in self.UPPER.manifest.items() if key != name}
        upper = Layer(id="uva", prefixes=("uva",), manifest=manifest, files={"pack": "uva.toml"})
        _, findings = over(BASE, upper).structured()
        assert [(each.code, each.address) for each in findings] == [("FP202", f"pack#{name}")]
        assert findings[0].path == "uva.toml"

    def test_layers_are_told_in_order(self) -> None:
        """A pack tells of each of its layers what it is, from the lowest up."""
        pack, _ = over(BASE, self.UPPER).structured()
        assert [(each.id, each.version, each.prefix) for each in pack.layers] == [
            ("basis", "1.0.0", None),
            ("uva", "2.1.0", "uva"),
        ]

    def test_a_ledger_is_of_its_pack(self) -> None:
        """What a pack renames does not have to be renamed again above."""
        below = layer(
            "los", pack='[renamed.themes]\noud = "werk"', themes='[werk]\ntitle = "T"\ntext = "T"'
        )
        assert over(below, uva()).resolved.renamed == {"themes": {"oud": "werk"}}
