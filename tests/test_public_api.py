"""What `import perspectief` offers, and what it costs."""

import ast
import inspect
import json
import os
import re
import subprocess
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest

import perspectief
from helpers.written import write_pack

NAMES = pytest.mark.parametrize("name", perspectief.__all__)


class TestNames:
    @NAMES
    def test_a_public_name_is_there_and_documented(self, name: str) -> None:
        """Every public name can be imported, and says what it is in a sentence."""
        value = getattr(perspectief, name)
        document = inspect.getdoc(value)
        assert document is not None
        assert document.partition("\n\n")[0].endswith(".")

    @NAMES
    def test_the_home_of_a_name_has_it(self, name: str) -> None:
        """Every public name is that of one module, and the same object there."""
        home = import_module(f"perspectief.{perspectief._HOME[name]}")
        assert getattr(home, name) is getattr(perspectief, name)
        assert getattr(perspectief, name).__module__.startswith(home.__name__)

    def test_a_class_is_what_a_function_gives(self) -> None:
        """Every public class is given by a public function, is in a pack, or is raised."""
        values = [getattr(perspectief, name) for name in perspectief.__all__]
        functions = filter(inspect.isfunction, values)
        told = (str(inspect.signature(each).return_annotation) for each in functions)
        given = set(re.findall(r"\w+", " ".join(told)))
        classes = filter(inspect.isclass, values)
        names = {each.__name__ for each in classes if not issubclass(each, Exception)}
        assert names - given == {"Ref"}
        assert isinstance(perspectief.load("pilot").questions["kleine-stap"].theme, perspectief.Ref)

    def test_names_are_exported_once(self) -> None:
        """No two public names are one and the same thing, and they stand in order."""
        values = [getattr(perspectief, name) for name in perspectief.__all__]
        assert len({id(value) for value in values}) == len(values)
        assert list(perspectief.__all__) == sorted(set(perspectief.__all__))

    def test_dir_gives_the_public_names(self) -> None:
        """Whoever looks with dir sees the public names and nothing else."""
        assert dir(perspectief) == perspectief.__all__

    def test_a_star_gives_the_public_names(self) -> None:
        """Importing everything gives the public names."""
        names: dict[str, object] = {}
        exec("from perspectief import *", names)  # noqa: S102
        assert set(perspectief.__all__) <= set(names)

    def test_three_lists_of_names_agree(self) -> None:
        """What type checkers see, what is looked up and what is listed are the same names."""
        assert set(perspectief._HOME) == set(perspectief.__all__)
        seen = {
            alias.asname: node.module
            for node in ast.walk(ast.parse(Path(perspectief.__file__).read_text("utf-8")))
            if isinstance(node, ast.ImportFrom) and node.level == 1
            for alias in node.names
        }
        modules = dict.fromkeys(perspectief._MODULES)
        assert seen == {**perspectief._HOME, **modules, "__version__": "_version"}

    @pytest.mark.parametrize("name", perspectief._MODULES)
    def test_a_public_module_is_there_when_it_is_named(self, name: str) -> None:
        """After `import perspectief` alone a public module can be named, as type checkers say."""
        assert f"perspectief.{name}" in imported_by(f"import perspectief; perspectief.{name}")

    def test_there_are_no_other_names(self) -> None:
        """A name that does not exist is an error that names it."""
        with pytest.raises(AttributeError, match="laod"):
            perspectief.laod  # noqa: B018  # type: ignore[attr-defined]

    def test_the_version_is_that_of_the_distribution(self) -> None:
        """The library says the version that is installed."""
        assert perspectief.__version__ == version("perspectief")

    def test_there_are_few_kinds_of_errors(self) -> None:
        """All errors of the library have one base, and there are at most eight."""
        errors = [
            each
            for each in (getattr(perspectief, name) for name in perspectief.__all__)
            if inspect.isclass(each) and issubclass(each, Exception)
        ]
        assert all(issubclass(each, perspectief.PerspectiefError) for each in errors)
        assert len(errors) <= 8


def imported_by(code: str) -> set[str]:
    """Run code in an interpreter that imported nothing yet, and give the modules it imports."""
    program = (
        "import sys; before = set(sys.modules)\n"
        f"{code}\n"
        "print(*sorted(set(sys.modules) - before), file=sys.stderr)"
    )
    done = subprocess.run(
        # Without `site`: what that imports depends on what else is installed.
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        text=True,
    )
    return set(done.stderr.split())


