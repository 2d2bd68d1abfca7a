"""The rules about whole packs: their order, our own packs, and any layer at all."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.written import write_pack
from perspectief import check
from perspectief.chain import read_chain
from perspectief.discovery import find
from perspectief.hosting import host
from perspectief.layers import Chain, compose
from perspectief.model import KINDS
from perspectief.plugins import PackView
from perspectief.structure import structure

CHECKS = host(plugins=False).checks()
CODES = {each.code for each in CHECKS}
TODAY = date(2026, 11, 26)


class TestRules:
    def test_rules_come_in_the_order_of_their_codes(self) -> None:
        """Rules are given by code, so that a list of them is the same every time."""
        assert [each.code for each in CHECKS] == sorted(CODES)

    def test_a_language_that_nobody_wrote_is_english(self, tmp_path: Path) -> None:
        """Who asks for another language reads English."""
        (each,) = check(write_pack(tmp_path, {"question.toml": ""}))
        assert each.message("fr") == each.message("en")


class TestPacks:
    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    def test_our_own_packs_have_no_mistakes(self, id: str) -> None:
        """No pack of ours breaks a rule whose breach is an error, nor one of composing."""
        findings = check(id, today=TODAY)
        assert [each for each in findings if each.severity == "error"] == []
        assert {each.code for each in findings} <= CODES

    def test_rules_do_not_judge_a_pack_with_holes(self, tmp_path: Path) -> None:
        """A pack that cannot be combined is not blamed for what is missing because of that."""
        findings = check(write_pack(tmp_path, {"questions.toml": "= 1"}))
        assert [each.code for each in findings] == ["FP137"]

    def test_findings_come_in_the_order_of_the_files(self, tmp_path: Path) -> None:
        """Findings are ordered by file, and the same every time."""
        files = {"tips.toml": "[vb-b]\n[vb-a]\n", "steps.toml": "[vb-c]\n", "x.toml": ""}
        findings = check(write_pack(tmp_path, files))
        assert findings == check(tmp_path)
        assert [each.path for each in findings] == sorted(each.path for each in findings)

    def test_the_date_decides_what_is_past(self, tmp_path: Path) -> None:
        """A review date is past on the day after it, and not on the day itself."""
        (rule,) = (each for each in CHECKS if each.name == "review-date-past")
        write_pack(tmp_path, rule.bad)
        codes = [
            {each.code for each in check(tmp_path, today=date(2020, 1, day))} for day in (1, 2)
        ]
        assert codes == [set(), {rule.code}]


@cache
def layers_of(id: str) -> Chain:
    """Read an installed pack once."""
    info = find(id)
    assert info is not None
    assert info.place is not None
    chain, findings = read_chain(info.place)
    assert findings == []
    return chain


Path_ = tuple[str, ...]


def tables_in(table: dict[str, Any], path: Path_ = ()) -> Iterator[Path_]:
    """Give the path of everything in a table, at any depth."""
    for key, value in table.items():
        yield (*path, key)
        if isinstance(value, dict):
            yield from tables_in(value, (*path, key))


@cache
def paths_of(id: str) -> list[Path_]:
    """Give the path of every object, field and part of the uppermost layer of a pack."""
    return list(tables_in(layers_of(id).layers[-1].objects))


@cache
def said_of(name: str) -> list[Any]:
    """Give all values that our packs have for a field of a name, whatever it is a field of."""
    values = []
    for id in ("pilot", "secretaresse"):
        for path in paths_of(id):
            if path[-1] == name:
                value: Any = layers_of(id).layers[-1].objects
                for key in path:
                    value = value[key]
                values.append(value)
    return values


NUMBERS = [0, -1, 1, 3, 40, 1000]
SCALARS = [10**9, 2**63 - 1, 0.5, True, False, date(1, 1, 1), date(9999, 12, 31)]
TEXTS = ["", "a", "é", "kleine-stap", "documents/x", "a/b", "{medewerker}", "{", "- a\n\n- b"]
LISTS = [[], ["hr"], ["a", "a"], [1], [[]], [{}]]
TABLES = [
    *({}, {"a": {}}, {"a": 1}, {"text": "a"}, {"min": 9, "max": 1}, {"remove": True}),
    *({"add": ["hr"]}, {"drop": ["hr"]}, {"add": 1}, {"fixed": "zo"}, {"unset": ["text"]}),
    *({"after": "kleine-stap"}, {"before": 1}, {"place": "first"}, {"place": []}),
]
STRANGE = st.sampled_from([*NUMBERS, *SCALARS, *TEXTS, *LISTS, *TABLES])
OTHERS = ["remove", "unset", "fixed", "id", "zz-a", "A", "text"]


@st.composite
def mutated(draw: st.DrawFn, id: str, strange: bool) -> Chain:
    """A pack of ours whose uppermost layer was changed in a few places."""
    chain = layers_of(id)
    objects = deepcopy(chain.layers[-1].objects)
    for path in draw(st.lists(st.sampled_from(paths_of(id)), min_size=1, max_size=4)):
        table: Any = objects
        for key in path[:-1]:
            table = table.get(key)
            if not isinstance(table, dict):
                break
        if isinstance(table, dict) and path[-1] in table:
            (_spoil if strange else _vary)(draw, table, path)
    return Chain((*chain.layers[:-1], evolve(chain.layers[-1], objects=objects)))


def _vary(draw: st.DrawFn, table: dict[str, Any], path: Path_) -> None:
    """Change a value into another that could be there: most layers stay without mistakes."""
    key, value = path[-1], table[path[-1]]
    if type(value) is int:
        table[key] = draw(st.sampled_from(NUMBERS))
    elif isinstance(value, list):
        table[key] = draw(st.permutations(value))[draw(st.integers(0, 1)) :]
    elif isinstance(value, dict):
        # An object, or a part of one.
        if len(path) > 1:
            del table[key]
    else:
        table[key] = draw(st.sampled_from(said_of(key)))


def _spoil(draw: st.DrawFn, table: dict[str, Any], path: Path_) -> None:
    """Change a value into anything, or its name; a kind stays a table of tables."""
    key, content = path[-1], len(path) > 2
    if draw(st.booleans()):
        table[key] = draw(STRANGE if content else st.sampled_from(TABLES))
    else:
        table[draw(st.sampled_from(OTHERS)) if len(path) > 1 else key] = table.pop(key)


class TestAnyLayer:
    @pytest.mark.parametrize("strange", [False, True])
    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    @settings(max_examples=15)
    @given(data=st.data())
    def test_checking_never_raises(self, data: st.DataObject, id: str, strange: bool) -> None:
        """However a layer is changed, checking gives findings to be read, and no exception."""
        chain = data.draw(mutated(id, strange))
        resolved, merged = compose(chain.layers)
        pack, wrong = structure(resolved, chain)
        findings = [*merged, *wrong]
        assert {each.layer for each in findings} <= {layer.id for layer in chain.layers}
        if all(each.severity != "error" for each in findings):
            view = PackView(pack=pack, chain=chain, today=TODAY)
            # Each rule itself: checking catches what a rule raises, and goes on.
            findings += [each for rule in CHECKS for each in rule.run(view)]
        for each in findings:
            assert each.message("nl")
            assert each.address.partition("/")[0].partition("#")[0] in (*KINDS, "pack")
