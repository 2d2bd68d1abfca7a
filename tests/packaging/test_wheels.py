"""What people install: the wheels, alone, without any of the sources."""

import json
import os
import re
import sys
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import perspectief
from helpers.building import (
    copy_dependencies,
    environment,
    projects,
    run,
    zipped,
)

PROJECTS = pytest.mark.parametrize("project", projects(), ids=lambda path: path.name)


def names_in(wheel: Path) -> list[str]:
    """Give the names of all files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def metadata_of(wheel: Path) -> Message:
    """Give what a wheel says of itself."""
    (name,) = (name for name in names_in(wheel) if name.endswith(".dist-info/METADATA"))
    with zipfile.ZipFile(wheel) as archive:
        return Parser().parsestr(archive.read(name).decode())


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder, far from the sources."""
    return tmp_path_factory.mktemp("elders")


@pytest.fixture(scope="module")
def python(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment with the core and one pack."""
    chosen = [wheels["core"], wheels["secretaresse"]]
    return environment(tmp_path_factory.mktemp("schoon") / "venv", chosen)


@pytest.fixture(scope="module")
def zip_only(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The search path of a Python that has our packages in a zip file only."""
    folder = tmp_path_factory.mktemp("zip")
    ours = zipped([wheels["core"], wheels["secretaresse"]], folder / "alles.zip")
    others = copy_dependencies(folder / "andere")
    return {"PYTHONPATH": os.pathsep.join((str(ours), str(others)))}


class TestContent:
    @PROJECTS
    def test_every_file_of_a_package_is_in_its_wheel(
        self, wheels: dict[str, Path], project: Path
    ) -> None:
        """A wheel holds each file of the package and nothing else but its metadata."""
        source = project / "src"
        expected = {
            path.relative_to(source).as_posix()
            for path in source.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        names = {name for name in names_in(wheels[project.name]) if ".dist-info/" not in name}
        assert names == expected

    @pytest.mark.parametrize(
        "pattern",
        [
            r"perspectief/pilot/pack\.toml",
            r"perspectief/pilot/questions\.toml",
            r"perspectief/documents/labels/nl/.*\.toml",
            r"perspectief/py\.typed",
            r"perspectief/writers/fonts/.*\.ttf",
            r"perspectief/writers/fonts/OFL\.txt",
            r"perspectief/writers/css/.*\.css",
            r"perspectief/writers/typst/.*\.typ",
        ],
    )
    def test_what_is_no_code_comes_along(self, wheels: dict[str, Path], pattern: str) -> None:
        """Content, labels, fonts and templates are in the wheel of the core."""
        assert any(re.fullmatch(pattern, name) for name in names_in(wheels["core"]))

    @PROJECTS
    def test_the_licence_comes_along(self, wheels: dict[str, Path], project: Path) -> None:
        """A wheel names its licence and holds the whole text of it."""
        wheel = wheels[project.name]
        said = metadata_of(wheel)
        assert "CC-BY-4.0" in said["License-Expression"]
        files = said.get_all("License-File") or []
        assert "LICENSE" in files
        folder = next(name for name in names_in(wheel) if "/licenses/" in name).partition("/")[0]
        with zipfile.ZipFile(wheel) as archive:
            for file in files:
                assert len(archive.read(f"{folder}/licenses/{file}")) > 500

    @PROJECTS
    def test_a_pack_is_announced_under_its_id(self, wheels: dict[str, Path], project: Path) -> None:
        """The wheel of a pack announces the pack under the id that its manifest says."""
        wheel = wheels[project.name]
        (name,) = (name for name in names_in(wheel) if name.endswith("/entry_points.txt"))
        with zipfile.ZipFile(wheel) as archive:
            lines = archive.read(name).decode().split()
        if project.name == "core":
            assert lines[0] == "[console_scripts]"
        else:
            package = f"perspectief_{project.name}"
            packs = ["[perspectief.packs]", project.name, "=", package]
            plugins = ["[perspectief.plugins]", project.name, "=", f"{package}.plugin"]
            assert lines == [*packs, *plugins]
            assert f"{package}/py.typed" in names_in(wheel)

    def test_the_core_needs_few_others(self, wheels: dict[str, Path]) -> None:
        """What the core needs without extras is a short list, without upper bounds."""
        needs = list(metadata_of(wheels["core"]).get_all("Requires-Dist") or [])
        plain = [each for each in needs if "extra ==" not in each]
        assert {re.split(r"[^\w-]", each)[0] for each in plain} == {
            "attrs",
            "cattrs",
            "immutabledict",
            "markdown-it-py",
            "packaging",
            "pluggy",
            "tomli",
            "tomli-w",
        }
        assert [each for each in plain if "<" in each or "==" in each] == []

    @PROJECTS
    def test_a_wheel_is_the_same_on_every_machine(
        self, wheels: dict[str, Path], project: Path
    ) -> None:
        """A wheel is for every system and every Python, and nothing in it has a date of today."""
        wheel = wheels[project.name]
        assert wheel.name.endswith("-py3-none-any.whl")
        with zipfile.ZipFile(wheel) as archive:
            assert len({info.date_time for info in archive.infolist()}) == 1


class TestInstalled:
    def test_packs_are_listed(self, python: Path, elsewhere: Path) -> None:
        """Installed wheels are found, with the distributions that bring them."""
        done = run(python.parent / "perspectief", "list", "--json", cwd=elsewhere)
        assert (done.returncode, done.stderr) == (0, "")
        found = {each["id"]: each for each in json.loads(done.stdout)["packs"]}
        assert set(found) == {"pilot", "secretaresse"}
        assert found["secretaresse"]["distribution"] == "perspectief-secretaresse 1.0.0"
        for each in found.values():
            assert each["path"].startswith(str(python.parent.parent))

    def test_a_pack_is_loaded(self, python: Path, elsewhere: Path) -> None:
        """A pack that is loaded from an installed wheel is the one of the sources."""
        program = "import perspectief; print(perspectief.to_json(perspectief.load('secretaresse')))"
        done = run(python, "-I", "-X", "utf8", "-c", program, cwd=elsewhere)
        assert done.stderr == ""
        assert perspectief.from_json(done.stdout) == perspectief.load("secretaresse")

    def test_packs_are_checked(self, python: Path, elsewhere: Path) -> None:
        """Installed packs are checked, and have no errors."""
        done = run(python, "-m", "perspectief", "check", "pilot", "secretaresse", cwd=elsewhere)
        assert done.returncode == 0
        assert "pilot: nothing wrong" in done.stderr

    def test_a_kit_is_made(self, python: Path, elsewhere: Path) -> None:
        """From installed wheels a kit can be made, with styles and fonts of the wheel."""
        done = run(
            python, "-m", "perspectief", "kit", "secretaresse", "--format", "html", cwd=elsewhere
        )
        assert (done.returncode, done.stderr) == (0, "")
        files = sorted((elsewhere / "kit" / "secretaresse").rglob("*.html"))
        assert files
        assert "<style>" in files[0].read_text("utf-8")

    def test_a_missing_extra_is_told(self, python: Path, elsewhere: Path) -> None:
        """What is to be a PDF becomes HTML where the extra is missing, and that is said."""
        options = ("--only", "vragenkaarten", "--format", "pdf", "-o", "met-extra")
        done = run(python, "-m", "perspectief", "kit", "secretaresse", *options, cwd=elsewhere)
        assert done.returncode == 0
        assert 'pip install "perspectief[pdf]"' in done.stderr
        files = [path.suffix for path in (elsewhere / "met-extra").rglob("*") if path.is_file()]
        assert files == [".html"]


class TestZip:
    def test_packs_are_listed(self, zip_only: dict[str, str], elsewhere: Path) -> None:
        """Library and packs work from a zip file that Python imports from."""
        listed = ("-m", "perspectief", "list", "--json")
        done = run(sys.executable, "-S", *listed, cwd=elsewhere, **zip_only)
        assert (done.returncode, done.stderr) == (0, "")
        found = {each["id"]: each["path"] for each in json.loads(done.stdout)["packs"]}
        assert set(found) == {"pilot", "secretaresse"}
        assert all(place.endswith("alles.zip") for place in found.values())

    def test_packs_are_loaded_and_checked(self, zip_only: dict[str, str], elsewhere: Path) -> None:
        """Packs are read and checked inside the zip file."""
        checked = ("-m", "perspectief", "check", "secretaresse", "--json")
        done = run(sys.executable, "-S", *checked, cwd=elsewhere, **zip_only)
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["summary"]["error"] == 0

    def test_a_kit_is_made(self, zip_only: dict[str, str], elsewhere: Path) -> None:
        """Documents are made from the zip file, with its labels and styles."""
        options = ("--format", "html", "--only", "vragenkaarten", "-o", "uit-zip")
        made = ("-m", "perspectief", "kit", "secretaresse", *options)
        done = run(sys.executable, "-S", *made, cwd=elsewhere, **zip_only)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(list((elsewhere / "uit-zip").rglob("*.html"))) == 1


class TestNotInstalled:
    @pytest.mark.parametrize(("name", "id"), [("core", "pilot"), ("secretaresse", "secretaresse")])
    def test_a_wheel_is_read_without_installing(
        self, wheels: dict[str, Path], name: str, id: str
    ) -> None:
        """A wheel that was only downloaded gives the pack in it."""
        assert perspectief.load(wheels[name]) == perspectief.load(id)

    def test_a_finding_in_a_wheel_names_the_file_in_it(self, wheels: dict[str, Path]) -> None:
        """What is found in a wheel is told with the path of the wheel and the file in it."""
        wheel = wheels["secretaresse"]
        places = {found.path for found in perspectief.check(wheel) if found.layer != "pilot"}
        assert places == {f"{wheel}!/perspectief_secretaresse/sources.toml"}
