"""Records of plugins: a wrong value is refused where it is made."""

from typing import Any

import pytest
from immutabledict import immutabledict

from perspectief import Finding
from perspectief.model.guards import (
    files,
    function,
    guarded,
    like,
    one_of,
    text,
    text_or_none,
    texts,
    texts_by_name,
    truth,
)
from perspectief.model.record import Record, record

RIGHT: list[tuple[Any, Any]] = [
    (text, "x"),
    (text_or_none, None),
    (text_or_none, "x"),
    (truth, False),
    (function, len),
    (texts, ("a", "b")),
    (texts_by_name, immutabledict({"nl": "x"})),
    (files, {"a.toml": "x"}),
    (files, immutabledict()),
    (one_of(("a", "b")), "b"),
    (like("[a-z]+"), "abc"),
]
WRONG: list[tuple[Any, Any, type[Exception]]] = [
    (text, 3, TypeError),
    (text_or_none, 3, TypeError),
    (truth, 1, TypeError),
    (function, "len", TypeError),
    (texts, ["a"], TypeError),
    (texts, ("a", 3), TypeError),
    (texts_by_name, {"nl": "x"}, TypeError),
    (texts_by_name, immutabledict({"nl": 3}), TypeError),
    (files, {"a.toml": 3}, TypeError),
    (files, ["a.toml"], TypeError),
    (one_of(("a", "b")), "c", ValueError),
    (like("[a-z]+"), "a/b", ValueError),
    (like("[a-z]+"), 3, TypeError),
]


@pytest.mark.parametrize(("guard", "value"), RIGHT)
def test_a_right_value_is_taken(guard: Any, value: Any) -> None:
    """A value of the right type passes its guard."""
    guard("field", value)


@pytest.mark.parametrize(("guard", "value", "error"), WRONG)
def test_a_wrong_value_is_refused_by_name(guard: Any, value: Any, error: Any) -> None:
    """A wrong value is refused with the name of its field and the value itself."""
    with pytest.raises(error, match=r"'field'.*") as raised:
        guard("field", value)
    assert repr(value) in str(raised.value)


def test_only_guarded_fields_are_looked_at() -> None:
    """A record takes what it is given in fields without a guard."""

    @guarded(name=text)
    @record
    class Made(Record):
        name: str
        more: int = 0

    assert Made(name="x", more="y").more == "y"  # type: ignore[arg-type]  # as given
    with pytest.raises(TypeError, match="'name' must be str"):
        Made(name=3)  # type: ignore[arg-type]  # as given


@pytest.mark.parametrize(
    "wrong", [{"code": 3}, {"severity": "worst"}, {"params": {}}, {"messages": {"en": "x"}}]
)
def test_a_wrong_finding_is_refused(wrong: dict[str, Any]) -> None:
    """A rule of a plugin cannot make a finding that no report could tell."""
    with pytest.raises((TypeError, ValueError), match=next(iter(wrong))):
        Finding(**{"code": "FP201", **wrong})
