"""The brand of who prints the documents: what `brand.toml` says."""

from .record import Record, record
from .values import Colour, Line, Name


@record
class Logo(Record):
    """The logo, as a picture beside `brand.toml`.

    Attributes:
        file: The name of the picture: an SVG, PNG or JPEG.
        alt: What it shows, in words, for who does not see it.
    """

    file: Name
    alt: Line


@record
class Colours(Record):
    """The colours of documents; the others stay as they are.

    Attributes:
        accent: The colour of headings, links and lines. One in which text cannot be read well
            gives way to the nearest in which it can.
        soft: The light ground behind heads of tables and behind boxes; made of the accent when
            absent.
    """

    accent: Colour | None = None
    soft: Colour | None = None


@record
class Brand(Record):
    """The brand of the organisation that prints the documents; of each field the nearest layer.

    Attributes:
        name: The name of the organisation.
        logo: Its logo, which stands above the title of a document.
        colours: Its colours.
        word: The name of a Word file (.docx or .dotx) beside `brand.toml`, whose styles, head and
            foot the Word files get.
    """

    name: Line | None = None
    logo: Logo | None = None
    colours: Colours = Colours()
    word: Name | None = None
