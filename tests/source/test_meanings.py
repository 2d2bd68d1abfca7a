"""What TOML accepts and its author did not mean: told as what it is, once."""

from pathlib import Path
from time import process_time

import pytest

from helpers.written import write_pack
from perspectief import Finding, check
from perspectief.source.pack_files import read_pack
from perspectief.source.places import Folder

QUESTION = 'theme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
PART = '[vb-vraag.probes]\nvb-door = "En dan?"\n'
SESSION = """\
[vb-opzet]
title = "Kort"
people = { min = 4, max = 8 }
setting = ["on-site"]
meetings.vb-een = { title = "Eén", length = 60 }
follow_up = "opvolgen"
[vb-opzet.blocks.vb-welkom]
meeting = "vb-een"
title = "Welkom"
who = "trekker"
minutes = 10
"""


def wrong(folder: Path, name: str, text: str) -> list[Finding]:
    """Give the errors of a pack with one file."""
    found = check(write_pack(folder, {name: text}), plugins=False)
    return [each for each in found if each.severity == "error"]


class TestDottedId:
    def test_it_is_told_with_the_id_that_was_meant(self, tmp_path: Path) -> None:
        """A point in an id is one finding, that says how the id is written."""
        (found,) = wrong(tmp_path, "questions.toml", f"[vb-vraag.1]\n{QUESTION}")
        assert (found.code, found.address) == ("FP211", "questions/vb-vraag/1")
        assert "[vb-vraag-1]" in found.hint("nl")

    def test_each_of_several_is_told(self, tmp_path: Path) -> None:
        """Two ids with the same beginning are two findings."""
        text = f"[Vraag.Een]\n{QUESTION}[Vraag.Twee]\n{QUESTION}"
        found = wrong(tmp_path, "questions.toml", text)
        assert [each.params["better"] for each in found] == ["vraag-een", "vraag-twee"]

    def test_a_change_of_a_part_has_points_too(self, tmp_path: Path) -> None:
        """What changes a part of an object below is no id with a point."""
        text = '[wat-verandert.probes]\nvb-door = "En dan?"\n'
        _, found = read_pack(Folder(str(write_pack(tmp_path, {"questions.toml": text}))))
        assert found == []


class TestSlippedKey:
    def test_a_field_below_a_part_is_told_with_where_it_belongs(self, tmp_path: Path) -> None:
        """A field of the object below one of its parts is one finding, with the header to be above.

        That the field is missing in the object is not told as well.
        """
        line = 'follow_up = "opvolgen"\n'
        slipped = SESSION.replace(line, "") + line
        (found,) = (
            each
            for each in wrong(tmp_path, "sessions.toml", slipped)
            if each.address.startswith("sessions/vb-opzet")
        )
        assert (found.code, found.params["key"]) == ("FP212", "follow_up")
        assert "sessions/vb-opzet" in found.message("nl")
        assert "[vb-opzet.blocks.vb-welkom]" in found.hint("nl")

    def test_a_key_of_neither_is_an_unknown_key(self, tmp_path: Path) -> None:
        """A key that neither the part nor its object has is unknown, as anywhere."""
        codes = {each.code for each in wrong(tmp_path, "sessions.toml", SESSION + "zomaar = 1\n")}
        assert "FP201" in codes
        assert "FP212" not in codes


class TestListOfTables:
    @pytest.mark.parametrize(
        ("headers", "right"),
        [
            (["[[run]]"], "[id.run.naam]"),
            (["[[vb-vorm]]"], "[vb-vorm]"),
            (["[[vb-vorm]]", "[[vb-vorm]]"], "[id] boven elk ervan"),
            (["[[approaches]]"], "[id] boven elk ervan"),
        ],
    )
    def test_double_brackets_are_told_with_what_was_meant(
        self, tmp_path: Path, headers: list[str], right: str
    ) -> None:
        """A part without its object asks for the object; an object gets single brackets.

        Of several, or of what is called after its kind, each has to get an id.
        """
        text = "".join(f'{header}\nminutes = 5\ntext = "Begin."\n' for header in headers)
        (found,) = wrong(tmp_path, "approaches.toml", text)
        assert found.code == "FP213"
        assert right in found.hint("nl")

    def test_a_part_of_an_object_has_single_brackets_too(self, tmp_path: Path) -> None:
        """Double brackets around a part of an object are told in the same words."""
        blocks = SESSION.replace("[vb-opzet.blocks.vb-welkom]", "[[vb-opzet.blocks]]")
        found = wrong(tmp_path, "sessions.toml", blocks)
        assert ("FP213", "sessions/vb-opzet#blocks") in {
            (each.code, each.address) for each in found
        }


class TestOrder:
    def test_very_many_of_them_are_told_soon(self, tmp_path: Path) -> None:
        """However many parts stand above their object, the file is looked through once."""
        pair = f"{PART}[vb-vraag]\n{QUESTION}"
        many = "".join(pair.replace("vb-vraag", f"vb-v{number}") for number in range(2500))
        folder = write_pack(tmp_path, {"questions.toml": many})
        start = process_time()
        assert [each.code for each in check(folder, plugins=False)] == ["FP214"] * 2500
        assert process_time() - start < 6

    def test_a_part_above_its_object_is_mentioned(self, tmp_path: Path) -> None:
        """A part that stands above its object is information, and read as ever."""
        text = f"{PART}\n[vb-vraag]\n{QUESTION}"
        files, (found,) = read_pack(Folder(str(write_pack(tmp_path, {"questions.toml": text}))))
        assert (found.code, found.severity) == ("FP214", "info")
        assert "probes" in files.kinds["questions"]["vb-vraag"]

    @pytest.mark.parametrize(
        "text",
        [
            f"[vb-vraag]\n{QUESTION}{PART}",
            f'[vb-vraag]\nprobes.vb-door = "En dan?"\n{QUESTION}',
            PART,
        ],
    )
    def test_any_other_order_is_not(self, tmp_path: Path, text: str) -> None:
        """An object before its parts, dotted keys and parts alone are as they should be."""
        _, found = read_pack(Folder(str(write_pack(tmp_path, {"questions.toml": text}))))
        assert found == []
