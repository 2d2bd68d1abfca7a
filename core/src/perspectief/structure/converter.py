"""The cattrs converter of the model, with strict hooks.

cattrs by itself turns `"false"` into `True`, `5` into `"5"` and `"abc"` into a list of
letters; here every value must have the type it is to have. The hooks of the leaves are
registered first, because the hook of a class binds those of its fields when it is made.
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import IterableValidationError, IterableValidationNote
from immutabledict import immutabledict

from ..model.record import Record
from ..model.shape import ref_kind
from ..model.values import DUTCH_VALUES, AnyRef, Line, Name, Prose, Ref, Word

Hook = Callable[[Any, Any], Any]

_LARGEST = 1e9
"""No number of a pack is as large as this."""


class WrongTypeError(TypeError):
    """A value has another type than it must have.

    Attributes:
        expected: What it must be, as a word of the messages.
    """

    def __init__(self, expected: str) -> None:
        """Say what was expected."""
        super().__init__(expected)
        self.expected = expected


class UnknownValueError(ValueError):
    """A value is none of a closed list.

    Attributes:
        value: The value.
        allowed: The closed list.
    """

    def __init__(self, value: str, allowed: tuple[str, ...]) -> None:
        """Say what was found and what is allowed."""
        super().__init__(value)
        self.value = value
        self.allowed = allowed


class EmptyTextError(ValueError):
    """A text is empty, where it should be written or left out."""


def _text(value: Any, _: Any) -> str:
    if type(value) is not str:
        raise WrongTypeError("text")
    if not value.strip():
        raise EmptyTextError
    return value


def _bool(value: Any, _: Any) -> bool:
    if type(value) is not bool:
        raise WrongTypeError("bool")
    return value


def _int(value: Any, _: Any) -> int:
    if type(value) is not int:
        raise WrongTypeError("int")
    return value


def _float(value: Any, _: Any) -> float:
    if type(value) not in (int, float):
        raise WrongTypeError("number")
    # TOML has nan and inf; JSON has not, and nobody can plan with them.
    if not -_LARGEST < value < _LARGEST:
        raise WrongTypeError("finite")
    return float(value)


def _date(value: Any, _: Any) -> date:
    if type(value) is str:
        # JSON has no dates, so it writes them as text.
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise WrongTypeError("date") from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise WrongTypeError("date")
    return value


def _tuple_hook(annotation: Any, converter: Converter) -> Hook:
    item = get_args(annotation)[0]
    structure = converter.get_structure_hook(item)

    def hook(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            raise WrongTypeError("list")
        return tuple(_each(enumerate(value), structure, item))

    return hook


def _mapping_hook(annotation: Any, converter: Converter) -> Hook:
    item = get_args(annotation)[1]
    structure = converter.get_structure_hook(item)

    def hook(value: Any, _: Any) -> immutabledict[str, Any]:
        if not isinstance(value, (dict, immutabledict)):
            raise WrongTypeError("table")
        return immutabledict(zip(value, _each(value.items(), structure, item), strict=True))

    return hook


def _each(pairs: Any, structure: Hook, item: Any) -> list[Any]:
    """Structure each of several values, and say of all that fail where they stand."""
    result, errors = [], []
    for key, value in pairs:
        try:
            result.append(structure(value, item))
        except Exception as error:
            error.__notes__ = [IterableValidationNote(f"at {key}", key, item)]
            errors.append(error)
    if errors:
        raise IterableValidationError("parts", errors, item)
    return result


def _literal_hook(annotation: Any, _: Converter) -> Hook:
    allowed = tuple(str(each) for each in get_args(annotation))

    def hook(value: Any, _: Any) -> str:
        if type(value) is not str:
            raise WrongTypeError("text")
        if value in allowed:
            return value
        english = DUTCH_VALUES.get(value)
        if english in allowed:
            return english
        raise UnknownValueError(value, allowed)

    return hook


def _ref_hook(annotation: Any, _: Converter) -> Hook:
    kind = ref_kind(annotation)

    def hook(value: Any, _: Any) -> Ref[Any]:
        if not isinstance(value, str):
            raise WrongTypeError("text")
        if kind != "*":
            return Ref(value, kind)
        named, slash, id = value.partition("/")
        if not slash:
            raise WrongTypeError("address")
        return Ref(id, named)

    return hook


def _union_hook(annotation: Any, converter: Converter) -> Hook:
    """Structure `X | None`, and the few unions whose members differ in type."""
    members = [each for each in get_args(annotation) if each is not NoneType]
    hooks = [(member, converter.get_structure_hook(member)) for member in members]
    optional = NoneType in get_args(annotation)

    def hook(value: Any, _: Any) -> Any:
        # JSON has a null for what is absent; TOML has none.
        if value is None and optional:
            return None
        for member, structure in hooks[:-1]:
            try:
                return structure(value, member)
            except WrongTypeError:
                continue
        member, structure = hooks[-1]
        return structure(value, member)

    return hook


def _record_hook(cls: Any, converter: Converter) -> Hook:
    """Structure a class of the model, up to the first mistake.

    cattrs would write and compile a function for each class, which takes longer than all that
    the functions then do for one pack.
    """
    hooks = {
        field.name: (converter.get_structure_hook(field.type), field.type)
        for field in attrs.fields(cls)
    }

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise WrongTypeError("table")
        made = {}
        for name, each in value.items():
            structure, annotation = hooks[name]
            made[name] = structure(each, annotation)
        return cls(**made)

    return hook


@cache
def converter(detailed: bool = False) -> Converter:
    """Give the converter; it is made once, when the first pack is structured.

    Args:
        detailed: Whether it says of each value what is wrong with it, instead of stopping at
            the first. It takes longer to make, so it is for what is known to be wrong.
    """
    made = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    # By class and not by a predicate: cattrs asks predicates only when it knows no class,
    # and it knows those of Python.
    leaves = ((str, _text), (bool, _bool), (int, _int), (float, _float), (date, _date))
    for leaf, hook in leaves:
        made.register_structure_hook(leaf, hook)
    made.register_structure_hook_func(lambda a: a in (Line, Name, Prose, Word), _text)
    _register(made, lambda a: get_origin(a) is Literal, _literal_hook)
    _register(made, _is_ref, _ref_hook)
    _register(made, lambda a: isinstance(a, UnionType) or _is_optional(a), _union_hook)
    _register(made, lambda a: get_origin(a) is tuple, _tuple_hook)
    _register(made, lambda a: get_origin(a) is immutabledict, _mapping_hook)
    if not detailed:
        _register(made, _is_record, _record_hook)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_unstructure_hook_func(_is_ref, str)
    made.register_unstructure_hook_func(lambda a: a == AnyRef, lambda ref: ref.address)
    return made


def _is_record(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Record)


def _is_ref(annotation: Any) -> bool:
    origin: Any = get_origin(annotation)
    return origin is Ref


def _is_optional(annotation: Any) -> bool:
    return str(getattr(get_origin(annotation), "__name__", "")) in ("Union", "Optional")


def _register(
    made: Converter, applies: Callable[[Any], bool], factory: Callable[[Any, Converter], Hook]
) -> None:
    made.register_structure_hook_factory(applies, lambda annotation: factory(annotation, made))


__all__ = ["EmptyTextError", "UnknownValueError", "WrongTypeError", "converter"]
