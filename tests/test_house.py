"""Rules of this house: what may not stand in any file, and what every test says."""

import ast
import re
import subprocess
from pathlib import Path

import pytest
import tomli

from helpers.building import ROOT, projects

TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def git(*arguments: str) -> list[str]:
    """Ask git, and give what it says by line."""
    done = subprocess.run(
        ["git", "-c", "core.quotePath=false", *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        text=True,
    )
    if done.returncode:
        pytest.skip("this is no working copy of git")
    return done.stdout.splitlines()


def texts() -> dict[str, str]:
    """Give every text file that is in git, or would be."""
    found = {}
    for name in git("ls-files", "--cached", "--others", "--exclude-standard"):
        path = ROOT / name
        data = path.read_bytes() if path.is_file() else b"\0"
        if b"\0" not in data:
            found[name] = data.decode("utf-8")
    return found


# In pieces, so that this file does not hold what it looks for.
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "crates" + ".io")
INDEX = re.compile("index" + r"[-_]url\s*=|https?://\S+/" + r"simple\b", re.IGNORECASE)
MACHINE = re.compile(
    r"(?<![\w.~/-])/(?:"
    + "|".join(("ho" + "me", "ro" + "ot", "Us" + "ers", "wo" + "rk", "tm" + "p", "mn" + "t"))
    + r")/\w|\b[A-Z]:\\Users\\"
)


class TestFiles:
    def test_every_text_is_utf_8_with_unix_line_ends(self) -> None:
        """Every text file is UTF-8, ends its lines as Unix does, and ends with one of those."""
        wrong = [
            name
            for name, text in texts().items()
            if "\r" in text or (text and not text.endswith("\n"))
        ]
        assert wrong == []

    def test_no_file_names_a_registry(self) -> None:
        """No file names the host of a package registry: everybody has their own."""
        wrong = [
            name
            for name, text in texts().items()
            if any(host in text for host in HOSTS) or INDEX.search(text)
        ]
        assert wrong == []

    def test_no_file_knows_a_machine(self) -> None:
        """No file holds an absolute path of the machine it was written on."""
        wrong = {
            name: found[0] for name, text in texts().items() if (found := MACHINE.search(text))
        }
        assert wrong == {}

    def test_nothing_that_is_made_is_kept(self) -> None:
        """What a tool makes again is not in git: locks with hosts, kits, caches, wheels."""
        made = re.compile(r"^kit/|(^|/)(uv\.lock|\.venv|dist|__pycache__|\.\w+_cache)(/|$)|\.whl$")
        assert [name for name in git("ls-files") if made.search(name)] == []

    def test_the_needles_are_found(self) -> None:
        """What these tests look for is recognised when it is there."""
        assert all(MACHINE.search(f'"{part}ann/x') for part in ("/ho" + "me/", "/tm" + "p/"))
        assert MACHINE.search("https://example.org/ho" + "me/page") is None
        assert INDEX.search("--index" + "-url = x")
        assert INDEX.search("https://example.org/repository/" + "simple/")


class TestVersions:
    @pytest.mark.parametrize("project", projects(), ids=lambda path: path.name)
    def test_the_version_of_a_wheel_is_that_of_its_content(
        self, wheels: dict[str, Path], project: Path
    ) -> None:
        """The version of a pack stands in one place: its wheel has that of pack.toml."""
        (_, version, *_) = wheels[project.name].name.split("-")
        if project.name == "core":
            (line,) = re.findall(
                r'__version__ = "(.+)"', (project / "src/perspectief/_version.py").read_text()
            )
            assert version == line
        else:
            (path,) = project.glob("src/*/pack.toml")
            assert version == tomli.loads(path.read_text("utf-8"))["version"]

    def test_a_pack_is_where_its_id_says(self) -> None:
        """The folder, the package and the id of a pack of ours have one name."""
        for project in projects()[1:]:
            path = project / "src" / f"perspectief_{project.name}" / "pack.toml"
            assert tomli.loads(path.read_text("utf-8"))["id"] == project.name


def functions_in(path: Path) -> list[ast.FunctionDef]:
    """Give every test function in a file."""
    tree = ast.parse(path.read_text("utf-8"))
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


class TestTests:
    @pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
    def test_every_test_says_its_rule(self, path: Path) -> None:
        """Every test says in its docstring, in a whole sentence, which rule it tests."""
        functions = functions_in(path)
        assert functions
        wrong = [
            each.name
            for each in functions
            if not (said := ast.get_docstring(each)) or not said.rstrip().endswith((".", "!", "?"))
        ]
        assert wrong == []

    def test_what_is_left_out_of_coverage_is_there(self) -> None:
        """Each file of tests that `conftest.py` names is one, so that none is left by its name."""
        named = re.findall(r'"(test_\w+)"', (ROOT / "tests" / "conftest.py").read_text("utf-8"))
        assert named
        assert set(named) <= {path.stem for path in TESTS}

    def test_files_with_tests_have_names_of_their_own(self) -> None:
        """No two files with tests have one name, so that pytest can tell them apart."""
        names = [path.name for path in TESTS]
        assert sorted(set(names)) == sorted(names)
