"""Bytes to tables: one TOML file, looked over before any parser sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli

from .newer import may_be_newer
from .prescan import DEPTH, decoded, deep_place, objects_place

if TYPE_CHECKING:
    from ..findings import Finding
    from .places import Place


def read_table(
    place: Place, name: str, contents: dict[str, bytes] | None = None
) -> tuple[dict[str, Any], list[Finding]]:
    """Read one TOML file.

    Args:
        place: Where it is.
        name: Its name there.
        contents: Gets its bytes, by its name, for who is to know them again.

    Returns:
        Its table, empty when it cannot be read, and what is wrong with it: all mistakes of its
        syntax, each with its place. A file that is right but for TOML 1.1 gives both.
    """
    try:
        data = place.read(name)
    except OSError as error:
        from .refusals import unreadable

        return {}, [unreadable(error, name)]
    if contents is not None:
        contents[name] = data
    text, found = decoded(data, name)
    if found:
        return {}, [found]
    return _parsed(text, name, place.show(name))


def _parsed(text: str, name: str, path: str) -> tuple[dict[str, Any], list[Finding]]:
    deep, many = deep_place(text), objects_place(text)
    if deep >= 0 or many >= 0:
        from .refusals import too_deep, too_many

        return {}, [too_deep(text, deep, name) if deep >= 0 else too_many(text, many, name)]
    try:
        table = tomli.loads(text)
    except (ValueError, RecursionError) as error:
        # An integer of five thousand digits is refused by Python and not by the parser.
        from .refusals import refused

        return {}, refused(text, error, name, path)
    return _beyond(table, text, name, path)


def _beyond(
    table: dict[str, Any], text: str, name: str, path: str
) -> tuple[dict[str, Any], list[Finding]]:
    """Find what the parser accepts and no pack means: great depth, enormous integers, TOML 1.1."""
    level: list[Any] = [table]
    large = False
    for _ in range(DEPTH + 1):
        inner, enormous = _within(level)
        large = large or enormous
        level = inner
        if not level:
            break
    else:
        from .refusals import too_deep

        return {}, [too_deep(text, -1, name)]
    if not (large or may_be_newer(text)):
        return table, []
    # Imported here: files of TOML 1.0 do not pay for this.
    from .syntax import newer_syntax

    found = newer_syntax(text, name, path)
    return ({} if large else table), found


def _within(level: list[Any]) -> tuple[list[Any], bool]:
    """Give all that some values hold, and whether an integer among them is enormous."""
    inner: list[Any] = []
    large = False
    for value in level:
        # Most values are texts: one question, and no more, is asked of them.
        kind = type(value)
        if kind is str:
            continue
        if kind is dict:
            inner.extend(value.values())
        elif kind is list:
            inner.extend(value)
        elif kind is int and not -(2**63) <= value < 2**63:
            large = True
    return inner, large
