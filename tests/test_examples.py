"""The packs among the examples: each can be used as it stands."""

from datetime import date
from io import BytesIO
from pathlib import Path, PurePosixPath

import pikepdf
import pytest

import perspectief
from helpers.building import examples
from perspectief.documents import perspectief_documents

TODAY = date(2026, 11, 26)
PACKS = [folder for folder in examples() if list(folder.glob("src/*/pack.toml"))]


def test_there_are_examples() -> None:
    """At least one example is a pack: without any, the other tests would look at nothing."""
    assert PACKS


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
class TestExamples:
    def test_only_sources_wait(self, folder: Path) -> None:
        """Nothing is wrong; what waits is that somebody opens the sources."""
        found = perspectief.check(folder, today=TODAY, plugins=False)
        assert {each.code for each in found if each.severity != "info"} <= {"FP833"}

    def test_no_example_of_the_template_is_left(self, folder: Path) -> None:
        """What `perspectief new` wrote as an example has made way, and so has what it asked."""
        texts = [path.read_text("utf-8").lower() for path in folder.glob("src/*/*.toml")]
        assert not [text for text in texts if "voorbeeld-" in text or "# voorbeeld" in text]

    def test_the_kit_is_complete(self, folder: Path) -> None:
        """The kit has every document that needs no dates, and none is empty."""
        pack = perspectief.load(folder)
        kit = list(perspectief.make_kit(pack, formats=("html",), plugins=False))
        made = {PurePosixPath(file.path).stem for file in kit}
        assert made == {each.name for each in perspectief_documents() if not each.dated}
        assert all(file.data for file in kit)

    def test_one_page_is_one_page(self, folder: Path) -> None:
        """A sheet to pin up stays on one page, also when the group has a long name."""
        sheets = ("aanpak-op-een-bladzijde", "opbrengst")
        pack = perspectief.load(folder)
        for file in perspectief.make_kit(pack, formats=("pdf",), only=sheets, plugins=False):
            if file.path.endswith(".pdf"):
                with pikepdf.open(BytesIO(file.data)) as made:
                    assert len(made.pages) == 1
