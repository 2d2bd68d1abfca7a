"""`new_pack`: a project that checks, builds, installs and tests as it stands."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from datetime import date
from email.parser import Parser
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, get_args, get_origin

import attrs
import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.annotations import members
from helpers.building import ROOT, build_all, environment, run
from perspectief import Finding, UnusableNameError, check, load, new_pack, packs
from perspectief.model import KINDS
from perspectief.scaffold import likely_id
from perspectief.scaffold.dutch import group_of, plural, singular, small

TODAY = date(2026, 11, 26)
GAPS = {"FP833", "FP841", "FP842"}
"""What is found in a pack that was just begun: examples, little of its own, an unread source."""

EXAMPLE = re.compile(r"^\[\w+-voorbeeld-[^\]]*\]\n(?:(?!\[|# ).*\n?)*", re.MULTILINE)

IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
LETTERS = st.characters(categories=("Lu", "Ll", "Lt", "Lo"))
GROUPS = st.builds(
    str.__add__,
    LETTERS,
    st.text(st.one_of(LETTERS, st.sampled_from(" -'’.,/&()0123456789")), max_size=40),
)


def written(files: Mapping[str, str], folder: Path) -> Path:
    """Write files into a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return folder


def content(files: Mapping[str, str]) -> dict[str, str]:
    """Give the TOML files of the pack in it, by name."""
    return {
        path.rpartition("/")[2]: text
        for path, text in files.items()
        if path.startswith("src/") and path.endswith(".toml")
    }


def checked(files: Mapping[str, str], folder: Path) -> list[Finding]:
    """Check a pack without running any code of it."""
    return check(written(files, folder), today=TODAY, plugins=False)


@pytest.fixture(scope="module")
def files() -> Mapping[str, str]:
    """A new pack for archiefmedewerkers."""
    return new_pack("archief", group="archiefmedewerker")


class TestChecking:
    def test_it_has_gaps_and_no_mistakes(self, files: Mapping[str, str], tmp_path: Path) -> None:
        """What is found at once are warnings and remarks, each with what to do about it."""
        findings = checked(files, tmp_path)
        assert {each.code for each in findings} == GAPS
        assert {each.severity for each in findings} == {"warning", "info"}
        assert all(each.hint("nl") for each in findings)

    def test_every_object_is_marked_as_an_example(
        self, files: Mapping[str, str], tmp_path: Path
    ) -> None:
        """Each file of content has one or two objects, and each of those is found to replace."""
        objects = {
            f"{name.removesuffix('.toml')}/{id}"
            for name, text in content(files).items()
            if name != "pack.toml"
            for id in tomli.loads(text)
        }
        found = {each.address for each in checked(files, tmp_path) if each.code == "FP841"}
        assert found == objects
        counts = [len(tomli.loads(text)) for text in content(files).values()]
        assert min(counts) >= 1

    def test_without_the_examples_nothing_is_wrong(
        self, files: Mapping[str, str], tmp_path: Path
    ) -> None:
        """When the examples are gone only remarks are left: write something of your own."""
        texts = {
            path: EXAMPLE.sub("", text) if path.endswith(".toml") else text
            for path, text in files.items()
        }
        manifest = next(path for path in texts if path.endswith("/pack.toml"))
        texts[manifest] = re.sub(r"(?m)^include = .*", "include = []", texts[manifest])
        assert "voorbeeld-" not in "".join(content(texts).values()).replace('"voorbeeld"', "")
        assert {each.code for each in checked(texts, tmp_path)} == {"FP842"}

    @given(id=IDS, group=st.none() | GROUPS, code=st.booleans())
    @settings(max_examples=15)
    def test_any_name_gives_a_sound_pack_or_a_reason(
        self, id: str, group: str | None, code: bool
    ) -> None:
        """Whatever it is called, it loads with those names; or the name is refused."""
        try:
            made = new_pack(id, group=group, code=code)
        except UnusableNameError as error:
            refusal = error.reason
        else:
            refusal = ""
        assert refusal in ("", "id-taken", "prefix-taken", "prefix-of-pilot")
        if refusal:
            return
        with TemporaryDirectory() as name:
            folder = Path(name)
            findings = checked(made, folder)
            # The letters of PDF files do not have every letter there is.
            assert {each.code for each in findings} <= {*GAPS, "FP617"}
            pack = load(folder)
        assert pack.id == id
        assert pack.function_group is not None
        called = singular(small(" ".join((group or group_of(id)).split())))
        assert pack.parameters["medewerker"].value == called
        project = tomli.loads(made["pyproject.toml"])
        assert project["project"]["entry-points"]["perspectief.packs"] == {
            id: f"perspectief_{id.replace('-', '_')}"
        }


