"""Lees mij eerst: the page to start with, with links to all other files of the kit."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from ..model import Pack
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Facts, Heading, Inline, Link, Paragraph, Table, Tree
from .common import colophon, document, joined, status, text
from .files import File, files, links, purpose, workbooks
from .labels import Labels, labels
from .phrases import capital, document_title
from .printing import Made, printing
from .selection import steps

NAME = "0-lees-mij-eerst"
MOMENTS = {
    "ten-minutes": {"ten-minutes": "handreiking"},
    "an-hour": {"an-hour": "plan-van-aanpak"},
    "tomorrow": {"tomorrow": "draaiboek"},
    "afterwards": {"afterwards": "opbrengst", "or-type-it": "uitwerking"},
}
"""What the reader has or does, and what to do then, with the document to open for it."""
TYPED = "or-type-it"
"""What can be done with a workbook only."""
PHASES = ("prepare", "design", "run", "follow-up")
"""The phases that the folders are named after."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the start page of a kit.

    Args:
        pack: The pack the kit is about.
        options: The formats of the kit; a document without a file is not linked to.

    Returns:
        The page.
    """
    label = labels(NAME, pack.language)
    others = {each.name: each for each in _others(options)}
    found = {name: files(each, options, pack.language) for name, each in others.items()}
    made = {name: each for name, each in found.items() if each}
    folders = groupby(made, lambda name: others[name].folder)
    content = (
        *status(pack, label, options.groups),
        Facts(
            tuple(
                ((label(f"{key}-head"),), tuple(_moments(label, do, made)))
                for key, do in MOMENTS.items()
            )
        ),
        Heading(1, (label("open"),)),
        *_kinds_of_files(label, made),
        *(
            _folder(pack, options, label, folder, [others[name] for name in names], made)
            for folder, names in folders
        ),
        *printing(pack, options, label, made),
        Box(text(label("take-care")), (label("voluntary"),)),
        *colophon(pack, label),
    )
    return document(pack, label, name=NAME, blocks=content)


def _others(options: Options) -> list[Document]:
    """Give the documents of the kit, those of plugins too, as they stand in its folders."""
    # Here, because the list of documents holds this one too.
    from . import perspectief_documents

    every = (*perspectief_documents(), *options.more)
    return sorted((each for each in every if each.name != NAME), key=lambda each: each.folder)


def _moments(label: Labels, do: Mapping[str, str], made: Made) -> Iterator[Paragraph]:
    for key, name in do.items():
        there = made.get(name, ())
        if key != TYPED:
            yield _moment(label, key, name, there)
        elif books := workbooks(there):
            yield _moment(label, key, name, books)


def _moment(label: Labels, key: str, name: str, there: tuple[File, ...]) -> Paragraph:
    title = document_title(name, label.language)
    title = title[:1].lower() + title[1:]  # it stands within a sentence
    words: Inline = Link(there[0].path, (title,)) if there else title
    before, after = label.around(key, "document")
    return Paragraph((before, words, after))


def _kinds_of_files(label: Labels, made: Made) -> Blocks:
    """Say what the kinds of files are for, when there are Word files among them."""
    formats = {file.format for found in made.values() for file in found}
    return text(label("kinds-of-files")) if {"docx", "pdf"} <= formats else ()


def _folder(
    pack: Pack,
    options: Options,
    label: Labels,
    folder: str,
    others: Iterable[Document],
    made: Made,
) -> Table:
    number, _, phase = folder.partition("-")
    # A document names its folder in Dutch; the page says the phase in its own language.
    dutch = labels(NAME, "nl")
    phase = next((label(each) for each in PHASES if dutch(each) == phase), phase)
    caption = f"{number}. {capital(phase)}" if phase else capital(folder)
    return Table(
        tuple((label(head),) for head in ("file", "for-what", "at-step")),
        tuple(_row(pack, options, each, made[each.name]) for each in others),
        widths=(5, 7, 2.5),
        caption=(caption,) if caption else (),
    )


def _row(
    pack: Pack, options: Options, other: Document, made: tuple[File, ...]
) -> tuple[Blocks, ...]:
    used = joined(str(number) for number in _steps(pack, options, other.name))
    if other.plugin:
        return links(other.title, made), text(other.purpose), text(used)
    label = labels(other.name, pack.language)
    return links(label("title"), made), text(purpose(label, made)), text(used)


def _steps(pack: Pack, options: Options, name: str) -> Iterator[int]:
    for number, step in enumerate(steps(pack, options), 1):
        if any(ref.kind == "documents" and ref == name for ref in step.uses):
            yield number


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    formats=("html",),
)
