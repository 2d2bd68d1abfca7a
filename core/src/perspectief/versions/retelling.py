"""From what a version is to say to edits of the files in which it says it.

Only ids and values differ between the two: so the old tables lead the way to what changes.
"""

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from ..editing.toml_text import TomlText
from ..findings import Edit
from ..layers import Address, Table
from ..layers.canonical import canonical, same
from ..layers.leaves import field_at
from ..source.positions import Path

_WIDTH = 96
"""The length of a line of a text of several lines."""


def retold(toml: TomlText, old: Table, new: Table, kind: Address, at: Path = ()) -> Iterator[Edit]:
    """Give the edits that make of a file with some tables one with others.

    Args:
        toml: The text of the file.
        old: Its tables.
        new: The tables that it is to have: the same keys in the same order, of which some have
            another name, and the same values, of which some are another.
        kind: Where the tables stand: the kind that the file is of.
        at: The path of the tables in the file.
    """
    for (name, before), (now, after) in zip(old.items(), new.items(), strict=True):
        here = (*at, name)
        if now != name:
            yield from toml.rename(here, now)
        yield from _value(toml, before, after, (*kind, now), here)


def _value(toml: TomlText, old: Any, new: Any, address: Address, at: Path) -> Iterator[Edit]:
    if same(old, new):
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from retold(toml, old, new, address, at)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _value(toml, one, other, address, (*at, index))
    else:
        yield from toml.set(at, laid_out(new, address))


def laid_out(value: Any, address: Address) -> Any:
    """Give a value as an author would lay it out: a long text on lines of its own.

    Args:
        value: Any value; what is no long text is given back as it is.
        address: The address of its field.
    """
    field = field_at(address)
    long = isinstance(value, str) and ("\n" in value or len(value) > _WIDTH - len(address[-1]))
    if not long or field is None or field.says != "prose":
        return value
    wrapped = "".join(f"{line}\n" for each in value.split("\n") for line in _lines(each))
    # A line that happens to begin as an item of a list would become one.
    return wrapped if canonical(wrapped) == value else value


def _lines(text: str) -> list[str]:
    return wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]
