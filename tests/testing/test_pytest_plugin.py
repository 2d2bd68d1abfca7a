"""The fixtures for pytest, and what they and the package cost who does not use them."""

import subprocess
import sys
from pathlib import Path

import pytest

from perspectief import testing

pytest_plugins = ["pytester"]

LIST = "import sys\n\ndef test_it():\n    print('imported:', *sorted(sys.modules))\n"
USE = """
def test_pack(perspectief_pack, perspectief_check):
    one = perspectief_pack({"en/questions.toml": "", "questions.toml": ""})
    two = perspectief_pack({"tips.toml": "[vb-tip]"})
    assert one != two
    assert (one / "pack.toml").read_text().startswith("format = 1")
    assert perspectief_check(one) == []
    assert {each.code for each in perspectief_check(two)} == {"FP202"}
    assert perspectief_check("pilot") is not None
"""


def imported(pytester: pytest.Pytester, *arguments: str) -> set[str]:
    """Run pytest on a test that uses nothing, and give the modules that are imported."""
    pytester.makepyfile(LIST)
    done = pytester.runpytest_subprocess("-s", "-p", "no:cacheprovider", *arguments)
    done.assert_outcomes(passed=1)
    (line,) = (line for line in done.outlines if "imported:" in line)
    return set(line.partition("imported:")[2].split())


class TestCost:
    def test_unused_it_imports_itself_alone(self, pytester: pytest.Pytester) -> None:
        """In a run that uses no fixture, pytest imports four small modules and nothing more."""
        with_it = imported(pytester)
        without = imported(pytester, "-p", "no:perspectief")
        assert with_it - without == {
            "perspectief",
            "perspectief._version",
            "perspectief.testing",
            "perspectief.testing.pytest_plugin",
        }

    def test_importing_the_package_imports_nothing(self) -> None:
        """Importing `perspectief.testing` imports no other module."""
        program = "import sys; import perspectief.testing; print(*sys.modules)"
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, text=True
        )
        modules = done.stdout.split()
        assert not {"attrs", "hypothesis", "pluggy", "pytest", "tomli"} & set(modules)
        assert [each for each in modules if each.startswith("perspectief.testing.")] == []


class TestFixtures:
    def test_fixtures_write_and_check(self, pytester: pytest.Pytester) -> None:
        """The fixtures are found by themselves; they write a pack whole, and check it."""
        pytester.makepyfile(USE)
        pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)

    def test_fixtures_are_told_of(self, pytester: pytest.Pytester) -> None:
        """`pytest --fixtures` tells what each fixture does."""
        done = pytester.runpytest_subprocess("--fixtures", "-p", "no:cacheprovider")
        told = done.stdout.str()
        assert "perspectief_pack" in told
        assert "Check a pack: an id, a path, or the files of a layer" in told


class TestNames:
    def test_the_public_names_are_there(self) -> None:
        """Every public name can be imported, and `dir` shows them and nothing else."""
        assert dir(testing) == testing.__all__ == sorted(testing._HOME)
        for name in testing.__all__:
            assert getattr(testing, name).__doc__

    def test_there_are_no_other_names(self) -> None:
        """A name that does not exist is an error that names it."""
        with pytest.raises(AttributeError, match="assert_valdi"):
            testing.assert_valdi  # noqa: B018

    @pytest.mark.parametrize("name", ["packs", "assert_valid"])
    def test_without_hypothesis(self, name: str, tmp_path: Path) -> None:
        """Without hypothesis the strategies name the extra, and everything else works."""
        program = (
            "import sys; sys.modules['hypothesis'] = None\n"
            f"from perspectief.testing import {name}\n"
            f"{name}('pilot')\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=False,
            text=True,
            cwd=tmp_path,
        )
        if name == "packs":
            assert 'pip install "perspectief[testing]"' in done.stderr
        else:
            assert (done.returncode, done.stderr) == (0, "")
