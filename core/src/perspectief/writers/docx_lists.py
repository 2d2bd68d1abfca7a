"""The numberings of a university with ours beside them, so that every list has one."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from .docx_numbering import DEEPEST, listed

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS = {"ListBullet": 1, "ListNumber": 2}
"""The styles of lists, and the number that each has in our own numbering."""
_LEVELS = tuple(enumerate(("", *map(str, range(2, DEEPEST + 1)))))


def joined(own: "_Element", theirs: "_Element", styles: "_Element", ids: Mapping[str, str]) -> None:
    """Add our numberings to those of a university, for each style of a list that has none.

    Args:
        own: Our `w:numbering`; what is added is taken from it.
        theirs: Their `w:numbering`.
        styles: Their `w:styles`, with ours added already.
        ids: The id that each style of ours has there.
    """
    usable = _usable(theirs)
    last = _last(theirs, "w:num", "w:numId")
    linked: dict[str, str] = {}
    for kind, number in _KINDS.items():
        for level, suffix in _LEVELS:
            id = ids[kind + suffix]
            found = listed(styles, id)
            if found is None or found[0] not in usable:
                linked[kind + suffix] = id
                _number(styles, id, last + number, level)
    _relink(own, linked)
    _move(own, last, _last(theirs, "w:abstractNum", "w:abstractNumId") + 1)
    # The abstract ones stand before all others.
    theirs[:0] = own.findall(qn("w:abstractNum"))
    theirs.extend(own.findall(qn("w:num")))


def _usable(theirs: "_Element") -> set[int]:
    """Give the numbers of the numberings that say themselves what they look like."""
    drawn = {
        each.get(qn("w:abstractNumId"))
        for each in theirs.iterchildren(qn("w:abstractNum"))
        if each.find(qn("w:lvl")) is not None
    }
    return {
        int(each.get(qn("w:numId")) or 0)
        for each in theirs.iterchildren(qn("w:num"))
        for abstract in each.iterchildren(qn("w:abstractNumId"))
        if abstract.get(qn("w:val")) in drawn
    }


def _last(theirs: "_Element", tag: str, attribute: str) -> int:
    numbers = (int(each.get(qn(attribute)) or 0) for each in theirs.iterchildren(qn(tag)))
    return max(numbers, default=0)


def _number(styles: "_Element", id: str, number: int, level: int) -> None:
    """Let a style have a numbering of ours, instead of one that is no use."""
    for style in styles.iter(qn("w:style")):
        if style.get(qn("w:styleId")) == id:
            # python-docx makes these methods while it runs; they know the order of the schema.
            made: Any = style
            listed = made.get_or_add_pPr().get_or_add_numPr()
            listed.get_or_add_ilvl().val = level
            listed.get_or_add_numId().val = number


def _relink(own: "_Element", linked: Mapping[str, str]) -> None:
    """Let the levels of our numberings name the styles that use them, and no others."""
    for link in list(own.iter(qn("w:pStyle"))):
        id = linked.get(link.get(qn("w:val")) or "")
        level = link.getparent()
        if id is not None:
            link.set(qn("w:val"), id)
        elif level is not None:
            level.remove(link)


def _move(own: "_Element", numbers: int, abstracts: int) -> None:
    for each in own.iter(qn("w:abstractNum"), qn("w:num")):
        for name, more in (("w:abstractNumId", abstracts), ("w:numId", numbers)):
            if (value := each.get(qn(name))) is not None:
                each.set(qn(name), str(int(value) + more))
        for abstract in each.iterchildren(qn("w:abstractNumId")):
            abstract.set(qn("w:val"), str(int(abstract.get(qn("w:val")) or 0) + abstracts))
