"""Which files of the kit a document becomes, and how to link to them."""

from attrs import frozen

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Link, Paragraph
from .common import people
from .labels import Labels, file_name

WORKBOOK = "xlsx"
"""The one format of which what somebody typed is read back."""


@frozen
class File:
    """A file of the kit.

    Attributes:
        format: Its format, such as `pdf`.
        path: Its name as seen from the folder of the kit, with `/` between the parts.
        group: The pack it is made from, when each function group of a day has its own.
    """

    format: str
    path: str
    group: Pack | None = None


def files(document: Document, options: Options, language: str) -> tuple[File, ...]:
    """Give the files of a document: in the formats asked for, or else in its own.

    Args:
        document: The document.
        options: What the reader chose and what can be written here.
        language: The language of the content; files are called in it.

    Returns:
        The files in order; none for a document that was not asked for. What each function
        group has of its own is there once for each. The start page keeps its own format. A
        format that cannot be written here gives way to HTML, which always can: no document
        is lost for want of a writer. What needs dates is there when they are known, and keeps
        its own format.
    """
    if options.only and document.name not in options.only:
        return ()
    if document.dated and not (options.occasion.dates and options.occasion.starts):
        return ()
    formats = tuple(
        dict.fromkeys(
            format if format in options.available else "html" for format in asked(document, options)
        )
    )
    groups: tuple[Pack | None, ...] = (options.groups if document.per_group else ()) or (None,)
    return tuple(
        File(format, _path(document, group, language) + _suffix(format, options), group)
        for group in groups
        for format in formats
    )


def asked(document: Document, options: Options) -> tuple[str, ...]:
    """Give the formats that a document is to have, whether they can be written here or not."""
    if not options.formats or not document.folder or document.dated:
        return document.formats
    mine = document.formats
    return tuple(each for each in options.formats if each in mine or each not in options.apart)


def _path(document: Document, group: Pack | None, language: str) -> str:
    start = f"{file_name(document.folder, language)}/" if document.folder else ""
    name = file_name(document.name, language)
    return f"{start}{name}-{group.id}" if group else f"{start}{name}"


def _suffix(format: str, options: Options) -> str:
    # The name of the format stands in it, so that no two files have one name.
    return options.suffixes.get(format, f".{format}")


def workbooks(made: tuple[File, ...]) -> tuple[File, ...]:
    """Give the files of a document of which `perspectief outcome` can read what is typed."""
    return tuple(file for file in made if file.format == WORKBOOK)


def purpose(label: Labels, made: tuple[File, ...]) -> str:
    """Say what a document is for, as far as that is so of the files that it becomes."""
    key = "purpose" if workbooks(made) else "purpose-on-paper"
    return label.texts.get(key, label("purpose"))


def named(title: str, file: File) -> str:
    """Give the title of a document as that of one file: with the group it is for, if any."""
    return f"{title}: {people(file.group)}" if file.group else title


def links(title: str, made: tuple[File, ...]) -> Blocks:
    """Give a link to each file, with its format in the words: no two links read the same."""
    words = ((file, f"{named(title, file)} ({file.format})") for file in made)
    return tuple(Paragraph((Link(file.path, (each,)),)) for file, each in words)
