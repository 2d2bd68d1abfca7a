"""JSON Schema of what may stand in the files of a pack: new objects, and changes of others.

Whether an object is new can be read from its id and the prefix of the pack, and a schema knows
no prefix. So nothing in it is required; descriptions say what a new object needs.
"""

from typing import Any, get_args, get_origin

import attrs
from immutabledict import immutabledict
from schema_texts import of_class, of_field, said
from schema_values import ID, NAME, TEXT, Schema, either, ids_of, members, value

from perspectief.model import KINDS, FunctionGroup, Kit, Limits, Parameter, TeamRole, Words
from perspectief.model.shape import shape_of

PLACES = ("after", "before", "place")
_ONE_PLACE: Schema = {
    word: {"not": {"anyOf": [{"required": [other]} for other in PLACES if other != word]}}
    for word in PLACES
}
_ALONE: Schema = {"remove": {"maxProperties": 1}}
_REMOVE: Schema = {"const": True, "description": said("statement", "remove")}
_REASON: Schema = {**TEXT, "description": said("statement", "fixed_whole")}


class Statements:
    """Makes schemas of statements.

    Attributes:
        definitions: What the schemas made so far refer to, by name.
    """

    def __init__(self) -> None:
        """Begin without definitions."""
        self.definitions: dict[str, Schema] = {}

    def kind(self, kind: str) -> Schema:
        """Give the schema of the file of a kind."""
        return {
            "type": "object",
            "propertyNames": ids_of(kind),
            "additionalProperties": self._object(KINDS[kind], ids_of(kind)),
        }

    def parts(self) -> Schema:
        """Give the schemas of the parts of `pack.toml` that layers combine, by name."""
        own = {"function_group": FunctionGroup, "kit": Kit, "limits": Limits, "words": Words}
        parameter = either([TEXT, self._object(Parameter, TEXT)])
        schemas = {
            **{name: self._record(cls, whole=True) for name, cls in own.items()},
            "parameters": {**_free(parameter), "propertyNames": NAME},
            "team": _free(self._object(TeamRole, TEXT)),
        }
        return {
            name: {**schema, "description": said("manifest", name)}
            for name, schema in schemas.items()
        }

    def _object(self, cls: type, anchors: Schema) -> Schema:
        """Give the schema of an object, or of a keyed part."""
        words = {**_places(anchors), "remove": _REMOVE, "unset": _unset(cls), "fixed": _fixed(cls)}
        return self._defined(cls, words, {**_ONE_PLACE, **_ALONE})

    def _record(self, cls: type, *, whole: bool = False) -> Schema:
        """Give the schema of a record; `whole` when it is a part of `pack.toml` by itself."""
        if whole:
            words = {"remove": _REMOVE, "unset": _unset(cls), "fixed": _fixed(cls)}
            return self._defined(cls, words, _ALONE)
        return self._defined(cls, {"unset": _unset(cls)}, {})

    def _defined(self, cls: type, words: Schema, dependent: Schema) -> Schema:
        fields = {
            field.name: {
                **self._field(field.type, free=cls is Words),
                "description": of_field(cls, field, "new" if _is_required(field) else ""),
                **_default(field),
            }
            for field in attrs.fields(cls)
            if field.name != "id"
        }
        self.definitions[cls.__name__] = {
            "description": of_class(cls),
            "type": "object",
            "properties": {**fields, **{word: each for word, each in words.items() if each}},
            "additionalProperties": False,
            **({"dependentSchemas": dependent} if dependent else {}),
        }
        return {"$ref": f"#/$defs/{cls.__name__}"}

    def _field(self, annotation: Any, *, free: bool) -> Schema:
        return either([self._one(each, free=free) for each in members(annotation)])

    def _one(self, annotation: Any, *, free: bool) -> Schema:
        origin, arguments = get_origin(annotation), get_args(annotation)
        if attrs.has(annotation):
            return self._record(annotation)
        if origin is immutabledict:
            return self._keyed(arguments[1], free=free)
        if origin is tuple:
            return _list(arguments[0])
        return value(annotation, aliases=True)

    def _keyed(self, part: Any, *, free: bool) -> Schema:
        if free:
            return {"type": "object", "additionalProperties": self._text(TEXT, "WordStatement")}
        inner = self._object(part, ID) if attrs.has(part) else self._text(ID, "TextStatement")
        return {"type": "object", "propertyNames": ID, "additionalProperties": inner}

    def _text(self, anchors: Schema, name: str) -> Schema:
        """Give the schema of a keyed text: the text, or a table that also gives it a place."""
        text = {**TEXT, "description": said("statement", "text")}
        self.definitions[name] = {
            "description": said("statement", "keyed"),
            "type": "object",
            "properties": {"text": text, **_places(anchors), "remove": _REMOVE, "fixed": _REASON},
            "additionalProperties": False,
            "dependentSchemas": {**_ONE_PLACE, **_ALONE},
        }
        return either([TEXT, {"$ref": f"#/$defs/{name}"}])


def _free(part: Schema) -> Schema:
    """Give the schema of parts whose keys are words of the author."""
    return {
        "type": "object",
        "properties": {"remove": _REMOVE, "fixed": _REASON},
        "additionalProperties": part,
        "dependentSchemas": _ALONE,
    }


def _places(anchors: Schema) -> Schema:
    return {
        "after": {**anchors, "description": said("statement", "after")},
        "before": {**anchors, "description": said("statement", "before")},
        "place": {"enum": ["first", "last"], "description": said("statement", "place")},
    }


def _unset(cls: type) -> Schema:
    names = [field.name for field in attrs.fields(cls) if not _is_required(field)]
    if not names:
        return {}
    items = {"type": "array", "items": {"enum": names}, "uniqueItems": True}
    return {**items, "description": said("statement", "unset")}


def _fixed(cls: type) -> Schema:
    reasons = {"type": "object", "propertyNames": {"enum": list(shape_of(cls).fields)},
               "additionalProperties": TEXT}  # fmt: skip
    return {"anyOf": [TEXT, reasons], "description": said("statement", "fixed")}


def _list(item: Any) -> Schema:
    """Give the schema of a list; one of ids or closed values may be changed by a layer."""
    whole = {"type": "array", "items": value(item, aliases=True)}
    if value(item, aliases=True) == TEXT:
        return whole
    edit = {word: {**whole, "description": said("statement", word)} for word in ("add", "drop")}
    return either([whole, {"type": "object", "properties": edit, "additionalProperties": False}])


def _is_required(field: "attrs.Attribute[Any]") -> bool:
    return field.default is attrs.NOTHING


def _default(field: "attrs.Attribute[Any]") -> Schema:
    plain = isinstance(field.default, (str, int, float))
    return {"default": field.default} if plain else {}
