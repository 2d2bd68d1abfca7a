"""`perspectief fix`: what is beyond doubt is mended, and said; nothing else is touched."""

import copy
import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command, Install
from helpers.written import perspectief as run
from helpers.written import write_pack
from perspectief import Fixed, NotWritableError
from perspectief.editing.only_writer import only_writer
from perspectief.editing.own_folder import own_folder
from perspectief.fixing import mended, write_fixed
from perspectief.hosting import host
from perspectief.source.places import JOURNAL

TEXT = """\
# Vragen van ons.
[vb-vraag]
theme = "actions"
rolls = ["hr"]  # wie
moment = "openig"
text = "Wat neem je mee?"
"""
SAFE = TEXT.replace("rolls", "roles")
ALL = SAFE.replace("openig", "opening")


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A pack with a mistake that is mended safely, and one that can be guessed."""
    return write_pack(tmp_path / "fout", {"questions.toml": TEXT})


def text_of(folder: Path) -> str:
    """Give the text of the questions."""
    return (folder / "questions.toml").read_text("utf-8")


class TestMending:
    def test_what_is_beyond_doubt_is_mended(self, command: Command, wrong: Path) -> None:
        """A safe repair is done and told with its place; what is left gives the exit code."""
        said = command("fix", wrong)
        assert text_of(wrong) == SAFE
        path = wrong / "questions.toml"
        assert said.out == f'{path}:4:1: FP201 unknown-key: change "rolls" to "roles"\n'
        assert "mended 1 finding" in said.err
        assert "1 error" in said.err
        assert "--unsafe" in said.err
        assert said.code == 1

    def test_guesses_are_made_when_asked(self, command: Command, wrong: Path) -> None:
        """With --unsafe likely guesses are made too, and then nothing is wrong."""
        said = command("fix", wrong, "--unsafe", "--ui-lang", "nl")
        assert text_of(wrong) == ALL
        assert "2 punten hersteld" in said.err
        assert 'verander "openig" in "opening"' in said.out
        assert said.code == 0

    def test_the_current_folder_is_mended(
        self, command: Command, wrong: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without a path the pack in the current folder is mended; a file stands for its pack."""
        monkeypatch.chdir(wrong)
        assert command("fix", "--unsafe", "questions.toml").code == 0
        assert command("fix").out == ""
        assert text_of(wrong) == ALL

    def test_only_what_is_selected_is_mended(self, command: Command, wrong: Path) -> None:
        """With --select only findings of those rules are mended, named by code or name."""
        command("fix", wrong, "--unsafe", "--select", "unknown-value")
        assert text_of(wrong) == TEXT.replace("openig", "opening")
        command("fix", wrong, "--unsafe", "--select", "fp201, Unknown-Value")
        assert text_of(wrong) == ALL

    def test_a_rule_that_is_none_is_refused(self, command: Command, wrong: Path) -> None:
        """A rule that does not exist is an error with the likely one, and nothing is mended."""
        said = command("fix", wrong, "--select", "unknown-kee")
        assert 'Did you mean "FP201 unknown-key"?' in said.err
        assert (said.code, text_of(wrong)) == (2, TEXT)

    def test_a_sound_pack_stays_as_it_is(self, command: Command, folder: Path) -> None:
        """In a pack with nothing wrong nothing is mended, and no file is written."""
        before = (folder / "questions.toml").stat().st_mtime_ns
        said = command("fix", folder)
        assert (said.code, said.out) == (0, "")
        assert (folder / "questions.toml").stat().st_mtime_ns == before

    def test_several_packs_at_once(self, command: Command, wrong: Path, folder: Path) -> None:
        """Several packs are mended in one call; one that is not there spoils no other."""
        said = command("fix", folder, wrong, wrong.parent / "weg")
        assert text_of(wrong) == SAFE
        assert "weg" in said.err
        assert said.code == 2

    def test_what_may_be_left_can_be_chosen(self, command: Command, tmp_path: Path) -> None:
        """With --fail-on a remark that is left gives exit code 1 too."""
        folder = write_pack(tmp_path, {"questions.toml": ALL.replace("opening", "afronding")})
        assert command("fix", folder, "--select", "FP201", "--fail-on", "info").code == 1
        assert command("fix", folder, "--select", "FP201", "--fail-on", "warning").code == 0


