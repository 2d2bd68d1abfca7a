"""Whose code is run: never that of a folder, unless somebody asks for it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.trial import rules
from helpers.written import manifest, write_pack

MARK = "import pathlib\npathlib.Path({path!r}).touch()\n"

PROJECT = """\
[project]
name = "mijn-pakket"
version = "2.1"

[project.entry-points."perspectief.packs"]
mijn = "mijn_pakket"

[project.entry-points."perspectief.plugins"]
mijn-regels = "mijn_pakket.plugin"
"""


class Project:
    """The folder of a project with a pack and a plugin.

    Attributes:
        folder: The folder.
        mark: A file that is there when code of the folder was run.
    """

    def __init__(self, folder: Path, code: str = "") -> None:
        """Write it."""
        self.folder = folder
        self.mark = folder.parent / "uitgevoerd"
        mark = MARK.format(path=str(self.mark))
        package = write_pack(folder / "src" / "mijn_pakket", head=manifest("mijn", prefix="mi"))
        for name in ("__init__.py", "conftest.py", "setup.py"):
            (package / name).write_text(mark)
            (folder / name).write_text(mark)
        (package / "plugin.py").write_text(mark + (code or rules("MI001")))
        (folder / "tomli.py").write_text(mark)
        (folder / "pyproject.toml").write_text(PROJECT)
        info = folder / "mijn_pakket-2.1.dist-info"
        info.mkdir()
        (info / "entry_points.txt").write_text("[perspectief.plugins]\nkaper = tomli\n")

    @property
    def was_run(self) -> bool:
        """Whether code of the folder was run."""
        return self.mark.exists()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose every file of code leaves a mark when it is run."""
    return Project(tmp_path / "mijn")


