"""Taking over a later release of the base: first told, then written, and nothing of ours lost."""

import os
import shutil
from pathlib import Path

import pytest
import tomli

import perspectief
from helpers.releases import (
    FIRST,
    RENAMED,
    SECOND,
    University,
    as_wheel,
    edit,
    files_of,
    release,
)
from perspectief import NotWritableError, PackError, PackNotFoundError, UnusableNameError, Upgraded
from perspectief.editing.disk import Disk
from perspectief.editing.edits import applied
from perspectief.editing.toml_text import TomlText
from perspectief.layers.canonical import canonical
from perspectief.versions.reading import folder_of, read_version
from perspectief.versions.retelling import laid_out, retold
from perspectief.versions.upgrading import plan
from perspectief.versions.writing import write

LOCK = "perspectief.lock"
MERGED = "Begint bij het werk van nu. Zo kan iedereen meedoen. Niemand hoeft iets te weten."


@pytest.fixture
def later(university: University) -> University:
    """A version with four changes, now that the later release of its base is installed."""
    university.change()
    university.install(university.second)
    return university


def results(done: Upgraded) -> dict[str, str]:
    """Give what became of what, but for what is kept."""
    return {each.address: each.row.result for each in done.rows if each.row.result != "kept"}


class TestTelling:
    def test_everything_has_its_row(self, later: University) -> None:
        """Each line of the table of the format is told, and nothing is written."""
        before = files_of(later.folder)
        done = perspectief.upgrade(later.folder)
        assert results(done) == {
            "questions/bas-nieuw": "retargeted",
            "questions/bas-agenda#text": "stale",
            "questions/bas-agenda#purpose": "stale",
            "questions/bas-weg": "gone",
            "questions/bas-scan": "taken-over",
            "questions/bas-extra": "adopted",
        }
        assert (done.seen[-1], done.now[-1]) == (("basis", "1.0.0"), ("basis", "1.1.0"))
        assert (done.written, files_of(later.folder)) == (False, before)

    def test_an_open_row_has_all_texts_and_both_places(self, later: University) -> None:
        """Of what is open it is told what was, what is, what is ours, and where both stand."""
        done = perspectief.upgrade(later.folder)
        each = next(each for each in done.open if each.address.endswith("#purpose"))
        assert each.row.seen.endswith("Je hoeft niets te weten.")
        assert each.row.now.endswith("Niemand hoeft iets te weten.")
        assert each.row.ours.startswith("Begint bij het werk van nu.")
        assert each.row.proposal == MERGED
        assert each.ours is not None
        assert each.there is not None
        assert (each.ours.path, each.ours.line) == (str(later.folder / "questions.toml"), 7)
        assert (each.there.path, each.there.line) == (str(later.second / "questions.toml"), 5)
        assert each.layer == "basis"
        gone = next(each for each in done.open if each.row.result == "gone")
        assert (gone.row.seen, gone.there) == ({"text": "Wat leerde je hier?"}, None)

    def test_open_rows_are_what_check_finds(self, later: University) -> None:
        """What is open in the report is what check warns of, before it is taken over and after."""
        for applied_too in (False, True):
            done = perspectief.upgrade(later.folder, write=applied_too)
            found = perspectief.check(later.folder, plugins=False)
            stale = {each.address for each in found if each.code in ("FP433", "FP440")}
            assert {each.address for each in done.open} == stale

    @pytest.mark.parametrize("wheel", [False, True])
    def test_a_release_that_is_not_installed(
        self, university: University, tmp_path: Path, wheel: bool
    ) -> None:
        """With a path the release there is the new base; the installed one tells what was."""
        university.change()
        place = as_wheel(tmp_path, university.second, "1.1.0") if wheel else university.second
        done = perspectief.upgrade(university.folder, base=place)
        taken = [each for each in done.rows if each.row.result == "taken-over"]
        assert [each.address for each in taken] == ["questions/bas-scan#text"]
        assert taken[0].row.seen == "Wat scan je vaak?"
        assert len(done.open) == 3
        perspectief.upgrade(university.folder, base=place, write=True)
        university.install(university.second)
        assert {each.address for each in perspectief.upgrade(university.folder).open} == {
            each.address for each in done.open
        }

    def test_without_the_old_release(self, university: University, tmp_path: Path) -> None:
        """When what is installed is not what the version was made on, objects are told whole."""
        university.change()
        university.install(release(tmp_path / "ander", FIRST.replace("scan je", "x"), "1.0.1"))
        done = perspectief.upgrade(university.folder, base=university.second)
        assert results(done)["questions/bas-scan"] == "taken-over"

    def test_the_old_release_is_gone(self, university: University) -> None:
        """When nothing is installed, a release at a path is all that is needed."""
        university.change()
        university.install()
        assert len(perspectief.upgrade(university.folder, base=university.second).open) == 3

    def test_nothing_changed(self, university: University) -> None:
        """On the same base nothing is open and nothing would be written."""
        university.change()
        perspectief.confirm(university.folder)
        done = perspectief.upgrade(university.folder, write=True)
        assert results(done) == {}
        assert (done.changes, done.written) == ({}, False)


