"""Which files of the kit a document becomes, and how to link to them."""

from attrs import frozen

from ..plugins.records import Document, Options
from ..tree import Blocks, Link, Paragraph


@frozen
class File:
    """A file of the kit.

    Attributes:
        format: Its format, such as `pdf`.
        path: Its name as seen from the folder of the kit, with `/` between the parts.
    """

    format: str
    path: str


def files(document: Document, options: Options) -> tuple[File, ...]:
    """Give the files of a document: in the formats asked for, or else in its own.

    Args:
        document: The document.
        options: What the reader chose and what can be written here.

    Returns:
        The files in order; none for a document that was not asked for. The start page keeps
        its own format. A format that cannot be written here gives way to HTML, which always
        can: no document is lost for want of a writer.
    """
    if options.only and document.name not in options.only:
        return ()
    asked = (options.formats if document.folder else ()) or document.formats
    formats = tuple(format for format in asked if format in options.available) or ("html",)
    start = f"{document.folder}/" if document.folder else ""
    return tuple(
        # The name of the format stands in it, so that no two files have one name.
        File(format, f"{start}{document.name}{options.suffixes.get(format, '.' + format)}")
        for format in formats
    )


def links(title: str, made: tuple[File, ...]) -> Blocks:
    """Give a link to each file, with its format in the words: no two links read the same."""
    return tuple(Paragraph((Link(file.path, (f"{title} ({file.format})",)),)) for file in made)
