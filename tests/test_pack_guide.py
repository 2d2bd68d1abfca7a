"""The guide for who makes a pack: walked as a newcomer does, each command and each mistake."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.building import ROOT
from helpers.guides import Walk, explained, messages
from helpers.written import perspectief
from perspectief import load, new_pack
from perspectief.checks import perspectief_checks
from perspectief.findings.rules import RULES

GUIDE = (ROOT / "docs" / "nl" / "pakket-maken.md").read_text("utf-8")


class Desk:
    """Where somebody who makes a pack sits: a folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Sit down in an empty folder."""
        self.folder = folder

    def run(self, line: str) -> str:
        """Type a command, and give what is shown. What needs the network is left out."""
        if not line.startswith("perspectief "):
            return ""
        words = [word.strip('"') for word in line.split()[1:]]
        done = perspectief(*words, cwd=self.folder, PERSPECTIEF_LANG="nl", **self.path())
        return done.stdout + done.stderr

    def path(self) -> dict[str, str]:
        """Let the folder be found by its name, as if it were installed."""
        return {"PERSPECTIEF_PATH": str(self.folder / "archief")} if self.kit() else {}

    def kit(self) -> bool:
        """Tell whether the step in which the kit is made is behind."""
        return (self.folder / "kit").is_dir()


class TestWalk:
    def test_every_step_shows_what_the_guide_says(self, tmp_path: Path) -> None:
        """Whoever types what the guide says sees what it says, also after a mistake."""
        walk = Walk(tmp_path / "archief" / "src" / "perspectief_archief", Desk(tmp_path).run)
        walk.follow(GUIDE)
        assert walk.shown >= 8
        assert (tmp_path / "kit" / "archief" / "3-uitvoeren" / "activiteitenkaarten.pdf").is_file()

    def test_the_commands_for_pip_are_commands_of_pip(self) -> None:
        """Every option for pip in the guide is one that pip knows."""
        for command in re.findall(r"python -m pip (\w+)(.*)", GUIDE):
            name, rest = command
            options = re.findall(r"--[\w-]+", rest)
            done = subprocess.run(
                [sys.executable, "-m", "pip", name, "--help"],
                capture_output=True,
                check=False,
                text=True,
            )
            if "No module named pip" in done.stderr:
                pytest.skip("this environment has no pip of its own")
            assert all(option in done.stdout for option in options)


class TestExample:
    def test_an_approach_can_be_taken_from_the_example(self, tmp_path: Path) -> None:
        """The file that the guide says to copy fits in a new pack, with an id of its own."""
        (name,) = re.findall(r"Verander de id `([a-z-]+)`", GUIDE)
        (place,) = re.findall(r"Neem uit `(\S+)` het bestand", GUIDE)
        text = (ROOT / place / "approaches.toml").read_text("utf-8")
        for path, content in new_pack("archief", group="archiefmedewerker").items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(content, "utf-8")
        own = tmp_path / "src" / "perspectief_archief" / "approaches.toml"
        own.write_text(text.replace(name, "arc-werkvorm"), "utf-8")
        assert "arc-werkvorm" in load(tmp_path).approaches


class TestMessages:
    def test_every_message_in_the_guide_exists(self) -> None:
        """Each message that the guide explains is one that the command can give, in Dutch."""
        known = messages()
        rows = explained(GUIDE)
        assert len(rows) >= 10
        for row in rows:
            plain = row.replace('"archief"', '"*"').replace("./archief", "*")
            assert any(plain in text for text in known), row

    def test_the_codes_in_the_guide_exist(self) -> None:
        """Each rule that the guide shows has that code and that name."""
        names = {check.code: check.name for check in perspectief_checks()}
        names |= {code: rule.name for code, rule in RULES.items()}
        for code, name in re.findall(r"\[(FP\d+) ([a-z-]+)\]", GUIDE):
            assert names[code] == name