class TestApplying:
    def test_only_names_change_in_our_files(self, later: University) -> None:
        """Files of the author change in nothing but ids that are others now, byte for byte."""
        before = files_of(later.folder)
        done = perspectief.upgrade(later.folder, write=True)
        after = files_of(later.folder)
        assert done.written
        assert set(done.changes) == {LOCK, "questions.toml"}
        questions = before["questions.toml"].replace(b"[bas-oud]", b"[bas-nieuw]")
        assert after == {**before, "questions.toml": questions, LOCK: after[LOCK]}

    def test_what_is_ours_is_shown(self, later: University) -> None:
        """Every text of ours is in the pack as it was, and what is theirs is taken over."""
        edit(later.folder, {'[bas-weg]\ntext = "Wat leerde jij hier?"\n': ""})
        perspectief.upgrade(later.folder, write=True)
        questions = perspectief.load(later.folder).questions
        assert str(questions["bas-agenda"].text) == "Wat staat er in je Outlook?"
        assert str(questions["bas-nieuw"].text) == "Wat doen jullie morgen?"
        assert str(questions["bas-scan"].text) == "Wat scan je het meest?"
        assert "bas-extra" in questions

    def test_a_second_time_changes_nothing(self, later: University) -> None:
        """Once taken over, a second time writes nothing; what is open stays so."""
        first = perspectief.upgrade(later.folder, write=True)
        before = files_of(later.folder)
        again = perspectief.upgrade(later.folder, write=True)
        assert not again.written
        assert files_of(later.folder) == before
        assert {each.address for each in again.open} == {each.address for each in first.open}

    @pytest.mark.parametrize("named", ["questions/bas-agenda#purpose", "questions/bas-agenda"])
    def test_an_accepted_proposal(self, later: University, named: str) -> None:
        """A proposal takes the place of our text when it, or its object, is accepted."""
        address = "questions/bas-agenda#purpose"
        done = perspectief.upgrade(later.folder, accept=[named], write=True)
        assert address not in {each.address for each in done.open}
        text = (later.folder / "questions.toml").read_text("utf-8")
        assert f'purpose = "{MERGED}"\n' in text
        assert address not in {each.address for each in perspectief.upgrade(later.folder).open}

    def test_a_long_proposal_is_laid_out(self, university: University) -> None:
        """A long accepted text stands on lines of its own, and means the same."""
        perspectief.add_overrides(university.folder, ["steps/nodig-uit"])
        edit(university.folder, {"\nBel elke collega": "\nBel of mail elke collega"}, "steps.toml")
        pilot = Path(perspectief.__file__).parent / "pilot"
        later = university.folder.parent / "pilot"
        shutil.copytree(pilot, later)
        edit(later, {"Bedank dan en vraag": "Bedank dan, en vraag"}, "steps.toml")
        done = perspectief.upgrade(
            university.folder, base=later, accept=["steps/nodig-uit#text"], write=True
        )
        assert not done.open
        text = (university.folder / "steps.toml").read_text("utf-8")
        assert "Bel of mail elke collega" in text
        assert "Bedank dan, en vraag niet door." in " ".join(text.split())
        assert max(map(len, text.split("\n"))) <= 100

    def test_a_translation_is_retargeted(self, university: University) -> None:
        """The tables of translations get the ids of today as well."""
        university.change()
        path = university.folder / "en" / "questions.toml"
        path.write_text('[bas-oud]  # mine\ntext = "What will you do?"\n')
        perspectief.confirm(university.folder, None)
        university.install(university.second)
        perspectief.upgrade(university.folder, write=True)
        assert path.read_text("utf-8") == '[bas-nieuw]  # mine\ntext = "What will you do?"\n'
        made = perspectief.upgrade(university.folder)
        assert "en/questions/bas-nieuw#text" not in {each.address for each in made.open}

    def test_a_stale_translation_has_its_places(self, university: University) -> None:
        """A translation of a text that changed below is open, with the place in its own file."""
        (university.folder / "en" / "questions.toml").write_text(
            '[bas-scan]\ntext = "What do you scan?"\n'
        )
        perspectief.confirm(university.folder, None)
        university.install(university.second)
        (each,) = perspectief.upgrade(university.folder).open
        assert each.address == "en/questions/bas-scan#text"
        assert each.ours is not None
        assert each.ours.path == str(university.folder / "en" / "questions.toml")
        assert each.ours.line == 2

    def test_an_acceptance_follows(self, university: University) -> None:
        """What is accepted of an object stays accepted when that gets another id."""
        accepted = '[accept.kort]\ncode = "FP503"\nobject = "{}"\nreason = "Hoeft niet."\n'
        university.change()
        path = university.folder / "pack.toml"
        text = path.read_text("utf-8")
        path.write_text(text + accepted.format("questions/bas-oud#text"), "utf-8")
        university.install(university.second)
        done = perspectief.upgrade(university.folder, write=True)
        assert path.read_text("utf-8") == text + accepted.format("questions/bas-nieuw#text")
        assert results(done)["pack/accept/kort#object"] == "retargeted"

    def test_a_new_major(self, university: University, tmp_path: Path) -> None:
        """Going along with a new first number puts that in `extends`, and nothing else there."""
        university.change()
        university.install(release(tmp_path / "drie", SECOND, "2.0.0", RENAMED))
        assert "FP420" in university.codes("error")
        before = files_of(university.folder)["pack.toml"]
        perspectief.upgrade(university.folder, write=True)
        assert "FP420" not in university.codes("error")
        after = files_of(university.folder)["pack.toml"]
        assert after == before.replace(b"major = 1", b"major = 2")

    def test_lists_are_merged(self, university: University) -> None:
        """What a version adds to a list stays added to what the list is now."""
        path = university.folder / "questions.toml"
        path.write_text('[bas-scan]\nroles = { add = ["hr"] }  # ook\n')
        perspectief.confirm(university.folder, None)
        second = SECOND.replace(
            'het meest?"\nroles = ["medewerker"]', 'het meest?"\nroles = ["leidinggevende"]'
        )
        (university.second / "questions.toml").write_text(second)
        university.install(university.second)
        done = perspectief.upgrade(university.folder, write=True)
        assert results(done)["questions/bas-scan#roles"] == "merged"
        assert path.read_text() == '[bas-scan]\nroles = { add = ["hr"] }  # ook\n'
        roles = perspectief.load(university.folder).questions["bas-scan"].roles
        assert [str(each) for each in roles] == ["leidinggevende", "hr"]

    def test_a_file_edited_meanwhile_wins(self, later: University) -> None:
        """What somebody writes while it is decided stays, and then nothing is written."""
        version = read_version(folder_of(later.folder))
        done = plan(version, ())
        edit(later.folder, {"je Outlook": "jullie Outlook"})
        before = files_of(later.folder)
        with pytest.raises(NotWritableError) as raised:
            write(version.folder, done.changes, Disk())
        assert raised.value.reason == "changed-since"
        assert files_of(later.folder) == before


