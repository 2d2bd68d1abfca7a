"""What attrs says of a record class, asked of a twin that attrs makes of the same fields."""

from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn

from .members import REQUIRED, Fresh, members


class Asked:
    """Something of a class that is found out when somebody asks for it."""

    def __init__(self, tell: Callable[[type], Any]) -> None:
        """Note who tells it of a class."""
        self.tell = tell

    def __get__(self, made: object, cls: type) -> Any:
        return self.tell(cls)


@cache
def twin(cls: Any) -> Any:
    """Give the class that attrs makes of the fields of a record class."""
    # Imported here: whoever only reads packs has no need of it.
    import attrs

    body: dict[str, Any] = {
        "__annotations__": {each.name: each.annotation for each in members(cls)},
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
    }
    for name, _, default, _ in members(cls):
        if type(default) is Fresh:
            body[name] = attrs.field(factory=default.factory)
        elif default is not REQUIRED:
            body[name] = default
    plain = type(cls.__name__, (), body)
    return attrs.frozen(plain, kw_only=not cls._positional, eq=False, repr=False)


def fields(cls: type) -> Any:
    """Give what `attrs.fields` is to give of a record class."""
    return twin(cls).__attrs_attrs__


def signature(cls: type) -> Any:
    """Give what `inspect.signature` is to give of it.

    Raises:
        AttributeError: When a class that inherits from it has a constructor of its own.
    """
    if "__init__" in vars(cls):
        raise AttributeError("__signature__")
    import inspect

    return inspect.signature(twin(cls))


def refuse_change() -> NoReturn:
    """Raise what attrs raises when somebody sets or deletes a field of a frozen class."""
    from attrs.exceptions import FrozenInstanceError

    raise FrozenInstanceError
