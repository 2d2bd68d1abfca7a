"""`perspectief upgrade` and `confirm`: what a new base means, taking it over, and looking at it."""

import json
import re
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.releases import University, files_of
from helpers.schemas import problems
from helpers.written import perspectief as run

PURPOSE = "questions/bas-agenda#purpose"
REPORT = """\
basis-uvs ({folder}): basis 1.0.0 → 1.1.0

Kijk hiernaar (3):

questions/bas-agenda#text: wat je hebt vervangen, is veranderd
  {folder}/questions.toml:5:8
  was       Wat staat er nu in je agenda?
  nu        Wat staat er nu in je week?
  van jou   Wat staat er in je Outlook?
"""


@pytest.fixture
def later(university: University) -> University:
    """A version with four changes, now that the later release of its base is installed."""
    university.change()
    university.install(university.second)
    return university


class TestTelling:
    def test_the_report(self, command: Command, later: University) -> None:
        """What is open is told first, with all texts; then the rest in groups with their number."""
        before = files_of(later.folder)
        said = command("upgrade", later.folder, "--ui-lang", "nl")
        assert said.code == 1
        bare = re.sub(r"\s+\(basis,\s+[^)]*\)", "", said.out)
        assert bare.startswith(REPORT.format(folder=later.folder))
        assert str(later.second / "questions.toml:3:8") in said.out
        assert "Nieuw in de basis, en dus ook bij jou (1):\n  questions/bas-extra" in said.out
        assert "bas-oud → bas-nieuw" in said.out
        assert f"perspectief upgrade {later.folder} --apply" in said.err
        assert f"--apply --accept {PURPOSE}" in said.err
        assert files_of(later.folder) == before

    def test_a_base_at_a_path(self, command: Command, later: University) -> None:
        """With --from the commands that are named have it too, and it is told to install it."""
        later.install(later.first)
        said = command("upgrade", later.folder, "--from", later.second)
        assert "questions/bas-scan#text: Wat scan je het meest?" in said.out
        assert f"--from {later.second} --apply" in said.err
        assert f"Install {later.second} too" in said.err
        assert said.err.index("Install ") < said.err.index("perspectief confirm")
        assert said.code == 1

    def test_confirming_before_that_base_is_installed(
        self, command: Command, later: University
    ) -> None:
        """What was taken over from a path cannot be confirmed until it is installed."""
        later.install(later.first)
        command("upgrade", later.folder, "--from", later.second, "--apply")
        said = command("confirm", later.folder, PURPOSE, "--ui-lang", "nl")
        assert (said.code, said.out) == (2, "")
        assert "al heeft overgenomen: 1.0.0 in plaats van 1.1.0" in said.err
        assert f"terug naar de oudere? Geef dan: perspectief upgrade {later.folder}" in said.err
        assert "older than what this version" in command("confirm", later.folder).err

    def test_as_json(self, command: Command, later: University) -> None:
        """With --json all rows are told as the schema says, and the code is the same."""
        said = command("upgrade", later.folder, "--json")
        told = json.loads(said.out)
        assert (said.code, said.err) == (1, "")
        assert problems("upgrade", told) == []
        assert told["summary"]["open"] == 3
        assert {each["object"] for each in told["rows"] if each["open"]} == {
            "questions/bas-agenda#text", PURPOSE, "questions/bas-weg"}  # fmt: skip
        assert told["written"] is False

    def test_dates_in_json(self, command: Command, university: University) -> None:
        """What is new below may hold a date, which JSON has as text."""
        text = '[bas-wet]\ntitle = "Wet"\nfact = "F."\nsources = []\nreview = 2027-01-01\n'
        (university.second / "developments.toml").write_text(text)
        university.install(university.second)
        told = json.loads(command("upgrade", university.folder, "--json").out)
        (row,) = [each for each in told["rows"] if each["object"] == "developments/bas-wet"]
        assert row["now"]["review"] == "2027-01-01"

    def test_nothing_to_do(self, command: Command, university: University) -> None:
        """When nothing changed that is said, and the code is 0."""
        said = command("upgrade", university.folder, "--ui-lang", "nl")
        assert "basis 1.0.0, dezelfde versie" in said.out
        assert "alles is bij" in said.err
        assert said.code == 0

    def test_a_pack_without_parent(self, command: Command, tmp_path: Path) -> None:
        """Of a pack that extends nothing that is said."""
        (tmp_path / "pack.toml").write_text('format = 1\nid = "los"\nversion = "1.0.0"\n')
        assert "extends no other pack" in command("upgrade", tmp_path).out

    def test_texts_cannot_steer_a_terminal(self, command: Command, later: University) -> None:
        """What the base says is shown with control characters as escapes."""
        path = later.second / "questions.toml"
        path.write_text(path.read_text().replace("in je week", "in je \\u001b[1mweek\u202e"))
        out = command("upgrade", later.folder).out
        assert "\\x1b[1mweek\\u202e" in out
        assert "\x1b" not in out


