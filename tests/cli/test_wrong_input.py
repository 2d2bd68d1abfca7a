"""Wrong input, whatever it is: a sentence, an exit code, and never a traceback."""

import errno
import json
import os
import unicodedata
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.written import manifest, perspectief, write_pack
from perspectief import PackNotFoundError
from perspectief.cli.reporting import not_found
from perspectief.cli.words import Words

QUESTION = """\
[vb-vraag]
theme = "actions"
roles = ["hr"]
text = "Wat neem je mee?"
"""

WRONG: dict[str, tuple[str, dict[str, str | bytes]]] = {
    "wrong type": ("FP203", {"questions.toml": QUESTION.replace('"actions"', "5")}),
    "list for a text": ("FP203", {"questions.toml": QUESTION.replace('"Wat neem je mee?"', "[]")}),
    "text for a table": ("FP203", {"steps.toml": '[informeer]\nhours = "veel"\n'}),
    "unknown key": ("FP201", {"questions.toml": QUESTION + 'texts = "a"\n'}),
    "missing key": ("FP202", {"questions.toml": "[vb-vraag]\n"}),
    "missing reference": ("FP303", {"questions.toml": QUESTION.replace("actions", "acties")}),
    "unknown value": ("FP204", {"questions.toml": QUESTION + 'moment = "straks"\n'}),
    "unknown parameter": ("FP304", {"questions.toml": QUESTION.replace("Wat", "{wat}")}),
    "unknown id": ("FP302", {"questions.toml": QUESTION.replace("vb-vraag", "vraag")}),
    "bad id": ("FP301", {"questions.toml": QUESTION.replace("vb-vraag", '"vb vraag"')}),
    "not a table": ("FP205", {"questions.toml": 'text = "a"\n'}),
    "not TOML": ("FP126", {"questions.toml": "[vb-vraag\n"}),
    "bad UTF-8": ("FP002", {"questions.toml": b"# \xe9\xe9n\n"}),
    "control character": ("FP006", {"questions.toml": b"# \x1b[31m\n"}),
    "too large": ("FP003", {"questions.toml": b"#" * (1024 * 1024 + 1)}),
    "too deep": ("FP005", {"questions.toml": "x = " + "[" * 100_000}),
    "enormous number": ("FP131", {"worksheets.toml": "[vb-blad]\nrows = 0x" + "f" * 6000}),
    "not a number": ("FP203", {"steps.toml": "[informeer]\nhours.hr = nan\n"}),
    "wrong manifest": ("FP203", {"pack.toml": "team = 5\n"}),
    "unknown part": ("FP201", {"pack.toml": "[teams.hr]\nmin = 1\n"}),
}
COMMANDS = [("check",), ("check", "--json"), ("show",), ("show", "--json"), ("kit",)]


class TestMistakes:
    @pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
    @pytest.mark.parametrize(("code", "files"), WRONG.values(), ids=WRONG)
    def test_a_mistake_is_told_by_every_command(
        self,
        command: Command,
        tmp_path: Path,
        arguments: tuple[str, ...],
        code: str,
        files: dict[str, str | bytes],
    ) -> None:
        """Whatever is wrong with a pack, each command tells it by its code, with exit code 1."""
        write_pack(tmp_path / "fout", files)
        said = command(arguments[0], tmp_path / "fout", *arguments[1:])
        assert said.code == 1
        assert code in said.out + said.err
        assert "Traceback" not in said.out + said.err

    @pytest.mark.parametrize(("code", "files"), WRONG.values(), ids=WRONG)
    def test_a_mistake_can_be_read_in_dutch(
        self, command: Command, tmp_path: Path, code: str, files: dict[str, str | bytes]
    ) -> None:
        """Whatever is wrong, its message has no words that were not filled in."""
        write_pack(tmp_path, files)
        said = json.loads(command("check", tmp_path, "--json", "--ui-lang", "nl").out)
        messages = [found["message"] for found in said["findings"] if found["code"] == code]
        assert messages
        for message in messages:
            assert "None" not in message
            assert '""' not in message

    def test_a_process_never_shows_a_traceback(self, tmp_path: Path) -> None:
        """Also as a process of its own, the command ends with a sentence."""
        files = {name: data for _, said in WRONG.values() for name, data in said.items()}
        write_pack(tmp_path, files)
        for name in ("check", "show", "kit"):
            done = perspectief(name, tmp_path, cwd=tmp_path)
            assert done.returncode == 1
            assert "error[" in done.stdout + done.stderr
            assert "Traceback" not in done.stdout + done.stderr


