"""The guides for a university: walked from nothing to an upgrade with a conflict."""

import re
import shlex
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.building import ROOT
from helpers.guides import BLOCK, Walk, explained, messages
from helpers.wheel_files import write_wheel
from perspectief import hosting
from perspectief.checks import perspectief_checks
from perspectief.cli import main
from perspectief.findings.rules import RULES

VERSION, FINDINGS = ROOT / "docs/nl/eigen-versie.md", ROOT / "docs/nl/bevindingen.md"
TRANSLATING, STARTING = ROOT / "docs/nl/vertalen.md", ROOT / "docs/nl/aan-de-slag.md"
PACKAGE = "perspectief_secretaresse"
SOURCE = ROOT / "packs" / "secretaresse" / "src" / PACKAGE
CHANGES = (
    ("pack.toml", 'version = "1.0.0"', 'version = "1.1.0"'),
    ("questions.toml", "nu zelf in een systeem", "sinds dit jaar zelf in een systeem"),
    ("questions.toml", "namen. Zet niemand", "namen, ook niet van een afdeling. Zet niemand"),
    ("questions.toml", "regel leg je vaak aan", "regel leg je het vaakst aan"),
)
"""What is different in the release of the base that the guide tells of."""
QUESTION = '\n[sec-rustige-plek]\ntheme = "good-work"\nroles = ["medewerker"]\ntext = "{}"\n'
"""A question that is new in it."""

SURGERY = """\
[uvs-spreekuur]
theme = "actions"
text = "Wat vraag je op het spreekuur?"
roles = ["medewerker"]
"""
"""A question that a version brings, which the guide to translating is about."""


def later_release(folder: Path) -> Path:
    """Write the wheel of a later release of the pack for secretaries."""
    files = {
        f"{PACKAGE}/{path.relative_to(SOURCE).as_posix()}": path.read_text("utf-8")
        for path in SOURCE.rglob("*")
        if path.suffix in (".toml", ".py", ".lock")
    }
    for name, old, new in CHANGES:
        assert files[f"{PACKAGE}/{name}"].count(old) == 1, old
        files[f"{PACKAGE}/{name}"] = files[f"{PACKAGE}/{name}"].replace(old, new)
    text = QUESTION.format("Waar werk je als je rust nodig hebt?")
    files[f"{PACKAGE}/questions.toml"] += text
    files[f"{PACKAGE}/en/questions.toml"] += (
        '\n[sec-rustige-plek]\ntext = "Where do you work when you need quiet?"\n'
    )
    announced = {"secretaresse": PACKAGE}
    plugin = {"secretaresse": f"{PACKAGE}.plugin"}
    return write_wheel(
        folder, "perspectief-secretaresse", files, version="1.1.0", packs=announced, plugins=plugin
    )


