"""The hooks that structure a sound table, against cattrs with the same hooks for values."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.annotations import fields_of
from helpers.layer_strategies import anything
from helpers.raw_objects import PLACES, example, fullest, smallest
from perspectief.layers import Address, Table, compose
from perspectief.loading import read
from perspectief.model import KINDS
from perspectief.structure.converter import converter
from perspectief.structure.hooks import hook_for
from perspectief.structure.problems import problems

REFUSED = object()


def quickly(cls: type, table: object) -> Any:
    """Give what the hooks make of a table."""
    try:
        return hook_for(cls)(table)
    except Exception:
        return REFUSED


def by_cattrs(cls: type, table: object) -> Any:
    """Give what cattrs makes of a table."""
    try:
        return converter().structure(table, cls)
    except Exception:
        return REFUSED


def values(annotation: Any) -> st.SearchStrategy[Any]:
    """Draw a value: the right one, or any."""
    right = st.just(example(annotation))
    return right | right.map(crooked_inside).flatmap(lambda each: each) | anything


def crooked_inside(value: Any) -> st.SearchStrategy[Any]:
    """Draw a value with something else in one of its parts."""
    if isinstance(value, dict) and value:
        return st.sampled_from(sorted(value)).flatmap(
            lambda key: (crooked_inside(value[key]) | anything).map(lambda new: {**value, key: new})
        )
    if isinstance(value, list):
        return anything.map(lambda new: [*value, new])
    return anything


@st.composite
def tables(draw: st.DrawFn, at: Address) -> Table:
    """Draw a table for a class of the model in which some fields may be wrong or absent."""
    cls = PLACES[at]
    table = draw(st.sampled_from([fullest(cls), smallest(cls)]))
    fields = {name: annotation for name, annotation, _ in fields_of(cls)}
    for name in draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=3)):
        table[name] = draw(values(fields[name]))
    for name in draw(st.lists(st.sampled_from(sorted([*table, "surplus"])), max_size=1)):
        table.pop(name, None)
    extra = draw(st.dictionaries(st.sampled_from(["surplus", "title"]), anything, max_size=1))
    return {**table, **extra, **({"id": "een"} if at[0] in KINDS else {})}


class TestAsCattrs:
    @settings(max_examples=150)
    @given(st.data())
    def test_both_make_the_same_or_nothing(self, data: st.DataObject) -> None:
        """Of any table the hooks and cattrs make equal objects, or neither makes one."""
        at = data.draw(st.sampled_from(sorted(PLACES)))
        table = data.draw(tables(at))
        made, reference = quickly(PLACES[at], table), by_cattrs(PLACES[at], table)
        assert (made is REFUSED) == (reference is REFUSED)
        if made is not REFUSED:
            assert made == reference
            assert repr(made) == repr(reference)

    @settings(max_examples=75)
    @given(st.data())
    def test_what_is_refused_is_explained(self, data: st.DataObject) -> None:
        """What the hooks refuse, cattrs refuses with at least one mistake in words."""
        at = data.draw(st.sampled_from(sorted(PLACES)))
        table = data.draw(tables(at))
        if quickly(PLACES[at], table) is REFUSED:
            with pytest.raises(Exception) as raised:  # noqa: PT011 # cattrs raises many kinds
                converter().structure(table, PLACES[at])
            assert list(problems(raised.value, at, table)) != []

    def test_real_tables_are_made_the_same(self) -> None:
        """Of each table of a real pack both make the same object, with dates and references."""
        resolved, _ = compose(read("secretaresse").chain.layers)
        count = 0
        for kind, cls in KINDS.items():
            for id, table in resolved.objects.get(kind, {}).items():
                made = quickly(cls, {**table, "id": id})
                assert made is not REFUSED
                assert repr(made) == repr(by_cattrs(cls, {**table, "id": id}))
                count += 1
        assert count > 200

    @pytest.mark.parametrize("at", PLACES, ids="/".join)
    @pytest.mark.parametrize("value", ["", [], (), None, 0, date(2026, 1, 1)])
    def test_nothing_but_a_table_is_a_record(self, at: Address, value: object) -> None:
        """What is no table makes no record, though there be no key in it that is unknown."""
        assert quickly(PLACES[at], value) is REFUSED
        assert by_cattrs(PLACES[at], value) is REFUSED

    def test_the_drawn_tables_are_of_both_sorts(self) -> None:
        """The test itself draws sound tables and wrong ones."""
        seen = set()

        @settings(max_examples=40, database=None)
        @given(tables(("questions", "een")))
        def look(table: Table) -> None:
            seen.add(quickly(PLACES["questions", "een"], table) is REFUSED)

        look()
        assert seen == {True, False}


def test_what_is_no_annotation_of_the_model_is_told() -> None:
    """An annotation for which the model has no use is an error when its hook is asked for."""
    with pytest.raises(TypeError, match="nothing of the model is a"):
        hook_for(complex)
