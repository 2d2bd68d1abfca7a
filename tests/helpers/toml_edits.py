"""Changes of drawn TOML texts: what is to be the same after them, and how that is seen."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

import tomli
from hypothesis import assume
from hypothesis import strategies as st

from perspectief.editing import toml_values
from perspectief.editing.edits import applied
from perspectief.findings import Edit
from perspectief.source.positions import Path

T = TypeVar("T")


def parsed(text: str) -> dict[str, Any]:
    """Give what the parser makes of a text."""
    return tomli.loads(text.removeprefix("\ufeff"))


def at(data: Any, path: Path) -> Any:
    """Give what is at a path."""
    for step in path:
        data = data[step]
    return data


def comments(text: str) -> list[str]:
    """Give the numbers of the comments in a text."""
    return re.findall(r"opm-\d+-", text)


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same, of the same types, keys in any order."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return toml_values.value(one) == toml_values.value(other)


def check(text: str, edits: Sequence[Edit], expected: Any) -> str:
    """Apply edits, and see that the data are as expected and no comment is gone."""
    new = applied(text, edits)
    assert same(parsed(new), expected)
    assert sorted(comments(new)) == sorted(comments(text))
    assert new.startswith("\ufeff") == text.startswith("\ufeff")
    if "\r" in text:
        assert new.count("\n") == new.count("\r\n")
    kept = iter(new.removeprefix("\ufeff").split("\n"))
    assert all(line in kept for line in untouched(text, edits))
    return new


def untouched(text: str, edits: Sequence[Edit]) -> list[str]:
    """Give the lines that no edit is in, those that are empty left out."""
    body, lines, start = text.removeprefix("\ufeff"), [], 0
    for line in body.split("\n"):
        end = start + len(line)
        if not any(edit.start <= end and edit.end >= start for edit in edits) and line.strip():
            lines.append(line)
        start = end + 1
    return lines


def pick(data: st.DataObject, paths: list[T]) -> T:
    """Draw one of several paths, if there is one."""
    assume(paths)
    return data.draw(st.sampled_from(sorted(paths, key=str)))
