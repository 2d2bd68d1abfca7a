"""How a session ends: everyone leaves with an insight and a next step of their own."""

from .pack import Pack
from .sessions import Block


def closes(pack: Pack, block: Block) -> bool:
    """Say whether everybody writes down an insight and a next step here, which stay theirs.

    The pilot asks it of every session (source sofokles-dos-donts, item 10).
    """
    sheet = pack.worksheets.get(block.worksheet or "")
    return {"insights", "actions"} <= set(block.themes) and sheet is not None and sheet.private
