"""Services that check packs: the page about them works as written, and so does the hook."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from helpers.building import ROOT
from helpers.called import Command
from helpers.written import manifest, write_pack
from perspectief.cli import main
from perspectief.model import KINDS

PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(yaml|sh)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
FILES = {re.match(r"# (\S+)\n", text)[1]: yaml.safe_load(text)  # type: ignore[index]
         for language, text in BLOCKS if language == "yaml"}  # fmt: skip
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
FILE_OF_HOOK = re.compile(HOOK["files"])


def lines(value: Any) -> Iterator[str]:
    """Give every line that a service would run."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key == "run":
                yield each
            else:
                yield from each if key == "script" else lines(each)
    elif isinstance(value, list):
        for each in value:
            yield from lines(each)


def commands() -> list[str]:
    """Give every call of the command on the page, in its order."""
    told = []
    for language, text in BLOCKS:
        found = text.splitlines() if language == "sh" else lines(yaml.safe_load(text))
        told += [line.partition(" #")[0].strip() for line in found]
    return [line for line in told if line.startswith("perspectief ")]


class TestPage:
    @pytest.mark.parametrize("command", commands())
    def test_every_command_works(
        self, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every call of the command on the page works, and writes the file that it names."""
        monkeypatch.chdir(tmp_path)
        head = manifest("onze-universiteit", extends="secretaresse", prefix="ou")
        for folder in ("pakket", "packs/een", "packs/twee"):
            write_pack(Path(folder), {"question.toml": ""}, head)
        _, *arguments = shlex.split(command)
        assert main(arguments) == 0
        if "--output" in arguments:
            assert Path(arguments[arguments.index("--output") + 1]).is_file()

    def test_there_are_commands(self) -> None:
        """The page has a call for each form that services read."""
        told = " ".join(commands())
        assert all(f"--format {form}" in told for form in ("github", "sarif", "junit"))

    def test_a_report_is_uploaded_from_where_it_was_written(self) -> None:
        """What a later step reads is the file that the check wrote."""
        *_, check, upload = FILES[".github/workflows/packs-scanning.yml"]["jobs"]["check"]["steps"]
        assert check["run"].endswith(f"--output {upload['with']['sarif_file']}")
        job = FILES[".gitlab-ci.yml"]["check-packs"]
        assert job["script"][-1].endswith(f"--output {job['artifacts']['reports']['junit']}")

    def test_it_names_the_hook(self) -> None:
        """What is written in the configuration of pre-commit is the id of the hook."""
        text = PAGE.partition("## pre-commit")[2]
        assert f"- id: {HOOK['id']}\n" in text


class TestHook:
    @pytest.mark.parametrize(
        "name", ["perspectief.lock", *(f"{kind}.toml" for kind in ("pack", "brand", *KINDS))]
    )
    def test_it_runs_for_every_file_of_a_pack(self, name: str) -> None:
        """A change of any file of a pack, or of its translation, runs the hook."""
        for folder in ("", "packs/een/", "en/", "src/perspectief_vb/en/"):
            assert FILE_OF_HOOK.search(f"{folder}{name}")

    @pytest.mark.parametrize("name", ["pyproject.toml", "my-questions.toml", "pack.toml.orig"])
    def test_it_runs_for_nothing_else(self, name: str) -> None:
        """Another file does not run it: it would be told that there is no pack around."""
        assert not FILE_OF_HOOK.search(name)

    def test_it_takes_the_names_of_files(self, command: Command, tmp_path: Path) -> None:
        """Called as pre-commit calls it, with files, it checks the pack they are in, once."""
        folder = write_pack(tmp_path, {"question.toml": "", "tips.toml": ""})
        _, *entry = HOOK["entry"].split()
        said = command(*entry, folder / "pack.toml", folder / "tips.toml")
        assert said.code == 0
        assert said.out.count("FP007") == 1

    def test_its_packs_are_there(self) -> None:
        """The packs that come along are all the packs of this repository."""
        there = {f"./packs/{path.parent.name}" for path in ROOT.glob("packs/*/pyproject.toml")}
        assert set(HOOK["additional_dependencies"]) == there

    def test_the_root_is_the_core(self, tmp_path: Path) -> None:
        """What pre-commit installs, the root of the repository, is the core with all it needs."""
        made = (built(ROOT, tmp_path / "root"), built(ROOT / "core", tmp_path / "core"))
        with ZipFile(made[0]) as root, ZipFile(made[1]) as core:
            names = [
                {name for name in wheel.namelist() if name.startswith("perspectief/")}
                for wheel in (root, core)
            ]
            assert names[0] == names[1]
            entries = [named(wheel, "entry_points.txt") for wheel in (root, core)]
            assert entries[0] == entries[1]
            needs = [
                {line for line in named(wheel, "METADATA").splitlines() if kept(line)}
                for wheel in (root, core)
            ]
            assert needs[0] == needs[1]
            assert any(line.startswith("Requires-Dist: attrs") for line in needs[0])


def built(project: Path, target: Path) -> Path:
    """Build the wheel of a project with the tools of the tests."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", target]
    subprocess.run(build, capture_output=True, check=True, cwd=project)
    (made,) = target.glob("*.whl")
    return made


def named(wheel: Any, name: str) -> str:
    """Give the text of a file about the distribution in a wheel."""
    (path,) = (each for each in wheel.namelist() if each.endswith(f".dist-info/{name}"))
    return str(wheel.read(path).decode())


def kept(line: str) -> bool:
    """Tell whether a line of metadata is about what is installed; extras are not taken over."""
    return line.startswith(("Name:", "Version:", "Requires-")) and "extra ==" not in line
