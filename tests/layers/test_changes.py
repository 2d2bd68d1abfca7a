"""What differs between two results, what a layer can say of it, and what a release asks for."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.layer_strategies import chains, layout
from helpers.layer_texts import BASE, layer, over, uva
from helpers.unsaid import unsaid
from helpers.upkeep import edited, shown
from perspectief.layers import Resolved, apply, compose
from perspectief.layers.changes import changes
from perspectief.layers.diff import diff
from perspectief.layers.leaves import ABSENT
from perspectief.layers.release import classify, level

NEW = '[nieuw]\ntheme = "werk"\ntext = "X"\nroles = ["hr"]\n'


def between(pack: str = "", **kinds: str) -> list[tuple[str, str, str, object, object]]:
    """Give the changes that a layer makes to the base."""
    below, _ = compose([BASE])
    said = changes(below, over(BASE, uva(pack, **kinds)).resolved)
    return [(shown(each.at), each.sort, each.of, each.old, each.new) for each in said]


class TestChanges:
    def test_fields_and_texts(self) -> None:
        """A changed field is told with both values, an absent one as absent."""
        assert between(questions='[eerst]\ntext = "X"\nunset = ["sensitive"]\n') == [
            ("questions/eerst/text", "changed", "field", "Wat merk je nu?", "X"),
            ("questions/eerst/sensitive", "removed", "field", "Vraag het rustig.", ABSENT),
        ]

    def test_parts_and_objects(self) -> None:
        """A new or removed part or object is told as a whole."""
        said = between(
            steps="[uitnodigen.checklist]\nzaal = { remove = true }\nuva-x = 'X'\n",
            texts="[bedankt]\nremove = true\n",
        )
        assert said == [
            ("steps/uitnodigen/checklist/uva-x", "added", "part", ABSENT, "X"),
            ("steps/uitnodigen/checklist/zaal", "removed", "part", "De zaal is geboekt.", ABSENT),
            ("texts/bedankt", "removed", "object", BASE.objects["texts"]["bedankt"], ABSENT),
        ]

    def test_inside_parts_and_records(self) -> None:
        """Of a part or a record only the field that differs is told."""
        run = "[rondje.run.ronde]\nminutes = 5\n[rondje.group]\nmax = 8\n"
        assert [each[0] for each in between(approaches=run)] == [
            "approaches/rondje/group/max",
            "approaches/rondje/run/ronde/minutes",
        ]

    def test_order(self) -> None:
        """What stands elsewhere is told, the fewest that can be."""
        assert between(questions='[slot]\nplace = "first"\n') == [
            ("questions/slot", "moved", "object", ABSENT, ABSENT)
        ]

    def test_parts_of_the_manifest(self) -> None:
        """Parameters, team, kit and words are told like other content."""
        said = between(
            '[parameters.vak]\nvalue = "ons vak"\n[kit]\nsession = "x"\n'
            "[function_group]\nremove = true\n[team.uva-rol]\nmin = 1\ntext = 'X'\n"
        )
        assert [each[:2] for each in said] == [
            ("pack/function_group", "removed"),
            ("pack/kit/session", "changed"),
            ("pack/parameters/vak/value", "changed"),
            ("pack/team/uva-rol", "added"),
        ]

    def test_what_is_renamed_is_not_gone(self) -> None:
        """An object with another id is told as renamed, and its content field by field."""
        old = layer("los", questions=NEW)
        new = layer("los", pack='renamed.questions.nieuw = "nieuwer"',
                    questions=NEW.replace("nieuw", "nieuwer").replace('"X"', '"Y"'))  # fmt: skip
        said = changes(compose([old])[0], compose([new])[0])
        assert [(shown(each.at), each.sort) for each in said] == [
            ("questions/nieuwer", "renamed"),
            ("questions/nieuwer/text", "changed"),
            ("questions/nieuw", "ledger"),
        ]

    def test_a_renamed_parameter_is_not_gone(self) -> None:
        """A parameter with another name is told as renamed."""
        old = layer("los", pack='[parameters.een]\nvalue = "x"\n')
        new = layer(
            "los", pack='[parameters.twee]\nvalue = "y"\n[renamed.parameters]\neen = "twee"'
        )
        said = changes(compose([old])[0], compose([new])[0])
        assert [(shown(each.at), each.sort) for each in said] == [
            ("pack/parameters/twee", "renamed"),
            ("pack/parameters/twee/value", "changed"),
            ("parameters/een", "ledger"),
        ]

    @pytest.mark.parametrize("order", [("een", "twee"), ("twee", "een")])
    def test_a_parameter_that_another_replaces_is_gone(self, order: tuple[str, str]) -> None:
        """One whose name leads to a parameter that was there is gone, whatever their order."""
        names = {
            "een": '[parameters.een]\nvalue = "x"\n',
            "twee": '[parameters.twee]\nvalue = "y"\n',
        }
        old = layer("los", pack="".join(names[each] for each in order))
        new = layer("los", pack=names["twee"] + '[renamed.parameters]\neen = "twee"')
        said = changes(compose([old])[0], compose([new])[0])
        assert [(shown(each.at), each.sort) for each in said] == [
            ("pack/parameters/een", "removed"),
            ("parameters/een", "ledger"),
        ]

    def test_what_is_fixed(self) -> None:
        """What is newly fixed is told with its reason, and so is what is free again."""
        fixed = over(BASE, uva(questions='[slot]\nfixed = "Zo."\n[eerst]\nfixed.text = "Zo."\n'))
        below, _ = compose([BASE])
        there = changes(below, fixed.resolved)
        assert [(shown(each.at), each.sort, each.of, each.new) for each in there] == [
            ("questions/slot", "fixed", "object", "Zo."),
            ("questions/eerst/text", "fixed", "field", "Zo."),
        ]
        back = changes(fixed.resolved, below)
        assert {(each.sort, each.old) for each in back} == {("freed", "Zo.")}

    @settings(max_examples=10)
    @given(chains(2))
    def test_there_are_none_between_equals(self, layers: tuple[object, ...]) -> None:
        """Nothing differs exactly when two results are the same."""
        results = [compose(layers[:count])[0] for count in range(1, len(layers) + 1)]
        for one in results:
            assert changes(one, one) == []
        for one, other in pairwise(results):
            same = layout(one.objects) == layout(other.objects)
            same = same and (one.fixed.keys(), one.renamed) == (other.fixed.keys(), other.renamed)
            assert (changes(one, other) == []) == same


def said_again(a: Resolved, b: Resolved) -> Resolved:
    """Give what comes of the difference, put over the one."""
    return apply(a, diff(a, b))[0]


class TestEveryPair:
    @settings(max_examples=15)
    @given(chains(0, 2), chains(0, 2), st.booleans())
    def test_a_layer_leads_from_any_result_to_any_other(
        self, one: tuple[object, ...], other: tuple[object, ...], free: bool
    ) -> None:
        """`apply(a, diff(a, b)) == b` for every pair, but for what the format keeps for others."""
        a, b = compose(one)[0], compose(other)[0]
        if free:
            # Of a result on which nothing stands there is nothing that cannot be said.
            a = Resolved(objects=a.objects)
        left = unsaid(a, b)
        assert {each.sort for each in left} <= {"freed", "fixed", "ledger", "moved"} or a.fixed
        if not (a.fixed or a.renamed):
            assert layout(said_again(a, b).objects) == layout(b.objects)
            assert {each.sort for each in left} <= {"fixed", "ledger"}

    def test_what_is_fixed_is_carried(self) -> None:
        """The difference fixes what the other fixes: objects, parts and fields."""
        a = over(BASE).resolved
        b = over(BASE, uva(questions='[slot]\nfixed = "Zo."\ntext = "X"\n',
                           steps='[uitnodigen]\nfixed.text = "Zo."\n'
                           "[uitnodigen.checklist]\nzaal = { fixed = 'Zo.' }\n"
                           "lijst = { text = 'X', fixed = 'Zo.' }\n")).resolved  # fmt: skip
        assert unsaid(a, b) == []
        assert said_again(a, b).fixed.keys() == b.fixed.keys()

    def test_the_ledger_is_carried(self) -> None:
        """The difference renames what the other renamed."""
        a, _ = compose([layer("los", questions=NEW)])
        b, _ = compose([layer("los", pack='renamed.questions.nieuw = "nieuwer"',
                              questions=NEW.replace("nieuw", "nieuwer"))])  # fmt: skip
        assert unsaid(a, b) == []
        assert said_again(a, b).renamed == {"questions": {"nieuw": "nieuwer"}}

    def test_a_part_of_the_manifest_that_was_removed(self) -> None:
        """What a layer below removed from `pack.toml` can be said again."""
        a = over(BASE, uva("[function_group]\nremove = true\n")).resolved
        assert unsaid(a, compose([BASE])[0]) == []


class TestUnsaid:
    def test_what_is_fixed_below(self) -> None:
        """Counterexample: what is fixed below and different in the other cannot be said."""
        a = over(BASE, uva(questions='[slot]\nfixed = "Zo."\n')).resolved
        b, _ = compose([edited(questions='[slot]\ntext = "X"\n')])
        assert {(shown(each.at), each.sort) for each in unsaid(a, b)} == {
            ("questions/slot", "freed"),
            ("questions/slot/text", "changed"),
        }

    def test_fixed_for_another_reason_and_fixed_twice(self) -> None:
        """Counterexample: a reason that differs, and one for a field of what is fixed whole."""
        one = over(BASE, uva(questions='[slot]\nfixed = "Zo."\n')).resolved
        other = over(BASE, uva(questions='[slot]\nfixed = "Anders."\n')).resolved
        assert [each.sort for each in unsaid(one, other)] == ["fixed"]
        part = uva(questions='[slot]\nfixed.text = "Zo."\n')
        whole = layer("few", "few", questions='[slot]\nfixed = "Zo."\n')
        both = over(BASE, part, whole).resolved
        assert [shown(each.at) for each in unsaid(over(BASE).resolved, both)] == [
            "questions/slot/text"
        ]

    def test_an_id_that_was_renamed_and_is_used_again(self) -> None:
        """Counterexample: a statement about the old id would be one about the new one."""
        a, _ = compose([layer("los", pack='renamed.questions.nieuw = "nieuwer"',
                              questions=NEW.replace("nieuw", "nieuwer"))])  # fmt: skip
        b, _ = compose([layer("los", questions=NEW)])
        assert "questions/nieuw" in {shown(each.at) for each in unsaid(a, b)}

    def test_a_layer_with_a_prefix(self) -> None:
        """Counterexample: with a prefix it introduces no other id, and changes none of its own."""
        a, _ = compose([BASE])
        b, _ = compose([edited(questions=NEW)])
        assert unsaid(a, b) == []
        assert [shown(each.at) for each in unsaid(a, b, ("uva",))] == ["questions/nieuw"]
        own = over(BASE, uva(questions=NEW.replace("nieuw", "uva-nieuw"))).resolved
        other = over(BASE, uva(questions=NEW.replace("nieuw", "uva-nieuw").replace("X", "Y")))
        assert unsaid(own, other.resolved) == []
        assert [shown(each.at) for each in unsaid(own, other.resolved, ("uva",))] == [
            "questions/uva-nieuw/text"
        ]


def asked(old: str = "", new: str = "", kind: str = "approaches", pack: str = "") -> str | None:
    """Give what a release asks for in which these statements are replaced."""
    one = edited(**{kind: old}) if old else BASE
    other = edited(**{kind: new}) if new else BASE
    wanted = over(other, uva(pack)).resolved if pack else compose([other])[0]
    return level(classify(compose([one])[0], wanted))


class TestRelease:
    @pytest.mark.parametrize(
        ("kind", "new", "wanted"),
        [
            ("texts", "[bedankt]\nremove = true\n", "major"),
            ("steps", "[uitnodigen.checklist.zaal]\nremove = true\n", "major"),
            ("approaches", "[rondje.group]\nmax = 8\n", "major"),
            ("approaches", "[rondje.group]\nmin = 6\n", "major"),
            ("approaches", "[kaarten]\nsetting = ['online']\n", "major"),
            ("approaches", "[rondje.group]\nmax = 16\n", "minor"),
            ("approaches", "[rondje]\nsetting = ['on-site', 'online']\n", "minor"),
            ("approaches", "[rondje.run.ronde]\nminutes = 12\n", "minor"),
            ("questions", NEW, "minor"),
            ("questions", "[eerst]\nunset = ['sensitive']\n", "minor"),
            ("questions", '[eerst]\ntext = "X"\n', "patch"),
            ("questions", '[slot]\nplace = "first"\n', "patch"),
            ("questions", '[eerst]\ntext = """\nWat merk\nje nu?\n"""\n', None),
        ],
    )
    def test_what_a_change_asks_for(self, kind: str, new: str, wanted: str | None) -> None:
        """What breaks a layer above asks for a major version, what is new for a minor one."""
        assert asked(new=new, kind=kind) == wanted

    @pytest.mark.parametrize(
        ("pack", "wanted"),
        [
            ("[team.hr]\nmin = 2\n", "major"),
            ("[kit]\nquestions = { max = 8 }\n", "major"),
            ("[limits]\nsentence = 20\n", "major"),
            ('[parameters.uva_woord]\nvalue = ""\n', "major"),
            ('[parameters.uva_woord]\nvalue = "x"\n', "minor"),
        ],
    )
    def test_limits_and_parameters(self, pack: str, wanted: str) -> None:
        """A tighter limit, or a parameter that a layer must fill in, asks for a major version."""
        assert asked(pack=pack) == wanted

    def test_renamed_and_fixed(self) -> None:
        """A removal with a new id breaks nothing; fixing something does, freeing it does not."""
        old, _ = compose([layer("los", questions=NEW)])
        new, _ = compose([layer("los", pack='renamed.questions.nieuw = "nieuwer"',
                                questions=NEW.replace("nieuw", "nieuwer"))])  # fmt: skip
        assert level(classify(old, new)) == "minor"
        fixed, _ = compose([layer("los", questions=f'{NEW}fixed = "Zo."\n')])
        assert level(classify(old, fixed)) == "major"
        assert level(classify(fixed, old)) == "minor"

    def test_the_most_important_comes_first(self) -> None:
        """Changes come by what they ask for, each with its reason."""
        new = edited(questions='[eerst]\ntext = "X"\n', texts="[bedankt]\nremove = true\n")
        said = classify(compose([BASE])[0], compose([new])[0])
        assert [(each.level, each.why) for each in said] == [
            ("major", "removed"),
            ("patch", "text"),
        ]