class TestRefusing:
    def test_a_proposal_that_is_not_there(self, later: University) -> None:
        """Accepting what has no proposal is an error that names those that there are."""
        with pytest.raises(UnusableNameError) as raised:
            perspectief.upgrade(later.folder, accept=["questions/bas-agenda#text"], write=True)
        assert raised.value.reason == "no-proposal"
        assert raised.value.known == ("questions/bas-agenda#purpose",)
        assert "bas-oud" in (later.folder / "questions.toml").read_text()

    def test_another_pack(self, later: University) -> None:
        """A base that the version does not extend is an error with what it does."""
        root = Path(__file__).parents[2]
        with pytest.raises(PackNotFoundError) as raised:
            perspectief.upgrade(later.folder, base=root / "packs" / "ict")
        assert (raised.value.reason, raised.value.problem) == ("no-base", "ict")
        assert raised.value.known == ("pilot", "basis")

    def test_a_base_that_cannot_be_used(self, later: University, tmp_path: Path) -> None:
        """A path without a pack is an error that says so."""
        with pytest.raises(PackNotFoundError):
            perspectief.upgrade(later.folder, base=tmp_path / "nergens")
        (tmp_path / "leeg").mkdir()
        with pytest.raises(PackNotFoundError) as raised:
            perspectief.upgrade(later.folder, base=tmp_path / "leeg")
        assert raised.value.reason == "pack-broken"

    def test_a_lock_that_cannot_be_read(self, later: University) -> None:
        """Without knowing what was seen nothing is taken over a lock that may be mended."""
        (later.folder / LOCK).write_text("[\n")
        with pytest.raises(PackError) as raised:
            perspectief.upgrade(later.folder, write=True)
        assert [each.code for each in raised.value.findings] == ["FP431"]
        assert (later.folder / LOCK).read_text() == "[\n"

    def test_a_version_without_a_lock(self, later: University) -> None:
        """Without a lock everything asks for a look, and nothing of ours changes but names."""
        (later.folder / LOCK).unlink()
        done = perspectief.upgrade(later.folder, write=True)
        assert {each.row.result for each in done.open} == {"unrecorded", "gone"}
        assert "Wat staat er in je Outlook?" in (later.folder / "questions.toml").read_text()
        assert tomli.loads((later.folder / LOCK).read_text())["open"]

    def test_a_pack_without_parent(self, tmp_path: Path) -> None:
        """A pack that extends nothing has nothing to take over."""
        (tmp_path / "pack.toml").write_text('format = 1\nid = "los"\nversion = "1.0.0"\n')
        done = perspectief.upgrade(tmp_path, write=True)
        assert (done.rows, done.now, done.written) == ((), (), False)
        assert os.listdir(tmp_path) == ["pack.toml"]