def ours(modules: set[str]) -> set[str]:
    """Give those of the modules that are of this library."""
    return {name for name in modules if name.partition(".")[0] == "perspectief"}


HEAVY = {"attr", "attrs", "cattr", "cattrs", "pluggy", "typing", "immutabledict", "markdown_it"}
LIST = "from perspectief.cli import main; main(['list'])"


class TestCost:
    def test_importing_the_library_imports_nothing(self) -> None:
        """Importing the library imports its version, and no other module at all."""
        assert imported_by("import perspectief") == {"perspectief", "perspectief._version"}

    def test_the_list_imports_what_it_uses(self) -> None:
        """Listing packs imports the command, discovery and a parser, and nothing heavy."""
        modules = imported_by(LIST)
        assert ours(modules) == {
            "perspectief",
            "perspectief._version",
            "perspectief.cli",
            "perspectief.cli.list_command",
            "perspectief.cli.main",
            "perspectief.cli.terminal",
            "perspectief.cli.words",
            "perspectief.discovery",
            "perspectief.distributions",
            "perspectief.formats",
            "perspectief.printable",
            "perspectief.source",
            "perspectief.source.places",
        }
        assert "tomli" in modules
        assert modules & (HEAVY | {"importlib.metadata", "zipfile", "json", "pathlib"}) == set()

    def test_loading_asks_no_plugins(self) -> None:
        """Loading a sound pack imports no plugin, rule, document or writer, and not even attrs."""
        modules = imported_by("import perspectief; perspectief.load('secretaresse')")
        assert "perspectief.loading" in modules
        for name in ("pluggy", "markdown_it", "typst", "difflib", "importlib.metadata"):
            assert name not in modules
        for name in ("attr", "attrs", "cattrs", "inspect", "dataclasses"):
            # The classes are made without attrs, and a sound table is structured without cattrs.
            assert name not in modules
        for name in ("plugins", "checks", "documents", "writers", "findings.rules", "cli"):
            assert f"perspectief.{name}" not in modules

    def test_showing_asks_no_plugins(self) -> None:
        """Showing a pack imports no plugin either."""
        modules = imported_by("from perspectief.cli import main; main(['show', 'pilot'])")
        assert "perspectief.cli.show_command" in modules
        assert "pluggy" not in modules

    def test_checking_imports_what_finds_something(self, tmp_path: Path) -> None:
        """Checking a sound pack imports the rules, and nothing that is told of a mistake."""
        tip = 'title = "Vraag het"\ntext = "Vraag het na."\ntype = "do"\n'
        lists = 'audience = ["iedereen"]\norigin = "own"\n'
        write_pack(tmp_path, {"tips.toml": f"[vb-tip]\n{tip}{lists}"})
        command = f"main(['check', {os.path.join(tmp_path, '')!r}])"
        modules = imported_by(f"from perspectief.cli import main; {command}")
        assert "perspectief.checks.people" in modules
        heavy = {"attr", "attrs", "pluggy", "packaging", "email", "inspect", "argparse"}
        heavy |= {"pathlib", "tempfile", "traceback", "importlib.resources"}
        assert modules & heavy == set()
        told = ("findings.rules", "locating", "editing", "reports.text")
        for name in (*told, "tree", "many", "documents.labels"):
            assert f"perspectief.{name}" not in modules

    def test_the_test_sees_heavy_modules(self) -> None:
        """The test itself sees heavy modules where there are some."""
        modules = imported_by("from perspectief.documents import vragenkaarten")
        assert {"attrs", "typing", "perspectief.tree"} <= modules


class TestPromise:
    def test_three_lines_read_a_pack(self) -> None:
        """The example that the library itself gives runs, and prints every question."""
        document = inspect.getdoc(perspectief)
        assert document is not None
        lines = [line for line in document.splitlines() if line.startswith("    ")]
        program = inspect.cleandoc("\n".join(lines))
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8"
        )
        questions = perspectief.load("secretaresse").questions.values()
        printed = done.stdout.splitlines()
        assert [line.startswith(each.text) for line, each in zip(printed, questions, strict=True)]

    def test_json_is_for_every_language(self) -> None:
        """A pack as JSON is JSON of the standard, and gives the same pack back."""
        pack = perspectief.load("secretaresse")
        text = perspectief.to_json(pack)
        assert json.loads(text)["id"] == "secretaresse"
        assert perspectief.from_json(text) == pack
