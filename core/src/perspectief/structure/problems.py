"""What cattrs found wrong with a table, as findings."""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from ..findings import REMEDY, Finding, finding, key_suggestion, nearest, suggestion
from ..findings.finding import Params
from ..layers import Address, written
from ..model.members import members
from ..model.pack import KINDS
from ..model.shape import RESERVED
from ..model.values import DUTCH_VALUES
from ..source.meanings import is_list_of_tables
from .wrong_values import EmptyTextError, UnknownValueError, WrongTypeError

_EXPECTED = {
    "text": ("text between quotes", "tekst tussen aanhalingstekens"),
    "bool": ("true or false", "true of false"),
    "int": ("a whole number", "een heel getal"),
    "number": ("a number", "een getal"),
    "finite": ("a number to count with", "een getal om mee te rekenen"),
    "date": ("a date such as 2026-11-24", "een datum zoals 2026-11-24"),
    "colour": ("a colour such as #1d4f7c", "een kleur zoals #1d4f7c"),
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
_COLOUR: Params = {
    "remedy": 'Write # and six digits or letters from a to f, such as "#1d4f7c".',
    "remedy_nl": 'Schrijf # en dan zes cijfers of letters van a tot en met f, zoals "#1d4f7c".',
}
"""What to do about what is no colour: a name, as in other programs, is not enough."""
_SHORT = 20
"""The most characters of a colour that a message repeats."""


@frozen
class _Spot:
    """Where in the table the search is: the address, the field, the value there, the item."""

    at: Address
    name: str
    value: Any
    item: str = ""

    def within(self, key: str | int) -> "_Spot":
        """Go one step down, to a field or to one of several parts."""
        value = self.value
        if isinstance(value, (list, tuple)) and isinstance(key, int):
            return _Spot(self.at, self.name, value[key], _as_said(value[key]))
        inner = value.get(key) if hasattr(value, "get") else None
        at = (*self.at, self.name) if self.name else self.at
        return _Spot(at, str(key), inner)


def _as_said(item: Any) -> str:
    """Give an item of a list as it is told by: a text as it is, another as TOML writes it."""
    if isinstance(item, bool):
        return str(item).lower()
    return '""' if item == "" else str(item)


def problems(error: Exception, at: Address, table: Any) -> Iterator[Finding]:
    """Give a finding for everything that is wrong with one object.

    Args:
        error: What structuring raised.
        at: The address of the object.
        table: The table that was structured.

    Returns:
        The findings, without file and layer.
    """
    found = list(_walk(error, _Spot(at, "", table)))
    # What slipped into a part is missing in its object; that is one mistake.
    slipped = {written(at, each.params["key"]) for each in found if each.code == "FP212"}
    yield from (each for each in found if each.code != "FP202" or each.address not in slipped)


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
    allowed = [member.name for member in members(error.cl) if member.name != "id"]
    for inner in error.exceptions:
        if isinstance(inner, ForbiddenExtraKeysError):
            for key in sorted(inner.extra_fields):
                if _is_of_object(key, here):
                    yield _slipped(key, here)
                    continue
                meant = nearest(key, missing)
                if meant:
                    missing.remove(meant)
                names = ([meant],) if meant else (allowed, sorted(RESERVED))
                hint = key_suggestion(key, *names)
                yield finding("FP201", written(here, key), key=key, what=what, aim="key", **hint)
    for key in missing:
        yield finding("FP202", written(here, key), key=key, what=what, aim="object")


def _is_of_object(key: str, here: Address) -> bool:
    """Tell whether a key of a part, two steps down or more, is one of the object around it."""
    inside = len(here) > 3 and here[0] in KINDS
    return inside and any(key == member.name for member in members(KINDS[here[0]]))


def _slipped(key: str, here: Address) -> Finding:
    home, part = written(here[:2]), ".".join(here[1:])
    return finding("FP212", written(here, key), aim="key", key=key, home=home, part=part)


def _leaf(error: Exception, spot: _Spot) -> Finding:
    address = written(spot.at, spot.name)
    match error:
        case EmptyTextError():
            return finding("FP206", address, key=spot.name, quote=spot.item)
        case UnknownValueError(value=value, allowed=allowed):
            said = {**_allowed(allowed), **suggestion(value, allowed)}
            return finding("FP204", address, key=spot.name, value=value, quote=spot.item, **said)
        case WrongTypeError(expected=expected):
            word = expected
        case _:
            word = "table"
    return wrong_type(address, spot.name or spot.at[-1], spot.value, word, spot.item)


def _allowed(values: Sequence[str]) -> Params:
    """Give closed values for a message, in Dutch with the words that mean the same."""
    dutch = {english: word for word, english in reversed(DUTCH_VALUES.items())}
    told = [f"{value} ({dutch[value]})" if value in dutch else value for value in values]
    return {"allowed": ", ".join(values), "allowed_nl": ", ".join(told)}


def wrong_type(address: str, key: str, value: Any, word: str, item: str = "") -> Finding:
    """Give the finding that a value has another type than it must have.

    Args:
        address: Where the value stands.
        key: The key it stands under.
        value: The value.
        word: What it must be, as a word of the messages.
        item: The item of a list that it is about, as it is told by.
    """
    if word == "table" and is_list_of_tables(value):
        right, right_nl = f"[….{key}.name]", f"[….{key}.naam]"
        return finding("FP213", address, aim="key", key=key, right=right, right_nl=right_nl)
    expected, expected_nl = _EXPECTED[word]
    found, found_nl = _found(value, word)
    return finding(
        "FP203",
        address,
        key=key,
        expected=expected,
        expected_nl=expected_nl,
        found=found,
        found_nl=found_nl,
        want=word,
        quote=item,
        **(_COLOUR if word == "colour" else REMEDY),
    )


def _found(value: Any, word: str) -> tuple[str, str]:
    """Give what a value is, in both languages; a text that is to be a colour as it is."""
    if word == "colour" and isinstance(value, str) and len(value) <= _SHORT:
        return f'"{value}"', f'"{value}"'
    kind = type(value).__name__
    return _FOUND.get(kind, (kind, kind))
