"""Styles of ours put beside those of a university, which go before."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from docx.oxml.ns import qn

if TYPE_CHECKING:
    from lxml.etree import _Element

Key: TypeAlias = tuple[str, str]
"""The type and the name of a style: Word gives its own one name in every language."""

_REFERENCES = ("w:basedOn", "w:next", "w:link")


def merged(own: "_Element", theirs: "_Element") -> Mapping[str, str]:
    """Add to styles of a university what they have not.

    Args:
        own: Our `w:styles`; what is added is taken from it.
        theirs: Their `w:styles`.

    Returns:
        The id that each style of ours has there.
    """
    known = {_key(style): _id(style) for style in _styles(theirs)}
    added = [style for style in _styles(own) if _key(style) not in known]
    taken = set(known.values())
    ids = {_id(style): known.get(_key(style)) or _free(_id(style), taken) for style in _styles(own)}
    defaults = {style.get(qn("w:type")) for style in _styles(theirs) if style.get(qn("w:default"))}
    for style in added:
        if style.get(qn("w:type")) in defaults:
            style.attrib.pop(qn("w:default"), None)
        _rename(style, ids)
        theirs.append(style)
    start = own.find(qn("w:docDefaults"))
    if theirs.find(qn("w:docDefaults")) is None and start is not None:
        theirs.insert(0, start)
    return ids


def _styles(part: "_Element") -> list["_Element"]:
    return list(part.iterchildren(qn("w:style")))


def _id(style: "_Element") -> str:
    return style.get(qn("w:styleId")) or ""


def _key(style: "_Element") -> Key:
    name = style.find(qn("w:name"))
    said = "" if name is None else name.get(qn("w:val")) or ""
    # What follows a comma is another name that somebody gave it.
    return style.get(qn("w:type")) or "paragraph", said.partition(",")[0].strip().lower()


def _free(id: str, taken: set[str]) -> str:
    while id in taken:
        id += "x"
    taken.add(id)
    return id


def _rename(style: "_Element", ids: Mapping[str, str]) -> None:
    style.set(qn("w:styleId"), ids[_id(style)])
    for tag in _REFERENCES:
        for each in style.iterchildren(qn(tag)):
            id = each.get(qn("w:val")) or ""
            each.set(qn("w:val"), ids.get(id, id))
    # Its number means another numbering there.
    for each in list(style.iter(qn("w:numPr"))):
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)
