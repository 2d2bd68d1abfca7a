"""What is made of a wrong choice, and of colours that cannot be used: what is told of it."""

import os
from pathlib import Path

import pytest

from helpers.called import Command, Install
from helpers.written import manifest, write_pack

GROUP = '[function_group]\nname = "Archivaris"\n'
CARDS = ("--only", "vragenkaarten", "--format", "html")


class TestNames:
    @pytest.mark.parametrize(
        ("called", "told"),
        [
            ("word", 'Here that format is called "docx".'),
            ("Excel", 'Here that format is called "xlsx".'),
            ("webpage", 'Here that format is called "html".'),
            ("website", 'Here that format is called "site".'),
            ("doc", 'Did you mean "docx"?'),
            ("powerpoint", "There are: "),
        ],
    )
    def test_a_format_is_known_by_what_people_call_it(
        self, command: Command, called: str, told: str
    ) -> None:
        """A format by the name of its program is told with what it is called here."""
        code, out, err = command("kit", "pilot", "--format", called)
        assert (code, out) == (2, "")
        assert err.startswith(f'error: there is no format "{called}"\n  {told}')

    def test_only_a_format_that_there_is_is_named(self, command: Command) -> None:
        """A format that a command does not make is not suggested by it."""
        code, _, err = command("outcome", "x.xlsx", "--format", "outlook", "--ui-lang", "nl")
        assert code == 2
        assert "Er zijn: " in err
        assert "ics" not in err

    @pytest.mark.parametrize(
        ("asked", "told"),
        [
            ("kaarten", 'Bedoel je "vragenkaarten" of "activiteitenkaarten"?'),
            ("draaiboeken", 'Bedoel je "draaiboek"?'),
            ("en", "Er zijn: "),
        ],
    )
    def test_a_part_of_a_name_is_enough(self, command: Command, asked: str, told: str) -> None:
        """A document is meant perhaps when its name holds what was asked for, or is like it."""
        code, _, err = command("kit", "pilot", "--only", asked, "--ui-lang", "nl")
        assert code == 2
        assert err.startswith(f'fout: het document "{asked}" bestaat niet\n  {told}')


class TestOfPlugins:
    @pytest.mark.parametrize(
        "asked", [("--format", "moodle"), ("--only", "woordenlijst"), ("--format", "moodle", "-v")]
    )
    def test_a_broken_plugin_may_have_brought_it(
        self, command: Command, install: Install, asked: tuple[str, ...]
    ) -> None:
        """Whoever asks for what there is not is told of plugins that might have brought it."""
        install("stuk", "raise ValueError('mis')")
        code, out, err = command("kit", "pilot", *asked, "--ui-lang", "nl")
        assert (code, out) == (2, "")
        assert err.startswith(f'fout: het {"formaat" if "moodle" in asked else "document"} "')
        assert "fout: stuk (d-stuk 2.0) gaat mis: het is niet te importeren\n" in err
        assert ("Traceback" in err) == ("-v" in asked)

    def test_a_writer_that_was_refused_is_told(self, command: Command, install: Install) -> None:
        """A format that a plugin brings in a wrong way is told with what is wrong with it."""
        code = "from perspectief.plugins import Writer, hookimpl\n\n\n@hookimpl\n"
        code += "def perspectief_writers():\n    "
        code += "return [Writer(format='moodle', suffix='xml', write=print)]\n"
        install("stuk", code)
        err = command("kit", "pilot", "--format", "moodle").err
        assert "stuk (d-stuk 2.0) went wrong" in err
        assert "suffix" in err

    def test_a_plugin_that_is_left_out_is_told(
        self, command: Command, install: Install, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Plugins that take no part are named with who left them out, also of a rule."""
        install("weg", "raise ValueError('mis')")
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "weg,d-ook")
        for name in ("ook", "raak"):
            install(name, "raise ValueError('mis')")
        told = "These plugins take no part: ook, weg (disabled by PERSPECTIEF_DISABLE).\n"
        for asked in (("kit", "pilot", "--format", "moodle"), ("explain", "MO001")):
            code, out, err = command(*asked)
            assert (code, out, err.endswith(told)) == (2, "", True)
        err = command("kit", "pilot", "--format", "moodle", "--no-plugins").err
        assert "These plugins take no part: " in err
        assert "raak" in err.partition(" (disabled by --no-plugins).\n")[0]


class TestLanguages:
    @pytest.mark.parametrize(
        "typed", [("show", "pilot"), ("kit", "pilot"), ("kit", "--day", "ict,bibliotheek")]
    )
    def test_a_language_without_translation_is_told(
        self, command: Command, tmp_path: Path, typed: tuple[str, ...]
    ) -> None:
        """A language that nobody translated into is told with those that there are."""
        more = ("-o", tmp_path / "kit") if typed[0] == "kit" else ()
        code, out, err = command(*typed, "--lang", "de", *more)
        assert (code, out) == (2, "")
        assert ' has no translation "de"\n  There are: en, nl.' in err
        assert list(tmp_path.iterdir()) == []


class TestColours:
    @pytest.fixture
    def branded(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A pack of an organisation with a colour in which nobody can read."""
        monkeypatch.chdir(tmp_path)
        look = 'name = "Wij"\n[colours]\naccent = "#ffcc00"\nsoft = "#eef2f7"\n'
        return write_pack(tmp_path / "een", {"brand.toml": look, "pack.toml": GROUP})

    def test_a_colour_that_is_changed_is_told(self, command: Command, branded: Path) -> None:
        """Of a colour that cannot be read it is told what the documents have; of others nothing."""
        code, _, err = command("kit", branded, *CARDS)
        assert code == 0
        assert err.startswith("Text cannot be read well in #ffcc00, so the documents use #")
        assert "#eef2f7" not in err

    def test_nothing_is_told_when_nothing_is_made(self, command: Command, branded: Path) -> None:
        """Where files stand in the way nothing was made, and so no colour was changed."""
        command("kit", branded, *CARDS)
        next(Path("kit").rglob("*.html")).write_text("Anders", "utf-8")
        code, _, err = command("kit", branded, *CARDS)
        assert code == 2
        assert "#ffcc00" not in err

    def test_a_day_tells_each_colour_once(
        self, command: Command, branded: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two packs of one organisation have one look, of which is told once."""
        files = {"brand.toml": (branded / "brand.toml").read_text("utf-8"), "pack.toml": GROUP}
        head = manifest(id="twee", prefix="tw")
        other = write_pack(branded.parent / "twee", files, head)
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, (branded, other))))
        code, _, err = command("kit", "--day", "voorbeeld,twee", *CARDS)
        assert code == 0
        assert err.count("#ffcc00") == 1
