"""The worksheets."""

import attrs
import pytest
from document_trees import CHOSEN, found, pack, said
from immutabledict import immutabledict

from perspectief.documents.werkbladen import DOCUMENT
from perspectief.model import Line, Worksheet
from perspectief.tree import Field, Grid, Heading, Mark, Page, Section, Table


def section(id: str) -> Section:
    sheets = list(pack("pilot").worksheets)
    return DOCUMENT.build(pack("pilot"), CHOSEN).sections[sheets.index(id)]


@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_each_on_its_own_paper(id: str) -> None:
    """Every worksheet of a pack is there, in order, on the paper it is made for."""
    sheets = pack(id).worksheets.values()
    sections = DOCUMENT.build(pack(id), CHOSEN).sections
    assert [part.page.size for part in sections] == [sheet.size for sheet in sheets]
    titles = [found(part, Heading)[0].content for part in sections]
    assert titles == [(sheet.title,) for sheet in sheets]


def test_nothing_of_a_sheet_is_left_out() -> None:
    """All heads, columns, bands and definitions of a worksheet stand on it."""
    for id, sheet in pack("pilot").worksheets.items():
        text = said(section(id))
        words = [
            each
            for keyed in (sheet.lines, sheet.columns, sheet.bands, sheet.legend)
            for each in keyed.values()
        ]
        assert not [each for each in words if each not in text]


def test_the_overview() -> None:
    """The overview lies on its side; its columns have a shape and a word, and a definition."""
    sheet = pack("pilot").worksheets["ons-overzicht"]
    overview = section("ons-overzicht")
    (table,) = found(overview, Table)
    assert overview.page == Page("A2", landscape=True)
    assert table.head[1:5] == (
        (Mark("grows"), " ", "groeit"),
        (Mark("shrinks"), " ", "krimpt"),
        (Mark("stays"), " ", "blijft gelijk"),
        (Mark("disappears"), " ", "verdwijnt"),
    )
    assert [said(cell) for cell in table.rows[0][1:5]] == list(sheet.legend.values())
    assert len(table.rows) == 1 + (sheet.rows or 0)
    assert not said(table.rows[1:])


def test_the_horizon_is_filled_in() -> None:
    """What the pack already says, such as the horizon, gets no line to write on."""
    asked = [said(field) for field in found(section("ons-overzicht"), Field)]
    assert "Groep:" in asked
    assert "Zo ver kijken we vooruit: over drie jaar" not in asked


def test_bands() -> None:
    """Each role has a table of its own; what cannot be done has lines instead."""
    sheet = section("wie-doet-wat")
    assert len(found(sheet, Table)) == 3
    assert any("Dit kan niet" in said(field) and field.lines > 1 for field in found(sheet, Field))


def test_boxes_for_a_table() -> None:
    """A group writes in boxes, and somebody alone on lines."""
    (grid,) = found(section("vier-kanten"), Grid)
    assert (grid.framed, len(grid.cells)) == (True, 6)
    assert [field.lines for field in found(section("inzicht-en-stap"), Field)] == [3, 3, 3, 3]


def test_private_sheets_say_so() -> None:
    """A sheet that stays with its owner says so, and no other sheet does."""
    for id, sheet in pack("pilot").worksheets.items():
        assert ("Je levert het niet in." in said(section(id))) == sheet.private


def test_a_bare_table() -> None:
    """A table that does not say how many rows it needs gets some to write in."""
    sheet = Worksheet(
        id="kaal",
        title="Kaal",
        size="A4",
        per="person",
        lines=immutabledict(),
        columns=immutabledict(een="Een", twee="Twee"),
    )
    bare = attrs.evolve(pack("pilot"), worksheets=immutabledict(kaal=sheet))
    (table,) = found(DOCUMENT.build(bare, CHOSEN), Table)
    assert len(table.rows) == 6
    assert table.row_height > 10


def test_a_large_sheet_without_heads() -> None:
    """A large worksheet that has no heads yet is a sheet with a title only."""
    sheet = Worksheet(id="leeg", title=Line("Leeg"), size="A2", per="table", lines=immutabledict())
    empty = attrs.evolve(pack("pilot"), worksheets=immutabledict({"leeg": sheet}))
    (section,) = DOCUMENT.build(empty, CHOSEN).sections
    assert [said(block) for block in section.blocks] == ["Leeg"]
