"""How what TOML reads with another meaning than its author had is mended: FP211 to FP214."""

from collections.abc import Iterator

from ..findings import Edit, Finding, Repair
from ..layers.values import is_id
from ..model.members import members
from ..model.pack import KINDS
from ..source.positions import Path, Range
from .moving import line_moved, table_lifted
from .saying import Mend, repair, rewriting
from .toml_text import TomlText


def _point_in_id(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write an id without its point, in the headers that have it (FP211)."""
    better = found.params["better"]
    if not is_id(better) or (better,) in toml.entries or any(toml.said_in(at)):
        return
    headers = [toml.header_parts(each) for each in toml.below(at) if each in toml.tables]
    edits = tuple(toml.edit(Range(first.start, last.end), better) for first, last, *_ in headers)
    yield from rewriting("unsafe", f"[{found.params['id']}]", f"[{better}]", edits)


def _slipped_key(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Put a field with the object that it is of, unless that has it already (FP212)."""
    key, home = found.params["key"], at[:1]
    here = toml.is_plain(at) and toml.holder(at) == at[:-1] and at[:-1] in toml.tables
    if not here or (*home, key) in toml.entries:
        return
    yield from repair(
        "unsafe",
        f'put "{key}" with [{home[0]}]',
        f'zet "{key}" bij [{home[0]}]',
        _edits(toml, line_moved(toml, at, home)),
    )


def _double_brackets(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write single brackets around the id of the only object of that name (FP213).

    Of several nobody knows the ids, nor of what has no id at all.
    """
    kind = found.address.partition("/")[0]
    only = (*at, 0) in toml.tables and (*at, 1) not in toml.entries
    if len(at) > 1 or not only or at[0] in (kind, *(each.name for each in members(KINDS[kind]))):
        return
    start, end = toml.tables[(*at, 0)].header
    edits = (toml.edit(Range(start, start + 1), ""), toml.edit(Range(end - 1, end), ""))
    yield from rewriting("safe", f"[[{at[0]}]]", f"[{at[0]}]", edits)


def _part_first(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Put an object above its parts (FP214)."""
    name = found.params["id"]
    yield from repair(
        "safe",
        f"put [{name}] above its parts",
        f"zet [{name}] boven de onderdelen",
        _edits(toml, table_lifted(toml, at)),
    )


def _edits(toml: TomlText, changes: Iterator[tuple[Range, str]]) -> tuple[Edit, ...]:
    return tuple(toml.edit(place, text) for place, text in changes)


MISREAD: dict[str, Mend] = {
    "FP211": _point_in_id,
    "FP212": _slipped_key,
    "FP213": _double_brackets,
    "FP214": _part_first,
}
"""What mends a finding, by the code of its rule."""
