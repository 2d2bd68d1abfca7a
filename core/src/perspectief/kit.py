"""The kit: every document of a pack, written in the formats that are to be had."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, time
from functools import partial
from importlib.util import find_spec
from itertools import groupby
from typing import TypeVar

from attrs import evolve, frozen
from immutabledict import immutabledict

from .day import day
from .documents.files import File, files, named
from .errors import PerspectiefError
from .findings import suggestion
from .hosting import host
from .model import Pack
from .plugins import Document, Host, Options, Writer
from .plugins.isolation import Failure, attempt
from .tree import Tree

T = TypeVar("T")

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

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.name, self.known)


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


def missing(*, plugins: bool = True) -> tuple[Writer, ...]:
    """Give the writers that cannot work, because their extra is not installed."""
    return tuple(each for each in host(plugins=plugins).writers() if not _works(each))


def make_kit(
    pack: Pack,
    *,
    formats: Sequence[str] = (),
    only: Sequence[str] = (),
    everything: bool = False,
    plugins: bool = True,
) -> Iterator[KitFile]:
    """Make the kit of a pack, a file at a time.

    Args:
        pack: The pack.
        formats: The formats to write; by default those that suit each document.
        only: The names of the documents to make; by default all.
        everything: All content, instead of the choice that `[kit]` makes.
        plugins: Whether documents and writers of other distributions take part. One that
            fails is left out, and told by `faults`.

    Returns:
        The files, in the order of the kit. The same pack gives the same bytes. What should
        be written in a format whose extra is not installed is written as HTML.

    Raises:
        UnknownChoiceError: When there is no such format or document.
    """
    chosen = Options(everything=everything, formats=tuple(formats), only=tuple(only))
    return _made(pack, chosen, plugins=plugins)


def make_day_kit(
    packs: Sequence[Pack],
    *,
    formats: Sequence[str] = (),
    only: Sequence[str] = (),
    everything: bool = False,
    plugins: bool = True,
) -> Iterator[KitFile]:
    """Make one kit for function groups that meet on one day, a file at a time.

    What all groups share is there once: the handbook, one runsheet, the worksheets. Cards,
    actions and the booklet are there for each group; their names end in the id of its pack.

    Args:
        packs: The packs of the groups, in one language; the set-up says how many may meet.
        formats: The formats to write; by default those that suit each document.
        only: The names of the documents to make; by default all.
        everything: All content of each group, instead of the choice that `[kit]` makes.
        plugins: Whether documents and writers of other distributions take part.

    Returns:
        The files, in the order of the kit, as `make_kit` gives them.

    Raises:
        UnusableDayError: When no day can be made of these packs.
        UnknownChoiceError: When there is no such format or document.
    """
    together, groups = day(packs)
    chosen = Options(everything=everything, formats=tuple(formats), only=tuple(only), groups=groups)
    return _made(together, chosen, plugins=plugins)


def _made(pack: Pack, chosen: Options, *, plugins: bool) -> Iterator[KitFile]:
    hosted = host(plugins=plugins)
    writers = {writer.format: writer for writer in hosted.writers()}
    _known(chosen.formats, tuple(writers))
    _known(chosen.only, tuple(document.name for document in hosted.documents()))
    options = evolve(
        chosen,
        available=tuple(name for name, writer in writers.items() if _works(writer)),
        suffixes=immutabledict({name: _suffix(writer) for name, writer in writers.items()}),
        timestamp=_timestamp(pack),
    )
    return _files(pack, hosted, options)


def _files(pack: Pack, host: Host, options: Options) -> Iterator[KitFile]:
    documents = host.documents()
    theirs: list[KitFile] = []
    made: list[Document] = []
    # First, so that the start page names only what there is.
    for document in documents:
        if document.plugin and (found := list(_of(document, pack, host, options))):
            theirs += found
            made.append(document)
    options = evolve(options, more=tuple(made))
    for document in documents:
        if not document.plugin:
            yield from _of(document, pack, host, options)
    yield from theirs


def _of(document: Document, pack: Pack, host: Host, options: Options) -> Iterator[KitFile]:
    for group, chosen in groupby(files(document, options), lambda file: file.group):
        if group is None:
            yield from _written(document, pack, host, options, chosen)
        else:
            own = evolve(options, groups=(), timestamp=_timestamp(group))
            yield from _written(document, group, host, own, chosen)


def _written(
    document: Document, pack: Pack, host: Host, options: Options, chosen: Iterable[File]
) -> Iterator[KitFile]:
    writers = {writer.format: writer for writer in host.writers()}
    tree = _built(host, document, pack, options)
    if tree is None:
        return
    for file in chosen:
        data = _data(host, writers[file.format], document, tree, options)
        if data is not None:
            yield KitFile(path=file.path, title=named(tree.title, file), data=data)


def _built(host: Host, document: Document, pack: Pack, options: Options) -> Tree | None:
    def build() -> Tree:
        return document.build(pack, options)

    return _kept(host, document.plugin, document.name, build, Tree)


def _data(
    host: Host, writer: Writer, document: Document, tree: Tree, options: Options
) -> bytes | None:
    def write() -> bytes:
        return writer.write(tree, options)

    # A writer of the core fails on nothing but the tree of somebody else.
    plugin, record = writer.plugin, writer.format
    if not plugin:
        plugin, record = document.plugin, f"{document.name}.{record}"
    return _kept(host, plugin, record, write, bytes)


def _kept(host: Host, plugin: str, record: str, call: Callable[[], T], wanted: type[T]) -> T | None:
    """Call the core, which may not fail, or a plugin, which may: then there is nothing."""
    if not plugin:
        return call()
    outcome = attempt(call)
    failure = outcome.failure
    if failure is None and not isinstance(outcome.value, wanted):
        given = type(outcome.value).__name__
        failure = Failure(
            f"it gave {given} where {wanted.__name__} belongs",
            f"het gaf {given} waar {wanted.__name__} hoort te staan",
        )
    if failure is not None:
        host.note(plugin, failure, record)
        return None
    return outcome.value


def _known(asked: Sequence[str], known: tuple[str, ...]) -> None:
    for name in asked:
        if name not in known:
            raise UnknownChoiceError(name, known)


def _works(writer: Writer) -> bool:
    if writer.module is None:
        return True
    # Of a dotted name the package above is imported: code of others.
    return attempt(partial(find_spec, writer.module)).value is not None


def _suffix(writer: Writer) -> str:
    own = f".{writer.format}"
    return own if writer.suffix == own else own + writer.suffix


def _timestamp(pack: Pack) -> int:
    given = os.environ.get(EPOCH_VARIABLE, "")
    if given.isdigit():
        return int(given)
    if pack.released is None:
        return 0
    return int(datetime.combine(pack.released, time(), UTC).timestamp())
