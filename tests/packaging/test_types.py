"""Types, as who installs the wheel sees them: with mypy and with pyright, both strict."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from helpers.building import ROOT, environment

TYPED = ROOT / "tests" / "typed"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = [ROOT / f"docs/{name}.md" for name in ("tools", "findings", "fix", "comparing", "plan")]
SNIPPETS = {
    f"{page.stem}_{number}.py": text
    for page in PAGES
    for number, text in enumerate(SNIPPET.findall(page.read_text("utf-8")))
}
PLUGIN = ROOT / "examples" / "moodle" / "src" / "perspectief_moodle"

Mistakes = set[tuple[str, int]]
"""What a checker finds: the name of the file and the line of each mistake."""


@pytest.fixture(scope="module")
def python(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the library from its wheel, and not the sources."""
    return environment(tmp_path_factory.mktemp("getypeerd") / "venv", [wheels["core"]])


def run(*command: str | Path, cwd: Path) -> str:
    """Run a checker; what it finds is what it prints."""
    done = subprocess.run(command, capture_output=True, check=False, cwd=cwd, text=True)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(folder: Path, python: Path) -> Mistakes:
    """Let mypy check a folder."""
    options = ("--strict", "--no-incremental", "--python-executable", python)
    options += ("--config-file=", "--no-error-summary", "--exclude-gitignore")
    said = run(sys.executable, "-m", "mypy", *options, ".", cwd=folder)
    found = re.findall(r"^(\S+?):(\d+): error: ", said, re.MULTILINE)
    return {(Path(name).name, int(line)) for name, line in found}


def pyright(folder: Path, python: Path) -> Mistakes:
    """Let pyright check a folder."""
    settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    options = ("--outputjson", "--pythonpath", python)
    said = run(sys.executable, "-m", "basedpyright", *options, cwd=folder)
    return {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in json.loads(said)["generalDiagnostics"]
        if each["severity"] == "error"
    }


def copied(folder: Path, *files: Path) -> None:
    """Put files in a folder, far from the sources."""
    folder.mkdir(exist_ok=True)
    for file in files:
        (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")


@pytest.fixture(scope="module", params=[mypy, pyright], ids=["mypy", "pyright"])
def told(
    request: pytest.FixtureRequest, python: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mistakes:
    """What each of the type checkers finds in everything, with the wheel beside it."""
    folder = tmp_path_factory.mktemp("getypeerd")
    copied(folder, *TYPED.glob("*.py"))
    copied(folder / PLUGIN.name, *PLUGIN.glob("*.py"))
    for name, text in SNIPPETS.items():
        (folder / name).write_text(text, "utf-8")
    found: Mistakes = request.param(folder, python)
    return found


def within(told: Mistakes, names: Iterable[str]) -> Mistakes:
    """Give the mistakes in some files."""
    chosen = set(names)
    assert chosen
    return {(name, line) for name, line in told if name in chosen}


class TestTypes:
    def test_the_public_names_are_typed(self, told: Mistakes) -> None:
        """All that is public has the types that the documentation tells of."""
        assert within(told, ["public_api.py"]) == set()

    def test_mistakes_are_found(self, told: Mistakes) -> None:
        """A wrong argument, a misspelt name and a change to a pack are seen before any run."""
        lines = (TYPED / "mistakes.py").read_text("utf-8").splitlines()
        wrong = {("mistakes.py", n) for n, line in enumerate(lines, 1) if "# wrong" in line}
        assert within(told, ["mistakes.py"]) == wrong

    def test_the_snippets_of_the_documentation_are_typed(self, told: Mistakes) -> None:
        """Every Python snippet of the pages for tools passes as it stands."""
        assert within(told, SNIPPETS) == set()

    def test_the_example_of_a_plugin_is_typed(self, told: Mistakes) -> None:
        """The plugin for Moodle passes as it stands."""
        assert within(told, (path.name for path in PLUGIN.glob("*.py"))) == set()

    def test_nothing_else_is_told(self, told: Mistakes) -> None:
        """The mistakes that are made on purpose are all there are, in whatever file."""
        assert {name for name, _ in told} == {"mistakes.py"}
