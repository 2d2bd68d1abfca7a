"""What is said to somebody who made a small mistake: one thing, in plain words, in Dutch too."""

import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest

from helpers.written import manifest, write_pack
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

    @pytest.mark.parametrize(
        ("old", "new", "code", "place"),
        [
            ('{ pack = "pilot", major = 1 }', '"pilot"', "FP203", "pack#extends"),
            ('{ pack = "pilot", major = 1 }', "{ major = 1 }", "FP202", "pack/extends"),
            ('"pilot"', '"pilto"', "FP419", "pack/extends#pack"),
            ("extends =", "extend =", "FP201", "pack#extend"),
            ('extends = { pack = "pilot", major = 1 }', "", "FP202", "pack"),
            ('prefix = "vb"', 'prefix = "VB"', "FP416", "pack#prefix"),
            ('prefix = "vb"', "prefix = 3", "FP203", "pack#prefix"),
        ],
    )
    def test_on_what_a_pack_lies_is_one_error(
        self, tmp_path: Path, old: str, new: str, code: str, place: str
    ) -> None:
        """When nobody can know what lies below, or what is new, that alone is told."""
        head = manifest()
        assert old in head
        files = {"questions.toml": QUESTION, "developments.toml": NAMING}
        found = only_error(write_pack(tmp_path, files, head.replace(old, new)))
        assert (found.code, found.address) == (code, place)
        assert [each.code for each in check(tmp_path, plugins=False)] == [code]
        if code == "FP203" and "extends" in place:
            assert found.hint("nl") == 'Schrijf: extends = { pack = "pilot" }'

    @pytest.mark.parametrize(
        ("header", "code"),
        [
            ("[VB_Vraag]", "FP301"),
            ("[vraag]", "FP302"),
            ("[questions.vb-vraag]", "FP211"),
            ("[vb.vraag]", "FP211"),
            ("[[vb-vraag]]", "FP213"),
        ],
    )
    def test_what_has_a_wrong_name_is_not_missing(
        self, tmp_path: Path, header: str, code: str
    ) -> None:
        """Who refers to what stands there under a wrong name is not blamed."""
        files = {"questions.toml": QUESTION.replace("[vb-vraag]", header)}
        files["developments.toml"] = NAMING
        assert only_error(write_pack(tmp_path, files)).code == code

    def test_another_prefix_is_one_error(self, tmp_path: Path) -> None:
        """When all new ids begin with another prefix, that is told once, where it is said."""
        more = QUESTION.replace("vb-vraag", "vb-tweede")
        files = {"questions.toml": QUESTION + more, "developments.toml": NAMING}
        found = only_error(write_pack(tmp_path, files, manifest(prefix="nieuw")))
        assert (found.code, found.address, found.line) == ("FP416", "pack#prefix", 9)
        assert '"vb-"' in found.message("nl")
        assert '"vb-"' in found.message("en")

    def test_another_prefix_of_very_many_ids_is_told_soon(self, tmp_path: Path) -> None:
        """However many ids begin with another prefix, each of them is looked at once."""
        many = "".join(QUESTION.replace("vb-vraag", f"bv-{number}") for number in range(2500))
        folder = write_pack(tmp_path, {"questions.toml": many})
        start = process_time()
        assert only_error(folder).code == "FP416"
        assert process_time() - start < 6

    def test_one_slip_in_a_prefix_is_told_where_it_is(self, tmp_path: Path) -> None:
        """When other new ids have the prefix of the pack, each that has not is told."""
        slips = "".join(QUESTION.replace("vb-vraag", f"bv-{name}") for name in ("a", "b", "c"))
        found = check(write_pack(tmp_path, {"questions.toml": QUESTION + slips}), plugins=False)
        assert [each.code for each in found if each.severity == "error"] == ["FP302"] * 3


