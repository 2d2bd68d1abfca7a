"""Lists with numbers: each begins at 1, in the numbering of its style."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import define
from docx.oxml.ns import qn
from lxml.etree import SubElement

if TYPE_CHECKING:
    from lxml.etree import _Element

DEEPEST = 3
"""Word has styles for lists within lists up to here."""


@define
class Numbering:
    """The numberings of one file.

    Attributes:
        part: Its `w:numbering`.
        levels: By depth, the abstract numbering of the style of numbered lists, and the level.
        used: The highest number that a numbering has.
    """

    part: "_Element"
    levels: tuple[tuple[str, int], ...]
    used: int

    def restarted(self, depth: int) -> tuple[int, int]:
        """Give a list a numbering of its own, so that it begins at 1.

        Args:
            depth: In how many lists it stands.

        Returns:
            The number of the numbering, and the level in it.
        """
        abstract, level = self.levels[min(depth, DEEPEST - 1)]
        self.used += 1
        made = _added(self.part, "w:num", numId=self.used)
        _added(made, "w:abstractNumId", val=abstract)
        _added(_added(made, "w:lvlOverride", ilvl=level), "w:startOverride", val=1)
        return self.used, level


def numbering(part: "_Element", styles: "_Element", ids: Mapping[str, str]) -> Numbering:
    """Find the numbering of the styles of numbered lists in a file.

    Args:
        part: Its `w:numbering`; the numberings of those styles stand in it.
        styles: Its `w:styles`.
        ids: The ids of the styles in this file, where they are not ours.
    """
    by_number = {
        int(each.get(qn("w:numId")) or 0): _value(each, "w:abstractNumId") or ""
        for each in part.iter(qn("w:num"))
    }
    names = ("ListNumber", *(f"ListNumber{level}" for level in range(2, DEEPEST + 1)))
    found = (listed(styles, ids.get(name, name)) or (0, 0) for name in names)
    levels = tuple((by_number[number], level) for number, level in found)
    return Numbering(part, levels, max(by_number))


def listed(styles: "_Element", id: str) -> tuple[int, int] | None:
    """Give the number of the numbering of a style, and its level; `None` when it has none."""
    for style in lineage(styles, id):
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if number is not None and (named := _value(number, "w:numId")):
            return int(named), int(_value(number, "w:ilvl") or 0)
    return None


def lineage(styles: "_Element", id: str) -> Iterator["_Element"]:
    """Give a style and those it is based on, the nearest first and each once."""
    by_id = {each.get(qn("w:styleId")): each for each in styles.iter(qn("w:style"))}
    seen: set[str] = set()
    while id in by_id and id not in seen:
        seen.add(id)
        yield by_id[id]
        id = _value(by_id[id], "w:basedOn") or ""


def _value(element: "_Element", tag: str) -> str | None:
    found = element.find(qn(tag))
    return None if found is None else found.get(qn("w:val"))


def _added(parent: "_Element", tag: str, **attributes: object) -> "_Element":
    given = {qn(f"w:{name}"): str(value) for name, value in attributes.items()}
    return SubElement(parent, qn(tag), given)