class TestLooking:
    def test_a_diff_writes_nothing(self, command: Command, wrong: Path) -> None:
        """With --diff it is shown what would change; nothing is written, and the code is 1."""
        said = command("fix", wrong, "--diff")
        assert text_of(wrong) == TEXT
        assert '-rolls = ["hr"]  # wie\n+roles = ["hr"]  # wie\n' in said.out
        assert said.out.startswith(f"--- {wrong / 'questions.toml'}\n")
        assert "Nothing was written." in said.err
        assert said.code == 1
        assert command("fix", wrong, "--unsafe", "--diff").code == 1
        command("fix", wrong, "--unsafe")
        assert command("fix", wrong, "--unsafe", "--diff").code == 0

    def test_a_diff_cannot_steer_a_terminal(self, command: Command, tmp_path: Path) -> None:
        """Control characters of a text are shown as escapes, and line ends are not."""
        text = TEXT.replace("je mee", "je\u202e\u009b mee").replace("\n", "\r\n")
        folder = write_pack(tmp_path / "fout", {"questions.toml": text})
        out = command("fix", folder, "--diff").out
        assert "je\\u202e\\x9b mee" in out
        assert "\r" not in out

    def test_json_tells_all(self, command: Command, wrong: Path) -> None:
        """With --json it is told what was mended, in which files, and what is left."""
        said = command("fix", wrong, "--json", "--diff")
        told = json.loads(said.out)
        assert told["written"] is False
        assert "+roles" in told["diff"]
        told = json.loads(command("fix", wrong, "--json").out)
        assert told["written"] is True
        assert told["files"] == [str(wrong / "questions.toml")]
        (one,) = told["mended"]
        assert (one["code"], one["line"], one["fix"]) == ("FP201", 4, 'change "rolls" to "roles"')
        assert [each["code"] for each in told["findings"] if each["severity"] == "error"] == [
            "FP204"
        ]
        assert told["summary"]["error"] == 1
        assert "diff" not in told
        again = json.loads(command("fix", wrong, "--json").out)
        assert (again["mended"], again["files"], again["written"]) == ([], [], False)


