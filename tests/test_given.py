"""What is given to the public functions in another form than they ask for."""

import ast
import pickle
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import perspectief
from helpers.building import ROOT
from helpers.written import write_pack
from perspectief import NoPlanError, UnknownChoiceError, UnusableNameError

WRONG = '[vb-vraag]\ntheme = "actions"\ntext = "Wat doe je?"\nrolls = ["hr"]\n'

SOURCES = [
    path
    for path in sorted((ROOT / "core/src/perspectief").rglob("*.py"))
    if re.search(r"import.* given_(?:pack|day)\b", path.read_text("utf-8"))
]
"""The modules that refuse what is no pack or no day."""


def called_in(function: ast.FunctionDef) -> set[str]:
    """Give the names of the functions that are called in one, by themselves."""
    calls = (each.func for each in ast.walk(function) if isinstance(each, ast.Call))
    return {each.id for each in calls if isinstance(each, ast.Name)}


@pytest.fixture(scope="module")
def pack() -> perspectief.Pack:
    """The pilot."""
    return perspectief.load("pilot")


class TestOneName:
    """A type checker takes a text for a sequence of texts, so it tells nobody of this."""

    def test_one_format_and_one_document(self, pack: perspectief.Pack) -> None:
        """One format, and one document, may be named without a list around it."""
        alone = perspectief.make_kit(pack, formats="html", only="boekje")
        assert [each.path for each in alone] == ["4-opvolgen/boekje.html"]
        with pytest.raises(UnknownChoiceError, match='"dpf"'):
            perspectief.make_kit(pack, formats="dpf")

    def test_one_workbook(self, tmp_path: Path) -> None:
        """One workbook is read as one, and not the files that its letters name."""
        missing: Any
        for missing in (tmp_path / "x.xlsx", str(tmp_path / "x.xlsx")):
            done = perspectief.outcome(missing, formats="md")
            assert [each.path for each in done.findings] == [str(missing)]

    def test_one_rule(self, tmp_path: Path) -> None:
        """One rule may be named alone, by its code or its name, in capitals or not."""
        folder = write_pack(tmp_path, {"questions.toml": WRONG})
        for name in ("FP201", "fp201", "unknown-key"):
            found = perspectief.fix(folder, select=name, write=False)
            assert [each.finding.code for each in found.mended] == ["FP201"]

    def test_one_address(self, tmp_path: Path) -> None:
        """One address may be named alone, and a refusal names all of it."""
        folder = tmp_path / "uvs"
        perspectief.customise("pilot", folder, organisation="UvS", prefix="uvs")
        refusals: Sequence[Callable[[Path, str], object]] = (
            perspectief.confirm,
            perspectief.add_overrides,
            lambda folder, address: perspectief.upgrade(folder, accept=address),
        )
        for refusal in refusals:
            with pytest.raises(UnusableNameError) as caught:
                refusal(folder, "tips/bestaat-niet")
            assert caught.value.name == "tips/bestaat-niet"


class TestNoPack:
    def test_an_id_is_no_pack(self) -> None:
        """Where a pack is asked for, its id is refused in words that name what gives a pack."""
        id: Any = "pilot"
        for asked in (
            lambda: perspectief.make_kit(id),
            lambda: perspectief.plan(id, minutes=150, people=14),
            lambda: perspectief.plan_again(id, "pilot-1x150-14-site-4c.2y.iw-gpgg"),
            lambda: perspectief.to_json(id),
        ):
            with pytest.raises(TypeError, match=r"perspectief\.load"):
                asked()

    def test_a_site_is_refused_at_once(self, pack: perspectief.Pack) -> None:
        """What cannot be made is refused when it is asked for, and not at its first page."""
        packs: Any
        for packs, error in (([], ValueError), ([pack, pack], ValueError), (["ict"], TypeError)):
            with pytest.raises(error):
                perspectief.make_site(packs)

    def test_a_folder_without_a_pack_is_told_in_one_piece(self, tmp_path: Path) -> None:
        """What is wrong with a folder as a whole is told with its path alone before it."""
        with pytest.raises(perspectief.PackError) as caught:
            perspectief.load(tmp_path)
        assert str(caught.value).endswith(f"\n  {tmp_path}: there is no pack.toml here")


class TestNumbers:
    @pytest.mark.parametrize(
        "wrong", [{"minutes": "150"}, {"minutes": 150.0}, {"people": "14"}, {"seed": "a"}]
    )
    def test_what_is_no_whole_number_is_refused(
        self, pack: perspectief.Pack, wrong: Mapping[str, Any]
    ) -> None:
        """A plan counts in whole numbers, and its id is made of them."""
        with pytest.raises(TypeError, match="integer"):
            perspectief.plan(pack, **{"minutes": 150, "people": 14, **wrong})

    def test_a_whole_number_of_another_library_will_do(self, pack: perspectief.Pack) -> None:
        """Whatever can stand for a whole number, as those of numpy, gives the same plan."""

        class Number:
            def __index__(self) -> int:
                return 150

        other: Any = Number()
        made = perspectief.plan(pack, minutes=other, people=14)
        assert made.id == perspectief.plan(pack, minutes=150, people=14).id

    def test_a_group_that_shrinks_is_told(self, pack: perspectief.Pack) -> None:
        """The smallest group comes first."""
        with pytest.raises(NoPlanError, match="16-12"):
            perspectief.plan(pack, minutes=150, people=(16, 12))


