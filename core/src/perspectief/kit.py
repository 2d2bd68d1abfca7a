"""The kit: every document of a pack, written in the formats that are to be had."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from importlib.util import find_spec

from attrs import frozen

from .documents.files import files
from .errors import PerspectiefError
from .findings import suggestion
from .hosting import host
from .model import Pack
from .plugins import Document, Options, Writer

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 to be written into files instead of the date of the pack."""


class UnknownChoiceError(PerspectiefError):
    """A format or a document was asked for that there is not.

    Attributes:
        name: What was asked for.
        known: What there is.
    """

    def __init__(self, name: str, known: Sequence[str]) -> None:
        """Say what was asked for, and what there is."""
        near = suggestion(name, known)["suggestion"]
        super().__init__(f'there is no "{name}". {near or "There are: " + ", ".join(known) + "."}')
        self.name = name
        self.known = tuple(known)


@frozen(kw_only=True)
class KitFile:
    """One file of a kit.

    Attributes:
        path: Its path in the folder of the kit, with `/` between parts.
        title: The title of the document.
        data: Its bytes.
    """

    path: str
    title: str
    data: bytes


def missing() -> tuple[Writer, ...]:
    """Give the writers that cannot work, because their extra is not installed."""
    return tuple(writer for writer in host().writers() if not _works(writer))


def make_kit(
    pack: Pack,
    *,
    formats: Sequence[str] = (),
    only: Sequence[str] = (),
    everything: bool = False,
) -> Iterator[KitFile]:
    """Make the kit of a pack, a file at a time.

    Args:
        pack: The pack.
        formats: The formats to write; by default those that suit each document.
        only: The names of the documents to make; by default all.
        everything: All content, instead of the choice that `[kit]` makes.

    Returns:
        The files, in the order of the kit. The same pack gives the same bytes. What should
        be written in a format whose extra is not installed is written as HTML.

    Raises:
        UnknownChoiceError: When there is no such format or document.
    """
    documents = host().documents()
    writers = {writer.format: writer for writer in host().writers()}
    _known(formats, tuple(writers))
    _known(only, tuple(document.name for document in documents))
    options = Options(
        everything=everything,
        formats=tuple(formats),
        available=tuple(name for name, writer in writers.items() if _works(writer)),
        only=tuple(only),
        timestamp=_timestamp(pack),
    )
    return _files(pack, documents, writers, options)


def _files(
    pack: Pack, documents: Sequence[Document], writers: dict[str, Writer], options: Options
) -> Iterator[KitFile]:
    for document in documents:
        chosen = files(document, options)
        if not chosen:
            continue
        tree = document.build(pack, options)
        for file in chosen:
            data = writers[file.format].write(tree, options)
            yield KitFile(path=file.path, title=tree.title, data=data)


def _known(asked: Sequence[str], known: tuple[str, ...]) -> None:
    for name in asked:
        if name not in known:
            raise UnknownChoiceError(name, known)


def _works(writer: Writer) -> bool:
    return writer.module is None or find_spec(writer.module) is not None


def _timestamp(pack: Pack) -> int:
    given = os.environ.get(EPOCH_VARIABLE, "")
    if given.isdigit():
        return int(given)
    if pack.released is None:
        return 0
    return int(datetime.combine(pack.released, time(), UTC).timestamp())
