"""The chain of upgrades: packs of older formats, in memory, step by step."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.written import manifest, write_pack
from perspectief import PackError, load
from perspectief.formats import FORMAT, UPGRADES, upgraded

Tables = dict[str, dict[str, Any]]


def step(number: int) -> Callable[[Tables], Tables]:
    """Give an upgrade that notes that it was there, and changes nothing in place."""

    def upgrade(tables: Tables) -> Tables:
        seen = [*tables["pack"].get("seen", ()), number]
        return {**tables, "pack": {**tables["pack"], "format": number + 1, "seen": seen}}

    return upgrade


STEPS = {number: step(number) for number in range(1, 6)}


def renaming(tables: Tables) -> Tables:
    """Rename a field, as an upgrade of a real format would."""
    questions = {
        id: {"body" if name == "text" else name: value for name, value in table.items()}
        for id, table in tables.get("questions", {}).items()
    }
    return {**tables, "questions": questions}


class TestChain:
    @given(start=st.integers(1, 6), to=st.integers(1, 6))
    def test_each_step_is_taken_once_and_in_order(self, start: int, to: int) -> None:
        """From a format to another every step between is taken, the lowest first."""
        made = upgraded({"pack": {"format": start}}, start, to=to, upgrades=STEPS)
        assert made["pack"].get("seen", []) == list(range(start, to))

    @given(start=st.integers(1, 6), middle=st.integers(1, 6), to=st.integers(1, 6))
    def test_two_ways_up_are_one(self, start: int, middle: int, to: int) -> None:
        """Going up in two parts gives what going up at once gives."""
        low, middle, high = sorted((start, middle, to))
        tables: Tables = {"pack": {"format": low}}
        half = upgraded(tables, low, to=middle, upgrades=STEPS)
        assert upgraded(half, middle, to=high, upgrades=STEPS) == upgraded(
            tables, low, to=high, upgrades=STEPS
        )

    def test_the_tables_that_were_read_stay_as_they_are(self) -> None:
        """An upgrade changes nothing in place: what was read can be shown as it was written."""
        tables: Tables = {"pack": {}, "questions": {"een": {"text": "Wat?", "roles": ["hr"]}}}
        before = deepcopy(tables)
        made = upgraded(tables, 1, to=2, upgrades={1: renaming})
        assert tables == before
        assert made["questions"] == {"een": {"body": "Wat?", "roles": ["hr"]}}

    def test_nothing_to_do_gives_the_same(self) -> None:
        """Tables of this format, or of a later one, are given as they are."""
        tables: Tables = {"pack": {}}
        assert upgraded(tables, FORMAT) is tables
        assert upgraded(tables, FORMAT + 98) is tables

    def test_a_gap_in_the_chain_is_no_silent_loss(self) -> None:
        """When a step is missing that is an error of ours, and never half an upgrade."""
        with pytest.raises(KeyError):
            upgraded({"pack": {}}, 1, to=3, upgrades={1: step(1)})

    def test_there_is_a_step_for_every_older_format(self) -> None:
        """Each format that was ever published has its step to the next."""
        assert sorted(UPGRADES) == list(range(1, FORMAT))


class TestNewer:
    def test_nothing_else_is_said_of_a_newer_format(self, tmp_path: Path) -> None:
        """Of a pack of a newer format only that is said: its tables may mean anything."""
        head = manifest(prefix="Onmogelijk").replace("format = 1", "format = 99")
        files = {"questions.toml": "[vreemd]\nx = 1\n", "nieuw.toml": "", "pack.toml": "[nieuw]\n"}
        with pytest.raises(PackError) as caught:
            load(write_pack(tmp_path, files, head))
        (found,) = caught.value.findings
        assert (found.code, found.params["format"]) == ("FP210", "99")
        assert "Upgrade perspectief" in found.hint("en")
        assert "Werk perspectief bij" in found.hint("nl")
