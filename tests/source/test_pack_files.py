"""All files of a pack: which are read, and what is said of the others."""

import os
from pathlib import Path

import pytest

from helpers.written import manifest, write_pack
from perspectief.findings import Finding
from perspectief.source.pack_files import PackFiles, read_pack
from perspectief.source.places import pack_at
from perspectief.source.unread_files import unread

QUESTION = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat doe je?"\n'


def files_of(folder: Path) -> tuple[PackFiles, list[Finding]]:
    """Read the pack in a folder."""
    return read_pack(pack_at(str(folder)))


class TestManifest:
    def test_a_folder_without_manifest_is_no_pack(self, tmp_path: Path) -> None:
        """Without pack.toml there is one finding, about the folder, and nothing is read."""
        (tmp_path / "questions.toml").write_text(QUESTION)
        files, (found,) = files_of(tmp_path)
        assert (found.code, found.path) == ("FP001", str(tmp_path))
        assert files.kinds == {}

    @pytest.mark.parametrize("name", ["pack.toml.txt", "Pack.TOML", "pakket.toml"])
    def test_a_manifest_with_another_name_is_told(self, tmp_path: Path, name: str) -> None:
        """When the manifest has a name that is almost right, that is what is told."""
        (tmp_path / name).write_text(manifest())
        _, (found,) = files_of(tmp_path)
        assert name in found.hint("nl")
        assert name in found.hint("en")

    def test_a_folder_that_has_gone_is_a_finding(self, tmp_path: Path) -> None:
        """A folder that disappears while it is looked at is a finding about the folder."""
        place = pack_at(str(write_pack(tmp_path / "weg")))
        (tmp_path / "weg").rename(tmp_path / "elders")
        files, (found,) = read_pack(place)
        assert (found.code, found.path) == ("FP004", str(tmp_path / "weg"))
        assert (files.manifest, files.kinds) == ({}, {})

    def test_an_empty_manifest_lacks_an_id(self, tmp_path: Path) -> None:
        """An empty pack.toml is no pack yet: it needs an id."""
        files, (found,) = files_of(write_pack(tmp_path, head=""))
        assert (found.code, found.params["key"]) == ("FP202", "id")
        assert files.manifest == {}

    def test_a_manifest_that_cannot_be_read_hides_no_other_mistake(self, tmp_path: Path) -> None:
        """Each file that cannot be read is told, also when the manifest is one of them."""
        write_pack(tmp_path, {"questions.toml": "= 1"}, head="= 2")
        _, findings = files_of(tmp_path)
        assert [(found.code, Path(found.path).name) for found in findings] == [
            ("FP137", "pack.toml"),
            ("FP137", "questions.toml"),
        ]


class TestKinds:
    def test_objects_of_a_kind_are_read_from_its_file(self, tmp_path: Path) -> None:
        """A file that is called after a kind holds its objects."""
        files, findings = files_of(write_pack(tmp_path, {"questions.toml": QUESTION}))
        assert findings == []
        assert list(files.kinds) == ["questions"]
        assert list(files.kinds["questions"]) == ["vb-vraag"]
        assert files.paths["questions"] == str(tmp_path / "questions.toml")

    @pytest.mark.parametrize(
        ("line", "code"),
        [('text = "Wat?"', "FP205"), ("[[vb-vraag]]", "FP213"), ("vb-vraag = 3", "FP205")],
    )
    def test_what_is_no_table_is_left_out(self, tmp_path: Path, line: str, code: str) -> None:
        """Every object is a table: what stands by itself is a finding, and the rest is read."""
        text = f"{line}\n{QUESTION.replace('vb-vraag', 'vb-goed')}"
        files, (found,) = files_of(write_pack(tmp_path, {"questions.toml": text}))
        assert (found.code, found.layer) == (code, "voorbeeld")
        assert list(files.kinds["questions"]) == ["vb-goed"]

    def test_the_layer_of_a_finding_is_the_pack(self, tmp_path: Path) -> None:
        """A finding about a file names the file and the pack it is in."""
        _, (found,) = files_of(write_pack(tmp_path, {"tips.toml": "x = ["}))
        assert (found.path, found.layer) == (str(tmp_path / "tips.toml"), "voorbeeld")