class TestFiles:
    def test_the_same_names_give_the_same_files(self, files: Mapping[str, str]) -> None:
        """What is given depends on the names only, and nobody can change it."""
        assert new_pack("archief", group="archiefmedewerker") == files
        with pytest.raises(TypeError):
            files["ids.md"] = ""  # type: ignore[index]

    def test_the_files_are_plain_text(self) -> None:
        """Every file ends its lines as Unix does, and the last one too."""
        for path, text in new_pack("archief", code=True).items():
            assert "\r" not in text
            assert text.endswith("\n") or path.endswith("py.typed")

    def test_an_editor_finds_the_schemas(self, files: Mapping[str, str]) -> None:
        """The first line of each TOML file names the schema of its kind, which is there."""
        for path, text in files.items():
            if path.startswith("src/") and path.endswith(".toml"):
                kind = path.rpartition("/")[2].removesuffix(".toml")
                assert text.splitlines()[0] == f"#:schema ../../schemas/{kind}.json"
                assert json.loads(files[f"schemas/{kind}.json"])
        names = {path.partition("/")[2] for path in files if path.startswith("schemas/")}
        assert names == {f"{kind}.json" for kind in ("pack", *KINDS)}

    def test_every_file_of_content_teaches(self, files: Mapping[str, str]) -> None:
        """Each file begins with what it is for, in comments of lines that fit on a screen."""
        for text in content(files).values():
            lines = text.splitlines()
            assert lines[1].startswith("# ")
            assert all(len(line) <= 100 or "https://" in line for line in lines)

    def test_the_licence_is_the_one_it_names(self, files: Mapping[str, str]) -> None:
        """The licence file is the whole text of the licence of the content."""
        assert files["LICENSE"] == (ROOT / "LICENSE-CONTENT").read_text("utf-8")

    def test_code_comes_on_top(self, files: Mapping[str, str]) -> None:
        """With code the same files are there, with a plugin, its test and its licence."""
        made = new_pack("archief", group="archiefmedewerker", code=True)
        assert set(made) - set(files) == {
            "LICENSE-CODE",
            "src/perspectief_archief/plugin.py",
            "tests/test_plugin.py",
        }
        assert {path for path in files if made[path] != files[path]} == {
            "README.md",
            "pyproject.toml",
        }


class TestIds:
    def test_every_id_is_told_with_its_title(self, files: Mapping[str, str]) -> None:
        """The page has a line for each object of the pilot, by kind."""
        pilot = load("pilot")
        page = files["ids.md"]
        for kind in KINDS:
            for id, each in getattr(pilot, kind).items():
                title = getattr(each, "title", None) or each.text
                assert f"| `{id}` | {title} |" in page

    def test_every_closed_value_is_told(self, files: Mapping[str, str]) -> None:
        """The page has each value of each closed list of a kind, beside the field."""
        rows = [line for line in files["ids.md"].splitlines() if line.startswith("| `")]
        for kind, cls in KINDS.items():
            for field in attrs.fields(cls):
                for value in closed_values(field.type):
                    place = f"`{kind}.toml {field.name}`"
                    assert any(place in row and f"`{value}`" in row for row in rows)


def closed_values(annotation: Any) -> list[str]:
    """Give the values of a closed list, or of a list of such values."""
    (first, *_) = members(annotation)
    if get_origin(first) is tuple:
        return closed_values(get_args(first)[0])
    return list(get_args(first)) if get_origin(first) is Literal else []


