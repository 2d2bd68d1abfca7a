"""Records that code of others makes: a wrong value is refused where it is made."""

import re
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from immutabledict import immutabledict

from .members import Member, members

C = TypeVar("C", bound=type)

Guard = Callable[[str, Any], None]
"""Takes the name of a field and a value, and raises when that value is wrong."""


def guarded(**guards: Guard) -> Callable[[C], C]:
    """Make a record class look at the values that it is given.

    Args:
        guards: What looks at them, by the name of the field.

    Returns:
        A decorator for a class that `record` made. A wrong value raises what its guard raises.
    """

    def decorate(cls: C) -> C:
        made: Any = cls
        made._members = tuple(_with(each, guards.get(each.name)) for each in members(cls))
        return cls

    return decorate


def _with(member: Member, guard: Guard | None) -> Member:
    if guard is None:
        return member

    def put(made: Any, value: Any) -> None:
        guard(member.name, value)
        member.put(made, value)

    return member._replace(put=put)


def text(name: str, value: Any) -> None:
    """Refuse what is no text."""
    if not isinstance(value, str):
        _refuse(name, "str", value)


def text_or_none(name: str, value: Any) -> None:
    """Refuse what is neither a text nor `None`."""
    if value is not None:
        text(name, value)


def truth(name: str, value: Any) -> None:
    """Refuse what is neither `True` nor `False`."""
    if not isinstance(value, bool):
        _refuse(name, "bool", value)


def function(name: str, value: Any) -> None:
    """Refuse what cannot be called."""
    if not callable(value):
        _refuse(name, "a function", value)


def texts(name: str, value: Any) -> None:
    """Refuse what is no tuple of texts."""
    if not (isinstance(value, tuple) and _all_texts(value)):
        _refuse(name, "a tuple of str", value)


def texts_by_name(name: str, value: Any) -> None:
    """Refuse what is no `immutabledict` of texts."""
    frozen = isinstance(value, immutabledict)
    if not (frozen and _all_texts(value) and _all_texts(value.values())):
        _refuse(name, "an immutabledict of str to str", value)


def files(name: str, value: Any) -> None:
    """Refuse what is no dict of texts, of whatever class."""
    named = hasattr(value, "keys") and hasattr(value, "values")
    if not (named and _all_texts(value.keys()) and _all_texts(value.values())):
        _refuse(name, "a dict of str to str", value)


def one_of(allowed: tuple[str, ...]) -> Guard:
    """Give a guard that refuses all but some values, with a `ValueError`."""

    def guard(name: str, value: Any) -> None:
        if value not in allowed:
            raise ValueError(f"'{name}' must be one of {', '.join(allowed)}, and is {value!r}")

    return guard


def like(pattern: str) -> Guard:
    """Give a guard that refuses a text that is not like a pattern, with a `ValueError`."""

    def guard(name: str, value: Any) -> None:
        text(name, value)
        if not re.fullmatch(pattern, value):
            raise ValueError(f"'{name}' must be like {pattern}, and is {value!r}")

    return guard


def _all_texts(values: Any) -> bool:
    return all(isinstance(each, str) for each in values)


def _refuse(name: str, wanted: str, value: Any) -> NoReturn:
    raise TypeError(f"'{name}' must be {wanted}, and is {value!r}, of {type(value).__name__}")
