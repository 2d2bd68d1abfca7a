"""What holds for the lock of every layer, sound or not."""

import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.layer_strategies import chains, crooked, layout
from helpers.upkeep import BASE, locked, on, shown, stale, uva
from perspectief.layers import Chain, Layer, apply
from perspectief.layers.leaves import ABSENT, all_objects, field_at, found_at, keyed, leaves
from perspectief.layers.lock import Lock, record
from perspectief.layers.lock_table import as_table, from_table
from perspectief.layers.overrides import overrides
from perspectief.layers.put import put
from perspectief.layers.standing import standing
from perspectief.layers.upgrade import upgrade
from perspectief.layers.upkeep import confirm, judge
from perspectief.layers.why import why
from perspectief.source.lock_file import lock_text

few = settings(max_examples=10)


@few
@given(chains(2))
def test_what_was_just_recorded_asks_for_nothing(layers: tuple[Layer, ...]) -> None:
    """On the base that its author saw, a sound layer asks for no look, and nothing is new."""
    stand = standing(Chain(layers))
    lock = locked(stand)
    assert stale(stand, lock) == []
    rows, layer, after = upgrade(stand, lock)
    assert {row.result for row in rows} <= {"kept", "redundant", "retargeted"}
    before, now = (apply(stand.below, each)[0] for each in (stand.layer, layer))
    assert layout(before.objects) == layout(now.objects)
    assert after.digest == lock.digest


@few
@given(chains(), st.data())
def test_any_layer_is_judged(layers: tuple[Layer, ...], data: st.DataObject) -> None:
    """Whatever stands in a layer, and in the one below it, each statement has an answer."""
    below = data.draw(crooked("loo", layers[-1]))
    chain = Chain((*layers, below, data.draw(crooked("uva", layers[-1]))))
    stand = standing(chain)
    lock = record(stand, confirm(stand, Lock()))
    back, strange = from_table(tomli.loads(lock_text(as_table(lock))))
    assert (back.digest, strange) == (lock.digest, [])
    rows, layer, after = upgrade(stand, lock)
    again = standing(Chain((*layers, below, layer)))
    opened = {(row.at, row.result) for row in rows if row.open}
    assert opened == {(each.at, each.verdict) for each in stale(again, after)}
    at = next(all_objects(stand.below.objects))
    assert set(leaves(stand.below.objects, *at)) <= set(why(Chain(chain.layers[:-1]), at))


@few
@given(chains(2))
def test_an_override_is_found_in_the_result(layers: tuple[Layer, ...]) -> None:
    """What a layer sets is what comes of it, at the address of the override."""
    stand = standing(Chain(layers))
    resolved, _ = apply(stand.below, stand.layer)
    for each in overrides(stand.below, stand.layer):
        now = found_at(resolved.objects, each.at)
        if each.sort == "set":
            assert now == each.ours
        elif each.sort in ("unset", "remove"):
            assert now is ABSENT
        assert found_at(stand.below.objects, each.at) == each.now


class TestManifest:
    def test_what_is_removed_or_fixed_of_it(self) -> None:
        """A part of `pack.toml` that is taken away is kept whole; a fixed one cannot be changed."""
        ours = uva("[function_group]\nremove = true\n[kit]\nsession = 'x'\n")
        lock = locked(on(BASE, ours))
        assert lock.seen[("pack", "function_group")] == BASE.objects["pack"]["function_group"]
        below = uva("[function_group]\nremove = true\n[team]\nfixed = 'Zo.'\n")
        above = uva("[function_group]\nname = 'X'\n[team.hr]\nmin = 2\n")
        stand = on((BASE, below), above)
        assert {shown(each.at): each.verdict for each in judge(stand, Lock())} == {
            "pack/function_group": "gone",
            "pack/team": "fixed",
        }

    def test_a_parameter_that_is_gone(self) -> None:
        """Setting a parameter that is not there is told as gone, whatever its name looks like."""
        stand = on(BASE, uva('parameters.geen_woord = "x"\n'))
        assert [(shown(each.at), each.verdict) for each in judge(stand, Lock())] == [
            ("pack/parameters/geen_woord", "gone")
        ]


class TestLeaves:
    def test_what_is_no_table_is_a_leaf(self) -> None:
        """Where a table belongs and something else stands, that is a leaf by itself."""
        objects = {"questions": {"x": 3, "y": {"probes": 3, "text": "X"}},
                   "approaches": {"z": {"run": {"a": 3}, "group": 4}}}  # fmt: skip
        assert leaves(objects, "questions", "x") == {("questions", "x"): 3}
        assert leaves(objects, "questions", "y") == {
            ("questions", "y", "probes"): 3,
            ("questions", "y", "text"): "X",
        }
        assert set(leaves(objects, "approaches", "z").values()) == {3, 4}
        assert leaves(objects, "questions", "weg") == {}
        assert keyed(objects, "questions", "x") == {}
        assert keyed(objects, "approaches", "z") == {("approaches", "z", "run"): ["a"]}

    def test_the_field_of_an_address(self) -> None:
        """An address leads to a field, through parts and records, or to none."""
        names = {
            ("questions", "x", "text"): "text",
            ("sessions", "x", "blocks", "y", "minutes"): "minutes",
            ("approaches", "x", "group", "max"): "max",
            ("steps", "x", "checklist", "y"): "checklist",
            ("pack", "parameters", "x", "value"): "value",
            ("pack", "kit", "session"): "session",
        }
        found = {at: field_at(at) for at in names}
        assert {at: each.name for at, each in found.items() if each is not None} == names
        nowhere = (("niets", "x", "y"), ("questions", "x", "niets"), ("pack", "niets", "x"))
        assert [field_at(at) for at in nowhere] == [None, None, None]


def test_putting_and_taking_away() -> None:
    """`put` changes one value, makes the tables that lead to it, and changes nothing in place."""
    tables = {"a": {"b": 1, "c": 2}}
    assert put(tables, ("a", "b"), 3) == {"a": {"b": 3, "c": 2}}
    assert put(tables, ("a", "d", "e"), 3) == {"a": {"b": 1, "c": 2, "d": {"e": 3}}}
    assert put(tables, ("a", "b"), ABSENT) == {"a": {"c": 2}}
    assert put(tables, ("x", "y"), ABSENT) == tables
    assert put(tables, (), 3) == 3
    assert tables == {"a": {"b": 1, "c": 2}}
