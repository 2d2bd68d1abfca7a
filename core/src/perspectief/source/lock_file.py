"""The file of a lock: its text, and the table in it. What the table means `layers` says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..findings import Finding
    from .places import Place

LOCK = "perspectief.lock"

_OBJECTS = "objects"
_SECTIONS = ("seen", "open", "translated")
"""The sections with rows about objects."""

_DEPTH = 3
"""How many steps down in a section a row is: kind, id and field, and a language before them."""

_LANGUAGE = 2
"""The letters of the name of a language; no kind of content has a name of two."""

Path: TypeAlias = tuple[str, ...]

_PLACE = ("line", "column", "end_line", "end_column")

_HEAD = """\
# Written by perspectief, and read by it to see what changed below this version.
# Keep it with the other files, and leave it to the program to change.

"""


def read_lock(place: Place) -> tuple[dict[str, Any] | None, list[Finding]]:
    """Read the lock of a pack.

    Args:
        place: Where the pack is.

    Returns:
        Its table, `None` when there is no lock or it cannot be read, and why not. That is never
        an error: without its lock a pack is the same pack.
    """
    # Imported here: only checking and upkeep look at locks.
    from ..findings import finding
    from .reading import read_table

    try:
        if LOCK not in place.names():
            return None, []
    except OSError:
        return None, []
    table, wrong = read_table(place, LOCK)
    if table or not wrong:
        # What only TOML 1.1 allows is read all the same: nobody but we write in it.
        return table, []
    first = wrong[0]
    reason, reason_nl = first.message("en"), first.message("nl")
    found = finding("FP431", LOCK, reason=reason, reason_nl=reason_nl, folder=as_argument(place))
    return None, [found.having(**{name: getattr(first, name) for name in _PLACE})]


def as_argument(place: Place) -> str:
    """Give the path of a pack as people type it in a command: quoted when it has a space."""
    path = place.show()
    return f'"{path}"' if " " in path else path


def lock_text(table: dict[str, Any]) -> str:
    """Give the text of the file of a lock, as `read_lock` reads it.

    Each row is one line that says all of itself, and each object below has a line of its own,
    with its rows behind it. So git merges what two people record of different objects, and who
    is asked about one can keep the lines of both.

    Args:
        table: The table of the lock.
    """
    # Imported here: only who writes a lock needs it.
    import tomli_w

    objects = {_OBJECTS: table.get(_OBJECTS, {})}
    head = {name: each for name, each in table.items() if name not in (_OBJECTS, *_SECTIONS)}
    lines = "".join(_lines(table, objects[_OBJECTS]))
    return f"{_HEAD}{tomli_w.dumps(head)}{lines}\n{tomli_w.dumps(objects)}"


def _lines(table: dict[str, Any], objects: dict[str, list[str]]) -> Iterator[str]:
    """Give the lines of all objects by kind: those that are below in their order, then others."""
    rows: dict[str, dict[str, list[str]]] = {}
    for section in _SECTIONS:
        for path, value in _leaves((section,), table.get(section, {}), _DEPTH):
            kind, id = path[2:4] if len(path[1]) == _LANGUAGE else path[1:3]
            of_object = rows.setdefault(kind, {}).setdefault(id, [])
            of_object.append(f"{_key(path)} = {_flat(value)}\n")
    for kind in dict.fromkeys((*objects, *sorted(rows))):
        there, said = [pair.partition(" ")[0] for pair in objects.get(kind, ())], rows.get(kind, {})
        yield "\n"
        for id in dict.fromkeys((*there, *sorted(said))):
            yield f"# {kind}/{id}\n"
            yield from said.get(id, ())


def _leaves(at: Path, value: Any, depth: int) -> Iterator[tuple[Path, Any]]:
    """Give what tables hold some steps down; that which is in a language one step further."""
    if not depth:
        yield at, value
        return
    for key in value:
        deeper = len(at) == 1 and len(key) == _LANGUAGE
        yield from _leaves((*at, key), value[key], depth - 1 + deeper)


def _key(path: Path) -> str:
    # Imported here, as above.
    import tomli_w

    return ".".join(tomli_w.dumps({each: 0}).removesuffix(" = 0\n") for each in path)


def _flat(value: Any) -> str:
    """Write a value on one line."""
    import tomli_w

    if isinstance(value, dict):
        pairs = (f"{_key((name,))} = {_flat(each)}" for name, each in value.items())
        return f"{{ {', '.join(pairs)} }}" if value else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    return tomli_w.dumps({"x": value}).removeprefix("x = ").removesuffix("\n")
