"""What cattrs found wrong with a table, as findings."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
from attrs import frozen
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from ..findings import Finding, finding, nearest, suggestion
from ..layers import Address, written
from ..model.values import DUTCH_VALUES
from .converter import EmptyTextError, UnknownValueError, WrongTypeError

_EXPECTED = {
    "text": ("text between quotes", "tekst tussen aanhalingstekens"),
    "bool": ("true or false", "true of false"),
    "int": ("a whole number", "een heel getal"),
    "number": ("a number", "een getal"),
    "finite": ("a number to count with", "een getal om mee te rekenen"),
    "date": ("a date such as 2026-11-24", "een datum zoals 2026-11-24"),
    "list": ("a list between square brackets", "een lijst tussen rechte haken"),
    "table": ("a table with names and values", "een tabel met namen en waarden"),
    "address": ("an address such as texts/uitnodiging", "een adres zoals texts/uitnodiging"),
}
_FOUND = {
    "str": ("text", "tekst"),
    "bool": ("true or false", "true of false"),
    "int": ("a whole number", "een heel getal"),
    "float": ("a number", "een getal"),
    "date": ("a date", "een datum"),
    "datetime": ("a date with a time", "een datum met een tijd"),
    "time": ("a time", "een tijd"),
    "list": ("a list", "een lijst"),
    "dict": ("a table", "een tabel"),
}


@frozen
class _Spot:
    """Where in the table the search is: the address, the field, and the value there."""

    at: Address
    name: str
    value: Any

    def within(self, key: str | int) -> "_Spot":
        """Go one step down, to a field or to one of several parts."""
        value = self.value
        if isinstance(value, (list, tuple)) and isinstance(key, int):
            return _Spot(self.at, self.name, value[key])
        inner = value.get(key) if hasattr(value, "get") else None
        at = (*self.at, self.name) if self.name else self.at
        return _Spot(at, str(key), inner)


def problems(error: Exception, at: Address, table: Any) -> Iterator[Finding]:
    """Give a finding for everything that is wrong with one object.

    Args:
        error: What structuring raised.
        at: The address of the object.
        table: The table that was structured.

    Returns:
        The findings, without file and layer.
    """
    yield from _walk(error, _Spot(at, "", table))


def _walk(error: Exception, spot: _Spot) -> Iterator[Finding]:
    if isinstance(error, ClassValidationError):
        yield from _keys(error, spot)
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            if not isinstance(inner, (KeyError, ForbiddenExtraKeysError)):
                yield from _walk(inner, _where(inner, spot))
        return
    yield _leaf(error, spot)


def _where(error: Exception, spot: _Spot) -> _Spot:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return spot.within(note.name)
        if isinstance(note, IterableValidationNote):
            return spot.within(note.index)
    return spot


def _keys(error: ClassValidationError, spot: _Spot) -> Iterator[Finding]:
    """Give unknown and missing keys; a misspelt key that is the missing one is one finding."""
    here = (*spot.at, spot.name) if spot.name else spot.at
    what = written(here)
    missing = [str(inner.args[0]) for inner in error.exceptions if isinstance(inner, KeyError)]
    allowed = [attribute.name for attribute in attrs.fields(error.cl) if attribute.name != "id"]
    for inner in error.exceptions:
        if isinstance(inner, ForbiddenExtraKeysError):
            for key in sorted(inner.extra_fields):
                meant = nearest(key, missing)
                if meant:
                    missing.remove(meant)
                hint = suggestion(key, [meant] if meant else allowed)
                yield finding("FP201", written(here, key), key=key, what=what, **hint)
    for key in missing:
        yield finding("FP202", written(here, key), key=key, what=what)


def _leaf(error: Exception, spot: _Spot) -> Finding:
    address = written(spot.at, spot.name)
    match error:
        case EmptyTextError():
            return finding("FP206", address, key=spot.name)
        case UnknownValueError(value=value, allowed=allowed):
            said = {**_allowed(allowed), **suggestion(value, allowed)}
            return finding("FP204", address, key=spot.name, value=value, **said)
        case WrongTypeError(expected=expected):
            return wrong_type(address, spot.name or spot.at[-1], spot.value, expected)
        case _:
            return wrong_type(address, spot.name or spot.at[-1], spot.value, "table")


def _allowed(values: Sequence[str]) -> dict[str, str]:
    """Give closed values for a message, in Dutch with the words that mean the same."""
    dutch = {english: word for word, english in reversed(DUTCH_VALUES.items())}
    told = [f"{value} ({dutch[value]})" if value in dutch else value for value in values]
    return {"allowed": ", ".join(values), "allowed_nl": ", ".join(told)}


def wrong_type(address: str, key: str, value: Any, word: str) -> Finding:
    """Give the finding that a value has another type than it must have.

    Args:
        address: Where the value stands.
        key: The key it stands under.
        value: The value.
        word: What it must be, as a word of the messages.
    """
    expected, expected_nl = _EXPECTED[word]
    kind = type(value).__name__
    found, found_nl = _FOUND.get(kind, (kind, kind))
    return finding(
        "FP203",
        address,
        key=key,
        expected=expected,
        expected_nl=expected_nl,
        found=found,
        found_nl=found_nl,
    )
