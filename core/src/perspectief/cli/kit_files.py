"""Files that were made: written in a folder, and told of."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence

from ..documents.files import asked
from ..documents.labels import file_name
from ..hosting import host
from ..kit import KitFile, missing
from ..plugins import Host, Options, Writer
from ..printable import plain
from ..site import earlier_pages
from .fault_lines import tell
from .kit_site import listed
from .main import FAILED, UNUSABLE
from .reporting import complain
from .saving import put
from .words import Words

CALENDAR, AGENDA = "ics", "agenda"
"""The format of a calendar, and the one document that comes in it, when there are dates."""

CALENDARS = {AGENDA, file_name(AGENDA, "en")}
"""The names of that document, in whatever language somebody asks for it."""


def names(text: str | None) -> tuple[str, ...]:
    """Give the names in a list with commas."""
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())


def write_files(folder: str, files: Sequence[KitFile], options: Namespace, words: Words) -> int:
    """Write files in a folder and say so; what is there and different stays, without `--force`."""
    paths = {os.path.join(folder, *file.path.split("/")): file for file in files}
    in_the_way = [path for path, file in paths.items() if _differs(path, file.data)]
    earlier = earlier_pages(folder, files)
    if (in_the_way or earlier) and not options.force:
        _refuse(in_the_way, earlier, words)
        return UNUSABLE
    # First: when one cannot go, nothing looks as if it were done.
    for path in earlier:
        os.unlink(path)
    for path, file in paths.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        put(path, file.data)
    if files:
        _told(folder, paths, words)
    else:
        complain(words("made-nothing"), words)
    _told_gone(earlier, words)
    hosted = host(plugins=not options.no_plugins)
    for line in _lacking(files, options, hosted, words):
        print(plain(line), file=sys.stderr)
    if files:
        print(plain(words("start", path=next(iter(paths)))))
    faults = hosted.faults()
    tell(faults, words, verbose=options.verbose)
    return FAILED if faults else 0 if files else UNUSABLE


def _refuse(in_the_way: Sequence[str], earlier: Sequence[str], words: Words) -> None:
    """Say what would be overwritten or taken out; the pages come last, where one reads on."""
    if not in_the_way:
        complain(words("earlier-only"), words, *earlier, words("take-out"))
        return
    pages = (words("earlier-too"), *earlier) if earlier else ()
    complain(words("in-the-way"), words, *in_the_way, *pages, words("use-force"))


def _told_gone(earlier: Sequence[str], words: Words) -> None:
    if earlier:
        print(words("earlier-gone"))
        for path in earlier:
            print(f"  {plain(path)}")


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


def _is_html_instead(
    writer: Writer, files: Iterable[KitFile], formats: tuple[str, ...], hosted: Host
) -> bool:
    """Tell whether something that should have come in a format is there as HTML."""
    apart = tuple(each.format for each in hosted.writers() if not each.any_document)
    chosen = Options(formats=formats, apart=apart)
    due = {each.name for each in hosted.documents() if writer.format in asked(each, chosen)}
    # Files without a name are no documents of a pack.
    return any(file.path.endswith(".html") and file.document in {*due, ""} for file in files)


def _usual(files: Iterable[KitFile], only: Iterable[str], hosted: Host) -> set[str]:
    """Give the formats in which these files, or else those asked for, come by themselves."""
    made = {file.document for file in files} or set(only)
    formats = {
        format for each in hosted.documents() if each.name in made for format in each.formats
    }
    # Files that are no documents of a pack, such as what a session gave, come in any format.
    others = [each.format for each in hosted.writers() if each.any_document] if "" in made else []
    return formats.union(others)


def _told(folder: str, paths: Iterable[str], words: Words) -> None:
    made = [os.path.relpath(path, folder) for path in paths]
    key = "made-one" if len(made) == 1 else "made"
    print(plain(words(key, count=len(made), folder=folder)))
    for line in listed(made, words):
        print(f"  {plain(line)}")


def _lacking(
    files: Sequence[KitFile], options: Namespace, hosted: Host, words: Words
) -> Iterator[str]:
    """Say why something that was asked for is not among the files."""
    formats, only = names(options.format), names(getattr(options, "only", None))
    wanted = formats or _usual(files, only, hosted)
    for writer in missing(plugins=not options.no_plugins):
        if writer.format in wanted:
            instead = _is_html_instead(writer, files, formats, hosted)
            said = _missing(writer, hosted, words)
            yield f"{said} {words('html-instead')}" if instead else said
    # A plan without dates tells of its calendar itself.
    alone = not files and CALENDARS & set(only) and options.command != "plan"
    if (CALENDAR in formats or alone) and all(file.document != AGENDA for file in files):
        yield words("no-calendar")