class TestNever:
    @pytest.mark.parametrize(
        "arguments",
        [
            ("show", "{folder}"),
            ("show", "{folder}", "questions", "--json"),
            ("check", "{folder}"),
            ("check", "{folder}/src/mijn_pakket"),
            ("kit", "{folder}", "--only", "boekje", "--format", "html", "-o", "{folder}/kit"),
        ],
    )
    def test_no_command_runs_code_of_a_folder(
        self, command: Command, project: Project, arguments: tuple[str, ...]
    ) -> None:
        """Showing, checking and making the kit of a folder runs nothing that is in it."""
        said = command(*(each.format(folder=project.folder) for each in arguments))
        assert said.code == 0, said.err
        assert not project.was_run

    def test_loading_runs_nothing(self, project: Project) -> None:
        """Loading and checking a folder in Python runs nothing that is in it."""
        import perspectief

        pack = perspectief.load(project.folder)
        assert perspectief.check(project.folder) == []
        assert list(perspectief.make_kit(pack, only=["boekje"], formats=["html"]))
        assert not project.was_run

    @pytest.mark.parametrize("command", ["check", "show", "kit", "plugins", "list"])
    def test_nor_in_the_current_folder(self, project: Project, command: str) -> None:
        """Nor does `python -m perspectief` in that folder: it is no place to import from."""
        pack = () if command in ("plugins", "list") else ("./",)
        more = ("--format", "html", "--only", "boekje") if command == "kit" else ()
        done = subprocess.run(
            [sys.executable, "-m", "perspectief", command, *pack, *more],
            capture_output=True,
            check=False,
            cwd=project.folder,
            env={**os.environ, "PERSPECTIEF_LANG": "en"},
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert not project.was_run

    def test_that_it_was_not_run_is_told(self, command: Command, project: Project) -> None:
        """A folder with a plugin of its own is told to have one, and how to run it."""
        said = command("check", project.folder)
        assert "its own plugin was not run" in said.err
        assert "--run-code" in said.err

    def test_a_folder_without_a_plugin_is_told_nothing(
        self, command: Command, project: Project
    ) -> None:
        """A folder that announces no plugin has nothing to tell."""
        said = command("check", project.folder / "src" / "mijn_pakket")
        assert len(said.err.splitlines()) == 1


class TestRunCode:
    def test_its_own_rules_are_applied(self, command: Command, project: Project) -> None:
        """With --run-code the plugin of a project is imported from its folder and takes part."""
        code, out, _ = command("check", project.folder, "--run-code", "--json")
        said = json.loads(out)
        assert [each["code"] for each in said["findings"]] == ["MI001"]
        assert (code, said["faults"], project.was_run) == (0, [], True)

    def test_in_that_check_only(self, command: Command, project: Project) -> None:
        """Afterwards all is as before: nothing stays imported, no path stays behind."""
        before = (list(sys.path), set(sys.modules))
        command("check", project.folder, "--run-code")
        assert list(sys.path) == before[0]
        assert not any(name.startswith("mijn_pakket") for name in set(sys.modules) - before[1])
        plugins = json.loads(command("plugins", "--json").out)["plugins"]
        assert "mijn-regels" not in {each["name"] for each in plugins}
        assert json.loads(command("check", project.folder, "--json").out)["findings"] == []

    def test_what_was_changed_is_seen(self, command: Command, project: Project) -> None:
        """A second check runs the code as it is then."""
        command("check", project.folder, "--run-code")
        plugin = project.folder / "src" / "mijn_pakket" / "plugin.py"
        plugin.write_text(rules("MI002") + "\n# langer, zodat ook een oude klok het ziet\n")
        said = json.loads(command("check", project.folder, "--run-code", "--json").out)
        assert [each["code"] for each in said["findings"]] == ["MI002"]

    def test_each_folder_has_its_own(self, command: Command, tmp_path: Path) -> None:
        """Of two folders with modules of one name each is checked with its own."""
        one = Project(tmp_path / "a" / "een", rules("MI001"))
        two = Project(tmp_path / "b" / "twee", rules("MI002"))
        out = command("check", one.folder, two.folder, "--run-code", "--json").out
        found = {each["path"]: each["code"] for each in json.loads(out)["findings"]}
        manifest = Path("src", "mijn_pakket", "pack.toml")
        assert found == {
            str(one.folder / manifest): "MI001",
            str(two.folder / manifest): "MI002",
        }

    @pytest.mark.parametrize(
        ("broken", "phase"),
        [("raise SystemExit(3)", "import"), (rules("MI001", "raise ValueError('mis')"), "call")],
    )
    def test_what_it_does_wrong_is_a_fault(
        self, command: Command, tmp_path: Path, broken: str, phase: str
    ) -> None:
        """A plugin of a folder is isolated as any other: a fault, and exit code 1."""
        project = Project(tmp_path / "mijn", broken)
        code, out, _ = command("check", project.folder, "--run-code", "--json")
        (fault,) = json.loads(out)["faults"]
        assert (code, fault["phase"], fault["distribution"]) == (1, phase, "mijn-pakket 2.1")
        assert fault["file"].endswith("plugin.py")

    def test_without_a_plugin_it_says_so(
        self, command: Command, project: Project, tmp_path: Path
    ) -> None:
        """Asking to run code where none is announced is told, and checks all the same."""
        folder = write_pack(tmp_path / "kaal")
        said = command("check", folder, "--run-code")
        assert said.code == 0
        assert "--run-code runs nothing" in said.err
        assert (
            "--run-code doet niets" in command("--ui-lang", "nl", "check", folder, "--run-code").err
        )

    def test_an_id_is_never_a_folder(
        self, command: Command, project: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The id of an installed pack runs no folder that happens to have that name."""
        project.folder.rename(project.folder.parent / "pilot")
        monkeypatch.chdir(project.folder.parent)
        said = command("check", "pilot", "--run-code")
        assert "--run-code runs nothing" in said.err
        assert not project.was_run

    def test_it_and_no_plugins_exclude_each_other(self, command: Command) -> None:
        """Code of others cannot be both asked for and left out."""
        assert command("check", "pilot", "--run-code", "--no-plugins").code == 2