class TestValues:
    def test_closed_values_are_told_with_their_dutch_words(self, tmp_path: Path) -> None:
        """Who writes a word that is none of the list sees the list, in Dutch with its aliases."""
        found = only_error(
            write_pack(tmp_path, {"questions.toml": QUESTION + 'moment = "straks"\n'})
        )
        assert "opening, deepening, closing" in found.message("en")
        assert "deepening (verdieping)" in found.message("nl")

    @pytest.mark.parametrize(
        ("dutch", "key"),
        [("doel", "purpose"), ("Thema", "theme"), ("Rollen", "roles"), ("vraag", "text")],
    )
    def test_a_dutch_name_of_a_field_is_understood(
        self, tmp_path: Path, dutch: str, key: str
    ) -> None:
        """Who names a field in Dutch reads the name that it has, and misses nothing."""
        text = f'{QUESTION}purpose = "Even stilstaan."\n'.replace(f"{key} =", f"{dutch} =")
        found = only_error(write_pack(tmp_path, {"questions.toml": text}))
        assert (found.code, found.params["near"]) == ("FP201", key)
        assert f'Bedoel je "{key}"?' in found.hint("nl")
        assert [each.grade for each in found.repairs] != []

    @pytest.mark.parametrize(
        ("language", "near"),
        [
            ("Nederlands", "nl"),
            ("Dutch", "nl"),
            ("NL", "nl"),
            ("nl-NL", "nl"),
            ("Engels", "en"),
            ("en-GB", "en"),
            ("Duits", ""),
            ("Nepalees", ""),
        ],
    )
    def test_a_language_is_two_letters(self, tmp_path: Path, language: str, near: str) -> None:
        """A language in words is told, with the letters that are meant if it is one we know."""
        head = manifest().replace('language = "nl"', f'language = "{language}"')
        found = only_error(write_pack(tmp_path, {}, head))
        assert (found.code, found.address) == ("FP204", "pack#language")
        assert found.params["near"] == near
        assert (f'Bedoel je "{near}"?' in found.hint("nl")) == bool(near)

    @pytest.mark.parametrize("version", ["v1", " 1.0", "één"])
    def test_a_version_begins_with_a_number(self, tmp_path: Path, version: str) -> None:
        """A version that no other pack can ask for by its first number is told."""
        head = manifest().replace('version = "', f'version = "{version}" # "')
        found = only_error(write_pack(tmp_path, {}, head))
        assert (found.code, found.address) == ("FP204", "pack#version")
        assert "zoals 1.0.0" in found.message("nl")

    def test_what_can_stand_here_is_told_when_no_name_is_near(self, tmp_path: Path) -> None:
        """Who writes a field that is like none reads which there are."""
        found = only_error(write_pack(tmp_path, {"questions.toml": f'{QUESTION}zwart = "wit"\n'}))
        assert (found.code, found.params["near"]) == ("FP201", "")
        assert "Dit kan hier staan: theme, text, roles" in found.hint("nl")
        assert "These can stand here: theme, text, roles" in found.hint("en")

    @pytest.mark.parametrize(("dutch", "word"), [("verwijder", "remove"), ("na", "after")])
    def test_a_dutch_word_of_the_format_is_understood(
        self, tmp_path: Path, dutch: str, word: str
    ) -> None:
        """Who writes a word of the format in Dutch reads the one that it has."""
        text = f'{QUESTION}{dutch} = "wat-wil-je-weten"\n'
        found = only_error(write_pack(tmp_path, {"questions.toml": text}))
        assert (found.code, found.params["near"]) == ("FP201", word)

    def test_removing_is_asked_for_with_true(self, tmp_path: Path) -> None:
        """Who asks in Dutch for something to be removed reads how, and it is mended."""
        text = '[peil-behoefte]\nremove = "ja"\n'
        found = only_error(write_pack(tmp_path / "ja", {"steps.toml": text}))
        assert found.code == "FP203"
        assert "true zonder aanhalingstekens" in found.message("nl")
        assert [edit.text for each in found.repairs for edit in each.edits] == ["true"]
        no = only_error(write_pack(tmp_path / "nee", {"steps.toml": text.replace("ja", "nee")}))
        assert (no.code, no.repairs) == ("FP203", ())

    def test_a_value_of_another_type_is_told_with_what_to_do(self, tmp_path: Path) -> None:
        """Who writes a number for a text, or a name for a colour, reads how to write it."""
        files = {"questions.toml": QUESTION.replace('"Wat neem je mee?"', "5")}
        text = only_error(write_pack(tmp_path / "a", files))
        assert (text.code, text.hint("nl")) == ("FP203", "Schrijf de waarde zo op.")
        assert text.hint("en") == "Write the value in that way."
        brand = 'name = "UvS"\n[colours]\naccent = "lichtgeel"\n'
        colour = only_error(write_pack(tmp_path / "b", {"brand.toml": brand}))
        assert (colour.code, colour.hint("nl")[:20]) == ("FP203", "Schrijf # en dan zes")

    def test_an_id_of_another_kind_is_told_as_such(self, tmp_path: Path) -> None:
        """Who refers to an object of another kind reads of which kind it is."""
        text = QUESTION.replace('"actions"', '"vissenkom"')
        found = only_error(write_pack(tmp_path, {"questions.toml": text}))
        assert (found.code, found.repairs) == ("FP303", ())
        assert '"vissenkom" hoort bij approaches' in found.hint("nl")
        assert '"vissenkom" is one of approaches, and themes' in found.hint("en")

    def test_a_title_in_the_place_of_an_id(self, tmp_path: Path) -> None:
        """Who writes the title of an object reads its id."""
        text = QUESTION.replace('"actions"', '"wie doet WAT?"')
        found = only_error(write_pack(tmp_path, {"questions.toml": text}))
        assert (found.code, found.params["near"]) == ("FP303", "actions")


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
