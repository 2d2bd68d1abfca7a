"""What holds for every pack and every layer: the properties of section 4 of the format."""

import subprocess
import sys
from copy import deepcopy

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.layer_strategies import (
    OF_PACK,
    PREFIXES,
    bases,
    chains,
    crooked,
    layout,
    pairs,
    permuted,
)
from perspectief.findings import Finding
from perspectief.layers import Chain, Layer, Resolved, apply, compose
from perspectief.layers.diff import diff
from perspectief.loading import read
from perspectief.structure import structure

few = settings(max_examples=10)
fewer = settings(max_examples=6)


def summary(findings: list[Finding]) -> list[tuple[str, str, str]]:
    """Give what findings say, in an order that does not depend on that of the statements."""
    return sorted((each.code, each.address, repr(sorted(each.params))) for each in findings)


def errors(findings: list[Finding]) -> list[tuple[str, str]]:
    """Give the errors among findings."""
    return [(each.code, each.address) for each in findings if each.severity == "error"]


def test_every_kind_and_part_has_an_annotation() -> None:
    """The drawn packs are read off the model, so that a new kind is drawn without a change."""
    assert {"questions", "function_group", "parameters", "team", "kit", "words"} <= set(OF_PACK)


@few
@given(chains())
def test_sound_layers_give_no_error(layers: tuple[Layer, ...]) -> None:
    """Statements as the format wants them compose and structure without an error."""
    resolved, findings = compose(layers)
    _, wrong = structure(resolved, Chain(layers))
    assert errors([*findings, *wrong]) == []


