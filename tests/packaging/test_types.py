"""Types, as who installs the wheel sees them: with mypy and with pyright, both strict."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.building import ROOT, environment

TYPED = ROOT / "tests" / "typed"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)

Checker = Callable[[Path], list[tuple[str, int]]]
"""Checks a folder, and gives the file and line of each mistake."""


@pytest.fixture(scope="module")
def python(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the library from its wheel, and not the sources."""
    return environment(tmp_path_factory.mktemp("getypeerd") / "venv", [wheels["core"]])


def run(*command: str | Path, cwd: Path) -> str:
    """Run a checker; what it finds is what it prints."""
    done = subprocess.run(command, capture_output=True, check=False, cwd=cwd, text=True)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def checker(request: pytest.FixtureRequest, python: Path) -> Checker:
    """Each of the type checkers, on the environment with the wheel."""

    def mypy(folder: Path) -> list[tuple[str, int]]:
        options = ("--strict", "--no-incremental", "--python-executable", python)
        options += ("--config-file=", "--no-error-summary", "--exclude-gitignore")
        said = run(sys.executable, "-m", "mypy", *options, ".", cwd=folder)
        found = re.findall(r"^(\S+?):(\d+): error: ", said, re.MULTILINE)
        return [(name, int(line)) for name, line in found]

    def pyright(folder: Path) -> list[tuple[str, int]]:
        settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        options = ("--outputjson", "--pythonpath", python)
        said = run(sys.executable, "-m", "basedpyright", *options, cwd=folder)
        return [
            (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
            for each in json.loads(said)["generalDiagnostics"]
            if each["severity"] == "error"
        ]

    return {"mypy": mypy, "pyright": pyright}[request.param]


def copied(folder: Path, *files: Path) -> Path:
    """Put files in a folder, far from the sources."""
    for file in files:
        (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
    return folder


class TestTypes:
    def test_the_public_names_are_typed(self, checker: Checker, tmp_path: Path) -> None:
        """All that is public has the types that the documentation tells of."""
        assert checker(copied(tmp_path, TYPED / "public_api.py")) == []

    def test_mistakes_are_found(self, checker: Checker, tmp_path: Path) -> None:
        """A wrong argument, a misspelt name and a change to a pack are seen before any run."""
        path = TYPED / "mistakes.py"
        lines = path.read_text("utf-8").splitlines()
        wrong = {("mistakes.py", n) for n, line in enumerate(lines, 1) if "# wrong" in line}
        assert set(checker(copied(tmp_path, path))) == wrong

    def test_the_snippets_of_the_documentation_are_typed(
        self, checker: Checker, tmp_path: Path
    ) -> None:
        """Every Python snippet of the page for tools passes as it stands."""
        page = (ROOT / "docs" / "tools.md").read_text("utf-8")
        snippets = SNIPPET.findall(page)
        assert snippets
        for number, text in enumerate(snippets):
            (tmp_path / f"snippet_{number}.py").write_text(text, "utf-8")
        assert checker(tmp_path) == []

    def test_the_example_of_a_plugin_is_typed(self, checker: Checker, tmp_path: Path) -> None:
        """The plugin for Moodle passes as it stands."""
        package = ROOT / "examples" / "moodle" / "src" / "perspectief_moodle"
        folder = tmp_path / package.name
        folder.mkdir()
        copied(folder, *package.glob("*.py"))
        assert checker(tmp_path) == []
