"""`perspectief kit`: the documents of a pack, or of several for one day, as files in a folder."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from ..day import UnusableDayError, day_id
from ..errors import PackError, PackNotFoundError
from ..findings import nearest
from ..hosting import host
from ..kit import KitFile, UnknownChoiceError, make_day_kit, make_kit, missing
from ..loading import load
from ..model import Pack
from ..plugins import Host, Writer
from .fault_lines import tell
from .main import FAILED, UNUSABLE
from .reporting import complain, not_found, not_written, report
from .terminal import aside, plain
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Make the kit of a pack or a day, and say what was made and where to start."""
    if (options.pack is None) == (options.day is None):
        _one_or_the_other(options, words)
        return UNUSABLE
    try:
        names = _names(options.day) if options.pack is None else (options.pack,)
        packs = [load(name, language=options.lang) for name in names]
        with aside():
            files = _made(packs, options)
        id = packs[0].id if options.pack else day_id(packs)
        name = f"{id}-{options.lang}" if options.lang else id
        folder = options.output or os.path.join("kit", name)
        return _written(folder, files, options, words)
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
        hint = words.known(nearest(error.name, error.known), error.known)
        what = "no-format" if "html" in error.known else "no-document"
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
    groups = _names(options.day)
    apart = options.pack not in groups
    hint = words("day-commas", packs=",".join((*groups, options.pack))) if apart else ""
    complain(words("pack-and-day", name=options.pack), words, hint)


def _made(packs: Sequence[Pack], options: Namespace) -> list[KitFile]:
    make = partial(make_kit, packs[0]) if options.pack else partial(make_day_kit, packs)
    return list(
        make(
            formats=_names(options.format),
            only=_names(options.only),
            everything=options.all,
            plugins=not options.no_plugins,
        )
    )


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())


def _written(folder: str, files: Sequence[KitFile], options: Namespace, words: Words) -> int:
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


def _told(folder: str, paths: list[str], options: Namespace, words: Words) -> None:
    made = "made-one" if len(paths) == 1 else "made"
    print(plain(words(made, count=len(paths), folder=folder)))
    for path in paths:
        print(f"  {plain(os.path.relpath(path, folder))}")
    hosted = host(plugins=not options.no_plugins)
    for writer in missing(plugins=not options.no_plugins):
        if not options.format or writer.format in _names(options.format):
            print(plain(_missing(writer, hosted, words)), file=sys.stderr)
    if paths:
        print(plain(words("start", path=paths[0])))
