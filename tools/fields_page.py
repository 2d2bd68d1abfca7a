"""The page `docs/fields.md`: every kind and part with its fields, read off the model."""

import json
from datetime import date
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs
from docstrings import summary, told
from immutabledict import immutabledict

from perspectief.model import (
    KINDS,
    Brand,
    FunctionGroup,
    Kit,
    Limits,
    Line,
    Manifest,
    Parameter,
    Prose,
    TeamRole,
    Words,
)
from perspectief.model.shape import ref_kind
from perspectief.model.values import DUTCH_VALUES, Colour, Name, Word

_HEAD = """\
# Fields

Every kind of object and every part of one, with its fields. [format.md](format.md) tells how
files, ids and layers work.

| type | what to write |
|---|---|
| line | text for a person on one line, without Markdown |
| text | a longer text for a person; small Markdown, an empty line starts a paragraph |
| word | a short word or name |
| string | a value for tools: a code, an address, a key |
| colour | `#` and six hexadecimal digits: `"#005a9c"` |
| whole number, number | `90`, `1.5` |
| true or false, date | `true`, `2026-11-24`; without quotes |
| id in K | the id of an object of kind K |
| address | kind and id of an object of any kind: `texts/uitnodiging` |
| one of … | one of these words; between brackets its Dutch alias, which is understood too |
| any of … | a list of these words, to which a layer may add and from which it may drop |
| list of … | a list; when it is one of ids or addresses a layer may add and drop |
| … by key | a table; each of its keys can be changed, added, moved or removed by a layer |
| table | a table with the fields that stand below it |

In the column *required*, what counts when the field is absent stands between brackets.

"""
_PLAIN: dict[object, str] = {
    Line: "line",
    Prose: "text",
    Name: "name",
    Word: "word",
    Colour: "colour",
    str: "string",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "date",
}
_PARTS: dict[str, type] = {
    "function_group": FunctionGroup,
    "parameters.*": Parameter,
    "team.*": TeamRole,
    "kit": Kit,
    "limits": Limits,
    "words": Words,
}
"""The parts of `pack.toml` that layers combine, as they are written there."""


def page() -> str:
    """Give the text of the page."""
    sections = (
        _section("pack.toml", Manifest, 2),
        *(_section(f"`[{part}]`", cls, 3, inside=f"{part}.") for part, cls in _PARTS.items()),
        _section("brand.toml", Brand, 2),
        *(_section(kind, cls, 2) for kind, cls in KINDS.items()),
    )
    return "\n".join((_HEAD.rstrip("\n") + "\n", *sections))


def _section(head: str, cls: type, level: int, inside: str = "") -> str:
    """Give the section of a class, and below it those of the parts it is made of."""
    parts: dict[type, list[str]] = {}
    for field in attrs.fields(cls):
        part, several = _part(field.type)
        if part is not None:
            parts.setdefault(part, []).append(f"`{inside}{field.name}{several}`")
    own = f"{'#' * level} {head}\n\n{summary(cls)}\n\n{_table(cls)}\n"
    below = (_section(", ".join(names), part, level + 1) for part, names in parts.items())
    return "\n".join((own, *below))


def _table(cls: type) -> str:
    words = told(cls)
    rows = (
        f"| {field.name} | {_words(field.type)} | {_required(field)} | {words[field.name]} |"
        for field in attrs.fields(cls)
        if not (field.name == "id" and cls in KINDS.values())
    )
    return "\n".join(("| field | type | required | what |", "|---|---|---|---|", *rows))


def _required(field: "attrs.Attribute[Any]") -> str:
    if field.default is attrs.NOTHING:
        return "yes"
    plain = isinstance(field.default, (str, int, float))
    return f"no (`{json.dumps(field.default)}`)" if plain else "no"


def _words(annotation: Any) -> str:
    return ", or ".join(map(_type, _members(annotation)))


def _type(annotation: Any) -> str:
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if kind := ref_kind(annotation):
        return "address" if kind == "*" else f"id in [{kind}](#{kind})"
    if attrs.has(annotation):
        return "table"
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        return _list(arguments[0])
    if origin is immutabledict:
        return f"{_plural(_type(arguments[1]))} by key"
    return "one of " + ", ".join(map(_closed, arguments))


def _list(item: Any) -> str:
    if get_origin(item) is Literal:
        return "any of " + ", ".join(map(_closed, get_args(item)))
    return f"list of {_plural(_type(item))}"


def _plural(words: str) -> str:
    first, *rest = words.split(" ")
    return " ".join((f"{first}es" if first.endswith("s") else f"{first}s", *rest))


def _closed(value: str) -> str:
    dutch = ", ".join(f"`{word}`" for word, english in DUTCH_VALUES.items() if english == value)
    return f"`{value}` ({dutch})" if dutch else f"`{value}`"


def _members(annotation: Any) -> tuple[Any, ...]:
    """Give the types of a field, without the `None` that says that it may be absent."""
    if get_origin(annotation) not in (Union, UnionType):
        return (annotation,)
    return tuple(each for each in get_args(annotation) if each is not NoneType)


def _part(annotation: Any) -> tuple[type | None, str]:
    """Give the class of the table that a field holds, if any, and `.*` when it holds several."""
    (first, *_) = _members(annotation)
    several = get_origin(first) is immutabledict
    part = get_args(first)[1] if several else first
    return (part if attrs.has(part) else None), (".*" if several else "")
