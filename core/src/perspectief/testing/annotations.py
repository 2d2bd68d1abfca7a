"""What the annotations of the model say, read apart from the code that composes layers."""

import types
from collections.abc import Iterator
from typing import Any, ForwardRef, Literal, Union, get_args, get_origin

import attrs
from immutabledict import immutabledict

from ..model import KINDS
from ..model.values import Ref

KIND_OF = {cls.__name__: kind for kind, cls in KINDS.items()}


def members(annotation: Any) -> tuple[Any, ...]:
    """Give the members of a union, `None` left out; of anything else the annotation itself."""
    if isinstance(annotation, types.UnionType) or get_origin(annotation) is Union:
        return tuple(each for each in get_args(annotation) if each is not types.NoneType)
    return (annotation,)


def sort_of(annotation: Any) -> str:
    """Give `ids`, `words`, `keyed`, `record`, `ref`, `closed` or `value`."""
    (annotation, *others) = members(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if others:
        return "value"
    if origin is tuple:
        item = arguments[0]
        return "ids" if get_origin(item) in (Ref, Literal) else "words"
    if origin is immutabledict:
        return "keyed"
    if origin is Ref:
        return "ref"
    if origin is Literal:
        return "closed"
    return "record" if attrs.has(annotation) else "value"


def kind_named(annotation: Any) -> str:
    """Give the kind that `Ref[...]` names; `*` for any kind."""
    (target,) = get_args(annotation)
    if target is Any:
        return "*"
    return KIND_OF[target.__forward_arg__ if isinstance(target, ForwardRef) else target.__name__]


def fields_of(cls: type) -> Iterator[tuple[str, Any, bool]]:
    """Give the fields of a class but its id: name, annotation, and whether it is required."""
    for attribute in attrs.fields(cls):
        if attribute.name != "id":
            yield attribute.name, attribute.type, attribute.default is attrs.NOTHING