class TestNames:
    @given(id=IDS)
    @settings(max_examples=15)
    def test_a_chosen_prefix_collides_with_none(self, id: str) -> None:
        """A prefix that was not asked for begins no other and no id of the pilot, nor ends so."""
        try:
            manifest = tomli.loads(content(new_pack(id))["pack.toml"])
        except UnusableNameError:
            return
        prefix = manifest["prefix"]
        for other in prefixes():
            assert not other or not (prefix.startswith(other) or other.startswith(prefix))
        assert not any(id.startswith(f"{prefix}-") for id in ids_of_pilot())

    def test_a_prefix_can_be_given(self) -> None:
        """Who gives a prefix gets it: in the manifest, and in every id of the examples."""
        made = content(new_pack("archief", prefix="zolder"))
        assert tomli.loads(made["pack.toml"])["prefix"] == "zolder"
        assert {id.partition("-")[0] for id in tomli.loads(made["questions.toml"])} == {"zolder"}

    def test_a_taken_beginning_is_avoided(self) -> None:
        """An id that begins as another pack's prefix gets a prefix of other letters."""
        manifest = tomli.loads(content(new_pack("secretariaat"))["pack.toml"])
        assert not manifest["prefix"].startswith("sec")

    def test_an_error_says_what_is_allowed(self) -> None:
        """The error of the library is a sentence, and carries the name and the reason."""
        with pytest.raises(UnusableNameError, match="a-z") as caught:
            new_pack("Archief")
        assert (caught.value.name, caught.value.reason) == ("Archief", "bad-id")

    @pytest.mark.parametrize(
        ("group", "several"),
        [
            ("archiefmedewerker", "archiefmedewerkers"),
            ("medewerker archief", "medewerkers archief"),
            ("functioneel beheerder", "functioneel beheerders"),
            ("senior adviseur hr", "senior adviseurs hr"),
            ("bibliothecaris", "bibliothecarissen"),
            ("ICT'er", "ICT'ers"),
            ("psycholoog", "psychologen"),
            ("docent", "docenten"),
            ("hoofd beheer", "medewerkers"),
            ("medewerker beleid en onderwijs", "medewerkers beleid en onderwijs"),
            ("portier", "portiers"),
            ("portier of beveiliger", "portiers en beveiligers"),
        ],
    )
    def test_the_plural_is_a_good_guess(self, group: str, several: str) -> None:
        """The plural of a common name is right; of another it is a word that always fits."""
        assert plural(group) == several

    @pytest.mark.parametrize(
        ("typed", "one"),
        [
            ("portiers en beveiligers", "portier of beveiliger"),
            ("medewerkers archief", "medewerker archief"),
            ("psychologen", "psycholoog"),
            ("archivarissen", "archivaris"),
            ("ICT'ers", "ICT'er"),
            ("portier of beveiliger", "portier of beveiliger"),
            ("medewerker torens en gangen", "medewerker torens en gangen"),
            ("beheer van papers", "beheer van papers"),
            ("hoofd beheer", "hoofd beheer"),
        ],
    )
    def test_a_group_typed_in_the_plural_becomes_one_of_it(self, typed: str, one: str) -> None:
        """The words that are filled in are right when somebody typed the group in the plural."""
        manifest = tomli.loads(content(new_pack("toets", group=typed))["pack.toml"])
        assert manifest["parameters"]["medewerker"]["value"] == one

    @pytest.mark.parametrize(
        ("id", "group"),
        [
            ("archief", "medewerker archief"),
            ("archiefmedewerker", "archiefmedewerker"),
            ("data-steward", "data steward"),
            ("financieel-beheer", "medewerker financieel beheer"),
        ],
    )
    def test_without_a_group_the_id_gives_one(self, id: str, group: str) -> None:
        """An id that names people is the group; of any other it is the medewerker of it."""
        assert group_of(id) == group

    @pytest.mark.parametrize(
        ("name", "running"),
        [
            ("Archivaris", "archivaris"),
            ("ICT'er", "ICT'er"),
            ("IJker", "ijker"),
            ("A", "A"),
            ("İa", "İa"),
        ],
    )
    def test_a_name_in_running_text_has_no_capital(self, name: str, running: str) -> None:
        """A capital at the beginning goes, and one of an abbreviation stays."""
        assert small(name) == running

    @given(st.text())
    def test_a_likely_id_is_one_or_nothing(self, words: str) -> None:
        """Of any words the id that is proposed can be one, or there is none."""
        assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", likely_id(words))
        assert len(likely_id(words)) <= 40


@cache
def prefixes() -> list[str]:
    """Give the prefix of each pack that is installed; empty for one that has none."""
    return [load(info.id).layers[-1].prefix or "" for info in packs()]