class TestPlaces:
    @pytest.mark.parametrize("name", ["check", "show", "kit"])
    def test_a_folder_without_manifest_is_told(
        self, command: Command, tmp_path: Path, name: str
    ) -> None:
        """A folder without pack.toml is told as one thing that is wrong, with exit code 1."""
        code, out, err = command(name, tmp_path)
        assert code == 1
        assert (out + err).count("error[") == 1
        assert "there is no pack.toml here" in out + err

    @pytest.mark.parametrize(
        "asked", [("upgrade",), ("confirm", "--all"), ("translate",), ("show",)], ids=" ".join
    )
    def test_a_file_of_a_pack_is_no_archive(
        self, command: Command, tmp_path: Path, asked: tuple[str, ...]
    ) -> None:
        """Who names a file of a pack is told to name its folder, and not that it is an archive."""
        file = write_pack(tmp_path) / "pack.toml"
        name, *more = asked
        language = ("en",) if name == "translate" else ()
        said = command(name, file, *language, *more, "--ui-lang", "nl")
        assert (said.code, said.err) == (
            2,
            f"fout: {file} is niet te lezen: het is geen zip-bestand; "
            "noem de map waar het in staat\n",
        )

    @pytest.mark.parametrize("name", ["check", "show", "kit"])
    @pytest.mark.parametrize(
        "content", [None, b"", b"geen zip", b"PK\x05\x06" + b"\xff" * 18], ids=str
    )
    def test_a_file_that_is_no_archive_is_told(
        self, command: Command, tmp_path: Path, name: str, content: bytes | None
    ) -> None:
        """A path to nothing, or to what is no archive, is exit code 2 and a sentence."""
        path = tmp_path / "x.zip"
        if content is not None:
            path.write_bytes(content)
        code, _, err = command(name, path)
        assert code == 2
        assert err.startswith((f"error: {path} ", "error: there is nothing at"))
        assert len(err.splitlines()) == (1 if content is not None else 2)

    @pytest.mark.parametrize(
        ("name", "near"),
        [
            ("check", "./archief"),
            ("show", "./archief"),
            ("kit", "./archief"),
            ("fix", "./archief"),
            # It takes only folders, so that a name alone is enough.
            ("upgrade", "archief"),
        ],
    )
    def test_a_path_to_nothing_is_told_with_what_may_be_meant(
        self,
        command: Command,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        near: str,
    ) -> None:
        """A path to nothing is told with the name that is near, or else where we are."""
        (tmp_path / "archief").mkdir()
        monkeypatch.chdir(tmp_path)
        assert f'Did you mean "{near}"?' in command(name, "./archeif/").err
        assert f"You are in {tmp_path}." in command(name, "./iets-anders").err

    @pytest.mark.parametrize(
        "typed",
        [
            ("upgrade", "ict"),
            ("confirm", "ict", "steps/nodig-uit"),
            ("translate", "ict", "en"),
            ("customise", "ict", "--add", "steps/nodig-uit"),
        ],
    )
    def test_an_installed_pack_is_no_version_of_ones_own(
        self,
        command: Command,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        typed: tuple[str, ...],
    ) -> None:
        """The id of an installed pack where a folder is asked for is told as what it is."""
        monkeypatch.chdir(tmp_path)
        code, _, err = command(*typed)
        assert code == 2
        assert err.startswith("error: ict is an installed pack")
        assert "./uvs" in err

    def test_a_folder_that_is_gone_is_no_trouble(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Who stands in a folder that was taken away reads how to find packs."""
        gone = tmp_path / "weg"
        gone.mkdir()
        monkeypatch.chdir(gone)
        gone.rmdir()
        assert "perspectief list" in command("show", "./iets").err

    @pytest.mark.parametrize("name", ["", "...", " ", "a b", "é", "-", "x\x1b[31m", "{id}"])
    def test_any_name_is_told(self, command: Command, name: str) -> None:
        """Whatever stands where an id should, it is told that there is no such pack."""
        code, _, err = command("show", "--", name)
        assert code == 2
        assert err.startswith('error: there is no pack "')
        assert "\x1b" not in err


ESCAPE = "\\u001b[31m\\u009b2J\\u007f\\u202e"
"""As TOML: red, erase the screen, delete, and from here on from right to left."""

STEERING = {
    "id": (manifest(f"a{ESCAPE}"), {}),
    "title": (manifest().replace('"Voorbeeld"', f'"Titel{ESCAPE}"'), {}),
    "version": (manifest().replace('"1.0.0"', f'"1{ESCAPE}"'), {}),
    "summary": (manifest() + f'summary = "Een\\u0007{ESCAPE}"\n', {}),
    "unknown key": (manifest() + f'"x{ESCAPE}" = 1\n', {}),
    "parent": (manifest(extends=f"p{ESCAPE}"), {}),
    "prefix": (manifest(prefix=f"p{ESCAPE}"), {}),
    "parameter": (
        manifest() + f'[parameters."vb_{ESCAPE}"]\nvalue = "a{ESCAPE}"\nexample = "b{ESCAPE}"\n',
        {},
    ),
    "document": (manifest(), {"steps.toml": f'[informeer]\nuses = ["documents/{ESCAPE}"]\n'}),
    "text": (manifest(), {"questions.toml": QUESTION.replace("mee", f"mee{ESCAPE}")}),
    "object": (manifest(), {"questions.toml": f'["vb{ESCAPE}"]\n'}),
    "reference": (manifest(), {"questions.toml": QUESTION.replace("actions", f"a{ESCAPE}")}),
    "value": (manifest(), {"questions.toml": QUESTION + f'moment = "a{ESCAPE}"\n'}),
}
LOOKING = [
    ("check",),
    ("check", "--json"),
    ("show",),
    ("show", "--json"),
    ("show", "--ids"),
    ("show", "--parameters"),
    ("show", "questions"),
    ("show", "steps/informeer"),
    ("show", "questions/vb-vraag"),
    ("kit", "--only", "xqz"),
]


def steering(text: str) -> set[str]:
    """Give the characters in a text that can steer a terminal."""
    return {each for each in text if unicodedata.category(each) == "Cc" and each != "\n"}


class TestTerminal:
    @pytest.mark.parametrize(("head", "files"), STEERING.values(), ids=STEERING)
    def test_no_content_steers_a_terminal(
        self,
        command: Command,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        head: str,
        files: dict[str, str | bytes],
    ) -> None:
        """Wherever control characters stand in a pack, none of them reaches the terminal."""
        write_pack(tmp_path / "p", files, head)
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "p"))
        for name, *options in LOOKING:
            # Only what `check` tells as text has whole sentences in either language.
            for language in ("en", "nl") if (name, *options) == ("check",) else ("nl",):
                said = command(name, tmp_path / "p", *options, "--ui-lang", language)
                assert steering(said.out + said.err) == set()
                if "--json" not in options:
                    assert "\u202e" not in said.out + said.err
        for options in ([], ["--json"]):
            said = command("list", *options)
            assert steering(said.out + said.err) == set()

    def test_no_name_of_a_file_steers_a_terminal(self, command: Command, tmp_path: Path) -> None:
        """The names of folders and files may hold anything; none of it reaches the terminal."""
        folder = write_pack(tmp_path / "map\x1b[31m", {"x\x1b[2J\x07.toml": ""})
        for arguments in (("check",), ("show",), ("kit", "--only", "vragenkaarten")):
            said = command(arguments[0], folder, *arguments[1:], *_elsewhere(arguments, tmp_path))
            assert said.code == 0
            assert steering(said.out + said.err) == set()
        assert steering(command("check", folder / "nergens\x1b").err) == set()

    def test_names_that_are_no_utf_8_can_be_printed(self, tmp_path: Path) -> None:
        """A file whose name is no UTF-8 is told, as text and as JSON, on a strict terminal."""
        folder = write_pack(tmp_path, {os.fsdecode(b"\xff.toml"): ""})
        for options in ([], ["--json"]):
            done = perspectief("check", folder, *options, PYTHONIOENCODING="utf-8:strict")
            assert (done.returncode, "Traceback" in done.stderr) == (0, False)
            assert "\\udcff.toml" in done.stdout


def _elsewhere(arguments: tuple[str, ...], folder: Path) -> tuple[str, ...]:
    return ("-o", str(folder / "uit\x1b[1m")) if arguments[0] == "kit" else ()


def test_why_a_place_cannot_be_read_is_told_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    """What the system says of a place is told in the language of messages."""
    error = PackNotFoundError("x.whl", "place-unreadable", "Permission denied")
    error.__cause__ = PermissionError(errno.EACCES, "Permission denied")
    not_found(error, Words("nl"))
    said = capsys.readouterr().err
    assert said.startswith("fout: x.whl is niet te lezen: ")
    assert "denied" not in said