class TestApplying:
    def test_it_is_written(self, command: Command, later: University) -> None:
        """With --apply files and lock are written; what is open still gives exit code 1."""
        said = command("upgrade", later.folder, "--apply", "--ui-lang", "nl")
        assert "Geschreven: perspectief.lock, questions.toml" in said.err
        assert "niet bevestigen" in said.err
        assert said.code == 1
        assert "[bas-nieuw]" in (later.folder / "questions.toml").read_text()

    def test_until_nothing_is_open(self, command: Command, later: University) -> None:
        """Accepting, confirming and editing close what is open, one after the other."""
        command("upgrade", later.folder, "--apply", "--accept", PURPOSE)
        said = command("confirm", later.folder, "questions/bas-agenda", "--ui-lang", "nl")
        assert said.code == 0
        assert "Bevestigd (1):" in said.out
        assert "Er staat nog 1 punt open." in said.err
        path = later.folder / "questions.toml"
        path.write_text(path.read_text().replace("[bas-weg]", "[bas-scan]"))
        said = command("upgrade", later.folder, "--apply")
        assert command("confirm", later.folder, "--all").code == 0
        assert command("upgrade", later.folder).code == 0
        assert command("check", later.folder, "--no-plugins", "--fail-on", "warning").code == 0

    def test_an_accepted_proposal_is_shown(self, command: Command, later: University) -> None:
        """What an accepted proposal makes of a text is told before it is written."""
        said = command("upgrade", later.folder, "--accept", PURPOSE)
        assert "Proposals that take the place of your text (1):" in said.out
        assert "Niemand hoeft iets te weten." in said.out
        assert "Nothing was written" in said.err

    @pytest.mark.parametrize("language", ["en", "nl"])
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("--accept", "questions/bas-agenda#text"), PURPOSE),
            (("--from", "nergens"), "nergens"),
        ],
    )
    def test_what_cannot_be_is_explained(
        self,
        command: Command,
        later: University,
        arguments: tuple[str, ...],
        told: str,
        language: str,
    ) -> None:
        """What cannot be is told with what to do, in either language."""
        said = command("upgrade", later.folder, *arguments, "--ui-lang", language)
        assert told in said.err
        assert said.code == 2

    def test_another_pack(self, command: Command, later: University) -> None:
        """A base that the version does not extend is told with what it does extend."""
        other = Path(__file__).parents[2] / "packs" / "ict"
        said = command("upgrade", later.folder, "--from", other, "--ui-lang", "nl")
        assert 'zit het pakket "ict", en daar bouwt deze versie niet op' in said.err
        assert "Deze versie bouwt op: pilot, basis" in said.err

    def test_a_lock_that_cannot_be_read(self, command: Command, later: University) -> None:
        """A lock that cannot be read is told with its finding, and nothing is written over it."""
        (later.folder / "perspectief.lock").write_text("[\n")
        said = command("upgrade", later.folder, "--apply")
        assert "FP431" in said.out
        assert "--all" in said.out
        assert (said.code, (later.folder / "perspectief.lock").read_text()) == (1, "[\n")


