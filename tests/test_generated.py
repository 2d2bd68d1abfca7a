"""What is made from the code: pages of the documentation, and the JSON Schemas."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs
import pytest

from perspectief.findings.families import FAMILIES
from perspectief.findings.rules import RULES
from perspectief.hosting import host
from perspectief.model import KINDS
from perspectief.model.values import DUTCH_VALUES

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def generate() -> Iterator[ModuleType]:
    """The tool that makes the files: a script, and in no package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "tools")
        yield import_module("generate")


class TestStep:
    def test_the_files_are_as_the_code_says(self, generate: ModuleType) -> None:
        """Every generated file is what would be generated now; if not, run `make docs`."""
        assert generate.out_of_step(ROOT) == []

    def test_the_files_are_told_of(self, generate: ModuleType) -> None:
        """Who contributes is told of each file that is generated, or of the folder it is in."""
        text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
        said = text.partition("Some files are generated")[2].partition("\n\n")[0]
        told = tuple(re.findall(r"`([^`\n]+)`", said))
        assert [path for path in generate.made() if not path.startswith(told)] == []

    def test_a_changed_or_missing_file_is_named(
        self,
        generate: ModuleType,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """With --check a file that differs or is not there is named, and the exit code is 1."""
        monkeypatch.setattr(generate, "ROOT", tmp_path)
        assert generate.main() == 0
        assert generate.main("--check") == 0
        (tmp_path / "docs" / "rules.md").write_text("Something else.")
        (tmp_path / "docs" / "fields.md").unlink()
        assert generate.main("--check") == 1
        named = re.findall(r"^\S+", capsys.readouterr().out, re.MULTILINE)
        assert named == ["docs/fields.md", "docs/rules.md"]

    def test_an_unknown_argument_is_explained(
        self, generate: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Anything but --check shows how to use it, and writes nothing."""
        assert generate.main("--chek") == 2
        assert "--check" in capsys.readouterr().out


class TestPages:
    def test_every_kind_and_field_is_told(self) -> None:
        """The page of fields has a section for each kind, with a row for each of its fields."""
        sections = sections_of("fields.md")
        for kind, cls in KINDS.items():
            for name in {each.name for each in attrs.fields(cls)} - {"id"}:
                assert f"\n| {name} | " in sections[kind]

    def test_no_field_is_without_words(self) -> None:
        """No row of the page of fields has an empty cell: each field says what it is for."""
        assert not re.search(r"\| *\|", page("fields.md"))

    @pytest.mark.parametrize(("dutch", "english"), DUTCH_VALUES.items())
    def test_every_alias_is_told(self, dutch: str, english: str) -> None:
        """The page of fields has each closed value with its Dutch aliases behind it."""
        text = page("fields.md")
        assert re.search(rf"`{english}` \([^)]*`{dutch}`", text)

    @pytest.mark.parametrize("name", ["rules", "nl/regels"])
    def test_every_rule_is_told_once(self, name: str) -> None:
        """Each rule has one line, and one section on the page of its family, by code."""
        codes = sorted({*RULES, *(check.code for check in host(plugins=False).checks())})
        assert re.findall(r"^\| \[(FP\d+) ", page(f"{name}.md"), re.MULTILINE) == codes
        pages = sorted((DOCS / name).glob("*.md"))
        assert [each.stem for each in pages] == sorted(FAMILIES)
        for each in pages:
            told = re.findall(r"^## (FP\d+) ", each.read_text("utf-8"), re.MULTILINE)
            assert told == [code for code in codes if code.startswith(each.stem)]

    @pytest.mark.parametrize("name", ["plugins.md", "tools.md"])
    def test_no_type_is_a_text(self, name: str) -> None:
        """The types of a function are told as they are read, however they stand in the code."""
        told = re.findall(r"^```py\n(def .*?)^```", page(name), re.MULTILINE | re.DOTALL)
        assert told
        assert not re.search(r'(: |-> )"', "\n".join(told))

    def test_help_fits_in_a_terminal(self) -> None:
        """No line of help is wider than 80 columns, on whatever terminal it was made."""
        blocks = re.findall(r"^```text\n(.*?)^```", page("command.md"), re.MULTILINE | re.DOTALL)
        assert max(len(line) for block in blocks for line in block.splitlines()) <= 80

    def test_help_has_every_subcommand(self) -> None:
        """The page of the command has a section for each subcommand there is a module for."""
        modules = (ROOT / "core" / "src" / "perspectief" / "cli").glob("*_command.py")
        names = {module.stem.removesuffix("_command") for module in modules}
        assert set(sections_of("command.md")) == names


def page(name: str) -> str:
    """Give the text of a page."""
    return (DOCS / name).read_text("utf-8")


def sections_of(name: str) -> dict[str, str]:
    """Give the sections of a page by their heads."""
    parts = page(name).split("\n## ")[1:]
    return {part.partition("\n")[0]: part for part in parts}