class TestNames:
    def test_a_rule_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        """A misspelt rule is an error, and mends nothing in silence."""
        folder = write_pack(tmp_path, {"questions.toml": WRONG})
        with pytest.raises(UnknownChoiceError, match='Did you mean "unknown-key"'):
            perspectief.fix(folder, select=["unknow-key"])
        with pytest.raises(UnknownChoiceError) as caught:
            perspectief.fix(folder, select=["niets-van-dien-aard"])
        assert str(caught.value) == 'there is no "niets-van-dien-aard".'
        assert (folder / "questions.toml").read_text("utf-8") == WRONG

    def test_the_error_says_what_was_chosen(self, pack: perspectief.Pack, tmp_path: Path) -> None:
        """An error about a choice says of what it is one, also when it comes from a worker."""
        folder = write_pack(tmp_path, {"questions.toml": WRONG})
        choices: Mapping[str, Callable[[], object]] = {
            "format": lambda: perspectief.make_kit(pack, formats=["dpf"]),
            "document": lambda: perspectief.make_kit(pack, only=["boek"]),
            "rule": lambda: perspectief.fix(folder, select=["unknow-key"]),
        }
        for choice, choose in choices.items():
            with pytest.raises(UnknownChoiceError) as caught:
                choose()
            error = caught.value
            again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
            assert error.choice == choice
            assert (again.choice, again.name, again.known, str(again)) == (
                choice,
                error.name,
                error.known,
                str(error),
            )


class TestExtras:
    @pytest.mark.parametrize(
        ("extra", "library", "asked"),
        [
            ("office", "openpyxl", lambda folder: perspectief.outcome([folder / "x.xlsx"])),
            ("translate", "babel", lambda folder: perspectief.import_po(folder, "en", b"")),
            ("translate", "babel", lambda folder: perspectief.to_po(_worklist(folder))),
        ],
    )
    def test_an_extra_that_is_not_installed_is_told(
        self,
        extra: str,
        library: str,
        asked: Callable[[Path], object],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Without an extra the error says what to install."""
        folder = tmp_path / "uvs"
        perspectief.customise("pilot", folder, organisation="UvS", prefix="uvs")
        for name in [each for each in sys.modules if each.partition(".")[0] == library]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, library, None)
        with pytest.raises(ImportError) as caught:
            asked(folder)
        assert f'pip install "perspectief[{extra}]"' in str(caught.value)


def _worklist(folder: Path) -> perspectief.Worklist:
    return perspectief.translate(folder, "en", everything=True)


class TestADay:
    @pytest.mark.parametrize("wrong", ["2026-01-01", 20260101, datetime(2026, 1, 1)])
    def test_what_is_no_day_is_refused(self, wrong: Any, tmp_path: Path) -> None:
        """What rules cannot compare with a review date is refused at once, by all who take it."""
        folder = write_pack(tmp_path, {"questions.toml": WRONG})
        takers: Sequence[Callable[[], object]] = (
            lambda: perspectief.check("pilot", today=wrong),
            lambda: list(perspectief.check_many(["pilot"], today=wrong)),
            lambda: perspectief.fix(folder, today=wrong),
        )
        for taker in takers:
            with pytest.raises(TypeError, match=r"today is a datetime\.date"):
                taker()

    @pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
    def test_who_refuses_says_so(self, path: Path) -> None:
        """Whoever refuses what is no pack or no day says so: its docstring names TypeError."""
        functions = {
            each.name: each
            for each in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(each, ast.FunctionDef)
        }
        asked = {"given_pack", "given_day"}
        while more := {name for name in functions if called_in(functions[name]) & asked} - asked:
            asked |= more
        public = [name for name in sorted(asked & {*functions}) if name[0] != "_"]
        told = {name: ast.get_docstring(functions[name]) or "" for name in public}
        assert told
        assert [name for name in public if "TypeError: " not in told[name]] == []


class TestATime:
    """The environment may ask for the time at which files are made, as SOURCE_DATE_EPOCH."""

    @staticmethod
    def made(pack: perspectief.Pack) -> datetime:
        """Give the time that a workbook of the kit holds."""
        (file,) = perspectief.make_kit(pack, formats="xlsx", only="acties", plugins=False)
        when = openpyxl.load_workbook(BytesIO(file.data)).properties.created
        assert isinstance(when, datetime)
        return when.replace(tzinfo=UTC)

    @pytest.mark.parametrize("asked", ["0", "1700000000", "253402300799"])
    def test_files_hold_it(
        self, pack: perspectief.Pack, asked: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The files of a kit hold the time that is asked for, to the last that there is."""
        monkeypatch.setenv("SOURCE_DATE_EPOCH", asked)
        assert self.made(pack) == datetime.fromtimestamp(int(asked), UTC)

    @pytest.mark.parametrize("asked", ["", "-1", "gisteren", "\u00b2", "253402300800", "9" * 5000])
    def test_what_is_no_time_is_passed_by(
        self, pack: perspectief.Pack, asked: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of anything else nothing breaks: files hold the day on which the pack was released."""
        monkeypatch.setenv("SOURCE_DATE_EPOCH", asked)
        assert pack.released
        assert self.made(pack).date() == pack.released
