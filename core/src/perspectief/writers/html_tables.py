"""Tables as HTML: heads with a scope, and room of their own when they are wide."""

from collections.abc import Callable

from ..tree import Blocks, Inlines, Table
from .html_inlines import element, inlines, plain, start
from .words import Words

WIDE = 3
"""From so many columns on a table may be wider than a phone."""
BROAD = 5
"""From so many columns on a table needs more room than a line of text."""


def table(one: Table, words: Words, number: int, blocks: Callable[[Blocks], str]) -> str:
    """Give a table as HTML.

    Args:
        one: The table.
        words: The writer's own words in the language of the document.
        number: Its number in the document, for a name that no other table has.
        blocks: Writes what stands in a cell.

    Returns:
        The table; a wide one in a region that can be scrolled with the keyboard too.
    """
    columns = len(one.head)
    body = "\n".join(_row(one, row, blocks) for row in one.rows)
    parts = (_caption(one, words), _columns(one), _head(one, words), _part(one, "tbody", body))
    style = f"--columns:{columns};--row:{one.row_height}mm"
    whole = element(
        "table", "".join(parts), class_=_kind(one), style=style, role=_role(one, "table")
    )
    if columns < WIDE:
        return whole
    name = f"{words.table} {number}"
    title = plain(one.caption)
    label = f"{name}: {title}" if title else name
    kind = "scroll broad" if columns >= BROAD else "scroll"
    return element("div", whole, class_=kind, role="region", tabindex=0, aria_label=label)


def _kind(one: Table) -> str | None:
    if one.row_height:
        return "room"
    return "stack" if _stacks(one) else None


def _stacks(one: Table) -> bool:
    # To be read on a phone: each row below the other, each cell under its own head.
    return WIDE <= len(one.head) < BROAD and not one.row_height


def _role(one: Table, role: str) -> str | None:
    # Some browsers forget that a table is one as soon as its rows are shown as blocks.
    return role if _stacks(one) else None


def _caption(one: Table, words: Words) -> str:
    return element("caption", inlines(one.caption, words)) if one.caption else ""


def _columns(one: Table) -> str:
    widths = one.widths or (1,) * len(one.head)
    shares = (width / sum(widths) * 100 for width in widths)
    columns = "".join(start("col", style=f"width:{share:.2f}%") for share in shares)
    return element("colgroup", columns)


def _part(one: Table, tag: str, rows: str) -> str:
    return element(tag, rows, role=_role(one, "rowgroup"))


def _head(one: Table, words: Words) -> str:
    if not any(one.head):
        return ""
    cells = "".join(_column_head(one, inlines(cell, words)) for cell in one.head)
    return _part(one, "thead", element("tr", cells, role=_role(one, "row")))


def _column_head(one: Table, content: str) -> str:
    # A head without words says nothing: an ordinary cell does not pretend to be one.
    if not content.strip():
        return element("td", role=_role(one, "cell"))
    return element("th", content, scope="col", role=_role(one, "columnheader"))


def _row(one: Table, row: tuple[Blocks, ...], blocks: Callable[[Blocks], str]) -> str:
    heads = (one.row_heads and not index and bool(cell) for index, cell in enumerate(row))
    cells = zip(heads, row, one.head, strict=True)
    content = "".join(_cell(one, head, blocks(cell), above) for head, cell, above in cells)
    return element("tr", content, role=_role(one, "row"))


def _cell(one: Table, head: bool, content: str, above: Inlines) -> str:
    if head:
        return element("th", content, scope="row", role=_role(one, "rowheader"))
    label = plain(above) if _stacks(one) else ""
    return element("td", content, data_label=label or None, role=_role(one, "cell"))