class TestRetelling:
    OLD = """\
# eerst
[oud]  # kop
refs = [
    "een",  # de eerste
    "oud",
]
after = "oud"
[oud.probes]
a = 'x'

[los]
activities = { add = ["oud"], drop = ["twee"] }
say.text = "blijft"
"""

    def test_each_name_changes_where_it_stands(self) -> None:
        """Ids in headers, lists, edits of lists and anchors change; all else is the same."""
        old = tomli.loads(self.OLD)
        new = {
            "nieuw": {**old["oud"], "refs": ["een", "nieuw"], "after": "nieuw"},
            "los": {**old["los"], "activities": {"add": ["nieuw"], "drop": ["twee"]}},
        }
        toml = TomlText(self.OLD, "x.toml")
        text = applied(self.OLD, retold(toml, old, new, ("questions",)))
        assert text == self.OLD.replace("oud", "nieuw")
        assert tomli.loads(text) == new

    def test_a_list_that_became_shorter(self) -> None:
        """A list of which two ids became one is written anew."""
        text = 'a.refs = ["x", "y"]\n'
        edits = retold(
            TomlText(text), {"a": {"refs": ["x", "y"]}}, {"a": {"refs": ["z"]}}, ("tips",)
        )
        assert applied(text, edits) == 'a.refs = ["z"]\n'

    @pytest.mark.parametrize("word", ["1.", "-", "2024."])
    def test_a_wrapped_line_never_becomes_an_item(self, word: str) -> None:
        """Laying a text out never puts a word at the beginning of a line that makes it a list."""
        text = " ".join(["woord"] * 15 + ["en", "ruim", word] * 12)
        value = laid_out(text, ("steps", "x", "text"))
        assert canonical(value) == text
