"""A whole document: its paper, the look of who prints it, and its sections."""

from typing import Literal

from attrs import frozen

from ..colours import ACCENT, ACCENT_ON_DARK, SOFT
from .blocks import Blocks


@frozen
class Page:
    """The paper of a section.

    Attributes:
        size: An ISO size, or `slide` for a screen of 16 by 9.
        landscape: Whether the long side lies below.
        dense: Whether letters and margins are somewhat smaller, for what is to be one page.
    """

    size: Literal["A2", "A3", "A4", "A5", "A6", "slide"] = "A4"
    landscape: bool = False
    dense: bool = False


@frozen
class Section:
    """A run of blocks on paper of one size; it begins on a new page.

    Attributes:
        blocks: What stands in it.
        page: Its paper.
    """

    blocks: Blocks
    page: Page = Page()


@frozen
class Logo:
    """The logo of an organisation: a picture in bytes, as safe to show as `Picture`.

    Attributes:
        data: The bytes of the picture.
        kind: What kind of picture they are.
        alt: What it shows, in words.
    """

    data: bytes
    kind: Literal["svg", "png", "jpeg"]
    alt: str


@frozen
class Brand:
    """The look of who prints a document. Text can be read on and in each of these colours.

    Attributes:
        name: The name of the organisation, to show where the logo would stand; empty for none.
        logo: Its logo, above the title on the first page.
        accent: The colour of headings, links and lines, as `#` and six hexadecimal digits.
        soft: The light ground behind heads of tables and behind boxes.
        accent_on_dark: The accent on a dark screen.
        word: A Word file that gives styles, head and foot to Word files; empty for none.
    """

    name: str = ""
    logo: Logo | None = None
    accent: str = ACCENT
    soft: str = SOFT
    accent_on_dark: str = ACCENT_ON_DARK
    word: bytes = b""


@frozen
class Tree:
    """A whole document.

    Attributes:
        name: Its file name without suffix.
        title: Its title.
        language: The language of its text, such as `nl`.
        sections: Its sections, in order.
        subtitle: What it is about: the function group.
        purpose: For whom and what for, in one sentence.
        foot: What stands at the foot of each page, beside the page number.
        notice: A sentence for participants, at the foot of each page.
        cover: Whether title, subtitle and purpose stand at the top of the first page.
            A document of cards, sheets or slides has none.
        brand: The look of who prints it.
    """

    name: str
    title: str
    language: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    purpose: str = ""
    foot: str = ""
    notice: str = ""
    cover: bool = True
    brand: Brand = Brand()
