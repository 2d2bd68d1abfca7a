"""`perspectief kit`: the documents of a pack, or of several for one day, as files in a folder."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial

from ..day import UnusableDayError, day_id
from ..errors import PackError, PackNotFoundError
from ..findings import nearest
from ..hosting import host
from ..kit import KitFile, UnknownChoiceError, make_day_kit, make_kit, missing
from ..loading import load
from ..model import Pack
from ..plugins import Host, Writer
from ..writers.docx import UnusableStyleError
from .fault_lines import tell
from .kit_site import SITE, listed, site_files, unusable
from .kit_style import style, unfit
from .kit_words import WORDS
from .main import FAILED, UNUSABLE
from .progress import watched
from .reporting import complain, not_found, not_written, report
from .terminal import aside, plain
from .words import Words

CALENDAR, AGENDA = "ics", "agenda"
"""The format of a calendar, and the one document that comes in it, when there are dates."""


def run(options: Namespace, words: Words) -> int:
    """Make the kit of a pack or a day, and say what was made and where to start."""
    words = words.also(WORDS)
    if (options.pack is None) == (options.day is None):
        _one_or_the_other(options, words)
        return UNUSABLE
    if SITE in names(options.format) and (why := unusable(options, words)):
        complain(why, words)
        return UNUSABLE
    try:
        look = style(options.style)
    except UnusableStyleError as error:
        unfit(error, options.style, words)
        return UNUSABLE
    return answered(lambda: _kit(options, look, words), words)


def _kit(options: Namespace, look: bytes | None, words: Words) -> int:
    chosen = names(options.day) if options.pack is None else (options.pack,)
    packs = [load(name, language=options.lang) for name in chosen]
    with aside():
        files = _made(packs, options, look)
    id = packs[0].id if options.pack else day_id(packs)
    name = f"{id}-{options.lang}" if options.lang else id
    folder = options.output or os.path.join("kit", name)
    return written(folder, files, options, words)


def answered(work: Callable[[], int], words: Words) -> int:
    """Do what was asked; say what is wrong with packs, documents and folders that it names."""
    try:
        return work()
    except PackNotFoundError as error:
        not_found(error, words)
        return UNUSABLE
    except PackError as error:
        errors = [found for found in error.findings if found.severity == "error"]
        complain(words("wrong"), words)
        print(report(errors, words), file=sys.stderr)
        return FAILED
    except UnusableDayError as error:
        complain(words(error.reason, **error.told), words)
        return UNUSABLE
    except UnknownChoiceError as error:
        a_format = "html" in error.known
        known = (*error.known, SITE) if a_format else error.known
        hint = words.known(nearest(error.name, known), known)
        what = "no-format" if a_format else "no-document"
        complain(words(what, name=error.name), words, hint)
        return UNUSABLE
    except BrokenPipeError:
        raise
    except OSError as error:
        not_written(error, words)
        return UNUSABLE


def _one_or_the_other(options: Namespace, words: Words) -> None:
    if not options.pack:
        complain(words("pack-or-day"), words)
        return
    groups = names(options.day)
    apart = options.pack not in groups
    hint = words("day-commas", packs=",".join((*groups, options.pack))) if apart else ""
    complain(words("pack-and-day", name=options.pack), words, hint)


def _made(packs: Sequence[Pack], options: Namespace, look: bytes | None) -> list[KitFile]:
    make = partial(make_kit, packs[0]) if options.pack else partial(make_day_kit, packs)
    asked = names(options.format)
    formats = [name for name in asked if name != SITE]
    documents = make(
        formats=formats,
        only=names(options.only),
        everything=options.all,
        plugins=not options.no_plugins,
        style=look,
        fold=options.fold,
    )
    return [
        *(watched(documents) if formats or not asked else ()),
        *(site_files(packs[0], options) if SITE in asked else ()),
    ]


def names(text: str | None) -> tuple[str, ...]:
    """Give the names in a list with commas."""
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())


def written(folder: str, files: Sequence[KitFile], options: Namespace, words: Words) -> int:
    """Write files in a folder and say so; what is there and different stays, without `--force`."""
    paths = {os.path.join(folder, *file.path.split("/")): file for file in files}
    in_the_way = [path for path, file in paths.items() if _differs(path, file.data)]
    if in_the_way and not options.force:
        complain(words("in-the-way"), words, *in_the_way, words("use-force"))
        return UNUSABLE
    for path, file in paths.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as target:
            target.write(file.data)
    _told(folder, list(paths), options, words)
    faults = host(plugins=not options.no_plugins).faults()
    tell(faults, words, verbose=options.verbose)
    return FAILED if faults else 0


def _differs(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read() != data
    except FileNotFoundError:
        return False


def _missing(writer: Writer, hosted: Host, words: Words) -> str:
    """Say what to install for a writer: an extra of what brings it, or else the module."""
    project = hosted.distribution(writer.plugin).partition(" ")[0]
    wanted = f"{project}[{writer.extra}]" if writer.extra else writer.module
    return words("missing-extra", format=writer.format, extra=wanted)


def _suits(writer: Writer, paths: list[str]) -> bool:
    """Tell whether a file was made that the writer would have written."""
    return writer.any_document or any(f"{AGENDA}." in path for path in paths)


def _told(folder: str, paths: list[str], options: Namespace, words: Words) -> None:
    made = "made-one" if len(paths) == 1 else "made"
    print(plain(words(made, count=len(paths), folder=folder)))
    for line in listed((os.path.relpath(path, folder) for path in paths), words):
        print(f"  {plain(line)}")
    hosted = host(plugins=not options.no_plugins)
    for writer in missing(plugins=not options.no_plugins):
        asked = writer.format in names(options.format)
        if asked or (not options.format and _suits(writer, paths)):
            print(plain(_missing(writer, hosted, words)), file=sys.stderr)
    if CALENDAR in names(options.format) and not any(f"{AGENDA}." in path for path in paths):
        print(words("no-calendar"), file=sys.stderr)
    if paths:
        print(plain(words("start", path=paths[0])))
