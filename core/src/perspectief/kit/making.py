"""Making kits: of a pack, of several for one day, and of trees that belong to no pack."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from ..day import day
from ..given import given_pack, several
from ..hosting import host
from ..model import Pack
from ..plugins import Options
from ..plugins.records import Occasion
from ..tree import Tree
from .calling import kept
from .choosing import completed, refuse_unknown, suffix, timestamp, works
from .writing import UNPLANNED, KitFile, kit_files


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
        style: A Word file (.docx or .dotx) that gives styles, head and foot to the Word files,
            instead of the one that the brand of the pack names.
        fold: Whether question cards have a back to fold over, with what to ask next.

    Returns:
        The files, in the order of the kit. The same pack gives the same bytes. What should
        be written in a format whose extra is not installed is written as HTML.

    Raises:
        UnknownChoiceError: When there is no such format or document.
        ValueError: When the Word file with the styles cannot be used; the message says why.
        TypeError: When it is no pack, but the id of one.
    """
    chosen = Options(
        everything=everything,
        formats=several(formats),
        only=several(only),
        occasion=occasion,
        style=style,
        fold=fold,
    )
    return _made(given_pack(pack), chosen, plugins=plugins)


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
    What versions above the packs of the groups say of what all share is in it, as far as they do
    not say different things and it needs nothing of one group; else the general text stays.

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
        ValueError: When the Word file with the styles cannot be used.
        TypeError: When one of them is no pack, but the id of one.
    """
    together, groups = day([given_pack(each) for each in packs])
    chosen = Options(
        everything=everything,
        formats=several(formats),
        only=several(only),
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
    asked = several(formats)
    refuse_unknown("format", asked, tuple(writers))
    there = {name: writer for name, writer in writers.items() if works(writer)}
    options = Options(timestamp=timestamp(made_on))
    for kind, tree in trees:
        chosen = (each if each in there else "html" for each in asked or usual[kind])
        for writer in (there[format] for format in dict.fromkeys(chosen)):
            write = partial(writer.write, tree, options)
            data = kept(hosted, writer.plugin, writer.format, write, bytes)
            if data is not None:
                yield KitFile(path=tree.name + suffix(writer), title=tree.title, data=data)


def _made(pack: Pack, chosen: Options, *, plugins: bool) -> Iterator[KitFile]:
    hosted = host(plugins=plugins)
    return kit_files(pack, hosted, completed(chosen, pack, hosted))
