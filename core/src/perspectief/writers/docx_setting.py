"""What the parts of one Word file share: names, numbers and where links lead."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count

from attrs import define, field, frozen

from ..tree import Blocks, Heading
from .docx_xml import Place
from .words import Words


@frozen
class Colours:
    """The colours of a document, in six hexadecimal digits.

    Attributes:
        accent: Of headings, links and the lines beside what stands apart.
        soft: Behind the heads of tables, and notes.
    """

    accent: str = "1D4F7C"
    soft: str = "E6EFF7"


@define
class Setting:
    """What all that is written into one file shares.

    Attributes:
        words: The writer's own words in the language of the document.
        outline: All headings of the document, each with an id.
        bookmarks: The name of the bookmark of each heading, by its id.
        scale: How large letters are, beside those on an A4.
        colours: The colours of what has no style of its own.
        link: Gives the relationship that leads to an address.
        image: Gives the relationship of a picture and its height for a width of 1.
        numbered: Gives a numbering of its own, and the level in it, to a list that stands in
            so many others.
        numbers: Gives each control, bookmark and picture a number of its own.
    """

    words: Words
    outline: tuple[Heading, ...]
    bookmarks: Mapping[str, str]
    scale: float
    colours: Colours
    link: Callable[[str], str]
    image: Callable[[bytes], tuple[str, float]]
    numbered: Callable[[int], tuple[int, int]]
    numbers: Iterator[int] = field(factory=lambda: count(1))


Write = Callable[[Blocks, Place, Setting], str]
"""Writes blocks at a place: what a table and a frame ask of what stands in them."""
