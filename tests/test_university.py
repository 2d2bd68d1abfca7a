"""The made-up university and its faculty: a version of a version, held to its own rules."""

import importlib.util
import shutil
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
import tomli

import perspectief
from helpers.building import ROOT
from perspectief.model.shape import RESERVED
from perspectief.testing import assert_finding, assert_valid

TODAY = date(2026, 11, 26)
FOLDER = ROOT / "examples" / "universiteit"
UNIVERSITY = FOLDER / "src" / "voorbeeldstad"
FACULTY = FOLDER / "faculteit"


@pytest.fixture
def faculty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the faculty, with the university where packs are found."""
    monkeypatch.setenv("PERSPECTIEF_PATH", str(UNIVERSITY))
    return Path(shutil.copytree(FACULTY, tmp_path / "faculteit"))


def plugin() -> ModuleType:
    """Give the module with the rules of the university."""
    spec = importlib.util.spec_from_file_location("voorbeeldstad_plugin", UNIVERSITY / "plugin.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # As if it were installed: the host of plugins imports it by this name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def add(folder: Path, name: str, text: str) -> None:
    """Put a text at the end of a file of a pack."""
    path = folder / name
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(f"{before}\n{text}", "utf-8")


class TestAsTheyAre:
    def test_nothing_is_wrong(self, faculty: Path) -> None:
        """Nothing is wrong with the university or the faculty, not even a remark."""
        for folder in (UNIVERSITY, faculty):
            found = perspectief.check(folder, today=TODAY, plugins=False)
            assert [each for each in found if not each.accepted] == []

    def test_a_language_lacks_nothing_that_they_say(self, faculty: Path) -> None:
        """What is said in Dutch at the university and the faculty is there in English too."""
        for folder in (UNIVERSITY, faculty):
            assert perspectief.load(folder, language="en").untranslated == ()

    def test_the_colophon_names_every_layer(self, faculty: Path) -> None:
        """The kit of the faculty says which version of which pack is in it."""
        pack = perspectief.load(faculty)
        assert [layer.id for layer in pack.layers] == [
            "pilot",
            "secretaresse",
            "uvs-secretaresse",
            "uvs-talen",
        ]
        (kit,) = perspectief.make_kit(pack, only=["handreiking"], formats=["html"], plugins=False)
        page = kit.data.decode()
        assert all(layer.title in page for layer in pack.layers)

    def test_what_is_said_is_read(self, faculty: Path) -> None:
        """The faculty says what the university says, but for what it changes itself."""
        university, own = perspectief.load(UNIVERSITY), perspectief.load(faculty)
        assert "Loket" in university.questions["sec-wat-doet-het-systeem"].text
        assert "talenloket" in own.questions["sec-wat-doet-het-systeem"].text
        assert "sec-hr-woorden-vacature" not in own.questions
        order = list(own.questions)
        at = order.index("sec-wat-doet-het-systeem")
        after = ["uvs-drie-campussen", "talen-vertalen", "uvs-lg-campus-wissel"]
        assert order[at + 1 : at + 4] == after


class TestEveryWay:
    def test_the_university_uses_every_word_of_the_format(self) -> None:
        """Every word that makes a statement of a layer is used, but the ones that are alike."""
        text = "".join(path.read_text("utf-8") for path in UNIVERSITY.glob("*.toml"))
        words = [*RESERVED, "add", "drop", "accept", "limits", "words.avoid", "team", "kit"]
        assert [word for word in words if word not in text] == ["place"]

    def test_every_file_of_content_is_toml(self) -> None:
        """Each file can be read by any tool that knows TOML."""
        for path in FOLDER.rglob("*.toml"):
            tomli.loads(path.read_text("utf-8"))


class TestRulesOfTheUniversity:
    def test_a_word_to_avoid_is_avoided_by_the_faculty(self, faculty: Path) -> None:
        """A word that the university does not want is told of in the faculty's own text."""
        add(faculty, "tips.toml", _TIP.format(text="Vraag het filiaal waar je werkt."))
        found = assert_finding(faculty, "FP603", at="tips/talen-tip#text")
        assert "campus" in found.params.values()

    def test_a_limit_of_the_university_holds_for_the_faculty(self, faculty: Path) -> None:
        """A question of fifteen words passes for the pilot, and not for this university."""
        text = "Wie vraagt jou nu wat je vorig jaar nog zelf aan een collega vroeg hier?"
        assert len(text.split()) == 15
        add(
            faculty,
            "questions.toml",
            f'[talen-lang]\ntheme = "actions"\ntext = "{text}"\nroles = ["medewerker"]\n',
        )
        found = perspectief.check(faculty, today=TODAY, plugins=False)
        assert {each.address for each in found if not each.accepted} == {
            "questions/talen-lang#text"
        }

    def test_what_is_fixed_stays(self, faculty: Path) -> None:
        """The faculty cannot change the sentence that was agreed with the works council."""
        add(faculty, "texts.toml", '[uvs-zin-ondernemingsraad]\ntext = "Dit gaat de raad aan."\n')
        assert_finding(faculty, "FP404", at="texts/uvs-zin-ondernemingsraad")

    def test_its_own_rule_has_examples_that_hold(self) -> None:
        """The bad example of the university's rule breaks it, the good one keeps it."""
        module = plugin()
        (check,) = module.perspectief_checks()
        assert_finding(check.bad, "UVS101", modules=[module])
        assert_valid(check.good, modules=[module])

    def test_its_own_rule_holds_for_the_faculty(self, faculty: Path) -> None:
        """A faculty that drops the sentence from its invitation is told so by that rule."""
        add(
            faculty,
            "texts.toml",
            '[uitnodiging]\nincludes = { drop = ["uvs-zin-ondernemingsraad"] }\n',
        )
        assert_finding(faculty, "UVS101", modules=[plugin()])


_TIP = """
[talen-tip]
title = "Vraag het"
text = "{text}"
type = "do"
audience = ["iedereen"]
phase = "run"
origin = "own"
"""
