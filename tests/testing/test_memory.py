"""Files in memory: a place of a pack as good as a folder."""

from pathlib import Path

import pytest

from helpers.written import write_pack
from perspectief.source.places import Folder
from perspectief.testing.memory import Files, complete

TEXTS = {
    "pack.toml": 'title = "Eigen"\n',
    "tips.toml": "# Tips\n",
    "en/tips.toml": "# Tips, too\n",
    "schemas/tips.json": "{}",
}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """The same files on disk."""
    for name in ("en", "schemas"):
        (tmp_path / name).mkdir()
    return Folder(str(write_pack(tmp_path, complete(TEXTS), "")))


def test_it_is_as_a_folder(folder: Folder) -> None:
    """Files in memory have the names, the texts and the languages of those on disk."""
    files = Files(TEXTS)
    assert files.names() == folder.names()
    assert files.languages() == folder.languages() == ["en"]
    assert files.within("en").names() == folder.within("en").names() == ["tips.toml"]
    for name in files.names():
        assert files.read(name) == folder.read(name)
        assert files.read(name, 3) == folder.read(name, 3)
    assert files.within("en").read("tips.toml") == folder.within("en").read("tips.toml")


def test_what_is_not_there_is_an_error() -> None:
    """Reading a file that there is not is an OSError, as on disk."""
    with pytest.raises(FileNotFoundError, match="steps"):
        Files(TEXTS).read("steps.toml")


def test_its_files_are_shown_by_name() -> None:
    """A file is shown by its name, with the folder it is in; the whole in words."""
    assert Files(TEXTS).show("tips.toml") == "tips.toml"
    assert Files(TEXTS).within("en").show("tips.toml") == "en/tips.toml"
    assert Files(TEXTS).show() == "the files given"
