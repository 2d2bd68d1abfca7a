"""What is said to somebody who made a small mistake: one thing, in plain words, in Dutch too."""

import subprocess
import sys
from pathlib import Path

import pytest

from helpers.written import write_pack
from perspectief import Finding, check

QUESTION = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
NAMING = (
    '[vb-bericht]\ntitle = "Bericht"\nfact = "Het is 2026."\ntype = "work"\nreview = 2999-01-01\n'
    'sources = ["sofokles-pilot"]\nquestion = "vb-vraag"\n'
)


def only_error(folder: Path) -> Finding:
    """Give what is wrong with a pack: one error, and nothing that only follows from it."""
    (found,) = (each for each in check(folder, plugins=False) if each.severity == "error")
    return found


class TestSyntax:
    @pytest.mark.parametrize(
        ("text", "said", "said_nl"),
        [
            ('text = "Wat neem je mee?\n', "not closed on its own line", "niet afgesloten"),
            ('text = """Wat neem je mee?\n', "nowhere closed", "nergens afgesloten"),
            ("text = Wat?\n", "no quotes around it", "geen aanhalingstekens"),
            ("text = “Wat?”\n", "no straight one", "geen recht aanhalingsteken"),
            ("review = 31-01-2027\n", "31-01-2027", "31-01-2027"),
            ("review = 2027-02-31\n", "no such date", "bestaat niet"),
            ('text = "Wat?" nu\n', "something more", "staat nog iets"),
            ("[vb-a]\n[vb-a]\n", "twice", "twee keer"),
            ("a = 1\na = 2\n", "twice", "twee keer"),
            ("a = { b = 1, b = 2 }\n", "twice", "twee keer"),
            ("a = { b = 1 }\na.c = 2\n", "taken already", "al gebruikt"),
            ("[vb-vraag\n", "not complete", "niet compleet"),
            ("Dit is uitleg.\n", "by itself", "staat los"),
            ('roles = ["hr"\n', "closed with ]", "]"),
            ("a = { b = 1\n", "closed with }", "}"),
            ('text = "C:\\map"\n', "backslash", "schuine streep"),
        ],
    )
    def test_a_mistake_is_told_in_plain_words(
        self, tmp_path: Path, text: str, said: str, said_nl: str
    ) -> None:
        """Wrong TOML is told in words of both languages, with what to do."""
        found = only_error(write_pack(tmp_path, {"questions.toml": text}))
        assert found.code.startswith("FP1")
        assert said in found.message("en")
        assert said_nl in found.message("nl")
        assert found.message("en") != found.message("nl")
        assert found.hint("en") != found.hint("nl") != ""


class TestEchoes:
    @pytest.mark.parametrize(
        "data",
        [b'[vb-vraag]\ntext = "\n', QUESTION.encode() + b"\xff", QUESTION.encode() + b"\x01"],
        ids=["syntax", "encoding", "control character"],
    )
    def test_one_mistake_in_a_file_is_one_error(self, tmp_path: Path, data: bytes) -> None:
        """Of a file that cannot be read is not told that others miss what stands in it."""
        files = {"questions.toml": data, "developments.toml": NAMING}
        found = only_error(write_pack(tmp_path, files))
        assert found.path.endswith("questions.toml")

    def test_a_manifest_that_cannot_be_read_is_one_error(self, tmp_path: Path) -> None:
        """Without the manifest nobody knows what lies below: nothing is told to be missing."""
        files = {"pack.toml": 'summary "Iets."\n', "questions.toml": QUESTION}
        found = only_error(write_pack(tmp_path, files))
        assert (found.code, found.address) == ("FP122", "pack.toml")

    def test_what_is_missing_elsewhere_is_still_told(self, tmp_path: Path) -> None:
        """A reference to another kind than that of the unreadable file is told."""
        naming = NAMING.replace("sofokles-pilot", "vb-nergens")
        files = {"questions.toml": "[", "developments.toml": naming}
        errors = [each for each in check(write_pack(tmp_path, files)) if each.severity == "error"]
        assert {each.code for each in errors} == {"FP137", "FP303"}

    def test_without_a_file_what_is_missing_is_told(self, tmp_path: Path) -> None:
        """A reference to what nobody wrote is told, with what to do about it."""
        found = only_error(write_pack(tmp_path, {"developments.toml": NAMING}))
        assert (found.code, found.params["id"]) == ("FP303", "vb-vraag")
        assert "questions/vb-vraag" in found.hint("nl")


class TestValues:
    def test_closed_values_are_told_with_their_dutch_words(self, tmp_path: Path) -> None:
        """Who writes a word that is none of the list sees the list, in Dutch with its aliases."""
        found = only_error(
            write_pack(tmp_path, {"questions.toml": QUESTION + 'moment = "straks"\n'})
        )
        assert "opening, deepening, closing" in found.message("en")
        assert "deepening (verdieping)" in found.message("nl")


class TestPipes:
    def test_a_reader_that_leaves_is_no_mistake(self, tmp_path: Path) -> None:
        """When nobody reads on, as with `| head`, making the kit ends without a complaint."""
        kit = [sys.executable, "-m", "perspectief", "kit", "pilot", "--format", "html", "-o", "kit"]
        process = subprocess.Popen(
            kit, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, text=True
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()
        process.stderr.close()
        assert (process.wait(), "None" in told) == (0, False)
