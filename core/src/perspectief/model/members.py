"""The fields of a record: what each is called, must be, is by default, and where it is put."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

REQUIRED: Any = object()
"""The default of a field that has none."""


class Fresh(NamedTuple):
    """A default that is made anew for each record.

    Attributes:
        factory: Makes it.
    """

    factory: Callable[[], Any]


class Member(NamedTuple):
    """One field of a record.

    Attributes:
        name: Its name.
        annotation: What it must be.
        default: Its value when none is given; `REQUIRED` when one must be; or `Fresh`.
        put: Puts a value into a record that is being made.
    """

    name: str
    annotation: Any
    default: Any
    put: Callable[[Any, Any], None]


def fresh(*, factory: Callable[[], T]) -> T:
    """Give a field a default that is made anew for each record, such as an empty dict."""
    default: Any = Fresh(factory)
    # To a type checker a field is the value that it holds, as with attrs.
    held: T = default
    return held


def members(cls: type) -> tuple[Member, ...]:
    """Give the fields of a record class, in their order.

    Raises:
        TypeError: When it is no record class.
    """
    found: tuple[Member, ...] | None = getattr(cls, "_members", None)
    if found is None:
        raise TypeError(f"{cls.__name__} is no record")
    return found