@cache
def ids_of_pilot() -> set[str]:
    """Give the ids of everything in the pilot."""
    pilot = load("pilot")
    return {id for kind in KINDS for id in getattr(pilot, kind)}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new pack with code."""
    folder = tmp_path_factory.mktemp("nieuw") / "archief"
    return written(new_pack("archief", group="archiefmedewerker", code=True), folder)


@pytest.fixture(scope="module")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its wheel, as pip builds it from the folder as it stands."""
    return build_all(tmp_path_factory.mktemp("wiel"), [project])["archief"]


@pytest.fixture(scope="module")
def python(wheel: Path, wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment with the core and the pack."""
    return environment(tmp_path_factory.mktemp("schoon") / "venv", [wheels["core"], wheel])


class TestProject:
    def test_the_wheel_holds_all_of_the_pack(self, project: Path, wheel: Path) -> None:
        """Every file of the package is in the wheel, with the licences and the version."""
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            (metadata,) = (name for name in names if name.endswith("/METADATA"))
            told = Parser().parsestr(archive.read(metadata).decode())
        package = project / "src" / "perspectief_archief"
        assert {f"perspectief_archief/{path.name}" for path in package.iterdir()} <= set(names)
        assert told["Version"] == tomli.loads((package / "pack.toml").read_text("utf-8"))["version"]
        assert told["License-Expression"] == "CC-BY-4.0 AND MIT"
        assert told.get_all("License-File") == ["LICENSE", "LICENSE-CODE"]

    def test_the_wheel_can_be_checked(self, wheel: Path) -> None:
        """What would be given to others is as right as the folder."""
        findings = check(wheel, today=TODAY, plugins=False)
        assert {each.code for each in findings} == GAPS

    def test_it_is_found_when_it_is_installed(self, python: Path, tmp_path: Path) -> None:
        """In a fresh environment the pack is listed, loads, and its plugin is active."""
        done = run(python, "-m", "perspectief", "list", "--json", cwd=tmp_path)
        listed = {each["id"]: each for each in json.loads(done.stdout)["packs"]}
        assert (listed["archief"]["state"], done.returncode) == ("active", 0)
        done = run(python, "-m", "perspectief", "plugins", "--json", cwd=tmp_path)
        (plugin,) = json.loads(done.stdout)["plugins"]
        assert (plugin["name"], plugin["state"]) == ("archief", "active")
        assert plugin["brings"] == {"check": 1}
        done = run(python, "-m", "perspectief", "check", "archief", cwd=tmp_path)
        assert done.returncode == 0

    def test_its_own_check_finds_what_it_is_for(
        self, python: Path, project: Path, tmp_path: Path
    ) -> None:
        """Its rule is applied to what extends it, and names the activity without a result."""
        layer = (
            'format = 1\nid = "ons-archief"\nversion = "1.0.0"\ntitle = "Ons archief"\n'
            'language = "nl"\nstatus = "concept"\nlicence = "CC-BY-4.0"\nprefix = "ons"\n'
            'extends = { pack = "archief", major = 0 }\n'
        )
        activity = '[arc-voorbeeld-vragen]\nunset = ["result"]\n'
        folder = written({"pack.toml": layer, "activities.toml": activity}, tmp_path / "ons")
        done = run(python, "-m", "perspectief", "check", folder, "--json", cwd=tmp_path)
        found = [each for each in json.loads(done.stdout)["findings"] if each["code"] == "ARC001"]
        assert [each["object"] for each in found] == ["activities/arc-voorbeeld-vragen#result"]

    @pytest.mark.parametrize("installed", [False, True])
    def test_its_own_tests_pass(self, project: Path, python: Path, installed: bool) -> None:
        """The tests that come with it pass as they stand, and when it is installed as well."""
        where = "import sysconfig; print(sysconfig.get_path('purelib'))"
        packages = run(python, "-c", where, cwd=project).stdout.strip()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
            capture_output=True,
            check=False,
            cwd=project,
            env={**os.environ, **({"PYTHONPATH": packages} if installed else {})},
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        assert re.search(r"^[2-9]\d* passed", done.stdout, re.MULTILINE)

    def test_its_code_has_types(self, project: Path) -> None:
        """The code that it starts with keeps the strictest rules about types."""
        paths = ("tests/test_pack.py", "src/perspectief_archief/plugin.py")
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--no-incremental", *paths],
            capture_output=True,
            check=False,
            cwd=project,
            text=True,
        )
        assert done.returncode == 0, done.stdout
