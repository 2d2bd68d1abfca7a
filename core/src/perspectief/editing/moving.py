"""What goes where when a line or a table of a TOML text moves to another place in it."""

from collections.abc import Iterator

from ..source.positions import Path, Range
from .toml_parts import Parts
from .toml_values import dotted


def line_moved(parts: Parts, at: Path, home: Path) -> Iterator[tuple[Range, str]]:
    """Give the changes that move a key from the table it stands in to another.

    It is written there as it was, with the comment behind it, below the last line of that table.
    A table without a header gets one, above those of the tables in it.

    Args:
        parts: The text.
        at: The key, which has a line of its own.
        home: The table.

    Raises:
        ValueError: When no header has the name of that table.
    """
    lines = parts.lines_of(parts.entries[at].whole)
    said = parts.text[slice(*lines)].strip() + parts.newline
    if home in parts.tables:
        last = max((each.end for each in parts.row(home)), default=parts.tables[home].header.end)
        below = parts.line_end(last)
        start = "" if parts.text[below - 1] == "\n" else parts.newline
        yield Range(below, below), f"{start}{said}"
    else:
        above = _first_below(parts, home)
        header = f"[{dotted(home)}]{parts.newline}"
        yield Range(above, above), f"{header}{said}{parts.newline}"
    yield lines, ""


def table_lifted(parts: Parts, at: Path) -> Iterator[tuple[Range, str]]:
    """Give the changes that move a table, and no table in it, above all tables in it.

    The comment directly above its header goes along.

    Raises:
        KeyError: When it has no header.
        ValueError: When there is no table in it.
    """
    table = parts.tables[at]
    start = parts.comment_above(table.header.start)
    end = parts.line_end(table.end)
    said = parts.text[start:end].rstrip() + parts.newline * 2
    above = _first_below(parts, at)
    yield Range(above, above), said
    yield Range(start, parts.blanks_end(end)), ""


def _first_below(parts: Parts, at: Path) -> int:
    """Give where the first table in a table begins, with the comment above its header.

    A comment at the beginning of the file is about the file, such as `#:schema` for editors.
    """
    inner = [each for each in parts.below(at) if each in parts.tables and each != at]
    header = min(parts.tables[each].header.start for each in inner)
    return parts.comment_above(header) or parts.line_start(header)
