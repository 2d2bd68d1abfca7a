from io import BytesIO

import attrs
import pikepdf
from document_trees import CHOSEN, found, said

from helpers.unpiloted import unpiloted
from perspectief import Pack
from perspectief.documents.opbrengst import DOCUMENT
from perspectief.documents.phrases import VALUES
from perspectief.tree import Field, Grid, Mark, Table, Tree
from perspectief.writers import pdf


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, CHOSEN)


def test_one_page(pack: Pack) -> None:
    """The report is one page, for a concept too."""
    tree = built(unpiloted(pack))
    with pikepdf.open(BytesIO(pdf.WRITER.write(tree, CHOSEN))) as file:
        assert len(file.pages) == 1


def test_four_columns(pack: Pack) -> None:
    """It has exactly four columns, each with its shape, its word and what it means."""
    columns = next(grid for grid in found(built(pack), Grid) if grid.columns == 4)
    assert tuple(mark.shape for mark in found(columns, Mark)) == VALUES
    assert "besteden we hier meer tijd of aandacht aan." in said(columns.cells[0])


def test_no_names(pack: Pack) -> None:
    """It asks for no names, and has no column for one."""
    tree = built(pack)
    assert "Zet er geen namen, cijfers of percentages in." in said(tree)
    (table,) = found(tree, Table)
    assert [said(head) for head in table.head] == ["Rol", "Actie, en wanneer die klaar is", "Datum"]


def test_actions_of_each_role(pack: Pack) -> None:
    """Every role has something to do, with a date."""
    (table,) = found(built(pack), Table)
    asked = {said(row[0]) for row in table.rows}
    assert asked == {role.title for role in pack.roles.values()}


def test_three_insights(pack: Pack) -> None:
    """There is room for three insights, and for more and less emphasis."""
    fields = [said(field.label) for field in found(built(pack), Field)]
    assert {"1.", "2.", "3.", "Meer nadruk op", "Minder nadruk op"} <= set(fields)


def test_without_the_sheet_of_the_overview(pilot: Pack) -> None:
    """Without definitions in the pack the columns still have their words."""
    bare = built(attrs.evolve(pilot, worksheets={}))
    assert "verdwijnt" in said(bare)
