"""The documentation: what it shows works, and what it points to is there."""

import json
import re
import shlex
from argparse import _SubParsersAction
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest

from helpers.word_files import coloured
from helpers.written import manifest, perspectief, write_pack
from perspectief import check_many, load, rules
from perspectief.cli.arguments import parser

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    page for place in ("", "docs/**/", "core/", "packs/*/") for page in ROOT.glob(f"{place}*.md")
)
EXAMPLES = ("docs/format.md", "docs/nl/inhoud.md")
APART = ("plugins.md", "rules", "regels")
"""Pages, and folders of pages, whose Python is tried by tests of their own: it is no program."""
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CALL = re.compile(r"^(?:\S*[/\\])?(?:python3? -m )?perspectief (.+)$", re.MULTILINE)
NAMED = re.compile(r"# (\w+\.toml)(, .*)?\n")
HEAD = manifest("onze-universiteit", extends="secretaresse", prefix="ou")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
LANGUAGE = {"PERSPECTIEF_LANG": "en"}


def blocks(page: Path, language: str) -> Iterator[str]:
    """Give the code blocks of a page that are in one language."""
    for named, text in FENCE.findall(page.read_text("utf-8")):
        if named == language:
            yield text


def examples() -> Iterator[Any]:
    """Give each TOML example as the files of a layer; one that says so has the file above too."""
    for name in EXAMPLES:
        above: dict[str, str] = {}
        for number, text in enumerate(blocks(ROOT / name, "toml"), 1):
            match = NAMED.match(text)
            assert match, f"an example in {name} does not say which file it is: {text}"
            above = {**(above if match[2] else {}), match[1]: text}
            yield pytest.param(above, id=f"{name}-{number}")


def layer(folder: Path, files: dict[str, str]) -> Path:
    """Write a layer over the pack for secretaries; an example may bring a whole manifest."""
    whole = "\nid = " in files.get("pack.toml", "")
    if "brand.toml" in files:
        folder.mkdir(exist_ok=True)
        (folder / "logo.svg").write_text(LOGO, "utf-8")
        coloured(docx.Document()).save(str(folder / "huisstijl.docx"))
    return write_pack(folder, files, "" if whole else HEAD)


class TestExamples:
    @pytest.mark.parametrize("files", list(examples()))
    def test_an_example_of_toml_loads(self, files: dict[str, str], tmp_path: Path) -> None:
        """Every TOML example is a sound layer over the pack for secretaries."""
        folder = layer(tmp_path, files)
        assert load(folder).id == "onze-universiteit"
        # As `check`, but what lies below all examples is read once.
        (made,) = check_many([folder], jobs=1, today=date(2026, 11, 26))
        found = {each.code for each in made.findings}
        # References go along with what is removed; nobody opens the sources of examples, locks
        # or translates them.
        assert found <= {"FP415", "FP430", "FP503", "FP506", "FP833"}

    @pytest.mark.parametrize(
        "page",
        [
            page
            for page in PAGES
            if not {page.name, page.parent.name} & {*APART} and any(blocks(page, "python"))
        ],
        ids=lambda page: page.name,
    )
    def test_an_example_of_python_runs(
        self, page: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Every Python example runs as it stands, and prints what it found."""
        for text in blocks(page, "python"):
            exec(compile(text, str(page), "exec"), {})  # noqa: S102  # our own documentation
            assert capsys.readouterr().out

    def test_the_output_of_check_is_as_shown(self, tmp_path: Path) -> None:
        """The mistakes shown give the text and the JSON that are shown, and exit code 1."""
        page = ROOT / "docs" / "findings.md"
        (wrong,), (text,), (plain,) = (
            tuple(blocks(page, name)) for name in ("toml", "text", "json")
        )
        layer(tmp_path, {"questions.toml": wrong})
        done = perspectief("check", cwd=tmp_path, **LANGUAGE)
        assert (done.stdout, done.returncode) == (text, 1)
        done = perspectief("check", "--json", cwd=tmp_path, **LANGUAGE)
        assert json.loads(done.stdout) == json.loads(plain)

    def test_the_output_of_fix_is_as_shown(self, tmp_path: Path) -> None:
        """The mistake that is shown is mended, and told so, as the page says."""
        (text,) = blocks(ROOT / "docs" / "fix.md", "text")
        call, _, shown = text.removeprefix("$ perspectief ").partition("\n")
        question = '[vb-vraag]\ntheme = "actions"\ntext = "Wat neem je mee?"\nrolls = ["hr"]\n'
        write_pack(tmp_path / "archief", {"questions.toml": question})
        done = perspectief(*shlex.split(call), cwd=tmp_path, **LANGUAGE)
        assert (done.stdout + done.stderr, done.returncode) == (shown, 0)

    def test_every_rule_about_texts_is_told_of(self) -> None:
        """The page says of each rule about texts how often it was wrong, or that it measures."""
        page = (ROOT / "docs" / "findings.md").read_text("utf-8")
        told = page.partition("\n## Rules about texts\n")[2].partition("\n## ")[0]
        about = re.compile(r"FP(308|51|6|70|71)")
        codes = [rule.code for rule in rules(plugins=False) if about.match(rule.code)]
        assert [code for code in codes if code not in told] == []


class TestPointers:
    @pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
    def test_a_link_leads_somewhere(self, page: Path) -> None:
        """Every link to a file leads to one, and every link to a heading to a heading."""
        text = FENCE.sub("", page.read_text("utf-8"))
        for path, anchor in re.findall(r"\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\)", text):
            target = (page.parent / path).resolve() if path else page
            assert target.exists(), path
            if anchor:
                assert anchor in anchors(target)

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
    def test_a_command_exists(self, page: Path) -> None:
        """Every subcommand that is named is one of the command."""
        known = re.findall(r"^## (\w+)$", (ROOT / "docs" / "command.md").read_text("utf-8"), re.M)
        pattern = r"(?:`|^|-m )perspectief ([a-z]+)\b"
        assert set(re.findall(pattern, page.read_text("utf-8"), re.M)) <= set(known)

    def test_a_call_is_understood(self) -> None:
        """Every call of the command in a block has words and options that the command takes."""
        calls = [
            call
            for page in PAGES
            for language in ("sh", "bat", "")
            for block in blocks(page, language)
            for call in CALL.findall(block)
        ]
        assert len(calls) > 70
        for call in calls:
            parser().parse_args(shlex.split(re.sub(r" ( #|> ).*", "", call)))

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
    def test_an_option_exists(self, page: Path) -> None:
        """Every option that is named in a sentence is one of the command."""
        text = FENCE.sub("", page.read_text("utf-8")).replace("`mypy --strict`", "")
        assert set(re.findall(r"(?<=[` ])--[a-z][\w-]*", text)) <= options()


@cache
def options() -> set[str]:
    """Give every option of the command and its subcommands."""
    whole = parser()
    (commands,) = (each for each in whole._actions if isinstance(each, _SubParsersAction))
    parsers = (whole, *commands.choices.values())
    return {
        option for each in parsers for action in each._actions for option in action.option_strings
    }


@cache
def anchors(page: Path) -> set[str]:
    """Give the anchors of the headings of a page, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
