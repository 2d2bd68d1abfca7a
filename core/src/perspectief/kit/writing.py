"""Writing documents: each is built once, and written in every format it is to have."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby

from attrs import frozen

from ..documents.files import File, files, named
from ..documents.foreign import told_apart
from ..model import Pack
from ..model.record import changed
from ..plugins import Document, Host, Options, Writer
from ..plugins.records import Occasion
from ..tree import Tree
from .calling import kept
from .choosing import timestamp
from .parallel import in_order

UNPLANNED = Occasion()
"""Nobody knows yet when it is, nor for how many people."""


@frozen(kw_only=True)
class KitFile:
    """One file of a kit.

    Attributes:
        path: Its path in the folder of the kit, with `/` between parts.
        title: The title of the document.
        data: Its bytes.
        document: The name of the document, the same in every language; empty for other files.
    """

    path: str
    title: str
    data: bytes
    document: str = ""


def kit_files(pack: Pack, host: Host, options: Options) -> Iterator[KitFile]:
    """Write the documents of a kit, a file at a time.

    Args:
        pack: The pack.
        host: Gives the documents and writers, and is told of those of plugins that fail.
        options: What was chosen, and what can be written here.
    """
    documents = host.documents()
    theirs: list[KitFile] = []
    made: list[Document] = []
    # First, so that the start page names only what there is.
    for document in documents:
        if document.plugin and (found := list(_finished(_of(document, pack, host, options)))):
            theirs += found
            made.append(document)
    options = changed(options, more=tuple(made))
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
        document: The name of the document.
        title: The title of the document.
        write: Gives its bytes, or nothing when a plugin failed.
        beside: Whether it may be written while others are: not by code of others.
    """

    file: File
    document: str
    title: str
    write: Callable[[], bytes | None]
    beside: bool

    def done(self) -> KitFile | None:
        data = self.write()
        if data is None:
            return None
        title = named(self.title, self.file)
        return KitFile(path=self.file.path, title=title, data=data, document=self.document)


def _of(document: Document, pack: Pack, host: Host, options: Options) -> Iterator[_Job]:
    for group, chosen in groupby(files(document, options, pack.language), lambda file: file.group):
        if group is None:
            yield from _written(document, pack, host, options, chosen)
        else:
            # The occasion is that of all groups together.
            own = changed(
                options, groups=(), timestamp=timestamp(group.released), occasion=UNPLANNED
            )
            yield from _written(document, group, host, own, chosen)


def _written(
    document: Document, pack: Pack, host: Host, options: Options, chosen: Iterable[File]
) -> Iterator[_Job]:
    writers = {writer.format: writer for writer in host.writers()}
    tree = built(host, document, pack, options)
    if tree is None:
        return
    for file in chosen:
        writer = writers[file.format]
        write = partial(_data, host, writer, document, tree, options)
        beside = not (writer.plugin or document.plugin)
        yield _Job(file, document.name, tree.title, write, beside=beside)


def built(host: Host, document: Document, pack: Pack, options: Options) -> Tree | None:
    """Build a document, with every foreign text in it known as such.

    Args:
        host: Is told of a plugin that fails.
        document: The document.
        pack: The pack it is about.
        options: What was chosen.

    Returns:
        Its tree; nothing when it is of a plugin, and that failed.
    """

    def build() -> Tree:
        return told_apart(document.build(pack, options), pack)

    return kept(host, document.plugin, document.name, build, Tree)


def _data(
    host: Host, writer: Writer, document: Document, tree: Tree, options: Options
) -> bytes | None:
    # A writer of the core fails on nothing but the tree of somebody else.
    plugin, record = writer.plugin, writer.format
    if not plugin:
        plugin, record = document.plugin, f"{document.name}.{record}"
    return kept(host, plugin, record, partial(writer.write, tree, options), bytes)
