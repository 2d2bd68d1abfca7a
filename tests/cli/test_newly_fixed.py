"""What upgrade tells of what the base has fixed since: what was there, what is now, and ours."""

import json

import pytest

import perspectief
from helpers.called import Command
from helpers.releases import University, edit, files_of

FIXED = {
    'text = "Wat staat er nu in je week?"': 'text = "Wat staat er nu in je week?"\n'
    'fixed.text = "Vast."',
    "[bas-scan]": '[bas-scan]\nfixed.roles = "Vast."',
    "[bas-nieuw]": '[bas-nieuw]\nfixed = "Vast."',
    "[bas-extra]": '[bas-weg]\nfixed = "Vast."\ntheme = "insights"\ntext = "Wat leerde je hier?"\n'
    'roles = ["medewerker"]\n\n[bas-extra]',
}
OWN = '\n[bas-scan]\nroles = { add = ["hr"], drop = ["medewerker"] }\n'


@pytest.fixture
def later(university: University) -> University:
    """A version with changes of all sorts, and a later base that has fixed what it changes."""
    university.change()
    path = university.folder / "questions.toml"
    text = path.read_text("utf-8")
    start = text.index("[bas-weg]")
    weg = text[start : text.index("[", start + 1)]
    path.write_text(text.replace(weg, "[bas-weg]\nremove = true\n\n") + OWN, "utf-8")
    perspectief.confirm(university.folder, None)
    edit(university.second, FIXED)
    university.install(university.second)
    return university


def rows(command: Command, folder: object) -> dict[str, dict[str, object]]:
    """Give the open rows of a report as values, by address."""
    told = json.loads(command("upgrade", folder, "--json").out)
    return {each["object"]: each for each in told["rows"] if each["result"] == "fixed"}


def test_our_own_text_is_shown(command: Command, later: University) -> None:
    """Of a field that is fixed now, what is ours is told as it stands in the file."""
    row = rows(command, later.folder)["questions/bas-agenda#text"]
    assert (row["was"], row["now"], row["ours"]) == (
        "Wat staat er nu in je agenda?",
        "Wat staat er nu in je week?",
        "Wat staat er in je Outlook?",
    )


def test_so_are_additions_and_what_was_left_out(command: Command, later: University) -> None:
    """A list of which items were added and left out is told with both, in words."""
    assert rows(command, later.folder)["questions/bas-scan#roles"]["ours"] == {
        "add": ["hr"],
        "drop": ["medewerker"],
    }
    said = command("upgrade", later.folder, "--ui-lang", "nl").out
    assert "van jou   erbij: hr\n            eruit: medewerker" in said


def test_an_object_was_something(command: Command, later: University) -> None:
    """Of a whole object that is fixed now it is told what stood below what is ours."""
    row = rows(command, later.folder)["questions/bas-nieuw"]
    assert (row["was"], row["ours"]) == (
        {"text": "Wat doe je morgen?"},
        {"text": "Wat doen jullie morgen?"},
    )


def test_it_still_is_after_taking_over(command: Command, later: University) -> None:
    """Taking over the base forgets nothing of what is open."""
    before = rows(command, later.folder)
    command("upgrade", later.folder, "--apply")
    lock = files_of(later.folder)["perspectief.lock"]
    after = rows(command, later.folder)
    assert {at: each["was"] for at, each in after.items()} == {
        at: each["was"] for at, each in before.items()
    }
    assert "FP436" not in command("check", later.folder).out
    command("upgrade", later.folder, "--apply")
    assert files_of(later.folder)["perspectief.lock"] == lock


def test_an_empty_list_of_ours_is_shown(command: Command, university: University) -> None:
    """A list that is empty on purpose is told as empty, and not as nothing."""
    path = university.folder / "questions.toml"
    path.write_text("[bas-agenda]\nactivities = []\n", "utf-8")
    said = command("confirm", university.folder, "--ui-lang", "nl").out
    assert "nu        (niets)" in said
    assert "van jou   (leeg)" in said


def test_true_is_told_as_it_is_written(command: Command, university: University) -> None:
    """Yes and no are told in the way in which authors write them."""
    path = university.folder / "worksheets.toml"
    path.write_text("[gewone-week]\nprivate = false\n", "utf-8")
    assert "yours     false" in command("confirm", university.folder).out


def test_what_we_left_out_is_told_as_that(command: Command, later: University) -> None:
    """A removal of what is fixed now says that it was taken out, in the language of the reader."""
    assert rows(command, later.folder)["questions/bas-weg"]["ours"] is None
    said = command("upgrade", later.folder, "--ui-lang", "nl").out
    assert "van jou   (weggehaald)" in said
    assert "remove" not in said