class TestConfirming:
    @pytest.fixture
    def applied(self, later: University, command: Command) -> University:
        """The same, after the later base was taken over."""
        command("upgrade", later.folder, "--apply")
        return later

    def test_without_names_nothing_is_confirmed(
        self, command: Command, applied: University
    ) -> None:
        """Without names all that is open is shown, with what to type, and the code is 1."""
        before = files_of(applied.folder)
        said = command("confirm", applied.folder, "--ui-lang", "nl")
        assert "Kijk hiernaar (3):" in said.out
        assert f"perspectief confirm {applied.folder} --all" in said.err
        assert (said.code, files_of(applied.folder)) == (1, before)

    def test_what_is_taken_out_is_no_empty_text(
        self, command: Command, university: University
    ) -> None:
        """Of what a version takes out it says so where the text of the version would stand."""
        path = university.folder / "questions.toml"
        path.write_text("[bas-scan]\nremove = true\n", "utf-8")
        said = command("confirm", university.folder, "--ui-lang", "nl")
        assert "  van jou   (weggehaald)\n" in said.out

    def test_everything(self, command: Command, applied: University) -> None:
        """With --all everything is confirmed but what is gone, which is told with what to do."""
        said = command("confirm", applied.folder, "--all", "--ui-lang", "nl")
        assert "Bevestigd (2):" in said.out
        assert "Niet te bevestigen (1):" in said.out
        assert "onder een eigen id" in said.err
        assert said.code == 1

    def test_what_is_not_open_is_said(self, command: Command, applied: University) -> None:
        """What is named and is not open is said."""
        said = command("confirm", applied.folder, "questions/bas-nieuw")
        assert "questions/bas-nieuw: nothing changed here" in said.out
        assert "3 more are open" in said.err
        assert said.code == 0

    def test_as_json(self, command: Command, applied: University) -> None:
        """With --json it is told as the schema says."""
        said = command(
            "confirm", applied.folder, "--json", "questions/bas-agenda", "questions/bas-nieuw"
        )
        told = json.loads(said.out)
        assert problems("confirm", told) == []
        assert [each["object"] for each in told["confirmed"]] == [
            "questions/bas-agenda#text", PURPOSE]  # fmt: skip
        assert told["closed"] == ["questions/bas-nieuw"]
        assert (told["files"], told["written"]) == (["perspectief.lock"], True)

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("questions/bas-agnda",), "questions/bas-agenda"),
            (("tips/x",), "upgrade"),
            (("questions/bas-agenda", "--all"), "--all"),
        ],
    )
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_what_cannot_be_is_explained(
        self,
        command: Command,
        applied: University,
        arguments: tuple[str, ...],
        told: str,
        language: str,
    ) -> None:
        """What replaces nothing is told with what was meant, in either language."""
        said = command("confirm", applied.folder, *arguments, "--ui-lang", language)
        assert told in said.err
        assert said.code == 2

    def test_a_translation_is_shown_with_its_source(
        self, command: Command, university: University
    ) -> None:
        """Of a translation the text it was made from is shown, and what is so now."""
        path = university.folder / "en" / "questions.toml"
        path.write_text('[bas-scan]\ntext = "What do you scan?"\n')
        command("confirm", university.folder, "--all")
        university.install(university.second)
        said = command("confirm", university.folder, "--ui-lang", "nl")
        assert "en/questions/bas-scan#text" in said.out
        assert "bron: Wat scan je vaak?" in said.out
        assert "bron: Wat scan je het meest?" in said.out
        assert "made" not in said.out


def test_they_are_commands(later: University) -> None:
    """As processes they read and write the same; the folder is by default the current one."""
    done = run("upgrade", "--apply", cwd=later.folder)
    assert (done.returncode, "bas-extra" in done.stdout) == (1, True)
    done = run("confirm", "./", "--all", cwd=later.folder)
    assert (done.returncode, "Confirmed (2):" in done.stdout) == (1, True)
