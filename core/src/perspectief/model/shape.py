"""The shape of every kind, read off the model: what layers and schemas need to know.

A shape says of each field whether it is a list of ids (which a layer may add to and drop
from), a set of keyed parts (which merge key by key), a small record, or a plain value.
"""

import types
from functools import cache
from typing import Any, ForwardRef, Literal, TypeAlias, get_args, get_origin

from immutabledict import immutabledict

from .manifest import FunctionGroup, Kit, Limits, Parameter, TeamRole, Words
from .members import REQUIRED, members
from .pack import KINDS
from .record import Record, positional_record
from .values import Line, Name, Prose, Ref, Word

RESERVED = frozenset({"after", "before", "place", "remove", "unset", "fixed"})
"""Words of the format, never the name of a content field (`format.md`, section 1)."""

MANIFEST = "pack"
"""The kind under which the parts of `pack.toml` that layers combine are addressed."""

FieldSort: TypeAlias = Literal["value", "ids", "list", "keyed", "record"]
Says: TypeAlias = Literal["", "line", "prose", "name"]


@positional_record
class FieldShape(Record):
    """The shape of one field.

    Attributes:
        name: Its name.
        sort: A plain value, a list of ids or closed values, a list of words, keyed
            parts, or a record.
        required: Whether a new object must have it.
        kind: The kind it refers to: `""` for none, `"*"` when written as `kind/id`.
        record: The shape of the record, or of each keyed part; `None` for keyed texts.
        text: Whether it is a text for people, or keyed texts: what is translated.
        says: How that text may be written, as a line or as prose; or that it is a name, or
            another word that is the same in every language. Empty for the rest.
    """

    name: str
    sort: FieldSort
    required: bool
    kind: str = ""
    record: "Shape | None" = None
    text: bool = False
    says: Says = ""


@positional_record
class Shape(Record):
    """The shape of an object, a part or a record.

    Attributes:
        name: The name of its class.
        fields: Its fields by name; `id` is none of them.
        refers: The fields that refer to objects, at any depth.
        free: Whether its keys are words of the author: parameters, words, team roles.
        part: When `free`, the shape of each entry; `None` for texts.
    """

    name: str
    fields: dict[str, FieldShape]
    refers: tuple[str, ...] = ()
    free: bool = False
    part: "Shape | None" = None


@cache
def shape_of(cls: type) -> Shape:
    """Give the shape of a class of the model."""
    fields = {
        member.name: _field(member.name, member.annotation, member.default is REQUIRED)
        for member in members(cls)
        if member.name != "id"
    }
    refers = tuple(name for name, field in fields.items() if _refers(field))
    return Shape(cls.__name__, fields, refers)


def shape_of_kind(kind: str, id: str = "") -> Shape:
    """Give the shape of the objects of a kind, or of one part of the manifest."""
    return _MANIFEST[id] if kind == MANIFEST else shape_of(KINDS[kind])


def is_record(annotation: Any) -> bool:
    """Tell whether an annotation is a class of the model."""
    return isinstance(annotation, type) and issubclass(annotation, Record)


def _refers(field: FieldShape) -> bool:
    return bool(field.kind) or (field.record is not None and bool(field.record.refers))


def _field(name: str, annotation: Any, required: bool) -> FieldShape:
    annotation = _without_none(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        kind = ref_kind(arguments[0])
        closed = get_origin(arguments[0]) is Literal
        sort: FieldSort = "ids" if kind or closed else "list"
        return FieldShape(name, sort, required, kind, says=_says(arguments[0]))
    if origin is immutabledict:
        part = shape_of(arguments[1]) if is_record(arguments[1]) else None
        says = _says(arguments[1])
        return FieldShape(name, "keyed", required, record=part, text=part is None, says=says)
    if is_record(annotation):
        return FieldShape(name, "record", required, record=shape_of(annotation))
    says = _says(annotation)
    text = says in ("line", "prose")
    return FieldShape(name, "value", required, ref_kind(annotation), text=text, says=says)


def _says(annotation: Any) -> Says:
    if annotation is Line:
        return "line"
    if annotation is Prose:
        return "prose"
    return "name" if annotation in (Name, Word, str) else ""


def _without_none(annotation: Any) -> Any:
    if isinstance(annotation, types.UnionType) or get_origin(annotation) is not None:
        rest = [each for each in get_args(annotation) if each is not types.NoneType]
        if len(rest) == 1 and types.NoneType in get_args(annotation):
            return rest[0]
    return annotation


def ref_kind(annotation: Any) -> str:
    """Give the kind that an annotation `Ref[...]` refers to; `""` when it is none."""
    if get_origin(annotation) is not Ref:
        return ""
    (target,) = get_args(annotation)
    name = target.__forward_arg__ if isinstance(target, ForwardRef) else target.__name__
    return "*" if target is Any else _KIND_OF[name]


_KIND_OF = {cls.__name__: kind for kind, cls in KINDS.items()}
_MANIFEST: dict[str, Shape] = {
    "function_group": shape_of(FunctionGroup),
    "kit": shape_of(Kit),
    "limits": shape_of(Limits),
    "words": shape_of(Words),
    "parameters": Shape("parameters", {}, free=True, part=shape_of(Parameter)),
    "team": Shape("team", {}, free=True, part=shape_of(TeamRole)),
}
MANIFEST_PARTS = tuple(_MANIFEST)
"""The parts of `pack.toml` that layers combine."""
