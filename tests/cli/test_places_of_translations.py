"""Where upgrade and confirm say that a text stands of which a translation is open."""

import json
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command
from helpers.releases import University, edit

TEXT = "questions/bas-agenda#text"
ENGLISH = '[bas-agenda]\ntext = "What is in your Outlook?"\n'


@pytest.fixture
def version(university: University) -> University:
    """A version with a text of its own and a translation that was made from its former wording."""
    university.change()
    (university.folder / "en").mkdir(exist_ok=True)
    (university.folder / "en/questions.toml").write_text(ENGLISH, "utf-8")
    perspectief.confirm(university.folder, None)
    edit(university.folder, {"in je Outlook?": "in je kalender?"})
    return university


def place_of(folder: Path, text: str) -> str:
    """Give the place of a text in the questions of a folder: line and column."""
    lines = (folder / "questions.toml").read_text("utf-8").split("\n")
    line = next(number for number, each in enumerate(lines) if text in each)
    return f"{folder / 'questions.toml'}:{line + 1}:{lines[line].index(chr(34)) + 1}"


def test_a_text_of_ours(command: Command, version: University) -> None:
    """Behind a text of this version stands its own place, as check says it."""
    ours = place_of(version.folder, "in je kalender?")
    said = command("confirm", version.folder, "--ui-lang", "nl").out
    assert " ".join(said.split("nu        ")[1].split("van jou")[0].split()) == (
        f"bron: Wat staat er in je kalender? (basis-uvs, {ours})"
    )
    told = json.loads(command("upgrade", version.folder, "--json").out)["rows"]
    (row,) = (each for each in told if each["open"])
    below = row["below"]
    assert (row["object"], below["layer"]) == (f"en/{TEXT}", "basis-uvs")
    assert f"{below['path']}:{below['line']}:{below['column']}" == ours


def test_a_text_of_the_base(command: Command, version: University) -> None:
    """Behind a text of the base that is translated here stands the place in the base."""
    path = version.folder / "en/questions.toml"
    path.write_text(f'{ENGLISH}[bas-scan]\ntext = "What do you scan?"\n', "utf-8")
    perspectief.confirm(version.folder, None)
    version.install(version.second)
    said = command("confirm", version.folder).out
    there = place_of(version.second, "Wat scan je het meest?")
    assert f"source: Wat scan je het meest? (basis, {there})" in " ".join(said.split())
