"""Word files read back: their text, their parts, and whether Word would take them."""

import io
from collections.abc import Iterator
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import RGBColor
from lxml import etree

from perspectief.plugins import Options
from perspectief.tree import Tree
from perspectief.writers.docx import WRITER

# The order of ISO/IEC 29500 for what stands in these; Word refuses a file that has another.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
    "suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW gridSpan tcBorders shd vAlign",
    "sdtPr": "rPr alias tag id showingPlcHdr docPartObj text dropDownList date checkbox",
    "sectPr": "headerReference footerReference pgSz pgMar cols vAlign titlePg",
    "tbl": "tblPr tblGrid tr",
    "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat rsid pPr rPr "
    "tblPr tcPr tblStylePr",
    "num": "abstractNumId lvlOverride",
    "numbering": "abstractNum num",
}


def data(tree: Tree, **options: object) -> bytes:
    """Give a document as a Word file."""
    return WRITER.write(tree, Options(**options))


def read(tree: Tree, **options: object) -> Document:
    """Give a document as a Word file, read back."""
    return docx.Document(io.BytesIO(data(tree, **options)))


def parts(file: bytes) -> dict[str, bytes]:
    """Give the parts of a Word file by name."""
    with ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def coloured(document: Document, colour: str = "1D4F7C") -> Document:
    """Give the titles and headings of a file a colour: those of python-docx are pale."""
    for style in document.styles:
        if style.name.startswith(("Heading", "Title", "Subtitle")):
            style.font.color.rgb = RGBColor.from_string(colour)
    return document


def all_text(document: Document) -> str:
    """Give all words of a Word file, in reading order, those in controls and tables too."""
    return "\n".join(
        "".join(piece.text or "" for piece in paragraph.iter(qn("w:t")))
        for paragraph in document.element.body.iter(qn("w:p"))
    )


def paragraphs(document: Document, style: str) -> list[str]:
    """Give the text of all paragraphs of a style, by its id, wherever they stand."""
    found = document.element.body.iter(qn("w:pStyle"))
    return [
        "".join(piece.text or "" for piece in each.getparent().getparent().iter(qn("w:t")))
        for each in found
        if each.get(qn("w:val")) == style
    ]


def out_of_order(file: bytes, *names: str) -> Iterator[str]:
    """Give what stands where the schema of Word has no place for it, in some parts or in all."""
    for name, part in parts(file).items():
        if name.startswith("word/") and name.endswith(".xml") and name in (names or (name,)):
            for element in etree.fromstring(part).iter(etree.Element):
                yield from _disorder(name, element)


def _disorder(name: str, element: "etree._Element") -> Iterator[str]:
    tag = etree.QName(element).localname
    if tag in ORDER and element.tag == qn(f"w:{tag}"):
        order = ORDER[tag].split()
        found = [etree.QName(child).localname for child in element]
        unknown = [each for each in found if each not in order]
        places = [order.index(each) for each in found if each in order]
        if unknown or places != sorted(places):
            yield f"{name}: {tag} holds {found}"
    if tag in ("tc", "hdr", "ftr") and (not len(element) or element[-1].tag != qn("w:p")):
        yield f"{name}: {tag} does not end with a paragraph"
