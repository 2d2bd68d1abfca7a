"""Values of another type than they must have, when what is meant can be read from them."""

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from .saying import Grade
from .toml_values import text, value

New: TypeAlias = tuple[Grade, str] | None
"""How sure it is, and the value as TOML; `None` when nobody can tell what is meant."""

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,8})([.,][0-9]{1,9})?")
_TRUTHS = {"true": "true", "ja": "true", "false": "false", "nee": "false"}


def retyped(given: Any, raw: str, want: str) -> New:
    """Give a value the type that it must have.

    Args:
        given: The value.
        raw: The value as it is written.
        want: What it must be: a word of `structure.problems`.
    """
    make = _MAKE.get(want)
    return make(given, raw) if make else None


def _int(given: Any, raw: str) -> New:
    found = _WHOLE.fullmatch(given.strip()) if isinstance(given, str) else None
    return ("safe", found[0]) if found else None


def _number(given: Any, raw: str) -> New:
    found = _NUMBER.fullmatch(given.strip()) if isinstance(given, str) else None
    return ("safe", found[0].replace(",", ".")) if found else None


def _bool(given: Any, raw: str) -> New:
    truth = _TRUTHS.get(given.strip().lower()) if isinstance(given, str) else None
    return ("safe", truth) if truth else None


def _true(given: Any, raw: str) -> New:
    new = _bool(given, raw)
    # What is not wanted is no `true`; then nobody knows what is meant.
    return new if new and new[1] == "true" else None


def _list(given: Any, raw: str) -> New:
    if not isinstance(given, str) or not given.strip():
        return None
    if "," in given:
        return "unsafe", value([part.strip() for part in given.split(",") if part.strip()])
    return "safe", f"[{raw}]"


def _text(given: Any, raw: str) -> New:
    # Of true and false nobody knows what text is meant; of a list neither.
    plain = not isinstance(given, (str, bool, list, dict))
    return ("safe", text(raw)) if plain else None


_MAKE: dict[str, Callable[[Any, str], New]] = {
    "int": _int,
    "number": _number,
    "finite": _number,
    "bool": _bool,
    "true": _true,
    "list": _list,
    "text": _text,
}