DUTCH = {
    "aanpak": "steps",
    "activiteiten": "activities",
    "actierollen": "roles",
    "acties": "actions",
    "benaderingswijzen": "approaches",
    "bronnen": "sources",
    "competentielijsten": "catalogues",
    "competenties": "competences",
    "ervaringen": "experiences",
    "huisstijl": "brand",
    "kernactiviteiten": "activities",
    "leidende-vragen": "themes",
    "loopbaanstappen": "moves",
    "ontwikkelingen": "developments",
    "pakket": "pack",
    "rollen": "roles",
    "sessieopzetten": "sessions",
    "sessies": "sessions",
    "stappen": "steps",
    "stappenplan": "steps",
    "teksten": "texts",
    "thema's": "themes",
    "themas": "themes",
    "vervolgacties": "actions",
    "vragen": "questions",
    "werkbladen": "worksheets",
    "werkvormen": "approaches",
    "zorgen": "concerns",
}
"""What Dutch authors call the files of a pack."""


class TestOtherFiles:
    @pytest.mark.parametrize(("dutch", "name"), DUTCH.items())
    def test_a_dutch_name_is_understood(self, dutch: str, name: str) -> None:
        """Who names a file in Dutch reads the name that it has, with small letters or large."""
        found = unread([f"{dutch.capitalize()}.toml"], [f"{dutch.capitalize()}.toml"])
        assert [each.params["near"] for each in found] == [f"{name}.toml"]

    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("question.toml", "questions.toml"),
            ("Steps.toml", "steps.toml"),
            ("steps.TOML", "steps.toml"),
            ("questions.toml.txt", "questions.toml"),
            ("questions.txt", "questions.toml"),
            ("questions - kopie.toml", "questions.toml"),
            ("vragen.toml", "questions.toml"),
            ("huisstijl.toml", "brand.toml"),
        ],
    )
    def test_a_misspelt_name_gets_a_suggestion(self, tmp_path: Path, name: str, meant: str) -> None:
        """A TOML file that nobody reads is a warning, with the name that was meant."""
        _, (found,) = files_of(write_pack(tmp_path, {name: ""}))
        assert (found.code, found.severity) == ("FP007", "warning")
        assert meant in found.hint("en")
        assert meant in found.hint("nl")

    def test_a_name_like_no_other_gets_no_suggestion(self, tmp_path: Path) -> None:
        """Nothing is suggested when no name is near."""
        _, (found,) = files_of(write_pack(tmp_path, {"xqzw.toml": ""}))
        assert found.hint("en") == ""

    @pytest.mark.parametrize(
        ("folder", "hint", "hint_en"),
        [
            ("nl", "naast pack.toml", "beside pack.toml"),
            ("vragen", "naast pack.toml", "beside pack.toml"),
            ("EN", 'Bedoel je "en/questions.toml"?', 'Did you mean "en/questions.toml"?'),
        ],
    )
    def test_a_folder_in_which_nobody_looks(
        self, tmp_path: Path, folder: str, hint: str, hint_en: str
    ) -> None:
        """What stands in a folder in which nobody looks is told, with where it belongs."""
        (write_pack(tmp_path) / folder).mkdir()
        (tmp_path / folder / "questions.toml").write_text(QUESTION)
        (tmp_path / folder / "lees-mij.md").write_text("")
        _, (found,) = files_of(tmp_path)
        assert (found.code, found.path) == ("FP007", str(tmp_path / folder / "questions.toml"))
        assert hint in found.hint("nl")
        assert hint_en in found.hint("en")

    @pytest.mark.parametrize("folder", ["en", "_oud", ".git", "ander"])
    def test_a_folder_with_something_else_is_left_alone(self, tmp_path: Path, folder: str) -> None:
        """A translation, code, what is hidden, and another pack stand in folders of their own."""
        (write_pack(tmp_path) / folder).mkdir()
        (tmp_path / folder / "questions.toml").write_text(QUESTION)
        if folder == "ander":
            write_pack(tmp_path / folder, {"questions.toml": QUESTION})
        _, found = files_of(tmp_path)
        assert found == []

    def test_not_every_folder_of_a_disk_is_looked_in(self, tmp_path: Path) -> None:
        """Of very many folders the first twenty are looked in; who looks there sees the others."""
        write_pack(tmp_path)
        for number in range(25):
            (tmp_path / f"map-{number:02}").mkdir()
            (tmp_path / f"map-{number:02}" / "questions.toml").write_text(QUESTION)
        _, found = files_of(tmp_path)
        assert [Path(each.path).parent.name for each in found] == [
            f"map-{number:02}" for number in range(20)
        ]

    def test_a_folder_elsewhere_is_not_looked_in(self, tmp_path: Path) -> None:
        """A link to a folder outside the pack says nothing about the pack."""
        (tmp_path / "elders").mkdir()
        (tmp_path / "elders" / "questions.toml").write_text(QUESTION)
        pack = write_pack(tmp_path / "pakket")
        (pack / "vragen").symlink_to(tmp_path / "elders", target_is_directory=True)
        _, found = files_of(pack)
        assert found == []

    def test_other_files_may_stand_beside(self, tmp_path: Path) -> None:
        """A lock, a brand, code, notes and folders are none of the content."""
        others = dict.fromkeys(
            ("perspectief.lock", "brand.toml", "__init__.py", "x.md", "let-op.txt"), ""
        )
        write_pack(tmp_path, others)
        (tmp_path / "en").mkdir()
        (tmp_path / "steps").mkdir()
        files, findings = files_of(tmp_path)
        assert (findings, files.kinds) == ([], {})

    def test_a_link_to_itself_spoils_no_other_file(self, tmp_path: Path) -> None:
        """A link that leads nowhere is a finding of its own; the rest of the pack is read."""
        write_pack(tmp_path, {"questions.toml": QUESTION})
        (tmp_path / "tips.toml").symlink_to("tips.toml")
        files, (found,) = files_of(tmp_path)
        assert (found.code, found.path) == ("FP004", str(tmp_path / "tips.toml"))
        assert list(files.kinds["questions"]) == ["vb-vraag"]

    def test_a_pipe_among_the_files_is_not_waited_for(self, tmp_path: Path) -> None:
        """A pipe in the folder of a pack is a finding."""
        os.mkfifo(write_pack(tmp_path) / "tips.toml")
        _, (found,) = files_of(tmp_path)
        assert found.code == "FP011"

    def test_names_that_are_no_utf_8_are_told(self, tmp_path: Path) -> None:
        """A file may have any name the disk can hold; its finding can be printed."""
        name = os.fsdecode(b"\xff.toml")
        write_pack(tmp_path, {name: ""})
        _, (found,) = files_of(tmp_path)
        assert found.params["file"] == name


class TestPlaces:
    def test_a_project_holds_its_pack_under_src(self, tmp_path: Path) -> None:
        """The folder of a project gives the package under src that has a pack.toml."""
        (tmp_path / "src" / "andere").mkdir(parents=True)
        inside = write_pack(tmp_path / "src" / "perspectief_voorbeeld")
        assert pack_at(str(tmp_path)).show() == str(inside)

    def test_a_folder_with_a_manifest_comes_before_its_src(self, tmp_path: Path) -> None:
        """A folder that is a pack is that pack, whatever is under its src."""
        write_pack(tmp_path / "src" / "ander", head=manifest("ander"))
        write_pack(tmp_path)
        assert pack_at(str(tmp_path)).show() == str(tmp_path)

    @pytest.mark.parametrize("name", ["", "nergens", "a\0b"])
    def test_nothing_is_at_a_path_that_does_not_exist(self, tmp_path: Path, name: str) -> None:
        """A path without folder or file says that there is nothing, whatever its name."""
        with pytest.raises(FileNotFoundError):
            pack_at(str(tmp_path / name) if name else "")
