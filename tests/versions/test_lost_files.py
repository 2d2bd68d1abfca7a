"""A version of which a file cannot be found or read keeps all that its lock holds."""

from pathlib import Path

import pytest

import perspectief
from helpers.building import ROOT
from helpers.releases import University
from perspectief import PackError
from perspectief.fixing import fix
from perspectief.source.lock_file import LOCK


@pytest.fixture
def version(university: University) -> Path:
    """A version with a change of a question, recorded in its lock, and a translation of it."""
    university.change()
    (university.folder / "en").mkdir(exist_ok=True)
    (university.folder / "en/questions.toml").write_text('[bas-agenda]\ntext = "What is new?"\n')
    perspectief.confirm(university.folder, None)
    return university.folder


@pytest.mark.parametrize("name", ["questions.toml", "en/questions.toml"])
class TestLost:
    def test_with_another_name(self, version: Path, name: str) -> None:
        """While a file has a name that nobody reads, nothing is written that forgets its rows."""
        before = (version / LOCK).read_bytes()
        (version / name).rename(version / f"{name}.txt")
        for write in (
            lambda: perspectief.confirm(version),
            lambda: perspectief.confirm(version, None),
            lambda: perspectief.add_overrides(version, ["steps/informeer#title"]),
            lambda: perspectief.upgrade(version, write=True),
        ):
            with pytest.raises(PackError) as refused:
                write()
            assert {each.code for each in refused.value.findings} == {"FP007"}
        assert (version / LOCK).read_bytes() == before

    def test_that_cannot_be_read(self, version: Path, name: str) -> None:
        """Nor while it cannot be read, be it a translation."""
        before = (version / LOCK).read_bytes()
        with (version / name).open("a") as file:
            file.write("[open\n")
        with pytest.raises(PackError):
            perspectief.confirm(version, None)
        assert (version / LOCK).read_bytes() == before


def test_a_note_stands_in_no_way(version: Path) -> None:
    """A file that looks like another, of which the lock holds nothing, is only told of."""
    (version / "notes.toml").write_text('wat = "bellen"\n')
    assert perspectief.confirm(version, None).left == ()


def test_no_repair_takes_what_the_lost_file_explains(tmp_path: Path) -> None:
    """What seems to be about nothing only because a file has another name, stays as it is."""
    folder = tmp_path / "uvs"
    source = ROOT / "examples/universiteit/src/voorbeeldstad"
    texts = {path: path.read_text("utf-8") for path in source.rglob("*.toml")}
    for path, text in texts.items():
        here = folder / path.relative_to(source)
        here.parent.mkdir(parents=True, exist_ok=True)
        here.write_text(text, "utf-8")
    (folder / "questions.toml").rename(folder / "question.toml")
    fix(folder, unsafe=True)
    english = "en/questions.toml"
    assert (folder / english).read_text("utf-8") == texts[source / english]