class TestRefusing:
    def test_an_installed_pack_stays_as_it_is(self, command: Command) -> None:
        """An installed pack is never written, and that is said with what to do."""
        said = command("fix", "ict")
        assert "installed pack" in said.err
        assert said.code == 2

    def test_so_does_the_folder_of_one(self, command: Command, tmp_path: Path) -> None:
        """A folder in which Python keeps what was installed is one of those."""
        folder = write_pack(tmp_path / "site-packages" / "p", {"questions.toml": TEXT})
        assert command("fix", folder).code == 2
        assert text_of(folder) == TEXT

    def test_an_archive_stays_as_it_is(self, command: Command, wrong: Path) -> None:
        """An archive is never written, and that is said with what to do."""
        path = wrong.parent / "pak.zip"
        with zipfile.ZipFile(path, "w") as file:
            file.write(wrong / "pack.toml", "pack.toml")
        before = path.read_bytes()
        said = command("fix", path, "--ui-lang", "nl")
        assert "is een archief" in said.err
        assert (said.code, path.read_bytes()) == (2, before)

    def test_a_pack_in_use_is_left_alone(self, command: Command, wrong: Path) -> None:
        """While another command writes in the folder nothing is mended, and that is said."""
        with only_writer(str(wrong)):
            said = command("fix", wrong)
        assert "in use" in said.err
        assert (said.code, text_of(wrong)) == (2, TEXT)

    def test_what_cannot_be_written_is_said(
        self, command: Command, wrong: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without the right to write a file the command says so, and all stays as it was."""
        monkeypatch.setattr(os, "access", lambda path, mode: False)
        said = command("fix", wrong, "--ui-lang", "nl")
        assert "je hebt er geen rechten voor" in said.err
        assert "zoals ze waren" in said.err
        assert (said.code, text_of(wrong)) == (2, TEXT)

    def test_a_disk_that_fails_halfway_loses_nothing(
        self, command: Command, wrong: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was decided and could not be written counts, and is written the next time."""
        replace, asked = os.replace, []

        def failing(new: str, path: str) -> None:
            asked.append(path)
            if len(asked) == 2:
                raise OSError(28, "No space left on device", path)
            replace(new, path)

        monkeypatch.setattr(os, "replace", failing)
        said = command("fix", wrong)
        monkeypatch.undo()
        assert JOURNAL in said.err
        assert said.code == 2
        assert text_of(wrong) == TEXT
        assert not [each for each in perspectief.check(wrong) if each.code == "FP201"]
        command("fix", wrong, "--unsafe")
        assert text_of(wrong) == ALL
        assert sorted(each.name for each in wrong.iterdir()) == ["pack.toml", "questions.toml"]

    def test_a_plugin_that_fails_is_told(
        self, command: Command, folder: Path, install: Install
    ) -> None:
        """What a plugin does wrong is said, and gives exit code 1; without plugins it does not."""
        install("kapot", "raise ValueError('x')\n")
        said = command("fix", folder)
        assert "kapot" in said.err
        assert said.code == 1
        assert command("fix", folder, "--no-plugins").code == 0


class TestInPython:
    def test_one_call_mends_a_pack(self, wrong: Path) -> None:
        """`perspectief.fix` writes what it mends, and gives all that the command tells."""
        fixed = perspectief.fix(wrong, plugins=False)
        assert isinstance(fixed, Fixed)
        assert text_of(wrong) == SAFE
        path = str(wrong / "questions.toml")
        assert (fixed.before, fixed.after) == ({path: TEXT}, {path: SAFE})
        assert [each.finding.code for each in fixed.mended] == ["FP201"]
        assert "FP204" in {each.code for each in fixed.left}
        assert perspectief.fix(wrong, plugins=False).diff() == ""

    def test_it_can_be_looked_at_first(self, wrong: Path) -> None:
        """Without writing it gives the same, and a diff that a patch program can read."""
        (wrong / "questions.toml").write_text(TEXT.rstrip("\n"), "utf-8")
        fixed = perspectief.fix(str(wrong) + os.sep, unsafe=True, write=False, plugins=False)
        assert text_of(wrong) == TEXT.rstrip("\n")
        assert fixed.diff().count("\\ No newline at end of file\n") == 1

    @pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_text("# weg\n")])
    def test_what_changes_meanwhile_is_kept(
        self, wrong: Path, change: Callable[[Path], object]
    ) -> None:
        """A file that somebody edits or takes away while it is mended is not written."""
        folder = own_folder(wrong)
        fixed = mended(folder, host(plugins=False), date(2026, 11, 26), ("safe",), ())
        change(wrong / "questions.toml")
        before = sorted((each.name, each.read_bytes()) for each in wrong.iterdir())
        with pytest.raises(NotWritableError) as raised:
            write_fixed(fixed, folder)
        assert raised.value.reason == "changed-since"
        assert sorted((each.name, each.read_bytes()) for each in wrong.iterdir()) == before

    def test_an_installed_pack_is_refused(self) -> None:
        """An installed pack raises, by its id."""
        with pytest.raises(NotWritableError, match="ict is an installed pack"):
            perspectief.fix("ict")

    def test_an_error_can_be_sent_elsewhere(self) -> None:
        """The error can be copied and pickled, as workers need."""
        error = copy.copy(NotWritableError("x", "in-use"))
        assert (error.path, error.reason, str(error)[:10]) == ("x", "in-use", "x is in us")


def test_a_file_outside_a_pack_is_none(command: Command, tmp_path: Path) -> None:
    """A file that is in no pack is refused."""
    (tmp_path / "los.toml").write_text("a = 1\n")
    said = command("fix", tmp_path / "los.toml")
    assert (said.code, said.out) == (2, "")
    assert "los.toml" in said.err


def test_it_is_a_command(wrong: Path) -> None:
    """Called as a process it mends, and a second time there is nothing to do."""
    assert run("fix", str(wrong), "--unsafe").returncode == 0
    assert text_of(wrong) == ALL
    assert run("fix", str(wrong), "--unsafe").stdout == ""
