"""A public collection of right and wrong TOML files, when there is a copy of it.

The variable `TOML_TEST` names its folder `tests`, in which the list `files-toml-1.0.0` is.
"""

import os
import sys
from pathlib import Path

import pytest

from helpers.building import ROOT

sys.path.insert(0, str(ROOT / "bench"))

from toml_collection import files, wrong

FOLDER = os.environ.get("TOML_TEST", "")


@pytest.mark.skipif(not FOLDER, reason="TOML_TEST names no copy of the collection")
class TestCollection:
    def test_every_file_is_judged_as_its_list_says(self) -> None:
        """Each wrong file gives an error of reading or syntax with a line, each right one none."""
        assert len(files(Path(FOLDER))) > 500
        assert wrong(Path(FOLDER)) == []


class TestJudging:
    def test_a_file_that_is_judged_otherwise_is_named(self, tmp_path: Path) -> None:
        """Of a copy that calls a wrong file right, and a right one wrong, both are named."""
        for name, text in (("valid/a.toml", "x = ja\n"), ("invalid/b.toml", "x = 1\n")):
            (tmp_path / name).parent.mkdir()
            (tmp_path / name).write_text(text, "utf-8")
        (tmp_path / "files-toml-1.0.0").write_text("valid/a.toml\ninvalid/b.toml\nx.md\n", "utf-8")
        assert wrong(tmp_path) == ["valid/a.toml: FP107", "invalid/b.toml: nothing found"]
