"""Changing a list of ids: rule 1 of `format.md`, section 4."""

from typing import Any

from ..findings import suggestion
from .statements import Merge
from .values import Address, Table, written


def edit_list(merge: Merge, at: Address, name: str, below: list[Any], edit: Table) -> list[Any]:
    """Change a list of ids: drop first, then add (rule 1).

    Args:
        merge: The layer on its way.
        at: The address of the object.
        name: The field.
        below: The list below.
        edit: A table with `add`, `drop` or both, and nothing else.

    Returns:
        The changed list; the list below when the edit itself is no edit.
    """
    here = (*at, name)
    parts = {word: edit.get(word, []) for word in ("drop", "add")}
    for word in edit:
        if word not in parts:
            params = suggestion(word, parts)
            merge.report("FP201", here, word, key=word, what=written(at, name), aim="key",
                         **params)  # fmt: skip
    wrong = [word for word, part in parts.items() if not isinstance(part, list)]
    if wrong:
        merge.wrong_type(here, wrong[0], "a list")
        return below
    result = list(below)
    for value in parts["drop"]:
        if value in result:
            result.remove(value)
        else:
            merge.report("FP408", here, "drop", key=name, value=value, quote=str(value))
    _add(merge, here, result, parts["add"])
    return result


def _add(merge: Merge, at: Address, result: list[Any], values: list[Any]) -> None:
    # Texts are looked up in a set, or a long list would take as long as its square.
    present = {value for value in result if isinstance(value, str)}
    for value in values:
        if value in (present if isinstance(value, str) else result):
            merge.report("FP409", at, "add", key=at[-1], value=value, quote=str(value))
            continue
        result.append(value)
        if isinstance(value, str):
            present.add(value)
