"""What stands at the head and the foot of the pages of a Word file."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.parts.hdrftr import FooterPart, HeaderPart

from ..tree import Tree
from .docx_bands import RELATION, Band
from .docx_house import House
from .docx_paper import Sheet, foot, properties
from .docx_styles import restyled
from .docx_xml import DECLARED, Place, paragraph
from .words import Words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.parts.story import StoryPart


@frozen
class Feet:
    """The heads and feet of one file.

    Attributes:
        own: The references of pages with our own foot.
        house: Those of pages with the head and foot of a university, if any.
        first: Whether the first page of a document has one of its own.
    """

    own: str
    house: str
    first: bool

    def properties(self, one: Sheet, *, start: bool) -> str:
        """Give the properties of a section on a sheet, as XML.

        Args:
            one: The sheet.
            start: Whether the document begins with it.
        """
        if self.house and one.roomy:
            return properties(one, self.house, first=self.first and start)
        return properties(one, self.own)


def feet(
    tree: Tree, document: "Document", house: House | None, ids: Mapping[str, str], words: Words
) -> Feet:
    """Put heads and feet in a file.

    Cards, small sheets and slides have no room for the head of a university: those get only
    our foot.

    Args:
        tree: The document.
        document: The file.
        house: What a university gives, if anything.
        ids: The ids of the styles in the file, where they are not ours.
        words: The writer's own words in the language of the document.
    """
    own = _added(document, "footer", "default", parse_xml(_whole("ftr", foot(tree, words))), ids)
    if house is None:
        return Feet(own, "", first=False)
    if house.even:
        document.settings.odd_and_even_pages_header_footer = True
    bare = _added(document, "header", "default", parse_xml(_whole("hdr", _EMPTY)), ids)
    types = ("default", *(("first",) if house.first else ()), *(("even",) if house.even else ()))
    bands = {(band.kind, band.type): band for band in house.bands}
    given = [
        _given(tree, document, kind, type, bands.get((kind, type)), ids, words)
        for type in types
        for kind in ("header", "footer")
    ]
    return Feet(bare + own, "".join(given), first=house.first)


_EMPTY = paragraph("Header", "", Place(0))


def _whole(tag: str, content: str) -> str:
    return f"<w:{tag} {DECLARED}>{content}</w:{tag}>"


def _given(
    tree: Tree,
    document: "Document",
    kind: str,
    type: str,
    band: Band | None,
    ids: Mapping[str, str],
    words: Words,
) -> str:
    """Put a head or foot of a university in a file; below its foot stands ours."""
    if kind == "header":
        content = parse_xml(band.xml if band else _whole("hdr", _EMPTY))
        return _added(document, kind, type, content, {} if band else ids, band)
    content = parse_xml(band.xml if band else _whole("ftr", ""))
    ours = parse_xml(_whole("ftr", foot(tree, words, numbered=not (band and band.numbered))))
    restyled(ours, ids)
    content.extend(list(ours))
    return _added(document, kind, type, content, {}, band)


def _added(
    document: "Document",
    kind: str,
    type: str,
    content: "BaseOxmlElement",
    ids: Mapping[str, str],
    band: Band | None = None,
) -> str:
    """Put a part in a file, with the pictures in it, and give the reference to it."""
    restyled(content, ids)
    package = document.part.package
    name = package.next_partname(f"/word/{kind}%d.xml")
    sort, content_type, leads = _KINDS[kind]
    part = sort(name, content_type, content, package)
    id = document.part.relate_to(part, leads)
    if band:
        _relate(part, content, band, name)
    return f'<w:{kind}Reference w:type="{type}" r:id="{id}"/>'


_KINDS = {
    "header": (HeaderPart, CT.WML_HEADER, RT.HEADER),
    "footer": (FooterPart, CT.WML_FOOTER, RT.FOOTER),
}


def _relate(part: "StoryPart", content: "BaseOxmlElement", band: Band, name: str) -> None:
    """Let what stands in a head or foot lead to its pictures and links in this file."""
    moved: dict[str, str] = {}
    for number, (id, image) in enumerate(band.images, 1):
        stem = name.rpartition("/")[2].partition(".")[0]
        place = PackURI(f"/word/media/{stem}-{number}.{image.suffix}")
        drawn = Part(place, image.content_type, image.data, part.package)
        moved[id] = part.relate_to(drawn, RT.IMAGE)
    for id, leads in band.links:
        moved[id] = part.relate_to(leads, RT.HYPERLINK, is_external=True)
    for each in content.iter():
        for attribute, id in each.attrib.items():
            if str(attribute).startswith(RELATION):
                each.set(attribute, moved[str(id)])
