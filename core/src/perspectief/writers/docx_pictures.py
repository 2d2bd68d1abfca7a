"""Pictures: drawn as points, because older versions of Word know no drawings in lines."""

from io import BytesIO

from docx.parts.story import StoryPart
from docx.shared import Mm
from lxml.etree import QName, XMLSyntaxError, fromstring, tostring

from ..tree import Brand, Logo, Picture
from .docx_inlines import run
from .docx_setting import Setting
from .docx_xml import Place, indented, paragraph, text, w

_POINTS = 12
"""Points a millimetre: 300 an inch."""
_TALL = 4
"""How many times higher than wide an image can be at its full width."""
_FETCHES = ("image", "feImage")
"""The elements of SVG that show another picture."""
_WIDEST, _HIGHEST = 60, 16
"""The room for a logo, in millimetres."""
_ALONE = Place(0)
_KNOWN = (b"JFIF", b"Exif")
_EXIF = b"\xff\xe1\0\x16Exif\0\0MM\0*\0\0\0\x08" + b"\0" * 6
"""The head of a JPEG that tells nothing."""


def points(svg: str, width: int) -> bytes:
    """Draw an SVG image as a PNG.

    Args:
        svg: The image. A picture in it that is another file is left out, so none is read.
        width: How wide, in millimetres. An image that is very high becomes less wide: one that
            says it is as high as a mountain would take all memory.

    Raises:
        ValueError: It is no SVG.
    """
    # Imported here: few documents have a picture.
    from resvg_py import svg_to_bytes

    wide = width * _POINTS
    drawn = svg_to_bytes(_alone(svg), width=wide, height=wide * _TALL, skip_system_fonts=True)
    return bytes(drawn)


def _alone(svg: str) -> str:
    """Give an image without what is in other files; what it defines itself is filled in."""
    try:
        drawing = fromstring(svg.encode())
    except XMLSyntaxError as error:
        raise ValueError("this is no SVG image") from error
    for each in list(drawing.iter(*(f"{{*}}{name}" for name in _FETCHES))):
        leads = [value for name, value in each.attrib.items() if QName(name).localname == "href"]
        above = each.getparent()
        if above is not None and not all(value.startswith("data:") for value in leads):
            above.remove(each)
    return tostring(drawing, encoding="unicode")


def stored(data: bytes, part: StoryPart) -> tuple[str, float]:
    """Put a picture in a file.

    Returns:
        The relationship that leads to it, and its height for a width of 1.
    """
    relationship, image = part.get_or_add_image(BytesIO(data))
    return relationship, image.px_height / image.px_width


def picture(one: Picture, place: Place, setting: Setting) -> str:
    """Give a picture as a paragraph, with what it shows in words."""
    relationship, ratio = setting.image(points(one.svg, one.width))
    image = _image(relationship, one.width, one.width * ratio, one.alt, setting)
    return paragraph(place.style, image, place, more=indented(place))


def masthead(brand: Brand, setting: Setting) -> str:
    """Give the logo of an organisation for above a title, or else its name, if there is one."""
    image = _logo(brand.logo, setting) if brand.logo else ""
    if image:
        return paragraph("Normal", image, _ALONE)
    return paragraph("Small", run(brand.name), _ALONE) if brand.name else ""


def _logo(logo: Logo, setting: Setting) -> str:
    try:
        relationship, ratio = setting.image(_raster(logo))
    # A picture can look whole and not be so, and then break who reads it in any way.
    except Exception:
        return ""
    width = min(_WIDEST, _HIGHEST / ratio)
    return _image(relationship, width, width * ratio, logo.alt, setting)


def _raster(logo: Logo) -> bytes:
    if logo.kind == "svg":
        return points(logo.data.decode("utf-8", "replace"), _WIDEST)
    return _headed(logo.data) if logo.kind == "jpeg" else logo.data


def _headed(jpeg: bytes) -> bytes:
    """Give a JPEG with a head that python-docx knows it by: Adobe writes another one.

    Of the two it is the one that says nothing about colours.
    """
    return jpeg if jpeg[6:10] in _KNOWN else jpeg[:2] + _EXIF + jpeg[2:]


def _image(relationship: str, width: float, height: float, alt: str, setting: Setting) -> str:
    number = next(setting.numbers)
    named = f'id="{number}" name="{number}" descr="{text(alt)}"'
    size = f'cx="{int(Mm(width))}" cy="{int(Mm(height))}"'
    fill = f'<a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch>'
    image = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f"<wp:docPr {named}/><a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f"<pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{fill}</pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
    )
    return w("r", w("drawing", image))
