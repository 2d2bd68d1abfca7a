"""Checks of plugins as rules: reasons in one language or more, and what can be accepted."""

from collections.abc import Iterator
from typing import Any

import pytest
from immutabledict import immutabledict

from perspectief import Rule
from perspectief.plugins import Breach, Check, PackView, rule

WORDS: dict[str, Any] = {"messages": {"en": "x"}, "bad": {"tips.toml": ""}, "good": {}}


def made(**more: Any) -> Check:
    """Make a check with `rule`."""
    settings: dict[str, Any] = {"severity": "info", "reason": "Because.", **WORDS, **more}

    @rule("ARC001", "a-rule", settings.pop("severity"), **settings)
    def nothing(view: PackView) -> Iterator[Breach]:
        """Find nothing."""
        return iter(())

    return nothing


def by_hand(**more: Any) -> Check:
    """Make a check without `rule`."""
    settings: dict[str, Any] = {
        "code": "ARC001", "name": "a-rule", "severity": "info", "reason": "Because.",
        "bad": immutabledict(), "good": immutabledict(), "run": list,
    }  # fmt: skip
    return Check(**{**settings, **more})


@pytest.mark.parametrize("make", [made, by_hand])
def test_one_text_is_english(make: Any) -> None:
    """A reason that is one text is English, and that is what whoever reads Dutch reads too."""
    check = make()
    assert (check.reason, check.rule.why("nl")) == ("Because.", "Because.")


def test_a_reason_may_be_by_language() -> None:
    """A reason by language is given in each; the reason itself is the English one."""
    check = made(reason={"en": "Because.", "nl": "Daarom."})
    assert (check.reason, check.rule.why("nl"), check.rule.why("fr")) == (
        "Because.",
        "Daarom.",
        "Because.",
    )


def test_a_check_is_told_as_a_rule() -> None:
    """The rule of a check has its words, examples and plugin."""
    assert made(hints={"en": "y"}).rule == Rule(
        code="ARC001",
        name="a-rule",
        severity="info",
        reasons=immutabledict({"en": "Because."}),
        messages=immutabledict({"en": "x"}),
        hints=immutabledict({"en": "y"}),
        bad=immutabledict({"tips.toml": ""}),
        good=immutabledict(),
    )


@pytest.mark.parametrize(
    ("severity", "acceptable", "can"),
    [("info", True, True), ("warning", False, False), ("error", True, False)],
)
def test_an_error_is_never_acceptable(severity: str, acceptable: bool, can: bool) -> None:
    """A rule says whether it can be accepted; an error cannot, whatever it says."""
    for make in (made, by_hand):
        assert make(severity=severity, acceptable=acceptable).acceptable == can


@pytest.mark.parametrize("severity", ["info", "warning", "error"])
def test_all_but_errors_are_acceptable_by_default(severity: str) -> None:
    """A rule that says nothing of it can be accepted, unless it is an error."""
    assert by_hand(severity=severity).acceptable == (severity != "error")


@pytest.mark.parametrize(
    "wrong",
    [{"bad": 3}, {"good": {"tips.toml": 3}}, {"hints": {"en": "x"}}, {"early": "no"}],
)
def test_a_wrong_record_is_refused_where_it_is_made(wrong: dict[str, Any]) -> None:
    """A record of the wrong type is refused in the plugin that makes it."""
    with pytest.raises(TypeError):
        by_hand(**wrong)
