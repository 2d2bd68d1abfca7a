"""JSON Schema of single values: texts, numbers, dates, closed words, references."""

from datetime import date
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from perspectief import load
from perspectief.model.shape import ref_kind
from perspectief.model.values import DUTCH_VALUES, Colour, Line, Name, Prose, Word

Schema: TypeAlias = dict[str, Any]

TEXT: Schema = {"type": "string", "pattern": r"\S"}
"""A text that is not empty."""

ID: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 40}
ADDRESS: Schema = {"type": "string", "pattern": "^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$"}
PREFIX: Schema = {"type": "string", "pattern": "^[a-z0-9]{1,12}$"}
NAME: Schema = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$"}
"""The name of a parameter."""

_PLAIN: dict[object, Schema] = {
    **dict.fromkeys((str, Line, Name, Prose, Word), TEXT),
    Colour: {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    # Nobody can plan with what TOML has and JSON has not: nan and inf.
    float: {"type": "number", "exclusiveMinimum": -1e9, "exclusiveMaximum": 1e9},
    date: {"type": "string", "format": "date"},
}
_SAME_IN_EVERY_PACK = ("themes", "roles")
"""The kinds whose ids are the pilot's, and the same in every pack (FP806)."""


def members(annotation: Any) -> list[Any]:
    """Give the members of a union, without `None`; of anything else the annotation."""
    if isinstance(annotation, UnionType) or get_origin(annotation) is Union:
        return [each for each in get_args(annotation) if each is not NoneType]
    return [annotation]


def value(annotation: Any, *, aliases: bool) -> Schema:
    """Give the schema of a single value.

    Args:
        annotation: What the model says of it.
        aliases: Whether the Dutch word may stand for a closed value.
    """
    if annotation in _PLAIN:
        return dict(_PLAIN[annotation])
    if get_origin(annotation) is Literal:
        words = [str(each) for each in get_args(annotation)]
        dutch = [word for word, english in DUTCH_VALUES.items() if english in words]
        return {"enum": [*words, *(dutch if aliases else ())]}
    kind = ref_kind(annotation)
    if not kind:
        raise TypeError(f"the schema knows no {annotation}")
    return dict(ADDRESS) if kind == "*" else ids_of(kind)


def ids_of(kind: str) -> Schema:
    """Give the schema of the ids of a kind."""
    if kind in _SAME_IN_EVERY_PACK:
        return {"enum": list(getattr(load("pilot"), kind))}
    return dict(ID)


def either(schemas: list[Schema]) -> Schema:
    """Give the schema of what fits one of several."""
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