class TestDeterminism:
    @few
    @given(chains(), st.data())
    def test_the_same_layers_give_the_same_result(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """Composing equal layers again gives the same objects in the same order, and findings."""
        layers = (*layers, data.draw(crooked("loo", layers[-1])))
        again = deepcopy(layers)
        resolved, findings = compose(layers)
        twice, found = compose(again)
        assert layout(resolved.objects) == layout(twice.objects)
        assert (resolved, findings) == (twice, found)

    def test_the_hash_seed_does_not_matter(self) -> None:
        """Another order of sets in the interpreter gives the same bytes of JSON and findings."""
        program = (
            "import perspectief\n"
            "print(perspectief.to_json(perspectief.load('secretaresse')))\n"
            "print([f.address for f in perspectief.check('secretaresse')])\n"
        )
        outputs = {
            subprocess.run(
                [sys.executable, "-c", program],
                env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
                check=True,
                capture_output=True,
            ).stdout
            for seed in ("0", "1")
        }
        assert len(outputs) == 1


class TestNothingSaid:
    @few
    @given(chains())
    def test_an_empty_layer_changes_nothing(self, layers: tuple[Layer, ...]) -> None:
        """A layer without statements gives what is below it, and no finding."""
        below, _ = compose(layers)
        resolved, findings = apply(below, Layer(id="leeg", prefixes=("leeg",)))
        assert resolved == below
        assert layout(resolved.objects) == layout(below.objects)
        assert findings == []

    @few
    @given(chains(), st.data())
    def test_an_empty_layer_changes_nothing_wrong_either(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """A layer without statements changes nothing in a result that has mistakes in it."""
        below, _ = compose((*layers, data.draw(crooked("loo", layers[-1]))))
        resolved, findings = apply(below, Layer(id="leeg", prefixes=("leeg",)))
        assert (resolved, findings) == (below, [])
        assert layout(resolved.objects) == layout(below.objects)

    @fewer
    @given(chains())
    def test_empty_statements_change_nothing(self, layers: tuple[Layer, ...]) -> None:
        """A table with nothing in it changes nothing of the object that it names."""
        below, _ = compose(layers)
        free = {
            kind: {id: {} for id in tables if (kind, id) not in below.fixed}
            for kind, tables in below.objects.items()
            if kind != "pack"
        }
        said = Layer(id="leeg", prefixes=("leeg",), objects=free)
        resolved, findings = apply(below, said)
        assert (layout(resolved.objects), findings) == (layout(below.objects), [])


class TestOrderOfStatements:
    @few
    @given(chains(2), st.data())
    def test_statements_that_place_nothing_may_stand_anywhere(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """Permuting statements that place nothing changes neither the result nor the findings."""
        below, _ = compose(layers[:-1])
        resolved, findings = apply(below, layers[-1])
        other = data.draw(permuted(layers[-1], below))
        permuted_resolved, permuted_findings = apply(below, other)
        assert layout(permuted_resolved.objects) == layout(resolved.objects)
        assert permuted_resolved == resolved
        assert summary(permuted_findings) == summary(findings)

    @few
    @given(chains(), st.data())
    def test_nor_do_wrong_statements_depend_on_their_order(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """Permuting statements changes nothing when some of them are wrong either."""
        below, _ = compose(layers)
        said = data.draw(crooked("loo"))
        resolved, findings = apply(below, said)
        other, found = apply(below, data.draw(permuted(said, below)))
        assert layout(other.objects) == layout(resolved.objects)
        assert summary(found) == summary(findings)


class TestDiff:
    @few
    @given(pairs("nieuw"))
    def test_a_layer_can_lead_from_any_pack_to_any_other(self, packs: tuple[Layer, Layer]) -> None:
        """`apply(a, diff(a, b)) == b` for every pair of packs, so the format is complete."""
        (a, _), (b, _) = (compose([pack]) for pack in packs)
        resolved, findings = apply(a, diff(a, b, "nieuw", ("nieuw",)))
        assert errors(findings) == []
        assert layout(resolved.objects) == layout(b.objects)

    @few
    @given(pairs("nieuw"))
    def test_the_difference_with_itself_is_nothing(self, packs: tuple[Layer, Layer]) -> None:
        """`diff(a, a)` says nothing."""
        for pack in packs:
            a, _ = compose([pack])
            assert diff(a, deepcopy(a), "nieuw", ("nieuw",)).objects == {}

    @few
    @given(pairs("nieuw"))
    def test_what_a_diff_says_is_enough(self, packs: tuple[Layer, Layer]) -> None:
        """After its diff is applied, nothing differs any more."""
        (a, _), (b, _) = (compose([pack]) for pack in packs)
        resolved, _ = apply(a, diff(a, b, "nieuw", ("nieuw",)))
        assert diff(resolved, b, "nieuw", ("nieuw",)).objects == {}


class TestChains:
    @few
    @given(chains(2))
    def test_one_layer_can_stand_for_any_part_of_a_chain(self, layers: tuple[Layer, ...]) -> None:
        """For every prefix of a chain, one layer relative to its base gives the same result."""
        results = [compose(layers[:count])[0] for count in range(len(layers) + 1)]
        for start in range(1, len(layers)):
            for end in range(start, len(layers) + 1):
                base, wanted = results[start], results[end]
                one = diff(base, wanted, "samen", PREFIXES[start - 1 : end - 1])
                resolved, findings = apply(base, one)
                assert errors(findings) == []
                assert layout(resolved.objects) == layout(wanted.objects)

    @fewer
    @given(chains(2))
    def test_compose_is_the_fold_of_apply(self, layers: tuple[Layer, ...]) -> None:
        """Composing a chain is applying its layers one after the other."""
        resolved, findings = Resolved(), list[Finding]()
        for layer in layers:
            resolved, found = apply(resolved, layer)
            findings += found
        assert compose(layers) == (resolved, findings)


class TestValues:
    @few
    @given(chains(), st.data())
    def test_nothing_is_changed_in_place(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """Composing and taking differences leave what they are given as it was."""
        said = data.draw(crooked("loo", layers[-1]))
        below, _ = compose(layers)
        before = deepcopy((below, layers, said))
        resolved, _ = apply(below, said)
        result = deepcopy(resolved)
        diff(below, resolved, "loo", ("loo",))
        apply(resolved, layers[-1])
        assert (below, layers, said) == before
        assert layout(below.objects) == layout(before[0].objects)
        assert layout(resolved.objects) == layout(result.objects)


class TestTotality:
    @settings(max_examples=20)
    @given(st.lists(st.sampled_from(["", *PREFIXES]).flatmap(crooked), max_size=3))
    def test_any_tables_compose_and_structure(self, layers: list[Layer]) -> None:
        """Whatever stands in the tables, there is a result, and the mistakes are findings."""
        resolved, findings = compose(layers)
        if layers:
            _, wrong = structure(resolved, Chain(tuple(layers)))
            findings = [*findings, *wrong]
        assert all(each.message("nl") and each.message("en") for each in findings)

    @few
    @given(chains(), st.data())
    def test_any_layer_over_sound_ones_composes(
        self, layers: tuple[Layer, ...], data: st.DataObject
    ) -> None:
        """A layer with mistakes over sound ones gives a result, and so does one over that."""
        said = data.draw(crooked("loo", layers[-1]))
        chain = (*layers, said, data.draw(crooked("hem")))
        resolved, findings = compose(chain)
        _, wrong = structure(resolved, Chain(chain))
        assert all(each.layer for each in [*findings, *wrong])

    @few
    @given(bases(), st.data())
    def test_a_wrong_statement_leaves_the_other_objects_alone(
        self, base: Layer, data: st.DataObject
    ) -> None:
        """Objects of kinds that a layer says nothing of, and does not remove from, stay."""
        below, _ = compose([base])
        said = data.draw(crooked("loo"))
        resolved, _ = apply(below, said)
        if not resolved.removed:
            untouched = set(below.objects) - set(said.objects)
            assert all(resolved.objects[kind] is below.objects[kind] for kind in untouched)


def test_the_real_packs_differ_by_a_layer() -> None:
    """The pilot and the pack of secretaresses can be made of each other."""
    upper = read("secretaresse").chain
    whole, _ = compose(upper.layers)
    pilot, _ = compose(upper.layers[:1])
    up = diff(pilot, whole, "sec", ("sec",))
    assert layout(apply(pilot, up)[0].objects) == layout(whole.objects)
    down = diff(whole, pilot, "terug", ("terug",))
    assert layout(apply(whole, down)[0].objects) == layout(pilot.objects)
