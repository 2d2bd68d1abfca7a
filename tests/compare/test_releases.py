"""What a new release asks of those that extend it, and whether its version says so."""

from pathlib import Path

import pytest

import perspectief
from helpers.three_layers import BASE, QUESTIONS, Layers, write
from helpers.written import manifest
from perspectief import ReleaseDiff, UnusableNameError

HEAD = manifest("los", extends=None, prefix=None)
LIMITS = "[limits]\nquestion = 20\n"
RENAMED = '[renamed.questions]\nweg = "gebleven"\n'


class Releases:
    """An old release, and new ones that differ from it.

    Attributes:
        old: The folder of the old one.
    """

    def __init__(self, layers: Layers, top: Path) -> None:
        """Write the old release."""
        self.top = top
        self.old = self.write("oud", QUESTIONS, LIMITS)

    def write(self, name: str, questions: str, more: str = "", version: str = "1.0.0") -> Path:
        """Write a release."""
        files = {"questions.toml": questions, "pack.toml": more + BASE["pack.toml"]}
        head = HEAD.replace('version = "1.0.0"', f'version = "{version}"')
        return write(self.top / name, files, head)

    def compared(
        self, questions: str = QUESTIONS, more: str = LIMITS, version: str = "1.0.0"
    ) -> ReleaseDiff:
        """Hold a new release against the old one."""
        new = self.write("nieuw", questions, more, version)
        return perspectief.diff_releases(self.old, new)


@pytest.fixture
def releases(layers: Layers, tmp_path: Path) -> Releases:
    """Releases of a pack."""
    return Releases(layers, tmp_path)


WITHOUT = QUESTIONS[: QUESTIONS.index("[weg]")]
UNFILLED = LIMITS + '[parameters.plek]\nvalue = ""\n'
CHANGES = [
    pytest.param(WITHOUT, LIMITS, "major", "removed", "2.0.0", id="gone"),
    pytest.param(
        QUESTIONS + 'fixed = "Afspraak."\n', LIMITS, "major", "fixed", "2.0.0", id="fixed"
    ),
    pytest.param(
        QUESTIONS, "[limits]\nquestion = 15\n", "major", "tightened", "2.0.0", id="a tighter limit"
    ),
    pytest.param(QUESTIONS, UNFILLED, "major", "unfilled", "2.0.0", id="a parameter to fill in"),
    pytest.param(
        QUESTIONS.replace("[weg]", "[gebleven]"), RENAMED + LIMITS, "minor", "renamed", "1.1.0",
        id="another id",
    ),
    pytest.param(
        QUESTIONS, "[limits]\nquestion = 25\n", "minor", "changed", "1.1.0", id="a wider limit"
    ),
    pytest.param(
        QUESTIONS.replace("Wat neem", "Wie neem"), LIMITS, "patch", "text", "1.0.1", id="words"
    ),
]  # fmt: skip


class TestLevels:
    @pytest.mark.parametrize(("questions", "more", "level", "why", "least"), CHANGES)
    def test_what_a_change_asks_for(
        self, releases: Releases, questions: str, more: str, level: str, why: str, least: str
    ) -> None:
        """What breaks something asks for a new first number, what is new for the second."""
        found = releases.compared(questions, more)
        assert (found.level, found.least, found.enough) == (level, least, False)
        assert [(each.level, each.why) for each in found.changes] == [(level, why)]

    @pytest.mark.parametrize(
        ("version", "enough"),
        [("1.9.9", False), ("2.0.0", True), ("2.0.0rc1", True), ("2", True), ("3.1", True)],
    )
    def test_the_version_must_be_high_enough(
        self, releases: Releases, version: str, enough: bool
    ) -> None:
        """A higher version will do too, and so will one that is written shorter."""
        assert releases.compared(WITHOUT, version=version).enough is enough

    def test_the_same_release(self, releases: Releases) -> None:
        """When nothing changed the version may stay what it is."""
        found = releases.compared()
        assert (found.level, found.least, found.enough, found.changes) == (None, "1.0.0", True, ())

    def test_the_ledger_alone_is_told(self, releases: Releases) -> None:
        """An old id that leads elsewhere is told, unless that is told as another id already."""
        found = releases.compared(more='[renamed.questions]\nooit = "weg"\n' + LIMITS)
        assert [each.detail.change.sort for each in found.changes] == ["ledger"]


class TestRefusals:
    def test_two_packs_are_no_releases(self, layers: Layers) -> None:
        """Two packs that have not the same id cannot be releases of one."""
        with pytest.raises(UnusableNameError) as raised:
            perspectief.diff_releases(layers.base, layers.uvs)
        assert (raised.value.reason, raised.value.told) == (
            "other-pack", {"id": "uvs", "first": "los"}
        )  # fmt: skip

    def test_a_version_that_is_no_version(self, releases: Releases) -> None:
        """Of a version without numbers nobody can say whether it is high enough."""
        with pytest.raises(UnusableNameError) as raised:
            releases.compared(version="nieuw")
        assert raised.value.reason == "bad-version"
