"""The words of a whole pack, each text with its address, for tests about content."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs
from attrs import frozen

import perspectief
from perspectief import Pack
from perspectief.loading import read
from perspectief.model import KINDS
from perspectief.model.shape import MANIFEST, FieldShape, shape_of

PACKS = ("pilot", "secretaresse", "ict", "bibliotheek")
GROUPS = PACKS[1:]
LANGUAGES = ("nl", "en")

ONCE = (("pilot", "en"), ("secretaresse", "nl"), ("ict", "nl"), ("bibliotheek", "en"))
"""Each pack in one of its languages, and both languages: for what costs much to make."""

_ITEM = re.compile(r"\n\s*(?:- |\d+\. )")
_END = re.compile(r"(?<=[.!?…])[’”'\"*)]*\s+(?=[‘“'\"*\[(]*[A-ZÀ-Ý0-9])")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@frozen
class Said:
    """One text for people.

    Attributes:
        address: Where it stands, such as `questions/sec-agenda/probes/later`.
        kind: The kind of its object, or the part of the manifest.
        field: The name of its field in the model.
        text: What it says, with parameters filled in.
    """

    address: str
    kind: str
    field: str
    text: str


@cache
def load(id: str, language: str) -> Pack:
    """Give an installed pack in a language; it is immutable, so all tests can share it."""
    return perspectief.load(id, language=language)


@cache
def said(id: str, language: str) -> tuple[Said, ...]:
    """Give every text for people in a pack: of its objects, and of its manifest."""
    pack = load(id, language)
    found = [
        Said(f"pack#{name}", "pack", name, getattr(pack, name)) for name in ("title", "summary")
    ]
    parts: list[tuple[str, object]] = [("words", pack.words)]
    parts += [("function_group", pack.function_group)] if pack.function_group else []
    parts += [(f"parameters/{key}", each) for key, each in pack.parameters.items()]
    parts += [(f"team/{key}", each) for key, each in pack.team.items()]
    parts += [(f"{kind}/{id}", each) for kind in KINDS for id, each in getattr(pack, kind).items()]
    for address, record in parts:
        kind = address.partition("/")[0]
        found += [Said(at, kind, name, text) for at, name, text in _texts(address, record)]
    return tuple(found)


def own(pack: Pack, kind: str) -> dict[str, object]:
    """Give the objects of a kind that the uppermost layer of a pack brings."""
    prefix = pack.layers[-1].prefix
    objects: Mapping[str, object] = getattr(pack, kind)
    return {id: each for id, each in objects.items() if not prefix or id.startswith(f"{prefix}-")}


def words(text: str) -> list[str]:
    """Give the words of a text, without signs; `ICT'er` and `low-code` are one."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Give the sentences of a text; each item of a list begins a new one."""
    parts = [part for block in re.split(r"\n\s*\n", text) for part in _ITEM.split(f"\n{block}")]
    flat = (" ".join(part.split()) for part in parts)
    return [sentence for part in flat for sentence in _END.split(part) if sentence]


def _texts(address: str, record: object) -> Iterator[tuple[str, str, str]]:
    """Give address, field and words of all texts in a record, at any depth."""
    for name, field in shape_of(type(record)).fields.items():
        value = getattr(record, name)
        if field.sort == "keyed":
            for key, part in value.items():
                yield from _part(f"{address}/{name}/{key}", field, part)
        else:
            yield from _part(f"{address}#{name}", field, value)


def _part(address: str, field: FieldShape, value: object) -> Iterator[tuple[str, str, str]]:
    if attrs.has(type(value)):
        yield from _texts(address.replace("#", "/"), value)
    elif isinstance(value, str) and field.text:
        yield address, field.name, value


@cache
def raw(id: str, language: str) -> tuple[tuple[str, str], ...]:
    """Give every text that the uppermost layer of a pack writes, before parameters are filled in.

    The words that are filled in, and what is said of them, are left out.
    """
    layer = read(id, language).chain.layers[-1]
    objects = layer.objects if language == "nl" else layer.translated
    return tuple(
        (f"{kind}/{key}{at}", text)
        for kind, found in objects.items()
        for key, table in found.items()
        for at, text in _strings(table)
        if not (kind == MANIFEST and key == "parameters" and not at.endswith("/example"))
    )


def _strings(table: object) -> Iterator[tuple[str, str]]:
    if isinstance(table, str):
        yield "", table
    elif isinstance(table, Mapping):
        for key, value in table.items():
            yield from ((f"/{key}{at}", text) for at, text in _strings(value))
