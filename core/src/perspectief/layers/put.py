"""Putting a value somewhere in nested tables; nothing is changed in place."""

from typing import Any

from .leaves import ABSENT
from .values import Address


def put(table: Any, at: Address, value: Any) -> Any:
    """Give tables with a value at an address.

    Args:
        table: The tables.
        at: The keys that lead to the value. Tables that are not there yet are made.
        value: The value; `ABSENT` to take away what is there.

    Returns:
        The tables with that one change, sharing the rest.
    """
    if not at:
        return value
    known = table if isinstance(table, dict) else {}
    key, *rest = at
    if value is ABSENT and (key not in known or not rest):
        return {name: each for name, each in known.items() if name != key}
    return {**known, key: put(known.get(key), tuple(rest), value)}
