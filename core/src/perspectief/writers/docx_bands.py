"""The heads and feet of a Word file of a university, without what could do anything."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from lxml.etree import tostring

from .docx import UnusableStyleError
from .pdf_data import target

if TYPE_CHECKING:
    from docx.opc.part import Part
    from lxml.etree import _Element

RELATION = f"{{{nsmap['r']}}}"
"""What the attributes begin with that lead to another part."""
_PICTURES = {
    "image/png": "png",
    "image/jpeg": "jpeg",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/tiff": "tiff",
    "image/x-emf": "emf",
    "image/x-wmf": "wmf",
    "image/svg+xml": "svg",
}
_LEFT_OUT = (
    "w:object",
    "w:control",
    "w:altChunk",
    "w:subDoc",
    "w:dataBinding",
    "w:commentRangeStart",
    "w:commentRangeEnd",
    "w:commentReference",
    "w:footnoteReference",
    "w:endnoteReference",
)
"""What holds another file, or leads to a part that is not taken along."""
_FIELDS = frozenset(
    (
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"),
        *("TITLE", "SUBJECT", "AUTHOR", "STYLEREF"),
        *("DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"),
    )
)
"""The fields that only say something of the document; others fetch, ask or run."""
_DRAWN = tuple(map(qn, ("w:drawing", "w:pict")))


@frozen
class Image:
    """A picture in a head or foot.

    Attributes:
        data: Its bytes.
        content_type: What kind it is.
        suffix: The suffix of its file.
    """

    data: bytes
    content_type: str
    suffix: str


@frozen
class Band:
    """A head or foot.

    Attributes:
        kind: `header` or `footer`.
        type: On which pages: `default`, `first` or `even`.
        xml: What stands in it.
        images: Its pictures, by the id that leads to them.
        links: Where its links lead, by their id.
        numbered: Whether the number of the page stands in it.
    """

    kind: str
    type: str
    xml: bytes
    images: tuple[tuple[str, Image], ...]
    links: tuple[tuple[str, str], ...]
    numbered: bool


def parsed(data: bytes) -> "_Element":
    """Read XML of somebody else.

    Raises:
        UnusableStyleError: It defines entities, which no Word file does.
    """
    found = parse_xml(data)
    if found.getroottree().docinfo.doctype:
        raise UnusableStyleError("no-word")
    return found


def without(part: "_Element", tag: str) -> None:
    """Take away all elements of a kind, with what stands in them."""
    for each in list(part.iter(qn(tag))):
        _drop(each)


def band(kind: str, type: str, part: "Part") -> Band:
    """Give a head or foot without files in it, and with fields that only say something.

    Args:
        kind: `header` or `footer`.
        type: On which pages it stands.
        part: The part of the file.
    """
    content = parsed(part.blob)
    for tag in _LEFT_OUT:
        without(content, tag)
    for field in _fields(content):
        if _name(field) not in _FIELDS:
            for each in field:
                _drop(each)
    for simple in list(content.iter(qn("w:fldSimple"))):
        if _first_word(simple.get(qn("w:instr"))) not in _FIELDS:
            _unwrap(simple)
    images = dict(_images(part))
    links = dict(_links(part))
    _cut_off(content, {*images, *links})
    numbered = any(_name(field) == "PAGE" for field in _fields(content)) or any(
        _first_word(each.get(qn("w:instr"))) == "PAGE" for each in content.iter(qn("w:fldSimple"))
    )
    return Band(
        kind, type, tostring(content), tuple(images.items()), tuple(links.items()), numbered
    )


def _images(part: "Part") -> Iterator[tuple[str, Image]]:
    for id, rel in part.rels.items():
        kind = None if rel.is_external else rel.target_part.content_type
        if kind in _PICTURES:
            yield id, Image(rel.target_part.blob, kind, _PICTURES[kind])


def _links(part: "Part") -> Iterator[tuple[str, str]]:
    for id, rel in part.rels.items():
        if rel.is_external and rel.reltype.endswith("/hyperlink"):
            leads = target(rel.target_ref)
            if leads and leads.lower().startswith(("http:", "https:", "mailto:")):
                yield id, leads


def _cut_off(content: "_Element", kept: set[str]) -> None:
    """Take away what leads to something that is not taken along."""
    for each in list(content.iter()):
        leads = [value for name, value in each.attrib.items() if str(name).startswith(RELATION)]
        if not leads or kept.issuperset(leads):
            continue
        if each.tag == qn("w:hyperlink"):
            _unwrap(each)
        else:
            _drop(next((above for above in each.iterancestors(*_DRAWN)), each))


def _fields(content: "_Element") -> "Iterator[list[_Element]]":
    """Give the elements that make up each field, those within another one too."""
    open: list[list[_Element]] = []
    for each in list(content.iter(qn("w:fldChar"), qn("w:instrText"))):
        kind = each.get(qn("w:fldCharType"))
        if kind == "begin":
            open.append([])
        if open:
            open[-1].append(each)
        if kind == "end" and open:
            yield open.pop()
    yield from open


def _name(field: "list[_Element]") -> str:
    return _first_word("".join(each.text or "" for each in field))


def _first_word(instruction: str | None) -> str:
    return next(iter((instruction or "").upper().split()), "")


def _drop(each: "_Element") -> None:
    above = each.getparent()
    if above is not None:
        above.remove(each)


def _unwrap(each: "_Element") -> None:
    for inner in list(each):
        each.addprevious(inner)
    _drop(each)
