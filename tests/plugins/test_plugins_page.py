"""The page `docs/plugins.md`: each example runs, and what it promises holds."""

import importlib.util
import inspect
import re
import sys
import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pluggy
import pytest
import tomli

from helpers.building import ROOT
from perspectief import load
from perspectief.distributions import PLUGINS
from perspectief.hosting import CORE
from perspectief.plugins import Host, Options, hookimpl
from perspectief.plugins.found import Found, unsuited
from perspectief.plugins.hooks import NAMES, PROJECT
from perspectief.plugins.registry import Registry
from perspectief.testing import assert_finding, assert_valid

pytest_plugins = ["pytester"]

PAGE = (ROOT / "docs" / "plugins.md").read_text("utf-8")
BLOCK = re.compile(r"^```python\n# (\w+)\.py\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = {name: f"# {name}.py\n{text}" for name, text in BLOCK.findall(PAGE)}
STEADY = ("-p", "no:cacheprovider", "--hypothesis-profile=ci")
"""Hypothesis has this profile for machines that are slow."""
PARTS = {name: text for name, text in EXAMPLES.items() if not name.startswith("test_")}


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The modules of the page, written to a folder from which they can be imported."""
    monkeypatch.syspath_prepend(tmp_path)
    for name, text in PARTS.items():
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
    yield list(PARTS)
    for name in PARTS:
        sys.modules.pop(name, None)


@pytest.fixture
def hosted(modules: list[str]) -> Host:
    """A host with the plugins of the page, as if they were installed."""
    return Host(CORE, [found(name) for name in modules])


def found(name: str) -> Found:
    """Give a plugin that is called as its module."""
    return Found(name=name, distribution="perspectief-archief 1.0.0", module=name)


class TestExamples:
    def test_every_fenced_block_is_run(self) -> None:
        """Each Python block of the page names its file, and there is one for each hook."""
        assert PAGE.count("```python\n") == len(EXAMPLES)
        text = "".join(PARTS.values())
        assert all(f"def {name}(" in text for name in NAMES)

    def test_the_plugins_are_active(self, hosted: Host) -> None:
        """All plugins of the page are taken in, and nothing is wrong with them."""
        assert [each.state for each in hosted.plugins()] == ["active"] * len(PARTS)
        assert [each.problem for each in hosted.plugins()] == [""] * len(PARTS)
        assert sorted(name for each in hosted.plugins() for name in each.hooks) == sorted(NAMES)

    def test_the_rule_finds_what_it_says(self, hosted: Host) -> None:
        """The rule finds its bad example and not its good one."""
        (check,) = (each for each in hosted.checks() if each.plugin)
        module = sys.modules["archief_rules"]
        assert check.code == "ARC001"
        assert_finding(check.bad, check.code, at="activities/vb-depot#result", modules=[module])
        assert_valid(check.good, fail_on="warning", modules=[module], today=date(2026, 1, 1))

    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    def test_the_document_is_written_by_every_writer(self, hosted: Host, id: str) -> None:
        """The document is made of a pack, and written by the writer of the page and the core's."""
        (document,) = (each for each in hosted.documents() if each.plugin)
        options = Options(formats=("woorden",))
        tree = document.build(load(id), options)
        for writer in hosted.writers():
            data = writer.write(tree, options)
            # A calendar holds nothing of it, and is never made of it.
            assert len(data) > 1000 or not writer.any_document
            if writer.plugin:
                lines = data.decode().splitlines()
                assert lines[0] == "Woordenlijst"
                assert set(load(id).words.explain) <= set(lines)
        assert hosted.faults() == ()

    def test_the_tests_of_the_page_pass(self, pytester: pytest.Pytester) -> None:
        """The tests that the page shows pass, beside the modules that they test."""
        pytester.makepyfile(**EXAMPLES)
        pytester.runpytest_subprocess(*STEADY).assert_outcomes(passed=3)

    def test_the_announcement_is_right(self) -> None:
        """What the page puts into `pyproject.toml` announces a plugin that suits this version."""
        (text,) = re.findall(r"^```toml\n# pyproject.toml\n(.*?)^```$", PAGE, re.M | re.DOTALL)
        project = tomli.loads(text)["project"]
        assert list(project["entry-points"]) == [PLUGINS]
        assert unsuited(project["dependencies"], "1.0.0") is None
        assert unsuited(project["dependencies"], "2.0.0") is not None


OLD = """\
from perspectief.plugins import hookimpl


@hookimpl
def perspectief_checks(pack, today):
    return []
"""


class Specification:
    """A hook as a next version might have it: one of its arguments is to go."""

    @pluggy.HookspecMarker(PROJECT)(
        warn_on_impl_args={"today": DeprecationWarning("today is in the view; it goes in 2")}
    )
    def perspectief_checks(self, pack: object, today: date) -> object:
        """Give rules."""


def module_of(folder: Path, text: str) -> ModuleType:
    """Import a module from a file of its own."""
    path = folder / "oude_plugin.py"
    path.write_text(text, "utf-8")
    spec = importlib.util.spec_from_file_location("oude_plugin", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestCompatibility:
    def manager(self) -> pluggy.PluginManager:
        """Give what the host has inside, with another specification."""
        manager = pluggy.PluginManager(PROJECT)
        manager.add_hookspecs(Specification)
        return manager

    def test_an_argument_that_goes_warns_at_the_plugin(self, tmp_path: Path) -> None:
        """Who takes an argument that is to go is warned, at the file and line of that function."""
        module = module_of(tmp_path, OLD)
        with pytest.warns(DeprecationWarning, match="it goes in 2") as told:
            self.manager().register(module)
        (warning,) = told
        assert warning.filename == module.__file__
        line = OLD.splitlines().index("def perspectief_checks(pack, today):") + 1
        # Of a decorated function Python counts from the decorator.
        assert warning.lineno in (line - 1, line)

    def test_who_does_not_take_it_is_not_warned(self, tmp_path: Path) -> None:
        """A plugin takes the arguments that it uses, and hears nothing of the others."""
        manager = self.manager()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            manager.register(module_of(tmp_path, OLD.replace("(pack, today)", "(pack)")))
        assert manager.hook.perspectief_checks(pack=1, today=date(2026, 1, 1)) == [[]]

    def test_an_argument_that_is_gone_is_a_fault(self, modules: list[str], tmp_path: Path) -> None:
        """Who takes an argument that there is not is told so, and the others take part."""
        (tmp_path / "archief_rules.py").write_text(OLD, "utf-8")
        hosted = Host(CORE, [found(name) for name in modules])
        states = {each.name: each.state for each in hosted.plugins()}
        assert states.pop("archief_rules") == "broken"
        assert set(states.values()) == {"active"}
        (fault,) = hosted.faults()
        assert (fault.phase, fault.file) == ("register", str(tmp_path / "archief_rules.py"))
        assert "today" in fault.reason

    def test_hooks_take_no_arguments_yet(self) -> None:
        """The host gives no arguments, so no hook may have any before it does."""
        registry = Registry(CORE, (), {})
        for name in NAMES:
            for each in registry.implementations(name):
                assert not inspect.signature(each.function).parameters

    def test_a_hook_is_marked_as_pluggy_marks_it(self) -> None:
        """What `hookimpl` leaves on a function is what the marker of pluggy leaves."""
        asked = {"tryfirst": True, "specname": "perspectief_checks"}
        ours, theirs = (
            [mark(lambda: ()), mark(**asked)(lambda: ())]
            for mark in (hookimpl, pluggy.HookimplMarker(PROJECT))
        )
        assert [vars(each) for each in ours] == [vars(each) for each in theirs]
        with pytest.raises(TypeError, match="tryfrist"):
            hookimpl(tryfrist=True)
