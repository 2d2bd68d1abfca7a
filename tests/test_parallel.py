"""Doing things beside each other."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.kit.parallel import in_order


@given(st.lists(st.tuples(st.integers(), st.booleans())))
def test_results_come_in_order(given: list[tuple[int, bool]]) -> None:
    """Whatever is done beside what, results come in the order of the calls."""
    calls = ((partial(abs, number), beside) for number, beside in given)
    assert list(in_order(calls)) == [abs(number) for number, _ in given]


def test_what_may_not_is_done_in_this_thread() -> None:
    """A call that may not be done beside others is done where the results are asked for."""
    here = threading.get_ident()
    first, second = in_order([(threading.get_ident, True), (threading.get_ident, False)])
    assert first != here
    assert second == here


def test_a_failure_comes_in_its_turn() -> None:
    """What a call raises is raised when its turn comes, after the results before it."""

    def fail() -> int:
        raise KeyError("x")

    found = in_order([(lambda: 1, True), (fail, True), (lambda: 3, True)])
    assert next(found) == 1
    with pytest.raises(KeyError):
        next(found)


def test_calls_are_asked_for_when_they_are_needed() -> None:
    """Of endless calls only a few are asked for before the first result is taken."""
    asked = []

    def calls() -> Iterator[tuple[Callable[[], int], bool]]:
        for number in range(1000):
            asked.append(number)
            yield partial(abs, number), True

    assert next(in_order(calls())) == 0
    assert len(asked) < 10
