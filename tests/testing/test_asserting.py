"""`assert_valid` and `assert_finding`: what they accept, and what they say."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from helpers.written import write_pack
from perspectief import PackNotFoundError
from perspectief.checks import perspectief_checks
from perspectief.plugins import Check, hookimpl, rule
from perspectief.testing import assert_finding, assert_valid
from perspectief.testing.asserting import findings

MISSING = {"questions.toml": '[vb-vraag]\ntheme = "insights"\nroles = ["hr"]\n'}
SOURCE = {
    "sources.toml": '[vb-krant]\ntitle = "Krant"\npublisher = "Uitgever"\ntype = "web"\n',
}
FAMILIES = {check.code[:3]: check for check in perspectief_checks()}
"""One rule of each family; the examples of every rule are held to in tests/findings."""


@pytest.fixture
def plugin() -> Iterator[ModuleType]:
    """A module with a hook, as a test file has one, that can be imported."""
    module = ModuleType("proefplugin")
    sys.modules[module.__name__] = module
    yield module
    del sys.modules[module.__name__]


def brought(module: ModuleType, checks: object) -> None:
    """Give a module a hook that gives something."""

    @hookimpl
    def perspectief_checks() -> object:
        return checks

    module.perspectief_checks = perspectief_checks  # type: ignore[attr-defined]


@rule("PRF001", "no-source", "warning", reason="Proef.", messages={"en": "x"}, bad={}, good={})
def no_source(view: object) -> list[tuple[str, dict[str, object]]]:
    """Find something in every pack."""
    return [("pack#title", {})]


class TestValid:
    @pytest.mark.parametrize("pack", ["pilot", "secretaresse", {}, SOURCE])
    def test_a_sound_pack_passes(self, pack: str | dict[str, str]) -> None:
        """An installed pack and the files of a layer pass when no finding is an error."""
        assert_valid(pack)

    def test_a_folder_passes(self, tmp_path: Path) -> None:
        """A folder passes, as text and as path."""
        folder = write_pack(tmp_path / "pak", SOURCE)
        assert_valid(folder)
        assert_valid(str(folder))

    def test_what_is_wrong_is_told(self) -> None:
        """A failure tells each finding: rule, message, file, address and what to do."""
        with pytest.raises(AssertionError) as failed:
            assert_valid({**MISSING, "tip.toml": ""})
        told = str(failed.value)
        assert "error[FP202 missing-key]" in told
        assert "questions.toml:1:2  (questions/vb-vraag#text, voorbeeld)" in told
        assert 'Did you mean "tips.toml"?' in told

    def test_the_severity_is_a_choice(self) -> None:
        """A warning is too bad when one asks for no warnings."""
        with pytest.raises(AssertionError, match="FP833"):
            assert_valid(SOURCE, fail_on="warning")

    def test_the_day_is_a_choice(self) -> None:
        """Review dates are held against the day that is given."""
        (check,) = (check for check in perspectief_checks() if check.code == "FP832")
        at = "developments/vb-nieuws"
        assert assert_finding(check.good, "FP832", at=at, today=date(3000, 1, 1))
        with pytest.raises(AssertionError, match=at):
            assert_finding(check.good, "FP832", at=at, today=date(2026, 1, 1))

    def test_a_manifest_of_ones_own_is_kept(self) -> None:
        """A manifest with an id is used as it is; one without is made whole."""
        with pytest.raises(AssertionError, match="FP202"):
            assert_valid({"pack.toml": 'format = 1\nid = "eigen"\n'})
        assert_valid({"pack.toml": 'title = "Eigen"\n[team.hr]\nmin = 2\n'})

    def test_a_manifest_that_is_no_toml_is_told(self) -> None:
        """A manifest with a mistake in its syntax is found to be so."""
        with pytest.raises(AssertionError, match="FP124"):
            assert_valid({"pack.toml": "id = \n"})

    def test_what_is_not_there_is_no_failure(self) -> None:
        """A pack that does not exist is an error of the test, and told as such."""
        with pytest.raises(PackNotFoundError, match="secretaris"):
            assert_valid("secretaris")


class TestFinding:
    @pytest.mark.parametrize("check", FAMILIES.values(), ids=FAMILIES)
    def test_the_examples_of_a_rule(self, check: Check) -> None:
        """The examples of a rule, as it has them: the bad one is found and the good one not."""
        assert_finding(check.bad, check.code)
        assert check.code not in {each.code for each in findings(check.good)}

    @pytest.mark.parametrize(
        "at", [None, "questions/vb-vraag", "questions/vb-vraag#text", "questions"]
    )
    def test_the_finding_is_given(self, at: str | None) -> None:
        """The finding is given, when it is at the address or in the object."""
        found = assert_finding(MISSING, "FP202", at=at)
        assert (found.code, found.address) == ("FP202", "questions/vb-vraag#text")

    @pytest.mark.parametrize("at", ["questions/vb-vraa", "questions/vb-vraag#roles", "themes"])
    def test_elsewhere_is_a_failure(self, at: str) -> None:
        """The failure tells where it should be, and what there is instead."""
        with pytest.raises(AssertionError) as failed:
            assert_finding(MISSING, "FP202", at=at)
        assert f"FP202 at {at}, but:" in str(failed.value)
        assert "questions/vb-vraag#text" in str(failed.value)

    def test_nothing_is_a_failure(self) -> None:
        """The failure says so when nothing at all was found."""
        with pytest.raises(AssertionError, match=r"FP801, but:\n\nNothing was found\."):
            assert_finding({}, "FP801")


class TestModules:
    def test_a_module_takes_part(self, plugin: ModuleType) -> None:
        """The rules of a module are applied without installing it, in that call alone."""
        brought(plugin, [no_source])
        assert assert_finding({}, "PRF001", modules=[plugin]).address == "pack#title"
        with pytest.raises(AssertionError, match="PRF001"):
            assert_valid({}, fail_on="warning", modules=[plugin])
        assert_valid({}, fail_on="warning")

    def test_a_fault_is_a_failure(self, plugin: ModuleType) -> None:
        """A plugin that goes wrong fails the test, with the reason and the traceback."""
        brought(plugin, 5)
        with pytest.raises(AssertionError, match="list or tuple of Check"):
            assert_valid({}, modules=[plugin])
        with pytest.raises(AssertionError, match="proefplugin"):
            findings({}, modules=[plugin])

    def test_a_fault_is_of_one_call(self, plugin: ModuleType) -> None:
        """What a plugin did wrong in one test does not fail another."""
        brought(plugin, 5)
        with pytest.raises(AssertionError):
            assert_valid({}, modules=[plugin])
        assert_valid({})
        brought(plugin, [no_source])
        assert findings({}, modules=[plugin])
