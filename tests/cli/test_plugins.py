"""Plugins as the command shows them: what they bring, and what they do wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command, Install
from helpers.trial import BROKEN, document, hook, rules

TEXT = """\
from perspectief.plugins import Writer, hookimpl
from perspectief.tree import Tree


def write(tree, options):
    {body}


@hookimpl
def perspectief_writers():
    return [Writer(format="tekst", suffix=".txt", write=write{more})]
"""


class TestPlugins:
    def test_each_is_told_with_what_it_brings(self, command: Command, install: Install) -> None:
        """A plugin that works is a line with its distribution and what it brings."""
        install("een", rules("EE001"))
        code, out, err = command("plugins")
        assert (code, err) == (0, "")
        assert "een  d-een 2.0  active  brings 1 check\n" in out
        assert (
            "een  d-een 2.0  actief  brengt 1 check\n" in command("--ui-lang", "nl", "plugins").out
        )

    @pytest.mark.parametrize("name", ["importfout", "spelfout", "zonder-merk", "geen-hook"])
    def test_a_fault_is_four_lines(self, command: Command, install: Install, name: str) -> None:
        """A fault tells on stderr who, when, why, in which file, and what to do; exit code 1."""
        install(name, BROKEN[name].code)
        code, out, err = command("plugins")
        assert code == 1
        assert f"{name}  d-{name} 2.0  broken: " in out
        who, why, where, remedy = err.splitlines()
        assert who.startswith(f"error: {name} (d-{name} 2.0) went wrong: ")
        assert BROKEN[name].reason in why
        assert where.endswith(f"los_{name.replace('-', '_')}.py")
        assert f"PERSPECTIEF_DISABLE={name}" in remedy

    def test_the_library_gives_them(self, install: Install) -> None:
        """`perspectief.faults` gives what the command tells, as values."""
        install("importfout", BROKEN["importfout"].code)
        (fault,) = (each for each in perspectief.faults() if each.plugin == "importfout")
        assert (fault.distribution, fault.phase) == ("d-importfout 2.0", "import")
        assert BROKEN["importfout"].reason in fault.reason

    def test_a_fault_in_dutch_is_dutch(self, command: Command, install: Install) -> None:
        """In Dutch all four lines are Dutch."""
        install("spelfout", BROKEN["spelfout"].code)
        err = command("--ui-lang", "nl", "plugins").err
        assert "fout: spelfout (d-spelfout 2.0) gaat mis: de hooks kloppen niet" in err
        assert 'er is geen hook perspectief_check. Bedoel je "perspectief_checks"?' in err
        assert "Meld het aan de makers" in err

    def test_with_v_there_is_a_traceback(self, command: Command, install: Install) -> None:
        """Only with -v the traceback follows, and nothing in it can steer a terminal."""
        install("kleur", "raise ValueError('\\x1b[31mrood')")
        assert "Traceback" not in command("plugins").err
        err = command("plugins", "-v").err
        assert "Traceback (most recent call last)" in err
        assert "\x1b" not in err

    def test_one_for_another_version_is_told(self, command: Command, install: Install) -> None:
        """A plugin that needs a later version is incompatible, with both versions."""
        install("later", "raise SystemExit", "Requires-Dist: perspectief>=99\n")
        code, out, err = command("plugins")
        assert (code, "later  d-later 2.0  incompatible: it needs perspectief >=99" in out) == (
            1,
            True,
        )
        assert "it does not fit this version" in err


class TestCheck:
    def test_a_rule_of_a_plugin_is_applied(self, command: Command, install: Install) -> None:
        """The rules of a plugin are applied to any pack, until somebody leaves them out."""
        install("een", rules("EE001"))
        assert "info[EE001 regel-ee001]: the rule EE001 was applied" in command("check", "ict").out
        assert "EE001" not in command("check", "ict", "--no-plugins").out

    def test_a_rule_that_fails_is_told_and_others_go_on(
        self, command: Command, install: Install
    ) -> None:
        """A rule that fails is a fault on stderr; the others of the pack are applied."""
        install("stuk", rules("ST001", "raise ValueError('mis')"))
        install("goed", rules("GO001"))
        code, out, err = command("check", "ict")
        assert (code, "GO001" in out) == (1, True)
        assert "ST001: ValueError: mis" in err

    @pytest.mark.parametrize(
        "body",
        [
            "import perspectief; return [perspectief.Finding(code=3)]",
            "import perspectief; return [perspectief.Finding(code='X', severity='erg')]",
            "import perspectief; return [perspectief.Finding(code='X', params={'a': 1})]",
            "return None",
            "return 'mis'",
        ],
    )
    def test_a_finding_that_is_none_is_told(
        self, command: Command, install: Install, body: str
    ) -> None:
        """What a rule gives that is no sound finding is a fault of its plugin."""
        code = rules("AA001") + "\nfrom attrs import evolve\n\n\n"
        code += f"def run(view):\n    {body}\n\n\ncheck = evolve(check, run=run)\n"
        install("mis", code)
        done = command("check", "ict", "--json")
        assert (done.code, '"phase": "call"' in done.out) == (1, True)


class TestKit:
    @pytest.fixture
    def made(self, command: Command, tmp_path: Path) -> Callable[..., Path]:
        """Make a kit, and give its folder."""

        def make(*arguments: str, code: int = 0) -> Path:
            folder = tmp_path / "kit"
            said = command("kit", "ict", "-o", folder, "--force", *arguments)
            assert said.code == code, said.err
            return folder

        return make

    def test_a_document_is_made_and_named(
        self, install: Install, made: Callable[..., Path]
    ) -> None:
        """A plugin's document is in the kit, and on the start page."""
        install("een", document("een-document", "return Tree('x', 'X', 'nl', (Section(()),))"))
        folder = made("--format", "html")
        assert (folder / "een-document.html").is_file()
        start = (folder / "0-lees-mij-eerst.html").read_text("utf-8")
        assert 'href="een-document.html"' in start

    @pytest.mark.parametrize(
        "body",
        ["return None", "raise SystemExit(3)", "return Tree('x', 'X', 'nl', (Section((3,)),))"],
    )
    def test_a_document_that_fails_is_left_out(
        self, install: Install, made: Callable[..., Path], body: str
    ) -> None:
        """A document that fails costs itself only, and the start page does not name it."""
        install("een", document("een-document", body))
        folder = made("--format", "html", code=1)
        assert not (folder / "een-document.html").exists()
        assert (folder / "1-voorbereiden" / "handreiking.html").is_file()
        assert "een-document" not in (folder / "0-lees-mij-eerst.html").read_text("utf-8")

    def test_a_writer_is_used_for_any_document(
        self, install: Install, made: Callable[..., Path]
    ) -> None:
        """A plugin's writer writes documents of the core, in files with its suffix."""
        install("tekst", TEXT.format(body="return tree.title.encode()", more=""))
        folder = made("--format", "tekst", "--only", "boekje")
        assert (folder / "4-opvolgen" / "boekje.tekst.txt").read_bytes()

    def test_a_writer_that_fails_is_one_fault(
        self, command: Command, install: Install, made: Callable[..., Path]
    ) -> None:
        """A writer that gives no bytes is told once, however many documents it was to write."""
        install("tekst", TEXT.format(body="return 'tekst'", more=""))
        made("--format", "tekst", code=1)
        assert command("plugins").err.count("went wrong") == 1

    @pytest.mark.parametrize(
        ("more", "wanted"),
        [
            (", module='nergens.te.vinden', extra='mooi'", 'pip install "d-tekst[mooi]"'),
            (", module='nergens'", 'pip install "nergens"'),
        ],
    )
    def test_what_a_writer_lacks_is_told(
        self, command: Command, install: Install, tmp_path: Path, more: str, wanted: str
    ) -> None:
        """A writer whose extra is missing says what to install of its own distribution."""
        install("tekst", TEXT.format(body="return b''", more=more))
        asked = ("--format", "tekst", "--only", "boekje")
        said = command("kit", "ict", "-o", tmp_path / "kit", *asked)
        assert wanted in said.err

    def test_a_plugin_that_goes_elsewhere_takes_no_file_along(
        self, command: Command, install: Install, here: Path
    ) -> None:
        """Files are written where somebody asked, wherever a plugin goes when it is imported."""
        install("weg", f"import os\nos.chdir('/')\n{hook('return []')}")
        said = command("kit", "ict", "-o", "zo", "--format", "html", "--only", "boekje")
        assert said.code == 0
        assert (here / "zo" / "4-opvolgen" / "boekje.html").is_file()

    def test_a_hook_with_nothing_is_fine(self, install: Install, made: Callable[..., Path]) -> None:
        """A plugin may bring nothing today."""
        install("leeg", hook("return []", "perspectief_documents"))
        assert made("--format", "html", "--only", "boekje")
