"""From raw tables to the classes of the model, with every value as strictly as it is meant.

`hook_for` makes the hooks that structure a sound table. They stop at the first mistake; then
cattrs, with the same hooks for values, lists and references, tells everything that is wrong
(`converter`). So a pack without mistakes does not wait for cattrs to be imported, nor for the
functions that it would write and compile for each class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from immutabledict import immutabledict

from ..model.members import REQUIRED, members
from ..model.shape import is_record, ref_kind
from ..model.values import DUTCH_VALUES, Ref
from .leaves import LEAVES, Hook
from .wrong_values import UnknownValueError, WrongTypeError

if TYPE_CHECKING:
    from cattrs.errors import IterableValidationError

HookOf = Callable[[Any], Hook]
"""Gives the hook of what a hook holds."""


@cache
def hook_for(annotation: Any) -> Hook:
    """Give the hook that structures an annotation of the model, up to the first mistake.

    Raises:
        TypeError: When no field of the model can be annotated so.
    """
    if leaf := LEAVES.get(annotation):
        return leaf
    if is_record(annotation):
        return _record_hook(annotation)
    for applies, factory in FACTORIES:
        if applies(annotation):
            return factory(annotation, hook_for)
    raise TypeError(f"nothing of the model is a {annotation}")


def is_ref(annotation: Any) -> bool:
    """Tell whether an annotation is that of a reference."""
    origin: Any = get_origin(annotation)
    return origin is Ref


def _record_hook(cls: Any) -> Hook:
    fields = _fields(cls)

    def hook(value: Any) -> Any:
        if not isinstance(value, dict):
            raise WrongTypeError("table")
        made = object.__new__(cls)
        found = 0
        for name, default, put, structure in fields:
            if name in value:
                put(made, structure(value[name]))
                found += 1
            elif default is REQUIRED:
                raise KeyError(name)
            else:
                put(made, default)
        if found < len(value):
            raise KeyError(*value)
        return made

    return hook


@cache
def hook_beside(cls: Any) -> Callable[[Any, dict[str, Any], dict[str, Any], dict[str, Any]], Any]:
    """Give the hook that structures a table of which another one was structured before.

    Args:
        cls: A class of the model.

    Returns:
        The hook. It takes the object that was made of the other table, the table, the fields
        that are not as they were there as raw values, and those of them that are made already.
        Everything else it takes from the object, its id too.
    """
    fields = _fields(cls)

    def hook(
        old: Any, table: dict[str, Any], changed: dict[str, Any], ready: dict[str, Any]
    ) -> Any:
        made = object.__new__(cls)
        found = 0
        for name, default, put, structure in fields:
            if name in table:
                found += 1
                if name in changed:
                    put(made, structure(changed[name]))
                else:
                    put(made, ready[name] if name in ready else getattr(old, name))
            elif name == "id":
                put(made, getattr(old, name))
            elif default is REQUIRED:
                raise KeyError(name)
            else:
                put(made, default)
        if found < len(table):
            raise KeyError(*table)
        return made

    return hook


@cache
def field_hooks(cls: Any) -> dict[str, Hook]:
    """Give the hook of each field of a class of the model."""
    return {name: structure for name, _, _, structure in _fields(cls)}


def _fields(cls: Any) -> list[tuple[str, Any, Callable[[Any, Any], None], Hook]]:
    return [
        (name, default, put, hook_for(annotation))
        for name, annotation, default, put in members(cls)
    ]


def _tuple_hook(annotation: Any, hook_of: HookOf) -> Hook:
    item = get_args(annotation)[0]
    structure = hook_of(item)

    def hook(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            raise WrongTypeError("list")
        try:
            return tuple([structure(each) for each in value])
        except Exception:
            raise _all_wrong(enumerate(value), structure, item) from None

    return hook


def _mapping_hook(annotation: Any, hook_of: HookOf) -> Hook:
    item = get_args(annotation)[1]
    structure = hook_of(item)

    def hook(value: Any) -> immutabledict[str, Any]:
        if not isinstance(value, (dict, immutabledict)):
            raise WrongTypeError("table")
        try:
            return immutabledict({key: structure(each) for key, each in value.items()})
        except Exception:
            raise _all_wrong(value.items(), structure, item) from None

    return hook


def _all_wrong(
    pairs: Iterable[tuple[Any, Any]], structure: Hook, item: Any
) -> IterableValidationError:
    """Say of all that fail where they stand."""
    # Imported here: only content with mistakes needs cattrs.
    from cattrs.errors import IterableValidationError, IterableValidationNote

    errors = []
    for key, value in pairs:
        try:
            structure(value)
        except Exception as error:
            error.__notes__ = [IterableValidationNote(f"at {key}", key, item)]
            errors.append(error)
    return IterableValidationError("parts", errors, item)


def _literal_hook(annotation: Any, _: HookOf) -> Hook:
    allowed = tuple(str(each) for each in get_args(annotation))
    dutch = {word: english for word, english in DUTCH_VALUES.items() if english in allowed}
    known = {**dutch, **{value: value for value in allowed}}

    def hook(value: Any) -> str:
        if type(value) is not str:
            raise WrongTypeError("text")
        if value not in known:
            raise UnknownValueError(value, allowed)
        return known[value]

    return hook


def _ref_hook(annotation: Any, _: HookOf) -> Hook:
    kind = ref_kind(annotation)

    def hook(value: Any) -> Ref[Any]:
        if not isinstance(value, str):
            raise WrongTypeError("text")
        return Ref(value, kind)

    return _address if kind == "*" else hook


def _address(value: Any) -> Ref[Any]:
    if not isinstance(value, str):
        raise WrongTypeError("text")
    kind, slash, id = value.partition("/")
    if not slash:
        raise WrongTypeError("address")
    return Ref(id, kind)


def _union_hook(annotation: Any, hook_of: HookOf) -> Hook:
    """Structure `X | None`, and the few unions whose members differ in type."""
    *hooks, last = [hook_of(each) for each in get_args(annotation) if each is not NoneType]
    optional = NoneType in get_args(annotation)

    def hook(value: Any) -> Any:
        # JSON has a null for what is absent; TOML has none.
        if value is None and optional:
            return None
        for structure in hooks:
            try:
                return structure(value)
            except WrongTypeError:
                continue
        return last(value)

    return hook


def _is_union(annotation: Any) -> bool:
    named = str(getattr(get_origin(annotation), "__name__", ""))
    return isinstance(annotation, UnionType) or named in ("Union", "Optional")


FACTORIES: tuple[tuple[Callable[[Any], bool], Callable[[Any, HookOf], Hook]], ...] = (
    (is_ref, _ref_hook),
    (lambda annotation: get_origin(annotation) is Literal, _literal_hook),
    (_is_union, _union_hook),
    (lambda annotation: get_origin(annotation) is tuple, _tuple_hook),
    (lambda annotation: get_origin(annotation) is immutabledict, _mapping_hook),
)
"""For the annotations that are neither a class of the model nor a single value: what makes
their hooks."""
