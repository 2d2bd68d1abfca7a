"""The kit: every document of a pack, written in the formats that are to be had."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from importlib.util import find_spec
from itertools import groupby
from typing import TypeVar

from attrs import evolve, frozen
from immutabledict import immutabledict

from .day import day
from .documents.files import File, files, named
from .documents.foreign import told_apart
from .errors import PerspectiefError
from .findings import suggestion
from .hosting import host
from .model import Pack
from .parallel import in_order
from .plugins import Document, Host, Options, Writer
from .plugins.isolation import Failure, attempt
from .plugins.records import Occasion
from .tree import Tree
from .writers.docx import checked_style

T = TypeVar("T")

UNPLANNED = Occasion()
"""Nobody knows yet when it is, nor for how many people."""

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
    occasion: Occasion = UNPLANNED,
    style: bytes | None = None,
    fold: bool = False,
) -> Iterator[KitFile]:
    """Make the kit of a pack, a file at a time.

    Args:
        pack: The pack.
        formats: The formats to write; by default those that suit each document.
        only: The names of the documents to make; by default all.
        everything: All content, instead of the choice that `[kit]` makes.
        plugins: Whether documents and writers of other distributions take part. One that
            fails is left out, and told by `faults`.
        occasion: For how many people is counted, and when the meetings are, as `Plan.occasion`
            gives it. With dates there are appointments for a calendar.
        style: A Word file (.docx or .dotx) that gives styles, head and foot to the Word files.
        fold: Whether question cards have a back to fold over, with what to ask next.

    Returns:
        The files, in the order of the kit. The same pack gives the same bytes. What should
        be written in a format whose extra is not installed is written as HTML.

    Raises:
        UnknownChoiceError: When there is no such format or document.
        ValueError: When `style` cannot be used; the message says why.
    """
    chosen = Options(
        everything=everything,
        formats=tuple(formats),
        only=tuple(only),
        occasion=occasion,
        style=style,
        fold=fold,
    )
    return _made(pack, chosen, plugins=plugins)


def make_day_kit(
    packs: Sequence[Pack],
    *,
    formats: Sequence[str] = (),
    only: Sequence[str] = (),
    everything: bool = False,
    plugins: bool = True,
    occasion: Occasion = UNPLANNED,
    style: bytes | None = None,
    fold: bool = False,
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
        occasion: For how many people is counted, in all groups together, and when.
        style: A Word file that gives styles, head and foot to the Word files.
        fold: Whether question cards have a back to fold over, with what to ask next.

    Returns:
        The files, in the order of the kit, as `make_kit` gives them.

    Raises:
        UnusableDayError: When no day can be made of these packs.
        UnknownChoiceError: When there is no such format or document.
        ValueError: When `style` cannot be used.
    """
    together, groups = day(packs)
    chosen = Options(
        everything=everything,
        formats=tuple(formats),
        only=tuple(only),
        groups=groups,
        occasion=occasion,
        style=style,
        fold=fold,
    )
    return _made(together, chosen, plugins=plugins)


def written_as(
    trees: Iterable[tuple[str, Tree]],
    usual: Mapping[str, Sequence[str]],
    formats: Sequence[str] = (),
    *,
    made_on: date | None = None,
    plugins: bool = True,
) -> Iterator[KitFile]:
    """Write trees that are no documents of a pack, as those of a kit are written.

    Args:
        trees: The trees, each with the kind of document that it is.
        usual: The formats of each kind, unless the reader chooses others.
        formats: The formats that the reader chose.
        made_on: The date that files hold as the one on which they were made.
        plugins: Whether writers of other distributions take part.

    Returns:
        The files. What cannot be written in a format here is written as HTML.

    Raises:
        UnknownChoiceError: When there is no such format.
    """
    hosted = host(plugins=plugins)
    writers = {each.format: each for each in hosted.writers() if each.any_document}
    _known(formats, tuple(writers))
    works = {name: writer for name, writer in writers.items() if _works(writer)}
    options = Options(timestamp=_epoch(made_on))
    for kind, tree in trees:
        chosen = [each for each in formats or usual[kind] if each in works] or ["html"]
        for writer in (works[format] for format in chosen):
            write = partial(writer.write, tree, options)
            data = _kept(hosted, writer.plugin, writer.format, write, bytes)
            if data is not None:
                yield KitFile(path=tree.name + _suffix(writer), title=tree.title, data=data)


def _made(pack: Pack, chosen: Options, *, plugins: bool) -> Iterator[KitFile]:
    hosted = host(plugins=plugins)
    writers = {writer.format: writer for writer in hosted.writers()}
    _known(chosen.formats, tuple(writers))
    _known(chosen.only, tuple(document.name for document in hosted.documents()))
    if chosen.style is not None:
        checked_style(chosen.style)
    options = evolve(
        chosen,
        available=tuple(name for name, writer in writers.items() if _works(writer)),
        apart=tuple(name for name, writer in writers.items() if not writer.any_document),
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
        if document.plugin and (found := list(_finished(_of(document, pack, host, options)))):
            theirs += found
            made.append(document)
    options = evolve(options, more=tuple(made))
    ours = (document for document in documents if not document.plugin)
    yield from _finished(job for each in ours for job in _of(each, pack, host, options))
    yield from theirs


def _finished(jobs: "Iterable[_Job]") -> Iterator[KitFile]:
    """Write files, several at once where that can be; leave out what could not be written."""
    made = in_order((job.done, job.beside) for job in jobs)
    return (file for file in made if file is not None)


@frozen
class _Job:
    """A file to write.

    Attributes:
        file: Its path.
        title: The title of the document.
        write: Gives its bytes, or nothing when a plugin failed.
        beside: Whether it may be written while others are: not by code of others.
    """

    file: File
    title: str
    write: Callable[[], bytes | None]
    beside: bool

    def done(self) -> KitFile | None:
        data = self.write()
        title = named(self.title, self.file)
        return None if data is None else KitFile(path=self.file.path, title=title, data=data)


def _of(document: Document, pack: Pack, host: Host, options: Options) -> Iterator[_Job]:
    for group, chosen in groupby(files(document, options), lambda file: file.group):
        if group is None:
            yield from _written(document, pack, host, options, chosen)
        else:
            # The occasion is that of all groups together.
            own = evolve(options, groups=(), timestamp=_timestamp(group), occasion=UNPLANNED)
            yield from _written(document, group, host, own, chosen)


def _written(
    document: Document, pack: Pack, host: Host, options: Options, chosen: Iterable[File]
) -> Iterator[_Job]:
    writers = {writer.format: writer for writer in host.writers()}
    tree = _built(host, document, pack, options)
    if tree is None:
        return
    for file in chosen:
        writer = writers[file.format]
        write = partial(_data, host, writer, document, tree, options)
        yield _Job(file, tree.title, write, beside=not (writer.plugin or document.plugin))


def _built(host: Host, document: Document, pack: Pack, options: Options) -> Tree | None:
    def build() -> Tree:
        return told_apart(document.build(pack, options), pack)

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
    return _epoch(pack.released)


def _epoch(made_on: date | None) -> int:
    given = os.environ.get(EPOCH_VARIABLE, "")
    if given.isdigit():
        return int(given)
    if made_on is None:
        return 0
    return int(datetime.combine(made_on, time(), UTC).timestamp())
