"""The descriptions in the schemas: English, an empty line, Dutch."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args

import attrs
import tomli
from docstrings import summary, told

from perspectief import schemas
from perspectief.model.shape import ref_kind
from perspectief.model.values import DUTCH_VALUES

_FILE = Path(schemas.__file__).parent / "descriptions.toml"
_TEXTS: dict[str, dict[str, dict[str, str]]] = tomli.loads(_FILE.read_text("utf-8"))

Need = Literal["", "new", "required"]
"""Whether a field is said to be required: never, in a new object, or always."""


def said(table: str, key: str) -> str:
    """Give the description of what belongs to no class."""
    return f"{_TEXTS['en'][table][key]}\n\n{_TEXTS['nl'][table][key]}"


def of_class(cls: type) -> str:
    """Give the description of a class of the model."""
    return f"{summary(cls)}\n\n{_TEXTS['nl']['classes'][cls.__name__]}"


def of_field(cls: type, field: "attrs.Attribute[Any]", need: Need = "") -> str:
    """Give the description of a field.

    Args:
        cls: The class it is a field of.
        field: The field.
        need: Whether to say that it is required.
    """
    words = {"en": told(cls)[field.name], "nl": _dutch(cls, field.name)}
    return "\n\n".join(
        " ".join((text, *_notes(language, field.type, need))) for language, text in words.items()
    )


def _dutch(cls: type, name: str) -> str:
    texts = _TEXTS["nl"][cls.__name__]
    # The id of an object is its key, and the same in every kind.
    return texts[name] if name in texts or name != "id" else _TEXTS["nl"]["note"]["id"]


def _notes(language: str, annotation: Any, need: Need) -> Iterator[str]:
    texts = _TEXTS[language]["note"]
    for kind in filter(None, map(ref_kind, _within(annotation))):
        yield texts["refers_any"] if kind == "*" else texts["refers"].format(kind=kind)
    aliases = _aliases(annotation)
    if language == "nl" and aliases:
        yield texts["words"].format(words=aliases)
    if need:
        yield texts[need]


def _aliases(annotation: Any) -> str:
    """Give the Dutch words for closed values, each with the English one."""
    closed = [each for each in _within(annotation) if isinstance(each, str)]
    return ", ".join(
        f"{dutch} ({english})" for dutch, english in DUTCH_VALUES.items() if english in closed
    )


def _within(annotation: Any) -> list[Any]:
    """Give an annotation with all that it is made of; of a closed list its words."""
    return [annotation, *(inner for each in get_args(annotation) for inner in _within(each))]
