"""What callers give where several names, or a pack, are asked for."""

import os
from collections.abc import Iterable
from typing import Any, TypeVar

from .model import Pack

T = TypeVar("T")


def several(given: Iterable[T]) -> tuple[T, ...]:
    """Give what was given as a tuple: a name or a path by itself is one, and not its letters.

    A type checker takes a `str` for a sequence of `str`, so it does not tell of this.
    """
    if isinstance(given, str | os.PathLike):
        alone: Any = given
        return (alone,)
    return tuple(given)


def given_pack(given: Any) -> Pack:
    """Give the pack that was given.

    Raises:
        TypeError: When it is something else, such as the id of a pack.
    """
    if not isinstance(given, Pack):
        raise TypeError(
            f"a Pack is needed, such as perspectief.load gives, and this is {given!r}, "
            f"of {type(given).__name__}"
        )
    return given
