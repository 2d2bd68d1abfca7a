"""From a name or a place to a pack: what is found, what is combined, what is refused."""

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import perspectief
from helpers.written import manifest, write_pack
from perspectief import Finding, PackError, PackNotFoundError, load
from perspectief.layers import LIMIT

QUESTION = """\
[{id}]
theme = "actions"
roles = ["hr"]
text = "{text}"
"""


def wrong_with(pack: str | Path) -> tuple[Finding, ...]:
    """Load a pack that cannot be used, and give what is wrong."""
    with pytest.raises(PackError) as caught:
        load(pack)
    return caught.value.findings


def codes_of(pack: str | Path) -> set[str]:
    """Give the codes of the errors of a pack that cannot be used."""
    return {found.code for found in wrong_with(pack) if found.severity == "error"}


def zipped(folder: Path, path: Path, inside: str = "") -> Path:
    """Put the files of a folder in a zip file."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, inside + file.name)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small pack over the pilot."""
    text = QUESTION.format(id="vb-vraag", text="Wat neem je mee?")
    return write_pack(tmp_path / "voorbeeld", {"questions.toml": text})


class TestPlaces:
    def test_an_id_is_an_installed_pack(self) -> None:
        """A text without slash is the id of an installed pack."""
        assert load("secretaresse").id == "secretaresse"

    def test_a_folder_is_loaded_by_its_path(self, folder: Path) -> None:
        """A Path is the place of a pack."""
        pack = load(folder)
        assert pack.questions["vb-vraag"].text == "Wat neem je mee?"
        assert [layer.id for layer in pack.layers] == ["pilot", "voorbeeld"]

    def test_a_text_with_a_slash_is_a_path(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A text with a slash is a path, also when a pack has the same name."""
        monkeypatch.chdir(folder.parent)
        folder.rename(folder.parent / "pilot")
        assert load("./pilot").id == "voorbeeld"
        assert load("pilot").id == "pilot"

    def test_the_folder_of_a_project_is_its_pack(self, folder: Path, tmp_path: Path) -> None:
        """A project is loaded by its folder: the pack stands under src."""
        (tmp_path / "project" / "src").mkdir(parents=True)
        folder.rename(tmp_path / "project" / "src" / "perspectief_voorbeeld")
        assert load(tmp_path / "project").id == "voorbeeld"

    @pytest.mark.parametrize(("name", "inside"), [("x.zip", ""), ("x.whl", "pakket/inhoud/")])
    def test_an_archive_gives_the_same_pack(self, folder: Path, name: str, inside: str) -> None:
        """A wheel or a zip file holds the same pack as the folder it was made from."""
        path = zipped(folder, folder.parent / name, inside)
        assert load(path) == load(folder)
        assert load(str(path)) == load(folder)

    def test_a_name_that_ends_as_an_archive_is_a_path(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A text that ends in .zip or .whl is a path, without any slash."""
        zipped(folder, folder.parent / "x.zip")
        monkeypatch.chdir(folder.parent)
        assert load("x.zip").id == "voorbeeld"

    def test_the_same_pack_is_equal(self) -> None:
        """Loading twice gives equal packs, and never the same parts for different ones."""
        assert load("secretaresse") == load("secretaresse")
        assert load("secretaresse") != load("pilot")


class TestNotFound:
    def test_an_unknown_id_names_what_there_is(self) -> None:
        """Of an id that no pack has, the ids that there are are told."""
        with pytest.raises(PackNotFoundError) as caught:
            load("secretarese")
        assert (caught.value.name, caught.value.reason) == ("secretarese", "no-pack")
        assert {"pilot", "secretaresse"} <= set(caught.value.known)
        assert "secretaresse" in str(caught.value)
        assert not caught.value.folder

    def test_a_folder_of_that_name_is_pointed_out(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whoever means a folder reads how to write it."""
        monkeypatch.chdir(folder.parent)
        with pytest.raises(PackNotFoundError, match=r"write \./voorbeeld") as caught:
            load("voorbeeld")
        assert caught.value.folder

    def test_nothing_at_a_path_is_told(self, tmp_path: Path) -> None:
        """A path that leads nowhere says so."""
        with pytest.raises(PackNotFoundError, match="there is nothing at") as caught:
            load(tmp_path / "nergens")
        assert caught.value.reason == "no-place"

    def test_an_archive_that_is_none_is_told(self, tmp_path: Path) -> None:
        """A file that is no archive cannot be read, and that is the reason."""
        (tmp_path / "x.zip").write_text("geen zip")
        with pytest.raises(PackNotFoundError, match="no zip file") as caught:
            load(tmp_path / "x.zip")
        assert caught.value.reason == "place-unreadable"
        assert caught.value.problem_nl == "het is geen zip-bestand, of het is beschadigd"

    def test_a_file_of_a_pack_is_no_pack(self, tmp_path: Path) -> None:
        """A file in a pack is refused, with what to name instead."""
        folder = write_pack(tmp_path, {"tips.toml": ""})
        with pytest.raises(PackNotFoundError, match="name the folder") as caught:
            load(folder / "tips.toml")
        assert "noem de map" in caught.value.problem_nl

    def test_a_broken_pack_is_told_with_the_reason(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack that is there and cannot be used is not called unknown."""
        one = write_pack(tmp_path / "een")
        two = write_pack(tmp_path / "twee")
        monkeypatch.setenv("PERSPECTIEF_PATH", f"{one}{os.pathsep}{two}")
        with pytest.raises(PackNotFoundError, match="more than one pack") as caught:
            load("voorbeeld")
        assert caught.value.reason == "pack-broken"
        assert "voorbeeld" not in caught.value.known

    def test_every_error_is_one_of_the_library(self) -> None:
        """Whoever catches PerspectiefError catches all that loading raises."""
        for error in (PackNotFoundError, PackError):
            assert issubclass(error, perspectief.PerspectiefError)


class TestPackError:
    def test_it_carries_everything_that_was_found(self, tmp_path: Path) -> None:
        """A pack that cannot be used comes with all findings, each with its file and layer."""
        write_pack(tmp_path, {"questions.toml": "[vb-x]\n", "steps.toml": "= 1", "x.toml": ""})
        findings = wrong_with(tmp_path)
        assert {found.code for found in findings} == {"FP007", "FP137", "FP202"}
        assert {Path(found.path).name for found in findings} == {
            "questions.toml",
            "steps.toml",
            "x.toml",
        }
        assert {found.layer for found in findings} == {"voorbeeld"}

    def test_its_text_names_the_first_errors_and_counts_the_rest(self, tmp_path: Path) -> None:
        """The text of the error is short, and says how many more there are."""
        text = "".join(f"[vb-{n}]\ntitle = 1\ntext = 'a'\n" for n in range(4))
        write_pack(tmp_path, {"themes.toml": text, "concerns.toml": text})
        with pytest.raises(PackError) as caught:
            load(tmp_path)
        first, *lines = str(caught.value).splitlines()
        assert str(tmp_path) in first
        assert len(lines) == 6
        assert lines[-1] == "  and 3 more"

    def test_a_warning_is_no_error(self, tmp_path: Path) -> None:
        """A pack with warnings only is loaded."""
        assert load(write_pack(tmp_path, {"question.toml": ""})).id == "voorbeeld"

    def test_a_missing_manifest_is_one_finding(self, tmp_path: Path) -> None:
        """Of a folder without pack.toml only that is told, and not all that it should say."""
        assert [found.code for found in wrong_with(tmp_path)] == ["FP001"]

    def test_the_layer_that_says_it_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A mistake deep in an object is told of the file of the layer that made it."""
        text = '[informeer]\nhours = { hr = "veel" }\n'
        (found,) = wrong_with(write_pack(tmp_path, {"steps.toml": text}))
        assert found.code == "FP203"
        assert (found.layer, found.path) == ("voorbeeld", str(tmp_path / "steps.toml"))


class Chain:
    """Packs that extend each other, the lowest first, to be found by their ids."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Start without packs."""
        self.root = root
        self.patch = monkeypatch
        self.ids: list[str] = []

    def add(self, id: str, head: str, files: Mapping[str, str] | None = None) -> Path:
        """Add a pack, and let it be found."""
        self.ids.append(id)
        paths = os.pathsep.join(str(self.root / each) for each in self.ids)
        self.patch.setenv("PERSPECTIEF_PATH", paths)
        return write_pack(self.root / id, files, head)


@pytest.fixture
def chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chain:
    """Packs to be found, none at first."""
    return Chain(tmp_path, monkeypatch)


class TestExtending:
    def test_layers_are_combined_from_the_pilot_up(self, chain: Chain) -> None:
        """A pack on a pack on the pilot has the content of all three, and the top decides."""
        one = QUESTION.format(id="gr-vraag", text="Wat weet de groep?")
        chain.add("groep", manifest("groep", prefix="gr"), {"questions.toml": one})
        two = '[gr-vraag]\ntext = "Wat weten wij?"\n[kleine-stap]\nremove = true\n'
        head = manifest("universiteit", extends="groep", prefix="un")
        chain.add("universiteit", head, {"questions.toml": two})
        pack = load("universiteit")
        assert [layer.id for layer in pack.layers] == ["pilot", "groep", "universiteit"]
        assert [layer.prefix for layer in pack.layers] == [None, "gr", "un"]
        assert pack.questions["gr-vraag"].text == "Wat weten wij?"
        assert pack.questions["gr-vraag"].theme == "actions"
        assert "kleine-stap" in load("groep").questions
        assert "kleine-stap" not in pack.questions

    def test_the_folder_one_is_in_is_a_place(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No pack has an id of dots, so as a text they name a folder."""
        (write_pack(tmp_path) / "en").mkdir()
        monkeypatch.chdir(tmp_path)
        assert load(".").id == "voorbeeld"
        monkeypatch.chdir(tmp_path / "en")
        assert load("..").id == "voorbeeld"

    def test_a_pack_may_stand_by_itself(self, tmp_path: Path) -> None:
        """A pack that extends nothing is its only layer."""
        pack = load(write_pack(tmp_path, head=manifest(extends=None, prefix=None)))
        assert [layer.id for layer in pack.layers] == ["voorbeeld"]
        assert len(pack.steps) == 0

    def test_a_missing_parent_is_told(self, tmp_path: Path) -> None:
        """A pack on a pack that is not installed says which, and how to get it."""
        findings = wrong_with(write_pack(tmp_path, head=manifest(extends="bestaat-niet")))
        (found,) = (each for each in findings if each.code == "FP419")
        assert "bestaat-niet" in found.message("en")
        assert "bestaat-niet" in found.message("nl")
        assert "PERSPECTIEF_PATH" in found.hint("nl")
        assert (found.path, found.layer) == (str(tmp_path / "pack.toml"), "voorbeeld")

    def test_a_missing_parent_is_the_only_thing_that_is_missing(self, tmp_path: Path) -> None:
        """Without its parent nobody knows what a layer changes, so only other mistakes are told."""
        files = {
            "questions.toml": '[sec-agenda]\ntext = "Wat?"\n[vb-een]\nafter = "weg"\n'
            'theme = "actions"\ntext = "Wat?"\nroles = ["hr"]\nmoment = "ooit"\n'
        }
        findings = wrong_with(write_pack(tmp_path, files, head=manifest(extends="bestaat-niet")))
        assert {each.code for each in findings} == {"FP419", "FP204"}

    def test_a_broken_parent_is_told_with_the_reason(self, chain: Chain) -> None:
        """A pack on a pack that cannot be used says why that one cannot."""
        chain.add("een", manifest("groep", prefix="gr"))
        chain.add("twee", manifest("groep", prefix="gs"))
        (found,) = wrong_with(chain.add("top", manifest("top", extends="groep")))
        assert found.code == "FP419"
        for language, told in (("en", "cannot be used: more than"), ("nl", "bruiken: meer dan")):
            assert told in found.message(language)

    def test_a_parent_that_is_switched_off_is_told_so(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of a pack below that somebody left out nobody is told that it is not there."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "pilot")
        (found,) = wrong_with(write_pack(tmp_path))
        assert found.message("nl") == (
            'het pakket bouwt op "pilot", en dat is niet te gebruiken: '
            "uitgeschakeld door PERSPECTIEF_DISABLE"
        )
        assert found.hint("nl").startswith("Kijk met perspectief list")
        assert found.hint("nl").endswith(".")

    def test_mistakes_of_a_parent_are_told_of_the_parent(self, chain: Chain) -> None:
        """What is wrong with a pack below is told with its own file and id."""
        path = chain.add("groep", manifest("groep", prefix="gr"), {"tips.toml": "= 1"})
        (found,) = wrong_with(chain.add("top", manifest("top", extends="groep")))
        assert (found.path, found.layer) == (str(path / "tips.toml"), "groep")

    def test_another_major_version_is_refused(self, tmp_path: Path) -> None:
        """A pack says for which major version of its parent it was made."""
        head = manifest().replace("major = 1", "major = 2")
        findings = wrong_with(write_pack(tmp_path, head=head))
        assert [found.code for found in findings] == ["FP420"]
        assert "1.0.0" in findings[0].message()

    def test_without_a_major_version_every_version_fits(self, tmp_path: Path) -> None:
        """Who names no version takes every one."""
        head = manifest().replace(", major = 1", "")
        assert load(write_pack(tmp_path, head=head)).id == "voorbeeld"

    def test_a_circle_is_told(self, chain: Chain) -> None:
        """Packs that extend each other in a circle are refused, with the whole circle."""
        chain.add("een", manifest("een", extends="drie", prefix="ea"))
        chain.add("twee", manifest("twee", extends="een", prefix="eb"))
        path = chain.add("drie", manifest("drie", extends="twee", prefix="ec"))
        (found,) = (each for each in wrong_with(path) if each.code == "FP421")
        assert "drie → twee → een → drie" in found.message()

    def test_a_pack_on_itself_is_a_circle(self, chain: Chain) -> None:
        """A pack that extends itself is a circle of one."""
        path = chain.add("een", manifest("een", extends="een"))
        assert "FP421" in codes_of(path)

    def test_as_many_layers_as_the_limit_are_combined(self, chain: Chain) -> None:
        """A chain of as many packs as the limit is loaded."""
        assert len(load(self._tower(chain, LIMIT)).layers) == LIMIT

    def test_more_layers_than_the_limit_are_refused(self, chain: Chain) -> None:
        """A chain of one pack more is refused."""
        findings = wrong_with(self._tower(chain, LIMIT + 1))
        (found,) = (each for each in findings if each.code == "FP422")
        assert str(LIMIT) in found.message()

    def _tower(self, chain: Chain, height: int) -> Path:
        below, path = "pilot", Path()
        for level in range(1, height):
            path = chain.add(f"l{level}", manifest(f"l{level}", extends=below, prefix=f"p{level}"))
            below = f"l{level}"
        return path


class TestPrefixes:
    @pytest.mark.parametrize("prefix", ["", "Vb", "v-b", "vb_", "é", "abcdefghijklm", "v b"])
    def test_a_prefix_is_short_and_simple(self, tmp_path: Path, prefix: str) -> None:
        """A prefix has a to z and digits only, at most twelve of them, and at least one."""
        assert "FP416" in codes_of(write_pack(tmp_path, head=manifest(prefix=prefix)))

    @pytest.mark.parametrize("prefix", ["v", "vb2", "2", "abcdefghijkl"])
    def test_other_prefixes_are_fine(self, tmp_path: Path, prefix: str) -> None:
        """Letters and digits make a prefix."""
        assert load(write_pack(tmp_path, head=manifest(prefix=prefix))).id == "voorbeeld"

    def test_a_pack_on_another_needs_one(self, tmp_path: Path) -> None:
        """A pack that extends another has a prefix."""
        assert "FP416" in codes_of(write_pack(tmp_path, head=manifest(prefix=None)))

    @pytest.mark.parametrize(("below", "above"), [("gr", "grp"), ("grp", "gr"), ("gr", "gr")])
    def test_no_prefix_begins_another(self, chain: Chain, below: str, above: str) -> None:
        """In a chain no prefix begins another, so that every id has one owner."""
        chain.add("groep", manifest("groep", prefix=below))
        path = chain.add("top", manifest("top", extends="groep", prefix=above))
        findings = wrong_with(path)
        assert [found.code for found in findings] == ["FP416"]
        assert findings[0].layer == "top"


TYPES = {
    "format": 'format = "1"',
    "extends": 'extends = "pilot"',
    "prefix": "prefix = 5",
    "id": "id = 5",
    "version": "version = 1",
    "title": "title = ['a']",
    "language": "language = true",
    "status": "status = 1",
    "licence": "licence = 2026-01-01",
    "summary": "summary = 1.5",
    "released": 'released = "gisteren"',
    "renamed": "renamed = []",
    "accept": 'accept = "alles"',
    "function_group": "function_group = 5",
    "parameters": "parameters = []",
    "team": "team = 5",
    "kit": 'kit = "alles"',
    "limits": "limits = 20",
    "words": "words = false",
}


class TestManifest:
    @pytest.mark.parametrize(("key", "line"), TYPES.items(), ids=TYPES)
    def test_a_value_of_another_type_is_never_overlooked(
        self, tmp_path: Path, key: str, line: str
    ) -> None:
        """Whatever stands in pack.toml has the type it must have, or it is an error."""
        kept = [each for each in manifest().splitlines() if not each.startswith(f"{key} =")]
        findings = wrong_with(write_pack(tmp_path, head="\n".join([*kept, line])))
        (found,) = (each for each in findings if each.code == "FP203")
        assert found.params["key"] == key
        assert found.path == str(tmp_path / "pack.toml")

    @pytest.mark.parametrize(
        ("extends", "code"),
        [
            ("{ major = 1 }", "FP202"),
            ("{ pack = 5 }", "FP203"),
            ('{ pack = "pilot", major = "1" }', "FP203"),
            ('{ pack = "pilot", mayor = 1 }', "FP201"),
        ],
    )
    def test_what_a_pack_extends_is_a_name_and_a_version(
        self, tmp_path: Path, extends: str, code: str
    ) -> None:
        """In extends stand pack and perhaps major, and nothing else."""
        head = manifest(extends=None) + f"extends = {extends}\n"
        findings = wrong_with(write_pack(tmp_path, head=head))
        assert code in {found.code for found in findings if found.address[:12] == "pack/extends"}

    @pytest.mark.parametrize("id", ["../ander", "/etc", "a b", "Groep", "a.b", "x" * 41, "\\u001b"])
    def test_an_id_of_a_pack_is_an_id(self, tmp_path: Path, id: str) -> None:
        """The id of a pack names files and folders, so it is no path and has no odd characters."""
        assert "FP301" in codes_of(write_pack(tmp_path, head=manifest(id)))

    def test_a_newer_format_is_told_and_nothing_else_of_it(self, tmp_path: Path) -> None:
        """Of a manifest in a newer format nobody knows what its other keys mean."""
        head = manifest().replace("format = 1", "format = 2\nnieuw = true")
        assert [found.code for found in wrong_with(write_pack(tmp_path, head=head))] == ["FP210"]

    def test_an_unknown_key_gets_a_suggestion(self, tmp_path: Path) -> None:
        """A misspelt key of pack.toml is an error that names the right one."""
        (found,) = wrong_with(write_pack(tmp_path, {"pack.toml": 'relased = "x"\n'}))
        assert (found.code, found.address) == ("FP201", "pack#relased")
        assert "released" in found.hint()

    @pytest.mark.parametrize("key", ["id", "version", "title", "language", "status", "licence"])
    def test_a_missing_key_is_an_error(self, tmp_path: Path, key: str) -> None:
        """What every manifest says may not be missing."""
        kept = [each for each in manifest().splitlines() if not each.startswith(f"{key} =")]
        findings = wrong_with(write_pack(tmp_path, head="\n".join(kept)))
        assert ("FP202", key) in {(found.code, found.params.get("key")) for found in findings}

    @pytest.mark.parametrize("format", [0, -1])
    def test_a_format_counts_from_one(self, format: int, tmp_path: Path) -> None:
        """A format below 1 was never there, so it is an error."""
        text = manifest().replace("format = 1", f"format = {format}")
        with pytest.raises(PackError) as caught:
            load(write_pack(tmp_path, head=text))
        assert [each.code for each in caught.value.findings] == ["FP204"]
