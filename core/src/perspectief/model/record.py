"""How the frozen, slotted classes are made of which packs, layers and shapes are instances.

They are classes of attrs to all who ask: `attrs.fields`, `evolve`, `asdict` and cattrs work on
them, and a wrong call raises what attrs would raise. But attrs is not asked before that.
Importing it, and letting it write and compile methods for each of fifty classes, would take as
long as reading, composing and structuring a pack; so those methods stand here once.
"""

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, dataclass_transform

from .members import REQUIRED, Fresh, Member, fresh
from .twin import Asked, fields, refuse_change, signature, twin

if TYPE_CHECKING:
    import attrs

C = TypeVar("C", bound=type)
R = TypeVar("R", bound="Record")


class Record:
    """The base of these classes: equal when of one class with equal values."""

    __slots__ = ("__weakref__",)

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
    _members: ClassVar[tuple[Member, ...]]
    _known: ClassVar[frozenset[str]]
    _required: ClassVar[frozenset[str]]
    _positional: ClassVar[bool]

    def __init__(self, /, *given: Any, **values: Any) -> None:
        cls = type(self)
        if given or not cls._required <= values.keys() <= cls._known:
            values = _by_name(cls, given, values)
        for name, _, default, put in cls._members:
            value = values.get(name, default)
            put(self, value.factory() if type(value) is Fresh else value)

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name, _, _, _ in self._members])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self.__getstate__().items())
        return f"{type(self).__name__}({said})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        refuse_change()

    def __delattr__(self, name: str) -> NoReturn:
        refuse_change()

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name, _, _, _ in self._members}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, _, _, put in self._members:
            put(self, state[name])

    def __replace__(self: R, /, **values: Any) -> R:
        return changed(self, **values)


class Caching(Record):
    """The base of those that keep what was found out about them, as `cached_property` does."""

    __slots__ = ("__dict__",)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(fresh,))
def record(cls: C) -> C:
    """Make a frozen, slotted class that takes keyword arguments only.

    Its fields are its own annotations. It is made anew, so its methods may not use `super()`.
    """
    return _made(cls, positional=False)


@dataclass_transform(frozen_default=True, field_specifiers=(fresh,))
def positional_record(cls: C) -> C:
    """Make a class as `record` does, of which the values may also be given in their order."""
    return _made(cls, positional=True)


def changed(made: R, **values: Any) -> R:
    """Give a record with other values in some of its fields."""
    return type(made)(**{**made.__getstate__(), **values})


def _made(cls: C, *, positional: bool) -> C:
    annotations, said = cls.__annotations__, vars(cls)
    left_out = {*annotations, "__dict__", "__weakref__"}
    body = {name: value for name, value in said.items() if name not in left_out}
    body["__slots__"] = tuple(annotations)
    body["__match_args__"] = tuple(annotations) if positional else ()
    body["__attrs_attrs__"] = Asked(fields)
    body["__signature__"] = Asked(signature)
    made: Any = type(cls)(cls.__name__, cls.__bases__, body)
    made._members = tuple(
        Member(name, annotation, said.get(name, REQUIRED), getattr(made, name).__set__)
        for name, annotation in annotations.items()
    )
    made._known = frozenset(annotations)
    made._required = frozenset(name for name in annotations if said.get(name, REQUIRED) is REQUIRED)
    made._positional = positional
    new: C = made
    return new


def _by_name(cls: Any, given: tuple[Any, ...], values: dict[str, Any]) -> dict[str, Any]:
    """Give the arguments of a constructor by name; attrs says what is wrong with them."""
    named = {**dict(zip(cls.__slots__, given, strict=False)), **values}
    each_once = len(named) == len(given) + len(values)
    right = each_once and cls._required <= named.keys() <= cls._known
    if not right or (given and not cls._positional):
        twin(cls)(*given, **values)
    return named
