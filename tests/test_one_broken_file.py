"""One file of a real pack that is broken or has another name: that is told, and little else."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from helpers.building import ROOT
from perspectief import check

PACK = ROOT / "packs/ict/src/perspectief_ict"
VERSION = ROOT / "examples/universiteit/src/voorbeeldstad"
KINDS = sorted(path.name for path in PACK.glob("*.toml") if path.name != "pack.toml")
TRANSLATED = ["en/pack.toml", "en/approaches.toml", "en/questions.toml", "en/sources.toml"]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Give a copy of a pack in which nothing is wrong, and with no more to tell."""
    folder = tmp_path / "ict"
    shutil.copytree(PACK, folder, ignore=shutil.ignore_patterns("__pycache__", "*.py", "py.typed"))
    return folder


def told(folder: Path) -> Counter[str]:
    """Count what is wrong with a pack and was not accepted, by rule."""
    return Counter(each.code for each in check(folder, plugins=False) if not each.accepted)


class TestBroken:
    @pytest.mark.parametrize("name", ["pack.toml", *KINDS, *TRANSLATED])
    def test_one_mistake_of_syntax_is_one_finding(self, pack: Path, name: str) -> None:
        """Nothing is missing, and no translation without its text, when a file cannot be read."""
        file = pack / name
        file.write_text(f"{file.read_text('utf-8')}\n[open\n", "utf-8")
        assert told(pack) == Counter(FP126=1)

    def test_without_a_manifest_nothing_else_is_told(self, pack: Path) -> None:
        """Of a folder without pack.toml only that is told: no translation belongs to nothing."""
        (pack / "pack.toml").unlink()
        assert told(pack) == Counter(FP001=1)


class TestMisnamed:
    @pytest.mark.parametrize("name", KINDS)
    def test_what_a_misnamed_file_leaves_missing_is_told_once(self, pack: Path, name: str) -> None:
        """The file is named, with one thing that is missing because of it: the pack is not sound.

        One reference to what stands in it, and one translation of that.
        """
        (pack / name).rename(pack / f"{name}.txt")
        found = told(pack)
        assert found.pop("FP007") == 1
        assert set(found) <= {"FP303", "FP501"}
        assert set(found.values()) == {1}

    @pytest.mark.parametrize("name", TRANSLATED)
    def test_a_misnamed_translation_is_named(self, pack: Path, name: str) -> None:
        """A file that nobody reads is told in the folder of a language too, with one lost text."""
        (pack / name).rename(pack / f"{name}.txt")
        found = check(pack, plugins=False)
        (misnamed,) = [each for each in found if each.code == "FP007"]
        assert misnamed.address == f"{name}.txt"
        assert Path(misnamed.path) == pack / f"{name}.txt"
        lost = Counter(each.code for each in found if not each.accepted) - Counter(FP007=1)
        assert sum(lost.values()) == 1
        assert set(lost) <= {"FP503", "FP506"}

    def test_a_copy_beside_the_file_hides_nothing(self, pack: Path) -> None:
        """With the file itself there, all that is missing is told."""
        shutil.copy(pack / "questions.toml", pack / "questions - kopie.toml")
        file = pack / "developments.toml"
        text = file.read_text("utf-8")
        file.write_text(text.replace('question = "ict-', 'question = "ict-weg-'), "utf-8")
        found = told(pack)
        assert found["FP007"] == 1
        assert found["FP303"] == text.count('question = "ict-') > 1


class TestVersion:
    @pytest.fixture
    def version(self, tmp_path: Path) -> Path:
        """Give a copy of a university's version of a pack."""
        folder = tmp_path / "versie"
        shutil.copytree(VERSION, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        return folder

    @pytest.mark.parametrize("name", sorted(path.name for path in VERSION.glob("*.toml")))
    def test_one_mistake_of_syntax_is_one_finding(self, version: Path, name: str) -> None:
        """What a version adds to an object below is not missed while its file cannot be read."""
        file = version / name
        file.write_text(f"{file.read_text('utf-8')}\n[open\n", "utf-8")
        assert told(version) == Counter(FP126=1)

    def test_a_parent_that_is_not_there_is_one_finding(self, version: Path) -> None:
        """Without the pack below, no part of the manifest lacks what may stand there."""
        file = version / "pack.toml"
        text = file.read_text("utf-8").replace('pack = "secretaresse"', 'pack = "secretares"')
        file.write_text(text, "utf-8")
        assert told(version) == Counter(FP419=1)