class Desk:
    """Where the reader of a guide sits: a folder of their own, and what is installed."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, output: pytest.CaptureFixture[str]
    ) -> None:
        """Sit down in an empty folder."""
        self._folder, self._patch, self._output = folder, patch, output
        patch.chdir(folder)

    def speaks(self, language: str) -> None:
        """Have messages in a language, as both guides begin."""
        self._patch.setenv("PERSPECTIEF_LANG", language)

    def run(self, line: str) -> str:
        """Do what a line says, and give what is shown; nothing when pip would show it."""
        words = shlex.split(line)
        if words[:4] == ["python", "-m", "pip", "install"]:
            self._install(words[4])
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            self._patch.setenv(name, value.replace("$PWD", str(self._folder)))
        if words[0] != "perspectief":
            return ""
        self._zips(words)
        main(words[1:])
        out, err = self._output.readouterr()
        return out + err

    def _install(self, wheel: str) -> None:
        """Put a wheel where Python looks first, as if pip had put it in the place of the old."""
        site = self._folder / "geinstalleerd"
        with zipfile.ZipFile(self._folder / wheel) as packed:
            packed.extractall(site)
        self._patch.syspath_prepend(site)
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            self._patch.delitem(sys.modules, name)
        hosting._host.cache_clear()

    def _zips(self, words: list[str]) -> None:
        """Make the zip file that the guide says to make by hand."""
        for path in (Path(word) for word in words if word.endswith(".zip")):
            with zipfile.ZipFile(path, "w") as archive:
                for each in sorted(path.with_suffix("").rglob("*")):
                    archive.write(each)


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Desk]:
    """A desk with the packs that are installed."""
    yield Desk(tmp_path, monkeypatch, capsys)
    # The plugin of what was installed must not be that of the tests that follow.
    hosting._host.cache_clear()


class TestVersionGuide:
    def test_every_step_shows_what_the_guide_says(self, desk: Desk, tmp_path: Path) -> None:
        """Whoever types what the guide says sees what it says, until nothing is open any more."""
        later_release(tmp_path)
        walk = Walk(tmp_path / "uvs", desk.run)
        start, lost = VERSION.read_text("utf-8").split("\n## Is perspectief.lock weg?")
        walk.follow(start)
        (tmp_path / "uvs" / "perspectief.lock").unlink()
        walk.follow(lost)
        assert walk.shown >= 20
        assert "Universiteit Voorbeeldstad" in (tmp_path / "verschil.html").read_text("utf-8")
        assert (tmp_path / "kit/secretaresse-uvs/3-uitvoeren/vragenkaarten.pdf").is_file()


class TestFindingsGuide:
    def test_every_step_shows_what_the_guide_says(self, desk: Desk, tmp_path: Path) -> None:
        """A mistake is found, mended, explained, accepted and left aside as the guide says."""
        desk.speaks("nl")
        walk = Walk(tmp_path / "oefenen", desk.run)
        walk.follow(FINDINGS.read_text("utf-8"))
        assert walk.shown >= 7


class TestTranslationGuide:
    def test_every_command_does_what_the_guide_says(self, desk: Desk, tmp_path: Path) -> None:
        """Each command of the guide can be given, and the files hold what it says they hold."""
        desk.speaks("nl")
        desk.run(
            "perspectief customise secretaresse uvs --prefix uvs"
            ' --organisation "de Universiteit Voorbeeldstad"'
        )
        (tmp_path / "uvs" / "questions.toml").write_text(SURGERY, "utf-8")
        shown, blocks = "", BLOCK.findall(TRANSLATING.read_text("utf-8"))
        for language, block in blocks:
            if language == "text":
                assert block in (tmp_path / "uvs/en/questions.toml").read_text("utf-8")
                continue
            for line in block.strip().split("\n"):
                shown = desk.run(line.partition("#")[0])
                assert shown
                assert "fout:" not in shown
        assert "en/questions/uvs-spreekuur#text\n  niet vertaald" in shown


@pytest.mark.parametrize("page", [VERSION, FINDINGS, STARTING], ids=lambda page: page.stem)
class TestWords:
    def test_every_message_exists(self, page: Path) -> None:
        """Each message that a guide explains is one that the command can give, in Dutch."""
        rows = explained(page.read_text("utf-8"))
        known = messages()
        assert rows
        for row in rows:
            plain = (
                row.replace('"secretaresse-uvs"', '"*"')
                .replace('"uvs"', '"*"')
                .replace("in questions", "in *")
                .replace("Voor pdf", "Voor *")
                .replace("en dat is er niet", "en dat is *")
            )
            assert any(plain in text for text in known), row

    def test_every_rule_exists(self, page: Path) -> None:
        """Each rule that a guide shows has that code and that name."""
        names = {check.code: check.name for check in perspectief_checks()}
        names |= {code: rule.name for code, rule in RULES.items()}
        for code, name in re.findall(r"\[(FP\d+) ([a-z-]+)\]", page.read_text("utf-8")):
            assert names[code] == name
